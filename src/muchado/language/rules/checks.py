"""Checks of rules together: phrases that rest on themselves, and roles that nothing finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.circles import in_order
from muchado.bundle.finding import Finder
from muchado.bundle.limits import MOST_CONDITIONS, MOST_RESTING, MOST_SOUGHT
from muchado.bundle.model import Compare, Slot, Value
from muchado.bundle.model.cells import Cells
from muchado.bundle.searches import longest_rest, rests_on, searches
from muchado.language.rules.contraries import contrary
from muchado.language.text.words import across

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.searches import Search
    from muchado.language.rules.draft import Draft, Written
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.words import Spot, Token


FOUND_BY = {
    "person": ("who", "{} is here"),
    "place": ("which place", "A is in {}"),
    "thing": ("which thing", "A has {}"),
    "claim": ("what", "{} is news of the last 2 hours"),
    "hour": ("which time", "{} is today at 18:00"),
    "number": ("how many", "A owes B {} coins"),
}
"""How it is asked what a role stands for, and what would tell."""

NOTHING = {
    "person": "nobody",
    "place": "no place",
    "thing": "no thing",
    "claim": "nothing",
    "hour": "no time",
    "number": "none",
}


def check_searches(draft: Draft) -> None:
    """Check that conditions find all roles; first that no phrase rests on itself."""
    if not _check_phrases(draft):
        return
    terms = draft.vocabulary.terms
    finder = Finder(draft.vocabulary.qualities)
    finder.learn(draft.phrases, lambda relation: len(terms[relation].letters))
    for term in terms:
        if term.kind == "phrase" and term.index < 0:  # it could not be read: nobody can tell what it would find
            finder.phrases[term.number] = frozenset(range(len(term.letters)))
    cells = Cells([term.relation() for term in terms])
    for written in draft.written:
        for search in searches(written.rule, lambda relation: len(terms[relation].letters), draft.parties):
            _check_contradiction(search, written, cells, draft.journal)
            needed = search.needed()
            _check_amount(search, len(search.sought(needed)), written, draft.journal)
            known = finder.found(search.conditions, search.given)
            lost = next((slot for slot in needed if slot not in known), None)
            if lost is not None:
                _note_lost(search, written, lost, draft.journal)


def _check_phrases(draft: Draft) -> bool:
    """Note phrases that rest on themselves, or too many in a row on one another; say whether there are none."""
    entries = {draft.declared.term(entry).number: entry for entry in draft.declared.of("phrase")}
    uses = rests_on(draft.phrases)
    order, circular = in_order(uses)
    for relation, _ in circular:
        entry = entries[relation]
        draft.journal.error("E410", entry.token, f'"{entry.name}" rests on itself', "say in other words when it is so")
    if circular:
        return False
    deep = next((relation for relation, length in longest_rest(order, uses).items() if length > MOST_RESTING), None)
    if deep is not None:
        message = f"phrases may rest on one another {MOST_RESTING} in a row; here it gets more"
        draft.journal.error("E417", entries[deep].token, message, "say in one phrase what two say")
    return deep is None


def _check_amount(search: Search, sought: int, written: Written, journal: Journal) -> None:
    """Note conditions that seek, or ask, too much at once."""
    if sought > MOST_SOUGHT:
        message = f"this seeks {sought} people, places, things and claims at once"
        hint = f"up to {MOST_SOUGHT} can be sought; make a phrase or a notion of a part of it"
        journal.error("E418", _words_of(_pieces(search)[_too_many(search) :], written), message, hint)
    elif len(search.conditions) > MOST_CONDITIONS:
        message = f"this asks {len(search.conditions)} things at once"
        at = _words_of(search.conditions[MOST_CONDITIONS:], written)
        journal.error("E418", at, message, f"up to {MOST_CONDITIONS} can be asked; make a phrase of a part")


def _check_contradiction(search: Search, written: Written, cells: Cells, journal: Journal) -> None:
    """Note conditions of which one can never be so beside the others."""
    found = contrary(search.conditions, written.scope.roles, cells)
    if found:
        condition, hint = found
        at = _words_of((condition,), written)
        journal.error("E413", at, "these conditions can never all be true", hint)


def _too_many(search: Search) -> int:
    """Give which piece of a search first seeks one more than can be sought."""
    parts = (search._replace(conditions=search.conditions[: at + 1], used=()) for at in range(len(search.conditions)))
    sought = (len(part.sought(part.needed())) for part in parts)
    return next((at for at, many in enumerate(sought) if many > MOST_SOUGHT), 0)


def _pieces(search: Search) -> tuple[object, ...]:
    """Give what a search speaks of, piece by piece."""
    used = search.used if type(search.used) is tuple else (search.used,)
    return (*search.conditions, *used)


def _words_of(pieces: Sequence[object], written: Written) -> Token | Spot:
    """Give where pieces of a rule stand; where that is not known, where the rule does."""
    return next((across(list(tokens)) for _, tokens in written.scope.words_of(pieces)), written.token)


def _note_lost(search: Search, written: Written, slot: int, journal: Journal) -> None:
    token = written.scope.mention(slot, _pieces(search)) or written.token
    role = written.scope.roles[slot]
    who, (what, example) = role.letter, FOUND_BY[role.kind]
    example = example.format(who)
    if not who:
        message = "nothing here can find out who or what is meant"
        journal.error("E412", token, message, "give it a letter, and add a condition that finds it")
        return
    for condition in search.conditions:
        if isinstance(condition, Compare) and isinstance(condition.left, Value) and condition.left.target == Slot(slot):
            journal.error(
                "E411",
                token,
                f"this is true of every stranger, so it cannot find {who}",
                f"add a condition that finds {who}, such as: {example}",
            )
            return
    hint = f"add a condition that finds {who}, such as: {example}; what is not so, and what is compared, finds"
    journal.error("E412", token, f"nothing here can find out {what} {who} is", f"{hint} {NOTHING[role.kind]}")
