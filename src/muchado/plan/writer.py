"""Writing one plan: which roles are known by now and in which register, and the operations that fill the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import assert_never

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    Amount,
    Claim,
    Const,
    DutyPull,
    Many,
    Num,
    Quality,
    Role,
    Scaled,
    Slot,
    Sum,
    Sure,
    Term,
    Value,
)
from muchado.bundle.model.questions.beliefs import SOURCES
from muchado.bundle.model.questions.meaning import Ask, Given, S
from muchado.bundle.records import NamedTuple
from muchado.bundle.slots import slots_in
from muchado.plan.ops import (
    Apart,
    Call,
    Either,
    Equal,
    HowSure,
    Itself,
    Let,
    LevelOf,
    Made,
    Measure,
    Named,
    Op,
    Operand,
    OtherOf,
    Piece,
    Portion,
    Pull,
    Reg,
    Split,
    Swap,
    Total,
)


class Catalogue(NamedTuple):
    """What the plans of a bundle share: the numbers of answers, and the phrases that find all that they speak of."""

    bundle: Checked
    answers: Mapping[str, int]
    findable: frozenset[int] = frozenset()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of things, by number."""
        return kinds_of(self.bundle)

    @property
    def duties(self) -> tuple[str, ...]:
        """What duties are called, by number."""
        return duties_of(self.bundle)


def duties_of(bundle: Checked) -> tuple[str, ...]:
    """Return what duties are called, in order of their names."""
    return tuple(sorted({duty.name for person in bundle.people for duty in person.duties}))


def kinds_of(bundle: Checked) -> tuple[str, ...]:
    """Return the kinds that things can be of, in order of their names."""
    return tuple(sorted({kind for thing in bundle.things for kind in thing.kinds}))


IN_PROP, IN_TELLER, IN_ANSWER, IN_RANG = 1, 2, 3, 4
"""The registers in which a rule finds what it is given."""

UNANSWERED = 0
"""Stands for the answer, and for whether words rang false, where a rule is given neither."""

NO_KIND = -1
"""The number of a kind of which there is nothing."""


NO_DUTY = -1
"""The number of what no duty is called."""


class Writer:
    """A plan being written. `bound` tells which roles are known, and by what.

    `anybody`: the roles for which somebody will do of whom one does not know who it is.
    """

    def __init__(
        self, catalogue: Catalogue, roles: Sequence[Role], inputs: int = 0, anybody: frozenset[int] = frozenset()
    ) -> None:
        self.catalogue = catalogue
        self.bundle = catalogue.bundle
        self.roles = roles
        self.anybody = anybody
        self.ops: list[Op] = []
        self.bound: dict[int, Operand] = {0: Reg(0)}
        self.inputs = inputs
        self.registers = 1 + inputs

    def add(self, op: Op) -> None:
        """Add an operation."""
        self.ops.append(op)

    def fresh(self) -> int:
        """Return a new register."""
        self.registers += 1
        return self.registers - 1

    @contextmanager
    def aside(self) -> Iterator[list[Op]]:
        """Write operations apart; what becomes known there is forgotten afterwards."""
        outer, bound = self.ops, dict(self.bound)
        self.ops = []
        yield self.ops
        self.ops, self.bound = outer, bound

    # ------------------------------------------------------------------ what is known (`finds.Known`)

    @property
    def qualities(self) -> Sequence[Quality]:
        """The traits, moods and feelings of the world."""
        return self.bundle.qualities

    def is_bound(self, term: Term) -> bool:
        """Whether every role in the term is known."""
        return all(slot in self.bound for slot in slots_in(term))

    def is_key(self, term: Term) -> bool:
        """Whether a term is known and no claim."""
        if isinstance(term, Slot):
            return term.at in self.bound and self.roles[term.at].kind != "claim"
        return not isinstance(term, Claim)

    def found_by_phrase(self, relation: int) -> frozenset[int]:
        """Which arguments a phrase of one's own finds: all, or none."""
        about = self.bundle.relations[relation]
        return frozenset(range(len(about.roles)) if about.number in self.catalogue.findable else ())

    # ------------------------------------------------------------------ terms

    def operand(self, term: Term) -> Operand:
        """What a term stands for, all of whose roles are known."""
        match term:
            case Slot(at):
                return self.bound[at]
            case Const(_, number):
                return number
            case Claim(relation, args):
                swaps = self.bundle.relations[relation].both_ways
                return Made(relation, tuple(self.operand(argument) for argument in args), swaps)
            case _:
                assert_never(term)

    def call(self, ask: Ask[S]) -> Call[S]:
        """A sense asked about what its terms stand for; the answer, and how words rang, are what the rule is given."""
        given = tuple(self._given(ask, given) for given in ask.given)
        occasion = {"answered": IN_ANSWER, "rang": IN_RANG}.get(ask.sense)
        if occasion is None:
            return Call(ask.sense, given)
        return Call(ask.sense, (*given, Reg(occasion) if occasion <= self.inputs else UNANSWERED))

    def _given(self, ask: Ask[S], given: Given) -> Operand:
        if isinstance(given, str):
            if ask.sense == "answered":
                return self.catalogue.answers[given]
            if ask.sense == "due for":
                return self.catalogue.duties.index(given) if given in self.catalogue.duties else NO_DUTY
            return self.catalogue.kinds.index(given) if given in self.catalogue.kinds else NO_KIND
        if isinstance(given, int):
            return given
        if isinstance(given, Slot | Const | Claim):
            return self.operand(given)
        return sum(1 << SOURCES.index(source) for source in given)

    def measure(self, amount: Amount) -> Measure:
        """An amount all of whose roles are known."""
        match amount:
            case Num(value):
                return value
            case Value(quality, target):
                return LevelOf(quality) if target is None else LevelOf(quality, self.operand(target))
            case Sure(claim):
                return HowSure(self.operand(claim))
            case Many(number):
                return Itself(self.operand(number))
            case DutyPull():
                return Pull()
            case Scaled(times, over, inner):
                return Portion(times, over, self.measure(inner))
            case Sum(plus, minus):
                return Total(tuple(map(self.measure, plus)), tuple(map(self.measure, minus)))
            case _:
                assert_never(amount)

    def binding(self) -> tuple[Operand, ...]:
        """What every role stands for, -1 where it stayed free."""
        return tuple(self.bound.get(slot, -1) for slot in range(len(self.roles)))

    def fact(self, relation: int) -> Made:
        """The proposition of which the first roles are the arguments, as they stand."""
        arity = len(self.bundle.relations[relation].roles)
        return Made(relation, tuple(self.bound[slot] for slot in range(arity)), swaps=False)

    # ------------------------------------------------------------------ becoming known

    def bind(self, slot: int, value: Operand) -> None:
        """Let a role stand for a value. People in different roles are different people."""
        register = value.at if isinstance(value, Reg) else self.fresh()
        if not isinstance(value, Reg):
            self.add(Let(register, value))
        if self.roles[slot].kind == "person":
            if isinstance(value, Piece | OtherOf) and slot not in self.anybody:
                self.add(Named(register))
            others = [known for other, known in sorted(self.bound.items()) if self.roles[other].kind == "person"]
            if others:  # nobody does what only happens
                self.add(Apart(register, tuple(others)))
        self.bound[slot] = Reg(register)

    def unify(self, term: Term, value: Operand) -> None:
        """Make a term the value: its free roles stand for what they must, the others are held against it."""
        if isinstance(term, Const) or self.is_bound(term):
            self.add(Equal(value, self.operand(term)))
        elif isinstance(term, Slot):
            self.bind(term.at, value)
        else:
            whole = value.at if isinstance(value, Reg) else self.fresh()
            if not isinstance(value, Reg):
                self.add(Let(whole, value))
            self.add(Split(whole, term.relation))
            self.unify_parts(term, whole)

    def unify_parts(self, claim: Claim, whole: int) -> None:
        """Make the arguments of a claim those of a proposition of its relation."""
        if self.bundle.relations[claim.relation].both_ways:
            self._unify_pair(claim, whole)
            return
        for at, argument in enumerate(claim.args, start=1):
            self.unify(argument, Piece(whole, at))

    def _unify_pair(self, claim: Claim, whole: int) -> None:
        first, second = claim.args[:2]
        if not self.is_bound(first) and self.is_bound(second):
            first, second = second, first
        if self.is_bound(first):
            known = self.operand(first)
            self.add(Either(whole, known))
            self.unify(second, OtherOf(whole, known))
        else:
            one, other = self.fresh(), self.fresh()
            self.add(Swap(whole, one, other))
            self.unify(first, Reg(one))
            self.unify(second, Reg(other))
        for at, argument in enumerate(claim.args[2:], start=3):
            self.unify(argument, Piece(whole, at))


def anybody(rule: object, given: int = 0) -> frozenset[int]:
    """The roles of a rule that stand in one place only, but for the `given` first: anybody will do, known or not."""
    places = Counter(_places(rule))
    return frozenset(slot for slot, count in places.items() if count == 1 and slot >= given)


def _places(piece: object) -> Iterator[int]:
    """The roles in a rule, as often as they stand there."""
    if isinstance(piece, Slot):
        yield piece.at
    elif isinstance(piece, tuple):
        for part in piece:
            yield from _places(part)
