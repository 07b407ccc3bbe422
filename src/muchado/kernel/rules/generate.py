"""The generated source of a whole bundle: one small function a rule, phrase, need and plan step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import CodeType
from typing import Any

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    OWNER,
    Action,
    Adopt,
    Amount,
    Claim,
    Condition,
    Drop,
    Here,
    Holds,
    MindEffect,
    Plan,
    Reaction,
    Retelling,
    Role,
    Shift,
    Step,
    Sure,
    Term,
    Think,
    Want,
)
from muchado.bundle.slots import slots_in
from muchado.kernel.rules.predicates import amount_source
from muchado.kernel.rules.query import Query, UnfillableError
from muchado.kernel.rules.scope import Book, Scope
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
    book = Book(bundle, answers, frozenset(at for at in range(len(bundle.phrases)) if f"find_phrase_{at}" not in code))
    query = Query(book, ("question", 0), "test", "m, now, prop", roles)
    query.given(term, "prop")
    query.search(conditions, lambda _: "return True")
    return _loaded(query.source("return False"), dict(code))["test"]


def generate(bundle: Checked, answers: Mapping[str, int], senses: Senses) -> Mapping[str, Function]:
    """Write, compile and load the source of a bundle; the functions by name."""
    return _loaded("\n".join(_Writer(_book(bundle, answers)).everything()), senses.namespace())


def _book(bundle: Checked, answers: Mapping[str, int]) -> Book:
    """What the rules are written with: a phrase finds nobody if it rests on what finds nobody, and so on."""
    unfindable: frozenset[int] = frozenset()
    while True:
        book = Book(bundle, answers, unfindable)
        lost = {at for at in range(len(bundle.phrases)) if at not in unfindable and not _Writer(book).finds(at)}
        if not lost:
            return book
        unfindable |= lost


def _loaded(source: str, namespace: dict[str, Any]) -> Mapping[str, Function]:
    exec(_compiled(source), namespace)
    return namespace


@lru_cache(maxsize=8)
def _compiled(source: str) -> CodeType:
    """Compile rules: the same ones come again where only people, or how they begin, are otherwise."""
    return compile(source, "<rules>", "exec")


class _Writer:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._bundle = book.bundle

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

    def _query(self, rule: tuple[str, int], name: str, parameters: str, roles: Sequence[Role]) -> Query:
        # A phrase is asked within the loops of others: all of its own are counted.
        return Query(self._book, rule, name, parameters, roles, free=0 if rule[0] == "phrase" else 1)

    # ------------------------------------------------------------------ phrases and needs

    def _phrase(self, number: int) -> list[str]:
        phrase = self._bundle.phrases[number]
        arity = len(self._bundle.relations[phrase.relation].roles)
        sources, tests, loops = [], [], False
        for at, conditions in enumerate(phrase.alternatives):
            query = self._test(("phrase", number), f"phrase_{number}_{at}", arity, phrase.roles, conditions)
            sources.append(query.source("return False"))
            tests.append(f"phrase_{number}_{at}(m, now, prop)")
            loops = loops or query.scope.counts
        anyway = " or ".join(tests) or "False"
        if loops or _rests_on_phrases(self._bundle, phrase):
            sources.append(f"def phrase_{number}_any(m, now, prop): return {anyway}")
            anyway = f"once(m, now, prop, phrase_{number}_any)"
        sources.append(f"def phrase_{number}(m, now, prop): return {anyway}")
        return sources if number in self._book.unfindable else [*sources, *self._find_phrase(number, arity)]

    def _find_phrase(self, number: int, arity: int) -> list[str]:
        """What gives all that a phrase fits, by being found once while the mind is at rest."""
        name = f"find_phrase_{number}"
        searches = self._phrase_searches(number, arity)
        lines = [
            f"def {name}(m, now):",
            f"    if m.memo is None: return resting(m, now, {name})",
            f"    if {number} in m.memo: return m.memo[{number}]",
            "    out = {}",
            *(f"    {query.name}(m, now, out)" for query in searches),
            f"    m.memo[{number}] = out",
            "    return out",
            "",
        ]
        return [*(query.source() for query in searches), "\n".join(lines)]

    def _phrase_searches(self, number: int, arity: int) -> list[Query]:
        phrase = self._bundle.phrases[number]
        queries = []
        for at, conditions in enumerate(phrase.alternatives):
            query = self._query(("phrase", number), f"find_phrase_{number}_{at}", "m, now, out", phrase.roles)
            query.search(conditions, lambda scope: f"out[{_fact(scope, phrase.relation, arity)}] = None", range(arity))
            queries.append(query)
        return queries

    def finds(self, number: int) -> bool:
        """Whether a phrase's conditions find all that it speaks of."""
        try:
            self._phrase_searches(number, len(self._bundle.relations[self._bundle.phrases[number].relation].roles))
        except UnfillableError:
            return False
        return True

    def _test(
        self, rule: tuple[str, int], name: str, arity: int, roles: Sequence[Role], conditions: Sequence[Condition]
    ) -> Query:
        """A function that says whether conditions hold for the arguments of a proposition."""
        query = self._query(rule, name, "m, now, prop", roles)
        query.given_arguments(arity, "prop")
        query.search(conditions, lambda _: "return True")
        return query

    def _needs(self, number: int) -> str:
        action = self._bundle.actions[number]
        arity = len(self._bundle.relations[action.relation].roles)
        return self._test(("action", number), f"needs_{number}", arity, action.roles, action.needs).source(
            "return False"
        )

    def _rings(self, number: int) -> list[str]:
        """To how many of a hundred an act's words, or an answer's, ring false: asked of the one who speaks."""
        action: Action = self._bundle.actions[number]
        amounts = {f"rings_{number}": action.rings}
        amounts |= {f"rings_{number}_{at}": answer.rings for at, answer in enumerate(action.answers)}
        return [self._ringing(name, amount) for name, amount in amounts.items() if amount is not None]

    def _ringing(self, name: str, amount: Amount) -> str:
        scope = Scope(self._book, ())
        scope.write("me = m.me")
        scope.bound[0] = "me"
        scope.write(f"return {amount_source(scope, amount)}")
        return "\n".join([f"def {name}(m, now):", *scope.lines, ""])

    # ------------------------------------------------------------------ wants

    def _want(self, number: int, want: Want) -> str:
        query = self._query(("want", number), f"want_{number}", "m, now, out", want.roles)
        query.search(
            (*want.when, *self._presence(want)),
            lambda scope: _scored(scope, scope.term(want.claim), want.amount),
            [*slots_in((want.claim, want.amount))],
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
        query = self._query(("want", number), f"want_{number}", "m, now, prop, out", want.roles)
        query.given(want.claim, "prop")
        answer = str(self._book.answers[want.answer])
        query.search(want.when, lambda scope: _scored(scope, answer, want.amount), [*slots_in(want.amount)])
        return query.source()

    # ------------------------------------------------------------------ reactions

    def _reaction(self, number: int, reaction: Reaction) -> str:
        parameters = "m, now, prop, teller, answer, rang, out"
        query = self._query(("reaction", number), f"react_{number}", parameters, reaction.roles)
        trigger = reaction.trigger
        if trigger.claim is not None:
            query.given(trigger.claim, "prop")
        if trigger.person is not None:
            query.given(trigger.person, "teller")
        query.search(reaction.when, lambda scope: _reacted(scope, reaction.effects), [*slots_in(reaction.effects)])
        return query.source()

    def _retelling(self, number: int, retelling: Retelling) -> str:
        query = self._query(("retelling", number), f"retell_{number}", "m, now, prop, out", retelling.roles)
        query.given(retelling.heard, "prop")
        query.search(
            retelling.when,
            lambda scope: f"out.append(({scope.term(retelling.told)}, {_binding(scope)}))",
            [*slots_in(retelling.told)],
        )
        return query.source()

    # ------------------------------------------------------------------ plans

    def _plan(self, number: int, plan: Plan) -> list[str]:
        arity = len(self._bundle.relations[plan.relation].roles)
        rule = ("plan", number)
        sources = []
        for at, conditions in enumerate(plan.adopt):
            query = self._query(rule, f"adopt_{number}_{at}", "m, now, out", plan.roles)
            query.search(
                conditions,
                lambda scope: f"out.append(({_fact(scope, plan.relation, arity)}, {_binding(scope)}))",
                range(arity),
            )
            sources.append(query.source())
        for word, alternatives in (("moot", plan.moot), ("done", plan.done)):
            for at, conditions in enumerate(alternatives):
                query = self._test(rule, f"{word}_{number}_{at}", arity, plan.roles, conditions)
                sources.append(query.source("return False"))
        sources += [self._step(rule, f"step_{number}_{at}", plan, step) for at, step in enumerate(plan.steps)]
        return sources

    def _step(self, rule: tuple[str, int], name: str, plan: Plan, step: Step) -> str:
        query = self._query(rule, name, "m, now, prop, out", plan.roles)
        query.given_arguments(len(self._bundle.relations[plan.relation].roles), "prop")
        used = [*slots_in((step.claim, plan.worth))]
        query.search(step.when, lambda scope: _scored(scope, scope.term(step.claim), plan.worth), used)
        return query.source()


def _rests_on_phrases(bundle: Checked, piece: object) -> bool:
    """Whether finding out about a piece of a rule may mean to find out about a phrase."""
    match piece:
        case Holds(Claim(relation, args)):
            return bundle.relations[relation].kind == "phrase" and args[0] == OWNER
        case Holds() | Sure():
            return True
        case tuple():
            return any(_rests_on_phrases(bundle, part) for part in piece)
        case _:
            return False


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
