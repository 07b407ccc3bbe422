"""One hidden fact after another is altered, the run played again, and everybody held against how they were."""

from __future__ import annotations

from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.closed.altering import alter
from muchado.closed.apart import Comparison, Parting
from muchado.closed.hidden import Hidden, hidden
from muchado.closed.lives import Following
from muchado.kernel import Simulation


class Span(NamedTuple):
    """What is played: a world with a seed, altered at a minute and compared up to another."""

    bundle: Checked
    seed: int
    at: int
    until: int


class Found(NamedTuple):
    """What came of altering one fact.

    `compared`: how many notes of what people were like were held against each other; `reached`: how many of them
    something different reached in the end.
    """

    fact: Hidden
    partings: tuple[Parting, ...]
    compared: int
    reached: int


class Proof:
    """Plays a run once, and again for each hidden fact as if that were otherwise."""

    def __init__(self, span: Span) -> None:
        self._span = span
        self._start = started(span)
        self.facts = tuple(hidden(self._start))
        first = Following(self._start.copy())
        while goes_on(first.simulation, span.until):
            first.beat()
        self._first = list(first.lives.values())

    def play(self, jobs: tuple[int, ...]) -> list[Found]:
        """Alter some facts, by number, each in a run of its own."""
        return [self._held(self.facts[at]) for at in jobs]

    def _held(self, fact: Hidden) -> Found:
        simulation = self._start.copy()
        alter(simulation, fact)
        others = [person for person in range(len(self._first)) if person != fact.whose]
        comparison, following = Comparison(self._first, others), Following(simulation, others)
        partings: list[Parting] = []
        while comparison.people and goes_on(simulation, self._span.until):
            beat = following.beat()
            partings += comparison.upto(following.lives, beat.minute)
            following.lives = {person: following.lives[person] for person in comparison.people}
        partings += comparison.upto(following.lives, self._span.until)
        reached = len(others) - len(comparison.people) - len(partings)
        return Found(fact, tuple(partings), comparison.compared, reached)


def started(span: Span) -> Simulation:
    """The run as it stands before the minute at which facts are altered."""
    simulation = Simulation(span.bundle, span.seed)
    upto(simulation, span.at - 1)
    return simulation


def upto(simulation: Simulation, last: int) -> None:
    """Play a run to the end of a minute."""
    while goes_on(simulation, last):
        simulation.beat()


def goes_on(simulation: Simulation, last: int) -> bool:
    """Whether anything more is to be played up to a minute."""
    minute = simulation.next_minute()
    return minute is not None and minute <= last
