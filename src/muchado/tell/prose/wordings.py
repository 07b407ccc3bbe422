"""Which words have been told, and which of several ways to say a thing is taken: of a few, the newest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from muchado.kernel.chance import draw

PHRASE = 21
"""What a draw is for: which of several ways to say a thing."""

HAND = 8
"""Of so many ways to say a thing, the one is taken that has most words which have not been told."""

WORN, LATE = 1, 100
"""A wording that has stood so often in the last so many sentences is worn."""

_WORD, _ROLE = re.compile(r"[a-z']+"), re.compile(r"\{[^}]*\}")


class Wordings:
    """Keeps what has been told, by its words."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._written = 0
        self._words: set[str] = set()
        self._latest: dict[str, str] = {}
        self._frames: dict[str, list[int]] = {}

    @property
    def written(self) -> int:
        """How many sentences have been set down."""
        return self._written

    def wrote(self, text: str) -> None:
        """Let a sentence have been set down."""
        self._written += 1
        self._words.update(_WORD.findall(text.lower()))

    def draw(self, ways: int) -> int:
        """Return a number by keyed chance, for what comes next."""
        return draw(self._seed, self._written, 0, PHRASE, ways)

    def chance(self, one_in: int) -> bool:
        """Whether to take a turn of phrase that stands once in so many sentences."""
        return draw(self._seed, self._written, 0, PHRASE, one_in) % one_in == 0

    def newness(self, words: str) -> int:
        """Return how many of a hundred words have not been told yet."""
        each = _WORD.findall(_ROLE.sub("", words.lower()))
        return 100 * sum(word not in self._words for word in each) // max(len(each), 1)

    def newest(self, ways: Sequence[str], about: int = 0) -> str:
        """Return, of a few of these by keyed chance, the one with most words which have not been told."""
        first = draw(self._seed, self._written, about & 0xFF, PHRASE, len(ways))
        return max((ways[(first + at) % len(ways)] for at in range(min(HAND, len(ways)))), key=self.newness)

    def choose(self, group: str, ways: Sequence[str], about: int = 0) -> str:
        """Return one of several ways, not the one taken last."""
        taken = self.newest([way for way in ways if way != self._latest.get(group)] or ways, about)
        self._latest[group] = taken
        return taken

    def is_worn(self, words: str) -> bool:
        """Whether a wording, of whomever it was told, has stood more often of late than a reader cares for.

        Where it is not worn, it now stands once more.
        """
        stood = [at for at in self._frames.get(words, ()) if at > self._written - LATE]
        worn = len(stood) >= WORN
        self._frames[words] = stood if worn else [*stood, self._written]
        return worn
