"""What must at least be there for a rule to have anything to say: asked first, it spares most of the search."""

from __future__ import annotations

from collections.abc import Iterable

from muchado.bundle.checked import Checked
from muchado.bundle.model import OWNER, Claim, Condition, Nobody, Slot, meaning_of
from muchado.bundle.model.questions.finds import is_turned
from muchado.bundle.model.questions.meaning import Among, Ask, Held
from muchado.bundle.records import NamedTuple

BELIEVED = ("act", "deed", "notion", "phrase", "status", "trait", "aim", "lies", "inside", "on")
"""Kinds of relation of which one holds beliefs: where somebody is, who has what, and what others know, is looked up
otherwise too."""

_OWN = ("phrase", "trait", "aim")
"""What is looked up otherwise where it is about oneself."""


class Gate(NamedTuple):
    """Beliefs of relations, an aim of a relation (-1 for none), somebody here."""

    beliefs: frozenset[int]
    aim: int
    company: bool


def gate(bundle: Checked, conditions: Iterable[Condition], *, company: bool = False) -> Gate:
    """The gate of a rule with these conditions."""
    beliefs: set[int] = set()
    aim = -1
    for condition in conditions:
        if isinstance(condition, Nobody) or is_turned(condition):
            continue
        match meaning_of(condition).view(condition):
            case Among(Ask("company"), Slot(at)) if at:
                company = True
            case Among(Ask("aims"), Claim(relation)):
                aim = relation
            case Held(Claim(relation, args)):
                kind = bundle.relations[relation].kind
                is_held = kind in BELIEVED and not (kind in _OWN and OWNER in args[:1])
                beliefs |= {relation} if is_held else set()
            case _:
                pass
    return Gate(frozenset(beliefs), aim, company)
