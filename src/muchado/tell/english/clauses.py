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


FADES, FORGOTTEN = 4, 6
"""Sentences after which somebody has to be named again, where there have been others of their pronoun; and anyhow."""


class Mentions:
    """Whom the text has named: last of each pronoun, and so far in this sentence.

    `tacit`: those in this sentence who have only been meant: the one whose passage it is, by "her father". `inward`:
    the sentence tells what goes through the mind of the one whose passage it is, who is meant there before all others.
    """

    __slots__ = (
        "ages",
        "before",
        "focus",
        "here",
        "introduced",
        "inward",
        "last",
        "meant",
        "named",
        "now",
        "others",
        "rivals",
        "tacit",
        "topic",
        "voice",
    )

    def __init__(self) -> None:
        self.last: dict[str, frozenset[int]] = {}
        self.ages: dict[str, int] = {}
        self.voice: tuple[int, ...] = ()
        self.before: frozenset[int] = frozenset()
        self.here: list[int] = []
        self.now: frozenset[int] = frozenset()
        self.tacit: frozenset[int] = frozenset()
        self.rivals: dict[str, int] = {}
        self.others: dict[str, int] = {}
        self.meant: dict[str, int] = {}
        self.topic = -1
        self.focus = -1
        self.introduced: set[int] | None = None
        self.inward = False
        self.named: frozenset[int] = frozenset()

    def copy(self) -> Mentions:
        """Return the same, to go back to."""
        other = Mentions()
        for name in self.__slots__:
            setattr(other, name, getattr(self, name))
        other.last, other.ages, other.here = self.last.copy(), self.ages.copy(), self.here.copy()
        return other

    def begin(self, people: Iterable[int], voice: Voice, pronouns: Sequence[str]) -> None:
        """Begin a sentence in which these people occur: count whom each pronoun could mean."""
        self._close(pronouns)
        self.voice = voice[1:]
        self.meant = {}
        self.now = now = frozenset(people)
        others: dict[str, int] = {}
        self.others = others
        for person in now:
            if person not in voice[1:]:
                others[pronouns[person]] = others.get(pronouns[person], 0) + 1
        self.rivals = rivals = others.copy()
        for person in self.before - now:
            if person not in voice[1:]:
                rivals[pronouns[person]] = rivals.get(pronouns[person], 0) + 1

    def _close(self, pronouns: Sequence[str]) -> None:
        """End the sentence: those it named are meant by their pronoun, and no longer whoever it meant before."""
        self.here = [person for person in self.here if person not in self.tacit]
        self.tacit = frozenset()
        here = [person for person in self.here if person not in self.voice]
        for pronoun in [*self.ages]:
            self.ages[pronoun] += 1
            others = sum(pronouns[one] == pronoun for one in self.named) > 1
            if self.ages[pronoun] >= (FADES if others else FORGOTTEN):
                del self.ages[pronoun], self.last[pronoun]
        for pronoun in {pronouns[person] for person in here}:
            self._mean(pronoun, frozenset(person for person in here if pronouns[person] == pronoun))
        self.here = []
        self.named |= {*here}
        self.before = frozenset({self.focus} & self.named).union(*self.last.values())

    def _mean(self, pronoun: str, people: frozenset[int]) -> None:
        self.last[pronoun], self.ages[pronoun] = people, 0

    def spoke(self, speaker: int, pronouns: Sequence[str]) -> None:
        """Let somebody have spoken: what follows may be about them, and whoever else was meant has to be named."""
        self._close(pronouns)
        pronoun = pronouns[speaker]
        self._mean(pronoun, self.last.get(pronoun, frozenset()) | {speaker})
        self.before |= {speaker}
        self.topic = speaker

    def anew(self, people: Iterable[int], pronouns: Sequence[str]) -> None:
        """Let some be named anew, whomever their pronoun has meant."""
        again = {*people}
        self.here = [person for person in self.here if person not in again]
        for pronoun in {pronouns[person] for person in again} - {pronouns[person] for person in self.here}:
            self.last.pop(pronoun, None)
            self.ages.pop(pronoun, None)

    def meant_by(self, pronoun: str, pronouns: Sequence[str]) -> frozenset[int]:
        """Return whom a pronoun could be meant of after what has been said."""
        here = frozenset(person for person in self.here if pronouns[person] == pronoun)
        return here or self.last.get(pronoun, frozenset())

    def knows(self, person: int) -> bool:
        """Whether somebody has been named in this passage, or tells it."""
        return person in self.named or person in self.here or person in self.voice

    def turn(self) -> None:
        """Begin a paragraph: nobody goes on being what it is about."""
        self.topic = -1

    def forget(self) -> None:
        """Begin a passage in which everybody has to be named anew."""
        self.here = []
        self.last, self.ages = {}, {}
        self.topic, self.named = -1, frozenset()
