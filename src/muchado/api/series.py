"""Which versions of a world a set of story tests looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.stories import Alteration, Share, StoryTest

if TYPE_CHECKING:
    from collections.abc import Sequence


class Series(NamedTuple):
    """One version of a world and the tests, by number, that look at it."""

    alterations: tuple[Alteration, ...]
    tests: tuple[int, ...]


def series_of(tests: Sequence[StoryTest]) -> list[Series]:
    """Put tests that look at the same version of the world together; what is compared looks at two."""
    wanted: dict[tuple[Alteration, ...], list[int]] = {}
    for i, test in enumerate(tests):
        for alterations in dict.fromkeys((test.alterations, *(() if isinstance(test.bar, Share) else ((),)))):
            wanted.setdefault(alterations, []).append(i)
    return [Series(alterations, tuple(numbers)) for alterations, numbers in wanted.items()]
