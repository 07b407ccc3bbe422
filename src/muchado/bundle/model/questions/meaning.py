"""What a kind of question declares, once: how it is written, what it asks of a mind, what it rests on, how it is said.

All else is derived from that: the reader's shapes, the plans of rules, what can be found by it, what an act's needs are
in truth, what explanations name and say, and the table in the reference.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Generic, Literal, Protocol, TypeVar

from muchado.bundle.model.closed import Comparison, QualityKind, RoleKind, words_of
from muchado.bundle.model.terms import Amount, Claim, Term
from muchado.bundle.records import NamedTuple

Q = TypeVar("Q", bound=tuple[Any, ...])

Table = Literal[
    "aims", "all people", "all things", "company", "fits", "holding", "household", "kind", "near", "news", "people in",
    "tellers", "things",
]  # fmt: skip
"""What can be gone through: one's aims, everybody, everything, who and what is here, those whom a phrase fits, what one
has, those who live in a place, the things of a kind, the places one way from here, what one learned lately, those who
take part in a claim, those by whose word one has one."""

Look = Literal["due", "expected", "home", "hour", "itself", "place", "search", "seek"]
"""What can be looked up: where one is due, where one takes somebody to be, where somebody lives, which time it is
today or in a while, just what is given, where one is, where one would look for somebody or for a thing."""

Sign = Literal[
    "account", "after", "answered", "away", "before", "due for", "eve", "happened", "holiday", "odds", "on duty",
    "phrase", "rang", "times", "today", "weekday", "workday",
]  # fmt: skip
"""What is so or not so: how one came to hold something, what day and hour it is, whether and when something happened,
who is on duty and for what, whether one's own phrase fits, whether words rang false, how
the dice fall."""

Sense = Table | Look | Sign

OWN_MIND: frozenset[Sense] = frozenset(
    (
        "aims",
        "account",
        "answered",
        "fits",
        "happened",
        "news",
        "phrase",
        "rang",
        "search",
        "seek",
        "tellers",
        "times",
        "today",
    )
)
"""Senses that look into one's own mind alone: there is no other truth in what they give."""

KINDS: tuple[RoleKind, ...] = words_of(RoleKind)
"""What terms stand for."""

Given = Term | int | str | tuple[str, ...]
"""What a sense is asked about: who or what, a number, an answer, a kind of thing, or sources of a belief."""


S = TypeVar("S", bound=Sense)


class Ask(NamedTuple, Generic[S]):
    """A sense, and what it is asked about."""

    sense: S
    given: tuple[Given, ...] = ()


# ---------------------------------------------------------------------- views

ONE, FEW, SOME, MANY, ALL, LAST = range(6)
"""How much there is to go through, roughly; the least goes first. `LAST`: where nothing else finds a role."""


class Among(NamedTuple):
    """A term is in a table. It is found by going through the table."""

    ask: Ask[Table]
    term: Term
    price: int = FEW


class Is(NamedTuple):
    """A term is what is looked up. It is found by looking up, for each of `every` if `key` is not known yet.

    `back`: the keys of which a term that is known is what is looked up.
    """

    ask: Ask[Look]
    term: Term
    key: Term | None = None
    every: Ask[Table] | None = None
    price: int = ALL
    back: Ask[Table] | None = None


class So(NamedTuple):
    """Something is so or not. With `every`, one who fits can be found by going through these."""

    ask: Ask[Sign]
    term: Term | None = None
    every: Ask[Table] | None = None
    price: int = ALL


class Weighed(NamedTuple):
    """An amount against another. Toward whom a feeling is can be found, where strangers do not pass the test."""

    left: Amount
    test: Comparison
    right: Amount


class Held(NamedTuple):
    """How sure one is of a claim: at least `least` that it is so, or with `contrary` that it is not.

    What it is about is found among what one holds.
    """

    claim: Term
    least: int
    contrary: bool = False
    so: Ask[Sign] | None = None


class InPlace(NamedTuple):
    """How sure one is that people are all in one place: at least `least`, or with `contrary` that they are not.

    It is any place where `place` is None. They and their place are found by where one takes each to be.
    """

    people: tuple[Term, ...]
    place: Term | None
    least: int
    contrary: bool = False


Asking = Among | Is | So | Weighed | Held | InPlace
"""What a question asks of a mind, and what can be found by it."""


# ---------------------------------------------------------------------- the protocols


class Parts(Protocol):
    """What the holes of a sentence hold, for the reader."""

    def term(self, index: int) -> Term:
        """Who, where or what it is."""

    def owner(self, index: int) -> Term:
        """The one whose mind it is; nobody else can stand there."""

    def claim(self, index: int, *, negative: bool = False) -> Term:
        """What is said; with `negative`, a denied sentence may stand there."""

    def denies(self, index: int) -> bool:
        """Whether the sentence in a hole is denied."""

    def amount(self, index: int) -> Amount:
        """An amount."""

    def number(self, index: int) -> int:
        """A number, or a span in minutes."""

    def word(self, index: int) -> str:
        """A word as it stands."""

    def quality(self, index: int) -> int:
        """The number of a trait."""

    def fresh(self, kind: RoleKind) -> Term:
        """A role without a letter."""

    def held(self, claim: Term, least: int, *, contrary: bool = False, negated: bool = False) -> Any:  # noqa: ANN401
        """The question whether one holds a claim: of one's own matters, what they are."""

    def dice(self) -> int:
        """The number of dice that nothing else throws."""

    def refuse(self, code: str, message: str, hint: str) -> Exception:
        """The mistake that this makes no sense here."""

    def untangled(self, so: str = "{1}", *, negated: bool = False) -> Exception:
        """The mistake of doubting what is not so, said so with the holes by number, or of not doubting it."""

    @property
    def witnessed(self) -> bool:
        """Whether an act is in question that the owner takes part in or witnesses."""

    @property
    def answers(self) -> frozenset[str]:
        """How the act in question may be answered."""


Build = Callable[[Parts], list[Any]]
Shape = tuple[str, Build]


class Words(Protocol):
    """The words of one rule, its roles filled as far as they are known."""

    @property
    def owner(self) -> str:
        """Whose mind it is."""

    def term(self, term: Term) -> str:
        """Who, where or what it is."""

    def clause(self, claim: Claim, *, denied: bool = False) -> str:
        """A claim as a clause."""

    def amount(self, amount: Amount) -> str:
        """An amount as the language says it."""

    def kind(self, quality: int) -> QualityKind:
        """What sort of quality it is."""

    def holiday(self, number: int) -> str:
        """The name of a holiday."""


class Meaning(ABC, Generic[Q]):
    """All about one kind of question."""

    record: ClassVar[type[tuple[Any, ...]]]
    """The class of its records. Each has a field `negated`."""

    terms: ClassVar[Mapping[str, str]] = {}
    """What its terms stand for whose fields are not called by it: person, place, thing or claim."""

    @classmethod
    def kinds(cls) -> Mapping[str, str]:
        """What each field stands for that holds a term."""
        fields: tuple[str, ...] = cls.record._fields  # type: ignore[attr-defined] # a named tuple
        return {field: field for field in fields if field in KINDS} | dict(cls.terms)

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written: sentences with holes, each with what it makes of what they hold."""
        yield from ()

    @staticmethod
    @abstractmethod
    def view(question: Any) -> Asking:  # noqa: ANN401 (a record of this kind)
        """What it asks, its `negated` left aside."""

    @staticmethod
    def rests_on(question: Any) -> tuple[Term, ...]:  # noqa: ANN401, ARG004 (most rest on none)
        """The claims that it rests on where it holds."""
        return ()

    @staticmethod
    @abstractmethod
    def said(question: Any, words: Words) -> str:  # noqa: ANN401
        """How it is said, in every polarity."""


def denied(no: bool, so: str, not_so: str) -> str:
    """Return one of two ways of saying it."""
    return not_so if no else so
