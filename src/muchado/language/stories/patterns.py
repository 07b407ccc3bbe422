"""Patterns: chains of happenings to look for in runs, kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Where
from muchado.bundle.stories import Share, StoryTest
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.scope import Scope
from muchado.language.stories.chains import ChainReader
from muchado.language.text.blocks import read_blocks
from muchado.language.text.bodies import Item
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.entries import read_entries
from muchado.language.text.lines import Words
from muchado.language.text.words import SourceLine, Spot, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.language.cast.timetables import Times
    from muchado.language.text.block import Block
    from muchado.language.text.entries import Entry
    from muchado.language.text.source import SourceFile

_ONCE = "once"
_EXAMPLE = "such as: first someone A hurts B, and below: then someone comforts B within 1 hour"


def read_pattern(entry: Entry, draft: Draft, world: Times) -> StoryTest | None:
    """Read a pattern of a world, noting mistakes; None where there are any."""
    journal = draft.journal
    errors = journal.errors
    journal.attempt(entry.line().end)
    below = entry.block.below
    once = [block for block in below if [token.text for token in block.tokens] == [_ONCE] and not block.below]
    lines = [block for block in below if block not in once]
    if not lines:
        journal.error("E606", entry.token, "this pattern says nothing to look for", _EXAMPLE)
        return None
    if any(block.broken for block in below):
        return None
    scope = Scope(draft.vocabulary, journal, letters="", named=True)
    found = _chain(lines, ChainReader(scope, draft, world), entry.name, bool(once))
    if journal.errors > errors:
        return None
    return found._replace(roles=tuple(scope.roles), where=where(entry))


def _chain(lines: Sequence[Block], reader: ChainReader, name: str, once: bool) -> StoryTest:
    """Read a chain that stands on lines, or on one line alone."""
    single = len(lines) == 1 and not lines[0].below and lines[0].word != "first"
    item = Item(lines[0].tokens, lines[0].spot, [] if single else list(lines))
    line = Words(lines[0].tokens)
    if not single:
        line.rest()
    steps = reader.read(line, item)
    text = " ".join(spoken(block.tokens) for block in lines)
    return StoryTest(name, (), (), (), steps, Share(1, 1, 1), text, Where("", 0), reader.bounds(), once)


def read_ready(
    file: SourceFile, names: Iterable[str], draft: Draft, world: Times
) -> tuple[list[StoryTest], list[tuple[str, Journal]]]:
    """Read those of a file's patterns that are called so; and those that this world has no words for, and why.

    Several of a name are other ways to tell the same: those that can be read count.
    """
    wanted = {name.casefold() for name in names}
    found, left = [], []
    for block in read_blocks(file, Journal()):
        journal = Journal()
        for entry in read_entries([block], journal).new:
            title = entry.name.split(":")[0]
            if title.casefold() not in wanted:
                continue
            pattern = read_pattern(entry, draft.aside(journal), world)
            if pattern is None:
                left.append((title, journal))
            else:
                found.append(pattern._replace(name=title))
    return found, left


def ready_names(file: SourceFile) -> list[str]:
    """Give the names of a file's patterns, each once."""
    entries = read_entries(read_blocks(file, Journal()), Journal()).new
    return list(dict.fromkeys(entry.name.split(":")[0] for entry in entries))


def nothing_said(name: str, text: str) -> MistakeError:
    """Give the mistake that nothing is said where something is to be looked for."""
    return MistakeError("E209", Spot(SourceLine(name, 1, text, False), 1, 1), "nothing is said here")
