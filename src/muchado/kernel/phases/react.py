"""Reactions: what is learned or witnessed changes one's own mind, in rounds until nothing new is thought."""

from __future__ import annotations

from typing import Any

from muchado.kernel.events import Change, RuleUse
from muchado.kernel.exec.filed import Responder
from muchado.kernel.exec.functions import ADOPT, SHIFT, THINK
from muchado.kernel.mind.belief import ASSUMED, INFERRED, Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.aims import adopt, drop
from muchado.kernel.phases.effort import ask_each, is_aside, labour, tried
from muchado.kernel.phases.learn import learn
from muchado.kernel.phases.moment import Moment, Occasion
from muchado.plan.rules import BECOMES, FALLS, LIMITED

THOUGHT = 100
"""What a reaction's taking effect counts, in steps of a search: what is thought is kept, and may be reacted to."""

Fit = tuple[int, tuple[Any, ...], tuple[Any, ...]]
"""One way in which a reaction fits: its strength, what its roles stand for, its effects."""


def react(moment: Moment, mind: Mind, occasions: list[Occasion]) -> None:
    """Let the occasions work. All reactions of a round are found before any of them takes effect.

    If that is too much to think through, what was found till then takes effect, but for the rule that is put aside.
    """
    for _ in range(moment.bundle.settings.thoughts):
        if not occasions:
            return
        found = _found(moment, mind, occasions)
        occasions = []
        for occasion, responder, (_, binding, effects) in found:
            use = RuleUse("reaction", responder.number, binding)
            for effect in effects:
                occasions += _apply(moment, mind, effect, use, occasion)
        if mind.me in moment.spent:
            return


def _found(moment: Moment, mind: Mind, occasions: list[Occasion]) -> list[tuple[Occasion, Responder, Fit]]:
    found: list[tuple[Occasion, Responder, Fit]] = []
    tried(moment, mind, lambda: _find(moment, mind, occasions, found), None)
    return [one for one in found if not is_aside(moment, mind, "reaction", one[1].number)]


def _find(moment: Moment, mind: Mind, occasions: list[Occasion], found: list[tuple[Occasion, Responder, Fit]]) -> None:
    """Put what fits the occasions into a list, as far as one gets."""
    with mind.at_rest():
        for occasion in occasions:
            kind, prop, denied, _, teller, answer, rang = occasion
            responders = moment.program.responders(kind, prop, denied=denied)
            if not responders:
                continue
            for responder, out in ask_each(moment, mind, "reaction", responders, prop, teller, answer, rang):
                found += [(occasion, responder, match) for match in _matches(moment, mind, responder, out)]


def _matches(moment: Moment, mind: Mind, responder: Responder, out: list[Fit]) -> list[Fit]:
    """Every match of an `each` reaction, otherwise the strongest one only."""
    if len(out) == 1 or responder.each:
        labour(moment, mind, "reaction", responder.number, len(out) * THOUGHT)
        return out
    return [max(out, key=lambda match: (match[0], moment.program.lots.of_all(match[1])))]


def _apply(moment: Moment, mind: Mind, effect: tuple[Any, ...], use: RuleUse, occasion: Occasion) -> list[Occasion]:
    """One effect on one's own mind; what is newly thought is an occasion again."""
    what, event = effect[0], occasion.event
    if what == SHIFT:
        _shift(moment, mind, effect, use, occasion)
    elif what == THINK:
        _, prop, sure, assumed = effect
        account = Belief(sure, ASSUMED if assumed else INFERRED, -1, event, moment.now, moment.now)
        return [*learn(moment, mind, prop, account, use)]
    elif what == ADOPT:
        adopt(moment, mind, effect[1], use, event)
    else:
        drop(moment, mind, effect[1], "changed", use, event)
    return []


def _shift(moment: Moment, mind: Mind, effect: tuple[Any, ...], use: RuleUse, occasion: Occasion) -> None:
    """Move a feeling or mood; what moves one is remembered the better for it."""
    _, quality, target, how, amount = effect
    event = occasion.event
    if how == LIMITED:
        before, after = mind.limit(quality, target, amount, moment.now, event)
    elif how == BECOMES:
        before, after = mind.set_level(quality, target, amount, moment.now, event)
    else:
        before, after = mind.shift_level(quality, target, -amount if how == FALLS else amount, moment.now, event)
    mind.impress(occasion.prop, abs(after - before))
    about = (quality,) if target < 0 else (quality, target)
    moment.changes.append(Change(mind.me, moment.now, "feeling", about, before, after, use, event))
