"""Why somebody takes others to know (or not): what they perceived together, found in the record as it is asked for."""

from __future__ import annotations

from functools import partial
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING

from muchado.bundle.bringing import bringing, counting_as
from muchado.bundle.model import SPOT_KINDS, Inform
from muchado.bundle.model.terms import Slot
from muchado.bundle.sentences import called
from muchado.kernel.events import relation
from muchado.kernel.mind.belief import SAW, Belief
from muchado.kernel.mind.others import how_sure
from muchado.kernel.moments.chains import Memory, Nested, Taken, collapsed, nested
from muchado.kernel.moments.derive import taken
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.phases.share import told_again, witnessed
from muchado.kernel.retrace import Retraced, took_for_another
from muchado.plan.reads import Ground
from muchado.tell.times import when
from muchado.why.reasons import Reason
from muchado.why.steps import Step, nothing
from muchado.why.words import holds, name

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from muchado.kernel.events import Event, Prop
    from muchado.kernel.exec.program import Program
    from muchado.why.records import Place
    from muchado.why.steps import Explains


def of_minds(why: Explains, person: int, prop: Prop, before: Place) -> Step | None:
    """The latest that all of a chain perceived of it; else what was seen without somebody in it; None if nothing."""
    asked = nested(person, prop)
    if asked is None or collapsed(asked.chain) == (person,):
        return None
    found, at = (_by_all if _depends_on_places(why, asked.claims[-1]) else _by_what_bears)(why, asked, before.minute)
    if found is None or found.unsure or found.given:
        return None
    known = not found.caught and why.ledger.opening.mind(person).believes(prop) is not None
    return None if known else _step(why, prop, asked, found, at)


def _depends_on_places(why: Explains, prop: Prop) -> bool:
    """Whether it takes who was where, and what showed of them, to find it: always where people hide or err."""
    program = why.ledger.program
    kind = program.kind(prop)
    return (
        bool(program.hiding or program.voices or program.mistaking)
        or kind == "in"
        or kind in SPOT_KINDS
        or relation(prop) in program.showing.bearers
    )


def _by_all(why: Explains, asked: Nested, minute: int) -> tuple[Taken | None, int]:
    """By who was where, and what was in view: the world is gone through from the beginning. And where one was then."""
    retraced, person = Retraced(why.ledger.program, partial(_fooled, why)), asked.chain[0]
    events = why.ledger.everything(minute - 1)
    for now, happened in groupby(events, key=lambda event: event.minute):
        retraced.go_on(now, happened)
    heard = {row.id for row in retraced.ground.rows if why.ledger.perceived(person, row.id) is not None}
    found = taken(retraced.ground, _memory(why, person, minute, heard), asked, thought=True)
    return found, -1 if found is None else retraced.ground.stays.stood(person, found.minute)


def _fooled(why: Explains, event: Event) -> Iterable[int]:
    """Those who took whoever did something for somebody else, or could not tell who it was."""
    if not (why.ledger.program.guises or why.ledger.program.voices):
        return ()
    perceived = partial(why.ledger.perceived, event=event.id)
    return took_for_another(event, lambda person: one.prop if (one := perceived(person)) else None)


def _by_what_bears(why: Explains, asked: Nested, minute: int) -> tuple[Taken | None, int]:
    """By the events alone that can have shown or told any of it."""
    program, person = why.ledger.program, asked.chain[0]
    bearing = [event for event in _bearing(why, asked, minute - 1) if _perceived(why, person, event)]
    perceived = [*why.ledger.with_stages(bearing, minute - 1)]
    ground = CommonGround()
    ground.live_by(program.showing)
    for event in perceived:
        row = witnessed(program, event, told_again(program, event))
        if row is not None:
            ground.add(row)
    voices = {event.id for event in perceived}
    return taken(ground, _memory(why, person, minute, voices), asked, thought=True), -1


def _memory(why: Explains, person: int, minute: int, voices: Container[int]) -> Memory:
    settings = why.ledger.bundle.settings
    return Memory(person, 0, minute, voices, settings.stale, settings.again, partial(_held, why, person, minute))


def _held(why: Explains, person: int, minute: int, prop: Prop) -> Belief | None:
    """What somebody held of something at a minute, by whatever account, as if it had always been so."""
    last = why.ledger.latest(person, Ground("belief", prop), why.ledger.place(minute - 1))
    if last is None:
        return why.ledger.opening.mind(person).believes(prop)
    return Belief(last.change.after, SAW, -1, -1, last.change.minute, 0)


def _bearing(why: Explains, asked: Nested, until: int) -> Iterator[Event]:
    """The events that can have shown or told any of the claims, the latest first."""
    program, records = why.ledger.program, why.ledger.records
    patterns = dict.fromkeys(
        pattern for claim in asked.claims[1:] for pattern in (*_showing(program, claim), *_telling(program, claim))
    )
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
    return person in event.parties or why.ledger.perceived(person, event.id) is not None


def _step(why: Explains, prop: Prop, asked: Nested, found: Taken, at: int) -> Step:
    bundle, person = why.ledger.bundle, asked.chain[0]
    event = why.ledger.event(found.event) if found.event >= 0 else None
    there = " and ".join(name(bundle, one) for one in dict.fromkeys(asked.chain[1:]) if one != person)
    where = f"in {called(bundle, 'place', at)}" if found.event < 0 <= at else "there"
    ground = f"was {where} with {there}" if found.caught else f"saw it without {there}"
    sure = how_sure(found)
    words = f"{holds(bundle, person, prop, sure)} ({ground}, {when(found.minute)})"
    key = ("others", person, prop, found.event, found.minute)
    if event is None:  # it lay there, or did not, for all of them to see
        return Step(key, Reason("belief", words, found.minute, None, sure), nothing)
    return Step(key, Reason("belief", words, event.minute, event.id, sure), partial(_act, why, event))


def _act(why: Explains, event: Event) -> Iterator[Step]:
    yield why.act(event)
