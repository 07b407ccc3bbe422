"""What goes over the edge of the stage, to a host and back: plain records, by names and never by number.

`docs/reference/stage.schema.json` is written from these classes, and from those of `hand`, which only authors need. A
field that is added later has a default; a field that changes its meaning makes a new `VERSION`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from muchado.stage.words import Filler, Line

__all__ = [
    "VERSION", "Choice", "Claim", "Ending", "Filler", "Input", "InputKind", "Line", "Look", "Name", "Perceived",
    "RoleKind", "Showing", "Sign", "Standing", "Thought", "Told", "Turn",
]  # fmt: skip

VERSION = 1

RoleKind = Literal["person", "place", "thing", "claim", "hour", "number"]

InputKind = Literal["choose", "answer", "do", "fact", "belief", "feeling", "aim", "absent", "chance"]

Perceived = Literal["", "took part", "saw", "heard"]


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that shows in somebody.

    Attributes:
        status: the status as it is declared, which stays the same whoever it is about: "A is in tears".
        words: what shows, as a clause: "Ino is in tears".

    """

    status: str
    words: str


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody who is there, and what shows in them: what anybody can see, never what is in their mind.

    Attributes:
        person: who.
        signs: what shows; nothing of note if empty.

    """

    person: str
    signs: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class Thought:
    """What somebody came to hold by something that happened.

    Attributes:
        sentence: the clause.
        sure: how sure they are now, -100 (that it is not so) to 100.

    """

    sentence: str
    sure: int


@dataclass(frozen=True, slots=True)
class Showing:
    """Something that happened, as it is to be shown: all of it, or what somebody perceived of it.

    Attributes:
        number: through nobody's eyes the event's number; through somebody's, the how-many-th thing they perceived.
        minute: when it happened, in minutes since the year 1.
        time: the same as an ISO 8601 minute: "2006-02-13T10:41".
        eyes: through whose eyes; None if through nobody's.
        how: how they perceived it: "took part", "saw" or "heard"; "" through nobody's eyes.
        act: the action's name, as what it was taken for: "break up".
        by: who did it; None where that was not known.
        place: where; None where it was heard through a wall.
        answer: how the other side answered, "fails" for a vain attempt, None if nobody answers.
        passing: whether it is too slight for a line of its own, such as walking from place to place.
        roles: who and what the act's sentence speaks of, by letter; letters that nothing fills are left out.
        text: one line of English, what was said included.
        way: in which way it was done, without what was said.
        lines: what was said and heard, in order.
        present: who took part and who saw it, the actor first, and what shows in them.
        took_part: who took part, the actor first.
        saw: who saw it besides.
        heard: who heard what was said, of those who took no part.
        rang_false: whether its words did not sound true, through somebody's eyes.
        learned: what they came to hold by it, through somebody's eyes.
        things: the things with which it was done, each once: handed over, laid down, used up, looked into ...
        spoken_of: who and what its words spoke of, each once, as far as they were heard.
        talk: the `number` of what opened the talk in which it is a turn, or which it opens or ends; None where it is in
            none, or somebody has not perceived that.
        turn: which turn it is of what the same people do one after another, from 1.
        ends: how it ends that talk, such as "all is said"; None where it ends none by that alone.

    """

    number: int
    minute: int
    time: str
    eyes: str | None
    how: Perceived
    act: str
    by: str | None
    place: str | None
    answer: str | None
    passing: bool
    roles: dict[str, Filler] = field(hash=False)
    text: str
    way: str
    lines: tuple[Line, ...]
    present: tuple[Look, ...]
    took_part: tuple[str, ...]
    saw: tuple[str, ...]
    heard: tuple[str, ...]
    rang_false: bool = False
    learned: tuple[Thought, ...] = ()
    things: tuple[str, ...] = ()
    spoken_of: tuple[Filler, ...] = ()
    talk: int | None = None
    turn: int = 1
    ends: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """Who or what a claim speaks of; of no name for whoever or whatever it may be.

    Attributes:
        kind: "person", "place", "thing", "hour" or "number".
        name: the name; of an hour "2006-02-13T18:00".

    """

    kind: RoleKind
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that can be so, be done or be meant, in names.

    Attributes:
        kind: what it is: "act", "deed", "status", "in", "has", "knows", "trait", "aim" ...
        name: the sentence as it is declared, or the action's name.
        of: who and what it speaks of, in the order of the sentence's letters.

    """

    kind: str
    name: str
    of: tuple[Name | Claim, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that somebody may do, or answer, at their next turn.

    Attributes:
        person: whose choice it is.
        words: what it is, in words: "greet Bo", "nod", "let it pass".
        act: the act as data; of an answer what is answered; None to let the moment pass.
        answer: how they answer, None if it is no answer.
        people: everybody the act speaks of, the chooser left out.
        things: all things the act speaks of.
        places: all places the act speaks of.
        leaning: what speaks for it in them, in points.
        because: why they would, in the words of the rules, what weighs most first.
        wished: whether they think of it by themselves.
        offered: whether it might as well be done as what they would do: at a turning point there is something to choose
            among these, which are six at most.
        intent: the aim that it serves, "make up with Ino"; "" where it serves none.
        held: whether they hold back from it.
        against: why they would not, what weighs most first.
        rests: what they take to be so there, a clause each: "Hinata is sure that Naruto dates Sakura".
        expects: what they expect of it, a sentence each, by their own mind and memory.

    """

    person: str
    words: str
    act: Claim | None
    answer: str | None = None
    people: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    leaning: int = 0
    because: tuple[str, ...] = ()
    wished: bool = True
    offered: bool = False
    intent: str = ""
    held: bool = False
    against: tuple[str, ...] = ()
    rests: tuple[str, ...] = ()
    expects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody has to decide next.

    Attributes:
        person: who.
        minute: at which minute it will be decided.
        time: the same as an ISO 8601 minute.
        place: where they are, in words.
        here: who else is there.
        asked: what is said or done to them, if they are to answer it; otherwise nothing.
        noticed: what they have perceived and what it did to them since the town from which this was sought.
        choices: what they may do or answer; what they think of by themselves first.
        speaker: who speaks to them, if they are to answer.
        words: what is said to them.
        aims: what they mean to do.
        just: of `noticed` their own slight acts, and what has come in this very minute: `town.told` leaves these out.

    """

    person: str
    minute: int
    time: str
    place: str
    here: tuple[str, ...]
    asked: str
    noticed: tuple[str, ...]
    choices: tuple[Choice, ...]
    speaker: str = ""
    words: str = ""
    aims: tuple[str, ...] = ()
    just: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A scene of what went on, told as a story through somebody's eyes.

    Attributes:
        minute: when it begins.
        time: the same as an ISO 8601 minute.
        place: where, in words.
        paragraphs: its text, in the present tense.

    """

    minute: int
    time: str
    place: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """What it all came to for somebody: it tells what they cannot know, and is for after the end.

    Attributes:
        person: who.
        believed: what they took to be so and acted on, a sentence: "Naruto dates Sakura."; "" where they were wrong in
            nothing that they acted on.
        so: what was so, a sentence; where they believed nothing of it, what happened without them; "" for nothing.
        minute: when they acted on it; where they believed nothing of it, when it happened; None for nothing.
        time: the same as an ISO 8601 minute; "" for nothing.
        why: what they did then, because of it.
        never: what happened that they know nothing of, a line each: what matters most, in order.
        stands: how it stands with them, a sentence each: what has become otherwise, and what they still mean to do.

    """

    person: str
    believed: str = ""
    so: str = ""
    minute: int | None = None
    time: str = ""
    why: str = ""
    never: tuple[str, ...] = ()
    stands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Input:
    """Something done to a town from outside, at the beginning of the first beat from a minute on.

    Attributes:
        minute: from when.
        kind: "choose" (`person` does `claim`, or lets the moment pass), "answer" (`person` answers `claim` by
            `answer`), "do" (`claim` is done at the first chance), "fact" (`claim`, a status, whereabouts or
            possession, is so, or not), "belief" (`person` holds `claim`, `amount` sure), "feeling" (`person` has
            `amount` of `quality` toward `toward`), "aim" (`claim` is meant from now on, or no longer), "absent"
            (`person` leaves the world) or "chance" (`amount` is the seed from now on).
        person: whom it is done to, or in whose place.
        claim: what is done, so, held or meant.
        answer: how somebody answers.
        on: whether a fact or an aim begins; it ends if not.
        amount: how sure, how much, or which seed.
        quality: the feeling, mood or trait.
        toward: whom a feeling is toward.

    """

    minute: int
    kind: InputKind
    person: str | None = None
    claim: Claim | None = None
    answer: str | None = None
    on: bool = True
    amount: int = 0
    quality: str | None = None
    toward: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A town as it stands: all that it follows from. It goes into a saved game.

    Attributes:
        world: the fingerprint of the world.
        title: what the world is called, for messages.
        seed: what settles all chance.
        minute: up to which all has been played; the minute before its start if nothing has.
        inputs: all that is done to it from outside, in order.

    """

    world: str
    title: str
    seed: int
    minute: int
    inputs: tuple[Input, ...] = ()
