"""Following everybody through a run: what reaches them, and what they are like and do.

The number of a journey says when it was begun. Who is passed on it does not see that, and nobody acts on numbers: they
are for the record. So where one life is held against another, it counts of a journey whose it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from muchado.bundle.checked import Checked
from muchado.closed.asked import Asking
from muchado.closed.reached import given, look_round, meanwhile, witness
from muchado.closed.trace import Life, Phase, Trace, tick
from muchado.kernel import Beat, Choice, Event, Mind, Simulation
from muchado.kernel.events import doings
from muchado.kernel.state.canon import named_stamp, stamp

NAMED = -2
"""The name of the first person's journeys; the next one's is one less, and so on: no event has such a number."""


class Following:
    """A run that is being played, and the lives of some people in it; whoever is taken out of `lives` is left alone."""

    def __init__(self, simulation: Simulation, people: Collection[int] | None = None) -> None:
        self.simulation = simulation
        everybody = range(len(simulation.world.minds))
        self.lives = {person: Life() for person in (everybody if people is None else people)}
        self._asking = Asking(simulation, self._named)
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
            self._witness(event, places)
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

    def _witness(self, event: Event, places: Sequence[int]) -> None:
        witness(self.lives, self.simulation, event, places)
        for person, words in given(self.simulation, event).items():
            if words:
                self._note(person, tick(event.minute, Phase.AFTER), "words", words)

    def _look_into(self, mind: Mind, lived: Trace, minute: int) -> None:
        now = tick(minute, Phase.AFTER)
        lived.state(now, "mind", self._stamp(mind))
        answers = self._asking.ask(mind, minute)
        if answers is not None:
            lived.note(now, "others", answers)

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


def lives(bundle: Checked, seed: int, each: Callable[[Simulation, Beat], None] | None = None) -> list[Life]:
    """Play a world to its end and follow everybody; `each` beat is handed on too."""
    following = Following(Simulation(bundle, seed))
    while following.simulation.next_minute() is not None:
        beat = following.beat()
        if each is not None:
            each(following.simulation, beat)
    return list(following.lives.values())
