"""What there is in a world: people, places, things, and the relations and qualities that they may have."""

from __future__ import annotations

from collections.abc import Sequence

from muchado.bundle.model.closed import Closure, Pronoun, QualityKind, RelationKind, RoleKind, SpotKind, words_of
from muchado.bundle.model.terms import Claim
from muchado.bundle.records import NamedTuple


class Where(NamedTuple):
    """A place in the world's text, for messages and for "why"."""

    file: str
    line: int


class Forms(NamedTuple):
    """How a relation is said. `{0}`, `{1}` ... stand for its arguments.

    present "{0} dates {1}", negative "{0} does not date {1}", past "{0} dated {1}",
    base (no subject) "date {1}".
    """

    present: str
    negative: str
    past: str
    base: str


class Mistaken(NamedTuple):
    """That what is of a `relation` is taken for something of an `other`, about these of its roles, by who sees it."""

    relation: int
    other: int
    args: tuple[int, ...]


class Relation(NamedTuple):
    """What a claim can be about.

    `kind`: "knows", "in" and "has" are built in, relations 0, 1, 2; so are "lies", "inside" and "on", of which each
    stands somewhere, once. `roles` gives each argument's kind.
    `both_ways`: the first two arguments may be swapped; claims keep the smaller first. `public`: everybody believes
    it from the start. `seen`: whoever is in sight sees it. `number`: that of the trait's quality, of the action, of the
    phrase or of the plan, else -1. `one`: the role of which there is one at a time for all others, by its place; of two
    that may be swapped each has one other. -1 where there may be several. `closes`: what the status closes to the one
    whom it is first about. `unnoticed`: whoever is so is not noticed, but by those who take it to be so. `guise`: the
    role of the one for whom they are taken then, by its place; 0 for somebody, -1 where they are taken for nobody else.
    `feigns`: the status as which it shows to those who do not know better, about the same roles.
    `for_good`: it is not meant to end, and people know that it does not. `appointment`: whoever takes it to be so
    expects those it is about in its place at its hour. `voice`: the role of the one for whom those take
    them who only hear them, by its place; -1 where their voice is their own. `lasts`: for so many minutes whoever it is
    first about is due in its place, from its hour on, by so much `pull`; 0 where it is no duty. `takes`: what whoever
    is so takes for what, where they see it.
    """

    name: str
    kind: RelationKind
    roles: tuple[RoleKind, ...]
    forms: Forms
    both_ways: bool = False
    public: bool = False
    seen: bool = False
    number: int = -1
    one: int = -1
    closes: tuple[Closure, ...] = ()
    unnoticed: bool = False
    guise: int = -1
    feigns: Claim | None = None
    for_good: bool = False
    appointment: bool = False
    voice: int = -1
    lasts: int = 0
    pull: int = 0
    takes: tuple[Mistaken, ...] = ()


KNOWS, IN, HAS = 0, 1, 2
"""Relation numbers of `knows(person, claim)`, `in(person, place)` and `has(person, thing)`."""

SPOT_KINDS: tuple[SpotKind, ...] = words_of(SpotKind)
"""The kinds of the relations that say where a thing is, of which one is so at a time: `has(person, thing)`,
`lies(thing, place)`, `inside(thing, thing)` and `on(thing, thing)`."""

SLIGHT: frozenset[RelationKind] = frozenset(("knows", "in", *SPOT_KINDS))
"""The kinds of relation that are seldom worth telling of by themselves: who knows what, and where who and what is."""


def spots_of(relations: Sequence[Relation]) -> dict[SpotKind, int]:
    """Return the number of each relation that says where a thing is: bundles of older formats have them last."""
    kinds = [relation.kind for relation in relations]
    return {kind: kinds.index(kind) for kind in SPOT_KINDS}


class Quality(NamedTuple):
    """A trait, mood or feeling (`kind`), `low` to `high`, `usual` where nothing is said.

    `half_life` in minutes toward `usual` (0: it stays).
    """

    name: str
    kind: QualityKind
    low: int = 0
    high: int = 100
    usual: int = 0
    half_life: int = 0


class Place(NamedTuple):
    """Where things happen. `ways`: (place, minutes); `views`: places seen from here; `earshot`."""

    name: str
    title: str
    ways: tuple[tuple[int, int], ...]
    views: tuple[int, ...]
    earshot: tuple[int, ...]


class Thing(NamedTuple):
    """Something to have and give. `holder`, `place`, `inside`, `on`: where it is at the start (-1: not there).

    `public`: everybody knows at the start where it lies.
    """

    name: str
    title: str
    kinds: tuple[str, ...]
    holder: int
    place: int
    public: bool = False
    inside: int = -1
    on: int = -1


class Holiday(NamedTuple):
    """A day of the year that means something."""

    name: str
    month: int
    day: int


class Duty(NamedTuple):
    """A time at which one is due somewhere.

    `weekdays` is a set of bits (1 Monday .. 64 Sunday), 0 where `date` (an ordinal) is given instead.
    `start` and `end` are minutes of the day; an `end` at or before `start` is on the next day.
    """

    name: str
    weekdays: int
    date: int
    start: int
    end: int
    place: int
    pull: int


class Person(NamedTuple):
    """Somebody. `home` -1 if none; `place` at the start."""

    name: str
    title: str
    pronoun: Pronoun
    home: int
    place: int
    duties: tuple[Duty, ...]
    where: Where
