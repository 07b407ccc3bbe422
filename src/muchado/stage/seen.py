"""A town as it can be looked at: what goes on in it, what somebody has in mind, and what they are to decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.degrees import THINKS
from muchado.stage import turns
from muchado.stage.found import find
from muchado.stage.memories import drained
from muchado.stage.protocol import Input, Standing
from muchado.tell.times import moment

if TYPE_CHECKING:
    from collections.abc import Generator

    from muchado.stage.found import Found
    from muchado.stage.hand import Spoken, Weighed
    from muchado.stage.mind import Belief, Mind
    from muchado.stage.protocol import Choice, Ending, Line, Showing, Told, Turn
    from muchado.why.reasons import Answer


@dataclass(frozen=True, slots=True)
class Seen:
    """A town as it stands, to be asked. It is the same however often it is asked.

    Attributes:
        world: the fingerprint of the world.
        title: what the world is called, for messages.
        seed: what settles all chance.
        minute: up to which all has been played; the minute before the world's start if nothing has.
        inputs: all that is done to it from outside, in order.

    Raises:
        StageError: from every method, where its world is not at hand, or an input does not fit into it.

    """

    world: str
    title: str
    seed: int
    minute: int
    inputs: tuple[Input, ...] = ()

    @property
    def time(self) -> str:
        """Up to when all has been played: "Monday 13 February 2006, 10:41"."""
        return moment(self._found.now)

    @property
    def over(self) -> bool:
        """Whether nothing more will happen: the world has come to its end."""
        return self._found.state().simulation.next_minute() is None

    @property
    def standing(self) -> Standing:
        """All that the town follows from, as a record."""
        return Standing(self.world, self.title, self.seed, self.minute, self.inputs)

    @property
    def _found(self) -> Found:
        return find(self.standing)

    # ------------------------------------------------------------------ what somebody has to decide

    def turn(self, person: str, since: Seen | None = None) -> Turn | None:
        """Return what somebody has to decide in the next beat, None if nothing.

        Args:
            person: who.
            since: what they noticed after this town is told; after the beginning if it is left out.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return drained(self.turning(person, since))

    def turning(self, person: str, since: Seen | None = None) -> Generator[None, None, Turn | None]:
        """Find out the same bit by bit, for whoever has frames to draw meanwhile.

        Raises:
            UnknownNameError: nobody is called so.

        """
        found = self._found
        told = None if since is None else found.state(since.minute)
        yield
        me = found.person(person)
        return (yield from turns.turning(found.state(), told, me, lambda: found.memory(me, self.minute)))

    def may(self, person: str) -> tuple[Choice, ...]:
        """Return what somebody may do or answer in the next beat; nothing if it is not their turn.

        Raises:
            UnknownNameError: nobody is called so.

        """
        found = self.turn(person, self)
        return () if found is None else found.choices

    # ------------------------------------------------------------------ what is there to be known

    def after(self, earlier: Seen | int | None = None, through: str | None = None) -> tuple[Showing, ...]:
        """Return what has happened after an earlier town or minute, or from the beginning; all, or as somebody saw it.

        Args:
            earlier: from where on; from the beginning if it is left out.
            through: through whose eyes; through nobody's if it is left out.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return tuple(self._found.after(_minute_of(earlier), through))

    def lines(self, earlier: Seen | int | None = None, through: str | None = None) -> tuple[Line, ...]:
        """Return what was said after an earlier town or minute, in order, as `after`."""
        return tuple(line for one in self._found.after(_minute_of(earlier), through) for line in one.lines)

    def told(self, through: str, earlier: Seen | int | None = None) -> tuple[Told, ...]:
        """Return what has gone on after an earlier town or minute as a story through somebody's eyes, scene by scene.

        What was told at their earlier choices is taken as read: nothing is told again.

        Args:
            through: through whose eyes.
            earlier: from where on; from the beginning if it is left out.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return tuple(self._found.told(through, _minute_of(earlier)))

    def ending(self, person: str) -> Ending:
        """Return what it all came to for somebody: what they believed and what was so, and what they never knew.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return self._found.ending(person)

    def came_about(self, sentence: str, earlier: Seen | int | None = None, through: str | None = None) -> bool:
        """Return whether an act has been done, or anything else is so by now: what a game's own rules go by.

        Args:
            sentence: "Naruto makes up with Ino", "someone hurts Ino", "Ino is in tears".
            earlier: after which town or minute an act must have been done; from the beginning on if it is left out.
            through: whoever is to have come to think so by then, whether it is true or not.

        Raises:
            UnknownNameError: nobody is called so, or no sentence of this world says that.

        """
        from muchado.stage.abouts import came_about, came_to

        found, since = self._found, _minute_of(earlier)
        prop = found.prop(sentence)
        return came_about(found, prop, since) if through is None else came_to(found, prop, since, found.person(through))

    def mind(self, person: str) -> Mind:
        """Return a view into somebody's mind.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return self._found.mind(person)

    def believes(self, person: str, sentence: str) -> Belief | None:
        """Return what somebody holds of a sentence, None if they never thought of it.

        Raises:
            UnknownNameError: nobody is called so, or no sentence of this world says that.

        """
        return self.mind(person).believes(sentence)

    def knows(self, person: str, sentence: str) -> bool:
        """Return whether a sentence is so, and somebody thinks so.

        Raises:
            UnknownNameError: nobody is called so, or no sentence of this world says that.

        """
        held = self.believes(person, sentence)
        return held is not None and held.truth is True and held.sure >= THINKS

    def feels(self, person: str, quality: str, toward: str | None = None) -> int:
        """Return how strong a feeling toward somebody, or a mood, is, in points.

        Raises:
            UnknownNameError: there is no such person or feeling, or `toward` does not fit the feeling.

        """
        return self.mind(person).feels(quality, toward)

    def why(self, question: str | int) -> Answer:
        """Explain an event, by number or sentence, a belief, a feeling, an aim or how things stand.

        Raises:
            UnknownNameError: the world knows no such event, person, feeling or sentence.

        """
        from muchado.why.answers import why

        found = self._found
        return why(found.ledger(), str(question), found.now)

    # ------------------------------------------------------------------ the author's eye

    def weighs(self, person: str) -> tuple[Weighed, ...]:
        """Return all that somebody would think of doing at the next beat, the best first, with every rule's say.

        It is empty also while they are busy or on their way, and when the world is over.

        Raises:
            UnknownNameError: nobody is called so.

        """
        return self._found.weighed(person)

    def spoken(self, earlier: Seen | int | None = None, rule: str | None = None) -> tuple[Spoken, ...]:
        """Return which rules have spoken after an earlier town or minute, and what came of it.

        Args:
            earlier: from where on; from the beginning if it is left out.
            rule: only rules of this name; all if it is left out.

        Raises:
            UnknownNameError: no want, plan or reaction is called so.

        """
        return tuple(self._found.spoken(_minute_of(earlier), rule))


def _minute_of(earlier: Seen | int | None) -> int | None:
    return earlier.minute if isinstance(earlier, Seen) else earlier
