"""What has happened in a run so far, and all that can be asked of it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.api.happening import Happening, happening
from muchado.bundle.sentences import say_present
from muchado.kernel import Program, Simulation
from muchado.record.start import world_by
from muchado.tell.reasons import effect, reason, strongest
from muchado.tell.times import TimeError, moment, parse_time

if TYPE_CHECKING:
    from muchado.api.explained import Explained, Knower
    from muchado.api.frames import Frames, Library
    from muchado.api.history import History
    from muchado.api.overworked import Overworked
    from muchado.api.pictures import Picture
    from muchado.api.sighted import Find
    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input
    from muchado.kernel.events import Event
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


class Past:
    """A run as far as it has been played: what happened, what is in people's minds, how it is told, and why.

    A world that is only asked about is no more than this; a `Run` can be played on too.
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

    def draw(
        self,
        picture: str = "storyline",
        *,
        at: str | int | None = None,
        person: str | None = None,
        theme: str = "light",
        width: int | None = None,
    ) -> Picture:
        """Draw what has happened so far; a notebook shows the picture.

        Args:
            picture: "storyline", "ties", "knowledge", "moods" or "card".
            at: of ties and knowledge, the time; the end, or the moment at which people disagree most, if left out.
            person: of a card, whose it is; that of the mistake on which most rests if left out.
            theme: "light" or "dark" paper.
            width: how many pixels wide.

        Raises:
            UnknownNameError: there is no such picture, theme or person.
            ValueError: an option does not go with the picture, or there is nothing for a card.
            TimeError: the time cannot be read or lies outside the world's span.

        """
        from muchado.api.pictures import picture as drawn

        return drawn(self, picture, at=at, person=person, theme=theme, width=width)

    def frames(self, library: Library | None = None) -> Frames:
        """Return what has happened so far as data frames: happenings, present, lines, feelings, beliefs and aims.

        Args:
            library: "pandas" or "polars"; the first of them that is installed if it is left out.

        Raises:
            ValueError: there is no such library.
            ImportError: it is not installed.

        """
        from muchado.api.frames import frames

        return frames(self, library)

    def _repr_html_(self) -> str:
        from muchado.api.pictures import shown

        return shown(self)

    def why(self, question: str | int, at: str | int | None = None, *, prove: bool = False) -> Answer:
        """Explain an event, a belief, a feeling, an aim or how things stand.

        To prove it, the run is played on the side once without each link of the chain, from just before: links without
        which it had come otherwise are named first, and of each it is said what comes about without it.

        Args:
            question: an event's number, or words: "Sakura shoved Ino", "Hinata believes that Naruto dates Sakura",
                "Sakura's anger toward Ino", "Ino means to make up with Naruto".
            at: a time as in `until`, up to which the question is asked; now if not given.
            prove: try each link.

        Raises:
            UnknownNameError: the world knows no such event, person, feeling or sentence.
            TimeError: the time cannot be read or lies outside the world's span.

        """
        minute = self._asked(at)
        answer = self._record().why(str(question), minute)
        return self._record().proved(answer, minute, self._before) if prove else answer

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
        start = self._history.simulation(0) if minute is None else self._before(minute)
        return self._record().why_not(start, act, minute)

    def _before(self, minute: int) -> Simulation:
        """The run as it stood before a minute, to be played on the side."""
        return self._history.simulation(bisect_left(self.chronicle.beats, minute, key=lambda beat: beat.minute))

    def find(self, *patterns: str, why: bool = False) -> tuple[Find, ...]:
        """Return where patterns are found in what has happened so far, in order.

        What only speaks of happenings is looked up. For what asks how things stood the run is played once more, on the
        side.

        Args:
            patterns: what to look for, as in `World.patterns`.
            why: explain each find.

        Raises:
            WorldError: a pattern has mistakes, or the world has no text, or another one for this Much Ado.
            RunFileError: the run is in a file, and this Much Ado cannot play it.
            OverworkError: a pattern begins more often than can be kept in mind.

        """
        from muchado.api.finding import find_in
        from muchado.api.saved import world_of

        found = find_in(self, lambda: self._history.simulation(0), world_of(self).patterns(*patterns))
        return tuple(self.explained(one) if why else one for one in found)

    def explained(self, find: Find) -> Find:
        """Return a find in this run with why it came to its last link, as far as that can be asked."""
        from muchado.api.finding import with_why

        return with_why(self._record(), find)

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
    def undone(self) -> tuple[str, ...]:
        """What somebody was made to do at the first chance, and has found none for so far: "Tom kisses Iris"."""
        return tuple(say_present(self.bundle, act) for act in self.simulation.view.orders)

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

    def digest(self) -> str:
        """Return a fingerprint of the whole state, in hexadecimal: equal states have equal ones."""
        return self.simulation.digest()

    def _happening(self, event: Event) -> Happening:
        return happening(self.bundle, event, self._history.aftermath(event.id), self._history.stages(event.id))
