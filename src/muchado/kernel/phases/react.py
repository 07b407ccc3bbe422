"""Reactions: what is learned or witnessed changes one's own mind, in rounds until nothing new is thought."""

from __future__ import annotations

from typing import Any

from muchado.kernel.chance import key
from muchado.kernel.events import Change, RuleUse
from muchado.kernel.exec.functions import ADOPT, SHIFT, THINK
from muchado.kernel.exec.program import Responder
from muchado.kernel.mind.belief import ASSUMED, INFERRED, Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.aims import adopt, drop
from muchado.kernel.phases.learn import learn
from muchado.kernel.phases.moment import Moment, Occasion
from muchado.plan.rules import BECOMES, FALLS, LIMITED

THOUGHT = 100
"""What a reaction's taking effect counts, in steps of a search: what is thought is kept, and may be reacted to."""

Fit = tuple[int, tuple[Any, ...], tuple[Any, ...]]
"""One way in which a reaction fits: its strength, what its roles stand for, its effects."""


def react(moment: Moment, mind: Mind, occasions: list[Occasion]) -> None:
    """Let the occasions work. All reactions of a round are found before any of them takes effect."""
    for _ in range(moment.bundle.settings.thoughts):
        with mind.at_rest():
            found = [
                (occasion, responder, match)
                for occasion in occasions
                for responder in _responders(moment, occasion)
                for match in _matches(moment, mind, occasion, responder)
            ]
        occasions = []
        for occasion, responder, (_, binding, effects) in found:
            use = RuleUse("reaction", responder.number, binding)
            for effect in effects:
                occasions += _apply(moment, mind, effect, use, occasion)
        if not occasions:
            return


def _responders(moment: Moment, occasion: Occasion) -> list[Responder]:
    found = moment.program.responders(occasion.kind, occasion.prop)
    return [responder for responder in found if responder.denied == occasion.denied]


def _matches(moment: Moment, mind: Mind, occasion: Occasion, responder: Responder) -> list[Fit]:
    """Every match of an `each` reaction, otherwise the strongest one only."""
    out: list[Fit] = []
    responder.run(mind, moment.now, occasion.prop, occasion.teller, occasion.answer, occasion.rang, out)
    if len(out) < 2 or responder.each:  # noqa: PLR2004
        moment.program.senses.toil(mind, len(out) * THOUGHT, "reaction", responder.number)
        return out
    return [max(out, key=lambda match: (match[0], key(match[1])))]


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
