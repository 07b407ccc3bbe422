"""What is so in truth, asked once: an act's needs are held against it, and a reader may want to know it.

Needs are asked by the same plans as a mind is, through senses that look at the world: so that no question means one
thing to whoever asks it of themselves and another when it comes to the doing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, assert_never, cast

from muchado.bundle.degrees import CERTAIN, THINKS
from muchado.bundle.model import HAS, Claim, Condition, Nobody, Slot, meaning_of
from muchado.bundle.model.closed import RelationKind
from muchado.bundle.model.questions.meaning import OWN_MIND, Among, Held, InPlace, Is, So
from muchado.bundle.slots import slots_in
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.exec.functions import Function
from muchado.kernel.exec.interpreter import interpreted
from muchado.kernel.exec.program import Program
from muchado.kernel.exec.senses import Senses
from muchado.kernel.mind.mind import Mind
from muchado.kernel.world.world import World
from muchado.plan.rules import question_plan


def is_so(program: Program, world: World, prop: Prop, now: int) -> bool | None:
    """Whether a proposition is true; None where there is no fact of the matter, or it is about what has happened."""
    kind = program.kind(prop)
    match kind:
        case "status":
            return world.is_so(prop, now)
        case "has":
            return world.holders.get(number(prop, 2)) == prop[1]
        case "in":
            return _is_at(world, number(prop, 1), number(prop, 2), now)
        case "knows":
            what = prop[2]
            if not isinstance(what, tuple) or not what:
                return None
            return program.senses.sure(_afresh(world, number(prop, 1)), what, now) >= THINKS
        case "phrase" | "aim" | "trait":
            return program.senses.sure(_afresh(world, number(prop, 1)), prop, now) > 0
        case "notion" | "act" | "deed":
            return None
        case _:
            assert_never(kind)


def _afresh(world: World, person: int) -> Mind:
    """A mind to be asked from outside: what it was asked before does not count."""
    world.minds[person].toil = 0
    return world.minds[person]


def _is_at(world: World, person: int, place: int, now: int) -> bool:
    """Whether somebody is in a place: one who walks is nowhere yet."""
    return world.place[person] == place and world.arrives[person] <= now


class Need(NamedTuple):
    """Needs of an act that are asked together, since they speak of one whom the act does not name."""

    conditions: tuple[Condition, ...]
    test: Function


class Truth:
    """Holds the needs of acts against how things are."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._senses = _TrueSenses(program)
        self._one = interpreted(program.lowered, self._senses).one
        self._needs: dict[int, tuple[Need, ...]] = {}

    def unmet(self, world: World, act: Prop, now: int) -> tuple[Condition, ...]:
        """The needs of an act that are not met in truth; what is in the actor's mind was settled when they chose."""
        mind = world.minds[number(act, 1)]
        self._senses.world = world
        seeing = _Seeing(mind, world, now)
        failing = (need for need in self.needs(relation(act)) if not need.test(seeing, now, act))
        return tuple(condition for need in failing for condition in need.conditions)

    def needs(self, act: int) -> tuple[Need, ...]:
        """The needs of an act by its relation, in groups."""
        if act not in self._needs:
            self._needs[act] = tuple(self._grouped(act))
        return self._needs[act]

    def _grouped(self, act: int) -> Iterator[Need]:
        action = self._program.bundle.actions[self._program.bundle.relations[act].number]
        arity = len(self._program.bundle.relations[act].roles)
        claim = Claim(act, tuple(Slot(at) for at in range(arity)))
        needs = [need for need in action.needs if _has_truth(self._program, need)]
        for conditions in _together(needs, arity):
            plan = question_plan(self._program.lowered.catalogue, action.roles, claim, conditions)
            yield Need(conditions, self._one(plan))


STANDS: tuple[RelationKind, ...] = ("status", "in", "has")
"""Kinds of claim that are so or not so in the shared world."""


def _has_truth(program: Program, need: Condition) -> bool:
    """Whether a need is about more than the actor's own mind."""
    if isinstance(need, Nobody):
        return all(_has_truth(program, inner) for inner in need.conditions)
    match meaning_of(need).view(need):
        case Among(ask) | Is(ask) | So(ask):
            return ask.sense not in OWN_MIND
        case Held(Claim(about), so=None):
            return program.bundle.relations[about].kind in STANDS
        case InPlace():
            return True
        case _:
            return False


def _together(needs: Iterable[Condition], arity: int) -> list[tuple[Condition, ...]]:
    """Put needs together that speak of the same one whom the act does not name."""
    groups: list[tuple[set[int], list[Condition]]] = []
    for need in needs:
        slots, conditions = {slot for slot in slots_in(need) if slot >= arity}, [need]
        for group in [group for group in groups if group[0] & slots]:
            groups.remove(group)
            slots, conditions = group[0] | slots, group[1] + conditions
        groups.append((slots, conditions))
    return [tuple(conditions) for _, conditions in groups]


def truth_of(program: Program) -> Truth:
    """The truth of a program's needs, made once."""
    if Truth not in program.made:
        program.made[Truth] = Truth(program)
    return cast("Truth", program.made[Truth])


# ---------------------------------------------------------------------- senses that look at the world


class _TrueSenses(Senses):
    """What somebody would sense and hold if they knew how things are; what is in minds alone is left to their own."""

    world: World

    def __init__(self, program: Program) -> None:
        super().__init__(program.bundle, program.calendar, program.paths)
        self.phrases = program.code.phrases
        self._program = program

    def sure(self, mind: Mind, prop: Prop, now: int) -> int:
        """How sure one would be."""
        truth = is_so(self._program, self.world, prop, now) if prop and () not in prop else None
        if truth is None:
            return super().sure(mind, prop, now)
        return CERTAIN if truth else -CERTAIN

    def expected(self, mind: Mind, person: int, now: int) -> int:  # noqa: ARG002 (the truth is nobody's)
        """Where somebody is."""
        return self.world.place[person] if self.world.arrives[person] <= now else -1

    def at_one(self, mind: Mind, people: Sequence[int], place: int, now: int) -> int:
        """Whether people are all in a place, or (place -1) in one; who walks is nowhere yet."""
        where = {self.expected(mind, one, now) for one in people}
        return CERTAIN if len(where) == 1 and -1 not in where and place in (-1, *where) else -CERTAIN

    def lies_in(self, mind: Mind, thing: int) -> int:  # noqa: ARG002 (the truth is nobody's)
        """Where a thing lies."""
        return self.world.lying.get(thing, -1)


class _Sight:
    """Who or what is somewhere, looked up only when it is asked."""

    def __init__(self, contains: Callable[[int], bool], everything: int) -> None:
        self._contains = contains
        self._everything = everything

    def __contains__(self, one: object) -> bool:
        return isinstance(one, int) and self._contains(one)

    def __iter__(self) -> Iterator[int]:
        return (one for one in range(self._everything) if self._contains(one))


def _facts(about: int, world: World, now: int) -> Iterable[Prop]:
    """What is so of a relation in the shared world; nothing of what is in minds alone, nor of where anybody is.

    Where somebody is, is looked up for each (`Senses.expected`), never gone through.
    """
    if about == HAS:
        return ((HAS, holder, thing) for thing, holder in world.holders.items())
    return (prop for prop in world.statuses if relation(prop) == about and world.is_so(prop, now))


class _Seeing:
    """A mind, to be asked, that sees how things are; all else in it is as it is."""

    __slots__ = ("_mind", "_now", "_world", "company", "holding", "me", "place", "things", "toil")

    def __init__(self, mind: Mind, world: World, now: int) -> None:
        here = world.place[mind.me]
        self._mind = mind
        self._world = world
        self._now = now
        self.me = mind.me
        self.toil = 0
        self.place = here
        self.company = _Sight(lambda person: _is_at(world, person, here, now), len(world.place))
        self.things = _Sight(lambda thing: world.lying.get(thing, -1) == here, world.things)
        self.holding = _Sight(lambda thing: world.holders.get(thing, -1) == mind.me, world.things)

    def known(self, about: int, *at: int) -> Iterable[Prop]:
        """What is so of a relation, and what the mind ever thought of: which of it is true is asked of each."""
        facts = _facts(about, self._world, self._now)
        there = (prop for prop in facts if not at or prop[at[0] + 1] == at[1])
        return dict.fromkeys((*there, *self._mind.known(about, *at)))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (whatever the mind has)
        return getattr(self._mind, name)
