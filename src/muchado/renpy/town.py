"""The town of a visual novel: one value in the store, which Ren'Py saves, loads and rolls back like any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

from muchado.bundle.clauses import finder_of
from muchado.bundle.suggest import UnknownNameError, nearest
from muchado.renpy import runtime
from muchado.renpy.calls import checked
from muchado.renpy.frames import played
from muchado.renpy.menus import entries, where
from muchado.renpy.turns import arrived
from muchado.renpy.turns import turn as turn_of
from muchado.renpy.worlds import opened
from muchado.stage import worlds
from muchado.stage.mistakes import StageError
from muchado.stage.part import WAIT
from muchado.stage.town import Town as Stage

if TYPE_CHECKING:
    from muchado.stage.mind import Belief, Mind
    from muchado.stage.protocol import Choice, Input, Line, Showing, Turn
    from muchado.why.reasons import Answer


@dataclass(frozen=True, slots=True, init=False)
class Town:
    """A world that is being played in a game, as it stands after a minute: `default town = Town("valentine.json")`.

    It never changes: what goes on returns another town, so that rolling back is Ren'Py's own. While time passes,
    frames are shown. What a method means is told of `muchado.Town`, where there is more to be asked: `town.stage`.

    Attributes:
        file: the compiled world, a file of the game.
        stands: what the town follows from.

    """

    file: str
    stands: Stage

    @checked
    def __init__(self, file: str, seed: int = 0) -> None:
        """Begin a town: nothing has happened in it yet.

        Args:
            file: the compiled world, such as "valentine.json".
            seed: what settles all chance: another seed, another story.

        Raises:
            StageError: the game has no such file, it is no compiled world, or the seed is none.

        """
        object.__setattr__(self, "file", file)
        object.__setattr__(self, "stands", Stage.of(opened(file), seed))

    @property
    def stage(self) -> Stage:
        """The town itself, with its world at hand.

        Raises:
            StageError: the game's world is another one by now.

        """
        world = opened(self.file)
        try:
            return self.stands.within(world)
        except StageError as error:
            if worlds.bring(world) == self.stands.world:
                raise
            raise StageError(
                f'This town was saved when "{self.file}" had another text. `label after_load:` with '
                "`$ town = town.loaded()` plays it anew in this one, if what was done in it still fits."
            ) from error

    def _at(self, stands: Stage) -> Town:
        town = object.__new__(Town)
        object.__setattr__(town, "file", self.file)
        object.__setattr__(town, "stands", stands)
        return town

    def loaded(self) -> Town:
        """Return the town once a saved game is loaded: played up to where it stands, in the world as it is by now.

        Raises:
            StageError: the world was changed since, so that what was done in it does not fit any more.

        """
        world = opened(self.file)
        stands = self.stands.moved(world)
        stands.lines(stands)
        return self._at(stands)

    # ------------------------------------------------------------------ going on

    @property
    def time(self) -> str:
        """Up to when all has been played: "Monday 13 February 2006, 10:41"."""
        return self.stage.time

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.stage.over

    @checked
    def until(self, time: str | int) -> Town:
        """Return the town once all up to and including a minute has happened: `town.until("Monday 12:45")`."""
        return self._at(played(self.stage.passing(time)))

    @checked
    def next(self, person: str) -> Town:
        """Return the town right before the next thing that somebody has to decide."""
        return self._found(person, every=True)

    @checked
    def turning_point(self, person: str) -> Town:
        """Return the town right before somebody's next turning point."""
        return self._found(person)

    def _found(self, person: str, *, every: bool = False) -> Town:
        return self._at(played(arrived(self.stage.seeking(person, every=every), person, self.stands)))

    # ------------------------------------------------------------------ doing

    @overload
    def may(self, person: str) -> tuple[Choice, ...]: ...
    @overload
    def may(self, person: str, words: str) -> Choice | None: ...
    @checked
    def may(self, person: str, words: str | None = None) -> tuple[Choice, ...] | Choice | None:
        """Return what somebody may do now; with words such as "greet Bo" only that, None if they may not."""
        turn = turn_of(self.stage, person, self.stage)
        choices = () if turn is None else turn.choices
        if words is None:
            return choices
        found = next((one for one in choices if one.words == words), None)
        if found is None and not self._is_an_act(person, words):
            raise UnknownNameError(
                f'Nobody in this world can "{words}".{nearest(words, [one.words for one in choices])} '
                'Write it as menus do: "greet Kiba".'
            )
        return found

    def _is_an_act(self, person: str, words: str) -> bool:
        """Whether it is something that may be done or answered at some time."""
        bundle = opened(self.file).bundle
        answers = (one.name for action in bundle.actions for one in action.answers)
        return words in {WAIT, *answers} or finder_of(bundle).does(f"{person} {words}")

    @checked
    def choose(self, person: str, since: Town | None = None, *, every: bool = False) -> Town:
        """Show what somebody might do as a menu, and return the town in which the player's choice holds.

        The menu has what is `offered`, or where nothing is, what they think of by themselves, and always a way to let
        it be. Where they have nothing to decide, nothing is shown.

        Args:
            person: who.
            since: after which town they noticed what their turn tells.
            every: whether all that they could do is in the menu.

        """
        turn = self.turn(person, since)
        if turn is None:
            return self
        chosen = runtime.menu(where(turn), entries(turn, every=every))
        return self.act(next((one for one in turn.choices if one == chosen), None))

    @checked
    def act(self, choice: Choice | None) -> Town:
        """Return the town in which a choice holds.

        Raises:
            StageError: there is none (None), the world is over, or it does not fit.

        """
        if choice is None:
            raise StageError('They may not do that now. Ask first: `if town.may("Ino", "greet Kiba"):`')
        return self._at(self.stage.act(choice))

    @checked
    def did(self, sentence: str) -> Town:
        """Return the town in which somebody does something at the first chance: "Ino greets Kiba"."""
        return self._at(self.stage.did(sentence))

    @checked
    def fact(self, sentence: str, on: bool = True) -> Town:
        """Return the town in which a status, a whereabouts or a possession is so from now on."""
        return self._at(self.stage.fact(sentence, on))

    @checked
    def put(self, *inputs: Input) -> Town:
        """Return the town in which something is done from outside, each at its minute."""
        return self._at(self.stage.put(*inputs))

    # ------------------------------------------------------------------ looking

    @overload
    def after(self, earlier: Town | int | None = None, through: str | None = None) -> tuple[Showing, ...]: ...
    @overload
    def after(self, earlier: Mapping[str, str], through: str | None = None, since: Town | None = None) -> None: ...
    @checked
    def after(
        self,
        earlier: Town | int | Mapping[str, str] | None = None,
        through: str | None = None,
        since: Town | None = None,
    ) -> tuple[Showing, ...] | None:
        """Return what has happened after an earlier town; or jump, by what has: `town.after({"A greets B": "label"})`.

        Args:
            earlier: from where on. Or labels, by sentences as `muchado.Town.came_about` takes them: of those that have
                come about the script jumps to the first, and goes on if none has.
            through: through whose eyes; with labels, who is to have come to think so.
            since: with labels, after which town.

        Raises:
            StageError: the script has no such label.
            UnknownNameError: nobody is called so, or no sentence of this world says that.

        """
        if not isinstance(earlier, Mapping):
            return self.stage.after(_stage_of(earlier), through)
        stage, after = self.stage, _stage_of(since)
        for label in earlier.values():
            runtime.check_label(label)
        come = [label for sentence, label in earlier.items() if stage.came_about(sentence, after, through)]
        if come:
            runtime.jump(come[0])
        return None

    @checked
    def lines(self, earlier: Town | int | None = None, through: str | None = None) -> tuple[Line, ...]:
        """Return what was said after an earlier town."""
        return self.stage.lines(_stage_of(earlier), through)

    @checked
    def turn(self, person: str, since: Town | None = None) -> Turn | None:
        """Return what somebody has to decide now, None if nothing."""
        return turn_of(self.stage, person, None if since is None else since.stage)

    @checked
    def came_about(self, sentence: str, earlier: Town | int | None = None, through: str | None = None) -> bool:
        """Return whether an act has been done, or anything else is so by now."""
        return self.stage.came_about(sentence, _stage_of(earlier), through)

    @checked
    def mind(self, person: str) -> Mind:
        """Return a view into somebody's mind."""
        return self.stage.mind(person)

    @checked
    def believes(self, person: str, sentence: str) -> Belief | None:
        """Return what somebody holds of a sentence, None if they never thought of it."""
        return self.stage.believes(person, sentence)

    @checked
    def knows(self, person: str, sentence: str) -> bool:
        """Return whether a sentence is so, and somebody thinks so."""
        return self.stage.knows(person, sentence)

    @checked
    def feels(self, person: str, quality: str, toward: str | None = None) -> int:
        """Return how strong a feeling toward somebody, or a mood, is, in points."""
        return self.stage.feels(person, quality, toward)

    @checked
    def why(self, question: str | int) -> Answer:
        """Explain an event, a belief, a feeling, an aim or how things stand."""
        return self.stage.why(question)


def _stage_of(earlier: Town | int | None) -> Stage | int | None:
    return earlier.stands if isinstance(earlier, Town) else earlier
