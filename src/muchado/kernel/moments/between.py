"""What people know of one another from the start: that something is so, and that all of them know it.

Those know it whom a status is about, and those who are of a group, of who is of it and of what all of them think.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from muchado.bundle.checked import Checked
from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import KNOWS, OpeningBelief, OpeningStatus
from muchado.bundle.model.terms import Term
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop, relation
from muchado.kernel.moments.chains import Rank, Ranked, Taken, collapsed


class Mutual(NamedTuple):
    """Since when something is so, and who know it of one another at the start."""

    since: int
    people: Collection[int]


class Between:
    """What several people share when the curtain rises. It follows from the text of a world, and is no state."""

    __slots__ = ("_of", "standing", "start")

    def __init__(self, start: int = 0, standing: Mapping[Prop, Mutual] | None = None) -> None:
        self.start = start
        self.standing = {prop: one for prop, one in (standing or {}).items() if len(one.people) > 1}
        self._of: dict[tuple[int, int], list[Prop]] = {}
        for prop, one in self.standing.items():
            for person in one.people:
                self._of.setdefault((relation(prop), person), []).append(prop)

    def known(self, asked: Sequence[int], prop: Prop) -> Iterator[Ranked]:
        """That all of a chain know of something from the start, if they share it."""
        chain, status = collapsed(asked), self.standing.get(prop)
        if status is not None and len(chain) > 1 and all(person in status.people for person in chain):
            rank = Rank(status.since, False, True, self.start, -1)
            yield Ranked(rank, prop, Taken(True, True, self.start, status.since, 0, -1, given=True))

    def of(self, about: int, person: int) -> Iterable[tuple[Prop, Collection[int]]]:
        """What somebody shares with others of a relation, and with whom."""
        return ((prop, self.standing[prop].people) for prop in self._of.get((about, person), ()))


NOTHING_BETWEEN = Between()
"""Where no status is about several."""


def between(
    bundle: Checked, say_so: Callable[[Term, Prop], Prop], people_in: Callable[[Prop], Collection[int]]
) -> Between:
    """What people share from the start; whoever is said to think otherwise does not.

    What is public all know of all anyhow. Lines of a text make nobody certain: the certain beliefs are those of groups
    (`language.cast.groups`), that somebody is of them, and that another thinks what all of them think.
    """
    beliefs = [(fact, say_so(fact.claim, ())) for fact in bundle.opening if isinstance(fact, OpeningBelief)]
    unaware = {(fact.person, prop) for fact, prop in beliefs if fact.sure <= 0}
    standing: dict[Prop, Mutual] = {}
    for fact in bundle.opening:
        if isinstance(fact, OpeningStatus):
            prop = say_so(fact.claim, ())
            if not bundle.relations[relation(prop)].public:
                standing[prop] = Mutual(fact.since, [one for one in people_in(prop) if (one, prop) not in unaware])
    for fact, prop in beliefs:
        if fact.sure == CERTAIN:
            shared = prop[2] if prop[0] == KNOWS and isinstance(prop[2], tuple) else prop
            one = standing.setdefault(shared, Mutual(fact.since, []))
            if fact.person not in one.people and (fact.person, shared) not in unaware:
                standing[shared] = Mutual(one.since, [*one.people, fact.person])
    return Between(bundle.start, standing)
