"""Whether rules that were read before would be read alike now that more can be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.text.blocks import read_blocks
from muchado.language.text.diagnostics import Journal
from muchado.language.text.entries import read_entry
from muchado.language.text.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.language.rules.draft import Draft
    from muchado.language.text.entries import Entry


def entry_at(file: SourceFile, first: int, last: int) -> Entry:
    """Give the block that stands in some lines of a file that has no mistakes."""
    lines = file.text.split("\n")[first - 1 : last]
    (block,) = read_blocks(file._replace(text="\n" * (first - 1) + "\n".join(lines)), Journal())
    return read_entry(block)[1]


def reads_alike(entry: Entry, read: Callable[[Entry, Draft], None], draft: Draft) -> bool:
    """Whether a block is read as the rule that is in the draft already; the draft stays as it is."""
    journal = Journal()
    aside = draft.aside(journal)
    term = draft.declared.terms.get((entry.kind, entry.name))
    tree, index = draft.vocabulary.tree, term.index if term else -1
    draft.vocabulary.watch(None)
    table = aside.table(entry.kind)
    many = len(table)
    read(entry, aside)
    draft.vocabulary.watch(tree)
    if term:
        term.index = index
    return not journal.sorted() and len(table) > many and table[-1] in table[:many]
