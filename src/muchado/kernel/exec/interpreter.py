"""Plans carried out operation by operation: short and plain, to be held against whatever is quicker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, assert_never

from muchado.kernel.events import Prop
from muchado.kernel.exec.functions import ADOPT, DROP, MATCH, SHIFT, STEPS, THINK, Function, Functions, functions_of
from muchado.kernel.exec.registers import Registers
from muchado.kernel.exec.senses import Senses
from muchado.kernel.mind.mind import Mind
from muchado.plan.ops import (
    Adopts,
    Affirmed,
    Aimed,
    Apart,
    Drops,
    Effect,
    Either,
    Equal,
    Found,
    Lacks,
    Let,
    Measure,
    Moved,
    Named,
    Once,
    Op,
    Output,
    Pick,
    QueryPlan,
    Require,
    Retold,
    Scan,
    Scored,
    Shifts,
    Split,
    Swap,
    Thinks,
)
from muchado.plan.rules import PhrasePlans, Plans


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


class _Run(Registers):
    """One carrying-out of a plan, and how many steps it took since it last said so."""

    def __init__(self, made: _Interpreter, plan: QueryPlan, mind: Mind, now: int, given: Sequence[Any]) -> None:
        super().__init__(made, plan, mind, now, given)
        self._plan = plan
        self._steps = 0
        self.nested = 0

    def match(self) -> None:
        """Count what is done where all is so."""
        if self.nested > self._plan.free:
            self._steps += MATCH

    def rest(self) -> None:
        """Set down what was not said yet."""
        self.mind.toil += self._steps
        self._steps = 0

    def turn(self) -> None:
        """Count a turn of a loop, and say now and then how much it has been."""
        if self.nested > self._plan.free:
            self._steps += 1
            if self._steps > STEPS:
                self._steps = self._made.senses.toil(self.mind, self._steps, self._plan.rule, self._plan.number)

    # ------------------------------------------------------------------ operations

    def ways(self, ops: Sequence[Op], at: int) -> Iterator[None]:
        """Yield once for each way through the operations from one on; the registers then hold it."""
        if at == len(ops):
            yield
            return
        match ops[at]:
            case Scan(table, into):
                yield from self._each(([entry] for entry in self.table(table)), (into,), ops, at)
            case Swap(whole, one, other):
                first, second = self.held[whole][1:3]
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
                self.held[register] = value
            yield from self.ways(ops, at + 1)
        self.nested = nested - 1

    def _passes(self, op: Once) -> bool:
        """Do what has one way at most; return whether it is so."""
        held = self.held
        match op:
            case Pick(call, into):
                held[into] = self.look(call)
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
                return self.check(check) != negated
            case Lacks(ops):
                nested, found = self.nested, [None for _ in self.ways(ops, 0)]
                self.nested = nested
                return not found
            case _:
                assert_never(op)

    # ------------------------------------------------------------------ endings

    def put_out(self, ending: Output, out: Any) -> None:  # noqa: ANN401 (a list, or a dict for what fits)
        """Put out what was found."""
        match ending:
            case Scored(option, amount, binding):
                out.append((self.value(option), self.measure(amount), self.all_of(binding)))
            case Found(prop):
                out[self.value(prop)] = None
            case Aimed(prop, binding) | Retold(prop, binding):
                out.append((self.value(prop), self.all_of(binding)))
            case Moved(strength, binding, effects):
                out.append((self.measure(strength), self.all_of(binding), tuple(map(self._effect, effects))))
            case _:
                assert_never(ending)

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
