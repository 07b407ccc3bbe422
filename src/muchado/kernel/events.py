"""What a beat brings forth: events, choices and changes of mind, as immutable records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

from muchado.bundle.limits import MOST_NESTED
from muchado.bundle.model import Prop
from muchado.bundle.model.closed import (
    FAILS,
    ChangeKind,
    Ended,
    How,
    Reason,
    RuleKind,
    SourceIfAny,
    TalkEndIfAny,
)
from muchado.bundle.model.terms import NOBODY, nesting
from muchado.bundle.records import NamedTuple
from muchado.bundle.rulebook import SET_ON_IT

__all__ = [
    "FAILS", "NOBODY", "Beat", "Change", "Choice", "Encounter", "Event", "Filled", "Notice", "Part", "Perception",
    "Prop", "RuleUse", "Said", "Stage", "Way", "doings", "is_too_deep", "number", "relation",
]  # fmt: skip


def number(prop: Prop, at: int) -> int:
    """The entry of a proposition at a position where a number must stand."""
    entry = prop[at]
    if not isinstance(entry, int):
        raise TypeError(f"no number at {at} in {prop!r}")
    return entry


relation: Callable[[Prop], int] = itemgetter(0)
"""The number of the relation that a proposition is about."""


def is_too_deep(prop: Prop) -> bool:
    """Whether sentences lie deeper in one another than anybody says or takes in.

    Whoever passes on that they were told that somebody was told ... would else go on for ever.
    """
    return tuple in map(type, prop) and nesting(prop) > MOST_NESTED


class Filled(NamedTuple):
    """A role of an act, its letter ("" if it has none) and kind, and what fills it: a number, or a proposition."""

    letter: str
    kind: str
    value: int | Prop


class Way(NamedTuple):
    """In which way an act was done, as its author tells it: `words`, in whose `{A}`-like places its `roles` stand.

    `act`: the relation of the act, or of what it is taken for.
    """

    act: int
    roles: tuple[Filled, ...]
    words: str


class Said(NamedTuple):
    """A line that was spoken: who spoke it, its id, its `words` with `{A}`-like places.

    `way`: which of the event's ways, from 0, has the roles that stand in the places.
    """

    speaker: int
    line: str
    words: str
    way: int = 0


class Event(NamedTuple):
    """Something that somebody did, or that happened. People, places, actions by number; `minute` as in the bundle.

    `prop` is the act as a proposition: the action's relation, the actor, then its other arguments. `by` is `NOBODY`
    where it only happened; `to` are then those to whom.
    `to`: the other parties. `answer`: "" if nobody answers, `fails` for a vain attempt. `variant`: the lot by which its
    ways and lines were dealt. `saw` and `heard` leave out those who took part. `until`: when it is over.
    `meant`: the act as the one who did it understands it, where that is otherwise (() where it is not).
    `follows`: the event to which this is the next turn of an exchange, -1 if it opens one; `turn` counts from 1.
    `ways`: in which way it was done: first as what it is, then as what others take it for. `lines`: all that was said
    in it, in order. Of a vain attempt there are no words. `missed`: those of `saw` and `heard` whom it passed by; for
    all that others know they noticed. `talk`: the event by which the talk was opened in which it is a turn, or which it
    opens or ends itself; -1 if it is in none. `ends`: how it ends that talk, where people end it by it alone.
    """

    id: int
    minute: int
    until: int
    action: int
    prop: Prop
    by: int
    to: tuple[int, ...]
    place: int
    answer: str
    about: Prop | None
    causes: tuple[int, ...]
    saw: tuple[int, ...]
    heard: tuple[int, ...]
    variant: int
    meant: Prop = ()
    follows: int = -1
    turn: int = 1
    talk: int = -1
    ends: TalkEndIfAny = ""
    ways: tuple[Way, ...] = ()
    lines: tuple[Said, ...] = ()
    missed: tuple[int, ...] = ()

    @property
    def watching(self) -> tuple[int, ...]:
        """Those of `saw` whom it did not pass by."""
        return _but(self.saw, self.missed)

    @property
    def listening(self) -> tuple[int, ...]:
        """Those of `heard` whom it did not pass by."""
        return _but(self.heard, self.missed)

    def is_seen_by(self, person: int) -> bool:
        """Whether somebody who takes no part in it saw it, and it did not pass them by."""
        return person in self.saw and person not in self.missed

    @property
    def parties(self) -> tuple[int, ...]:
        """All who take part in it, whoever does it first: nobody does what only happens."""
        return self.to if self.by == NOBODY else (self.by, *self.to)


class Stage(NamedTuple):
    """A place to which a journey has led: on the way, or (`ended`) at its end. The journey is one event, a number.

    `by`: who is on it. On the way `saw`, `heard` and `missed` are as in an event: who perceived the
    one who passed. It ends where it led to ("arrived"), where something else is done or nothing more ("left off"), or
    where one cannot go on ("barred"). `instead`: the event in which one took part then, the vain attempt to go on
    among them; -1 if there was none.
    """

    event: int
    minute: int
    by: int
    place: int
    saw: tuple[int, ...] = ()
    heard: tuple[int, ...] = ()
    missed: tuple[int, ...] = ()
    ended: Ended = ""
    instead: int = -1

    @property
    def watching(self) -> tuple[int, ...]:
        """Those of `saw` whom it did not pass by."""
        return _but(self.saw, self.missed)

    def of(self, event: Event) -> Event:
        """The journey as those perceived it who were passed here."""
        return event._replace(
            minute=self.minute, until=self.minute + event.until - event.minute,
            place=self.place, saw=self.saw, heard=self.heard, missed=self.missed,
        )  # fmt: skip


def _but(people: tuple[int, ...], missed: tuple[int, ...]) -> tuple[int, ...]:
    if not missed:
        return people
    apart = {*missed}
    return tuple([one for one in people if one not in apart])


class RuleUse(NamedTuple):
    """A rule that counted: its kind, its number, whom its roles stood for.

    `binding` has one entry a slot, -1 (or an empty tuple) where a slot stayed free.
    """

    kind: RuleKind
    rule: int
    binding: tuple[int | Prop, ...]


class Part(NamedTuple):
    """One rule's share in a score, in points; `rests_on` are the events behind what it asked."""

    use: RuleUse
    amount: int
    rests_on: tuple[int, ...]


class Choice(NamedTuple):
    """Why somebody did what they did: the parts and the chance add up to the score.

    `prop` is the act, or for an answer the act that is answered, with `answer` set. The runner-up's
    prop is None where there was nothing else. `event` is -1 if the choice came to nothing; who weighs on a journey
    whether to go on, and does, has chosen it once more. `bidden`: an input settled it; the parts say what spoke for it
    all the same, and the runner-up is what they would have done.
    """

    person: int
    minute: int
    prop: Prop
    answer: str
    parts: tuple[Part, ...]
    chance: int
    score: int
    runner_up: Prop | None
    runner_up_answer: str
    runner_up_score: int
    event: int
    bidden: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether they went on with what they had set their mind on, and weighed nothing else."""
        weighed = self.bidden or self.runner_up is not None
        return not weighed and any(part.use[:2] == ("intention", SET_ON_IT) for part in self.parts)


class Change(NamedTuple):
    """Something changed in a mind.

    `kind`: "belief" (`about` the proposition; `before`, `after` how sure, -100..100), "feeling"
    (`about` = (quality,) or (quality, target); `before`, `after` in points) or "aim" (`about` the aim;
    0 or 1). `use` is the reaction or plan that did it, None where perception or the telling did.
    `event`: what set it off, -1 if none. `source`, `teller` and `claimed` as in a belief. `reason` for an aim's
    end.
    """

    person: int
    minute: int
    kind: ChangeKind
    about: Prop
    before: int
    after: int
    use: RuleUse | None
    event: int
    source: SourceIfAny = ""
    teller: int = -1
    reason: Reason = ""
    claimed: int = -1


class Notice(NamedTuple):
    """Somebody came upon the aftermath of an event that they had not perceived."""

    person: int
    event: int
    minute: int


class Perception(NamedTuple):
    """What somebody took in of an event: how, and as what act.

    `prop` is the act as they perceived it: words they did not hear are (), and it may be another act
    than was done. `rang_false`: its words did not sound true to them. `passed`: of a journey, the minute of the stage
    at which they perceived it; -1 at its beginning, and of all else.
    """

    person: int
    minute: int
    event: int
    how: How
    prop: Prop
    rang_false: bool = False
    passed: int = -1


class Encounter(NamedTuple):
    """Somebody came upon somebody else, or (not `found`) to a place without finding whom they took to be there."""

    person: int
    other: int
    minute: int
    found: bool


class Overwork(NamedTuple):
    """A rule had so many ways to be so for somebody that they gave it up, and did nothing more in that minute.

    `kind` and `rule` say which: a "want", "reaction", "plan" or "retelling", or the needs of an "action". `phrase`: the
    number of the phrase that was being asked for it, -1 if none was. It is put aside until the minute `until`.
    """

    person: int
    minute: int
    kind: str
    rule: int
    phrase: int
    until: int


class Beat(NamedTuple):
    """All that one beat brought forth."""

    minute: int
    events: tuple[Event, ...]
    choices: tuple[Choice, ...]
    changes: tuple[Change, ...]
    notices: tuple[Notice, ...]
    encounters: tuple[Encounter, ...] = ()
    perceptions: tuple[Perception, ...] = ()
    overworks: tuple[Overwork, ...] = ()
    stages: tuple[Stage, ...] = ()


def doings(beat: Beat, begun: Mapping[int, Event]) -> Sequence[Event]:
    """All that is done in a beat, by person, with the journeys that go on in it as they look where they have come to.

    `begun`: by number, the events up to then. What nobody does comes last, as in the beat.
    """
    stages = [stage.of(begun[stage.event]) for stage in beat.stages if not stage.ended]
    if not stages:
        return beat.events
    return sorted((*stages, *beat.events), key=lambda event: (event.by == NOBODY, event.by))
