"""Why somebody takes others to know (or not): what they perceived together, found in the record as it is asked for."""

from __future__ import annotations

from functools import partial
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING

from muchado.bundle.model import SPOT_KINDS, Inform
from muchado.bundle.model.terms import Slot
from muchado.kernel.mind.others import how_sure
from muchado.kernel.moments.chains import Memory, Nested, Taken, collapsed, nested
from muchado.kernel.moments.derive import taken
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.stays import unnoticed
from muchado.kernel.phases.share import told_again, witnessed
from muchado.kernel.retrace import Retraced
from muchado.why.patterns import bringing, counting_as, fits
from muchado.why.reasons import Reason
from muchado.why.steps import Step, nothing
from muchado.why.words import holds, name, when

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from muchado.kernel.events import Event, Prop
    from muchado.kernel.exec.program import Program
    from muchado.why.records import Place
    from muchado.why.steps import Explains


def of_minds(why: Explains, person: int, prop: Prop, before: Place) -> Step | None:
    """The latest that all of a chain perceived of it; else what was seen without somebody in it; None if nothing."""
    asked = nested(person, prop)
    if asked is None or collapsed(asked.chain) == (person,):
        return None
    whereabouts = why.ledger.program.kind(asked.claims[-1]) in SPOT_KINDS
    found = (_by_all if whereabouts else _by_what_bears)(why, asked, before.minute)
    return None if found is None or found.unsure else _step(why, prop, asked, found)


def _by_all(why: Explains, asked: Nested, minute: int) -> Taken | None:
    """By who was where, and what lay in view: the world is gone through from the beginning."""
    retraced, person = Retraced(why.ledger.program), asked.chain[0]
    events = why.ledger.everything(minute - 1)
    for now, happened in groupby(events, key=lambda event: event.minute):
        retraced.go_on(now, happened)
    heard = {row.id for row in retraced.ground.rows if why.ledger.perceived(person, row.id) is not None}
    return taken(retraced.ground, _memory(why, person, minute, heard), asked, thought=True)


def _by_what_bears(why: Explains, asked: Nested, minute: int) -> Taken | None:
    """By the events alone that can have shown or told any of it."""
    program, person = why.ledger.program, asked.chain[0]
    perceived = [event for event in _bearing(why, asked, minute - 1) if _perceived(why, person, event)]
    ground = CommonGround()
    ground.live_by(program.showing)
    for event in reversed(perceived):
        row = witnessed(program, event, told_again(program, event), afar=_unnoticed(why, asked, event))
        if row is not None:
            ground.add(row)
    return taken(ground, _memory(why, person, minute, {event.id for event in perceived}), asked)


def _memory(why: Explains, person: int, minute: int, voices: Container[int]) -> Memory:
    settings = why.ledger.bundle.settings
    return Memory(person, 0, minute, voices, settings.stale, settings.again)


def _bearing(why: Explains, asked: Nested, until: int) -> Iterator[Event]:
    """The events that can have shown or told any of the claims, the latest first."""
    program, records = why.ledger.program, why.ledger.records
    patterns = dict.fromkeys(
        pattern for claim in asked.claims[1:] for pattern in (*_showing(program, claim), *_telling(program, claim))
    )
    hiding = (_hidden(program, about, one) for about in program.hiding for one in asked.chain[1:])
    patterns |= dict.fromkeys(pattern for status in hiding for pattern in bringing(program.bundle, status))
    last = None
    for event in merge(*(records.acts(one, until) for one in patterns), key=lambda event: event.id, reverse=True):
        if event != last:
            yield event
        last = event


def _showing(program: Program, claim: Prop) -> Iterator[Prop]:
    kind = program.kind(claim)
    if kind in ("act", "deed"):
        yield from (claim, *counting_as(program.bundle, claim))
    elif kind == "status":
        yield from bringing(program.bundle, claim)


def _telling(program: Program, claim: Prop) -> Iterator[Prop]:
    """Acts in which somebody gives their word for a claim: all else in them may be anything."""
    for action in program.bundle.actions:
        effects = action.all_effects()
        arity = len(program.bundle.relations[action.relation].roles)
        for effect in effects:
            if isinstance(effect, Inform):
                at = effect.claim.at if isinstance(effect.claim, Slot) else -1
                yield (action.relation, *(claim if slot == at else () for slot in range(arity)))


def _perceived(why: Explains, person: int, event: Event) -> bool:
    return person in (event.by, *event.to) or why.ledger.perceived(person, event.id) is not None


def _unnoticed(why: Explains, asked: Nested, event: Event) -> Iterator[tuple[int, int]]:
    """Those of a chain who saw an event without being noticed, and where."""
    for person in dict.fromkeys(asked.chain[1:]) if why.ledger.program.hiding else ():
        if person in event.saw and any(_was_hidden(why, about, person, event) for about in why.ledger.program.hiding):
            yield person, unnoticed(event.place)


def _was_hidden(why: Explains, about: int, person: int, event: Event) -> bool:
    ledger, status = why.ledger, _hidden(why.ledger.program, about, person)
    brought = ledger.bringer(status, event.minute - 1)
    if brought is None:
        return any(fits(status, prop) for prop in ledger.opening.statuses)
    return any(
        so and (not minutes or brought.minute + minutes > event.minute)
        for prop, so, minutes in ledger.program.implied(brought.prop, brought.answer)
        if fits(status, prop)
    )


def _hidden(program: Program, about: int, person: int) -> Prop:
    """That somebody is hidden, all else left open."""
    return (about, person, *((),) * (len(program.bundle.relations[about].roles) - 1))


def _step(why: Explains, prop: Prop, asked: Nested, found: Taken) -> Step:
    bundle, person = why.ledger.bundle, asked.chain[0]
    event = why.ledger.event(found.event) if found.event >= 0 else None
    there = " and ".join(name(bundle, one) for one in dict.fromkeys(asked.chain[1:]) if one != person)
    ground = f"was there with {there}" if found.caught else f"saw it without {there}"
    sure = how_sure(found)
    words = f"{holds(bundle, person, prop, sure)} ({ground}, {when(found.minute)})"
    key = ("others", person, prop, found.event, found.minute)
    if event is None:  # it lay there, or did not, for all of them to see
        return Step(key, Reason("belief", words, found.minute, None, sure), nothing)
    return Step(key, Reason("belief", words, event.minute, event.id, sure), partial(_act, why, event))


def _act(why: Explains, event: Event) -> Iterator[Step]:
    yield why.act(event)
