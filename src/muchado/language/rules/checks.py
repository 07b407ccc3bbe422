"""Checks of rules together: phrases that rest on themselves, and roles that nothing finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import (
    OWNER,
    About,
    Answered,
    Calendar,
    Claim,
    Compare,
    Condition,
    From,
    Here,
    Holds,
    OnDuty,
    RingsFalse,
    Slot,
    Value,
)
from muchado.language.rules.finding import Finder
from muchado.language.text.circles import in_order

if TYPE_CHECKING:
    from muchado.bundle.model import Condition
    from muchado.language.rules.draft import Draft, Search
    from muchado.language.text.diagnostics import Journal


def check_searches(draft: Draft) -> None:
    """Check that conditions find all roles; first that no phrase rests on itself."""
    if not _check_phrases(draft):
        return
    finder = Finder(draft.vocabulary.qualities, [term.kind for term in draft.vocabulary.terms])
    _learn_phrases(draft, finder)
    for search in draft.searches:
        _check_contradiction(search, draft.journal)
        known = finder.found(search.conditions, search.given)
        lost = [slot for slot in search.needed if slot not in known]
        if lost:
            _note_lost(search, lost[0], draft.journal)


def _check_phrases(draft: Draft) -> bool:
    """Note phrases that rest on themselves; say whether there are none."""
    entries = {draft.declared.term(entry).number: entry for entry in draft.declared.of("phrase")}
    _, circular = in_order(_uses(draft))
    for relation, _ in circular:
        entry = entries[relation]
        draft.journal.error("E410", entry.token, f'"{entry.name}" rests on itself', "say in other words when it is so")
    return not circular


def _uses(draft: Draft) -> dict[int, list[int]]:
    """Give the phrases that each phrase asks about its own owner."""
    kinds = [term.kind for term in draft.vocabulary.terms]
    return {
        phrase.relation: [
            condition.claim.relation
            for conditions in phrase.alternatives
            for condition in conditions
            if isinstance(condition, Holds)
            and isinstance(condition.claim, Claim)
            and kinds[condition.claim.relation] == "phrase"
            and condition.claim.args[0] == OWNER
        ]
        for phrase in draft.phrases
    }


def _learn_phrases(draft: Draft, finder: Finder) -> None:
    phrases = {phrase.relation: phrase for phrase in draft.phrases}
    order, _ = in_order(_uses(draft))
    for relation in order:
        phrase = phrases[relation]
        own = set(range(len(draft.vocabulary.terms[relation].letters)))
        for conditions in phrase.alternatives:
            own &= finder.found(conditions, {0})
        finder.phrases[relation] = frozenset(own)


_DENIABLE = (About, Answered, Calendar, From, Here, Holds, OnDuty, RingsFalse)
"""Conditions that can be asked for and for the contrary."""


def _check_contradiction(search: Search, journal: Journal) -> None:
    """Note conditions of which one says the contrary of another."""
    seen: set[tuple[str, Condition]] = set()
    for condition in search.conditions:
        if isinstance(condition, _DENIABLE):
            kind = type(condition).__name__
            contrary = condition._replace(negated=not condition.negated)
            if (kind, contrary) in seen:
                hint = "one of them asks for the contrary of another; take one away"
                journal.error("E413", search.token, "these conditions can never all be true", hint)
                return
            seen.add((kind, condition))


def _note_lost(search: Search, slot: int, journal: Journal) -> None:
    token = search.scope.tokens[slot] or search.token
    who = search.scope.roles[slot].letter or token.text
    for condition in search.conditions:
        if isinstance(condition, Compare) and isinstance(condition.left, Value) and condition.left.target == Slot(slot):
            journal.error(
                "E411",
                token,
                f"this is true of every stranger, so it cannot find {who}",
                f"add a condition that finds {who}, such as: {who} is here",
            )
            return
    journal.error(
        "E412",
        token,
        f"nothing here can find out who {who} is",
        f"add a condition that finds {who}, such as: {who} is here; what is not so, and what is compared, finds nobody",
    )
