"""What came of reading some files once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.compile import compile_world
from muchado.language.service.index import Index
from muchado.language.text.diagnostics import Journal
from muchado.language.text.tree import Tree
from muchado.language.text.words import SourceLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.ahead import Shelf
    from muchado.language.service.points import Stretch
    from muchado.language.text.source import SourceFile


class Reading:
    """What came of reading a world's files, `library` being what stands where in its libraries."""

    def __init__(self, files: Sequence[SourceFile], shelf: Shelf, library: Tree) -> None:
        tree = Tree()
        journal = Journal(tree)
        self.files = {file.name: file for file in files}
        self.compiled = compile_world(files, journal, shelf)
        self.errors = journal.errors
        self.diagnostics = journal.sorted()
        own = (use for use in tree.uses if not use.spots[0].line.library)
        self.index = Index((*own, *library.uses))
        self.blocks = {**library.blocks, **tree.blocks}

    def text(self, file: str) -> str | None:
        """Give the text of a file, None if there was no such file."""
        return self.files[file].text if file in self.files else None

    def lines(self, file: str) -> list[str]:
        """Give the lines of a file, none if there is no such file."""
        return self.files[file].text.split("\n") if file in self.files else []

    def source_line(self, where: Stretch) -> SourceLine:
        """Give a line of a file."""
        file = self.files[where.file]
        return SourceLine(file.name, where.line, self.lines(where.file)[where.line - 1], file.library)
