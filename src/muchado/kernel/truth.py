"""What is so in truth, asked once: an act's needs are held against it, and a reader may want to know it.

Needs are asked by the same plans as a mind is, through senses that look at the world: so that no question means one
thing to whoever asks it of themselves and another when it comes to the doing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import assert_never, cast

from muchado.bundle.degrees import CERTAIN, THINKS
from muchado.bundle.model import SPOT_KINDS, Condition
from muchado.kernel.events import NOBODY, Prop, number, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.exec.senses import Senses
from muchado.kernel.mind.mind import Mind
from muchado.kernel.world.hidden import notices
from muchado.kernel.world.world import World


def is_so(program: Program, world: World, prop: Prop, now: int) -> bool | None:
    """Whether a proposition is true; None where there is no fact of the matter, or it is about what has happened."""
    kind = program.kind(prop)
    match kind:
        case "status":
            return world.is_so(prop, now)
        case "has" | "lies" | "inside" | "on":
            spot = world.spots.get(program.spots.thing(prop))
            return spot is not None and spot == program.spots.spot(prop)
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


class Truth:
    """Holds the needs of acts against how things are."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._senses = _TrueSenses(program)
        self._tests = program.executed(self._senses).facts

    def unmet(self, world: World, act: Prop, now: int) -> tuple[Condition, ...]:
        """The needs of an act that are not met in truth; what is in the actor's mind was settled when they chose."""
        if not self._tests[self._action(act)]:
            return ()
        mind = world.minds[number(act, 1)]
        self._senses.world = world
        return self._unmet(act, _Seeing(mind, world.place[mind.me], self._senses, now), now)

    def lacking(self, world: World, act: Prop, place: int, now: int) -> tuple[Condition, ...]:
        """The needs of what nobody does that are not met in truth, where it would happen."""
        self._senses.world = world
        return self._unmet(act, _Seeing(None, place, self._senses, now), now)

    def _unmet(self, act: Prop, seeing: _Seeing, now: int) -> tuple[Condition, ...]:
        action = self._action(act)
        return tuple(
            condition
            for need, test in zip(self._program.lowered.facts[action], self._tests[action], strict=True)
            if not test(seeing, now, act)
            for condition in need.conditions
        )

    def _action(self, act: Prop) -> int:
        return self._program.bundle.relations[relation(act)].number


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
        self.expected = self._is_in
        self.phrases = program.code.phrases
        self.program = program

    def sure(self, mind: Mind, prop: Prop, now: int) -> int:  # noqa: ARG002 (the truth is nobody's)
        """How sure one would be: what has a part of which nobody knows what it is, is neither so nor not so."""
        if () in prop:
            return 0
        return CERTAIN if is_so(self.program, self.world, prop, now) else -CERTAIN

    def _is_in(self, mind: Mind, person: int, now: int) -> int:  # noqa: ARG002 (the truth is nobody's)
        """Where somebody is."""
        return self.world.place[person] if self.world.arrives[person] <= now else -1

    def at_one(self, mind: Mind, people: Sequence[int], place: int, now: int) -> int:
        """Whether people are all in a place, or (place -1) in one; who walks is nowhere yet."""
        where = {self._is_in(mind, one, now) for one in people}
        return CERTAIN if len(where) == 1 and -1 not in where and place in (-1, *where) else -CERTAIN


class _Sight:
    """Who or what is somewhere, looked up only when it is asked."""

    def __init__(self, contains: Callable[[int], bool], everything: int) -> None:
        self._contains = contains
        self._everything = everything

    def __contains__(self, one: object) -> bool:
        return isinstance(one, int) and self._contains(one)

    def __iter__(self) -> Iterator[int]:
        return (one for one in range(self._everything) if self._contains(one))


def _facts(about: int, program: Program, world: World, now: int) -> Iterable[Prop]:
    """What is so of a relation in the shared world; nothing of what is in minds alone, nor of where anybody is.

    Where somebody is, is looked up for each (`Senses.expected`), never gone through.
    """
    if program.kinds[about] in SPOT_KINDS:
        props = (program.spots.prop(thing, spot) for thing, spot in world.spots.items())
        return (prop for prop in props if relation(prop) == about)
    return (prop for prop in world.statuses if relation(prop) == about and world.is_so(prop, now))


class _Seeing:
    """A mind, or nobody's, to be asked that sees how things are; it has what a question with a truth may ask."""

    __slots__ = ("_mind", "_now", "_senses", "_world", "company", "holding", "me", "place", "seed", "things", "toil")

    def __init__(self, mind: Mind | None, here: int, senses: _TrueSenses, now: int) -> None:
        world = senses.world
        self._mind = mind
        self._world = world
        self._senses = senses
        self._now = now
        self.me = me = NOBODY if mind is None else mind.me
        self.seed = world.minds[0].seed if world.minds else 0
        self.toil = 0
        self.place = here
        self.company = _Sight(
            lambda person: _is_at(world, person, here, now) and (mind is None or notices(world, mind, person)),
            len(world.place),
        )
        self.things = _Sight(
            lambda thing: thing in (world.stuff.lying.get(here, ()) if mind is None else world.in_sight(me)),
            world.things,
        )
        self.holding = _Sight(lambda thing: world.spots.get(thing) == ("has", me), world.things)

    def sure(self, prop: Prop, now: int) -> int:
        """How sure one would be."""
        return self._senses.sure(cast("Mind", self), prop, now)

    def known(self, about: int, *at: int) -> Iterable[Prop]:
        """What is so of a relation, and what the mind ever thought of: which of it is true is asked of each."""
        facts = _facts(about, self._senses.program, self._world, self._now)
        there = (prop for prop in facts if not at or prop[at[0] + 1] == at[1])
        return dict.fromkeys((*there, *(self._mind.known(about, *at) if self._mind is not None else ())))
