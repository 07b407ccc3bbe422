"""Where two runs part: who differs in them although the same has reached them in both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from muchado.closed.trace import NEVER, Abreast, Entry, Life, Phase, minute_of, tick


class Parting(NamedTuple):
    """Somebody is another than in the first run from a minute on, and nothing different had reached them by then.

    `was`, `instead`: what of that minute is noted of them in the first run alone, and in the other alone.
    """

    person: int
    minute: int
    was: tuple[Entry, ...]
    instead: tuple[Entry, ...]


class Comparison:
    """A run held against a first one, person by person, while it is played.

    `compared`: how many notes of what people were like were held against each other.
    """

    def __init__(self, first: Sequence[Life], people: Iterable[int]) -> None:
        self._first = first
        self._open = {person: (Abreast(), Abreast()) for person in people}
        self.compared = 0

    @property
    def people(self) -> tuple[int, ...]:
        """Those whom nothing different has reached yet."""
        return tuple(self._open)

    def upto(self, lives: Mapping[int, Life], minute: int) -> list[Parting]:
        """Go on to the end of a minute that has been played; those who differ, each once."""
        found, last = [], tick(minute, Phase.AFTER)
        for person, (reached, lived) in list(self._open.items()):
            mine, yours, before = self._first[person], lives[person], lived.at
            out = reached.parts(mine.reached.entries, yours.reached.entries, last)
            leak = lived.parts(mine.lived.entries, yours.lived.entries, min(last, out - 1))
            self.compared += lived.at - before
            if leak < NEVER:
                found.append(_parting(person, leak, mine, yours))
            if min(leak, out) < NEVER:
                del self._open[person]
        return found


def _parting(person: int, now: int, mine: Life, yours: Life) -> Parting:
    was, instead = ([one for one in life.lived.entries if one.tick == now] for life in (mine, yours))
    return Parting(
        person,
        minute_of(now),
        tuple(one for one in was if one not in instead),
        tuple(one for one in instead if one not in was),
    )


def leaks(one: Sequence[Life], other: Sequence[Life], people: Iterable[int]) -> list[Parting]:
    """Where some people differ between two runs although the same reached them in both."""
    return Comparison(one, people).upto(dict(enumerate(other)), NEVER)
