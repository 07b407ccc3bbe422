"""Plans as Python source: each a small function of nested loops. Only numbers and our own words enter it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import CodeType
from typing import Any, assert_never, cast

from muchado.bundle.model import DAY
from muchado.bundle.model.questions.meaning import Look, Sign, Table
from muchado.kernel.exec.body import Body
from muchado.kernel.exec.functions import ADOPT, DROP, SHIFT, THINK, Function, Functions, functions_of
from muchado.kernel.exec.senses import Senses
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
    Ending,
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
    Op,
    Operand,
    OtherOf,
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
        self._numbers = numbers

    def everything(self, plans: Plans) -> Iterator[str]:
        """All functions of a bundle."""
        for number, phrase in enumerate(plans.phrases):
            yield from self._phrase(number, phrase)
        for (action, answer), measure in plans.rings.items():
            yield f"def {_ring(action, answer)}(m, now):\n    me = m.me\n    return {self._measure(measure)}\n"
        rest = [part for aim in plans.aims for ways in aim for part in ways]
        facts = [need.plan for needs in plans.facts for need in needs]
        for plan in (*plans.needs, *facts, *plans.wants, *plans.reactions, *rest, *plans.retellings):
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
                body.loop(f"for r{into} in {self._table(table)}:")
                if isinstance(table, Call) and table.sense == "news":
                    body.end_unless(f"now - m.news[r{into}] <= {self._value(table.given[0])}")
            case Swap(whole, one, other):
                body.loop(f"for r{one}, r{other} in ((r{whole}[1], r{whole}[2]), (r{whole}[2], r{whole}[1])):")
            case Pick(call, into):
                body.write(f"r{into} = {self._look(call)}")
                body.end_if(f"r{into} < 0")
            case Let(into, value):
                body.write(f"r{into} = {self._value(value)}")
            case Split(whole, relation):
                body.end_if(f"r{whole}.__class__ is not tuple or not r{whole} or r{whole}[0] != {relation}")
            case Either(whole, known):
                known_source = self._value(known)
                body.end_if(f"{known_source} != r{whole}[1] and {known_source} != r{whole}[2]")
            case Equal(one, other):
                body.end_if(f"{self._value(one)} != {self._value(other)}")
            case Named(person):
                body.end_if(f"r{person} == ()")
            case Apart(person, others):
                body.end_if(" or ".join(f"r{person} == {self._value(other)}" for other in others))
            case Require(check, negated):
                (body.end_if if negated else body.end_unless)(self._check(check))
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

    def _table(self, table: Call[Table] | Beliefs | Feelings) -> str:
        match table:
            case Beliefs(relation, -1):
                return f"m.known({relation})"
            case Beliefs(relation, at, key, False):
                return f"m.known({relation}, {at}, {self._value(key)})"
            case Beliefs(relation, _, key):
                known = self._value(key)
                return f"(*m.known({relation}, 0, {known}), *m.known({relation}, 1, {known}))"
            case Feelings(quality):
                return f"m.levels[{quality}]"
            case Call(sense, given):
                return self._sense_table(sense, [self._value(one) for one in given])
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
                return "m.news"
            case "people in":
                return f"people_in({given[0]})"
            case "tellers":
                return f"tellers(m, {given[0]})"
            case "things":
                return "m.things"
            case _:
                assert_never(sense)

    def _look(self, call: Call[Look]) -> str:
        given = [self._value(one) for one in call.given]
        match call.sense:
            case "due":
                return "duty_place(me, now)"
            case "expected":
                return f"expected(m, {given[0]}, now)"
            case "home":
                return f"home[{given[0]}]"
            case "itself":
                return given[0]
            case "place":
                return "m.place"
            case "search":
                return f"search(m, {given[0]}, now)"
            case "seek":
                return f"seek(m, {given[0]}, now)"
            case _:
                assert_never(call.sense)

    # ------------------------------------------------------------------ checks

    def _check(self, check: Check) -> str:
        match check:
            case Contains(Call("news", given), value):
                return f"now - m.news.get({self._value(value)}, -999999) <= {self._value(given[0])}"
            case Contains(call, value):
                return f"{self._value(value)} in {self._table(call)}"
            case Gives(call, value):
                return f"{self._look(call)} == {self._value(value)}"
            case Yes(call):
                return self._sign(call)
            case Compares(left, test, right):
                return f"{self._measure(left)} {test} {self._measure(right)}"
            case Sureness(prop, least, contrary, plain):
                sure = f"m.sure({self._value(prop)}, now)" if plain else f"sure(m, {self._value(prop)}, now)"
                return f"{sure} <= {-least}" if contrary else f"{sure} >= {least}"
            case AtOne(people, place, least, contrary):
                sure = f"at_one(m, {self._tuple(people)}, {self._value(place)}, now)"
                return f"{sure} <= {-least}" if contrary else f"{sure} >= {least}"
            case _:
                assert_never(check)

    def _sign(self, call: Call[Sign]) -> str:
        given = [self._value(one) for one in call.given]
        match call.sense:
            case "account":
                return f"has_account(m, {', '.join(given)})"
            case "after":
                return f"now % {DAY} >= {given[0]}"
            case "answered":
                return f"{given[1]} == {given[0]}"
            case "before":
                return f"now % {DAY} < {given[0]}"
            case "eve":
                return f"is_eve({given[0]}, now)"
            case "happened":
                return f"happened(m, {given[0]}, now, {given[1]}, now - {given[2]})"
            case "holiday":
                return f"is_holiday({given[0]}, now)"
            case "on duty":
                return f"on_duty({given[0]}, now)"
            case "phrase":
                # it is asked by name
                return f"phrase_{self._numbers[cast('Made', call.given[0]).relation]}(m, now, {given[0]})"
            case "rang":
                return given[0]
            case "today":
                return f"happened(m, {given[0]}, now, {given[1]}, now - now % {DAY})"
            case "weekday":
                return f"weekday(now) == {given[0]}"
            case "workday":
                return "weekday(now) < 5"
            case _:
                assert_never(call.sense)

    # ------------------------------------------------------------------ values

    def _value(self, value: Operand) -> str:
        match value:
            case Reg(0):
                return "me"
            case Reg(at):
                return f"r{at}"
            case Piece(whole, at):
                return f"r{whole}[{at}]"
            case OtherOf(whole, known):
                return f"(r{whole}[2] if r{whole}[1] == {self._value(known)} else r{whole}[1])"
            case Made(relation, parts, swaps):
                inner = ", ".join(map(self._value, parts))
                return f"pair({relation}, {inner})" if swaps else f"({relation}, {inner},)"
            case _:
                return str(value)

    def _measure(self, measure: Measure) -> str:
        match measure:
            case LevelOf(quality, toward):
                return f"m.level({quality}, {self._value(toward)}, now)"
            case HowSure(prop):
                return f"sure(m, {self._value(prop)}, now)"
            case Pull():
                return "duty_pull(me, now)"
            case Portion(times, over, inner):
                return f"({self._measure(inner)} * {times} // {over})"
            case Total(plus, minus):
                gains = " + ".join(map(self._measure, plus)) or "0"
                return f"({gains}{''.join(f' - {self._measure(part)}' for part in minus)})"
            case _:
                return str(measure)

    def _tuple(self, values: Sequence[Operand]) -> str:
        return f"({', '.join(map(self._value, values))},)" if values else "()"

    # ------------------------------------------------------------------ endings

    def _ending(self, ending: Ending) -> str:
        match ending:
            case Scored(option, amount, binding):
                return f"out.append(({self._value(option)}, {self._measure(amount)}, {self._tuple(binding)}))"
            case Found(prop):
                return f"out[{self._value(prop)}] = None"
            case Aimed(prop, binding) | Retold(prop, binding):
                return f"out.append(({self._value(prop)}, {self._tuple(binding)}))"
            case Moved(strength, binding, effects):
                moves = "".join(f"{self._effect(effect)}, " for effect in effects)
                return f"out.append(({self._measure(strength)}, {self._tuple(binding)}, ({moves})))"
            case Affirmed():
                return "return True"
            case _:
                assert_never(ending)

    def _effect(self, effect: Effect) -> str:
        match effect:
            case Shifts(quality, toward, how, amount):
                return f"({SHIFT}, {quality}, {self._value(toward)}, {how}, {self._measure(amount)})"
            case Thinks(prop, sure, assumed):
                return f"({THINK}, {self._value(prop)}, {sure}, {assumed})"
            case Adopts(prop):
                return f"({ADOPT}, {self._value(prop)})"
            case Drops(prop):
                return f"({DROP}, {self._value(prop)})"
            case _:
                assert_never(effect)
