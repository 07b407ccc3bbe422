"""Aims: taken up by plans' conditions or by reactions; dropped when reached, moot or out of patience."""

from __future__ import annotations

from typing import Any

from muchado.bundle.model.closed import Reason, TriggerKind
from muchado.kernel.events import Change, Prop, RuleUse, relation
from muchado.kernel.mind.mind import Aim, Mind
from muchado.kernel.phases.effort import ask, ask_each, is_aside, labour, tried
from muchado.kernel.phases.for_good import out_of_reach
from muchado.kernel.phases.moment import Moment, Occasion

Calling = tuple[Prop, tuple[Any, ...]]
"""An aim for which a plan calls, and what the plan's roles stand for."""


def plan_of(moment: Moment, aim: Prop) -> int:
    """The number of the plan that an aim belongs to."""
    return moment.bundle.relations[relation(aim)].number


def adopt(moment: Moment, mind: Mind, aim: Prop, use: RuleUse | None, event: int) -> None:
    """Take up an aim, unless one has it already."""
    if aim not in mind.aims:
        patience = moment.bundle.plans[plan_of(moment, aim)].patience
        mind.aims[aim] = Aim(moment.now, event, moment.now + patience)
        mind.stir()
        moment.changes.append(Change(mind.me, moment.now, "aim", aim, 0, 1, use, event))


def drop(moment: Moment, mind: Mind, aim: Prop, reason: Reason, use: RuleUse | None, event: int) -> None:
    """Let an aim go, if one has it."""
    if mind.aims.pop(aim, None) is not None:
        mind.stir()
        moment.changes.append(Change(mind.me, moment.now, "aim", aim, 1, 0, use, event, reason=reason))


PURSUIT = 400
"""What an aim counts each time it is reviewed, in steps of a search: nobody can mean to do ten thousand things."""

OCCASIONS: dict[Reason, TriggerKind] = {"done": "attains", "given up": "gives up"}
"""What it is to somebody that an aim has ended so; one whose reason is gone is let go without a thought."""


def review(moment: Moment, mind: Mind) -> list[Occasion]:
    """Drop what is done, moot or out of patience; take up what the plans call for. What ended is an occasion."""
    ended: list[Occasion] = []
    tried(moment, mind, lambda: _review(moment, mind, ended), None)
    return ended


def _review(moment: Moment, mind: Mind, ended: list[Occasion]) -> None:
    """Put the occasions into a list, as far as one gets."""
    with mind.at_rest():
        for aim in list(mind.aims):
            ended += _reviewed(moment, mind, aim)
        reviewed = 0
        while reviewed < len(moment.bundle.plans):
            reviewed = _taken_up(moment, mind, reviewed)


def _reviewed(moment: Moment, mind: Mind, aim: Prop) -> list[Occasion]:
    """Drop an aim that is done, moot or out of patience; the occasion that it gives."""
    reason = _ended(moment, mind, aim)
    if not reason:
        return []
    if reason == "given up":
        mind.given_up[aim] = moment.now
    held, state = mind.aims[aim], out_of_reach(moment, mind, aim) if reason == "out of reach" else None
    news = mind.belief(state) if state else None
    drop(moment, mind, aim, reason, None, -1 if news is None else news.event)
    return [Occasion(OCCASIONS[reason], aim, event=held.event)] if reason in OCCASIONS else []


def _taken_up(moment: Moment, mind: Mind, first: int) -> int:
    """Take up the aims for which the next plan calls, from a number on; the number from which to go on.

    There is an end to it where none calls for any: an aim may open the way to the next.
    """
    for number, ways in moment.program.doors.open_to(mind).plans:
        if number >= first:
            found = [one for _, out in ask_each(moment, mind, "plan", ways) for one in out]
            if found and _take_up(moment, mind, number, found):
                return number + 1
    return len(moment.bundle.plans)


def _take_up(moment: Moment, mind: Mind, number: int, found: list[Calling]) -> bool:
    """Take up the aims for which a plan calls; returns whether there are any.

    Not those given up of late, nor where there is nothing to pursue.
    """
    before = len(mind.aims)
    for aim, binding in found:
        if aim not in mind.aims and not _resting(moment, mind, aim) and not _over(moment, mind, aim):
            adopt(moment, mind, aim, RuleUse("plan", number, binding), -1)
    return len(mind.aims) > before


def _ended(moment: Moment, mind: Mind, aim: Prop) -> Reason:
    """Why to let an aim go, "" for no reason; what is put aside only runs out of patience."""
    number = plan_of(moment, aim)
    reason: Reason = ""
    if not is_aside(moment, mind, "plan", number):
        labour(moment, mind, "plan", number, PURSUIT)
        reason = _over(moment, mind, aim)
    if not reason and mind.aims[aim].until <= moment.now:
        return "given up"
    return reason


def _over(moment: Moment, mind: Mind, aim: Prop) -> Reason:
    """Why there is nothing to pursue: the aim is reached, its reason is gone or it can never be; "" if it is open."""
    number = plan_of(moment, aim)
    plan = moment.program.aims[number]
    for test in plan.done:
        if ask(moment, mind, "plan", number, test, aim):
            return "done"
    for test in plan.moot:
        if ask(moment, mind, "plan", number, test, aim):
            return "moot"
    return "out of reach" if moment.program.for_good and out_of_reach(moment, mind, aim) else ""


def _resting(moment: Moment, mind: Mind, aim: Prop) -> bool:
    """What was given up is left alone for as long as it had been tried."""
    given_up = mind.given_up.get(aim)
    return given_up is not None and moment.now - given_up < moment.bundle.plans[plan_of(moment, aim)].patience
