"""One playing-out of a world."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.api.happening import Happening
from muchado.api.history import InMemory
from muchado.api.past import Past
from muchado.bundle.inputs import Input
from muchado.kernel.view import RECENT
from muchado.record.mistakes import RunFileError
from muchado.tell.times import TimeError, moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.bundle.inputs import What
    from muchado.kernel.events import Beat, Event
    from muchado.stage.town import Town


class Run(Past):
    """A world being played out with a seed. The same world and seed always play out alike.

    Iterate over `events` for what has happened so far, or over `play()` to play on and see each event once all
    that came of it is known. `simulation` is the kernel's own, for those who need more than this shows.
    """

    def make_ready(self) -> None:
        """Make a run that was opened from a file ready to be played.

        Raises:
            RunFileError: this version plays it otherwise than the file has it.

        """
        self.simulation.next_minute()

    def beat(self) -> Beat | None:
        """Play the next minute at which anybody is due. Returns its records, None if the world has ended.

        Raises:
            RunFileError: the run is kept in a file, and the file does not take the beat. Then it was not played.

        """
        if self.over:
            return None
        beat = self.simulation.beat()
        try:
            self._history.add(beat, self.simulation.world)
        except RunFileError:
            self._take_back()
            raise
        self._now = max(self._now, beat.minute)
        if self.over:
            self.close()
        return beat

    def put(self, *what: What, at: int | None = None) -> None:
        """Make something otherwise, or do something in somebody's place, at the beginning of the next beat.

        Args:
            what: changes, as `World.changes` reads them; or any other of `muchado.bundle.inputs`.
            at: at the beginning of this minute, which has not been played, instead.

        Raises:
            ValueError: the world has come to its end, or something in it makes no sense in this world.
            RunFileError: the run is kept in a file, and the file does not take it. Then it was not done.

        """
        for one in what:
            self._put(one, self._next_input() if at is None else at)

    def put_in_next_beat(self, what: What) -> None:
        """Do something to the next beat, at whichever minute it is; this brings no beat of its own.

        Raises:
            ValueError: the world has come to its end, or something in it makes no sense in this world.
            RunFileError: the run is kept in a file, and the file does not take it. Then it was not done.

        """
        self._put(what, None)

    def _put(self, what: What, minute: int | None) -> None:
        from muchado.bundle.soundinputs import check_inputs

        simulation = self.simulation
        bundle, due = simulation.program.bundle, simulation.next_minute() if minute is None else minute
        if due is not None and due < bundle.end:
            yet_to_come = (one for one in simulation.inputs if simulation.now < one.minute <= due)
            check_inputs(bundle, (*yet_to_come, Input(due, what)))
        one = simulation.put(what, minute)
        try:
            self._history.put(one)
        except RunFileError:
            self._take_back()
            raise

    def _take_back(self) -> None:
        """What could not be kept has not been: the run stands where its file does."""
        self._simulation = None

    def _next_input(self) -> int:
        """Return the first minute that has not been played, at which an input is taken."""
        return max(self._now if self.simulation.now < self._now else self._now + 1, self.bundle.start)

    def until(self, time: str | int) -> None:
        """Play up to and including a minute.

        Args:
            time: "Tuesday 20:00", "20:00", "Tuesday 14 February 2006, 20:00", or a minute as in `now`.

        Raises:
            TimeError: the time cannot be read, lies outside the world's span, or is already past.

        """
        minute = self.minute(time)
        if minute < self._now:
            raise TimeError(f"{moment(minute)} is past: it is {moment(self._now)}. Copy a run earlier to go back.")
        while self._due(minute):
            self.beat()
        self._now = minute

    def play(
        self,
        until: str | int | None = None,
        each_beat: Callable[[], None] | None = None,
        *,
        passing: bool = True,
        at_once: bool = False,
        stop: Callable[[Beat], bool] | None = None,
    ) -> Iterator[Happening]:
        """Play on to a time, or to the end of the world, and yield each event once it is closed.

        An event is closed after two hours: by then nobody comes upon what is left of it. When the playing stops,
        the events still open are yielded as they stand.

        Args:
            until: a time as in `until`.
            each_beat: called after every beat, to show progress.
            passing: yield those too that are too slight for a line of their own.
            at_once: yield each event as soon as it has happened, before anything is known of what came of it.
            stop: called with the records of every beat; where it says so, the playing stops.

        Raises:
            TimeError: as in `until`.

        """
        end = self.bundle.end if until is None else self.minute(until)
        waiting: deque[Event] = deque()
        while self._due(end) and (beat := self.beat()):
            waiting.extend(event for event in beat.events if passing or not self.is_passing(event.id))
            while waiting and (at_once or waiting[0].minute + RECENT < self._now):
                yield self._happening(waiting.popleft())
            if stop is not None and stop(beat):
                end = self._now
            if each_beat:
                each_beat()
        self._now = max(self._now, end)
        for event in waiting:
            yield self._happening(event)

    def copy(self, at: str | int | None = None) -> Run:
        """Return a run that stands where this one does, or did, and goes its own way from here, in no file.

        Whatever is done to this run later on, as far as it is known, is done to the other too.

        Args:
            at: a time as in `until` that is past: all beats up to and including it have been played; now if not given.

        Raises:
            TimeError: the time cannot be read, lies outside the world's span, or has not come yet.

        """
        minute, beats = self._asked(at), self.chronicle.beats
        number = len(beats) if at is None else bisect_right(beats, minute, key=lambda beat: beat.minute)
        simulation = self.simulation.copy() if number == len(beats) else self._history.simulation(number)
        other = Run(simulation, InMemory(self.start, beats[:number], self.inputs))
        other._now = minute
        return other

    def town(self, at: str | int | None = None) -> Town:
        """Return the run as a town, the small value that a game keeps, as it stands or stood.

        Whatever is done to this run later on, as far as it is known, is done to the town too.

        Args:
            at: a time as in `until` that is past; now if not given.

        Raises:
            TimeError: the time cannot be read, lies outside the world's span, or has not come yet.
            StageError: something was done to the run that makes another world of it.

        """
        from muchado.api.world import World
        from muchado.stage.town import Town

        minute = self._asked(at)
        begun = any(beat.minute <= minute for beat in self.chronicle.beats[:1]) or minute > self.bundle.start
        return Town.taken(World(self.start.bundle), self.seed, minute if begun else minute - 1, self.inputs)

    def save(self, path: str | Path, *, detail_days: int | None = None) -> None:
        """Keep the run in a new file: all that has happened so far, and from now on every beat as it is played.

        What is done to it from outside is kept as well.

        A beat that has been played is in the file and is not lost, whatever becomes of the program. `muchado.open_run`
        opens it again.

        Args:
            path: the new file.
            detail_days: for how many of its last days it is kept what spoke for each choice, the day in hand among
                them; for all days if not given. All else is kept for good.

        Raises:
            RunFileError: there is such a file already, or it cannot be written, or this Python lacks sqlite3.
            ValueError: `detail_days` is not a whole number above 0.

        """
        from muchado.api.kept import kept

        if detail_days is not None and (type(detail_days) is not int or detail_days < 1):
            raise ValueError(f"Details are kept of a whole number of days, one at least, and not of {detail_days!r}.")
        bare = self._history.bare
        self._history = kept(Path(path), self.start, self.inputs, self.chronicle, detail_days or 0, bare)
        self._explained = None

    def close(self) -> None:
        """Let go of the run's file, if it has one, and leave one plain file behind. The run can be gone on with."""
        self._history.close()

    def _due(self, end: int) -> bool:
        minute = self.simulation.next_minute()
        return minute is not None and minute <= end
