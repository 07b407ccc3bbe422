"""Kept states: a town is played from the nearest of them, so that whoever goes back or comes again need not wait.

They are no part of what a town means. Which are kept, and how many, changes nothing but how long something takes.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from muchado.kernel import Simulation
from muchado.stage.showings import scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input, What
    from muchado.kernel import Program
    from muchado.kernel.events import Beat
    from muchado.stage.showings import Scene

MOST = 48
"""So many states are kept at most; whichever was used longest ago is let go of."""

EVERY = 64
"""Beats after which a state is kept on the way. It takes a few hundredths of a second to play so many."""

BETWEEN: list[Callable[[], None]] = []
"""Called before each beat of any town: who plays many at a time lets another go on here, or stops this one."""


class Origin(NamedTuple):
    """What a town is played from: its world's fingerprint, the world, and its seed."""

    digest: str
    program: Program
    seed: int


class State(NamedTuple):
    """A town's simulation, which nobody plays on, and all that happened in it: the first `beats` of `scenes`."""

    simulation: Simulation
    scenes: list[Scene]
    beats: int

    @property
    def bundle(self) -> Checked:
        """The world as what was done to it has made it: whoever is absent is at a place that it had not before."""
        return self.simulation.program.bundle

    @property
    def past(self) -> tuple[Scene, ...]:
        """All that happened, beat by beat."""
        return tuple(self.scenes[: self.beats])


class Fuel:
    """How much may be played before control is given back: a beat, and each record that it brings, takes a unit."""

    def __init__(self, amount: int | None) -> None:
        self._left = amount

    @property
    def out(self) -> bool:
        """Whether there is none left."""
        return self._left is not None and self._left <= 0

    def burn(self, beat: Beat) -> None:
        """Take what a beat has cost."""
        if self._left is not None:
            self._left -= 1 + sum(len(part) for part in beat[1:] if isinstance(part, tuple))


Key = tuple[str, int, int, tuple["Input", ...]]

_KEPT: OrderedDict[Key, State] = OrderedDict()


class Walk:
    """A town being played on, beat by beat, from a state that stays as it is."""

    def __init__(self, origin: Origin, inputs: tuple[Input, ...], state: State) -> None:
        self._origin = origin
        self._inputs = inputs
        self.simulation = state.simulation.copy(inputs)
        shared = state.beats == len(state.scenes)  # the same list where nobody has gone on from there yet
        self._scenes = state.scenes if shared else list(state.past)
        self._count = state.beats

    def beat(self) -> Scene:
        """Play a beat, and keep a state now and then."""
        for call in BETWEEN:
            call()
        if len(self._scenes) > self._count:  # meanwhile somebody else went on from here, another way
            self._scenes = self._scenes[: self._count]
        found = scene(self.simulation, self.simulation.beat())
        self._scenes.append(found)
        self._count += 1
        if self._count % EVERY == 0:
            _keep(self._origin, self._inputs, State(self.simulation.copy(), self._scenes, self._count))
        return found

    def put(self, what: What) -> None:
        """Do something to the next beat."""
        self.simulation.put(what)
        self._inputs = self.simulation.inputs

    def stop(self) -> State:
        """Return the state that it has come to, which is kept; nobody plays on with this."""
        return _keep(self._origin, self._inputs, State(self.simulation, self._scenes, self._count))


def stand(origin: Origin, inputs: tuple[Input, ...], until: int, fuel: Fuel | None = None) -> State:
    """Return a town's state once all beats up to a minute have been played, or as far as the fuel takes it.

    At least one beat is played if any is due by then.
    """
    state = _nearest(origin, inputs, until)
    if state.simulation.inputs == inputs and not is_due(state.simulation, until):
        return state
    walk, fuel = Walk(origin, inputs, state), fuel or Fuel(None)
    while is_due(walk.simulation, until) and not fuel.out:
        fuel.burn(walk.beat().beat)
    return walk.stop()


def is_due(simulation: Simulation, until: int) -> bool:
    """Whether there is a beat up to a minute."""
    minute = simulation.next_minute()
    return minute is not None and minute <= until


def forget() -> None:
    """Let go of all states that are kept."""
    _KEPT.clear()


def _nearest(origin: Origin, inputs: tuple[Input, ...], until: int) -> State:
    """The latest kept state from which a town can be played on; its beginning if there is none."""
    best: Key | None = None
    for key in _KEPT:
        digest, seed, now, taken = key
        if (digest, seed) == (origin.digest, origin.seed) and now <= until and (best is None or now > best[2]):
            best = key if taken == taken_by(inputs, now) else best
    if best is None:
        simulation = Simulation(origin.program.bundle, origin.seed, origin.program, inputs=inputs)
        return _keep(origin, inputs, State(simulation, [], 0))
    _KEPT.move_to_end(best)
    return _KEPT[best]


def taken_by(inputs: tuple[Input, ...], minute: int) -> tuple[Input, ...]:
    """Which of the inputs have been taken up to a minute."""
    return tuple(one for one in inputs if one.minute <= minute)


def _keep(origin: Origin, inputs: tuple[Input, ...], state: State) -> State:
    now = state.simulation.now
    _KEPT[origin.digest, origin.seed, now, taken_by(inputs, now)] = state
    while len(_KEPT) > MOST:
        _KEPT.popitem(last=False)
    return state
