"""What is declared, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.language.service.points import Stretch, stretch
from muchado.language.text.tree import DUTY, KIND

if TYPE_CHECKING:
    from muchado.language.service.reading import Reading
    from muchado.language.text.block import Block
    from muchado.language.text.tree import Use


class Symbol(NamedTuple):
    """Something declared: the kind of its block ("answer" for an answer), its name, where the name stands.

    `last`: the last line of its block.
    """

    kind: str
    name: str
    at: Stretch
    last: int


def symbols(reading: Reading, file: str = "") -> tuple[Symbol, ...]:
    """Give all that is declared, in a file or everywhere, in the order of the text; kinds and duties are left out."""
    ends = {
        (name, block.line.number): _last(block)
        for name, blocks in reading.blocks.items()
        if file in {"", name}
        for block in blocks
    }
    found = [
        _symbol(use, ends)
        for name in reading.index.names()
        if name.kind not in {KIND, DUTY}
        for use in reading.index.declared(name)
        if file in {"", use.spots[0].line.file}
    ]
    return tuple(sorted(found, key=lambda one: one.at[:3]))


def _symbol(use: Use, ends: dict[tuple[str, int], int]) -> Symbol:
    at = stretch(use.spots[0])
    return Symbol(use.name.kind, use.name.called, at, ends.get((at.file, at.line), at.line))


def _last(block: Block) -> int:
    """Give the last line of a block."""
    while block.below:
        block = block.below[-1]
    return max(token.line.number for token in block.tokens)
