"""Clauses, how they are to be told, and whom a text has named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from muchado.kernel.events import Prop
from muchado.tell.english.pieces import Frame
from muchado.tell.english.verbs import SIMPLE


@dataclass(frozen=True, slots=True)
class Clause:
    """A frame with what its roles stand for, and how its first verb is to be taken.

    `values` by role: the number of a person, place or thing; a proposition; another clause; or plain words.
    `back`: by how much it lies before the time of the telling. The rest is about the first verb.
    """

    frame: Frame
    values: tuple[int | str | Prop | Clause, ...]
    back: int = 0
    aspect: str = SIMPLE
    negative: bool = False
    passive: bool = False


class Voice(NamedTuple):
    """How something is told: the tense (`PRESENT` or `PAST`), who says "I", who is "you" (-1: nobody)."""

    tense: int
    me: int = -1
    you: int = -1


class Mentions:
    """Whom the text has named: in the sentence before, and so far in this one."""

    __slots__ = ("before", "focus", "here", "meant", "others", "rivals", "topic")

    def __init__(self) -> None:
        self.before: frozenset[int] = frozenset()
        self.here: list[int] = []
        self.rivals: dict[str, int] = {}
        self.others: dict[str, int] = {}
        self.meant: dict[str, int] = {}
        self.topic = -1
        self.focus = -1

    def begin(self, people: Iterable[int], voice: Voice, pronouns: Sequence[str]) -> None:
        """Begin a sentence in which these people occur: count whom each pronoun could mean."""
        self.before = frozenset(self.here)
        self.here = []
        self.meant = {}
        others: dict[str, int] = {}
        self.others = others
        now = frozenset(people)
        for person in now:
            if person not in voice[1:]:
                others[pronouns[person]] = others.get(pronouns[person], 0) + 1
        self.rivals = rivals = others.copy()
        for person in self.before - now:
            if person not in voice[1:]:
                rivals[pronouns[person]] = rivals.get(pronouns[person], 0) + 1

    def forget(self) -> None:
        """Begin a passage in which everybody has to be named anew."""
        self.here = []
        self.topic = -1
