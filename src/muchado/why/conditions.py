"""Conditions and amounts of rules in words, with names where the roles are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.calendar import UNITS, WEEKDAYS
from muchado.bundle.model import (
    DAY,
    IN,
    OWNER,
    About,
    Amount,
    Answered,
    Calendar,
    Claim,
    Compare,
    Condition,
    Const,
    Due,
    DutyPull,
    Fresh,
    From,
    Here,
    Holds,
    LivesAt,
    NextTo,
    Nobody,
    Num,
    OfKind,
    OnDuty,
    RingsFalse,
    Role,
    Scaled,
    Slot,
    Sum,
    Sure,
    Term,
    ThingHere,
    ThingIn,
    Value,
    WouldLook,
)
from muchado.bundle.sentences import DONE, NOT_SO, called, fill, negative, positive, say
from muchado.tell.times import clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Prop

TESTS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}

UNFILLED = {"person": "someone", "place": "some place", "thing": "something", "claim": "something"}
"""How a role is called that stands for nobody yet."""

SURE, THINKS = 85, 60
CAME_BY = (
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

FRACTIONS = {
    (1, 2): "half of",
    (1, 3): "a third of",
    (1, 4): "a quarter of",
    (1, 5): "a fifth of",
    (1, 10): "a tenth of",
}


Whereabouts = NextTo | WouldLook | Due | LivesAt | OfKind | ThingHere | ThingIn
"""Conditions about where people and things are."""


class Wording:
    """The words for the conditions of one rule, its roles filled as far as `binding` goes (-1: free)."""

    def __init__(self, bundle: Checked, roles: Sequence[Role], binding: Sequence[int | Prop]) -> None:
        self._bundle = bundle
        self._roles = roles
        self._binding = binding

    def condition(self, condition: Condition) -> str:
        """A condition as a clause: "Ino's anger toward Naruto is at most 20"."""
        match condition:
            case Compare(left, test, right):
                trait = isinstance(left, Value) and self._bundle.qualities[left.quality].kind == "trait"
                return f"{self.amount(left)} {'comes to' if trait else 'is'} {TESTS[test]} {self.amount(right)}"
            case Holds():
                return self._holds(condition)
            case Here(person, denied):
                return f"{self._term(person)} is {_not(denied)}there"
            case OnDuty(person, denied):
                return f"{self._term(person)} is {_not(denied)}on duty"
            case Calendar():
                return self._calendar(condition)
            case About(claim, person, denied):
                return f"{self._term(claim)} is {_not(denied)}about {self._term(person)}"
            case Fresh(claim, within):
                return f"that {self._term(claim)} is news of the last {_last(within)}"
            case Answered(answer, denied):
                return f"the answer is {_not(denied)}to {answer}"
            case RingsFalse(denied):
                return f"it {'does not ring' if denied else 'rings'} false"
            case From(claim, sources, teller, denied):
                by = f" from {self._term(teller)}" if teller is not None else ""
                way = next(ways for source, ways in CAME_BY if source in sources)[denied]
                return f"{self._owner} {way}{by} that {self._term(claim)}"
            case Nobody(slot, conditions):
                inner = Wording(self._bundle, self._roles, _freed(self._binding, slot))
                return "nobody is such that " + " and ".join(inner.condition(one) for one in conditions)
            case _:
                return self._whereabouts(condition)

    def amount(self, amount: Amount) -> str:
        """An amount as the language says it: "half of Ino's anger toward Naruto"."""
        match amount:
            case Num(value):
                return str(value)
            case Value(quality, target):
                return self._value(quality, target)
            case Sure(claim):
                return f"how sure {self._owner} is that {self._term(claim)}"
            case DutyPull():
                return "the pull of duty"
            case Scaled(times, over, inner):
                share = FRACTIONS.get((times, over)) or (f"{times}/{over} of" if over > 1 else f"{times} times")
                return f"{share} {self.amount(inner)}"
            case Sum(plus, minus):
                gains = " plus ".join(self.amount(part) for part in plus) or "0"
                return gains + "".join(f" less {self.amount(part)}" for part in minus)

    # ------------------------------------------------------------------ parts

    @property
    def _owner(self) -> str:
        return self._term(OWNER)

    def _value(self, quality: int, target: Term | None) -> str:
        about = self._bundle.qualities[quality]
        if about.kind == "trait":
            return f"how {about.name} {self._owner} is"
        toward = "" if target is None else f" toward {self._term(target)}"
        return f"{self._owner}'s {about.name}{toward}"

    def _term(self, term: Term) -> str:
        match term:
            case Slot(at):
                kind, value = self._roles[at].kind, self._binding[at] if at < len(self._binding) else -1
                if isinstance(value, tuple):
                    return say(self._bundle, value) if value else UNFILLED["claim"]
                return called(self._bundle, kind, value) if value >= 0 else UNFILLED[kind]
            case Const(kind, number):
                return called(self._bundle, kind, number)
            case Claim():
                return self._clause(term)

    def _clause(self, claim: Claim, *, denied: bool = False) -> str:
        relation = self._bundle.relations[claim.relation]
        names = tuple(self._term(argument) for argument in claim.args)
        if relation.kind in DONE:
            return (NOT_SO if denied else "") + fill(relation.forms.past, names)
        return fill((negative if denied else positive)(relation), names)

    def _holds(self, condition: Holds) -> str:
        claim = condition.claim
        when = (
            f" within the last {_last(condition.within)}" if condition.within else " today" if condition.today else ""
        )
        if isinstance(claim, Claim) and claim.args[:1] == (OWNER,) and condition.least == THINKS:
            return self._clause(claim, denied=condition.negated != condition.denied) + when
        if isinstance(claim, Claim) and claim.relation == IN:
            return f"{self._owner} expects{_unless(condition.negated)} that {self._clause(claim)}"
        said = self._clause(claim, denied=condition.denied) if isinstance(claim, Claim) else self._term(claim)
        verb = _verb(condition.least, negated=condition.negated)
        return f"{self._owner} {verb} that {said}{when}"

    def _calendar(self, condition: Calendar) -> str:
        number = condition.number
        match condition.test:
            case "holiday":
                day = self._bundle.holidays[number].name
            case "eve":
                day = f"the day before {self._bundle.holidays[number].name}"
            case "weekday":
                day = WEEKDAYS[number]
            case "workday":
                day = "a weekday"
            case test:
                day = f"{test} {clock(number % DAY)}"
        return f"it is {_not(condition.negated)}{day}"

    def _whereabouts(self, condition: Whereabouts) -> str:
        match condition:
            case NextTo(place):
                return f"{self._term(place)} is next to where {self._owner} is"
            case WouldLook(person, place):
                return f"{self._owner} would look for {self._term(person)} in {self._term(place)}"
            case Due(place):
                return f"{self._owner} is due in {self._term(place)}"
            case LivesAt(person, place):
                return f"{self._term(person)} lives at {self._term(place)}"
            case OfKind(thing, kind):
                return f"{self._term(thing)} is a {kind}"
            case ThingHere(thing):
                return f"{self._term(thing)} is there"
            case ThingIn(thing, place):
                return f"{self._owner} takes {self._term(thing)} to be in {self._term(place)}"


def _freed(binding: Sequence[int | Prop], slot: int) -> list[int | Prop]:
    return [-1 if at == slot else value for at, value in enumerate(binding)]


def _not(denied: bool) -> str:
    return "not " if denied else ""


def _unless(negated: bool) -> str:
    return " not" if negated else ""


def _verb(least: int, *, negated: bool) -> str:
    if least >= SURE:
        return "is not sure" if negated else "is sure"
    plain = "think" if least >= THINKS else "suspect"
    return f"does not {plain}" if negated else f"{plain}s"


def _last(minutes: int) -> str:
    return span(minutes).removeprefix("1 ")


def span(minutes: int) -> str:
    """A span of time in the largest unit that it is a whole number of: "2 hours"."""
    unit = next(unit for unit in ("day", "hour", "minute") if minutes % UNITS[unit] == 0)
    many = minutes // UNITS[unit]
    return f"{many} {unit}" if many == 1 else f"{many} {unit}s"
