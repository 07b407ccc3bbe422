"""A place in a text where something is still to be written, and what could stand there.

The reader comes by it as it reads the words before: wherever it looks for something at the cursor, it leaves word of
that. So what is offered is what is read, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.language.text.words import Token, inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(slots=True)
class Offers:
    """What could stand at a cursor: words, or several that follow one another; and holes to be filled by kind.

    In words that follow one another `{kind}` is a hole.
    """

    words: dict[str, None] = field(default_factory=dict)
    holes: dict[str, None] = field(default_factory=dict)


class Cursor(Token):
    """The token that stands at the cursor, always the last of its line; of kind "text" where it is within quotes."""

    offers = Offers()

    def offer(self, words: Iterable[str] = (), holes: Iterable[str] = ()) -> None:
        """Say what could stand here."""
        self.offers.words.update(dict.fromkeys(words))
        self.offers.holes.update(dict.fromkeys(holes))


CURSOR = "cursor"
"""The kind of the token, outside of quotes."""


def cursor_at(tokens: Sequence[Token], at: int) -> Cursor | None:
    """Give the cursor, if it comes at a position."""
    if at != len(tokens) - 1:
        return None
    last = tokens[at]
    return last if isinstance(last, Cursor) and last.kind == CURSOR else None


def within(quoted: Token) -> list[Token]:
    """Split what stands in a quoted token; the cursor is in there, if it is."""
    tokens = inside(quoted)
    if not isinstance(quoted, Cursor):
        return tokens
    cursor = Cursor(CURSOR, "", quoted.line, quoted.column, 0)
    cursor.offers = quoted.offers
    return [*tokens, cursor]
