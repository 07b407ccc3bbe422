"""Somebody's part in a run, taken from outside: played on to what there is to decide, and decided in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.inputs import Choose, Respond
from muchado.stage.mind import person_number
from muchado.stage.part import WAIT, Decision, Noticing, Option, others, question, wished

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.run import Run
    from muchado.bundle.inputs import Input
    from muchado.kernel.events import Beat
    from muchado.stage.mind import Mind

__all__ = ["WAIT", "Decision", "Option", "Role"]


@dataclass
class Role:
    """Somebody's part in a run. Every choice becomes an input of the run; what is not chosen they do by themselves.

    Raises:
        UnknownNameError: nobody is called so.

    """

    run: Run
    name: str

    def __post_init__(self) -> None:
        self._me = person_number(self.run.bundle, self.name)
        self._noticing = Noticing(self._me)
        self._take_up()

    def _take_up(self) -> None:
        """Know what has happened; if this part was played before, also what they have noticed since the last choice."""
        mine = [one.minute for one in self.run.inputs if self._is_mine(one)]
        last = max((minute for minute in mine if minute <= self.run.now), default=self.run.bundle.end)
        bundle, noticing = self.run.bundle, self._noticing
        for beat in self.run.chronicle.beats:
            noticing.meet(beat.events)
            if beat.minute == last:
                noticing.know(beat.perceptions, beat.changes)
                noticing.own(bundle, beat)
            elif beat.minute > last:
                noticing.take_in(bundle, beat.perceptions, beat.changes)

    def _is_mine(self, one: Input) -> bool:
        return isinstance(one.what, Choose | Respond) and one.what.person == self._me

    def next(self, until: int | None = None) -> Decision | None:
        """Play on to where there is something to decide; None at the end of the world, or when a minute is reached."""
        while (minute := self.run.simulation.next_minute()) is not None and (until is None or minute < until):
            decision = self._turn() or self._question()
            if decision is not None:
                return decision
            self.go_on()
        return None

    def choose(self, option: Option) -> Decision | None:
        """Do it, or answer so; if that leads to something to decide in the same minute, return that."""
        self.run.put_in_next_beat(option.what)
        if isinstance(option.what, Choose):
            asked = self._question()
            if asked is not None:
                return asked
        beat = self.go_on()
        if beat and isinstance(option.what, Choose) and option.what.act:
            self._noticing.own(self.run.bundle, beat)
        return None

    def go_on(self) -> Beat | None:
        """Let the minute pass as it comes, whoever decides."""
        beat = self.run.beat()
        if beat is not None:
            self._noticing.meet(beat.events)
            self._noticing.take_in(self.run.bundle, beat.perceptions, beat.changes)
        return beat

    def alone(self, until: int) -> None:
        """Let them act by themselves up to a minute."""
        while (minute := self.run.simulation.next_minute()) is not None and minute < until:
            self.go_on()

    def take_noticed(self) -> tuple[str, ...]:
        """Return what they have perceived since last time."""
        return self._noticing.take()

    # ------------------------------------------------------------------ what there is to decide

    def _turn(self) -> Decision | None:
        twin = self.run.simulation.copy()
        turn = twin.turn(self._me)
        if turn is None:
            return None
        bundle = self.run.bundle
        self._noticing.take_in(bundle, turn.perceptions, turn.changes)
        if not turn.options and not self._noticing:
            return None
        mind = self.run.mind_of(self._me, twin, turn.minute)
        return self._decision(turn.minute, "", wished(bundle, self._me, turn), others(bundle, self._me, turn), mind)

    def _question(self) -> Decision | None:
        """Look ahead whether the next beat brings something that they are to answer."""
        found = question(self.run.simulation, self._me)
        if found is None:
            return None
        mind = self.run.mind_of(self._me, self.run.simulation, found.minute)
        return self._decision(found.minute, found.asked, found.options, (), mind)

    def _decision(
        self, minute: int, asked: str, options: Sequence[Option], besides: Sequence[Option], mind: Mind
    ) -> Decision:
        titles = {place.name: place.title or place.name for place in self.run.bundle.places}
        here = tuple(name for name in mind.company if name != mind.name)
        place = titles[mind.place]
        return Decision(minute, asked, self.take_noticed(), tuple(options), tuple(besides), place, here, mind)
