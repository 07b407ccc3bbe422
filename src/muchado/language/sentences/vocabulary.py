"""The sentences and names that a world knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle import inflect
from muchado.bundle.counted import one_of
from muchado.bundle.model import HAS, IN, KNOWS, Forms, Quality, Relation
from muchado.bundle.model.closed import Closure, QualityKind, RelationKind, RoleKind
from muchado.language.sentences.patterns import Patterns
from muchado.language.text.letters import KINDS, UNDONE
from muchado.language.text.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model import Claim, Mistaken
    from muchado.language.text.tree import Tree
    from muchado.language.text.words import Spot, Token

DONE = frozenset({"act", "deed"})
"""Kinds of relation that happen, where others are so or not."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way of saying a relation. `tense`: "present", "past" or "dropped" (`no longer means to`)."""

    relation: int
    tense: str
    negative: bool = False


@dataclass(slots=True)
class Term:
    """A relation while it is being declared, with where that is; `letters` are its roles in order.

    `verb`: which of the words of its sentence is the verb, from 0. `for_good`: it is not meant to end. `appointment`:
    people are expected in its place at its time. `lasts`: for so many minutes they are due there, by so much `pull`.
    `topic`: it is so while people talk about something. `looks`: what it shows as, in quotes, and `feigns`: the same
    once all is declared; so `mistakes`, what is taken for what in quotes, and `takes`. `group`: of which it says who
    belongs to it, or leads it; its words end with that name.
    """

    number: int
    name: str
    kind: RelationKind
    letters: str
    forms: Forms
    at: Spot | None = None
    both_ways: bool = False
    public: bool = False
    seen: bool = False
    index: int = -1
    one: int = -1
    closes: tuple[Closure, ...] = ()
    unnoticed: bool = False
    guise: int = -1
    verb: int = 1
    for_good: bool = False
    appointment: bool = False
    voice: int = -1
    lasts: int = 0
    pull: int = 0
    mistakes: tuple[tuple[Token, Token], ...] = ()
    takes: tuple[Mistaken, ...] = ()
    topic: bool = False
    looks: Token | None = None
    feigns: Claim | None = None
    group: str = ""

    @property
    def happens(self) -> bool:
        """Whether it is an act or deed."""
        return self.kind in DONE

    @property
    def undone(self) -> bool:
        """Whether nobody does it: it only happens."""
        return self.letters[:1] == UNDONE

    @property
    def roles(self) -> tuple[RoleKind, ...]:
        """The kinds of the roles."""
        return tuple(KINDS[letter] for letter in self.letters)

    def shape(self) -> str:
        """Give its sentence with the kinds of its roles in their places."""
        return self.forms.present.format(*(f"{{{kind}}}" for kind in self.roles))

    def said(self, form: str, fillers: Sequence[str]) -> str:
        """Give a form with what fills its holes."""
        return form.format(*([""] if self.undone else []), *fillers)

    def so(self, tense: str) -> str:
        """Give the form by which it is said to be so, or to have happened."""
        if self.kind == "aim":
            return f"{{0}} {_AIM_HEADS[0][0]} {self.forms.base}"
        if self.kind == "knows":
            return "{0} thinks that {1}"
        return self.forms.past if tense == "past" else self.forms.present

    def relation(self) -> Relation:
        """Give the finished relation."""
        flags = (self.both_ways, self.public, self.seen)
        return Relation(
            self.name, self.kind, self.roles, self.forms, *flags, self.index, self.one, self.closes, self.unnoticed,
            self.guise, self.feigns, self.for_good, self.appointment,
            self.voice, self.lasts, self.pull, self.takes,
        )  # fmt: skip


class Group(NamedTuple):
    """The statuses that say who is of a group and who leads it, by their numbers."""

    of: int
    leads: int


@dataclass(slots=True)
class Scale:
    """A quality while it is being declared."""

    number: int
    quality: Quality
    at: Spot


@dataclass(slots=True)
class Vocabulary:
    """All that can be said and named. The dictionaries lead from a name to its number.

    `tree`: where what words mean is kept, if that is asked for. `start`: the minute at which the world begins, 0 while
    that is not known.
    """

    terms: list[Term] = field(default_factory=list)
    sentences: Patterns[Form] = field(default_factory=Patterns)
    bases: Patterns[int] = field(default_factory=Patterns)
    scales: dict[str, Scale] = field(default_factory=dict)
    qualities: list[Quality] = field(default_factory=list)
    traits: Patterns[int] = field(default_factory=Patterns)
    holidays: Patterns[int] = field(default_factory=Patterns)
    places: Names = field(default_factory=Names)
    things: Names = field(default_factory=Names)
    people: dict[str, int] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    answers: Patterns[str] = field(default_factory=Patterns)
    answering: Patterns[str] = field(default_factory=Patterns)
    tree: Tree | None = None
    start: int = 0

    def watch(self, tree: Tree | None) -> None:
        """Have it kept what words mean, while they are read; or no longer."""
        self.tree = tree
        self.places.tree = self.things.tree = tree

    def __post_init__(self) -> None:
        """Add the relations that are built in."""
        self._built_in(
            KNOWS,
            "knows",
            "AP",
            Forms("{0} knows that {1}", "{0} does not know that {1}", "{0} knew that {1}", "know that {1}"),
        )
        self._built_in(IN, "in", "AL", Forms("{0} is in {1}", "{0} is not in {1}", "{0} was in {1}", "be in {1}"))
        self._built_in(HAS, "has", "AX", Forms("{0} has {1}", "{0} does not have {1}", "{0} had {1}", "have {1}"))
        being = Forms("{0} is in {1}", "{0} is not in {1}", "{0} was in {1}", "be in {1}")
        self._built_in(3, "lies", "XL", being)
        self._built_in(4, "inside", "XY", being)
        self._built_in(5, "on", "XY", Forms("{0} is on {1}", "{0} is not on {1}", "{0} was on {1}", "be on {1}"))
        for relation, positive, negative in _EXTRA_FORMS:
            self.sentences.add(positive, Form(relation, "present"))
            self.sentences.add(negative, Form(relation, "present", negative=True))

    def _built_in(self, number: int, kind: RelationKind, letters: str, forms: Forms) -> None:
        term = Term(number, kind, kind, letters, forms)
        self.terms.append(term)
        self._say(term, past=False)

    def declare(self, term: Term) -> None:
        """Add a relation and the ways it is said."""
        self.terms.append(term)
        if term.kind == "aim":
            for head, form in _AIM_HEADS:
                self._add("{person} " + f"{head} {_shape(term, term.forms.base)}", Form(term.number, *form))
            return
        self._say(term, past=term.happens)
        if term.happens and not term.undone:
            for shape in _shapes(_shape(term, term.forms.base)):
                self.bases.add(shape, term.number)
        if term.kind == "trait":
            self.traits.add(term.name, term.number)

    def _say(self, term: Term, *, past: bool) -> None:
        self._add(_shape(term, term.forms.present), Form(term.number, "present"))
        self._add(_shape(term, term.forms.negative), Form(term.number, "present", negative=True))
        if past:
            self._add(_shape(term, term.forms.past), Form(term.number, "past"))
            words = term.forms.present.split()
            words[term.verb] = inflect.past_negative(words[term.verb])
            self._add(_shape(term, " ".join(words)), Form(term.number, "past", negative=True))

    def _add(self, said: str, form: Form) -> None:
        for shape in _shapes(said):
            self.sentences.add(shape, form)

    @property
    def kinds(self) -> list[RelationKind]:
        """The kinds of all relations, by number."""
        return [term.kind for term in self.terms]

    def quality(self, name: str, kind: QualityKind) -> int | None:
        """Give the number of the trait, mood or feeling of a name, None if there is none of that kind."""
        scale = self.scales.get(name)
        return scale.number if scale and scale.quality.kind == kind else None

    def scale(self, number: int) -> Quality:
        """Give the quality of a number."""
        return self.qualities[number]

    def of_kind(self, kind: str) -> list[str]:
        """Give the names of all traits, moods or feelings, or of all people, places or things."""
        named: dict[str, dict[str, int]] = {"person": self.people, "place": self.places, "thing": self.things}
        if kind in named:
            return list(named[kind])
        return [name for name, scale in self.scales.items() if scale.quality.kind == kind]


_AIM_HEADS: tuple[tuple[str, tuple[str, bool]], ...] = (
    ("means to", ("present", False)),
    ("does not mean to", ("present", True)),
    ("no longer means to", ("dropped", False)),
)

_EXTRA_FORMS = (
    (KNOWS, "{person} knows {claim}", "{person} does not know {claim}"),
    (KNOWS, "{person} thinks that {claim}", "{person} does not think that {claim}"),
    (KNOWS, "{person} believes that {claim}", "{person} does not believe that {claim}"),
    (IN, "{person} is at {place}", "{person} is not at {place}"),
    (3, "{thing} is at {place}", "{thing} is not at {place}"),
)


def _shape(term: Term, form: str) -> str:
    return form.format(*(f"{{{kind}}}" for kind in term.roles))


def _shapes(shape: str) -> Iterator[str]:
    """Give a shape, and how it is said of one where a number stands before what is counted."""
    yield shape
    before, number, after = shape.partition("{number}")
    if number and (one := one_of(after)) != after:
        yield before + number + one


def forms_of(words: list[str], past: str = "", at: int = 1) -> Forms:
    """Give the forms of a sentence from its words, roles as `{0}`, `{1}` ..., in the present tense or the past.

    `past`: the verb's past, where it does not follow from the verb. `at`: which of the words is the verb.
    """
    subject, verb = " ".join(words[:at]), words[at]
    rest = "".join(f" {word}" for word in words[at + 1 :])
    if not inflect.is_verb(verb):
        base = inflect.base_of_past(verb)
        return Forms(
            f"{subject} {verb}{rest}", f"{subject} did not {base}{rest}", f"{subject} {verb}{rest}", base + rest
        )
    return Forms(
        f"{subject} {verb}{rest}",
        f"{subject} {inflect.negative(verb)}{rest}",
        f"{subject} {past or inflect.past(verb)}{rest}",
        f"{inflect.base(verb)}{rest}",
    )
