"""Irony: somebody does something because of what they take to be so, and it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.calendar import DAY, WEEK, WEEKDAYS
from muchado.bundle.degrees import THINKS
from muchado.bundle.sentences import called, relation_of, say_denied
from muchado.kernel.events import FAILS
from muchado.kernel.view import Spot
from muchado.plan.reads import asked
from muchado.tell.plan.mistakes import Mistakes, heaviest
from muchado.tell.times import clock, day_title, weekday
from muchado.tell.words import clause, sentence
from muchado.why.patterns import is_open, names_of
from muchado.why.truth import is_so
from muchado.why.words import did

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.kernel import Simulation
    from muchado.kernel.events import Choice, Event, Prop
    from muchado.record.chronicle import Chronicle
    from muchado.tell.plan.mistakes import OnRecord
    from muchado.tell.plan.weight import Weights
    from muchado.why.ledger import Ledger


BESIDE = frozenset({"knows", "in"})
"""Kinds of belief that go without saying: who knows of it, and who is where."""


class Irony(NamedTuple):
    """A mistake that somebody acted on.

    `person`: whose it is. `about`: what they are wrong about. `weighed`: how many points spoke for what they chose
    because of it. `said`, `so`: what they take to be so and what is, each a sentence; `text`: both, to be read on.
    """

    person: int
    about: Prop
    weighed: int
    said: str
    so: str
    text: str


def ironies(chronicle: Chronicle, weights: Weights, ledger: Ledger) -> Iterator[tuple[Choice, Irony]]:
    """Yield each choice of what came about and is worth a line, made because of what was not so, by the record."""
    actions = chronicle.bundle.actions
    for number, choices in chronicle.choices.items():
        event = chronicle.events.get(number)
        if event is None or event.answer == FAILS or actions[event.action].passing:
            continue
        for choice in choices:
            found = _irony(ledger, choice, weights.mistakes.of(choice), chronicle)
            found = found or _deceived(chronicle, weights.mistakes, ledger, choice)
            if found is not None:
                yield choice, found


def irony(ledger: Ledger, simulation: Simulation, choice: Choice) -> Irony | None:
    """What somebody is wrong in who has just chosen something because of it, by how minds and things stand now."""
    bundle, view, mind = ledger.bundle, simulation.view, simulation.view.mind(choice.person)

    def sure(_: int, prop: Prop, minute: int) -> int:
        goes_without_saying = () in prop or relation_of(bundle, prop).kind in BESIDE or ledger.program.is_passing(prop)
        return 0 if goes_without_saying else mind.sure(prop, minute)

    def so(prop: Prop, minute: int) -> bool | None:
        return is_so(ledger, view, prop, minute)

    return _irony(ledger, choice, Mistakes(bundle, sure, so).of(choice), None)


def _deceived(chronicle: Chronicle, mistakes: OnRecord, ledger: Ledger, choice: Choice) -> Irony | None:
    """What somebody still takes an act for that was another, where what they choose rests on it by the record."""
    me, minute = choice.person, choice.minute

    def thinks(prop: Prop) -> bool:
        return mistakes.held.sure(me, prop, minute) >= THINKS

    taken = chronicle.once(_taken_for_another)
    for part in heaviest(choice):
        for number in part.rests_on:
            prop = taken.get((me, number), ())
            if prop and thinks(prop) and not any(map(thinks, names_of(ledger.program, chronicle.events[number]))):
                return _told(ledger.bundle, (me, prop, part.amount), chronicle.events[number], minute)
    return None


def _taken_for_another(chronicle: Chronicle) -> dict[tuple[int, int], Prop]:
    """By person and event: the act that they took it for, where it was another and did not ring false."""
    found: dict[tuple[int, int], Prop] = {}
    for one in (one for beat in chronicle.beats for one in beat.perceptions):
        event = chronicle.events.get(one.event)
        if event is None or one.rang_false or is_open(one.prop) or chronicle.program.is_passing(one.prop):
            continue
        if one.prop not in names_of(chronicle.program, event):
            found[one.person, one.event] = one.prop
    return found


def _irony(ledger: Ledger, choice: Choice, prop: Prop, chronicle: Chronicle | None) -> Irony | None:
    """A mistake in words; None where it is none: they have made it otherwise by that choice, or it just wore off."""
    bundle, me = ledger.bundle, choice.person
    if not prop or _has_made_otherwise(ledger, choice, prop) or not _is_plain(ledger, choice, prop):
        return None
    event = _bringer(ledger, prop, choice.minute) or (chronicle and _taken(chronicle, choice, prop))
    return _told(bundle, (me, prop, _weighed(ledger, choice, prop)), event or None, choice.minute)


def _told(bundle: Checked, mistake: tuple[int, Prop, int], event: Event | None, minute: int) -> Irony:
    """A mistake in words: whose, in what and how much it weighed, and the act by which it is one."""
    me, prop, weighed = mistake
    came = _came(did(bundle, event), _at(event.minute, minute)) if event else ""
    said = clause(bundle, prop, me)
    takes = sentence(f"{called(bundle, 'person', me)} takes it that {said}")
    so = came or sentence(say_denied(bundle, prop))
    return Irony(me, prop, weighed, sentence(said), so, f"{takes} {came or 'It is not so.'}")


def _came(done: str, when: str) -> str:
    """What was done, with when: ahead of it where it could be taken for that of what was said."""
    return sentence(f"{when}, {done}" if " that " in done else f"{done} {when}")


def _at(minute: int, now: int) -> str:
    """When something was, to who knows what day it is now."""
    day, hour = minute // DAY, f"at {clock(minute)}"
    if day == now // DAY:
        return hour
    return f"on {WEEKDAYS[weekday(minute)] if now // DAY - day < WEEK else day_title(minute)} {hour}"


def _weighed(ledger: Ledger, choice: Choice, prop: Prop) -> int:
    """How many points spoke for a choice because of what somebody takes to be so."""
    asking = (part for part in choice.parts if ("belief", prop) in asked(ledger.bundle, choice.person, *part.use))
    return max((part.amount for part in asking), default=0)


def _is_plain(ledger: Ledger, choice: Choice, prop: Prop) -> bool:
    """Whether it was no longer so before that choice, and did not just wear off, as tears do."""
    event = _bringer(ledger, prop, choice.minute)
    if event is None:
        return True
    began = any(one == prop and is_so for one, is_so, _ in ledger.program.implied(event.prop, event.answer))
    return event.id != choice.event and not began


def _bringer(ledger: Ledger, prop: Prop, minute: int) -> Event | None:
    """The last act that made it so or not so."""
    return ledger.bringer(prop, minute) if relation_of(ledger.bundle, prop).kind == "status" else None


def _taken(chronicle: Chronicle, choice: Choice, prop: Prop) -> Event | None:
    """The act that somebody took for another."""
    for beat in chronicle.beats:
        for seen in beat.perceptions if beat.minute <= choice.minute else ():
            if seen.person == choice.person and seen.prop == prop and seen.event in chronicle.events:
                return chronicle.events[seen.event]
    return None


def _has_made_otherwise(ledger: Ledger, choice: Choice, prop: Prop) -> bool:
    """Whether they have just brought about another of what there is one at a time: where a thing is, who leads."""
    event, program = ledger.event(choice.event), ledger.program
    if event is None:
        return False
    came = (one for one, *_ in program.implied(event.prop, event.answer))
    left = (program.spots.prop(thing, Spot("has", event.by)) for thing, _ in program.left_by(event.prop, event.answer))
    counted = (one for one, _ in program.counted_by(event.prop, event.answer))
    cells = {cell for one in (*came, *counted, *left) for cell in program.cells.of(one)}
    return not cells.isdisjoint(program.cells.of(prop))
