"""Runs played to be searched: simulations and the records of what they bring forth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.find.record import FOREVER, USUALLY, Opening, Own, Record, Thoughts, Truth
from muchado.find.search import Search
from muchado.find.verdict import Trial
from muchado.kernel.view import Belief

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.bundle.stories import StoryTest
    from muchado.kernel import Prop, Simulation


OFTEN = 16
"""After how many beats it is looked whether a run is decided: to look takes a small part of the time of so many."""


def recorded(
    simulation: Simulation,
    absent_people: frozenset[int] = frozenset(),
    end: int | None = None,
    felt: frozenset[int] = frozenset(),
) -> Record:
    """Play a simulation to a minute, or to its end, and return the record of all that happened, to be searched.

    `felt`: the qualities whose levels are to be on record.
    """
    record = begun(simulation, absent_people, felt)
    extend(record, simulation, end)
    return record


def continued(
    record: Record, simulation: Simulation, end: int | None = None, decided: Callable[[Record], bool] | None = None
) -> Record:
    """Return the record of a run whose beginning is on record already, played on until it is `decided`, or as above."""
    grown = branched(record, simulation)
    extend(grown, simulation, end, decided)
    return grown


def extend(
    record: Record, simulation: Simulation, end: int | None = None, decided: Callable[[Record], bool] | None = None
) -> None:
    """Play a simulation on to a minute, or to its end, and take in what happens. Stop soon after it is `decided`."""
    for beats in extending(record, simulation, end):
        if decided is not None and beats % OFTEN == 0 and decided(record):
            return


def extending(record: Record, simulation: Simulation, end: int | None = None) -> Iterator[int]:
    """Play a simulation on as `extend`, and give control back after every beat, with how many there were."""
    beats = 0
    while (minute := simulation.next_minute()) is not None and (end is None or minute < end):
        record.add(simulation.beat(), truth_of(simulation, record.felt))
        beats += 1
        yield beats


def begun(
    simulation: Simulation, absent_people: frozenset[int] = frozenset(), felt: frozenset[int] = frozenset()
) -> Record:
    """Return the record of a run in which nothing has happened yet."""
    record = Record(simulation.program.bundle, absent_people, ends_of(simulation), thoughts_of(simulation), felt)
    record.begin(openings_of(simulation), truth_of(simulation, felt))
    return record


def branched(record: Record, simulation: Simulation) -> Record:
    """Return a run's record for a copy of the run, that goes its own way from there."""
    return record.copy(ends_of(simulation), thoughts_of(simulation))


def trial(record: Record, test: StoryTest) -> Trial:
    """Return what a run shows of a test."""
    search = Search(record, test)
    given = search.first(test.given) if test.given else None
    if test.given and given is None:
        return Trial(given=False, minute=-1)
    found = search.first(test.claim, given)
    return Trial(given=True, minute=-1 if found is None else found.last.minute)


def ends_of(simulation: Simulation) -> Callable[[int, Prop], int]:
    """Return until when somebody will hold what they have just learned, as a record asks it."""

    def ends(person: int, prop: Prop) -> int:
        belief = simulation.view.mind(person).believes(prop)
        return 0 if belief is None else belief.expires

    return ends


def thoughts_of(simulation: Simulation) -> Thoughts:
    """Return what follows of what others know, as a record asks it."""

    def thoughts(person: int, prop: Prop, taken: int, own: Own | None) -> int:
        account = None if own is None else Belief(own.sure, "opening", -1, -1, own.since, own.since)
        return simulation.view.mind(person).took(prop, taken, account)

    return thoughts


def openings_of(simulation: Simulation) -> list[Opening]:
    """Return what everybody holds and means in a run that is about to begin."""
    minds = simulation.view.minds()
    return [Opening({prop: held.sure for prop, held in mind.beliefs()}, tuple(mind.aims)) for mind in minds]


def truth_of(simulation: Simulation, felt: frozenset[int] = frozenset()) -> Truth:
    """Return how the shared world stands, as a record takes it in; and the levels of what is felt."""
    view = simulation.view
    so = {prop: standing.until for prop, standing in view.statuses.items()}
    lying = dict.fromkeys(view.whereabouts(simulation.program), FOREVER)
    return Truth(so | lying, view.places(), view.taken(), _levels(simulation, felt) if felt else {})


def _levels(simulation: Simulation, felt: frozenset[int]) -> dict[tuple[int, int, int], int]:
    """Return how strong qualities are in everybody, toward everybody they ever had them toward."""
    now = max(simulation.now, simulation.program.bundle.start)
    return {
        (mind.me, quality, target): mind.feels(quality, target, now)
        for mind in simulation.view.minds()
        for quality in sorted(felt)
        for target in mind.felt(quality)
    } | {(mind.me, quality, USUALLY): mind.rate(quality).usual for mind in simulation.view.minds() for quality in felt}
