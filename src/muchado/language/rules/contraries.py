"""Conditions that can never all be so: what one asks for leaves nothing of what another does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.model import (
    HAS,
    IN,
    KNOWS,
    OWNER,
    Believes,
    Calendar,
    Claim,
    Compare,
    Const,
    Has,
    IsAt,
    Nobody,
    Num,
    Same,
    Stands,
)
from muchado.bundle.slots import prop_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model import Condition, Question, Role
    from muchado.bundle.model.cells import Cells
    from muchado.bundle.model.closed import Comparison

    Bounds = tuple[object, int, int]
    """What there is more or less of, and how much there is of it at least and at most."""

    Single = tuple[object, tuple[int, ...]]
    """Of what there is one at a time, and what it is."""

ANY = 1 << 60
"""More than there is of anything: no bound."""

CONTRARY = "one of them asks for the contrary of another; take one away"
ANOTHER = "of this there is one at a time; take one of them away"


def contrary(conditions: Sequence[Condition], roles: Sequence[Role], cells: Cells) -> tuple[Condition, str] | None:
    """Return the first condition that cannot be so beside those before it, and why; None if all can."""
    room: dict[object, tuple[int, int]] = {}
    held: dict[object, tuple[int, ...]] = {}
    for condition in conditions:
        if isinstance(condition, Nobody):
            continue
        for about, low, high in _bounds(condition):
            least, most = room.get(about, (-ANY, ANY))
            room[about] = max(low, least), min(high, most)
            if max(low, least) > min(high, most):
                return condition, CONTRARY
        for about, value in _singles(condition, roles, cells):
            if _differ(held.setdefault(about, value), value, roles):
                return condition, ANOTHER
    return None


# ------------------------------------------------------------------ how much


def _bounds(condition: Question) -> Iterator[Bounds]:
    """Give how much of what a condition asks for; of the condition itself as it is said: that it is so, or is not."""
    positive = condition._replace(negated=False)
    yield (type(condition).__name__, positive), *_of(1, ANY, negated=condition.negated)
    match condition:
        case Compare(left, test, Num(points)):
            yield left, *_of(*_compared(test, points), negated=condition.negated)
        case Believes() | IsAt():
            about = condition.claim if isinstance(condition, Believes) else (condition.person, condition.place)
            bounds = (-ANY, -condition.least) if condition.contrary else (condition.least, ANY)
            yield ("sure", about), *_of(*bounds, negated=condition.negated)
        case Calendar("after" | "before" as test, minute):
            yield "time", *_of(*((minute, ANY) if test == "after" else (-ANY, minute - 1)), negated=condition.negated)
        case Calendar("workday"):
            yield "day", *_of(-ANY, 4, negated=condition.negated)
        case Calendar("weekday", day) if not condition.negated:
            yield "day", day, day
        case _:
            pass


def _compared(test: Comparison, points: int) -> tuple[int, int]:
    match test:
        case ">=":
            return points, ANY
        case ">":
            return points + 1, ANY
        case "<=":
            return -ANY, points
        case "<":
            return -ANY, points - 1


def _of(low: int, high: int, *, negated: bool) -> tuple[int, int]:
    """Bounds that are open on one side; or all that is beyond them."""
    if not negated:
        return low, high
    return (high + 1, ANY) if low == -ANY else (-ANY, low - 1)


# ------------------------------------------------------------------ what there is one of


def _singles(condition: Question, roles: Sequence[Role], cells: Cells) -> Iterator[Single]:
    """Give of what a condition says what it is, where there is one at a time."""
    if isinstance(condition, Same):
        if isinstance(condition.other, Const) and not condition.negated:
            yield condition.one, (condition.other.id,)
        return
    claim = _claimed(condition)
    if claim is None or claim.relation == KNOWS:
        return
    # Roles stand for themselves: numbers that nothing has.
    relation, *args = prop_of(claim, [-2 - slot for slot in range(len(roles))])
    if all(isinstance(arg, int) and arg != -1 for arg in args):
        for cell in cells.of((relation, *args)):
            rest = [arg for arg in args if isinstance(arg, int)]
            for part in cell[1:]:
                if isinstance(part, int):
                    rest.remove(part)
            yield cell, (int(str(relation)), *rest)


def _claimed(condition: Question) -> Claim | None:
    """Return what somebody who meets a condition takes to be so."""
    match condition:
        case Believes(Claim() as claim, least, contrary=False, negated=False) if least >= SUSPECTS:
            return claim
        case IsAt(person, place, least, contrary=False, negated=False) if least >= SUSPECTS:
            return Claim(IN, (person, place))
        case Stands(place) if condition.contrary == condition.negated:
            return Claim(IN, (OWNER, place))
        case Has(thing) if condition.contrary == condition.negated:
            return Claim(HAS, (OWNER, thing))
        case _:
            return None


def _differ(one: tuple[int, ...], other: tuple[int, ...], roles: Sequence[Role]) -> bool:
    """Whether two are certainly not the same: by what is said of them, by name, or as people by their letters."""
    if len(one) != len(other):
        return True
    return any(
        mine != yours and ((mine >= 0 and yours >= 0) or (_is_somebody(mine, roles) and _is_somebody(yours, roles)))
        for mine, yours in zip(one, other, strict=True)
    )


def _is_somebody(part: int, roles: Sequence[Role]) -> bool:
    return part < -1 and roles[-2 - part].kind == "person" and bool(roles[-2 - part].letter)
