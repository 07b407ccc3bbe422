"""Mistakes that are mended: each cure that is certain is made, and stays if it helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from muchado.language.service.points import Edit, applied

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.language.text.diagnostics import Diagnostic
    from muchado.language.text.source import SourceFile

_ROUNDS = 30
"""What one cure brings to light, another may mend: so often at most."""


class Cure(NamedTuple):
    """What would mend a mistake: said in words, and done by edits."""

    diagnostic: Diagnostic
    title: str
    edits: tuple[Edit, ...]


class Mendable(Protocol):
    """Files that are read anew after each change."""

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """All files."""

    def text(self, file: str) -> str:
        """Give the text of a file."""

    def change(self, file: str, text: str) -> None:
        """Give a file another text."""

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Give all that is wrong."""


def cures(diagnostics: Iterable[Diagnostic]) -> tuple[Cure, ...]:
    """Give the certain cures of some mistakes."""
    return tuple(
        Cure(one, one.hint, tuple(Edit(one.file, *change) for change in one.cure)) for one in diagnostics if one.cure
    )


def mend(workspace: Mendable) -> tuple[Diagnostic, ...]:
    """Make all certain cures in the world's own files that help; give the mistakes that were mended.

    A cure that leaves what follows it on its line with a mistake for which there is none is taken back.
    """
    mended: list[Diagnostic] = []
    vain: set[tuple[str, str, str]] = set()
    for _ in range(_ROUNDS):
        found = [one for one in _own(workspace) if _key(one.diagnostic) not in vain]
        if not found:
            break
        if _makes(workspace, found):
            mended += [one.diagnostic for one in found]
            continue
        for one in found:
            if _makes(workspace, [one]):
                mended.append(one.diagnostic)
                break  # what stands where is another now
            vain.add(_key(one.diagnostic))
    return tuple(mended)


def _own(workspace: Mendable) -> tuple[Cure, ...]:
    """Give the cures for the world's own files, those left out that touch what another changes already."""
    taken: set[tuple[str, int]] = set()
    chosen = []
    own = {file.name for file in workspace.files if not file.library}
    for one in cures(workspace.diagnostics()):
        lines = {(edit.file, edit.line) for edit in one.edits}
        if one.diagnostic.file in own and taken.isdisjoint(lines):
            taken |= lines
            chosen.append(one)
    return tuple(chosen)


def _makes(workspace: Mendable, chosen: Sequence[Cure]) -> bool:
    """Make some cures; say whether they help, and take them back if they do not."""
    edits = [edit for one in chosen for edit in one.edits]
    before = {file: workspace.text(file) for file in dict.fromkeys(edit.file for edit in edits)}
    for file, text in before.items():
        workspace.change(file, applied(text, (edit for edit in edits if edit.file == file)))
    gone = {_key(one.diagnostic) for one in chosen}
    lines = {(edit.file, edit.line): edit.column for edit in reversed(edits)}
    left = [one for one in workspace.diagnostics() if (one.file, one.line) in lines and one.severity == "error"]
    if not any(_key(one) in gone or (not one.cure and one.column > lines[one.file, one.line]) for one in left):
        return True
    for file, text in before.items():
        workspace.change(file, text)
    return False


def _key(one: Diagnostic) -> tuple[str, str, str]:
    return one.code, one.file, one.quoted
