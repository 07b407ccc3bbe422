"""One playing-out of a world."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.api.happening import Happening, happening
from muchado.api.history import History, InMemory
from muchado.bundle.inputs import Input
from muchado.bundle.soundinputs import check_inputs
from muchado.kernel import Program, Simulation
from muchado.kernel.view import RECENT
from muchado.record.mistakes import RunFileError
from muchado.record.start import world_by
from muchado.tell.reasons import effect, reason, strongest
from muchado.tell.times import TimeError, moment, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.api.explained import Explained, Knower
    from muchado.api.overworked import Overworked
    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import What
    from muchado.kernel.events import Beat, Event
    from muchado.record.chronicle import Chronicle
    from muchado.record.start import Start
    from muchado.stage.mind import Mind
    from muchado.tell.telling import Telling
    from muchado.why.reasons import Answer


@dataclass(frozen=True, slots=True)
class Reaction:
    """What an event did to somebody: whom it moved most, what changed in them, and why in the words of the rule."""

    person: str
    effect: str
    because: str


class Run:
    """A world being played out with a seed. The same world and seed always play out alike.

    Iterate over `events` for what has happened so far, or over `play()` to play on and see each event once all
    that came of it is known. `simulation` is the kernel's own, for those who need more than this shows.
    """

    def __init__(self, simulation: Simulation | None, history: History) -> None:
        self._simulation = simulation
        self._history = history
        self._now = history.minute
        self._explained: Explained | None = None

    @property
    def simulation(self) -> Simulation:
        """The kernel's own run. One that was opened from a file is made ready when it is first asked for."""
        if self._simulation is None:
            self._simulation = self._history.simulation(len(self.chronicle.beats))
        return self._simulation

    def make_ready(self) -> None:
        """Make a run that was opened from a file ready to be played.

        Raises:
            RunFileError: this version plays it otherwise than the file has it.

        """
        self.simulation.next_minute()

    @property
    def start(self) -> Start:
        """The world, its text and the seed with which the run began."""
        return self._history.start

    @property
    def bundle(self) -> Checked:
        """The compiled world as it goes by now; inputs can change it."""
        if self._simulation is None:  # a file that is only asked about need not be made ready to be played
            return world_by(self.start, self.inputs, self._now)
        return self._simulation.program.bundle

    @property
    def inputs(self) -> tuple[Input, ...]:
        """All that is done to the run from outside; with the world and its seed, all that it follows from."""
        return self._history.inputs

    @property
    def seed(self) -> int:
        """The number that settles all chance, unless an input changes it."""
        return self.start.seed

    @property
    def chronicle(self) -> Chronicle:
        """All that has happened so far, as the kernel's records."""
        return self._history.chronicle()

    @property
    def now(self) -> int:
        """The minute up to which the world has been played; `muchado.moment` puts it in words."""
        return self._now

    @property
    def over(self) -> bool:
        """Whether the world has come to its end."""
        return self.simulation.next_minute() is None

    @property
    def events(self) -> tuple[Happening, ...]:
        """All that has happened so far, in order."""
        return tuple(self._happening(event) for event in self._history.events())

    def beat(self) -> Beat | None:
        """Play the next minute at which anybody is due. Returns its records, None if the world has ended.

        Raises:
            RunFileError: the run is kept in a file, and the file does not take the beat. Then it was not played.

        """
        if self.over:
            return None
        beat = self.simulation.beat()
        with self._kept():
            self._history.add(beat, self.simulation.world)
        self._now = max(self._now, beat.minute)
        if self.over:
            self.close()
        return beat

    def put(self, *what: What) -> None:
        """Make something otherwise, or do something in somebody's place, at the beginning of the next beat.

        Args:
            what: changes, as `World.changes` reads them; or any other of `muchado.bundle.inputs`.

        Raises:
            ValueError: the world has come to its end, or something in it makes no sense in this world.
            RunFileError: the run is kept in a file, and the file does not take it. Then it was not done.

        """
        for one in what:
            self._put(one, self._next_input())

    def put_in_next_beat(self, what: What) -> None:
        """Do something to the next beat, at whichever minute it is; this brings no beat of its own.

        Raises:
            ValueError: the world has come to its end, or something in it makes no sense in this world.
            RunFileError: the run is kept in a file, and the file does not take it. Then it was not done.

        """
        self._put(what, None)

    def _put(self, what: What, minute: int | None) -> None:
        simulation = self.simulation
        bundle, due = simulation.program.bundle, simulation.next_minute() if minute is None else minute
        if due is not None and due < bundle.end:
            yet_to_come = (one for one in simulation.inputs if simulation.now < one.minute <= due)
            check_inputs(bundle, (*yet_to_come, Input(due, what)))
        one = simulation.put(what, minute)
        with self._kept():
            self._history.put(one)

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """Keep something; where that fails, it has not been, and the run stands where its file does."""
        try:
            yield
        except RunFileError:
            self._simulation = None
            raise

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

    def minute(self, time: str | int) -> int:
        """Return the minute that a time names in this world.

        Raises:
            TimeError: the time cannot be read or lies outside the world's span.

        """
        if isinstance(time, str):
            return parse_time(time, self.bundle.start, self.bundle.end)
        if not self.bundle.start <= time <= self.bundle.end:
            span = f"{moment(self.bundle.start)}, to {moment(self.bundle.end)}"
            raise TimeError(f"Minute {time} is outside the world's span, {span}.")
        return time

    def minute_of(self, event: int) -> int:
        """Return the minute at which the event with this number began."""
        return self._history.event(event).minute

    def mind(self, person: str) -> Mind:
        """Return a view into somebody's mind.

        Raises:
            UnknownNameError: nobody is called so.

        """
        from muchado.stage.mind import person_number

        number = person_number(self.bundle, person)
        return self.mind_of(number, self.simulation, self._now)

    def mind_of(self, person: int, simulation: Simulation, now: int) -> Mind:
        """Return a view into a mind, by number, as it stands in this run or in one that has gone on from it."""
        from muchado.stage.mind import Mind

        return Mind(self.bundle, simulation, self._record().ledger, person, now)

    def tell(
        self,
        through: str = "all",
        *,
        order: str = "straight",
        tense: str = "past",
        person: str = "third",
        length: str = "full",
    ) -> Telling:
        """Tell what has happened so far as a story.

        Args:
            through: whose eyes: somebody's name, "all" in turn, or "nobody" for a teller outside.
            order: "straight", "middle", "flashback" or "twice".
            tense: "past" or "present".
            person: "third" or "first".
            length: "full" or "brief".

        Raises:
            UnknownNameError: nobody is called so, or there is no such way of telling.

        """
        from muchado.api.telling import manner
        from muchado.tell.story import tell_story

        return tell_story(self.chronicle, manner(self.bundle, through, order, tense, person, length))

    def why(self, question: str | int, at: str | int | None = None) -> Answer:
        """Explain an event, a belief, a feeling, an aim or how things stand.

        Args:
            question: an event's number, or words: "Sakura shoved Ino", "Hinata believes that Naruto dates Sakura",
                "Sakura's anger toward Ino", "Ino means to make up with Naruto".
            at: a time as in `until`, up to which the question is asked; now if not given.

        Raises:
            UnknownNameError: the world knows no such event, person, feeling or sentence.
            TimeError: the time cannot be read or lies outside the world's span.

        """
        return self._record().why(str(question), self._asked(at))

    def why_not(self, act: str, at: str | int | None = None) -> Answer:
        """Explain why somebody did not do something: the needs that failed, or the score that lost.

        The run is played once more on the side to look into the mind of the one who did not do it: from its beginning,
        or where it is in a file and a time is asked about, from the last state kept before that.

        Args:
            act: "Ino kisses Naruto".
            at: the time asked about, as in `until`; if not given, the time at which it came nearest to being done.

        Raises:
            UnknownNameError: the world knows no such person or act.
            TimeError: the time cannot be read, lies outside the world's span, or has not come yet.

        """
        minute = None if at is None else self._asked(at)
        before = 0 if minute is None else bisect_left(self.chronicle.beats, minute, key=lambda beat: beat.minute)
        return self._record().why_not(self._history.simulation(before), act, minute)

    def who_knows(self, sentence: str) -> tuple[Knower, ...]:
        """Return who holds a sentence now, when each learned it, and from whom; those who never did last.

        Raises:
            UnknownNameError: no sentence of this world says that.

        """
        return self._record().who_knows(self.simulation.view, sentence, self._now)

    def _asked(self, time: str | int | None) -> int:
        minute = self._now if time is None else self.minute(time)
        if minute > self._now:
            raise TimeError(f"{moment(minute)} has not come yet: it is {moment(self._now)}.")
        return minute

    def _record(self) -> Explained:
        """What happened so far, ready to be explained."""
        from muchado.api.explained import Explained

        chronicle = self.chronicle
        if self._explained is None or self._explained.ledger.bundle != chronicle.bundle:
            own = self._simulation is not None and self._simulation.program.bundle == chronicle.bundle
            program = self.simulation.program if own else Program(chronicle.bundle)
            self._explained = Explained(program, self._history.records())
        self._explained.ledger.records.catch_up(chronicle.beats)
        return self._explained

    @property
    def overworked(self) -> tuple[Overworked, ...]:
        """What was too much for somebody to think through so far, and by which rule; the run goes on all the same."""
        records = self._history.overworks()
        if not records:
            return ()
        from muchado.api.overworked import overworked

        bundle = self.chronicle.bundle
        return tuple(overworked(bundle, one) for one in records)

    def reaction(self, event: int) -> Reaction | None:
        """Return whom the event with this number moved most so far, and why; None if nobody much."""
        change = strongest(self._history.changes(event))
        if change is None or change.use is None:
            return None
        return Reaction(
            self.bundle.people[change.person].name, effect(self.bundle, change), reason(self.bundle, change.use)
        )

    def is_passing(self, event: int) -> bool:
        """Return whether the event with this number is too slight for a line of its own."""
        return self.bundle.actions[self._history.event(event).action].passing

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

    def digest(self) -> str:
        """Return a fingerprint of the whole state, in hexadecimal: equal states have equal ones."""
        return self.simulation.digest()

    def _due(self, end: int) -> bool:
        minute = self.simulation.next_minute()
        return minute is not None and minute <= end

    def _happening(self, event: Event) -> Happening:
        return happening(self.bundle, event, self._history.aftermath(event.id))
