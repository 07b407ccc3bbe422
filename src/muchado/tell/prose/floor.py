"""Whose words come next, as far as a reader can tell without being told."""

from __future__ import annotations

PLAIN = 4
"""Two who speak by turns need no name for so many turns."""

NOBODY = -1


class Floor:
    """Keeps who has just done or said something in a passage."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Begin a passage: nobody has spoken."""
        self.doer = self.speaker = self.occasion = NOBODY
        self._pair: frozenset[int] = frozenset()
        self._untagged = 0

    def does(self, person: int) -> None:
        """Let what was just told be something that somebody does; `NOBODY` if it is nothing of the kind."""
        self.doer = person

    def is_plain(self, speaker: int, hearers: tuple[int, ...], occasion: int) -> bool:
        """Whether whoever speaks now need not be named."""
        if self.doer == speaker:
            return True
        by_turns = self._pair == {speaker, *hearers} and self.speaker in hearers and occasion == self.occasion
        return by_turns and len(hearers) == 1 and self._untagged < PLAIN

    def spoke(self, speaker: int, hearers: tuple[int, ...], occasion: int, *, named: bool) -> None:
        """Let somebody have spoken, in a talk or, where it was in none, in an event."""
        self.occasion = occasion
        self._untagged = 0 if named or self.doer == speaker else self._untagged + 1
        self._pair, self.speaker, self.doer = frozenset({speaker, *hearers}), speaker, speaker
