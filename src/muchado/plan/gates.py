"""What must at least be there for a rule to have anything to say: asked first, it spares most of the search."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.model import Claim, Condition, Nobody, Slot, meaning_of
from muchado.bundle.model.questions.finds import is_turned
from muchado.bundle.model.questions.meaning import Among, Ask, Held

RARITY = {"act": 0, "deed": 0, "notion": 1, "knows": 2, "phrase": 3, "status": 4, "trait": 5, "aim": 6}
"""How seldom beliefs of a kind are there, roughly: the rarest is asked for."""


class Gate(NamedTuple):
    """A belief of a relation and an aim of a relation (-1 for none), somebody here."""

    belief: int
    aim: int
    company: bool


def gate(bundle: Checked, conditions: Iterable[Condition], *, company: bool = False) -> Gate:
    """The gate of a rule with these conditions."""
    beliefs: list[tuple[int, int]] = []
    aim = -1
    for condition in conditions:
        if isinstance(condition, Nobody) or is_turned(condition):
            continue
        match meaning_of(condition).view(condition):
            case Among(Ask("company"), Slot(at)) if at:
                company = True
            case Among(Ask("aims"), Claim(relation)):
                aim = relation
            case Held(Claim(relation)):
                kind = bundle.relations[relation].kind
                beliefs += [(RARITY[kind], relation)] if kind in RARITY else []
            case _:
                pass
    return Gate(min(beliefs)[1] if beliefs else -1, aim, company)
