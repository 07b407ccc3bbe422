"""What those whom a status is about know of one another from the start: that it is so, and that all of them know it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from muchado.bundle.checked import Checked
from muchado.bundle.model import OpeningBelief, OpeningStatus
from muchado.bundle.model.terms import Term
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop, relation
from muchado.kernel.moments.chains import Rank, Ranked, Taken, collapsed


class Mutual(NamedTuple):
    """Since when a status is so, and who of those whom it is about know it at the start."""

    since: int
    people: Collection[int]


class Between:
    """The statuses of several people when the curtain rises. It follows from the text of a world, and is no state."""

    __slots__ = ("_of", "standing", "start")

    def __init__(self, start: int = 0, standing: Mapping[Prop, Mutual] | None = None) -> None:
        self.start = start
        self.standing = {prop: one for prop, one in (standing or {}).items() if len(one.people) > 1}
        self._of: dict[tuple[int, int], list[Prop]] = {}
        for prop, one in self.standing.items():
            for person in one.people:
                self._of.setdefault((relation(prop), person), []).append(prop)

    def known(self, asked: Sequence[int], prop: Prop) -> Iterator[Ranked]:
        """That all of a chain know of a status from the start, if it is about them."""
        chain, status = collapsed(asked), self.standing.get(prop)
        if status is not None and len(chain) > 1 and all(person in status.people for person in chain):
            rank = Rank(status.since, False, True, self.start, -1)
            yield Ranked(rank, prop, Taken(True, True, self.start, status.since, 0, -1, given=True))

    def of(self, about: int, person: int) -> Iterable[tuple[Prop, Collection[int]]]:
        """The statuses of a relation that somebody shares with others, and with whom."""
        return ((prop, self.standing[prop].people) for prop in self._of.get((about, person), ()))


NOTHING_BETWEEN = Between()
"""Where no status is about several."""


def between(
    bundle: Checked, say_so: Callable[[Term, Prop], Prop], people_in: Callable[[Prop], Collection[int]]
) -> Between:
    """What those whom a status is about know of one another from the start; not so whoever is said to think otherwise.

    What is public all know of all anyhow.
    """
    beliefs = [fact for fact in bundle.opening if isinstance(fact, OpeningBelief) and fact.sure <= 0]
    unaware = {(fact.person, say_so(fact.claim, ())) for fact in beliefs}
    statuses = [fact for fact in bundle.opening if isinstance(fact, OpeningStatus)]
    standing = {}
    for prop, since in ((say_so(fact.claim, ()), fact.since) for fact in statuses):
        if not bundle.relations[relation(prop)].public:
            people = [person for person in people_in(prop) if (person, prop) not in unaware]
            standing[prop] = Mutual(since, people)
    return Between(bundle.start, standing)
