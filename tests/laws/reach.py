"""What can have reached somebody in a run, put together from the world and its events, never from their mind.

Two runs are compared person by person: as long as the same reached somebody, everything about them must be the same.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from muchado.bundle.checked import Checked
from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import KNOWS, Inform, Nobody, Read, meaning_of
from muchado.bundle.slots import slots_in
from muchado.kernel import FAILS, Beat, Event, Mind, Prop, Simulation
from muchado.kernel.mind.belief import Belief
from muchado.kernel.phases.act import effects_of
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.retell import source_of
from muchado.kernel.state.canon import stamp
from muchado.kernel.truth import is_so
from muchado.kernel.world.world import World
from muchado.plan.facts import STANDS

WALKING_AWAY = 2
"""Minutes for which somebody who has left can be seen."""

NEVER = 1 << 60

OFTEN = 11
"""In every so many minutes it is asked what people make of what others know: it is not kept, and takes long to ask."""

Entry = tuple[int, str, object]
"""A minute, what sort of thing, and the thing."""


class Trace:
    """What somebody was in reach of, or was like, in the order of time. Only what changes is noted."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._latest: dict[str, object] = {}

    def note(self, minute: int, kind: str, what: object) -> None:
        """Something that happens."""
        self.entries.append((minute, kind, what))

    def state(self, minute: int, kind: str, what: object) -> None:
        """Something that lasts."""
        if self._latest.get(kind) != what:
            self._latest[kind] = what
            self.note(minute, kind, what)

    def parts_from(self, other: Trace) -> int:
        """The first minute at which two traces differ, `NEVER` if they do not."""
        for mine, yours in zip_longest(self.entries, other.entries):
            if mine != yours:
                return min(entry[0] for entry in (mine, yours) if entry is not None)
        return NEVER

    def before(self, minute: int) -> list[Entry]:
        """All that was noted before a minute."""
        return [entry for entry in self.entries if entry[0] < minute]


class Life:
    """One person's run: what reached them, and what they were like and did."""

    def __init__(self) -> None:
        self.reached = Trace()
        self.lived = Trace()


def lives(bundle: Checked, seed: int, each: Callable[[Simulation, Beat], None] | None = None) -> list[Life]:
    """Play a world to its end and follow everybody; `each` beat is handed on too."""
    simulation = Simulation(bundle, seed)
    found = [Life() for _ in bundle.people]
    while (minute := simulation.next_minute()) is not None:
        _look_round(found, simulation.world, minute)
        beat = simulation.beat()
        if each is not None:
            each(simulation, beat)
        _look_round(found, simulation.world, minute)
        for event in beat.events:
            _witness(found, simulation, event)
        for choice in beat.choices:
            found[choice.person].lived.note(minute, "choice", choice)
        for change in beat.changes:
            found[change.person].lived.note(minute, "change", change)
        for person, life in enumerate(found):
            mind = simulation.mind(person)
            life.lived.state(minute, "mind", stamp(mind))
            if mind.taken == minute and minute % OFTEN == 0:
                life.lived.state(minute, "others", _of_others(mind, len(found)))
    return found


def _of_others(mind: Mind, people: int) -> list[tuple[Prop, Belief | None]]:
    """What somebody makes of what two others know, and one of the other, of all there is in the common ground."""
    others = [(mind.me + further) % people for further in (1, 2)]
    claims = [(KNOWS, other, claim) for claim in mind.ground.index.claims for other in others]
    claims += [(KNOWS, others[0], claim) for claim in claims[1::2]]
    return [(claim, found) for claim in claims if (found := mind.belief(claim)) is not None]


def leaks(one: list[Life], other: list[Life], people: list[int]) -> list[str]:
    """Where somebody differs between two runs although the same reached them in both."""
    found = []
    for person in people:
        until = one[person].reached.parts_from(other[person].reached)
        mine, yours = one[person].lived.before(until), other[person].lived.before(until)
        different = [pair for pair in zip_longest(mine, yours) if pair[0] != pair[1]]
        if different:
            found.append(f"person {person}, nothing different reached them before {until}: {different[0]}")
    return found


# ------------------------------------------------------------------ what is in reach


def _look_round(found: list[Life], world: World, minute: int) -> None:
    """Where somebody is, who is present there and how long each is busy, what shows in them, and what lies there."""
    for person, life in enumerate(found):
        place = world.place[person]
        life.reached.state(minute, "oneself", (place, world.arrives[person], world.busy[person]))
        if world.arrives[person] > minute:
            continue
        company = [who for who, where in enumerate(world.place) if where == place and world.arrives[who] <= minute]
        life.reached.state(minute, "company", [(who, world.busy[who]) for who in company])
        life.reached.state(minute, "signs", [sorted(world.signs.get(("person", who), {}).items()) for who in company])
        life.reached.state(minute, "things", [thing for thing, spot in world.spots.items() if spot == ("lies", place)])
        life.reached.state(minute, "holding", [thing for thing, spot in world.spots.items() if spot == ("has", person)])
        if world.arrives[person] == minute:
            leaving = [
                (event.prop, event.minute, to)
                for event, to in world.leavings.get(place, ())
                if minute - event.minute <= WALKING_AWAY
            ]
            life.reached.note(minute, "walking away", sorted(leaving))


def _witness(found: list[Life], simulation: Simulation, event: Event) -> None:
    """What each perceives of an event: who only sees it hears no words, and its actor knows what they meant."""
    outside = (event.minute, event.until, event.by, event.to, event.place, event.answer)
    shown = _truths(simulation, event) if event.answer == FAILS else ()
    said = _words(simulation, event)
    parties = (event.by, *event.to)
    for person, life in enumerate(found):
        sees, hears = person in event.saw or person in parties, person in event.heard or person in parties
        if not sees and not hears:
            continue
        own = person == event.by
        seeming = simulation.program.appearance(event.prop, heard=hears, seen=sees)
        looks = (event.meant or event.prop) if own else seeming
        words = [(meant if own else prop, *rest) for meant, prop, *rest in said] if hears else []
        how = "took part" if person in parties else "saw" if sees else "heard"
        cue = any(percept.rang for percept in simulation.world.inbox[person] if percept.event.id == event.id)
        life.reached.note(event.minute, how, (*outside, looks, words, cue, shown if sees else ()))
        life.reached.note(event.minute, "read", _letter(simulation, event) if own else ())


def _words(simulation: Simulation, event: Event) -> list[tuple[object, ...]]:
    """What the actor gives their word for: as meant, as said, how sure they sound of it, of when, and from whom."""
    mind, program = simulation.mind(event.by), simulation.program
    action = program.bundle.actions[event.action]
    found: list[tuple[object, ...]] = []
    for effect in effects_of(action, event.answer):
        if isinstance(effect, Inform):
            prop = program.say_so(effect.claim, event.prop[1:])
            meant = program.say_so(effect.claim, (event.meant or event.prop)[1:])
            belief = mind.belief(meant)
            sure = program.senses.sure(mind, meant, event.minute)
            shows = CERTAIN if sure == 0 or (sure < 0 and action.taken_for) else sure
            from_whom = source_of(Moment(program, simulation.seed, event.minute), mind, meant)
            found.append((meant, prop, shows, event.minute if belief is None else belief.happened, from_whom))
    return found


def _letter(simulation: Simulation, event: Event) -> list[object]:
    """What stands in the things that the actor reads."""
    effects = effects_of(simulation.program.bundle.actions[event.action], event.answer)
    things = [simulation.program.named(one.thing, event.prop) for one in effects if isinstance(one, Read)]
    return [simulation.world.letters.get(thing) for thing in things if event.answer != FAILS]


def _truths(simulation: Simulation, event: Event) -> tuple[tuple[Prop, bool | None], ...]:
    """How things stand with what a vain attempt needed."""
    needs = simulation.program.bundle.actions[event.action].needs
    claims = [claim for need in needs if not isinstance(need, Nobody) for claim in meaning_of(need).rests_on(need)]
    known = [claim for claim in claims if all(slot < len(event.prop) - 1 for slot in slots_in(claim))]
    props = [simulation.program.say_so(claim, event.prop[1:]) for claim in known]
    return tuple(
        (prop, is_so(simulation.program, simulation.world, prop, event.minute))
        for prop in props
        if simulation.program.kind(prop) in STANDS
    )
