"""Which needs of an act are about more than the actor's own mind, and are held against how things are, and together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from muchado.bundle.checked import Checked
from muchado.bundle.model import SPOT_KINDS, Action, Claim, Condition, Nobody, meaning_of
from muchado.bundle.model.closed import RelationKind
from muchado.bundle.model.questions.meaning import OWN_MIND, Among, Held, InPlace, Is, So
from muchado.bundle.slots import slots_in

STANDS: tuple[RelationKind, ...] = ("status", "in", *SPOT_KINDS)
"""Kinds of claim that are so or not so in the shared world."""


def factual(bundle: Checked, action: Action) -> Iterator[tuple[Condition, ...]]:
    """Yield the needs that have a truth, those together that speak of the same one whom the act does not name."""
    arity = len(bundle.relations[action.relation].roles)
    kinds = [about.kind for about in bundle.relations]
    yield from _together((need for need in action.needs if has_truth(kinds, need)), arity)


def has_truth(kinds: Sequence[RelationKind], need: Condition) -> bool:
    """Whether a need is about more than the actor's own mind; `kinds` are those of the relations, by number."""
    if isinstance(need, Nobody):
        return all(has_truth(kinds, inner) for inner in need.conditions)
    match meaning_of(need).view(need):
        case Among(ask) | Is(ask) | So(ask):
            return ask.sense not in OWN_MIND
        case Held(Claim(about), so=None):
            return kinds[about] in STANDS
        case InPlace():
            return True
        case _:
            return False


def _together(needs: Iterable[Condition], arity: int) -> list[tuple[Condition, ...]]:
    """Put needs together that speak of the same one whom the act does not name."""
    groups: list[tuple[set[int], list[Condition]]] = []
    for need in needs:
        slots, conditions = {slot for slot in slots_in(need) if slot >= arity}, [need]
        for group in [group for group in groups if group[0] & slots]:
            groups.remove(group)
            slots, conditions = group[0] | slots, group[1] + conditions
        groups.append((slots, conditions))
    return [tuple(conditions) for _, conditions in groups]
