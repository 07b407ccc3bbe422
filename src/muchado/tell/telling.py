"""A story as it is told: chapters, passages, paragraphs, and sentences that know what they rest on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. `events` are the numbers of events, `changes` positions in the chronicle's changes of mind."""

    text: str
    events: tuple[int, ...] = ()
    changes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """One scene under its heading. `through`: whose eyes, the number of a person or `OUTSIDE`."""

    heading: str
    through: int
    minute: int
    paragraphs: tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Passages under a title."""

    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """A whole story."""

    title: str
    about: str
    chapters: tuple[Chapter, ...]
