"""A whole library, compiled by itself: its rules, and the blocks of text in which they stand."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from muchado.language.compile import read_libraries
from muchado.language.text.diagnostics import Journal
from muchado.language.text.entries import Entry, read_entry
from muchado.language.text.source import SourceFile, with_libraries
from muchado.language.text.tree import ANSWER, Tree

if TYPE_CHECKING:
    from pathlib import Path

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Plan, Reaction, Topic, Want, Where

HOME = "library/"
"""How the names of a library's files begin."""


class LibraryError(ValueError):
    """A library has mistakes; the message shows them all."""


def files_below(root: Path) -> tuple[SourceFile, ...]:
    """Read all files of a library, each after those that it uses.

    Raises:
        UnreadableError: one of them is too large, not text, or not UTF-8.

    """
    names = sorted(path.relative_to(root).with_suffix("").as_posix() for path in root.rglob("*.ado"))
    everything = SourceFile("", "\n".join(f'  uses "{name}"' for name in names))
    return with_libraries((everything,), lambda name: root / f"{name}.ado").files[:-1]


def read_library(files: tuple[SourceFile, ...]) -> Library:
    """Compile a library by itself.

    Raises:
        LibraryError: it has mistakes.

    """
    tree = Tree()
    journal = Journal(tree)
    bundle = read_libraries(files, journal)
    if bundle is None:
        raise LibraryError("\n".join(one.render() for one in journal.sorted() if one.severity == "error"))
    return Library(files, bundle, tree)


class Library:
    """A library. `of_...`: the rules that are about a relation (an act or deed), by its number."""

    def __init__(self, files: tuple[SourceFile, ...], bundle: Checked, tree: Tree) -> None:
        self.files = files
        self.bundle = bundle
        self.entries = {file.name: [read_entry(block)[1] for block in tree.blocks[file.name]] for file in files}
        self._at = {(name, one.block.line.number): one for name, found in self.entries.items() for one in found}
        uses = [use for use in tree.uses if use.name.kind == ANSWER]
        self._answers = {(spot.line.file, spot.line.number): use.name.called for use in uses for spot in use.spots}
        self.of_wants: defaultdict[int, list[Want]] = defaultdict(list)
        self.of_reactions: defaultdict[int, list[Reaction]] = defaultdict(list)
        self.of_plans: defaultdict[int, list[Plan]] = defaultdict(list)
        self.of_topics: defaultdict[int, list[Topic]] = defaultdict(list)
        self.of_ends: defaultdict[int, list[Topic]] = defaultdict(list)
        self.of_deeds: defaultdict[int, list[Action]] = defaultdict(list)
        self._sort()

    def entry(self, where: Where) -> Entry:
        """Give the block in which a rule stands."""
        return self._at[where.file, where.line]

    def answered(self, file: str, line: int) -> str:
        """Give the answer that a line speaks of, "" where it speaks of none."""
        return self._answers.get((file, line), "")

    def is_done(self, relation: int) -> bool:
        """Whether a relation is an act or a deed."""
        return self.bundle.relations[relation].kind in {"act", "deed"}

    def _sort(self) -> None:
        bundle = self.bundle
        for want in bundle.wants:
            self.of_wants[want.claim.relation].append(want)
        for reaction in bundle.reactions:
            claim = reaction.trigger.claim
            about = getattr(claim, "relation", -1)
            self.of_reactions[about if about >= 0 and self.is_done(about) else -1].append(reaction)
        for plan in bundle.plans:
            for relation in dict.fromkeys(step.claim.relation for step in plan.steps):
                self.of_plans[relation].append(plan)
        for topic in bundle.topics:
            for relation in dict.fromkeys(move.relation for move in topic.moves):
                self.of_topics[relation].append(topic)
            for relation in dict.fromkeys(end.claim.relation for end in topic.ends):
                self.of_ends[relation].append(topic)
        for action in bundle.actions:
            for claim in action.counts_as:
                self.of_deeds[claim.relation].append(action)
