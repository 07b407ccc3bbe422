"""What must at least be there for a rule to have anything to say: asked first, it spares most of the search."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.model import OWNER, Claim, Condition, From, Here, Holds, Slot
from muchado.kernel.mind.mind import Mind

RARITY = {"act": 0, "deed": 0, "notion": 1, "knows": 2, "phrase": 3, "status": 4, "trait": 5, "aim": 6}
"""How seldom beliefs of a kind are there, roughly: the rarest is asked for."""


class Gate(NamedTuple):
    """A belief of the relation in `key` (() for none), an aim of the relation `aim` (-1 for none), somebody here."""

    key: tuple[int, ...]
    aim: int
    company: bool

    def is_open(self, mind: Mind) -> bool:
        """Whether the rule may have anything to say to somebody."""
        if self.key and self.key not in mind.index:
            return False
        if self.company and len(mind.company) == 1:
            return False
        return self.aim < 0 or any(aim[0] == self.aim for aim in mind.aims)


def gate(bundle: Checked, conditions: Iterable[Condition], *, company: bool = False) -> Gate:
    """The gate of a rule with these conditions."""
    keys: list[tuple[int, tuple[int, ...]]] = []
    aim = -1
    for condition in conditions:
        match condition:
            case Here(Slot(at), False) if at:
                company = True
            case Holds(Claim(relation, args), negated=False) | From(Claim(relation, args), negated=False):
                kind = bundle.relations[relation].kind
                if args[0] != OWNER or kind not in ("phrase", "trait", "aim", "in", "has"):
                    keys += [(RARITY[kind], (relation,))] if kind in RARITY else []
                elif kind == "aim":
                    aim = relation
            case _:
                pass
    return Gate(min(keys)[1] if keys else (), aim, company)
