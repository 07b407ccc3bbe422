"""Conditions become nested loops: the search for every way to fill a rule's roles.

Each rule is written out as a small Python function of one mind, with the sparsest condition outermost,
so that it costs as much as there is to find. Only numbers and our own words enter the source: nothing
that an author wrote is ever part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from muchado.bundle.model import Condition, Here, Nobody, Role, Slot, Term
from muchado.bundle.slots import slots_in
from muchado.kernel.rules.finders import cost, find
from muchado.kernel.rules.predicates import test_source
from muchado.kernel.rules.scope import Book, Scope


class UnfillableError(ValueError):
    """A rule has a role that none of its conditions can find."""


class Query:
    """One function of the generated source: `def name(m, now, ...)`.

    `given` pairs terms with the parameters that they must equal (the proposition learned, say). `ending` is
    written where all conditions hold; `after` at the very end of the function.
    """

    def __init__(
        self, book: Book, rule: tuple[str, int], name: str, parameters: str, roles: Sequence[Role], free: int = 1
    ) -> None:
        self.name = name
        self._parameters = parameters
        self.scope = Scope(book, roles, rule, free)
        self.scope.write("me = m.me")
        self.scope.once()
        self.scope.bound[0] = "me"

    def given(self, term: Term, source: str) -> None:
        """Fill roles from a parameter before anything is searched."""
        self.scope.unify(term, source)

    def given_arguments(self, count: int, source: str) -> None:
        """The first roles are the arguments of a proposition that is known to fit (the owner the first)."""
        for slot in range(1, count):
            self.scope.bind(slot, f"{source}[{slot + 1}]")

    def search(
        self, conditions: Sequence[Condition], ending: Callable[[Scope], str], needed: Sequence[int] = ()
    ) -> None:
        """Write the loops, and the ending inside the innermost; `needed` are roles the ending speaks of."""
        join(self.scope, list(conditions), needed)
        self.scope.match(ending(self.scope))

    def source(self, after: str = "") -> str:
        """The whole function."""
        head = ["    n = 0"] if self.scope.counts else []
        tail = [f"    {after}"] if after else []
        return "\n".join([f"def {self.name}({self._parameters}):", *head, *self.scope.lines, *tail, ""])


def join(scope: Scope, conditions: list[Condition], needed: Sequence[int] = ()) -> None:
    """Order the conditions from the sparse side and write them.

    A test is written as soon as its roles are filled; otherwise the cheapest finder goes next. A needed
    person whom nothing finds is looked for among those in sight. That there is nobody is asked last: of
    those whom no other role stands for.
    """
    waiting = [condition for condition in conditions if not isinstance(condition, Nobody)]
    nobody = [condition for condition in conditions if isinstance(condition, Nobody)]
    while waiting:
        ready = next((condition for condition in waiting if _is_ready(scope, condition)), None)
        if ready is not None:
            scope.require(test_source(scope, ready))
            waiting = [condition for condition in waiting if condition is not ready]
            continue
        priced = [(price, at) for at, condition in enumerate(waiting) if (price := cost(scope, condition)) is not None]
        if not priced:
            break
        _, at = min(priced)
        find(scope, waiting[at])
        waiting = waiting[:at] + waiting[at + 1 :]
    asked = {slot for condition in (*waiting, *nobody) for slot in slots_in(condition)}
    slots = sorted(asked.union(needed) - set(scope.bound))
    if slots:
        people = [slot for slot in slots if scope.roles[slot].kind == "person"]
        if not people:
            letters = ", ".join(scope.roles[slot].letter for slot in slots)
            raise UnfillableError(f"nothing finds the role {letters}")
        find(scope, Here(Slot(people[0])))
        join(scope, [*waiting, *nobody], needed)
        return
    for condition in nobody:
        _write_nobody(scope, condition)


def _is_ready(scope: Scope, condition: Condition) -> bool:
    return all(slot in scope.bound for slot in slots_in(condition))


def _write_nobody(scope: Scope, condition: Nobody) -> None:
    found = scope.name()
    scope.write(f"{found} = 0")
    with scope.aside():
        scope.once()
        join(scope, list(condition.conditions), (condition.slot,))
        scope.write(f"{found} = 1")
    scope.write(f"if {found}: continue")
