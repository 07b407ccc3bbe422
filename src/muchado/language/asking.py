"""What somebody asks about a world in its own language: what is to be otherwise, and what to look for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.checked import Checked
from muchado.bundle.model import Where
from muchado.bundle.stories import Share, StoryTest
from muchado.language.compile import compile_world
from muchado.language.sentences.scope import Scope
from muchado.language.stories.chains import ChainReader
from muchado.language.stories.changes import ChangeReader
from muchado.language.text.blocks import read_blocks
from muchado.language.text.bodies import Item
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.source import SourceFile
from muchado.language.text.words import SourceLine, Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.inputs import WorldChange
    from muchado.language.ahead import Shelf
    from muchado.language.compile import Compiled
    from muchado.language.text.block import Block
    from muchado.language.text.diagnostics import Diagnostic

CHANGE, PATTERN = "--change", "--for"
"""The files that messages about what was asked name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A compiled world, None where anything has a mistake; its story tests; the changes, and what to look for."""

    bundle: Checked | None
    diagnostics: tuple[Diagnostic, ...]
    tests: tuple[StoryTest, ...] = ()
    changes: tuple[WorldChange, ...] = ()
    patterns: tuple[StoryTest, ...] = ()


def ask(
    files: Sequence[SourceFile],
    changes: Sequence[str] = (),
    patterns: Sequence[str] = (),
    shelf: Shelf | None = None,
) -> Asked:
    """Compile a world and read what is asked of it.

    Args:
        files: libraries first, then the world's own.
        changes: what is to be otherwise: "Hinata absent", "Ino thinks that Naruto loves Ino" ...
        patterns: what to look for, as after the colon of a story test: "Naruto makes up with Ino".
        shelf: where libraries compiled ahead are kept.

    """
    journal = Journal()
    compiled = compile_world(files, journal, shelf)
    if compiled is None or journal.errors:
        return Asked(None, journal.sorted())
    found = [change for text in changes for change in _changes(text, compiled, journal)]
    wanted = [_pattern(text, compiled, journal) for text in patterns]
    if journal.errors:
        return Asked(None, journal.sorted())
    looked_for = tuple(pattern for pattern in wanted if pattern)
    return Asked(compiled.checked(), journal.sorted(), compiled.tests, tuple(found), looked_for)


def _changes(text: str, compiled: Compiled, journal: Journal) -> list[WorldChange]:
    blocks = _blocks(text, CHANGE, journal)
    if not blocks:
        return []
    if len(blocks) > 1 or blocks[0].below:
        journal.error("E610", blocks[-1].spot, "this is more than one change", "say each by itself")
        return []
    scope = Scope(compiled.draft.vocabulary, journal, letters="", named=True)
    return journal.attempt(ChangeReader(scope, compiled.bundle, compiled.times).read, blocks[0].tokens) or []


def _pattern(text: str, compiled: Compiled, journal: Journal) -> StoryTest | None:
    blocks = _blocks(text, PATTERN, journal)
    if not blocks:
        return None
    scope = Scope(compiled.draft.vocabulary, journal, letters="", named=True)
    reader = ChainReader(scope, compiled.draft, compiled.times)
    line = Words(blocks[0].tokens)
    below = blocks[0].below
    if line.peek() == "first":
        line.rest()
        below = blocks
    steps = reader.read(line, Item(blocks[0].tokens, blocks[0].spot, below))
    name = " ".join(text.split())
    where = Where(PATTERN, 1)
    return StoryTest(name, tuple(scope.roles), (), (), steps, Share(1, 1, 1), name, where, reader.bounds())


def _blocks(text: str, name: str, journal: Journal) -> list[Block]:
    """Read the lines of what was asked; note where there are none, or any cannot be read."""
    errors = journal.errors
    blocks = read_blocks(SourceFile(name, text), journal)
    if not blocks and journal.errors == errors:
        journal.note(MistakeError("E209", Spot(SourceLine(name, 1, text, False), 1, 1), "nothing is said here"))
    return [] if journal.errors > errors or any(block.broken for block in blocks) else blocks
