"""The dice of what people can do, say and think hang on the names that it has, never on its place among the rest.

So a world, or a library, to which something is added plays as before where nothing comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import blake2b

from muchado.bundle.model import Relation
from muchado.kernel.chance import key, key_of_all
from muchado.kernel.events import Prop, relation

REMEMBERED = 1 << 13
"""The lots of so many propositions are kept: the same ones come again and again."""


class Lots:
    """A 64-bit number for each proposition, and for each answer: the same in every process.

    `of`: that of a proposition; `of_answer`: that of an answer by its number; `of_all`: that of what the roles of a
    rule stand for.
    """

    def __init__(self, relations: Sequence[Relation], answers: Sequence[str]) -> None:
        self._heads = [_named(f"{about.kind} {about.name}") for about in relations]
        self._answers = [_named(name) for name in answers]
        self.of: Callable[[Prop], int] = lru_cache(REMEMBERED)(self._of)

    def of_answer(self, number: int) -> int:
        """The number for an answer."""
        return self._answers[number]

    def of_all(self, filled: Prop) -> int:
        """The number for several people, things and propositions together."""
        return key_of_all(tuple([part if isinstance(part, int) else self.of(part) for part in filled]))

    def _of(self, prop: Prop) -> int:
        return key(self._heads[relation(prop)]) ^ self.of_all(prop[1:]) if prop else key(())


def _named(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest())
