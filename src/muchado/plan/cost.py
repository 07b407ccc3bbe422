"""How many steps a plan could take at worst: what it goes through, one within the other. An estimate, not a bound."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, assert_never

from muchado.bundle.records import NamedTuple
from muchado.plan.ops import Beliefs, Call, Feelings, Lacks, Op, QueryPlan, Scan, Swap, Thoughts

if TYPE_CHECKING:
    from muchado.bundle.model import Bundle
    from muchado.bundle.model.questions.meaning import Table

MOST_BELIEFS = 4000
"""How many beliefs one carries at most."""

A_FEW = 5
"""Of what there are a few: aims, whose word one has something by, who takes part in something."""

NEWS = 64
"""Of how many things one can still say that one has learned them of late."""


class Sizes(NamedTuple):
    """How many there are of each kind."""

    people: int
    places: int
    things: int

    def of(self, kind: str) -> int:
        """How many there are of what can stand for a role of a kind."""
        return {"person": self.people, "place": self.places, "thing": self.things}.get(kind, NEWS)


class Costs:
    """Reckons in one world: everybody in one place, and everything believed of everybody, up to what one can keep."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._sizes = Sizes(len(bundle.people), len(bundle.places), len(bundle.things))

    def of(self, plan: QueryPlan) -> int:
        """How many steps a plan could take."""
        return self._steps(plan.ops)

    def _steps(self, ops: Sequence[Op]) -> int:
        ways, steps = 1, 0
        for op in ops:
            match op:
                case Scan(table):
                    ways *= self._size(table)
                    steps += ways
                case Swap():
                    ways *= 2
                    steps += ways
                case Lacks(inner):
                    steps += ways * self._steps(inner)
                case _:
                    pass
        return steps

    def _size(self, table: Call[Table] | Beliefs | Thoughts | Feelings) -> int:
        match table:
            case Feelings():
                return self._sizes.people
            case Beliefs(relation, at):
                roles = self._bundle.relations[relation].roles
                return self._all([role for place, role in enumerate(roles) if place != at])
            case Thoughts(whose):
                return self._all([*("person" for one in whose if one == -1), "claim"])
            case Call("fits", (int(relation), *_)):
                return self._all(self._bundle.relations[relation].roles[1:])
            case Call(sense):
                return self._told(sense)
            case _:
                assert_never(table)

    def _all(self, roles: Sequence[str]) -> int:
        """How many propositions there are whose arguments are of such kinds, as far as one can keep them."""
        ways = 1
        for role in roles:
            ways *= self._sizes.of(role)
        return min(ways, MOST_BELIEFS)

    def _told(self, sense: Table) -> int:
        match sense:
            case "all people" | "company":
                return self._sizes.people
            case "all things" | "things" | "holding" | "kind":
                return self._sizes.things
            case "near":
                return self._sizes.places
            case "news":
                return NEWS
            case _:
                return A_FEW


def worst(plans: Iterable[QueryPlan], bundle: Bundle) -> dict[tuple[str, int], int]:
    """Return how many steps each rule that has one of these plans could take at worst, by its kind and number."""
    costs = Costs(bundle)
    found: dict[tuple[str, int], int] = {}
    for plan in plans:
        key = (plan.rule, plan.number)
        found[key] = max(found.get(key, 0), costs.of(plan))
    return found
