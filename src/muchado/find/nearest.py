"""How near a scene came to coming up in a run in which it did not: when the fewest of what it asks for were missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.slots import slots_in
from muchado.bundle.stories import IsFelt, IsHeld
from muchado.find.record import Span
from muchado.find.search import LATEST, Search

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.stories import Link, SceneGate, State
    from muchado.find.record import Occurrence, Record
    from muchado.find.search import Found

WHOLE = 100
"""By how many points something is missed that has no points: as much as a feeling can be."""

MOST = 8
"""Of so many different people at most, whom a scene's letters may stand for, it is looked how near it came."""


class Miss(NamedTuple):
    """The minute at which least was missing: `lacking` are the numbers of the clauses, `gap` by how many points.

    `gaps`: by how many points each was missed, `WHOLE` for what has none.
    """

    lacking: tuple[int, ...]
    gap: int
    minute: int
    gaps: tuple[int, ...] = ()

    @property
    def rank(self) -> tuple[int, int, int]:
        """What is nearer comes first."""
        return len(self.lacking), self.gap, self.minute


def nearest(record: Record, gate: SceneGate) -> Miss | None:
    """Return how near a scene came to coming up in a run; None if there was no moment at all."""
    search = Search(record, gate.test)
    *links, last = gate.test.claim
    moments = record.occurrences("moment", 0, Span(0, LATEST))
    found: Miss | None = None
    for beginning in _beginnings(search, links):
        for moment in moments:
            miss = _missing(search, beginning, last, moment, len(gate.clauses))
            if found is None or miss.rank < found.rank:
                found = miss
    return found


class _Beginning(NamedTuple):
    """Whom the letters stand for, as far as that is known, and when each of the links came about (LATEST: never)."""

    found: Found
    met: tuple[int, ...]


def _beginnings(search: Search, links: Sequence[Link]) -> list[_Beginning]:
    """Return the ways in which as much as can be has happened, the earliest of each."""
    found = [_Beginning(search.start(), ())]
    for link in links:
        further: dict[object, _Beginning] = {}
        for beginning in found:
            for one in search.matches(link, beginning.found):
                met = _Beginning(one, (*beginning.met, one.last.minute))
                further.setdefault(one.binding, met)
                if len(further) >= MOST:
                    break
        found = list(further.values())[:MOST] or [one._replace(met=(*one.met, LATEST)) for one in found]
    return found


def _missing(search: Search, beginning: _Beginning, last: Link, moment: Occurrence, clauses: int) -> Miss:
    gaps = list(_gaps(search, beginning, last, moment))
    if len(gaps) < clauses:
        gaps.append(_late(last, moment.minute))
    lacking = tuple(at for at, gap in enumerate(gaps) if gap)
    return Miss(lacking, sum(gaps), moment.minute, tuple(gaps[at] for at in lacking))


def _gaps(search: Search, beginning: _Beginning, last: Link, moment: Occurrence) -> Iterator[int]:
    """Yield by how many points each clause is missed at a moment: what happened, what is so, what has not happened."""
    at = beginning.found._replace(last=moment)
    yield from (0 if minute <= moment.minute else WHOLE for minute in beginning.met)
    yield from (_gap(search, state, at) for state in last.states)
    for absence in last.absences:
        yield WHOLE if search.has_been(absence, at) else 0


def _gap(search: Search, state: State, at: Found) -> int:
    if any(at.binding[slot] is None and search.is_lettered(slot) for slot in slots_in(state)):
        return WHOLE
    if search.holds(state, at):
        return 0
    match state:
        case IsHeld(least=least, negated=False):
            return min(max(least - search.surest(state, at), 0) or WHOLE, WHOLE)
        case IsFelt(limit=limit):
            return max(1, min(abs(limit - search.felt(state, at)), WHOLE - 1))
        case _:
            return WHOLE


def _late(last: Link, minute: int) -> int:
    in_time = last.earliest <= minute and not 0 <= last.latest <= minute
    return 0 if in_time else WHOLE
