"""What is said and told in an act of a library, added to without writing the act anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.language.text.block import Block
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry

FELT = ("feeling", "mood")
"""Kinds of block to which only what is told can be added."""

SPOKEN = frozenset({"says", "told"})
"""The words that tell such a line, the first or the one after a letter."""


def with_more(act: Entry, more: Entry, journal: Journal) -> Entry:
    """Give an act with the lines that another block adds to it, each where it belongs."""
    below = [*act.block.below]
    answers = {spoken(block.tokens): at for at, block in enumerate(below) if block.word == "if"}
    for block in _lines(more.block.below, act, journal):
        at = answers.get(spoken(block.tokens)) if block.word == "if" else None
        if at is None:
            below.append(block)
        else:
            below[at] = _replaced(below[at], [*below[at].below, *block.below])
    return replace(act, block=_replaced(act.block, below))


def _replaced(block: Block, below: list[Block]) -> Block:
    return replace(block, below=below)


def _lines(blocks: Iterable[Block], act: Entry, journal: Journal) -> Iterator[Block]:
    """Give the lines that are said or told, also those below an answer; tell of all others."""
    for block in blocks:
        if act.kind in FELT and not block.broken and block.word != "told":
            message = "only how it is told can be added to a feeling"
            journal.note(MistakeError("E211", block.spot, message, 'such as: told as "..." when A is proud'))
        elif block.word == "if":
            yield _replaced(block, [*_lines_of_answer(block.below, act, journal)])
        else:
            yield from _lines_of_answer([block], act, journal)


def _lines_of_answer(blocks: Iterable[Block], act: Entry, journal: Journal) -> Iterator[Block]:
    for block in blocks:
        if block.broken or not SPOKEN.isdisjoint(token.text for token in block.tokens[:2]):
            yield block
        else:
            message = "only what is said and how it is told can be added to an act"
            hint = f"to change more of it, write it anew: instead {act.kind} {act.name}: ..."
            journal.note(MistakeError("E211", block.spot, message, hint))
