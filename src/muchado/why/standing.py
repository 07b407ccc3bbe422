"""How an act stood with somebody who was about to choose: its needs, what spoke for it, what was chosen instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import Claim, Condition, Role, Slot
from muchado.kernel.chance import CHOICE
from muchado.kernel.events import relation
from muchado.kernel.phases.decide import Verdict, choose, judge, weighed
from muchado.kernel.rules.query import UnfillableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Term, Want
    from muchado.kernel.events import Prop
    from muchado.kernel.rules.generate import Function
    from muchado.kernel.rules.program import Program
    from muchado.why.thought import Thought


class Asked(NamedTuple):
    """One condition, and whether it held in the mind; None where it cannot be asked by itself."""

    condition: Condition
    held: bool | None


class Silent(NamedTuple):
    """A want for (or against) the act that did not speak, by its number, and what it asked."""

    want: int
    asked: tuple[Asked, ...]


class Standing(NamedTuple):
    """How an act stood. `own`: its score. `chosen`: what was done or wanted most instead, None if nothing."""

    needs: tuple[Asked, ...]
    own: Verdict
    chosen: Verdict | None

    @property
    def said(self) -> int:
        """What the rules gave it, chance left out."""
        return sum(voice.amount for voice in self.own.voices)

    @property
    def unmet(self) -> int:
        """How many needs were not met."""
        return sum(need.held is False for need in self.needs)

    @property
    def nearness(self) -> tuple[int, int, int]:
        """The greater, the nearer it came to being done."""
        ahead = self.own.score - (self.chosen.score if self.chosen else 0)
        return -self.unmet, min(self.said, 1), ahead


class Scales:
    """Weighs one act, again and again."""

    def __init__(self, program: Program, act: Prop) -> None:
        self._program = program
        self._act = act
        self._action = program.action(act)
        claim = Claim(self._action.relation, tuple(Slot(at) for at in range(len(act) - 1)))
        self._needs = _tests(program, self._action.roles, claim, self._action.needs)
        self._wants: dict[int, tuple[Prop, list[tuple[Condition, Function | None]]]] = {}

    def standing(self, thought: Thought) -> Standing:
        """How the act stood."""
        moment, mind = thought
        voices = weighed(moment, mind).get(self._act, [])
        own = judge(moment, mind, CHOICE, {self._act: voices})[0]
        return Standing(_asked(thought, self._act, self._needs), own, choose(moment, mind)[0])

    def silent(self, thought: Thought, standing: Standing) -> list[Silent]:
        """The wants about the act that did not speak."""
        spoke = {voice.rule for voice in standing.own.voices if voice.kind == "want"}
        return [
            Silent(number, _asked(thought, prop, tests))
            for number, (prop, tests) in self._about().items()
            if number not in spoke
        ]

    def _about(self) -> dict[int, tuple[Prop, list[tuple[Condition, Function | None]]]]:
        """The wants for the act or for a deed that it counts as, each with what it asks."""
        if not self._wants:
            deeds = [self._program.say_so(deed, self._act[1:]) for deed in self._action.counts_as]
            props = {relation(prop): prop for prop in (self._act, *deeds)}
            for number, want in enumerate(self._program.bundle.wants):
                prop = props.get(want.claim.relation)
                if prop is not None and not want.answer:
                    self._wants[number] = prop, _tests(self._program, want.roles, want.claim, want.when)
        return self._wants


def _asked(thought: Thought, prop: Prop, tests: Sequence[tuple[Condition, Function | None]]) -> tuple[Asked, ...]:
    moment, mind = thought
    return tuple(
        Asked(condition, None if test is None else bool(test(mind, moment.now, prop))) for condition, test in tests
    )


def _tests(
    program: Program, roles: Sequence[Role], term: Term, conditions: Sequence[Condition]
) -> list[tuple[Condition, Function | None]]:
    return [(condition, _test(program, roles, term, condition)) for condition in conditions]


def _test(program: Program, roles: Sequence[Role], term: Term, condition: Condition) -> Function | None:
    try:
        return program.test(roles, term, (condition,))
    except UnfillableError:
        return None


def filled(want: Want, prop: Prop) -> list[int | Prop]:
    """What a want's roles stand for where its claim is the proposition; -1 for the others."""
    binding: list[int | Prop] = [-1] * len(want.roles)
    for term, value in zip(want.claim.args, prop[1:], strict=True):
        if isinstance(term, Slot):
            binding[term.at] = value
    return binding
