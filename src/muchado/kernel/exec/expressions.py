"""What plans ask, as Python expressions. Only numbers and our own words enter them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never, cast

from muchado.bundle.model import DAY
from muchado.bundle.model.questions.meaning import Look, Sign, Table
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
    Reg,
    Sureness,
    Thoughts,
    Total,
    Yes,
)


class Expressions:
    """Writes expressions. `numbers` are those of the phrases, by their relations."""

    def __init__(self, numbers: Mapping[int, int]) -> None:
        self._numbers = numbers

    def table(self, table: Call[Table] | Beliefs | Thoughts | Feelings) -> str:
        """A table to go through."""
        match table:
            case Beliefs(relation, -1):
                return f"m.known({relation})"
            case Beliefs(relation, at, key, False):
                return f"m.known({relation}, {at}, {self.value(key)})"
            case Beliefs(relation, _, key):
                known = self.value(key)
                return f"(*m.known({relation}, 0, {known}), *m.known({relation}, 1, {known}))"
            case Thoughts(whose, about, contrary):
                chain = "".join(f"{self.value(one)}, " for one in whose)
                return f"thought_by(m, ({chain}), {self.value(about)}, everybody, contrary={contrary})"
            case Feelings(quality):
                return f"m.levels[{quality}]"
            case Call(sense, given):
                return self._sense_table(sense, [self.value(one) for one in given])
            case _:
                assert_never(table)

    def _sense_table(self, sense: Table, given: Sequence[str]) -> str:
        match sense:
            case "aims":
                return "m.aims"
            case "all people":
                return "everybody"
            case "all things":
                return "everything"
            case "company":
                return "m.company"
            case "fits":
                return f"fits_{self._numbers[int(given[0])]}(m, now)"
            case "holding":
                return "m.holding"
            case "household":
                return f"household({given[0]})"
            case "kind":
                return f"of_kind[{given[0]}]"
            case "near":
                return "next_to[m.place]"
            case "news":
                return f"[prop for prop, since in m.news.items() if now - since <= {given[0]}]"
            case "people in":
                return f"people_in({given[0]})"
            case "tellers":
                return f"tellers(m, {given[0]})"
            case "things":
                return "m.things"
            case _:
                assert_never(sense)

    def look(self, call: Call[Look]) -> str:
        """What is looked up."""
        given = [self.value(one) for one in call.given]
        match call.sense:
            case "due":
                return "duty_place(m, now)"
            case "expected":
                return f"expected(m, {given[0]}, now)"
            case "home":
                return f"home[{given[0]}]"
            case "hour":
                return f"reckoned({given[0]}, {given[1]}, now)"
            case "itself":
                return given[0]
            case "seek":
                return f"seek(m, {given[0]}, now)"
            case "place":
                return "m.place"
            case "search":
                return f"search(m, {given[0]}, now)"
            case _:
                assert_never(call.sense)

    # ------------------------------------------------------------------ checks

    def check(self, check: Check) -> str:
        """Whether something is so."""
        match check:
            case Contains(Call("news", given), value):
                return f"now - m.news.get({self.value(value)}, -999999) <= {self.value(given[0])}"
            case Contains(call, value):
                return f"{self.value(value)} in {self.table(call)}"
            case Gives(call, value):
                return f"{self.look(call)} == {self.value(value)}"
            case Yes(call):
                return self._sign(call)
            case Compares(left, test, right):
                return f"{self.measure(left)} {test} {self.measure(right)}"
            case Sureness(prop, least, contrary, plain):
                sure = f"m.sure({self.value(prop)}, now)" if plain else f"sure(m, {self.value(prop)}, now)"
                return f"{sure} <= {-least}" if contrary else f"{sure} >= {least}"
            case AtOne(people, place, least, contrary):
                sure = f"at_one(m, {self.tuple_of(people)}, {self.value(place)}, now)"
                return f"{sure} <= {-least}" if contrary else f"{sure} >= {least}"
            case _:
                assert_never(check)

    def _sign(self, call: Call[Sign]) -> str:
        given = [self.value(one) for one in call.given]
        match call.sense:
            case "account":
                return f"has_account(m, {', '.join(given)})"
            case "after":
                return f"now % {DAY} >= {given[0]}"
            case "answered":
                return f"{given[1]} == {given[0]}"
            case "away":
                return f"{given[1]} <= {given[0]} - now <= {given[2]}"
            case "before":
                return f"now % {DAY} < {given[0]}"
            case "due for":
                return f"due_for(m, {given[0]}, {given[1]}, now)"
            case "eve":
                return f"is_eve({given[0]}, now)"
            case "happened":
                return f"happened(m, {given[0]}, now, {given[1]}, now - {given[2]})"
            case "holiday":
                return f"is_holiday({given[0]}, now)"
            case "odds":
                return f"odds(m, now, {', '.join(given)})"
            case "on duty":
                return f"on_duty(m, {given[0]}, now)"
            case "phrase":
                # it is asked by name
                return f"phrase_{self._numbers[cast('Made', call.given[0]).relation]}(m, now, {given[0]})"
            case "rang":
                return given[0]
            case "times":
                return f"times(m, {', '.join(given)}, now)"
            case "today":
                return f"happened(m, {given[0]}, now, {given[1]}, now - now % {DAY})"
            case "weekday":
                return f"weekday(now) == {given[0]}"
            case "workday":
                return "weekday(now) < 5"
            case _:
                assert_never(call.sense)

    # ------------------------------------------------------------------ values

    def value(self, value: Operand) -> str:
        """What an operand stands for."""
        match value:
            case Reg(0):
                return "me"
            case Reg(at):
                return f"r{at}"
            case Piece(whole, at):
                return f"r{whole}[{at}]"
            case OtherOf(whole, known):
                return f"(r{whole}[2] if r{whole}[1] == {self.value(known)} else r{whole}[1])"
            case Made(relation, parts, swaps):
                inner = ", ".join(map(self.value, parts))
                return f"pair({relation}, {inner})" if swaps else f"({relation}, {inner},)"
            case _:
                return str(value)

    def measure(self, measure: Measure) -> str:
        """How much an amount is."""
        match measure:
            case LevelOf(quality, toward):
                return f"m.level({quality}, {self.value(toward)}, now)"
            case HowSure(prop):
                return f"sure(m, {self.value(prop)}, now)"
            case Pull():
                return "duty_pull(m, now)"
            case Itself(number):
                return self.value(number)
            case Portion(times, over, inner):
                return f"({self.measure(inner)} * {times} // {over})"
            case Total(plus, minus):
                gains = " + ".join(map(self.measure, plus)) or "0"
                return f"({gains}{''.join(f' - {self.measure(part)}' for part in minus)})"
            case _:
                return str(measure)

    def tuple_of(self, values: Sequence[Operand]) -> str:
        """What several operands stand for."""
        return f"({', '.join(map(self.value, values))},)" if values else "()"
