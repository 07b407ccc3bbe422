"""The world as it was, followed event by event from a record; what is in minds is not in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from muchado.kernel.events import FAILS, Event, Prop
from muchado.kernel.exec.program import Program
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.phases.act import take_effect
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.share import told_again
from muchado.kernel.phases.witness import set_down
from muchado.kernel.view import View
from muchado.kernel.world.hidden import run_out
from muchado.kernel.world.opening import opening_world


def took_for_another(event: Event, taken: Callable[[int], Prop | None]) -> Iterator[int]:
    """Those who took whoever did something for somebody else, or could not tell; `taken`: what each took it for."""
    for person in (*event.to, *event.saw):
        prop = taken(person)
        if prop is not None and prop[1] != event.by:
            yield person
    for person in event.heard:  # who cannot tell whose voice it is takes nobody else for them
        prop = None if person in event.saw else taken(person)
        if prop and prop[1] not in (event.by, ()):
            yield person


class Retraced:
    """A world that goes along with the events of a run, as they happened, from the beginning.

    `fooled`: who took whoever did something for somebody else, or could not tell who it was. That is in minds; where it
    is not said, it is as minds were at the beginning.
    """

    def __init__(self, program: Program, fooled: Callable[[Event], Iterable[int]] | None = None) -> None:
        self._program = program
        self._fooled = fooled
        self._world = opening_world(program)

    @property
    def view(self) -> View:
        """How everything stands."""
        return View(self._world)

    @property
    def ground(self) -> CommonGround:
        """What people perceived together, as far as the record tells."""
        return self._world.ground

    def go_on(self, minute: int, events: Iterable[Event]) -> None:
        """Let all happen that happened in a minute."""
        world, happened = self._world, tuple(events)
        world.now = minute
        run_out(world)
        world.companies(minute)
        for event in happened:
            self._change(event)
        for event in happened:
            fooled = None if self._fooled is None else self._fooled(event)
            set_down(self._program, world, event, told_again(self._program, event), fooled=fooled)
        for person in {one for event in happened for one in (*event.parties, *event.watching)}:
            world.ground.look_up(person, minute + 1)

    def _change(self, event: Event) -> None:
        if event.answer != FAILS:
            moment = Moment(self._program, 0, event.minute)
            for effect in self._program.action(event.prop).effects_when(event.answer):
                take_effect(moment, self._world, event, effect, ())
