"""What a storyline shows: who is together when, and what happened that matters."""

from __future__ import annotations

from typing import NamedTuple

from muchado.draw.crossings import Order

NIGHT = "night"
"""What a stretch of time that is folded away is called if it is a night."""


class Meeting(NamedTuple):
    """People who are together at a moment. `key`: the same for one meeting in moments that follow each other."""

    key: str
    name: str
    people: tuple[int, ...]


class Moment(NamedTuple):
    """A column of the picture: its day and time in words ("" where there is no need), and who is together.

    `fold`: in words the long quiet before it that is folded away, such as "night"; "" where there is none. `minute`:
    when it is, where that is known.
    """

    day: str
    time: str
    meetings: tuple[Meeting, ...]
    fold: str = ""
    minute: int = 0


class Mark(NamedTuple):
    """An act that matters: at which moment, who did it and with whom, in words, and the event's number."""

    moment: int
    by: int
    to: tuple[int, ...]
    words: str
    event: int


class Story(NamedTuple):
    """All that a storyline shows. `cast`: the people in the order in which they are given colours."""

    title: str
    people: tuple[str, ...]
    cast: tuple[int, ...]
    moments: tuple[Moment, ...]
    marks: tuple[Mark, ...]

    def columns(self) -> list[Order]:
        """Return for each moment the groups of people who are together."""
        return [tuple(meeting.people for meeting in moment.meetings) for moment in self.moments]
