"""How things and places stand when the world begins: the statuses that are said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Const, OpeningStatus
from muchado.language.cast.openings import BEHIND_ITS_NAME, Denied, at_the_start, read_facts
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Layout
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.words import Token, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model.closed import BeingKind
    from muchado.language.cast.openings import Fact
    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.block import Block
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry

THING = Layout("a thing", once=("at",), nesting=("at",))


def begun(
    entries: Sequence[Entry], kind: BeingKind, vocabulary: Vocabulary, start: int, journal: Journal
) -> Iterator[tuple[Fact, Token]]:
    """Yield the statuses of things, or of places, with where each was said."""
    for number, entry in enumerate(entries):
        for block in _said(entry, kind, journal):
            errors = journal.errors
            facts = journal.attempt(_facts, block, Const(kind, number), entry.name, vocabulary, journal, start) or []
            if journal.errors == errors:
                yield from ((fact, block.tokens[0]) for fact in facts)


def _said(entry: Entry, kind: BeingKind, journal: Journal) -> Iterator[Block]:
    """Yield the lines below "at the start"."""
    if kind == "thing":
        below = [block for block in entry.block.below if block.broken or not _says_where(block, entry, journal)]
        items = THING.read(below, entry.token, journal).in_order()
        for item in items:
            journal.attempt(at_the_start, item)
            yield from (block for block in item.below if not block.broken)
    else:  # its other lines are read with those of all places
        for block in entry.block.below:
            if block.word == "at":
                yield from (below for below in block.below if not below.broken)


WHERE = ("is", "in", "on", "lies")
"""How those begin a line who say there where a thing is."""


def _says_where(block: Block, entry: Entry, journal: Journal) -> bool:
    """Whether a line says where a thing is, which has another place; that is noted."""
    if block.word not in WHERE:
        return False
    said = spoken([token for token in block.tokens if not token.is_word("is", "lies")])
    journal.error("E211", block.tokens[0], BEHIND_ITS_NAME, f'such as: thing {entry.name}, "...", {said}')
    return True


def _facts(block: Block, about: Const, name: str, vocabulary: Vocabulary, journal: Journal, start: int) -> list[Fact]:
    if block.below:
        raise MistakeError(
            "E204", block.below[0].spot, "nothing can stand below the line above", "is this line indented too far?"
        )
    subject = Token("word", name, block.tokens[0].line, block.tokens[0].column, 0)
    facts = read_facts(block.tokens, subject, Scope(vocabulary, journal, me=about), start)
    if not all(isinstance(fact, OpeningStatus | Denied) for fact in facts):
        said = f"of a {about.kind} only statuses are said at the start"
        raise MistakeError("E510", block.tokens[0], said, 'declare it: status "X is broken", and write: is broken')
    return facts
