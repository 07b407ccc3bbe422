"""The deck of thoughts: each phrase with what it presupposes, dealt once a telling."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from muchado.tell.prose.phrasebook import letters_of

THOUGHTS = ("hurt.txt", "heart.txt", "standing.txt", "pictures.txt")
"""What goes through a mind."""

FRAME = 2
"""Phrases are alike if so many first words are the same."""

RECENT = 10
"""So many phrases long none like it is dealt."""


HAND = 6
"""Of so many phrases the one is taken that has most words which have not been told."""


class Phrase(NamedTuple):
    """Words in the plain present, and the facts without which they are not said."""

    words: str
    needs: frozenset[str]
    letters: str

    @property
    def opening(self) -> tuple[str, ...]:
        """The first words: what makes two phrases sound alike."""
        return tuple(self.words.lower().split()[:FRAME])


@cache
def phrases(*names: str) -> tuple[Phrase, ...]:
    """Return the phrases of the telling's own that stand in these files."""
    shelf = files("muchado.tell.prose").joinpath("thoughts")
    return tuple(phrase for name in names for phrase in read(shelf.joinpath(name).read_text(encoding="utf-8")))


def read(text: str) -> Iterator[Phrase]:
    """Read phrases: a line at the margin says what those below it presuppose."""
    needs: frozenset[str] = frozenset()
    for line in text.splitlines():
        if line.startswith("  "):
            words = line.strip()
            yield Phrase(words.removesuffix("."), needs, letters_of(words))
        elif line and not line.startswith("#"):
            needs = frozenset(need.strip() for need in line.split(","))


class Deck:
    """Deals phrases, none twice, and none that sounds like one dealt lately."""

    def __init__(
        self, phrases: Sequence[Phrase], draw: Callable[[int], int], newness: Callable[[str], int] = len
    ) -> None:
        """`newness`: how much of some words has not been told yet."""
        self._draw, self._newness = draw, newness
        self._left = dict.fromkeys(phrases)
        self._lately: deque[tuple[str, ...]] = deque(maxlen=RECENT)

    def deal(
        self, facts: AbstractSet[str], letters: AbstractSet[str], named: str = "", but: Sequence[str] = ()
    ) -> Phrase | None:
        """Return a phrase that the facts allow, one that presupposes more before one that presupposes less.

        `letters`: the roles that are filled. `named`: one that the phrase has to speak of. `but`: words with which
        it may not begin. None if nothing is left.
        """
        fits = [
            phrase
            for phrase in self._left
            if phrase.needs <= facts
            and letters >= {*phrase.letters}
            and named in phrase.letters
            and phrase.opening not in self._lately
            and phrase.opening[0] not in but
        ]
        if not fits:
            return None
        most = max(len(phrase.needs) for phrase in fits)
        fits = [phrase for phrase in fits if len(phrase.needs) >= most - 1]
        first = self._draw(len(fits))
        hand = [fits[(first + at) % len(fits)] for at in range(min(HAND, len(fits)))]
        taken = max(hand, key=lambda phrase: self._newness(phrase.words))
        del self._left[taken]
        self._lately.append(taken.opening)
        return taken
