"""The plans of a whole bundle: one for each rule, way of a plan, alternative of a phrase, and act's needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import assert_never

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    Adopt,
    Amount,
    Claim,
    Condition,
    Drop,
    Here,
    MindEffect,
    Phrase,
    Plan,
    Reaction,
    Role,
    Shift,
    Slot,
    Step,
    Term,
    Think,
    Want,
)
from muchado.bundle.records import NamedTuple
from muchado.bundle.slots import slots_in
from muchado.plan.bounds import Bounds
from muchado.plan.facts import factual
from muchado.plan.join import UnfillableError, join
from muchado.plan.ops import (
    Adopts,
    Affirmed,
    Aimed,
    Argument,
    Drops,
    Effect,
    Ending,
    Family,
    Found,
    Measure,
    Moved,
    Operand,
    Piece,
    QueryPlan,
    Reg,
    Retold,
    Scored,
    Shifts,
    Thinks,
)
from muchado.plan.short import Checks, checks_of, is_long, on_the_spot
from muchado.plan.writer import Catalogue, Writer, anybody

RISES, FALLS, BECOMES, LIMITED = range(4)
HOW = {"rises": RISES, "falls": FALLS, "becomes": BECOMES, "limited": LIMITED}
"""How a feeling moves, by number."""


class PhrasePlans(NamedTuple):
    """A phrase: its alternatives as tests, and as searches for those whom it fits (None where nothing finds them).

    `remembered`: it goes through something, or rests on other phrases, and is to be found out once.
    """

    relation: int
    tests: tuple[QueryPlan, ...]
    searches: tuple[QueryPlan, ...] | None
    remembered: bool


class AimPlans(NamedTuple):
    """How an aim is taken up, when it is moot or reached, the ways toward it, and what is done to put it off."""

    adopt: tuple[QueryPlan, ...]
    moot: tuple[QueryPlan, ...]
    done: tuple[QueryPlan, ...]
    steps: tuple[QueryPlan, ...]
    off: tuple[QueryPlan, ...]


LineKey = tuple[int, int, int]
"""Where a line stands: the number of its act, that of the answer (-1: of none), and its place among the lines."""


class Need(NamedTuple):
    """Needs of an act that are held together against how things are, and the plan of that."""

    conditions: tuple[Condition, ...]
    plan: QueryPlan


class Plans(NamedTuple):
    """All that a bundle's rules ask, ready to be carried out; each table goes by the number of the bundle's.

    `facts` are the needs once more, as far as there is a truth in them. `rings` are the amounts of acts and (with the
    number of the answer, else -1) of their answers. `lines`: when those are said that are not for every occasion, by
    the act, the answer and the place of the line.
    """

    catalogue: Catalogue
    phrases: tuple[PhrasePlans, ...]
    needs: tuple[QueryPlan, ...]
    facts: tuple[tuple[Need, ...], ...]
    rings: Mapping[tuple[int, int], Measure]
    lines: Mapping[LineKey, QueryPlan]
    wants: tuple[QueryPlan, ...]
    reactions: tuple[QueryPlan, ...]
    aims: tuple[AimPlans, ...]
    retellings: tuple[QueryPlan, ...]

    def each(self) -> Iterator[QueryPlan]:
        """Yield all of them."""
        yield from (*self.needs, *self.lines.values(), *self.wants, *self.reactions, *self.retellings)
        yield from (need.plan for needs in self.facts for need in needs)
        for phrase in self.phrases:
            yield from (*phrase.tests, *(phrase.searches or ()))
        for aim in self.aims:
            yield from chain(*aim)


def plans(bundle: Checked, answers: Mapping[str, int]) -> Plans:
    """Return the plans of a bundle; `answers` numbers the answers to acts."""
    planner, phrases = _with_phrases(bundle, answers)
    return Plans(
        planner.catalogue,
        phrases,
        tuple(planner.needs(number) for number in range(len(bundle.actions))),
        tuple(tuple(planner.facts(number)) for number in range(len(bundle.actions))),
        dict(planner.rings()),
        {key: plan for number in range(len(bundle.actions)) for key, plan in planner.lines(number)},
        tuple(planner.want(number, want) for number, want in enumerate(bundle.wants)),
        tuple(planner.reaction(number, reaction) for number, reaction in enumerate(bundle.reactions)),
        tuple(planner.aim(number) for number in range(len(bundle.plans))),
        tuple(planner.retelling(number) for number in range(len(bundle.retellings))),
    )


def plans_of(bundle: Checked, answers: Mapping[str, int], rules: Iterable[tuple[str, int]]) -> Iterator[QueryPlan]:
    """Yield the plans of these rules, by kind and number, and of no others."""
    planner, phrases = _with_phrases(bundle, answers)
    for kind, number in rules:
        match kind:
            case "action":
                yield planner.needs(number)
                yield from (plan for _, plan in planner.lines(number))
                yield from (need.plan for need in planner.facts(number))
            case "want":
                yield planner.want(number, bundle.wants[number])
            case "reaction":
                yield planner.reaction(number, bundle.reactions[number])
            case "retelling":
                yield planner.retelling(number)
            case "plan":
                yield from chain(*planner.aim(number))
            case _:  # a phrase
                yield from (*phrases[number].tests, *(phrases[number].searches or ()))


def _with_phrases(bundle: Checked, answers: Mapping[str, int]) -> tuple[_Planner, tuple[PhrasePlans, ...]]:
    """Make the plans of phrases, and what writes the others: those that are one check stand in them as that."""
    planner = _Planner(_catalogue(bundle, answers))
    phrases = tuple(planner.phrase(number, phrase) for number, phrase in enumerate(bundle.phrases))
    planner.checks = checks_of({phrase.relation: phrase.tests for phrase in phrases})
    return planner, phrases


def question_plan(
    catalogue: Catalogue, roles: Sequence[Role], term: Term, conditions: Sequence[Condition]
) -> QueryPlan:
    """Return the test whether conditions hold where a term of their rule is a proposition that is given.

    Raises:
        UnfillableError: they cannot be asked by themselves.

    """
    writer = Writer(catalogue, roles, inputs=1)
    writer.unify(term, Reg(1))
    join(writer, conditions)
    return _Planner(catalogue).ended(writer, "question", "question", 0, ("prop",), Affirmed())


def _catalogue(bundle: Checked, answers: Mapping[str, int]) -> Catalogue:
    """What the plans share: a phrase finds nobody if it rests on what finds nobody, and so on."""
    findable = frozenset(range(len(bundle.phrases)))
    while True:
        planner = _Planner(Catalogue(bundle, answers, findable))
        found = frozenset(number for number in findable if planner.finds(number))
        if found == findable:
            return planner.catalogue
        findable = found


class _Planner:
    """Writes plans; `checks` are those that stand for phrases."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.checks: Checks = {}
        self.catalogue = catalogue
        self._bundle = catalogue.bundle
        self._bounds = Bounds(self._bundle)

    def ended(
        self, writer: Writer, name: str, rule: Family, number: int, inputs: tuple[Argument, ...], ending: Ending
    ) -> QueryPlan:
        """The plan of what has been written."""
        # A phrase is asked within the loops of others: all of its own are counted.
        free = 0 if rule == "phrase" else 1
        ops = tuple(on_the_spot(writer.ops, self.checks))
        return QueryPlan(name, rule, number, inputs, ops, ending, writer.registers, free)

    def test(
        self, name: str, rule: Family, number: int, relation: int, roles: Sequence[Role], when: Sequence[Condition]
    ) -> QueryPlan:
        """Whether conditions hold for the arguments of a proposition, which are the first roles."""
        writer = self._about(relation, roles, when)
        join(writer, when)
        return self.ended(writer, name, rule, number, ("prop",), Affirmed())

    def _about(self, relation: int, roles: Sequence[Role], rest: object) -> Writer:
        """A plan that is given a proposition whose arguments are its first roles, the owner the first."""
        arity = len(self._bundle.relations[relation].roles)
        writer = Writer(self.catalogue, roles, 1, anybody(rest, arity))
        for slot in range(1, arity):
            writer.bind(slot, Piece(1, slot + 1))
        return writer

    # ------------------------------------------------------------------ phrases and needs

    def phrase(self, number: int, phrase: Phrase) -> PhrasePlans:
        """The plans of a phrase."""
        tests = tuple(
            self.test(f"phrase_{number}_{at}", "phrase", number, phrase.relation, phrase.roles, conditions)
            for at, conditions in enumerate(phrase.alternatives)
        )
        searches = tuple(self._searches(number)) if number in self.catalogue.findable else None
        return PhrasePlans(phrase.relation, tests, searches, any(map(is_long, tests)))

    def finds(self, number: int) -> bool:
        """Whether a phrase's conditions find all that it speaks of."""
        try:
            list(self._searches(number))
        except UnfillableError:
            return False
        return True

    def _searches(self, number: int) -> Iterator[QueryPlan]:
        phrase = self._bundle.phrases[number]
        arity = len(self._bundle.relations[phrase.relation].roles)
        for at, conditions in enumerate(phrase.alternatives):
            writer = Writer(self.catalogue, phrase.roles, anybody=anybody(conditions, arity))
            join(writer, conditions, range(arity))
            yield self.ended(writer, f"fits_{number}_{at}", "phrase", number, (), Found(writer.fact(phrase.relation)))

    def needs(self, number: int) -> QueryPlan:
        """Whether an act's needs are met, as far as its actor knows."""
        action = self._bundle.actions[number]
        return self.test(f"needs_{number}", "action", number, action.relation, action.roles, action.needs)

    def facts(self, number: int) -> Iterator[Need]:
        """Whether an act's needs are met in truth."""
        action = self._bundle.actions[number]
        for at, needs in enumerate(factual(self._bundle, action)):
            name = f"so_{number}_{at}"
            yield Need(needs, self.test(name, "action", number, action.relation, action.roles, needs))

    def rings(self) -> Iterator[tuple[tuple[int, int], Measure]]:
        """To how many of a hundred an act's words, or an answer's, ring false: asked of the one who speaks."""
        for number, action in enumerate(self._bundle.actions):
            for at, amount in enumerate((action.rings, *(answer.rings for answer in action.answers)), start=-1):
                if amount is not None:
                    yield (number, at), Writer(self.catalogue, ()).measure(amount)

    def lines(self, number: int) -> Iterator[tuple[LineKey, QueryPlan]]:
        """Whether lines of an act fit that are not said on every occasion: asked of the one who speaks."""
        action = self._bundle.actions[number]
        for at, says in enumerate((action.says, *(answer.says for answer in action.answers)), start=-1):
            for place, line in enumerate(says):
                if line.when:
                    name = f"line_{number}_{at + 1}_{place}"
                    plan = self.test(name, "action", number, action.relation, action.roles, line.when)
                    yield (number, at, place), plan

    # ------------------------------------------------------------------ wants

    def want(self, number: int, want: Want) -> QueryPlan:
        """What speaks for an act, or against it, or for an answer to one."""
        return self._answer(number, want) if want.answer else self._act(number, want)

    def _act(self, number: int, want: Want) -> QueryPlan:
        """What only ever speaks against an act is asked of one that is given."""
        given = not want.idle and self._bounds.only_lowers(want.amount, want.when)
        writer = Writer(self.catalogue, want.roles, int(given), anybody(want))
        if given:
            writer.unify(want.claim, Reg(1))
        join(writer, (*want.when, *self._presence(want.claim)), slots_in((want.claim, want.amount)))
        inputs: tuple[Argument, ...] = ("prop",) if given else ()
        option = writer.operand(want.claim)
        return self._scored(writer, f"want_{number}", "want", number, inputs, option, want.amount)

    def _presence(self, act: Claim) -> tuple[Condition, ...]:
        """The act's parties must be in sight: asked early, this spares most of the search."""
        relation = self._bundle.relations[act.relation]
        if relation.kind != "act":
            return ()
        return tuple(Here(act.args[party]) for party in self._bundle.actions[relation.number].parties)

    def _answer(self, number: int, want: Want) -> QueryPlan:
        writer = Writer(self.catalogue, want.roles, 1, anybody(want))
        writer.unify(want.claim, Reg(1))
        join(writer, want.when, slots_in(want.amount))
        option = self.catalogue.answers[want.answer]
        return self._scored(writer, f"want_{number}", "want", number, ("prop",), option, want.amount)

    def _scored(
        self,
        writer: Writer,
        name: str,
        rule: Family,
        number: int,
        inputs: tuple[Argument, ...],
        option: Operand,
        amount: Amount,
    ) -> QueryPlan:
        ending = Scored(option, writer.measure(amount), writer.binding())
        return self.ended(writer, name, rule, number, inputs, ending)

    # ------------------------------------------------------------------ reactions and retellings

    def reaction(self, number: int, reaction: Reaction) -> QueryPlan:
        """What an occasion changes in one's own mind."""
        writer = Writer(self.catalogue, reaction.roles, 4, anybody(reaction))
        if reaction.trigger.claim is not None:
            writer.unify(reaction.trigger.claim, Reg(1))
        if reaction.trigger.person is not None:
            writer.unify(reaction.trigger.person, Reg(2))
        join(writer, reaction.when, slots_in(reaction.effects))
        shifts = (effect.amount for effect in reaction.effects if isinstance(effect, Shift))
        strength = next((writer.measure(amount) for amount in shifts), 0)
        effects = tuple(_effect(writer, effect) for effect in reaction.effects)
        ending = Moved(strength, writer.binding(), effects)
        inputs: tuple[Argument, ...] = ("prop", "teller", "answer", "rang")
        return self.ended(writer, f"react_{number}", "reaction", number, inputs, ending)

    def retelling(self, number: int) -> QueryPlan:
        """What a teller may make of news."""
        retelling = self._bundle.retellings[number]
        writer = Writer(self.catalogue, retelling.roles, 1, anybody(retelling))
        writer.unify(retelling.heard, Reg(1))
        join(writer, retelling.when, slots_in(retelling.told))
        ending = Retold(writer.operand(retelling.told), writer.binding())
        return self.ended(writer, f"retell_{number}", "retelling", number, ("prop",), ending)

    # ------------------------------------------------------------------ plans of people

    def aim(self, number: int) -> AimPlans:
        """The plans of an aim."""
        plan = self._bundle.plans[number]
        moot, done = (
            tuple(
                self.test(f"{word}_{number}_{at}", "plan", number, plan.relation, plan.roles, conditions)
                for at, conditions in enumerate(alternatives)
            )
            for word, alternatives in (("moot", plan.moot), ("done", plan.done))
        )
        steps = tuple(self._way(f"step_{number}_{at}", plan, step) for at, step in enumerate(plan.steps))
        off = () if plan.off is None else (self._way(f"off_{number}", plan, Step(self._presence(plan.off), plan.off)),)
        return AimPlans(tuple(self._adoptions(number)), moot, done, steps, off)

    def _adoptions(self, number: int) -> Iterator[QueryPlan]:
        plan = self._bundle.plans[number]
        arity = len(self._bundle.relations[plan.relation].roles)
        for at, conditions in enumerate(plan.adopt):
            writer = Writer(self.catalogue, plan.roles, anybody=anybody(conditions, arity))
            join(writer, conditions, range(arity))
            ending = Aimed(writer.fact(plan.relation), writer.binding())
            yield self.ended(writer, f"adopt_{number}_{at}", "plan", number, (), ending)

    def _way(self, name: str, plan: Plan, step: Step) -> QueryPlan:
        number = self._bundle.relations[plan.relation].number
        writer = self._about(plan.relation, plan.roles, step)
        join(writer, step.when, [slot.at for slot in step.claim.args if isinstance(slot, Slot)])
        return self._scored(writer, name, "plan", number, ("prop",), writer.operand(step.claim), plan.worth)


def _effect(writer: Writer, effect: MindEffect) -> Effect:
    match effect:
        case Shift(quality, target, how, amount):
            toward = -1 if target is None else writer.operand(target)
            return Shifts(quality, toward, HOW[how], writer.measure(amount))
        case Think(claim, sure, assumed):
            return Thinks(writer.operand(claim), sure, assumed)
        case Adopt(aim):
            return Adopts(writer.operand(aim))
        case Drop(aim):
            return Drops(writer.operand(aim))
        case _:
            assert_never(effect)
