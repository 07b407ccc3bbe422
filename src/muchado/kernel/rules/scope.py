"""The source of one rule while it is being written: its lines, and which roles are filled by what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.model import Claim, Const, Role, Slot, Term
from muchado.bundle.slots import slots_in

MANY_STEPS = 255
"""After so many steps a function says how much it has done."""

MATCH = 15
"""What one way in which a rule is so counts more than one in which it is not: it is kept."""


class Book(NamedTuple):
    """What all rules of a bundle are written with. `unfindable`: the phrases that can be tested but find nobody."""

    bundle: Checked
    answers: Mapping[str, int]
    unfindable: frozenset[int] = frozenset()


class Scope:
    """A function body under construction.

    Everything is inside a loop of one turn, so that `continue` always means: this way does not work. Loops within
    `free` others count their steps, in the name of the `rule` (its kind and number): what is nested deep can grow
    without measure.
    """

    def __init__(
        self, book: Book, roles: Sequence[Role], rule: tuple[str, int] = ("question", 0), free: int = 1
    ) -> None:
        self.book = book
        self.bundle = book.bundle
        self.roles = roles
        self.lines: list[str] = []
        self.depth = 1
        self.bound: dict[int, str] = {}
        self.counts = False
        self._rule = rule
        self._free = free
        self._loops = 0
        self._names = 0

    def write(self, text: str) -> None:
        """Add a line at the present depth."""
        self.lines.append("    " * self.depth + text)

    def once(self) -> None:
        """Open a loop of one turn, which `continue` leaves."""
        self.write("for _ in ONCE:")
        self.depth += 1

    def loop(self, header: str) -> None:
        """Open a loop; all that follows is inside it."""
        self.write(header)
        self.depth += 1
        self._loops += 1
        if self._loops > self._free:
            self.counts = True
            kind, number = self._rule
            self.write("n += 1")
            self.write(f'if n > {MANY_STEPS}: n = toil(m, n, "{kind}", {number})')

    def match(self, ending: str) -> None:
        """Write what is done where all conditions hold."""
        if self._loops > self._free:
            self.write(f"n += {MATCH}")
        self.write(ending)

    def require(self, test: str) -> None:
        """Go on only if the test holds."""
        self.write(f"if not ({test}): continue")

    def name(self) -> str:
        """A fresh variable."""
        self._names += 1
        return f"v{self._names}"

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is opened and bound inside is forgotten afterwards."""
        depth, bound, loops = self.depth, dict(self.bound), self._loops
        yield
        self.depth, self.bound, self._loops = depth, bound, loops

    # ------------------------------------------------------------------ terms

    def answer(self, name: str) -> int:
        """The number that stands for an answer's name."""
        return self.book.answers[name]

    def things_of(self, kind: str) -> str:
        """The source of the things of a kind."""
        numbers = [number for number, thing in enumerate(self.bundle.things) if kind in thing.kinds]
        return repr(tuple(numbers))

    def is_bound(self, term: Term) -> bool:
        """Whether every role in the term is filled."""
        return all(slot in self.bound for slot in slots_in(term))

    def term(self, term: Term) -> str:
        """The source of a term whose roles are all filled."""
        match term:
            case Slot(index):
                return self.bound[index]
            case Const(_, number):
                return str(number)
            case Claim(relation, args):
                parts = [self.term(argument) for argument in args]
                if self.bundle.relations[relation].both_ways:
                    return f"pair({relation}, {', '.join(parts)})"
                return f"({', '.join([str(relation), *parts])},)"

    def bind(self, slot: int, source: str) -> None:
        """Fill a role. People in different roles are different people."""
        variable = f"s{slot}"
        self.write(f"{variable} = {source}")
        if self.roles[slot].kind == "person":
            if "[" in source:
                self.write(f"if {variable} == (): continue")  # somebody, nobody knows who
            others = [name for other, name in sorted(self.bound.items()) if self.roles[other].kind == "person"]
            if others:
                clash = " or ".join(f"{variable} == {other}" for other in others)
                self.write(f"if {clash}: continue")
        self.bound[slot] = variable

    def unify(self, term: Term, source: str) -> None:
        """Make the term equal to the value: fill its free roles, hold the others against it."""
        if self.is_bound(term):
            self.write(f"if {source} != {self.term(term)}: continue")
        elif isinstance(term, Slot):
            self.bind(term.at, source)
        elif isinstance(term, Claim):
            value = self.name()
            self.write(f"{value} = {source}")
            self.write(f"if {value}.__class__ is not tuple or not {value} or {value}[0] != {term.relation}: continue")
            self.unify_arguments(term, value)

    def unify_arguments(self, claim: Claim, value: str) -> None:
        """Fill or compare the arguments of a claim whose relation is already known to fit."""
        if self.bundle.relations[claim.relation].both_ways:
            self._unify_pair(claim, value)
            return
        for at, argument in enumerate(claim.args, start=1):
            self.unify(argument, f"{value}[{at}]")

    def _unify_pair(self, claim: Claim, value: str) -> None:
        first, second = claim.args[:2]
        if not self.is_bound(first) and self.is_bound(second):
            first, second = second, first
        if self.is_bound(first):
            known = self.term(first)
            self.write(f"if {known} != {value}[1] and {known} != {value}[2]: continue")
            self.unify(second, f"({value}[2] if {value}[1] == {known} else {value}[1])")
        else:
            one, other = self.name(), self.name()
            self.loop(f"for {one}, {other} in (({value}[1], {value}[2]), ({value}[2], {value}[1])):")
            self.unify(first, one)
            self.unify(second, other)
        for at, argument in enumerate(claim.args[2:], start=3):
            self.unify(argument, f"{value}[{at}]")
