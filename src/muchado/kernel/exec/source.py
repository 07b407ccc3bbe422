"""Plans as Python source: each a small function of nested loops. Only numbers and our own words enter it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import CodeType
from typing import Any, assert_never

from muchado.kernel.exec.body import Body
from muchado.kernel.exec.expressions import Expressions
from muchado.kernel.exec.functions import ADOPT, DROP, SHIFT, THINK, Function, Functions, functions_of
from muchado.kernel.exec.senses import Senses
from muchado.plan.ops import (
    Adopts,
    Affirmed,
    Aimed,
    Apart,
    Drops,
    Effect,
    Either,
    Ending,
    Equal,
    Found,
    Lacks,
    Let,
    Moved,
    Named,
    Op,
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


def generated(plans: Plans, senses: Senses, ready: CodeType | None = None) -> Functions:
    """Load the plans of a bundle, written and compiled if they are not `ready`."""
    code = _loaded(ready or compiled(written(plans)), senses.namespace())

    def one(plan: QueryPlan) -> Function:
        return _loaded(compiled(_source(plans).function(plan)), dict(code))[plan.name]

    phrases = {number: code[f"phrase_{number}"] for number in range(len(plans.phrases))}
    rings = {key: code[_ring(*key)] for key in plans.rings}
    return functions_of(plans, phrases, rings, lambda plan: code[plan.name], one)


def written(plans: Plans) -> str:
    """Return the plans of a bundle as Python."""
    return "\n".join(_source(plans).everything(plans))


def _source(plans: Plans) -> _Source:
    return _Source({phrase.relation: number for number, phrase in enumerate(plans.phrases)})


def _loaded(code: CodeType, namespace: dict[str, Any]) -> Mapping[str, Function]:
    exec(code, namespace)
    return namespace


@lru_cache(maxsize=8)
def compiled(source: str) -> CodeType:
    """Compile rules: the same ones come again where only people, or how they begin, are otherwise."""
    return compile(source, "<rules>", "exec")


def _ring(action: int, answer: int) -> str:
    return f"rings_{action}_{answer}" if answer >= 0 else f"rings_{action}"


class _Source:
    """Writes functions. `numbers` are those of the phrases, by their relations."""

    def __init__(self, numbers: Mapping[int, int]) -> None:
        self._ask = Expressions(numbers)

    def everything(self, plans: Plans) -> Iterator[str]:
        """All functions of a bundle."""
        for number, phrase in enumerate(plans.phrases):
            yield from self._phrase(number, phrase)
        for (action, answer), measure in plans.rings.items():
            yield f"def {_ring(action, answer)}(m, now):\n    me = m.me\n    return {self._ask.measure(measure)}\n"
        rest = [part for aim in plans.aims for ways in aim for part in ways]
        facts = [need.plan for needs in plans.facts for need in needs]
        for plan in (
            *plans.needs,
            *facts,
            *plans.lines.values(),
            *plans.wants,
            *plans.reactions,
            *rest,
            *plans.retellings,
        ):
            yield self.function(plan)

    def _phrase(self, number: int, phrase: PhrasePlans) -> Iterator[str]:
        """Whether a phrase fits, and those whom it fits, found out once while the mind is at rest."""
        for test in phrase.tests:
            yield self.function(test)
        name = f"phrase_{number}"
        anyway = f"{name}_any" if phrase.remembered else name
        if len(phrase.tests) == 1:
            yield f"{anyway} = {phrase.tests[0].name}"
        else:
            any_of = " or ".join(f"{test.name}(m, now, prop)" for test in phrase.tests) or "False"
            yield f"def {anyway}(m, now, prop): return {any_of}"
        if phrase.remembered:
            yield "\n".join(
                [
                    f"def {name}(m, now, prop):",
                    "    if m.truths and prop in m.truths: return m.truths[prop]",
                    f"    return once(m, now, prop, {anyway})",
                ]
            )
        if phrase.searches is None:
            return
        for search in phrase.searches:
            yield self.function(search)
        lines = [
            f"def fits_{number}(m, now):",
            f"    if m.memo is None: return resting(m, now, fits_{number})",
            f"    if {number} in m.memo: return m.memo[{number}]",
            "    out = {}",
            *(f"    {search.name}(m, now, out)" for search in phrase.searches),
            f"    m.memo[{number}] = out",
            "    return out",
            "",
        ]
        yield "\n".join(lines)

    def function(self, plan: QueryPlan) -> str:
        """One plan as a function."""
        nothing = "return False" if isinstance(plan.ending, Affirmed) else "return"
        body = Body(plan.free, f'"{plan.rule}", {plan.number}', nothing)
        self._ops(body, plan.ops)
        body.match(self._ending(plan.ending))
        inputs = "".join(f", r{at}" for at in range(1, len(plan.inputs) + 1))
        out = "" if isinstance(plan.ending, Affirmed) else ", out"
        head = [f"def {plan.name}(m, now{inputs}{out}):", *(["    n = 0"] if body.counts else []), "    me = m.me"]
        tail = ["    m.toil += n"] if body.counts else []
        tail += ["    return False"] if isinstance(plan.ending, Affirmed) else []
        return "\n".join([*head, *body.lines, *tail, ""])

    # ------------------------------------------------------------------ operations

    def _ops(self, body: Body, ops: Sequence[Op]) -> None:
        for op in ops:
            self._op(body, op)

    def _op(self, body: Body, op: Op) -> None:
        match op:
            case Scan(table, into):
                body.loop(f"for r{into} in {self._ask.table(table)}:")
            case Swap(whole, one, other):
                body.loop(f"for r{one}, r{other} in ((r{whole}[1], r{whole}[2]), (r{whole}[2], r{whole}[1])):")
            case Pick(call, into):
                body.write(f"r{into} = {self._ask.look(call)}")
                body.end_if(f"r{into} < 0")
            case Let(into, value):
                body.write(f"r{into} = {self._ask.value(value)}")
            case Split(whole, relation):
                body.end_if(f"r{whole}.__class__ is not tuple or not r{whole} or r{whole}[0] != {relation}")
            case Either(whole, known):
                known_source = self._ask.value(known)
                body.end_if(f"{known_source} != r{whole}[1] and {known_source} != r{whole}[2]")
            case Equal(one, other):
                body.end_if(f"{self._ask.value(one)} != {self._ask.value(other)}")
            case Named(person):
                body.end_if(f"r{person} == ()")
            case Apart(person, others):
                body.end_if(" or ".join(f"r{person} == {self._ask.value(other)}" for other in others))
            case Require(check, negated):
                (body.end_if if negated else body.end_unless)(self._ask.check(check))
            case Lacks(ops):
                self._absent(body, ops)
            case _:
                assert_never(op)

    def _absent(self, body: Body, ops: Sequence[Op]) -> None:
        found = body.flag()
        body.write(f"{found} = 0")
        with body.aside():
            body.once()
            self._ops(body, ops)
            body.write(f"{found} = 1")
        body.end_if(found)

    # ------------------------------------------------------------------ endings

    def _ending(self, ending: Ending) -> str:
        match ending:
            case Scored(option, amount, binding):
                said = self._ask.value(option), self._ask.measure(amount), self._ask.tuple_of(binding)
                return f"out.append(({', '.join(said)}))"
            case Found(prop):
                return f"out[{self._ask.value(prop)}] = None"
            case Aimed(prop, binding) | Retold(prop, binding):
                return f"out.append(({self._ask.value(prop)}, {self._ask.tuple_of(binding)}))"
            case Moved(strength, binding, effects):
                moves = "".join(f"{self._effect(effect)}, " for effect in effects)
                return f"out.append(({self._ask.measure(strength)}, {self._ask.tuple_of(binding)}, ({moves})))"
            case Affirmed():
                return "return True"
            case _:
                assert_never(ending)

    def _effect(self, effect: Effect) -> str:
        match effect:
            case Shifts(quality, toward, how, amount):
                return f"({SHIFT}, {quality}, {self._ask.value(toward)}, {how}, {self._ask.measure(amount)})"
            case Thinks(prop, sure, assumed):
                return f"({THINK}, {self._ask.value(prop)}, {sure}, {assumed})"
            case Adopts(prop):
                return f"({ADOPT}, {self._ask.value(prop)})"
            case Drops(prop):
                return f"({DROP}, {self._ask.value(prop)})"
            case _:
                assert_never(effect)
