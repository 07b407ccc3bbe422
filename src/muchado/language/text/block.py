"""A line and the lines below it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.language.text.words import across

if TYPE_CHECKING:
    from muchado.language.text.words import SourceLine, Spot, Token


@dataclass(slots=True)
class Block:
    """A line and the lines indented below it. `tokens` is never empty.

    `broken`: the line has a mistake that has been told; it must not be read. `uneven`: so has its indentation.
    """

    tokens: list[Token]
    indent: int
    broken: bool = False
    uneven: bool = False
    below: list[Block] = field(default_factory=list)

    @property
    def line(self) -> SourceLine:
        """The line that heads the block."""
        return self.tokens[0].line

    @property
    def word(self) -> str:
        """The first word, or nothing if the line begins otherwise."""
        return self.tokens[0].text if self.tokens[0].kind != "text" else ""

    @property
    def spot(self) -> Spot:
        """Where the line's text stands."""
        return across(self.tokens)
