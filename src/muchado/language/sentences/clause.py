"""Some words being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.sentences import amounts, fillers, spans
from muchado.language.sentences.mentions import Said
from muchado.language.sentences.patterns import DeadEnd
from muchado.language.text.cursor import CURSOR, cursor_at
from muchado.language.text.diagnostics import MistakeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.context import Found, Reader
    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.words import Token

DEEPEST = 4
"""How deep sentences may be nested in one another."""


class Clause:
    """Some words being read. Reading has no effect but on what it remembers, so that shapes can be tried.

    `measured`: where the name of a feeling, mood or trait has been read in an amount, its kind and where it ends.
    """

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary) -> None:
        self.tokens = tokens
        self.vocabulary = vocabulary
        self.dead_end = DeadEnd()
        self.deepest_claim = 0
        self._depth = 0
        self.measured: dict[int, tuple[str, int]] = {}
        self._memory: dict[tuple[str, int], Found | None] = {}

    def read(self, kind: str, at: int) -> Found | None:
        """Read what may stand in a hole of a kind."""
        key = kind, at
        if key not in self._memory:
            cursor = cursor_at(self.tokens, at)
            if cursor:
                cursor.offer(holes=(kind,))
            self._memory[key] = _READERS[kind](self, at)
        return self._memory[key]

    def word(self, at: int) -> str:
        """Give the word at a position, or nothing at the end or in quotes."""
        return self.tokens[at].text if at < len(self.tokens) and self.tokens[at].kind != "text" else ""

    def words(self, at: int, expected: str) -> bool:
        """Say whether these words stand at a position."""
        if self.tokens and self.tokens[-1].kind == CURSOR:
            self._offer(at, expected.split())
        return all(self.word(at + i) == word for i, word in enumerate(expected.split()))

    def _offer(self, at: int, expected: list[str]) -> None:
        """Say which of the words could stand at the cursor, if those before it do."""
        last = len(self.tokens) - 1 - at
        if 0 <= last < len(expected) and all(self.word(at + i) == expected[i] for i in range(last)):
            self.could_be(at + last, " ".join(expected[last:]))

    def could_be(self, at: int, *words: str) -> None:
        """Say what could stand at a position, where the cursor does."""
        cursor = cursor_at(self.tokens, at)
        if cursor:
            cursor.offer(words)

    def nested(self, at: int) -> Found | None:
        """Read a sentence within the sentence."""
        if at >= len(self.tokens):
            return None
        self.deepest_claim = max(self.deepest_claim, at)
        if self._depth == DEEPEST:
            raise MistakeError(
                "E308",
                self.tokens[at],
                f"sentences may be nested {DEEPEST} deep; here it gets deeper",
                "make a phrase or a notion of a part of it",
            )
        self._depth += 1
        found = self.vocabulary.sentences.longest(self.tokens, at, self, self.dead_end)
        self._depth -= 1
        return (Said(found.meaning, found.values, self.tokens[at : found.end]), found.end) if found else None


_READERS: dict[str, Reader] = {**fillers.READERS, **amounts.READERS, **spans.READERS}
