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
from muchado.language.stories.gates import read_gate
from muchado.language.stories.patterns import nothing_said, read_ready, ready_names
from muchado.language.text.blocks import read_blocks
from muchado.language.text.bodies import Item
from muchado.language.text.diagnostics import Journal
from muchado.language.text.lines import Words
from muchado.language.text.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.inputs import WorldChange
    from muchado.bundle.stories import SceneGate
    from muchado.language.ahead import Shelf
    from muchado.language.compile import Compiled
    from muchado.language.stories.gates import Scene
    from muchado.language.text.block import Block
    from muchado.language.text.diagnostics import Diagnostic

CHANGE, PATTERN = "--change", "--for"
"""The files that messages about what was asked name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A compiled world, None where anything has a mistake; its story tests; the changes, and what to look for.

    `patterns`: of what is looked for by a name that tells it in several ways, each of them. `gates`: the scenes.
    """

    bundle: Checked | None
    diagnostics: tuple[Diagnostic, ...]
    tests: tuple[StoryTest, ...] = ()
    changes: tuple[WorldChange, ...] = ()
    patterns: tuple[StoryTest, ...] = ()
    gates: tuple[SceneGate, ...] = ()


def ask(
    files: Sequence[SourceFile],
    changes: Sequence[str] = (),
    patterns: Sequence[str] = (),
    shelf: Shelf | None = None,
    ready: SourceFile | None = None,
    scenes: Sequence[Scene] = (),
) -> Asked:
    """Compile a world and read what is asked of it.

    Args:
        files: libraries first, then the world's own.
        changes: what is to be otherwise: "Hinata absent", "Ino thinks that Naruto loves Ino" ...
        patterns: what to look for, as after the colon of a story test: "Naruto makes up with Ino"; or the name of a
            pattern of the world, or of one that is `ready`.
        shelf: where libraries compiled ahead are kept.
        ready: a text of patterns, for worlds that have the words for them.
        scenes: what the scenes of a script ask for before they come up.

    """
    journal = Journal()
    compiled = compile_world(files, journal, shelf)
    if compiled is None or journal.errors:
        return Asked(None, journal.sorted())
    found = [change for text in changes for change in _changes(text, compiled, journal)]
    wanted = [pattern for text in patterns for pattern in _patterns(text, compiled, journal, ready)]
    gates = [read_gate(scene, compiled.draft.aside(journal), compiled.times) for scene in scenes]
    if journal.errors:
        return Asked(None, journal.sorted())
    asked = tuple(gate for gate in gates if gate)
    return Asked(compiled.checked(), journal.sorted(), compiled.tests, tuple(found), tuple(wanted), asked)


def _patterns(text: str, compiled: Compiled, journal: Journal, ready: SourceFile | None) -> list[StoryTest]:
    """Read what to look for, by its name if it has one."""
    name = " ".join(text.split()).casefold()
    own = [pattern for pattern in compiled.patterns if pattern.name.casefold() == name]
    if own:
        return own
    if ready is not None and name in {one.casefold() for one in ready_names(ready)}:
        found, left = read_ready(ready, [name], compiled.draft, compiled.times)
        if not found:
            _wordless(name, text, left, journal)
        return found
    pattern = _pattern(text, compiled, journal)
    return [pattern] if pattern else []


def _wordless(name: str, text: str, left: Sequence[tuple[str, Journal]], journal: Journal) -> None:
    """Note that a world has no words for a pattern."""
    lacking = dict.fromkeys(found.message for _, other in left for found in other.sorted() if found.severity == "error")
    mistake = nothing_said(PATTERN, text)
    mistake.code, mistake.message = "E611", f'this world has no words for the pattern "{name}"'
    mistake.hint = f"{'; '.join(list(lacking)[:2])}; say in this world's own sentences what to look for"
    journal.note(mistake)


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
        journal.note(nothing_said(name, text))
    return [] if journal.errors > errors or any(block.broken for block in blocks) else blocks
