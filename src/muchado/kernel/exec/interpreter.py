"""Plans carried out operation by operation: short and plain, to be held against whatever is quicker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import ge, gt, le, lt
from typing import Any, assert_never

from muchado.bundle.model import DAY
from muchado.bundle.model.questions.meaning import Look, Sign, Table
from muchado.kernel.events import Prop
from muchado.kernel.exec.functions import ADOPT, DROP, MATCH, SHIFT, STEPS, THINK, Function, Functions, functions_of
from muchado.kernel.exec.senses import Senses, happened, has_account, pair, tellers
from muchado.kernel.mind.mind import Mind
from muchado.plan.ops import (
    Adopts,
    Affirmed,
    Aimed,
    Apart,
    AtOne,
    Beliefs,
    Call,
    Check,
    Compares,
    Contains,
    Drops,
    Effect,
    Either,
    Equal,
    Feelings,
    Found,
    Gives,
    HowSure,
    Lacks,
    Let,
    LevelOf,
    Made,
    Measure,
    Moved,
    Named,
    Once,
    Op,
    Operand,
    OtherOf,
    Output,
    Pick,
    Piece,
    Portion,
    Pull,
    QueryPlan,
    Reg,
    Require,
    Retold,
    Scan,
    Scored,
    Shifts,
    Split,
    Sureness,
    Swap,
    Thinks,
    Total,
    Yes,
)
from muchado.plan.rules import PhrasePlans, Plans

WORKDAYS = 5
"""Days from Monday on."""

TESTS = {">=": ge, "<=": le, ">": gt, "<": lt}


def interpreted(plans: Plans, senses: Senses) -> Functions:
    """Make functions that carry out the plans of a bundle one operation after the other."""
    made = _Interpreter(plans, senses)
    rings = {key: made.ring(measure) for key, measure in plans.rings.items()}
    return functions_of(plans, made.phrases, rings, made.function, made.function)


class _Interpreter:
    def __init__(self, plans: Plans, senses: Senses) -> None:
        self.senses = senses
        self.common = senses.namespace()
        self.numbers = {phrase.relation: number for number, phrase in enumerate(plans.phrases)}
        self.phrases = {number: self._phrase(phrase) for number, phrase in enumerate(plans.phrases)}
        self.searches = {number: self._fits(number, phrase) for number, phrase in enumerate(plans.phrases)}

    def function(self, plan: QueryPlan) -> Function:
        """A plan as a function of a mind, a minute, what it is given, and (for a search) what takes what is found."""

        def run(mind: Mind, now: int, *given: Any) -> bool:  # noqa: ANN401 (as the plan says)
            run = _Run(self, plan, mind, now, given)
            for _ in run.ways(plan.ops, 0):
                run.match()
                if isinstance(plan.ending, Affirmed):
                    run.rest()
                    return True
                run.put_out(plan.ending, given[-1])
            run.rest()
            return False

        return run

    def ring(self, measure: Measure) -> Function:
        """An amount as a function of a mind and a minute."""
        plan = QueryPlan("ring", "question", 0, (), (), Affirmed(), 1)
        return lambda mind, now: _Run(self, plan, mind, now, ()).measure(measure)

    def _phrase(self, phrase: PhrasePlans) -> Function:
        tests = [self.function(test) for test in phrase.tests]

        def anyway(mind: Mind, now: int, prop: Prop) -> bool:
            return any(test(mind, now, prop) for test in tests)

        if phrase.remembered:
            return lambda mind, now, prop: self.common["once"](mind, now, prop, anyway)
        return anyway

    def _fits(self, number: int, phrase: PhrasePlans) -> Function:
        searches = [self.function(search) for search in phrase.searches or ()]

        def fits(mind: Mind, now: int) -> Mapping[Prop, None]:
            if mind.memo is None:
                return self.common["resting"](mind, now, fits)  # type: ignore[no-any-return] # as `fits` itself
            if number not in mind.memo:
                out: dict[Prop, None] = {}
                for search in searches:
                    search(mind, now, out)
                mind.memo[number] = out
            return mind.memo[number]

        return fits


class _Run:
    """One carrying-out of a plan: its registers, and how many steps it took since it last said so."""

    def __init__(self, made: _Interpreter, plan: QueryPlan, mind: Mind, now: int, given: Sequence[Any]) -> None:
        self._made = made
        self._common = made.common
        self._plan = plan
        self._mind = mind
        self._now = now
        self._held: list[Any] = [mind.me, *given[: len(plan.inputs)]]
        self._held += [None] * (plan.registers - len(self._held))
        self._steps = 0
        self.nested = 0

    def match(self) -> None:
        """Count what is done where all is so."""
        if self.nested > self._plan.free:
            self._steps += MATCH

    def rest(self) -> None:
        """Set down what was not said yet."""
        self._mind.toil += self._steps
        self._steps = 0

    def turn(self) -> None:
        """Count a turn of a loop, and say now and then how much it has been."""
        if self.nested > self._plan.free:
            self._steps += 1
            if self._steps > STEPS:
                self._steps = self._made.senses.toil(self._mind, self._steps, self._plan.rule, self._plan.number)

    # ------------------------------------------------------------------ operations

    def ways(self, ops: Sequence[Op], at: int) -> Iterator[None]:
        """Yield once for each way through the operations from one on; the registers then hold it."""
        if at == len(ops):
            yield
            return
        match ops[at]:
            case Scan(table, into):
                yield from self._each(([entry] for entry in self._table(table)), (into,), ops, at)
            case Swap(whole, one, other):
                first, second = self._held[whole][1:3]
                yield from self._each(iter(([first, second], [second, first])), (one, other), ops, at)
            case op:
                if self._passes(op):
                    yield from self.ways(ops, at + 1)

    def _each(self, entries: Iterable[list[Any]], into: Sequence[int], ops: Sequence[Op], at: int) -> Iterator[None]:
        self.nested += 1
        nested = self.nested
        for entry in entries:
            self.nested = nested
            self.turn()
            for register, value in zip(into, entry, strict=True):
                self._held[register] = value
            yield from self.ways(ops, at + 1)
        self.nested = nested - 1

    def _passes(self, op: Once) -> bool:
        """Do what has one way at most; return whether it is so."""
        held = self._held
        match op:
            case Pick(call, into):
                held[into] = self._look(call)
                return bool(held[into] >= 0)
            case Let(into, value):
                held[into] = self.value(value)
                return True
            case Split(whole, relation):
                return isinstance(held[whole], tuple) and held[whole][:1] == (relation,)
            case Either(whole, known):
                return self.value(known) in held[whole][1:3]
            case Equal(one, other):
                return bool(self.value(one) == self.value(other))
            case Named(person):
                return bool(held[person] != ())
            case Apart(person, others):
                return all(held[person] != self.value(other) for other in others)
            case Require(check, negated):
                return self._check(check) != negated
            case Lacks(ops):
                nested, found = self.nested, [None for _ in self.ways(ops, 0)]
                self.nested = nested
                return not found
            case _:
                assert_never(op)

    # ------------------------------------------------------------------ senses

    def _table(self, table: Call[Table] | Beliefs | Feelings) -> Iterable[Any]:
        mind = self._mind
        match table:
            case Beliefs(relation, -1):
                return mind.known(relation)
            case Beliefs(relation, at, key, False):
                return mind.known(relation, at, self.value(key))
            case Beliefs(relation, _, key):
                return (*mind.known(relation, 0, self.value(key)), *mind.known(relation, 1, self.value(key)))
            case Feelings(quality):
                return mind.levels[quality]
            case Call(sense, given):
                return self._sense_table(sense, [self.value(one) for one in given])
            case _:
                assert_never(table)

    def _sense_table(self, sense: Table, given: Sequence[Any]) -> Iterable[Any]:
        mind, common = self._mind, self._common
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
                return self._made.searches[self._made.numbers[given[0]]](mind, self._now)  # type: ignore[no-any-return]
            case "holding":
                return mind.holding
            case "household":
                return self._made.senses.household(given[0])
            case "kind":
                return common["of_kind"][given[0]]  # type: ignore[no-any-return] # things' numbers
            case "near":
                return common["next_to"][mind.place]  # type: ignore[no-any-return] # places' numbers
            case "news":
                return [prop for prop, since in mind.news.items() if self._now - since <= given[0]]
            case "people in":
                return self._made.senses.people_in(given[0])
            case "tellers":
                return tellers(mind, given[0])
            case "things":
                return mind.things
            case _:
                assert_never(sense)

    def _look(self, call: Call[Look]) -> Any:  # noqa: ANN401 (a number)
        given = [self.value(one) for one in call.given]
        match call.sense:
            case "due":
                return self._made.senses.duty_place(self._mind.me, self._now)
            case "expected":
                return self._made.senses.expected(self._mind, given[0], self._now)
            case "home":
                return self._common["home"][given[0]]
            case "itself":
                return given[0]
            case "place":
                return self._mind.place
            case "search":
                return self._common["search"](self._mind, given[0], self._now)
            case "seek":
                return self._common["seek"](self._mind, given[0], self._now)
            case _:
                assert_never(call.sense)

    def _check(self, check: Check) -> bool:
        match check:
            case Contains(call, value):
                return self.value(value) in self._table(call)
            case Gives(call, value):
                return bool(self._look(call) == self.value(value))
            case Yes(call):
                return bool(self._sign(call.sense, [self.value(one) for one in call.given]))
            case Compares(left, test, right):
                return bool(TESTS[test](self.measure(left), self.measure(right)))
            case Sureness(prop, least, contrary):
                sure = self._made.senses.sure(self._mind, self.value(prop), self._now)
                return (-sure if contrary else sure) >= least
            case AtOne(people, place, least, contrary):
                sure = self._made.senses.at_one(self._mind, self._all(people), self.value(place), self._now)
                return (-sure if contrary else sure) >= least
            case _:
                assert_never(check)

    def _sign(self, sense: Sign, given: Sequence[Any]) -> Any:  # noqa: ANN401 (true or false)
        mind, now, common = self._mind, self._now, self._common
        match sense:
            case "account":
                return has_account(mind, *given)
            case "after":
                return now % DAY >= given[0]
            case "answered":
                return given[0] == given[1]
            case "before":
                return now % DAY < given[0]
            case "eve":
                return common["is_eve"](given[0], now)
            case "happened":
                return happened(mind, given[0], now, given[1], now - given[2])
            case "holiday":
                return common["is_holiday"](given[0], now)
            case "on duty":
                return common["on_duty"](given[0], now)
            case "phrase":
                return self._made.phrases[self._made.numbers[given[0][0]]](mind, now, given[0])
            case "rang":
                return given[0]
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
                return self._held[at]
            case Piece(whole, at):
                return self._held[whole][at]
            case OtherOf(whole, known):
                _, first, second, *_ = self._held[whole]
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
                return self._mind.level(quality, self.value(toward), self._now)
            case HowSure(prop):
                return self._made.senses.sure(self._mind, self.value(prop), self._now)
            case Pull():
                return self._common["duty_pull"](self._mind.me, self._now)  # type: ignore[no-any-return] # points
            case Portion(times, over, inner):
                return self.measure(inner) * times // over
            case Total(plus, minus):
                return sum(map(self.measure, plus)) - sum(map(self.measure, minus))
            case _:
                return measure

    # ------------------------------------------------------------------ endings

    def put_out(self, ending: Output, out: Any) -> None:  # noqa: ANN401 (a list, or a dict for what fits)
        """Put out what was found."""
        match ending:
            case Scored(option, amount, binding):
                out.append((self.value(option), self.measure(amount), self._all(binding)))
            case Found(prop):
                out[self.value(prop)] = None
            case Aimed(prop, binding) | Retold(prop, binding):
                out.append((self.value(prop), self._all(binding)))
            case Moved(strength, binding, effects):
                out.append((self.measure(strength), self._all(binding), tuple(map(self._effect, effects))))
            case _:
                assert_never(ending)

    def _all(self, values: Sequence[Operand]) -> tuple[Any, ...]:
        return tuple(map(self.value, values))

    def _effect(self, effect: Effect) -> tuple[Any, ...]:
        match effect:
            case Shifts(quality, toward, how, amount):
                return (SHIFT, quality, self.value(toward), how, self.measure(amount))
            case Thinks(prop, sure, assumed):
                return (THINK, self.value(prop), sure, assumed)
            case Adopts(prop):
                return (ADOPT, self.value(prop))
            case Drops(prop):
                return (DROP, self.value(prop))
            case _:
                assert_never(effect)
