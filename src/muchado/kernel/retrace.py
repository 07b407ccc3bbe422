"""The world as it was, followed event by event from a record; what is in minds is not in it."""

from __future__ import annotations

from muchado.kernel.events import FAILS, Event
from muchado.kernel.exec.program import Program
from muchado.kernel.moments.witnessed import Witnessed
from muchado.kernel.phases.act import take_effect
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.share import told_again, witnessed
from muchado.kernel.phases.witness import stood_elsewhere
from muchado.kernel.view import View
from muchado.kernel.world.hidden import run_out
from muchado.kernel.world.opening import opening_world


class Retraced:
    """A world that goes along with the events of a run, as they happened, from the beginning."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._world = opening_world(program)

    @property
    def view(self) -> View:
        """How everything stands."""
        return View(self._world)

    def come_to(self, minute: int) -> None:
        """Let a minute begin in which something happens."""
        self._world.now = minute
        run_out(self._world)
        self._world.companies(minute)

    def shared(self, event: Event) -> Witnessed | None:
        """What those who perceived an event of the minute share, as far as the record tells."""
        afar = stood_elsewhere(self._world, event)
        return witnessed(self._program, event, told_again(self._program, event), afar=afar)

    def happen(self, event: Event) -> None:
        """Let an event of the minute change the world."""
        if event.answer != FAILS:
            moment = Moment(self._program, 0, event.minute)
            for effect in self._program.action(event.prop).effects_when(event.answer):
                take_effect(moment, self._world, event, effect, ())
