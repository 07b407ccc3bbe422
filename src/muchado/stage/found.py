"""What a town stands for, found: its world at hand, its inputs by number, its state."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.inputs import LARGEST_SEED
from muchado.kernel import Program
from muchado.record.chronicle import Chronicle
from muchado.record.start import Start, readable
from muchado.stage import worlds
from muchado.stage.memories import drained, remembered
from muchado.stage.mind import Mind, person_number, prop_said
from muchado.stage.mistakes import StageError
from muchado.stage.names import named_minute, numbered
from muchado.stage.protocol import Ending, Told
from muchado.stage.refusals import outside
from muchado.stage.showings import from_beats
from muchado.stage.states import Fuel, Origin, State, Walk, is_due, stand, standing
from muchado.stage.turning import told_before
from muchado.tell.times import TimeError, iso, parse_time
from muchado.why.ledger import Ledger
from muchado.why.memory import InMemory

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input as Done
    from muchado.bundle.model import Prop
    from muchado.kernel import Simulation
    from muchado.stage.hand import Spoken, Weighed
    from muchado.stage.protocol import Showing, Standing
    from muchado.stage.turning import Memory


class TownPast(NamedTuple):
    """What has happened in a town, and how it stands: what the end of a part is read from."""

    bundle: Checked
    chronicle: Chronicle
    simulation: Simulation
    now: int


class Found(NamedTuple):
    """What a town is played from, its inputs as the kernel takes them, and up to when it has been played."""

    origin: Origin
    inputs: tuple[Done, ...]
    minute: int

    @property
    def bundle(self) -> Checked:
        """The compiled world."""
        return self.origin.program.bundle

    @property
    def now(self) -> int:
        """The minute, or the world's first if nothing has been played."""
        return max(self.minute, self.bundle.start)

    def state(self, minute: int | None = None) -> State:
        """The state, as it is or was at a minute."""
        return stand(self.origin, self.inputs, self.minute if minute is None else minute)

    def walk(self) -> Walk:
        """The town to be played on."""
        return Walk(self.origin, self.inputs, self.state())

    def passing(self, minute: int) -> Generator[None, None, State]:
        """Have the state of a minute played, and give control back after each beat."""
        return standing(self.origin, self.inputs, minute)

    def burnt(self, fuel: int) -> State:
        """The state once so much fuel is burnt; at least one beat is played."""
        walk, left = self.walk(), Fuel(max(fuel, 1))
        while is_due(walk.simulation, self.bundle.end) and not left.out:
            left.burn(walk.beat().beat)
        return walk.stop()

    def reached(self, state: State) -> int:
        """Up to which minute all has been played in a state; the world's end if nothing more happens."""
        is_over = state.simulation.next_minute() is None
        return self.bundle.end if is_over else max(self.minute, state.simulation.now)

    def memory(self, me: int, minute: int) -> Memory:
        """What was decided in somebody's place up to a minute."""
        return drained(remembered(self.origin, self.inputs, me, minute))

    def person(self, name: str) -> int:
        """A person's number."""
        return person_number(self.bundle, name)

    def prop(self, text: str) -> Prop:
        """What a clause with names says.

        Raises:
            UnknownNameError: no sentence of this world says that.

        """
        return prop_said(self.bundle, text)

    def after(self, since: int | None, through: str | None) -> Iterator[Showing]:
        """What has happened after a minute, or from the beginning, through somebody's or nobody's eyes."""
        person, state = None if through is None else self.person(through), self.state()
        return (one for _, one in from_beats(state.bundle, state.past, person, since))

    def mind(self, name: str) -> Mind:
        """A view into somebody's mind."""
        state = self.state()
        return Mind(state.bundle, state.simulation, self.ledger(), self.person(name), self.now)

    def minute_of(self, time: str | int) -> int:
        """The minute that a time names.

        Raises:
            TimeError: the time cannot be read, or lies outside the world's span.

        """
        start, end = self.bundle.start, self.bundle.end
        if isinstance(time, str):
            return parse_time(time, start, end)
        if not start - 1 <= time <= end:
            raise TimeError(f"Minute {time} is outside the world's span: {outside(self.bundle)}.")
        return time

    # ------------------------------------------------------------------ a part as a story, and its end

    def told(self, name: str, since: int | None) -> Iterator[Told]:
        """What has gone on after a minute, or from the beginning, as a story; what was told before is not repeated."""
        from muchado.tell.between import Between

        me = self.person(name)
        pieces = [] if since is None else [*told_before(self.memory(me, since)), since]
        scenes = Between(me, pieces).told(self.past().chronicle)
        return (Told(one.minute, iso(one.minute), one.place, one.paragraphs) for one in scenes)

    def ending(self, name: str) -> Ending:
        """What it all came to for somebody, so far."""
        from muchado.stage.card import card, stands, unknown

        past = self.past()
        found, never, standing = card(past, name), unknown(past, name), stands(past, name)
        if found is None:
            return Ending(name, never=never, stands=standing)
        return Ending(name, found.believed, found.so, found.minute, iso(found.minute), found.why, never, standing)

    def past(self) -> TownPast:
        """All that happened, and how it stands."""
        state, bundle = self.state(), self._readable()
        beats = [one.beat for one in state.past]
        return TownPast(bundle, Chronicle(bundle, self.origin.seed, beats), state.simulation, self.now)

    # ------------------------------------------------------------------ the author's hand

    def weighed(self, name: str) -> tuple[Weighed, ...]:
        """All that somebody would think of doing at the next beat."""
        from muchado.stage.hand import weighed

        simulation, me = self.state().simulation, self.person(name)
        due = simulation.next_minute()
        return () if due is None else weighed(simulation, me, due) or ()

    def until_rule(self, name: str) -> State:
        """The state right after the next beat in which a rule of a name speaks, or at the end."""
        from muchado.stage.hand import rules_called, spoken

        rules, walk = rules_called(self.bundle, name), self.walk()
        while walk.simulation.next_minute() is not None:
            if next(spoken(self.bundle, walk.beat().beat, rules), None) is not None:
                break
        return walk.stop()

    def spoken(self, since: int | None, name: str | None) -> Iterator[Spoken]:
        """Which rules of a name, or of any, have spoken after a minute."""
        from muchado.stage.hand import rules_called, spoken

        rules = None if name is None else rules_called(self.bundle, name)
        beats = (one.beat for one in self.state().past if since is None or one.beat.minute > since)
        return (one for beat in beats for one in spoken(self.bundle, beat, rules))

    def ledger(self) -> Ledger:
        """What happened, to be asked."""
        program = self.origin.program
        bundle = self._readable()
        records = InMemory()
        records.catch_up([one.beat for one in self.state().past])
        return Ledger(program if bundle is program.bundle else Program(bundle), records)

    def _readable(self) -> Checked:
        """The world as what happened can be read by it, once inputs may have given it names that it had not."""
        return readable(Start(self.origin.program.bundle, self.origin.seed), self.inputs, self.minute)


def find(town: Standing) -> Found:
    """Return what a town stands for.

    Raises:
        StageError: its world is not at hand, its minute, seed or an input does not fit into it.

    """
    program = worlds.found(town.world, town.title)
    start, end = program.bundle.start, program.bundle.end
    if not start - 1 <= town.minute <= end:
        raise StageError(f"This town stands at {named_minute(town.minute)}, and {outside(program.bundle)}.")
    if type(town.seed) is not int or not 0 <= town.seed <= LARGEST_SEED:
        raise StageError(f"A seed is a whole number from 0 to {LARGEST_SEED}, and not {town.seed!r}.")
    return Found(Origin(town.world, program, town.seed), numbered(program, town.inputs), town.minute)
