"""What somebody holds, since when, and how they came by it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from muchado.bundle.degrees import SURE, SUSPECTS, THINKS
from muchado.bundle.model.closed import Source, words_of
from muchado.bundle.model.questions.meaning import Among, Ask, Held, Meaning, Parts, Shape, Sign, Words, denied
from muchado.bundle.model.terms import OWNER, Claim, Term
from muchado.bundle.records import NamedTuple
from muchado.bundle.spans import last

DEGREES = (("suspects", "suspect", SUSPECTS), ("thinks", "think", THINKS))
"""Verbs that take a belief, each with how sure one must be."""


class Believes(NamedTuple):
    """The owner holds a claim true (with `contrary`, false), at least `least` sure (1..100).

    The claim is about others, or a letter that may stand for anything. What concerns the owner has questions of its own
    (`OwnPhrase`, `Means`, `Has`, `Stands`), and so has where somebody is (`IsAt`). `negated`: the owner does not.
    """

    claim: Term
    least: int = THINKS
    contrary: bool = False
    negated: bool = False


class Believing(Meaning[Believes]):
    """`A thinks that B loves C`."""

    record = Believes

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        for words, degree in thoughts():
            yield f"{{person}} {words} that {{claim}}", _held(degree)

    @staticmethod
    def view(question: Believes) -> Held:
        """How sure one is of the claim."""
        return Held(question.claim, question.least, question.contrary)

    @staticmethod
    def rests_on(question: Believes) -> tuple[Term, ...]:
        """The claim."""
        return (question.claim,)

    @staticmethod
    def said(question: Believes, words: Words) -> str:
        """What the language says."""
        claim = question.claim
        if not isinstance(claim, Claim):
            return f"{words.owner} {verb(question.least, negated=question.negated)} that {words.term(claim)}"
        if claim.args[0] == OWNER and question.least == THINKS and not question.contrary:
            return words.clause(claim, denied=question.negated)
        said = words.clause(claim, denied=question.contrary)
        return f"{words.owner} {verb(question.least, negated=question.negated)} that {said}"


def verb(least: int, *, negated: bool) -> str:
    """Return the verb of a belief that is so sure: "thinks", "is not sure"."""
    if least >= SURE:
        return "is not sure" if negated else "is sure"
    plain = "think" if least >= THINKS else "suspect"
    return f"does not {plain}" if negated else f"{plain}s"


class Degree(NamedTuple):
    """How sure one is to be, of what is said or with `contrary` of its contrary; `negated`: one is not."""

    least: int
    contrary: bool = False
    negated: bool = False

    def turned(self, parts: Parts, so: str = "{1}") -> Degree:
        """The degree where what is thought is denied; `so`: how the language says, hole by hole, that it is so."""
        if self.contrary:
            raise parts.untangled(so, negated=self.negated)
        return self._replace(contrary=True)


def thoughts() -> Iterator[tuple[str, Degree]]:
    """Verbs of belief in the present tense, and what they ask."""
    for thinks, think, least in DEGREES:
        yield thinks, Degree(least)
        yield f"does not {think}", Degree(least, negated=True)
    yield "is sure", Degree(SURE)
    yield "is not sure", Degree(SURE, negated=True)
    yield "doubts", Degree(SUSPECTS, contrary=True)
    yield "does not doubt", Degree(SUSPECTS, contrary=True, negated=True)


def _held(degree: Degree) -> Any:  # noqa: ANN401 (a `Build`)
    """Build `A thinks that ...` and the like; `A thinks that B does not ...` is a belief in the contrary."""

    def build(parts: Parts) -> list[Any]:
        parts.owner(0)
        least, contrary, negated = degree.turned(parts) if parts.denies(1) else degree
        claim = parts.claim(1, negative=True)
        return [parts.held(claim, least, contrary=contrary, negated=negated)]

    return build


# ---------------------------------------------------------------------- what happened


class Happened(NamedTuple):
    """The owner holds that an act or deed took place in the last `within` minutes, or with `today` since midnight."""

    claim: Claim
    least: int = THINKS
    within: int = 0
    today: bool = False
    negated: bool = False


class HavingHappened(Meaning[Happened]):
    """`A saw B today`: an act in the past tense, and when."""

    record = Happened

    @staticmethod
    def view(question: Happened) -> Held:
        """That it is held, and since when."""
        sign: Ask[Sign] = Ask("today", (question.claim, question.least))
        if question.within:
            sign = Ask("happened", (question.claim, question.least, question.within))
        return Held(question.claim, question.least, so=sign)

    @staticmethod
    def rests_on(question: Happened) -> tuple[Term, ...]:
        """The act."""
        return (question.claim,)

    @staticmethod
    def said(question: Happened, words: Words) -> str:
        """What the language says."""
        when = f" within the last {last(question.within)}" if question.within else " today"
        if question.claim.args[:1] == (OWNER,) and question.least == THINKS:
            return words.clause(question.claim, denied=question.negated) + when
        held = verb(question.least, negated=question.negated)
        return f"{words.owner} {held} that {words.clause(question.claim)}{when}"


# ---------------------------------------------------------------------- news, and whom it is about


class Fresh(NamedTuple):
    """The owner learned the claim in the last `within` minutes."""

    claim: Term
    within: int
    negated: bool = False


class BeingNews(Meaning[Fresh]):
    """`P is news of the last 2 hours`."""

    record = Fresh

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{said} is news of the last {span}", lambda parts: [Fresh(parts.term(0), parts.number(1))]
        yield (
            "{said} is not news of the last {span}",
            lambda parts: [Fresh(parts.term(0), parts.number(1), negated=True)],
        )

    @staticmethod
    def view(question: Fresh) -> Among:
        """That it is among the news."""
        return Among(Ask("news", (question.within,)), question.claim)

    @staticmethod
    def rests_on(question: Fresh) -> tuple[Term, ...]:
        """The claim."""
        return (question.claim,)

    @staticmethod
    def said(question: Fresh, words: Words) -> str:
        """What the language says."""
        no = denied(question.negated, "", "no ")
        return f"that {words.term(question.claim)} is {no}news of the last {last(question.within)}"


class About(NamedTuple):
    """A person takes part in the claim, at any depth."""

    claim: Term
    person: Term
    negated: bool = False


class BeingAbout(Meaning[About]):
    """`P is about B`."""

    record = About

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{said} is about {person}", lambda parts: [About(parts.term(0), parts.term(1))]
        yield "{said} is not about {person}", lambda parts: [About(parts.term(0), parts.term(1), negated=True)]

    @staticmethod
    def view(question: About) -> Among:
        """That one is among those who take part."""
        return Among(Ask("people in", (question.claim,)), question.person, price=0)

    @staticmethod
    def said(question: About, words: Words) -> str:
        """What the language says."""
        no = denied(question.negated, "", "not ")
        return f"{words.term(question.claim)} is {no}about {words.term(question.person)}"


# ---------------------------------------------------------------------- by whose word


class From(NamedTuple):
    """The owner has heard, seen or thought of a claim in one of these ways (`sources` as in a belief).

    `teller`: by whose word, where it was told or overheard. An account that one no longer believes counts too.
    """

    claim: Term
    sources: tuple[Source, ...]
    teller: Term | None = None
    negated: bool = False


SOURCES: tuple[Source, ...] = words_of(Source)
"""How somebody can come to hold a claim."""

SIGHT: tuple[Source, ...] = ("took part", "saw")
BY_WORD: tuple[Source, ...] = ("told", "overheard", "heard")
GUESS: tuple[Source, ...] = ("inferred", "assumed")
"""The same in groups: by one's own eyes, by another's word, by one's own thought."""

CAME_BY: tuple[tuple[Source, tuple[str, str]], ...] = (
    ("saw", ("saw", "did not see")),
    ("took part", ("took part in it", "did not take part in it")),
    ("told", ("heard", "did not hear")),
    ("overheard", ("overheard", "did not overhear")),
    ("heard", ("heard", "did not hear")),
    ("inferred", ("only guesses", "does not only guess")),
    ("assumed", ("takes it", "does not take it")),
    ("opening", ("held from the start", "did not hold from the start")),
)
"""How one came to hold something, by the first source that fits; and that one did not."""


class ComingBy(Meaning[From]):
    """`A heard from B that P`."""

    record = From
    terms: ClassVar = {"teller": "person"}

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} saw that {claim}", _came_by(SIGHT)
        yield "{person} did not see that {claim}", _came_by(SIGHT, negated=True)
        yield "{person} overheard that {claim}", _came_by(("overheard",))
        yield "{person} only guesses that {claim}", _came_by(GUESS)
        for hole in ("that {claim}", "{said}"):
            yield f"{{person}} heard from {{person}} {hole}", _came_by(BY_WORD, by=True)
            yield f"{{person}} did not hear from {{person}} {hole}", _came_by(BY_WORD, by=True, negated=True)

    @staticmethod
    def view(question: From) -> Held:
        """That there is an account of it, and by whose word."""
        teller = () if question.teller is None else (question.teller,)
        return Held(question.claim, 1, so=Ask("account", (question.claim, question.sources, *teller)))

    @staticmethod
    def rests_on(question: From) -> tuple[Term, ...]:
        """The claim."""
        return (question.claim,)

    @staticmethod
    def said(question: From, words: Words) -> str:
        """What the language says."""
        by = f" from {words.term(question.teller)}" if question.teller is not None else ""
        way = next(ways for source, ways in CAME_BY if source in question.sources)[question.negated]
        return f"{words.owner} {way}{by} that {words.term(question.claim)}"


def _came_by(sources: tuple[Source, ...], *, by: bool = False, negated: bool = False) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        parts.owner(0)
        return [From(parts.claim(2 if by else 1), sources, parts.term(1) if by else None, negated)]

    return build
