"""Reactions: on an occasion, one's own mind changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, MindEffect, Reaction, Trigger
from muchado.language.rules.draft import Draft, where
from muchado.language.rules.several import check_several
from muchado.language.sentences.effects import read_mind_effect
from muchado.language.sentences.occasions import read_occasion
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Layout
from muchado.language.text.texts import take_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.bodies import Item
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

LAYOUT = Layout(
    "a reaction",
    once=("when", "then", "because"),
    many=("told",),
    needed={
        "when": "when A learns that ...",
        "then": "then A's anger toward B rises by 20",
        "because": 'because "{A} ..."',
    },
)


def read_reaction(entry: Entry, draft: Draft) -> None:
    """Read a reaction into the draft, noting mistakes."""
    errors = draft.journal.errors
    draft.journal.attempt(entry.line().end)
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    scope = Scope(draft.vocabulary, draft.journal, rule=f"reaction {entry.name}")
    when = draft.clauses(parts.one("when"), "when")
    trigger = draft.journal.attempt(read_occasion, when[0], scope) if when else None
    scope.forget()
    known = len(scope.roles)
    scope.answers = _answers(trigger, draft)
    scope.witnessed = trigger is not None and trigger.kind == "act"
    conditions = draft.conditions(when[1:], scope)
    effects = _effects(draft.clauses(parts.one("then"), "then"), scope, draft)
    because = draft.because(parts.one("because"), scope, flawed=draft.journal.errors > errors)
    told = _told(parts.all("told"), scope, draft)
    if trigger is None or draft.journal.errors > errors:
        return
    reaction = Reaction(entry.name, tuple(scope.roles), trigger, conditions, effects, because, where(entry), told)
    draft.check_later(reaction, scope, entry)
    if not entry.library:
        check_several(reaction, scope, known, draft.journal)
    draft.reactions.append(reaction)


def _told(items: Sequence[Item], scope: Scope, draft: Draft) -> tuple[str, ...]:
    """Read how a story tells what goes through a mind that is moved so."""
    found = (draft.journal.attempt(_thought, item, scope, draft) for item in items)
    return tuple(words for words in found if words)


def _thought(item: Item, scope: Scope, draft: Draft) -> str:
    line = item.line()
    line.expect("told", "as")
    return take_text(line, scope.roles, draft.journal)


def _effects(parts: list[list[Token]], scope: Scope, draft: Draft) -> tuple[MindEffect, ...]:
    found = []
    for part in parts:
        effect = draft.journal.attempt(read_mind_effect, part, scope)
        scope.forget()
        if effect is not None:
            scope.keep(effect, part)
            found.append(effect)
    return tuple(found)


def _answers(trigger: Trigger | None, draft: Draft) -> frozenset[str]:
    """Give the ways in which the act that sets a reaction off may be answered."""
    if trigger is None or trigger.kind != "act" or not isinstance(trigger.claim, Claim):
        return frozenset()
    return draft.answers(trigger.claim.relation)
