"""What people take one another to know from the start, each by what they hold then themselves.

Whoever is certain of a status takes those to know it whom it is about, and of one of a group all whom they take to be
of it. Whoever is certain that another thinks as they do takes all such to know that of one another.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from muchado.bundle.checked import Checked
from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import KNOWS, OpeningBelief, OpeningStatus
from muchado.bundle.model.terms import Term
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.moments.chains import Rank, Ranked, Taken, collapsed

PeopleIn = Callable[[Prop], Collection[int]]


class Mutual(NamedTuple):
    """Since when something is so, and whom somebody takes to know it of one another from the start."""

    since: int
    people: Collection[int]


Shared = Mapping[Prop, Mutual]
"""What one shares with others, as one sees it."""


class Between:
    """What each takes to be shared when the curtain rises. It follows from the text of a world, and is no state."""

    __slots__ = ("_by", "start")

    def __init__(self, start: int = 0, shared: Mapping[int, Shared] | None = None) -> None:
        self.start = start
        self._by: dict[tuple[int, int], dict[Prop, Mutual]] = {}
        for person, own in (shared or {}).items():
            for prop, one in own.items():
                self._by.setdefault((person, relation(prop)), {})[prop] = one

    def known(self, asked: Sequence[int], prop: Prop) -> Iterator[Ranked]:
        """That all of a chain know of something from the start, if its first takes them to share it."""
        own = self._by.get((asked[0], relation(prop)))
        one = own.get(prop) if own else None
        if one is None:
            return
        chain = collapsed(asked)
        if len(chain) > 1 and all(person in one.people for person in chain[1:]):
            rank = Rank(one.since, False, True, self.start, -1)
            yield Ranked(rank, prop, Taken(True, True, self.start, one.since, 0, -1, given=True))

    def of(self, about: int, person: int) -> Iterable[tuple[Prop, Collection[int]]]:
        """What somebody shares with others of a relation, and with whom."""
        return ((prop, one.people) for prop, one in self._by.get((person, about), {}).items())


NOTHING_BETWEEN = Between()
"""Where no status is about several."""


def between(bundle: Checked, say_so: Callable[[Term, Prop], Prop], people_in: PeopleIn) -> Between:
    """What each takes to be shared from the start; whoever is said to think otherwise shares it with nobody.

    Nothing counts for it but what is in their own mind then: not whether it is so, nor what the others think of it.
    What is public all know of all anyhow. Lines of a text make nobody certain: the certain beliefs are those of groups
    (`language.cast.groups`), that somebody is of them, and that another thinks what all of them think.
    """
    minds: dict[int, dict[Prop, tuple[int, int]]] = {}
    for fact in bundle.opening:
        if isinstance(fact, OpeningStatus) and not bundle.relations[fact.claim.relation].public:
            prop = say_so(fact.claim, ())
            for person in people_in(prop):
                minds.setdefault(person, {})[prop] = CERTAIN, fact.since
        elif isinstance(fact, OpeningBelief):
            minds.setdefault(fact.person, {})[say_so(fact.claim, ())] = fact.sure, fact.since
    return Between(bundle.start, {me: _shared(me, held, bundle, people_in) for me, held in minds.items()})


def _shared(me: int, held: Mapping[Prop, tuple[int, int]], bundle: Checked, people_in: PeopleIn) -> dict[Prop, Mutual]:
    """What somebody takes to be shared, by how sure they are of what, and since when that is so."""
    certain = {prop: since for prop, (sure, since) in held.items() if sure == CERTAIN}
    statuses = [prop for prop in certain if bundle.relations[relation(prop)].kind == "status"]
    fellows: dict[int, dict[int, None]] = {}
    for prop in statuses:
        if bundle.relations[relation(prop)].roles == ("person",):
            fellows.setdefault(relation(prop), {})[number(prop, 1)] = None
    shared = {prop: dict(fellows.get(relation(prop)) or dict.fromkeys(people_in(prop))) for prop in statuses}
    since = dict(certain)
    for prop, begun in certain.items():
        inner = prop[2] if prop[0] == KNOWS else ()
        if isinstance(inner, tuple) and held.get(inner, (0, 0))[0] > 0:
            since.setdefault(inner, begun)
            shared.setdefault(inner, {}).update(dict.fromkeys((me, number(prop, 1))))
    return {prop: Mutual(since[prop], tuple(people)) for prop, people in shared.items() if {*people} - {me}}
