"""Wants for or against a deed that leaves out what every act needs that counts as it: they never speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Bundle, Slot

if TYPE_CHECKING:
    from muchado.bundle.model import Action, Claim
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal


def check_deeds(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Note wants that can say nothing of any act, since they do not say with whom, where or when it would be done."""
    wants = {entry.name: entry for entry in declared.of("want") if not entry.library}
    for want in bundle.wants:
        entry = wants.get(want.name)
        if entry is None or want.answer:
            continue
        acts = [
            (action, deed)
            for action in bundle.actions
            for deed in action.counts_as
            if deed.relation == want.claim.relation
        ]
        if acts and not any(_names_whole(bundle, *one) for one in acts):
            deed, act = (bundle.relations[one].name for one in (want.claim.relation, acts[0][0].relation))
            message = f'this never counts: "{deed}" leaves out what every act needs that counts as it'
            journal.warn("W526", entry.token, message, f'say it of the act: "{act}"')


def _names_whole(bundle: Bundle, action: Action, deed: Claim) -> bool:
    """Whether a deed names all who and what an act takes."""
    named = {term.at for term in deed.args if isinstance(term, Slot)}
    return named.issuperset(range(len(bundle.relations[action.relation].roles)))
