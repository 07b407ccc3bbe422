"""What everybody knows from the start: held once, and by each mind only as far as it is otherwise there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.belief import Belief

Key = tuple[int, ...]
"""By what a belief is found: its relation, or an argument of it in its position."""

BeliefIndex = dict[Key, dict[Prop, None]]


class Common:
    """Beliefs that all have in common, found by each of their keys. Nothing changes them once people live by them."""

    __slots__ = ("beliefs", "index", "stamp")

    def __init__(self, beliefs: Mapping[Prop, Belief]) -> None:
        self.beliefs = dict(beliefs)
        self.index = indexed(self.beliefs)
        self.stamp: bytes | None = None


def keys_of(prop: Prop) -> list[Key]:
    """By what a belief is found: its relation, and each argument in its position."""
    head = relation(prop)
    named = [(head, at, argument) for at, argument in enumerate(prop[1:]) if isinstance(argument, int)]
    return [(head,), *named]


def indexed(props: Iterable[Prop]) -> BeliefIndex:
    """Propositions by what each is found."""
    index: BeliefIndex = {}
    for prop in props:
        for place in keys_of(prop):
            index.setdefault(place, {})[prop] = None
    return index


NOTHING = Common({})
"""Where nothing is known to all."""
