"""What one who reads a hole knows of the clause around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.words import Token

Found = tuple[object, int]
"""What a hole holds, and the position after it."""


class Context(Protocol):
    """Some words being read; `measured`: where the name of a feeling, mood or trait is, its kind and where it ends."""

    tokens: Sequence[Token]
    vocabulary: Vocabulary
    measured: dict[int, tuple[str, int]]

    def read(self, kind: str, at: int) -> Found | None:
        """Read what may stand in a hole of a kind."""

    def word(self, at: int) -> str:
        """Give the word at a position, or nothing at the end or in quotes."""

    def words(self, at: int, expected: str) -> bool:
        """Say whether these words stand at a position."""

    def could_be(self, at: int, *words: str) -> None:
        """Say what could stand at a position, where the cursor does."""

    def nested(self, at: int) -> Found | None:
        """Read a sentence within the sentence."""


Reader = Callable[[Context, int], Found | None]
"""Reads what may stand in a hole, at a position."""
