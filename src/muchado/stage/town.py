"""A town: all that a game keeps of a world that is being played, as one small value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from muchado.stage import turns, worlds
from muchado.stage.found import find
from muchado.stage.memories import drained, remembered
from muchado.stage.mistakes import StageError
from muchado.stage.names import claim_of, input_of, named_minute
from muchado.stage.protocol import Input, Standing
from muchado.stage.refusals import check_claim
from muchado.stage.seen import Seen
from muchado.tell.times import TimeError, moment

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from muchado.bundle.inputs import Input as Done
    from muchado.stage.protocol import Choice, Claim, InputKind
    from muchado.stage.states import State
    from muchado.stage.worlds import Playable

_OVER = '"{}" is over, so nothing can be done in it any more. To go back, keep an earlier town.'


@dataclass(frozen=True, slots=True)
class Town(Seen):
    """A world that is being played, as it stands after a minute.

    It never changes: whatever goes on returns another town. So to go back is to keep the old one. It is compared,
    hashed and pickled by what it follows from; what it takes to show it is played anew or found among kept states.

    Raises:
        StageError: from every method, where its world is not at hand, or an input does not fit into it.

    """

    # ------------------------------------------------------------------ from where, and to where

    @classmethod
    def of(cls, world: Playable, seed: int = 0) -> Town:
        """Return a world as a town in which nothing has happened yet.

        Raises:
            StageError: the seed is none.

        """
        return _sound(cls(worlds.bring(world), world.bundle.title, seed, world.bundle.start - 1))

    @classmethod
    def taken(cls, world: Playable, seed: int, minute: int, inputs: Iterable[Done]) -> Town:
        """Return a run as a town: what it follows from, and the minute up to which it has been played.

        Raises:
            StageError: something was done to it that makes another world of it.

        """
        named = tuple(input_of(world.bundle, one) for one in inputs)
        return _sound(cls(worlds.bring(world), world.bundle.title, seed, minute, named))

    @classmethod
    def from_json(cls, text: str) -> Town:
        """Return the town of a record that `to_json` made. Give it its world with `within`, if it is not at hand.

        Raises:
            StageError: it is no such record.

        """
        from muchado.stage.codec import from_json

        one = from_json(Standing, text)
        return cls(one.world, one.title, one.seed, one.minute, one.inputs)

    def to_json(self) -> str:
        """Return all that the town follows from, to be kept in a file."""
        from muchado.stage.codec import to_json

        return to_json(self.standing)

    def within(self, world: Playable) -> Town:
        """Have the town's world at hand, and return the town.

        Raises:
            StageError: it is another world, or not the same any more; `moved` takes a town into an edited world.

        """
        if worlds.bring(world) != self.world:
            raise StageError(
                f'This town is of another world than "{world.bundle.title}", or its text has changed since. '
                "`town.moved(world)` plays it anew in this one, if what was done in it still fits."
            )
        return _sound(self)

    def moved(self, world: Playable) -> Town:
        """Return the town as it would stand in another world, with the same seed and inputs: after an edit, say.

        Raises:
            StageError: its minute lies outside the other world's time, or an input does not fit into it any more.

        """
        return _sound(replace(self, world=worlds.bring(world), title=world.bundle.title))

    # ------------------------------------------------------------------ going on

    def until(self, time: str | int) -> Town:
        """Return the town once all beats up to and including a minute have been played.

        Args:
            time: "Tuesday 20:00", "20:00", "Tuesday 14 February 2006, 20:00", or a minute as in `minute`.

        Raises:
            TimeError: the time cannot be read, lies outside the world's span, or is past.

        """
        return drained(self.passing(time))

    def passing(self, time: str | int) -> Generator[None, None, Town]:
        """Come to the town that `until` returns, and give control back after each beat on the way.

        Args:
            time: as in `until`.

        Raises:
            TimeError: as from `until`.

        """
        found = self._found
        minute = found.minute_of(time)
        if minute < self.minute:
            raise TimeError(f"{moment(minute)} is past: it is {self.time}. To go back, keep the town of then.")
        yield from found.passing(minute)
        return replace(self, minute=minute)

    def step(self, fuel: int = 1) -> Town:
        """Return the town a little later: one beat at least, and then as many as the fuel lasts.

        However a stretch is cut into steps, what happens is the same. When the world is over it stands at its end.

        Args:
            fuel: how much may be played before control is given back. A beat takes one, and one more for each of its
                records. It is no measure of time: a host that has so many milliseconds tries how much it can afford.

        """
        return self._at(self._found.burnt(fuel))

    def next(self, person: str) -> Town:
        """Return the town right before the next thing that somebody has to decide; at its end if there is none.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return drained(self.seeking(person, every=True))

    def turning_point(self, person: str) -> Town:
        """Return the town right before the next turning point of somebody; at its end if there is none.

        That is where something is asked of them, or where what they do hangs in the balance. Up to then they live by
        themselves; what has been decided against lately they leave alone, which is an input as any choice is.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return drained(self.seeking(person))

    def seeking(self, person: str, *, every: bool = False) -> Generator[None, None, Town]:
        """Come to the turning point that `turning_point` returns, and give control back after each beat on the way.

        The town is what the generator returns at its end; whoever shows frames goes on with it as they have time.

        Args:
            person: who.
            every: to what `next` returns instead, which is everything that they have to decide.

        Raises:
            UnknownNameError: nobody is called so.

        """
        found = self._found
        me = found.person(person)
        if every:
            return self._at((yield from turns.sought(found.walk(), found.state(), me)))
        memory = yield from remembered(found.origin, found.inputs, me, self.minute)
        state = yield from turns.sought_turning(found.walk(), memory, me)
        if state.simulation.inputs == found.inputs:
            return self._at(state)
        return replace(self._at(state), inputs=tuple(input_of(state.bundle, one) for one in state.simulation.inputs))

    def until_rule(self, rule: str) -> Town:
        """Return the town right after the next beat in which a rule of a name speaks; at its end if none does.

        Raises:
            UnknownNameError: no want, plan or reaction is called so.

        """
        return self._at(self._found.until_rule(rule))

    # ------------------------------------------------------------------ what may be done

    def act(self, choice: Choice) -> Town:
        """Return the town in which somebody's choice holds from the next beat on.

        Raises:
            StageError: the world is over, or the choice does not fit into it.

        """
        due = self._found.state().simulation.next_minute()
        if due is None:
            raise StageError(_OVER.format(self.title))
        kind: InputKind = "choose" if choice.answer is None else "answer"
        return self.put(Input(due, kind, choice.person, choice.act, choice.answer))

    def did(self, sentence: str) -> Town:
        """Return the town in which somebody does something at the first chance: "Ada greets Bo".

        Raises:
            UnknownNameError: no act of this world is called so.
            StageError: the world is over.

        """
        return self.put(Input(self._next, "do", claim=self._claim(sentence, "do")))

    def fact(self, sentence: str, on: bool = True) -> Town:
        """Return the town in which a status, a whereabouts or a possession is so from now on: a host's flag.

        Args:
            sentence: "Ada has the letter", "Bo is in the garden".
            on: whether it is so; a whereabouts cannot be ended but by another one.

        Raises:
            UnknownNameError: no sentence of this world says that.
            StageError: it is nothing that can be made so, or the world is over.

        """
        return self.put(Input(self._next, "fact", claim=self._claim(sentence, "fact"), on=on))

    def put(self, *inputs: Input) -> Town:
        """Return the town in which something is done from outside, each at its minute.

        Raises:
            StageError: it is past, or does not fit into this world.

        """
        if inputs and self._next >= self._found.bundle.end:
            raise StageError(_OVER.format(self.title))
        for one in inputs:
            if one.minute <= self.minute:
                raise StageError(
                    f"Nothing can be done at {named_minute(one.minute)}, which is past: it is {self.time}."
                )
        ordered = sorted((*self.inputs, *inputs), key=lambda one: one.minute)
        return _sound(replace(self, inputs=tuple(ordered)))

    # ------------------------------------------------------------------ how it is found

    @property
    def _next(self) -> int:
        """The first minute at which something can be done."""
        return self.minute + 1

    def _claim(self, sentence: str, kind: InputKind) -> Claim:
        """What a sentence says, which an input of a kind is to be about."""
        found = self._found
        prop = found.prop(sentence)
        check_claim(found.bundle, prop, kind)
        return claim_of(found.bundle, prop)

    def _at(self, state: State) -> Town:
        """The town as it stands in a state."""
        return replace(self, minute=self._found.reached(state))


def _sound(town: Town) -> Town:
    """Return a town, once it is known that all of it fits into its world."""
    find(town.standing)
    return town
