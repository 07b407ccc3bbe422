"""A reaction that may fit several people says whether it is for one of them or for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Condition, Reaction
from muchado.bundle.slots import slots_in

if TYPE_CHECKING:
    from muchado.language.sentences.scope import Scope
    from muchado.language.text.diagnostics import Journal


def check_several(reaction: Reaction, scope: Scope, known: int, journal: Journal) -> None:
    """Note people who are moved by a reaction and of whom it is not said whether it is for one or for each.

    `known`: how many roles the occasion and the owner settle.
    """
    moved = {*slots_in(reaction.effects)}
    for slot in range(known, len(reaction.roles)):
        role, token = reaction.roles[slot], scope.tokens[slot]
        if role.kind != "person" or role.each or slot not in moved or token is None or not token.is_word(role.letter):
            continue
        first = next((one for one in reaction.when if slot in slots_in(one)), None)
        if first is not None and not _is_one(first, slot, scope):
            message = f"{role.letter} may be several people, and this is for the one whom it fits best"
            hint = f"write: someone {role.letter}, for one of them; or: each {role.letter}, for all"
            journal.warn("W516", token, message, hint)


def _is_one(condition: Condition, slot: int, scope: Scope) -> bool:
    """Whether a condition says something of which there is one at a time."""
    claims = (part for part in condition if isinstance(part, Claim))
    return any(scope.vocabulary.terms[claim.relation].one >= 0 and slot in slots_in(claim) for claim in claims)
