"""Somebody's part in a run, taken from outside: played on to what there is to decide, and decided in their place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from muchado.bundle.inputs import Choose, Respond
from muchado.kernel import Simulation
from muchado.stage.asked import comes_first, is_due, question
from muchado.stage.mind import person_number
from muchado.stage.offers import offered
from muchado.stage.part import WAIT, Decision, Noticing, Option, others, talking, wished
from muchado.stage.stakes import taken
from muchado.stage.turning import beginning, is_turning, recalled, restrained, told_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.run import Run
    from muchado.bundle.inputs import Input
    from muchado.kernel.events import Beat
    from muchado.stage.mind import Mind
    from muchado.stage.turning import Memory
    from muchado.tell.between import Between, Interlude

__all__ = ["WAIT", "Decision", "Option", "Role"]


@dataclass
class Role:
    """Somebody's part in a run. Every choice becomes an input of the run; what is not chosen they do by themselves.

    `tells`: what goes on between decisions is told as a story, too (`Decision.told`).

    Raises:
        UnknownNameError: nobody is called so.

    """

    run: Run
    name: str
    tells: bool = False

    def __post_init__(self) -> None:
        self._me = person_number(self.run.bundle, self.name)
        self._noticing = Noticing(self._me)
        self._memory = self._remembered()
        self._between = self._story_so_far() if self.tells else None
        self._take_up()

    def _remembered(self) -> Memory:
        """What was decided in this part before, if it was played: the run is played once more on the side."""
        start = self.run.start
        memory = beginning(start.bundle)
        if any(self._is_mine(one) for one in self.run.inputs):
            simulation = Simulation(start.bundle, start.seed, inputs=self.run.inputs)
            while simulation.now < self.run.simulation.now:
                memory = recalled(memory, simulation, self._me)
                simulation.beat()
        return memory

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
        return self._next(until, turning=False)

    def turning_point(self, until: int | None = None) -> Decision | None:
        """Play on to the next turning point; None at the end of the world, or when a minute is reached.

        That is where something is asked of them, or where what they do hangs in the balance. Up to then they live by
        themselves; what has been decided against lately they leave alone, which is an input as any choice is.
        """
        return self._next(until, turning=True)

    def _next(self, until: int | None, *, turning: bool) -> Decision | None:
        while (minute := self.run.simulation.next_minute()) is not None and (until is None or minute < until):
            decision = None if turning else self._asked_first()
            decision = decision or self._turn(turning=turning) or self._question(turning=turning)
            if decision is not None:
                return decision
            self.go_on()
        return None

    def choose(self, option: Option) -> Decision | None:
        """Do it, or answer so; if that leads to something to decide in the same minute, return that."""
        self.run.put_in_next_beat(option.what)
        if isinstance(option.what, Choose):
            asked = self._question(turning=False)
            if asked is not None:
                return asked
        beat = self.go_on()
        if beat and isinstance(option.what, Choose) and option.what.act:
            self._noticing.own(self.run.bundle, beat)
        return None

    def go_on(self) -> Beat | None:
        """Let the minute pass as it comes, whoever decides."""
        self._memory = recalled(self._memory, self.run.simulation, self._me)
        beat = self.run.beat()
        if beat is not None:
            self._noticing.meet(beat.events)
            self._noticing.take_in(self.run.bundle, beat.perceptions, beat.changes)
            self._noticing.settle()
        return beat

    def alone(self, until: int) -> None:
        """Let them act by themselves up to a minute."""
        while (minute := self.run.simulation.next_minute()) is not None and minute < until:
            self.go_on()

    def take_noticed(self) -> tuple[str, ...]:
        """Return what they have perceived since last time."""
        return self._noticing.take()

    def take_told(self) -> tuple[Interlude, ...]:
        """Return what has gone on since last time as a story tells it; nothing where that was not asked for."""
        return self._between.told(self.run.chronicle) if self._between is not None else ()

    def _story_so_far(self) -> Between:
        """Begin to tell from the last decision on, where this part was played before."""
        from muchado.tell.between import Between

        return Between(self._me, told_before(self._memory))

    # ------------------------------------------------------------------ what there is to decide

    def _turn(self, *, turning: bool) -> Decision | None:
        twin = self.run.simulation.copy()
        turn = twin.turn(self._me)
        if turn is None:
            return None
        bundle = self.run.bundle
        self._noticing.take_in(bundle, turn.perceptions, turn.changes)
        if turning and not is_turning(bundle, self._memory, turn):
            instead = restrained(bundle, self._memory, turn)
            if instead is not None:
                self.run.put_in_next_beat(instead)
            return None
        if not turn.options and not self._noticing:
            return None
        options, besides = wished(bundle, self._me, turn), tuple(others(bundle, self._me, turn))
        if turning:
            near = offered(twin, self._me, turn, taken(self.run.chronicle.events.values(), bundle, self._me))
            shown = {one.what for one in near}
            options, besides = near, tuple(one for one in (*options, *besides) if one.what not in shown)
        mind = self.run.mind_of(self._me, twin, turn.minute)
        return self._decision(turn.minute, "", options, besides, mind)

    def _asked_first(self) -> Decision | None:
        """What they are to answer, where that hangs in the balance and what they would do by themselves does not."""
        found = question(self.run.simulation, self._me)
        turn = None if found is None else self.run.simulation.copy().turn(self._me)
        if found is None or (turn is not None and not comes_first(found, self.run.bundle, self._memory, turn)):
            return None
        if turn is not None:
            self._noticing.take_in(self.run.bundle, turn.perceptions, turn.changes)
        return self._question(turning=False)

    def _question(self, *, turning: bool) -> Decision | None:
        """Look ahead whether the next beat brings something that they are to answer."""
        found = question(self.run.simulation, self._me)
        if found is None or (turning and not is_due(self._memory, found)):
            return None
        mind = self.run.mind_of(self._me, self.run.simulation, found.minute)
        decision = self._decision(found.minute, found.asked, found.options, (), mind)
        return replace(decision, speaker=found.speaker, words=found.words)

    def _decision(
        self, minute: int, asked: str, options: Sequence[Option], besides: Sequence[Option], mind: Mind
    ) -> Decision:
        titles = {place.name: place.title or place.name for place in self.run.bundle.places}
        here = tuple(name for name in mind.company if name != mind.name)
        place = titles[mind.place]
        told, just = self.take_told(), self._noticing.just()
        return Decision(
            minute,
            asked,
            self.take_noticed(),
            tuple(options),
            tuple(besides),
            place,
            here,
            mind,
            told=told,
            just=just,
            talking=talking(self.run.simulation.program, self.run.simulation.view, self._me),
        )
