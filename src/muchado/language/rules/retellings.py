"""Retellings: what tellers make of news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Retelling
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.clause import Clause
from muchado.language.sentences.noted import note_hole
from muchado.language.sentences.puzzle import puzzled
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Layout
from muchado.language.text.cursor import within
from muchado.language.text.diagnostics import MistakeError

if TYPE_CHECKING:
    from muchado.language.text.bodies import Item
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

_EXAMPLE = '"B insulted C" becomes "B hit C"'
LAYOUT = Layout("a retelling", once=("when", "because", "becomes"), needed={"becomes": _EXAMPLE})


def read_retelling(entry: Entry, draft: Draft) -> None:
    """Read a retelling into the draft, noting mistakes."""
    errors = draft.journal.errors
    draft.journal.attempt(entry.line().end)
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    scope = Scope(draft.vocabulary, draft.journal, rule=f"retelling {entry.name}")
    item = parts.one("becomes")
    found = draft.journal.attempt(_becomes, item, scope) if item else None
    conditions = draft.conditions(draft.clauses(parts.one("when"), "when"), scope)
    because = draft.because(parts.one("because"), scope, flawed=draft.journal.errors > errors) or entry.name
    if found is None or draft.journal.errors > errors:
        return
    heard, told = found
    retelling = Retelling(entry.name, tuple(scope.roles), heard, told, conditions, because, where(entry))
    draft.check_later(retelling, scope, entry)
    draft.retellings.append(retelling)


def _becomes(item: Item, scope: Scope) -> tuple[Claim, Claim]:
    """Read `"B insulted C" becomes "B hit C"`."""
    line = item.line()
    heard = line.take("text", "what was heard, in quotes")
    line.expect("becomes")
    told = line.take("text", "what is told, in quotes")
    line.end()
    return _claim(heard, scope), _claim(told, scope)


def _claim(quoted: Token, scope: Scope) -> Claim:
    tokens = within(quoted)
    if not tokens:
        raise MistakeError("E209", quoted, "a sentence is missing here", f"such as: {_EXAMPLE}")
    clause = Clause(tokens, scope.vocabulary)
    found = clause.nested(0)
    if found is None or found[1] < len(tokens):
        raise puzzled(clause, scope.vocabulary.sentences.texts, scope.journal.speller, found[1] if found else 0)
    note_hole(clause, "claim", 0, found[1])
    claim = scope.claim(found[0])
    scope.keep(claim, tokens)
    if not isinstance(claim, Claim):
        raise MistakeError("E306", quoted, "only what happened or is so can be retold", f"such as: {_EXAMPLE}")
    return claim
