"""Following everybody through a run: what reaches them, and what they are like and do.

The number of a journey says when it was begun. Who is passed on it does not see that, and nobody acts on numbers: they
are for the record. So where one life is held against another, it counts of a journey whose it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from muchado.bundle.checked import Checked
from muchado.bundle.model import IN, KNOWS
from muchado.closed.reached import given, look_round, meanwhile, witness
from muchado.closed.trace import Life, Phase, Trace, tick
from muchado.kernel import Beat, Choice, Event, Mind, Prop, Simulation
from muchado.kernel.chance import key
from muchado.kernel.events import doings
from muchado.kernel.mind.belief import Belief
from muchado.kernel.state.canon import named_stamp, stamp

OFTEN = 11
"""In every so many minutes it is asked what people make of what others know: it is not kept, and takes long to ask."""

PARTS = 4
"""Of so many parts of what others may know one is asked at a time, another each time."""

SIGHTS = 20
"""Of so many parts of what others may have seen one is asked at a time: of everybody and everything in every place."""

NAMED = -2
"""The name of the first person's journeys; the next one's is one less, and so on: no event has such a number."""


class Following:
    """A run that is being played, and the lives of some people in it; whoever is taken out of `lives` is left alone."""

    def __init__(self, simulation: Simulation, people: Collection[int] | None = None) -> None:
        self.simulation = simulation
        everybody = range(len(simulation.world.minds))
        self.lives = {person: Life() for person in (everybody if people is None else people)}
        self._sights = _sights(simulation)
        self._stamps: dict[int, tuple[bytes, bytes]] = {}
        self._names: dict[int, int] = {}
        self._name(simulation.world.journeys.values())

    def _name(self, events: Iterable[Event]) -> None:
        """Name whatever can be a journey after whose it is."""
        going = self.simulation.program.only_going
        self._names |= {event.id: NAMED - event.by for event in events if event.prop[0] in going}

    def beat(self) -> Beat:
        """Play one beat, and note what comes of it."""
        simulation, lives = self.simulation, self.lives
        minute, places = simulation.next_minute() or 0, list(simulation.world.place)
        look_round(lives, simulation, tick(minute))
        begun = {event.id: event for event in simulation.world.journeys.values()}
        beat = simulation.beat()
        done = doings(beat, begun)
        self._name(beat.events)
        for change in beat.changes:
            self._note(change.person, tick(minute), "change", change._replace(event=self._named(change.event)))
        for person, life in lives.items():
            meanwhile(life, simulation, person, places[person], done)
        for choice in beat.choices:
            self._note(choice.person, tick(minute, Phase.MEANWHILE), "choice", self._as_it_looked(choice))
        look_round(lives, simulation, tick(minute, Phase.AFTER))
        for event in done:
            self._witness(event)
        for person, life in lives.items():
            self._look_into(simulation.mind(person), life.lived, minute)
        return beat

    def _as_it_looked(self, choice: Choice) -> Choice:
        """A choice, or an answer to what an act looked to be."""
        parts = [part._replace(rests_on=tuple(sorted({*map(self._named, part.rests_on)}))) for part in choice.parts]
        choice = choice._replace(event=self._named(choice.event), parts=tuple(parts))
        if not choice.answer:
            return choice
        act = self.simulation.program.appearance(choice.prop, True, True)
        return choice._replace(prop=act, runner_up=act if choice.runner_up else None)

    def _witness(self, event: Event) -> None:
        witness(self.lives, self.simulation, event)
        for person, words in given(self.simulation, event).items():
            if words:
                self._note(person, tick(event.minute, Phase.AFTER), "words", words)

    def _look_into(self, mind: Mind, lived: Trace, minute: int) -> None:
        now = tick(minute, Phase.AFTER)
        lived.state(now, "mind", self._stamp(mind))
        if mind.taken == minute and minute % OFTEN == 0:
            lived.note(now, "others", self._of_others(mind, minute))

    def _stamp(self, mind: Mind) -> bytes:
        """The fingerprint of a mind, in which journeys are named."""
        plain = stamp(mind)
        if not self._names:
            return plain
        known = self._stamps.get(mind.me)
        if known is None or known[0] != plain:
            known = self._stamps[mind.me] = plain, named_stamp(mind, self._names)
        return known[1]

    def _named(self, event: int) -> int:
        return self._names.get(event, event)

    def _note(self, person: int, now: int, kind: str, what: object) -> None:
        if person in self.lives:
            self.lives[person].lived.note(now, kind, what)

    def _of_others(self, mind: Mind, minute: int) -> list[tuple[Prop, Belief]]:
        """What somebody makes of what two others know, and one of the other, of what there is in the common ground.

        Where somebody or something is, they may have seen without a word, and what all know needs none: that is asked
        whether it came up or not, for what came up is a thing of the run and not of the mind.
        """
        people, turn = len(self.simulation.world.minds), minute // OFTEN
        others = [(mind.me + further) % people for further in (1, 2)]
        came_up = dict.fromkeys((*mind.common.beliefs, *mind.ground.claimed()))
        unseen = (claim for claim in came_up if claim[0] not in self._sights)
        asked = sorted((claim for claim in unseen if (key(claim) + turn) % PARTS == 0), key=repr)
        asked += [claim for seen in self._sights.values() for claim in seen[turn % SIGHTS :: SIGHTS]]
        claims = [(KNOWS, other, claim) for claim in asked for other in others]
        claims += [(KNOWS, others[0], claim) for claim in claims[1::2]]
        found = [(claim, belief) for claim in claims if (belief := mind.belief(claim)) is not None]
        return [(claim, belief._replace(event=self._named(belief.event))) for claim, belief in found]


def _sights(simulation: Simulation) -> dict[int, list[Prop]]:
    """Where everybody may be, and where each thing may lie, by the relation."""
    program = simulation.program
    bundle = program.bundle
    kinds = ((IN, bundle.people), (program.spots.numbers["lies"], bundle.things))
    return {
        relation: [(relation, one, place) for one in range(len(table)) for place in range(len(bundle.places))]
        for relation, table in kinds
        if relation >= 0
    }


def lives(bundle: Checked, seed: int, each: Callable[[Simulation, Beat], None] | None = None) -> list[Life]:
    """Play a world to its end and follow everybody; `each` beat is handed on too."""
    following = Following(Simulation(bundle, seed))
    while following.simulation.next_minute() is not None:
        beat = following.beat()
        if each is not None:
            each(following.simulation, beat)
    return list(following.lives.values())
