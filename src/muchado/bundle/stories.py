"""Story tests as plain data: what an author says should hold over many runs of a world.

The language writes them beside the bundle, `muchado.find` reads them; the kernel never sees them.
Terms are those of `muchado.bundle.model`; slots are the test's own letters, and names of people may stand
in them. `that` is what came before: the step before, or for the first step of a claim what is given.
"""

from __future__ import annotations

from muchado.bundle.model import Claim, Role, Same, Term, Together, Where
from muchado.bundle.model.closed import Comparison
from muchado.bundle.records import NamedTuple

# --------------------------------------------------------------------------- what happens


class Done(NamedTuple):
    """Somebody does something: an act or deed, not in vain."""

    claim: Claim


class Learned(NamedTuple):
    """Somebody comes to hold a claim true (or, if `denied`, false), at least `least` sure (1..100).

    `turned`: they were fairly sure of the contrary. `teller`: by whose word; None for whatever source.
    """

    person: Term
    claim: Term
    least: int
    denied: bool = False
    turned: bool = False
    teller: Term | None = None


class AimSet(NamedTuple):
    """Somebody takes up an aim (`on`), or lets it go for whatever reason."""

    aim: Claim
    on: bool


class Met(NamedTuple):
    """Somebody comes upon `other`, or (not `found`) to a place without finding them where they took them to be."""

    person: Term
    other: Term
    found: bool


class Reply(NamedTuple):
    """The act before it was answered so (the answer's name), or not so."""

    answer: str
    negated: bool = False


class AnyMoment(NamedTuple):
    """Whatever happens, or nothing: how things stand is looked at once all that happens in a minute has happened."""


Happening = Done | Learned | AimSet | Met | Reply | AnyMoment

# --------------------------------------------------------------------------- how things stand


class IsSo(NamedTuple):
    """A status, a whereabouts, a possession or an aim is truly so, or not."""

    claim: Claim
    negated: bool = False


class IsHeld(NamedTuple):
    """Somebody holds a claim true (or, if `denied`, false), at least `least` sure; `negated`: does not.

    `true`: what they hold is so besides (of an act, that it has been done), or is not so; None: either.
    """

    person: Term
    claim: Term
    least: int
    denied: bool = False
    negated: bool = False
    true: bool | None = None


class IsFelt(NamedTuple):
    """A trait, mood (target None) or feeling of somebody keeps to a bound, or (`negated`) does not."""

    person: Term
    quality: int
    target: Term | None
    test: Comparison
    limit: int
    negated: bool = False


State = IsSo | IsHeld | IsFelt | Same | Together

# --------------------------------------------------------------------------- chains


class Absence(NamedTuple):
    """None of these has happened: since that, or, with `ever`, since the world began.

    With `after` none of them happens later on, `within` so many minutes (0: ever again).
    """

    happenings: tuple[Happening, ...]
    ever: bool
    after: bool = False
    within: int = 0


class Link(NamedTuple):
    """One link of a chain: the first of its `happenings` that fits. A `Reply` stands alone.

    `follows`: it comes after that, `within` so many minutes (0: no limit). It begins at minute `earliest` at
    the earliest (-1: no limit) and before minute `latest` (-1: no limit). `replies`: how it is answered. `words`: what
    happens, as its author says it.
    """

    happenings: tuple[Happening, ...]
    follows: bool = False
    within: int = 0
    earliest: int = -1
    latest: int = -1
    replies: tuple[Reply, ...] = ()
    absences: tuple[Absence, ...] = ()
    states: tuple[State, ...] = ()
    words: str = ""


# --------------------------------------------------------------------------- changes


class Absent(NamedTuple):
    """A person is kept out of the world."""

    person: int


class Level(NamedTuple):
    """A trait, mood (target -1) or feeling somebody starts with instead."""

    person: int
    quality: int
    target: int
    amount: int


class NoDuty(NamedTuple):
    """Somebody is free of all duties of a name."""

    person: int
    duty: str


class NoThing(NamedTuple):
    """A thing is nowhere."""

    thing: int


class NoRule(NamedTuple):
    """A rule is left out; `kind` is "want", "plan", "reaction", "drift", "retelling" or "happening"."""

    kind: str
    name: str


Alteration = Absent | Level | NoDuty | NoThing | NoRule

# --------------------------------------------------------------------------- claims


class Share(NamedTuple):
    """In at least `low` and at most `high` of `of` runs."""

    low: int
    high: int
    of: int


class Often(NamedTuple):
    """At most `times` over `over` times as often as without the alterations, or with `more` at least."""

    times: int
    over: int
    more: bool


class Sooner(NamedTuple):
    """Sooner than without the alterations, or, with `later`, later."""

    later: bool


Bar = Share | Often | Sooner


class Bound(NamedTuple):
    """The number that a letterless slot stands for is at least, or at most, so much."""

    slot: int
    test: Comparison
    limit: int


class StoryTest(NamedTuple):
    """What should hold: in the runs where the `given` chain is found, the `claim` chain is, as often as `bar` says.

    `text` is the claim in the author's words. `bounds`: to which the numbers in its sentences keep. `once`: of the same
    people it is looked for no more once it was found.
    """

    name: str
    roles: tuple[Role, ...]
    alterations: tuple[Alteration, ...]
    given: tuple[Link, ...]
    claim: tuple[Link, ...]
    bar: Bar
    text: str
    where: Where
    bounds: tuple[Bound, ...] = ()
    once: bool = False


class SceneGate(NamedTuple):
    """What a scene asks for before it comes up, as a test of which the last link is any moment at which all is so.

    `clauses`: what it asks for in the author's words: the happenings, one for each link before the last, then the last
    one's states and its absences; then, if its time is bounded, when.
    """

    test: StoryTest
    clauses: tuple[str, ...]
