"""Phrases: named conditions on one's own mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Condition, Phrase
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Layout, clauses

if TYPE_CHECKING:
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

LAYOUT = Layout("a phrase", once=("when",), many=("or",))


def read_phrase(entry: Entry, draft: Draft) -> None:
    """Read a phrase into the draft, noting mistakes."""
    errors = draft.journal.errors
    term = draft.declared.term(entry)
    scope = Scope(draft.vocabulary, draft.journal, letters=term.letters, rule=f"phrase {entry.name}")
    alternatives = []
    for parts in _alternatives(entry, draft):
        scope.begin_alternative()
        conditions: tuple[Condition, ...] = draft.conditions(parts, scope)
        alternatives.append(conditions)
    if draft.journal.errors > errors:
        return
    term.index = len(draft.phrases)
    phrase = Phrase(term.number, tuple(scope.roles), tuple(alternatives), where(entry))
    draft.check_later(phrase, scope, entry)
    draft.phrases.append(phrase)


def _alternatives(entry: Entry, draft: Draft) -> list[list[list[Token]]]:
    line = entry.line()
    line.words_until(":")
    found = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    first, others = found.one("when"), found.all("or")
    if line.take_if(":"):
        one_line = draft.journal.attempt(clauses, line)
        if first or others:
            spot = (first or others[0]).spot
            draft.journal.error(
                "E212", spot, "this phrase is defined on its first line already", "put all conditions below"
            )
        return [one_line or []]
    if first is None and not entry.block.below:
        draft.journal.error(
            "E213",
            entry.token,
            "this phrase does not say when it is so",
            'write ": " and a condition, or "when ..." below',
        )
    return [draft.clauses(first, "when"), *(draft.clauses(item, "or", "when") for item in others)]
