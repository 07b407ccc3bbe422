"""The registers of one carrying-out of a plan: what stands in them, and what a mind says of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, assert_never

from muchado.bundle.model import DAY
from muchado.bundle.model.questions.amounts import TESTS
from muchado.bundle.model.questions.meaning import Look, Sign, Table
from muchado.kernel.exec.functions import Function
from muchado.kernel.exec.senses import Senses, happened, has_account, odds, pair, tellers, times
from muchado.kernel.mind.mind import Mind
from muchado.plan.ops import (
    AtOne,
    Beliefs,
    Call,
    Check,
    Compares,
    Contains,
    Feelings,
    Gives,
    HowSure,
    Itself,
    LevelOf,
    Made,
    Measure,
    Operand,
    OtherOf,
    Piece,
    Portion,
    Pull,
    QueryPlan,
    Reg,
    Sureness,
    Thoughts,
    Total,
    Yes,
)

WORKDAYS = 5
"""Days from Monday on."""


class Interpreting(Protocol):
    """What a plan may ask: the senses, the names that generated rules have too, phrases and whom they fit by number."""

    senses: Senses
    common: dict[str, Any]
    numbers: dict[int, int]
    phrases: dict[int, Function]
    searches: dict[int, Function]


class Registers:
    """What registers hold, in one mind at a minute."""

    def __init__(self, made: Interpreting, plan: QueryPlan, mind: Mind, now: int, given: Sequence[Any]) -> None:
        self._made = made
        self._common = made.common
        self.mind = mind
        self.now = now
        self.held: list[Any] = [mind.me, *given[: len(plan.inputs)]]
        self.held += [None] * (plan.registers - len(self.held))

    def table(self, table: Call[Table] | Beliefs | Thoughts | Feelings) -> Iterable[Any]:
        """A table to go through."""
        mind, common = self.mind, self._common
        match table:
            case Beliefs(relation, -1):
                return mind.known(relation)
            case Beliefs(relation, at, key, False):
                return mind.known(relation, at, self.value(key))
            case Beliefs(relation, _, key):
                return (*mind.known(relation, 0, self.value(key)), *mind.known(relation, 1, self.value(key)))
            case Thoughts(whose, about, contrary):
                chain = [self.value(one) for one in whose]
                return common["thought_by"](mind, chain, self.value(about), common["everybody"], contrary=contrary)  # type: ignore[no-any-return] # propositions
            case Feelings(quality):
                return mind.levels[quality]
            case Call(sense, given):
                return self._sense_table(sense, [self.value(one) for one in given])
            case _:
                assert_never(table)

    def _sense_table(self, sense: Table, given: Sequence[Any]) -> Iterable[Any]:
        mind, common = self.mind, self._common
        match sense:
            case "aims":
                return mind.aims
            case "all people":
                return common["everybody"]  # type: ignore[no-any-return] # everybody's numbers
            case "all things":
                return common["everything"]  # type: ignore[no-any-return] # all numbers
            case "company":
                return mind.company
            case "fits":
                return self._made.searches[self._made.numbers[given[0]]](mind, self.now)  # type: ignore[no-any-return]
            case "holding":
                return mind.holding
            case "household":
                return self._made.senses.household(given[0])
            case "kind":
                return common["of_kind"][given[0]]  # type: ignore[no-any-return] # things' numbers
            case "near":
                return common["next_to"][mind.place]  # type: ignore[no-any-return] # places' numbers
            case "news":
                return [prop for prop, since in mind.news.items() if self.now - since <= given[0]]
            case "people in":
                return self._made.senses.people_in(given[0])
            case "tellers":
                return tellers(mind, given[0])
            case "things":
                return mind.things
            case _:
                assert_never(sense)

    def look(self, call: Call[Look]) -> Any:  # noqa: ANN401 (a number)
        """What is looked up."""
        given = [self.value(one) for one in call.given]
        match call.sense:
            case "due":
                return self._made.senses.duty_place(self.mind, self.now)
            case "expected":
                return self._made.senses.expected(self.mind, given[0], self.now)
            case "home":
                return self._common["home"][given[0]]
            case "hour":
                return self._common["reckoned"](given[0], given[1], self.now)
            case "itself":
                return given[0]
            case "seek":
                return self._common["seek"](self.mind, given[0], self.now)
            case "place":
                return self.mind.place
            case "search":
                return self._common["search"](self.mind, given[0], self.now)
            case _:
                assert_never(call.sense)

    def check(self, check: Check) -> bool:
        """Whether something is so."""
        match check:
            case Contains(call, value):
                return self.value(value) in self.table(call)
            case Gives(call, value):
                return bool(self.look(call) == self.value(value))
            case Yes(call):
                return bool(self._sign(call.sense, [self.value(one) for one in call.given]))
            case Compares(left, test, right):
                return bool(TESTS[test](self.measure(left), self.measure(right)))
            case Sureness(prop, least, contrary):
                sure = self._made.senses.sure(self.mind, self.value(prop), self.now)
                return (-sure if contrary else sure) >= least
            case AtOne(people, place, least, contrary):
                sure = self._made.senses.at_one(self.mind, self.all_of(people), self.value(place), self.now)
                return (-sure if contrary else sure) >= least
            case _:
                assert_never(check)

    def _sign(self, sense: Sign, given: Sequence[Any]) -> Any:  # noqa: ANN401 (true or false)
        mind, now, common = self.mind, self.now, self._common
        match sense:
            case "account":
                return has_account(mind, *given)
            case "after":
                return now % DAY >= given[0]
            case "answered":
                return given[0] == given[1]
            case "away":
                return given[1] <= given[0] - now <= given[2]
            case "before":
                return now % DAY < given[0]
            case "due for":
                return common["due_for"](mind, *given, now)
            case "eve":
                return common["is_eve"](given[0], now)
            case "happened":
                return happened(mind, given[0], now, given[1], now - given[2])
            case "holiday":
                return common["is_holiday"](given[0], now)
            case "odds":
                return odds(mind, now, *given)
            case "on duty":
                return common["on_duty"](mind, given[0], now)
            case "phrase":
                return self._made.phrases[self._made.numbers[given[0][0]]](mind, now, given[0])
            case "rang":
                return given[0]
            case "times":
                return times(mind, given[0], given[1], given[2], now)
            case "today":
                return happened(mind, given[0], now, given[1], now - now % DAY)
            case "weekday":
                return common["weekday"](now) == given[0]
            case "workday":
                return common["weekday"](now) < WORKDAYS
            case _:
                assert_never(sense)

    # ------------------------------------------------------------------ values

    def value(self, value: Operand) -> Any:  # noqa: ANN401 (a number or a proposition)
        """What an operand stands for."""
        match value:
            case Reg(at):
                return self.held[at]
            case Piece(whole, at):
                return self.held[whole][at]
            case OtherOf(whole, known):
                _, first, second, *_ = self.held[whole]
                return second if first == self.value(known) else first
            case Made(relation, parts, swaps):
                inner = [self.value(part) for part in parts]
                return pair(relation, *inner) if swaps else (relation, *inner)
            case _:
                return value

    def measure(self, measure: Measure) -> int:
        """How much an amount is."""
        match measure:
            case LevelOf(quality, toward):
                return self.mind.level(quality, self.value(toward), self.now)
            case HowSure(prop):
                return self._made.senses.sure(self.mind, self.value(prop), self.now)
            case Pull():
                return self._common["duty_pull"](self.mind, self.now)  # type: ignore[no-any-return] # points
            case Itself(number):
                return self.value(number)  # type: ignore[no-any-return] # a number
            case Portion(times, over, inner):
                return self.measure(inner) * times // over
            case Total(plus, minus):
                return sum(map(self.measure, plus)) - sum(map(self.measure, minus))
            case _:
                return measure

    def all_of(self, values: Sequence[Operand]) -> tuple[Any, ...]:
        """What several operands stand for."""
        return tuple(map(self.value, values))
