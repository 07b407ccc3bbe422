"""How an act stood with somebody who was about to choose: its needs, what spoke for it, what was chosen instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Condition, Role, Slot, Sum
from muchado.bundle.model.closed import RuleKind
from muchado.bundle.overwork import OverworkError
from muchado.bundle.records import NamedTuple
from muchado.kernel.chance import CHOICE
from muchado.kernel.events import relation
from muchado.kernel.phases.decide import choose, judge, voices_on
from muchado.kernel.phases.possible import hindered
from muchado.kernel.phases.voices import Verdict
from muchado.kernel.phases.ways import is_left_alone
from muchado.kernel.talks.turns import weigh_in
from muchado.plan.join import UnfillableError
from muchado.why.fits import Binding, binding_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model import Amount
    from muchado.kernel.events import Prop
    from muchado.kernel.exec.functions import Function
    from muchado.kernel.exec.program import Program
    from muchado.kernel.thought import Thought


class Asked(NamedTuple):
    """One condition, and whether it held in the mind; None where it cannot be asked by itself, or takes too much."""

    condition: Condition
    held: bool | None


class Silent(NamedTuple):
    """A rule for or against the act that did not speak: a want or a plan by its number, and what it asked.

    `binding`: what the rule's roles stand for, -1 where free. `held`: of a plan, that its aim was there.
    """

    kind: RuleKind
    rule: int
    binding: Binding
    asked: tuple[Asked, ...]
    held: bool = False

    @property
    def lacking(self) -> int:
        """How much of what it asked was not so."""
        return sum(asked.held is False for asked in self.asked)


class Standing(NamedTuple):
    """How an act stood. `own`: its score. `chosen`: what was wanted most, None if nothing. `silent`: what was mute.

    `hindered`: the state that stood in its way, None if none did. `alone`: until when it was left alone, as it had been
    in vain before; 0 if it was not.
    """

    needs: tuple[Asked, ...]
    own: Verdict
    chosen: Verdict | None
    silent: tuple[Silent, ...]
    hindered: Prop | None = None
    alone: int = 0

    @property
    def said(self) -> int:
        """What the rules gave it, chance left out."""
        return said(self.own)

    @property
    def unmet(self) -> int:
        """How many needs were not met; a state that stood in the way is one more."""
        return sum(need.held is False for need in self.needs) + (self.hindered is not None) + bool(self.alone)

    @property
    def nearness(self) -> tuple[int, int, int, int]:
        """The greater, the nearer it came to being done. Dice do not count."""
        drawn = min(self.said, 1)
        lacking = min((one.lacking for one in self.silent), default=0)
        return -self.unmet, drawn, 0 if drawn > 0 else -lacking, self.said - (said(self.chosen) if self.chosen else 0)


def said(verdict: Verdict) -> int:
    """What the rules say of an option, chance left out."""
    return sum(voice.amount for voice in verdict.voices)


def is_against(amount: Amount) -> bool:
    """Whether a want is not to do something."""
    return isinstance(amount, Sum) and not amount.plus


class _Rule(NamedTuple):
    """A want, or one way of a plan, about the act: what it asks, made ready to be asked of a mind."""

    kind: RuleKind
    rule: int
    binding: Binding
    prop: Prop
    tests: Sequence[tuple[Condition, Function | None]]
    way: Sequence[tuple[Condition, Function | None]] = ()


class Scales:
    """Weighs one act, again and again."""

    def __init__(self, program: Program, act: Prop) -> None:
        self._program = program
        self._act = act
        self._action = program.action(act)
        claim = _claim(self._action.relation, len(act) - 1)
        self._needs = self._tests(self._action.roles, claim, self._action.needs)
        deeds = [program.say_so(deed, act[1:]) for deed in self._action.counts_as]
        self._options = {relation(prop): prop for prop in (act, *deeds)}
        self._rules = (*self._wants(), *self._plans())

    def standing(self, thought: Thought) -> Standing:
        """How the act stood."""
        moment, mind = thought
        voices = voices_on(moment, mind, self._act)
        ranked = weigh_in(moment, mind) if mind.me in moment.talks else [choose(moment, mind)[0]]
        chosen = next(iter(ranked), None)
        own = next((one for one in ranked if one is not None and one.option == self._act), None)
        if own is None:
            own = judge(moment, mind, CHOICE, {self._act: voices})[0]
        spoke = {(voice.kind, voice.rule) for voice in voices}
        silent = [_silent(thought, rule) for rule in self._rules if (rule.kind, rule.rule) not in spoke]
        silent.sort(key=lambda one: one.lacking)
        needs = _asked(thought, self._act, self._needs)
        return Standing(needs, own, chosen, tuple(silent), hindered(moment, mind, self._act), self._alone(thought))

    def _alone(self, thought: Thought) -> int:
        moment, mind = thought
        left = is_left_alone(moment, mind, self._act, self._act)
        return mind.blocked[self._act, self._act].until if left else 0

    # ------------------------------------------------------------------ the rules about the act

    def _wants(self) -> Iterator[_Rule]:
        for number, want in enumerate(self._program.bundle.wants):
            prop = self._options.get(want.claim.relation)
            if prop is None or want.answer or is_against(want.amount):
                continue
            binding = binding_of(want.claim, prop, want.roles)
            if binding is not None:
                yield _Rule("want", number, binding, prop, self._tests(want.roles, want.claim, want.when))

    def _plans(self) -> Iterator[_Rule]:
        for number, plan in enumerate(self._program.bundle.plans):
            for step in plan.steps:
                prop = self._options.get(step.claim.relation)
                binding = None if prop is None else binding_of(step.claim, prop, plan.roles)
                if binding is None:
                    continue
                arity = len(self._program.bundle.relations[plan.relation].roles)
                aim: Prop = (plan.relation, *binding[:arity])
                if -1 not in aim:
                    claim = _claim(plan.relation, arity)
                    adopt = min(plan.adopt, key=len, default=())
                    tests = self._tests(plan.roles, claim, adopt)
                    yield _Rule("plan", number, binding, aim, tests, self._tests(plan.roles, claim, step.when))
                    break

    def _tests(
        self, roles: Sequence[Role], term: Claim, conditions: Sequence[Condition]
    ) -> list[tuple[Condition, Function | None]]:
        return [(condition, self._test(roles, term, condition)) for condition in conditions]

    def _test(self, roles: Sequence[Role], term: Claim, condition: Condition) -> Function | None:
        try:
            return self._program.test(roles, term, (condition,))
        except UnfillableError:
            return None


def _claim(number: int, count: int) -> Claim:
    """A relation whose arguments are the first roles, in order."""
    return Claim(number, tuple(Slot(at) for at in range(count)))


def _silent(thought: Thought, rule: _Rule) -> Silent:
    held = rule.kind == "plan" and rule.prop in thought.mind.aims
    return Silent(
        rule.kind, rule.rule, rule.binding, _asked(thought, rule.prop, rule.way if held else rule.tests), held
    )


def _asked(thought: Thought, prop: Prop, tests: Sequence[tuple[Condition, Function | None]]) -> tuple[Asked, ...]:
    return tuple(Asked(condition, _holds(thought, prop, test)) for condition, test in tests)


def _holds(thought: Thought, prop: Prop, test: Function | None) -> bool | None:
    moment, mind = thought
    try:
        return None if test is None else bool(test(mind, moment.now, prop))
    except OverworkError:
        return None
