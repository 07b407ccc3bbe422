"""A world played with a seed, as far as it has been played; what stood how at a minute is found among kept states."""

from __future__ import annotations

from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING

from muchado.bundle.inputs import LARGEST_SEED
from muchado.kernel import Program
from muchado.page.mistakes import AskError
from muchado.record.chronicle import Chronicle
from muchado.record.start import Start, readable
from muchado.stage.mind import Mind, person_number
from muchado.stage.states import Origin, Walk, stand
from muchado.why.ironies import Irony, irony
from muchado.why.ledger import Ledger
from muchado.why.memory import InMemory

if TYPE_CHECKING:
    from muchado.api.world import World
    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input
    from muchado.kernel import Simulation
    from muchado.stage.showings import Scene

_NUMBERS = count()


class Played:
    """A world that is being played on."""

    def __init__(self, world: World, seed: int, inputs: tuple[Input, ...] = ()) -> None:
        if not 0 <= seed <= LARGEST_SEED:
            raise AskError("A seed is a whole number from 0 on.")
        self.world = world
        self.seed = seed
        self._origin = Origin(f"page {next(_NUMBERS)}", world.program, seed)
        self._inputs = inputs
        self._walk = Walk(self._origin, inputs, stand(self._origin, inputs, world.bundle.start - 1))
        self.scenes: list[Scene] = []
        self._records = InMemory()
        self.ironies: dict[int, Irony] = {}

    @property
    def bundle(self) -> Checked:
        """The compiled world."""
        return self._program.bundle

    @cached_property
    def _program(self) -> Program:
        """The world as what happens can be read by it, once inputs may have given it names that it had not."""
        bundle = readable(Start(self.world.bundle, self.seed), self._inputs, self.world.bundle.end)
        return self.world.program if bundle is self.world.bundle else Program(bundle)

    @property
    def simulation(self) -> Simulation:
        """How it stands now."""
        return self._walk.simulation

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.simulation.next_minute() is None

    @property
    def now(self) -> int:
        """The minute up to which it has been played."""
        return self.scenes[-1].beat.minute if self.scenes else self.bundle.start

    def beat(self) -> Scene:
        """Play a beat."""
        found = self._walk.beat()
        self.scenes.append(found)
        self._records.add(found.beat)
        for choice in found.beat.choices:
            if choice.event >= 0 and not choice.bidden and choice.event not in self.ironies:
                seen = irony(self.ledger, self.simulation, choice)
                if seen is not None:
                    self.ironies[choice.event] = seen
        return found

    # ------------------------------------------------------------------ what is asked of it

    @cached_property
    def ledger(self) -> Ledger:
        """What happened so far, to be asked; it grows as the story does."""
        return Ledger(self._program, self._records)

    @property
    def chronicle(self) -> Chronicle:
        """What happened so far, as it is drawn and told."""
        return Chronicle(self.bundle, self.seed, [one.beat for one in self.scenes])

    def at(self, minute: int) -> Simulation:
        """How it stood once all up to a minute had been played."""
        return stand(self._origin, self._inputs, min(max(minute, self.bundle.start - 1), self.now)).simulation

    def mind(self, person: str, minute: int) -> Mind:
        """A view into somebody's mind at a minute."""
        minute = min(max(minute, self.bundle.start), self.bundle.end)
        return Mind(self.bundle, self.at(minute), self.ledger, person_number(self.bundle, person), minute)

    def acting(self, minute: int) -> set[int]:
        """Who takes part in what happens at a minute."""
        found = (event for one in self.scenes if one.beat.minute == minute for event in one.beat.events)
        passing = self.bundle.actions
        return {person for event in found if not passing[event.action].passing for person in event.parties}
