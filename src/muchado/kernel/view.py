"""What may be seen of a state from outside: who is where, what is so, who holds, feels and means what.

Whoever is outside the kernel reads a state by this alone. Nothing can be changed by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from muchado.bundle.model import KNOWS
from muchado.kernel import truth
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import Prop
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import SAW, Belief
from muchado.kernel.mind.mind import Aim, Mind, Rate
from muchado.kernel.mind.others import all_of_others, of_others_then, sights_with_others
from muchado.kernel.state.canon import copied_mind
from muchado.kernel.talks.talk import Talk, talks_of
from muchado.kernel.world.opening import opening_world
from muchado.kernel.world.statuses import looks_like
from muchado.kernel.world.world import RECENT, Standing, World

__all__ = ["RECENT", "Aim", "Belief", "MindView", "Rate", "Spot", "Standing", "Talk", "View"]


class MindView:
    """What is in one mind."""

    def __init__(self, mind: Mind) -> None:
        self._mind = mind

    @property
    def me(self) -> int:
        """Whose mind it is."""
        return self._mind.me

    @property
    def place(self) -> int:
        """Where they are, as they saw it last."""
        return self._mind.place

    @property
    def company(self) -> tuple[int, ...]:
        """Who is in sight, they themselves too."""
        return tuple(self._mind.company)

    @property
    def holding(self) -> tuple[int, ...]:
        """The things they have."""
        return tuple(self._mind.holding)

    @property
    def aims(self) -> Mapping[Prop, Aim]:
        """What they mean to do."""
        return self._mind.aims

    def believes(self, prop: Prop) -> Belief | None:
        """What they hold of something; None if they never thought of it."""
        return self._mind.belief(prop)

    def expects(self, program: Program, prop: Prop, minute: int) -> Belief | None:
        """What they hold of something; of where somebody is by what they see and saw, and not by timetables alone."""
        sure, held, whom = program.senses.sure(self._mind, prop, minute), self._mind.belief(prop), prop[1]
        if program.kind(prop) != "in" or not sure or (held is not None and held.sure == sure):
            return held
        seen = self._mind.whereabouts.get(whom) if isinstance(whom, int) else None
        here = whom in self._mind.company or prop[2] == self._mind.place
        if not here and seen is None:
            return held
        since = self.taken if here or seen is None else seen.minute
        return Belief(sure, SAW, -1, -1, since, since)

    def beliefs(self) -> Iterator[tuple[Prop, Belief]]:
        """All that they hold: what everybody knows, what is their own, and what they take others to know."""
        return chain(self._mind.held(), self._mind.others_know())

    def sights(self) -> Iterator[tuple[Prop, Belief]]:
        """What they take others to have seen with them, and to take to be so still: people, things, what shows."""
        found = ((prop, self._mind.belief(prop)) for prop in sights_with_others(self._mind))
        return ((prop, belief) for prop, belief in found if belief is not None and belief.sure > 0)

    def held(self) -> Iterator[tuple[Prop, Belief]]:
        """All that they hold, but for what they take others to know from having been there."""
        return self._mind.held()

    @property
    def taken(self) -> int:
        """The minute up to which they have taken in what reached them."""
        return self._mind.taken

    def took(self, prop: Prop, minute: int, own: Belief | None) -> int:
        """How sure they were of what others know when they had taken in all up to a minute, `own`: by their account."""
        held = of_others_then(self._mind, prop, minute, own)
        return 0 if held is None else held.sure

    def known(self, relation: int, at: int = -1, value: int = -1) -> tuple[Prop, ...]:
        """What they hold of a relation, or (`at` from 0) of it with a number in a place.

        In an order that tells nothing of how they came to it.
        """
        derived = all_of_others(self._mind) if relation == KNOWS else ()
        found = {*self._mind.known(relation, at, value), *(one for one in derived if at < 0 or one[at + 1] == value)}
        return tuple(sorted(found, key=repr))

    def accounts(self, prop: Prop) -> tuple[Belief, ...]:
        """The accounts they have of something, where there are several."""
        return self._mind.accounts.get(prop, ())

    def sure(self, prop: Prop, minute: int) -> int:
        """How sure they are of something by memory alone, -100 to 100."""
        return self._mind.sure(prop, minute)

    def feels(self, quality: int, target: int, minute: int) -> int:
        """A trait, mood (target -1) or feeling, in points."""
        return self._mind.level(quality, target, minute)

    def felt(self, quality: int) -> tuple[int, ...]:
        """Toward whom they ever had a feeling; -1 for a mood or trait."""
        return tuple(self._mind.levels[quality])

    def rate(self, quality: int) -> Rate:
        """How a quality moves by itself in them."""
        return self._mind.rates[quality]

    def alone(self, quality: int, target: int) -> Mind:
        """A mind of one's own to try things with, which holds no more than this one quality of theirs."""
        mind = Mind(self.me, self.place, self._mind.rates, settings=self._mind.settings)
        if target in self._mind.levels[quality]:
            mind.levels[quality][target] = self._mind.levels[quality][target]
        return mind

    def sketch(self) -> Mind:
        """A mind of one's own to try things with, with all that is in theirs."""
        return copied_mind(self._mind)


class View:
    """How everything stands."""

    def __init__(self, world: World) -> None:
        self._world = world

    @classmethod
    def opening(cls, program: Program) -> View:
        """How everything stands before the first beat."""
        return cls(opening_world(program))

    @property
    def people(self) -> range:
        """Everybody, by number."""
        return range(len(self._world.minds))

    def minds(self) -> Iterable[MindView]:
        """Everybody's mind, by number."""
        return map(MindView, self._world.minds)

    def mind(self, person: int) -> MindView:
        """What is in somebody's mind."""
        return MindView(self._world.minds[person])

    def where(self, person: int) -> int:
        """The place where somebody is, or walks to."""
        return self._world.place[person]

    @property
    def orders(self) -> tuple[Prop, ...]:
        """What people were made to do at their first chance, and have found none for so far, by their numbers."""
        return tuple(act for _, act in sorted(self._world.orders.items()))

    @property
    def hidden(self) -> frozenset[int]:
        """Who was not noticed in the latest beat, but by those who took them to be hidden."""
        return self._world.hidden

    def is_due(self, person: int, minute: int) -> bool:
        """Whether somebody thinks again at a minute, or should have before."""
        return self._world.due[person] <= minute

    @property
    def talks(self) -> Mapping[int, Talk]:
        """The talk in which each is who is in one."""
        return self._world.talks

    def others_talking(self, program: Program, me: int, here: Iterable[int]) -> tuple[Prop, ...]:
        """That people here are in talks without somebody, as it looks to those who are in none of them."""
        found = talks_of(self._world.talks, here)
        return tuple(looks_like(program, talk.about) for talk in found if me not in talk.people)

    @property
    def statuses(self) -> Mapping[Prop, Standing]:
        """All statuses that are so, or were until a minute that is over."""
        return self._world.statuses

    def showing(self, people: Iterable[int], minute: int) -> tuple[Prop, ...]:
        """The statuses that can be seen in some people at a minute."""
        return tuple(prop for prop, _ in self._world.showing((("person", one) for one in people), minute))

    @property
    def spots(self) -> Mapping[int, Spot]:
        """Where each thing is; what is not among them is nowhere."""
        return self._world.spots

    def whereabouts(self, program: Program) -> tuple[Prop, ...]:
        """Where each thing is, as propositions, in order of the things."""
        return tuple(program.spots.prop(thing, spot) for thing, spot in sorted(self._world.spots.items()))

    def taken(self) -> list[int]:
        """The minute up to which each has taken in what reached them, by person."""
        return [mind.taken for mind in self._world.minds]

    def places(self) -> list[int]:
        """Where everybody is, by person."""
        return self._world.place

    def is_behind(self, person: int) -> bool:
        """Whether something reached somebody that they have not taken in yet: they are busy."""
        return bool(self._world.inbox[person])

    def is_reaching(self, program: Program, person: int, prop: Prop) -> bool:
        """Whether what shows how a matter stands has reached somebody who has yet to take it in: they are busy."""
        matters = set(program.cells.of(prop))
        shown: list[Prop] = []
        for percept in self._world.inbox[person]:
            shown += (one for one, _ in percept.truths)
            shown += (one for one, *_ in program.implied(percept.event.prop, percept.event.answer))
        return any(one == prop or not matters.isdisjoint(program.cells.of(one)) for one in shown)

    def is_so(self, program: Program, prop: Prop, minute: int) -> bool | None:
        """Whether something is so; None where there is no fact of the matter."""
        return truth.is_so(program, self._world, prop, minute)

    def thinks(self, program: Program, person: int, prop: Prop, minute: int) -> int:
        """How sure somebody is of anything, what they see and expect included, -100 to 100."""
        return program.senses.sure(self._world.minds[person], prop, minute)
