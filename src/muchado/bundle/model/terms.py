"""Whom and what a rule speaks of, and how much: terms and amounts."""

from __future__ import annotations

from typing import Final

from muchado.bundle.model.closed import NamedKind
from muchado.bundle.records import NamedTuple

Prop = tuple["int | Prop", ...]
"""A proposition: a relation's number, then its arguments; an argument may be a proposition itself."""


def nesting(prop: Prop) -> int:
    """Return how deep propositions lie in one another: one if none lies in it."""
    return 1 + max((nesting(part) for part in prop if isinstance(part, tuple) and part), default=0)


class Slot(NamedTuple):
    """A role of the rule or action, by position. Slot 0 is the owner of the mind, `A`."""

    at: int


OWNER = Slot(0)
"""Whose mind it is, the role `A`."""


class Const(NamedTuple):
    """A named person, place, thing, time (its minute) or number; or nobody, who does what only happens."""

    kind: NamedKind
    id: int


NOBODY: Final = -1
"""The number of the one who does what only happens."""

BY_NOBODY = Const("nobody", NOBODY)
"""Who does what only happens."""


class Claim(NamedTuple):
    """A relation with its arguments, not all of which need be known yet."""

    relation: int
    args: tuple[Term, ...]


Term = Slot | Const | Claim


class Num(NamedTuple):
    """A whole number."""

    value: int


class Many(NamedTuple):
    """The number of which a sentence speaks."""

    number: Term


class Value(NamedTuple):
    """How much of a trait, mood (target None) or feeling (toward target) the owner has."""

    quality: int
    target: Term | None


class Sure(NamedTuple):
    """How sure the owner is of a claim, -100 (sure that not) to 100; 0 when never thought of."""

    claim: Term


class DutyPull(NamedTuple):
    """The weight of the owner's duty of this minute, 0 when there is none."""


class Scaled(NamedTuple):
    """An amount times `times` over `over`, rounded toward minus infinity."""

    times: int
    over: int
    amount: Amount


class Sum(NamedTuple):
    """The amounts `plus` added, less the amounts `minus`."""

    plus: tuple[Amount, ...]
    minus: tuple[Amount, ...]


Amount = Num | Many | Value | Sure | DutyPull | Scaled | Sum
