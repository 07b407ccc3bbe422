"""Whether minds are closed in a world: hidden facts made otherwise one by one, and whoever is another for no reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.api.leak import Leak, leak
from muchado.api.pool import chunks, spread
from muchado.closed.differing import differing_in
from muchado.closed.hidden import hidden
from muchado.closed.proof import Proof, Span, started

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from muchado.api.world import World
    from muchado.closed.apart import Parting
    from muchado.closed.hidden import Hidden
    from muchado.closed.proof import Found

MOST_FACTS = 1000
"""How many hidden facts are altered, at most, if nothing else is said."""

MOST_LEAKS = 20
"""How many leaks are gone into."""

WORTH = 16
"""For so many facts it is worth setting up one more process."""


@dataclass(frozen=True, slots=True)
class Closed:
    """What came of altering the hidden facts of a world, each in a run of its own.

    Attributes:
        facts: how many there are.
        altered: how many of them were altered.
        compared: how many choices, changes and states of mind were held against those of the run as it is.
        reached: how often something different reached somebody in the end; from then on they may be another.
        leaking: how often somebody was another before that.
        leaks: the first of these, gone into. Minds are closed, as far as was tried, if there are none.

    """

    facts: int
    altered: int
    compared: int
    reached: int
    leaking: int
    leaks: tuple[Leak, ...]


def check_closed(
    world: World,
    seed: int = 0,
    *,
    at: int | None = None,
    until: int | None = None,
    people: Sequence[int] = (),
    most: int = MOST_FACTS,
    workers: int = 1,
    each: Callable[[int, int], None] | None = None,
) -> Closed:
    """Make each hidden fact of a run otherwise in turn, and find who is another then before anything reaches them.

    Hidden facts are what somebody feels, is, believes and means, statuses that are not public, where things are that
    not everybody knows of, and what has been said or written and not taken in yet. Seed and world stay the same.

    Args:
        world: the world.
        seed: a whole number that settles all chance.
        at: from which minute on facts are otherwise; the start if not given.
        until: up to which minute the runs are compared; the end of the world if not given.
        people: whose facts to alter, by number; none for everybody's, and those that are in no mind.
        most: how many facts to alter at most. If there are more, some from all parts of the list are taken.
        workers: how many processes to use; the result is the same.
        each: called with the facts altered and the facts in all, whenever some are.

    """
    bundle = world.bundle
    span = Span(bundle, seed, bundle.start if at is None else at, bundle.end - 1 if until is None else until)
    facts = [number for number, fact in enumerate(hidden(started(span))) if not people or fact.whose in people]
    chosen = spaced(facts, most)
    jobs = chunks(chosen)
    found: dict[tuple[int, ...], list[Found]] = {}
    done = 0
    for job, results in spread(Proof, (span,), jobs, min(workers, 1 + len(chosen) // WORTH)):
        found[job] = results
        done += len(job)
        if each:
            each(done, len(chosen))
    all_found = [one for job in jobs for one in found[job]]
    apart = [(one.fact, parting) for one in all_found for parting in one.partings]
    return Closed(
        len(facts),
        len(chosen),
        sum(one.compared for one in all_found),
        sum(one.reached for one in all_found),
        len(apart),
        tuple(leak(bundle, fact, parting, differing_in(span, fact, parting)) for fact, parting in _told(apart)),
    )


def spaced(all_there_are: Sequence[int], most: int) -> list[int]:
    """As many as wanted at most, from all parts of a list."""
    many = len(all_there_are)
    return list(all_there_are) if many <= most else [all_there_are[at * many // most] for at in range(most)]


def _told(apart: Sequence[tuple[Hidden, Parting]]) -> list[tuple[Hidden, Parting]]:
    """The leaks to go into: first one for each person, then those of other facts."""
    once = {parting.person: (fact, parting) for fact, parting in reversed(apart)}
    firsts = [pair for pair in apart if once[pair[1].person] == pair]
    return [*firsts, *(pair for pair in apart if pair not in firsts)][:MOST_LEAKS]
