"""Why something happened that nobody did, or did not: when it does, how things have to stand, and chance."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.calendar import MONTHS, UNITS, WEEKDAYS
from muchado.bundle.model import DAY, Believes, Claim, IsAt, Nobody, Same, meaning_of
from muchado.bundle.slots import prop_of, value_of
from muchado.kernel.events import relation
from muchado.tell.times import clock, day_title, moment, when
from muchado.tell.words import sentence
from muchado.why.conditions import Wording
from muchado.why.reasons import Answer, Reason
from muchado.why.steps import Step
from muchado.why.words import made, undone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Condition
    from muchado.bundle.model.rules import Bell, Occurring
    from muchado.kernel import Simulation
    from muchado.kernel.events import Event, Prop
    from muchado.why.ledger import Ledger
    from muchado.why.steps import Explains

COUNTED = ("", "once", "twice")
"""How it is said how often, where it is seldom."""

MOST = 3
"""So many times are named at which something was due and did not happen."""


def happened(why: Explains, event: Event) -> Iterator[Step]:
    """What let an event come about that nobody did."""
    bundle = why.ledger.bundle
    action = bundle.actions[event.action]
    if action.occurs is None:
        return
    words = _said(bundle, action, event.prop)
    found = Reason("happening", words, event.minute, event.id, rule=made("happening", action))
    yield Step(("happening", event.id), found, partial(_rested, why, event, action), sentence(words))


def _rested(why: Explains, event: Event, action: Action) -> Iterator[Step]:
    """How what it asks came to be so."""
    before = why.ledger.place(event.minute)
    for need in action.needs:
        for claim in () if isinstance(need, Nobody) else meaning_of(need).rests_on(need):
            prop = prop_of(claim, event.prop[1:]) if isinstance(claim, Claim) else ()
            if prop and why.ledger.program.kind(prop) == "status":
                step = why.status(prop, before)
                if step is not None:
                    yield step


def not_happened(ledger: Ledger, start: Simulation, text: str, prop: Prop, at: int | None) -> Answer:
    """Why something did not happen: when it was due, if at all, and how things stood then."""
    bundle = ledger.bundle
    action = bundle.actions[bundle.relations[relation(prop)].number]
    when_at = "" if at is None else f": {moment(at)}"
    head = sentence(f"{undone(bundle, prop)}{when_at}")
    reasons = [Reason("happening", sentence(_said(bundle, action, prop)), rule=made("happening", action))]
    wording = Wording(bundle, action.roles, prop[1:])
    others = [need for need in action.needs if isinstance(need, Same) and not _is_met(need, prop)]
    reasons += [Reason("need", sentence(_about(wording, need))) for need in others]
    for minute, needs in () if others else _due(start, prop, ledger.end, at):
        held = " and ".join(_stands(wording, need, so=False) for need in needs or ())
        held = held or ("there was nowhere for it to happen" if needs is None else "it could not be done")
        reasons.append(Reason("need", sentence(f"It was due {when(minute)}, but {held}"), minute))
    if len(reasons) == 1:
        reasons.append(Reason("chance", "It was not due then." if at is not None else "It was never due."))
    tree = Reason("not done", head.removesuffix("."), at, under=tuple(reasons))
    return Answer(text, head, tuple(reasons), lambda: tree)


def _due(
    simulation: Simulation, prop: Prop, end: int, at: int | None
) -> list[tuple[int, tuple[Condition, ...] | None]]:
    """The minutes at which it was due and did not happen, each with the needs that were not met."""
    found: list[tuple[int, tuple[Condition, ...] | None]] = []
    while (minute := simulation.next_minute()) is not None and minute <= end and len(found) < MOST:
        if at in (None, minute) and simulation.is_due(prop, minute):
            found.append((minute, simulation.hindering(prop)))
        simulation.beat()
    return found


# ------------------------------------------------------------------ in words


def _said(bundle: Checked, action: Action, prop: Prop) -> str:
    """When something happens, and as long as what: "it happens about twice a day, by chance, as long as ..."."""
    occurs = action.occurs
    if occurs is None:
        return ""
    ways = [*(_bell(bell) for bell in occurs.bells), *([_often(occurs)] if occurs.times else [])]
    wording = Wording(bundle, action.roles, prop[1:])
    asked = [need for need in action.needs if not isinstance(need, Same)]  # of what has a name that is settled
    needs = " and ".join(_stands(wording, need, so=True) for need in asked)
    return f"it happens {' and '.join(ways) or 'no more'}{f', as long as {needs}' if needs else ''}"


def _is_met(need: Same, prop: Prop) -> bool:
    """Whether it befalls what a happening is about, or nothing that it leaves out."""
    one, other = (value_of(term, prop[1:]) for term in (need.one, need.other))
    return (one == other) != need.negated


def _about(wording: Wording, need: Same) -> str:
    """That a happening leaves out what it would befall, or is about something else."""
    if need.negated:
        return f"it leaves out {wording.term(need.one)}"
    return f"it is about {wording.term(need.other)} alone"


def _bell(bell: Bell) -> str:
    time = f"{bell.minute // 60:02}:{bell.minute % 60:02}"
    if bell.weekdays == (1 << len(WEEKDAYS)) - 1:
        return f"every day at {time}"
    if bell.weekdays:
        days = [name for at, name in enumerate(WEEKDAYS) if bell.weekdays >> at & 1]
        return f"every {' and '.join(days)} at {time}"
    if bell.date:
        return f"on {day_title(bell.date * DAY + bell.minute)} at {clock(bell.date * DAY + bell.minute)}"
    return f"on {bell.day} {MONTHS[bell.month - 1]} at {time}"


def _often(occurs: Occurring) -> str:
    times = COUNTED[occurs.times] if occurs.times < len(COUNTED) else f"{occurs.times} times"
    unit, minutes = max(
        ((unit, minutes) for unit, minutes in UNITS.items() if occurs.within % minutes == 0), key=lambda one: one[1]
    )
    many = occurs.within // minutes
    return f"about {times} {f'in {many} {unit}s' if many > 1 else _a(unit)}, by chance"


def _a(unit: str) -> str:
    return f"an {unit}" if unit == "hour" else f"a {unit}"


def _stands(wording: Wording, need: Condition, *, so: bool) -> str:
    """How something stands, or not: nobody has to think so."""
    match need:
        case Believes() | IsAt():
            claims = [claim for claim in meaning_of(need).rests_on(need) if isinstance(claim, Claim)]
            return " and ".join(wording.clause(claim, denied=(need.negated != need.contrary) == so) for claim in claims)
        case Nobody():
            return wording.condition(need) if so else f"it is not so that {wording.condition(need)}"
        case _:
            return wording.condition(need if so else need._replace(negated=not need.negated))
