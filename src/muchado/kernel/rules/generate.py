"""The generated source of a whole bundle: one small function a rule, phrase, need and plan step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import CodeType
from typing import Any

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    Action,
    Adopt,
    Amount,
    Condition,
    Drop,
    Here,
    MindEffect,
    Plan,
    Reaction,
    Retelling,
    Role,
    Shift,
    Slot,
    Step,
    Term,
    Think,
    Want,
)
from muchado.kernel.rules.predicates import amount_source
from muchado.kernel.rules.query import Query
from muchado.kernel.rules.scope import Scope
from muchado.kernel.rules.senses import Senses

Function = Callable[..., Any]

SHIFT, THINK, ADOPT, DROP = range(4)
"""What the first entry of a reaction's effect says it is."""


def test(
    bundle: Checked,
    answers: Mapping[str, int],
    code: Mapping[str, Function],
    roles: Sequence[Role],
    term: Term,
    conditions: Sequence[Condition],
) -> Function:
    """A function of (mind, now, proposition): whether conditions hold where a term of their rule is the proposition.

    `code` is what `generate` made of the bundle. Raises `UnfillableError` where the conditions cannot be asked.
    """
    query = Query(bundle, answers, "test", "m, now, prop", roles)
    query.given(term, "prop")
    query.search(conditions, lambda _: "return True")
    return _loaded(query.source("return False"), dict(code))["test"]


def generate(bundle: Checked, answers: Mapping[str, int], senses: Senses) -> Mapping[str, Function]:
    """Write, compile and load the source of a bundle; the functions by name."""
    return _loaded("\n".join(_Writer(bundle, answers).everything()), senses.namespace())


def _loaded(source: str, namespace: dict[str, Any]) -> Mapping[str, Function]:
    exec(_compiled(source), namespace)
    return namespace


@lru_cache(maxsize=8)
def _compiled(source: str) -> CodeType:
    """Compile rules: the same ones come again where only people, or how they begin, are otherwise."""
    return compile(source, "<rules>", "exec")


class _Writer:
    def __init__(self, bundle: Checked, answers: Mapping[str, int]) -> None:
        self._bundle = bundle
        self._answers = answers

    def everything(self) -> list[str]:
        sources = []
        for number in range(len(self._bundle.phrases)):
            sources += self._phrase(number)
        for number in range(len(self._bundle.actions)):
            sources += [self._needs(number), *self._rings(number)]
        for number, want in enumerate(self._bundle.wants):
            sources.append(self._answer(number, want) if want.answer else self._want(number, want))
        sources += [self._reaction(number, reaction) for number, reaction in enumerate(self._bundle.reactions)]
        for number, plan in enumerate(self._bundle.plans):
            sources += self._plan(number, plan)
        sources += [self._retelling(number, retelling) for number, retelling in enumerate(self._bundle.retellings)]
        return sources

    def _query(self, name: str, parameters: str, roles: Sequence[Role]) -> Query:
        return Query(self._bundle, self._answers, name, parameters, roles)

    # ------------------------------------------------------------------ phrases and needs

    def _phrase(self, number: int) -> list[str]:
        phrase = self._bundle.phrases[number]
        arity = len(self._bundle.relations[phrase.relation].roles)
        tests, finds = [], []
        sources = []
        for at, conditions in enumerate(phrase.alternatives):
            sources.append(self._test(f"phrase_{number}_{at}", arity, phrase.roles, conditions))
            tests.append(f"phrase_{number}_{at}(m, now, prop)")
            query = self._query(f"find_phrase_{number}_{at}", "m, now, out", phrase.roles)
            query.search(conditions, lambda scope: f"out[{_fact(scope, phrase.relation, arity)}] = None", range(arity))
            sources.append(query.source())
            finds.append(f"    find_phrase_{number}_{at}(m, now, out)")
        sources.append(f"def phrase_{number}(m, now, prop): return {' or '.join(tests)}")
        known = [f"    if m.memo is not None and {number} in m.memo: return m.memo[{number}]", "    out = {}"]
        learned = [f"    if m.memo is not None: m.memo[{number}] = out", "    return out", ""]
        sources.append("\n".join([f"def find_phrase_{number}(m, now):", *known, *finds, *learned]))
        return sources

    def _test(self, name: str, arity: int, roles: Sequence[Role], conditions: Sequence[Condition]) -> str:
        """A function that says whether conditions hold for the arguments of a proposition."""
        query = self._query(name, "m, now, prop", roles)
        query.given_arguments(arity, "prop")
        query.search(conditions, lambda _: "return True")
        return query.source("return False")

    def _needs(self, number: int) -> str:
        action = self._bundle.actions[number]
        arity = len(self._bundle.relations[action.relation].roles)
        return self._test(f"needs_{number}", arity, action.roles, action.needs)

    def _rings(self, number: int) -> list[str]:
        """To how many of a hundred an act's words, or an answer's, ring false: asked of the one who speaks."""
        action: Action = self._bundle.actions[number]
        amounts = {f"rings_{number}": action.rings}
        amounts |= {f"rings_{number}_{at}": answer.rings for at, answer in enumerate(action.answers)}
        return [
            f"def {name}(m, now): return {amount_source(Scope(self._bundle, self._answers, ()), amount)}\n"
            for name, amount in amounts.items()
            if amount is not None
        ]

    # ------------------------------------------------------------------ wants

    def _want(self, number: int, want: Want) -> str:
        query = self._query(f"want_{number}", "m, now, out", want.roles)
        option = [slot.at for slot in want.claim.args if isinstance(slot, Slot)]
        query.search(
            (*want.when, *self._presence(want)),
            lambda scope: _scored(scope, scope.term(want.claim), want.amount),
            option,
        )
        return query.source()

    def _presence(self, want: Want) -> tuple[Condition, ...]:
        """The act's parties must be in sight: asked early, this spares most of the search."""
        relation = self._bundle.relations[want.claim.relation]
        if relation.kind != "act":
            return ()
        parties = self._bundle.actions[relation.number].parties
        return tuple(Here(want.claim.args[party]) for party in parties)

    def _answer(self, number: int, want: Want) -> str:
        query = self._query(f"want_{number}", "m, now, prop, out", want.roles)
        query.given(want.claim, "prop")
        query.search(want.when, lambda scope: _scored(scope, str(self._answers[want.answer]), want.amount))
        return query.source()

    # ------------------------------------------------------------------ reactions

    def _reaction(self, number: int, reaction: Reaction) -> str:
        query = self._query(f"react_{number}", "m, now, prop, teller, answer, rang, out", reaction.roles)
        trigger = reaction.trigger
        if trigger.claim is not None:
            query.given(trigger.claim, "prop")
        if trigger.person is not None:
            query.given(trigger.person, "teller")
        query.search(reaction.when, lambda scope: _reacted(scope, reaction.effects))
        return query.source()

    def _retelling(self, number: int, retelling: Retelling) -> str:
        query = self._query(f"retell_{number}", "m, now, prop, out", retelling.roles)
        query.given(retelling.heard, "prop")
        query.search(retelling.when, lambda scope: f"out.append(({scope.term(retelling.told)}, {_binding(scope)}))")
        return query.source()

    # ------------------------------------------------------------------ plans

    def _plan(self, number: int, plan: Plan) -> list[str]:
        arity = len(self._bundle.relations[plan.relation].roles)
        sources = []
        for at, conditions in enumerate(plan.adopt):
            query = self._query(f"adopt_{number}_{at}", "m, now, out", plan.roles)
            query.search(
                conditions,
                lambda scope: f"out.append(({_fact(scope, plan.relation, arity)}, {_binding(scope)}))",
                range(arity),
            )
            sources.append(query.source())
        for word, alternatives in (("moot", plan.moot), ("done", plan.done)):
            for at, conditions in enumerate(alternatives):
                sources.append(self._test(f"{word}_{number}_{at}", arity, plan.roles, conditions))
        sources += [self._step(f"step_{number}_{at}", arity, plan, step) for at, step in enumerate(plan.steps)]
        return sources

    def _step(self, name: str, arity: int, plan: Plan, step: Step) -> str:
        query = self._query(name, "m, now, prop, out", plan.roles)
        query.given_arguments(arity, "prop")
        used = [slot.at for slot in step.claim.args if isinstance(slot, Slot)]
        query.search(step.when, lambda scope: _scored(scope, scope.term(step.claim), plan.worth), used)
        return query.source()


# ------------------------------------------------------------------ endings


def _binding(scope: Scope) -> str:
    """What every role stands for, -1 where it stayed free."""
    return f"({', '.join(scope.bound.get(slot, '-1') for slot in range(len(scope.roles)))},)"


def _fact(scope: Scope, relation: int, arity: int) -> str:
    return f"({relation}, {', '.join(scope.bound[slot] for slot in range(arity))},)"


def _scored(scope: Scope, option: str, amount: Amount) -> str:
    return f"out.append(({option}, {amount_source(scope, amount)}, {_binding(scope)}))"


def _reacted(scope: Scope, effects: Sequence[MindEffect]) -> str:
    """A reaction's strength (to choose among third parties), its binding and its effects."""
    strength = next((amount_source(scope, effect.amount) for effect in effects if isinstance(effect, Shift)), "0")
    sources = "".join(f"{_effect(scope, effect)}, " for effect in effects)
    return f"out.append(({strength}, {_binding(scope)}, ({sources})))"


def _effect(scope: Scope, effect: MindEffect) -> str:
    match effect:
        case Shift(quality, target, how, amount):
            toward = "-1" if target is None else scope.term(target)
            return f"({SHIFT}, {quality}, {toward}, {_HOW[how]}, {amount_source(scope, amount)})"
        case Think(claim, sure, assumed):
            return f"({THINK}, {scope.term(claim)}, {sure}, {assumed})"
        case Adopt(aim):
            return f"({ADOPT}, {scope.term(aim)})"
        case Drop(aim):
            return f"({DROP}, {scope.term(aim)})"


RISES, FALLS, BECOMES, LIMITED = range(4)
_HOW = {"rises": RISES, "falls": FALLS, "becomes": BECOMES, "limited": LIMITED}
