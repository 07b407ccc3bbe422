"""What a rule may ask."""

from __future__ import annotations

from typing import NamedTuple

from muchado.bundle.model.terms import Amount, Term


class Compare(NamedTuple):
    """`left` against `right`; `test` is one of ">=", "<=", ">", "<"."""

    left: Amount
    test: str
    right: Amount


class Holds(NamedTuple):
    """The owner holds a claim true (or, if `denied`, false), at least `least` sure (1..100).

    A phrase about the owner is worked out from its definition, an aim of the owner is looked up among
    the aims, what the owner has and where they are is their own knowledge; all else is belief.
    `within` limits an act to the last so many minutes (0: no limit); `today` to the present day.
    """

    claim: Term
    least: int = 60
    denied: bool = False
    negated: bool = False
    within: int = 0
    today: bool = False


class Here(NamedTuple):
    """A person is in the owner's place, in sight."""

    person: Term
    negated: bool = False


class NextTo(NamedTuple):
    """A place is one way from where the owner stands."""

    place: Term


class WouldLook(NamedTuple):
    """The owner would look for `person` in `place` (where seen last, then where due, then elsewhere)."""

    person: Term
    place: Term


class Due(NamedTuple):
    """The owner's timetable wants them in `place` now."""

    place: Term


class OnDuty(NamedTuple):
    """A person's timetable names a place for them now. Timetables are common knowledge."""

    person: Term
    negated: bool = False


class LivesAt(NamedTuple):
    """A person's home is `place`. Homes are common knowledge."""

    person: Term
    place: Term


class Calendar(NamedTuple):
    """A fact of the calendar.

    `test`: "holiday" (number: which), "eve" (the day before that holiday), "weekday" (0 Monday .. 6
    Sunday), "workday" (Monday to Friday), "after" and "before" (minute of the day).
    """

    test: str
    number: int = 0
    negated: bool = False


class Fresh(NamedTuple):
    """The owner learned the claim in the last `within` minutes."""

    claim: Term
    within: int


class About(NamedTuple):
    """A person takes part in the claim, at any depth."""

    claim: Term
    person: Term
    negated: bool = False


class OfKind(NamedTuple):
    """A thing is of a kind ("gift")."""

    thing: Term
    kind: str


class ThingHere(NamedTuple):
    """A thing lies in the owner's place, in sight."""

    thing: Term


class ThingIn(NamedTuple):
    """The owner knows the thing to be in a place (where it lay at the start, or was seen since)."""

    thing: Term
    place: Term


class Answered(NamedTuple):
    """The act that set the reaction off was answered so (the answer's name)."""

    answer: str
    negated: bool = False


class From(NamedTuple):
    """The owner has heard, seen or thought of a claim in one of these ways (`sources` as in a belief).

    `teller`: by whose word, where it was told or overheard. An account that one no longer believes counts too.
    """

    claim: Term
    sources: tuple[str, ...]
    teller: Term | None = None
    negated: bool = False


class RingsFalse(NamedTuple):
    """What was said in the act that set the reaction off did not sound true to the owner."""

    negated: bool = False


class Nobody(NamedTuple):
    """No person in the slot makes all the conditions true. The slot is bound nowhere else."""

    slot: int
    conditions: tuple[Condition, ...]


Condition = (
    Compare
    | Holds
    | Here
    | NextTo
    | WouldLook
    | Due
    | OnDuty
    | LivesAt
    | Calendar
    | Fresh
    | About
    | OfKind
    | ThingHere
    | ThingIn
    | Answered
    | From
    | RingsFalse
    | Nobody
)
