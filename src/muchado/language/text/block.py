"""A line and the lines below it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from muchado.language.text.words import across

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.language.text.words import SourceLine, Spot, Token

TAB = 2
"""How many columns a tab fills at most."""


class Indented(Protocol):
    """Whatever stands so far from the margin."""

    indent: int


L = TypeVar("L", bound=Indented)


def margin(text: str) -> int:
    """Return how far from the margin a line begins, tabs counted as the columns that they fill."""
    return len(text[: len(text) - len(text.lstrip())].expandtabs(TAB))


def hung(lines: Iterable[L]) -> Iterator[tuple[L, list[L]]]:
    """Give each line with those that it stands below, the outermost first: the one notion of what belongs to what."""
    above: list[L] = []
    for line in lines:
        while above and above[-1].indent >= line.indent:
            above.pop()
        yield line, above
        above.append(line)


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
