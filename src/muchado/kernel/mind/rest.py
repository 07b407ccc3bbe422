"""A while in which nothing changes in a mind: what is found out in it is found out once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muchado.kernel.mind.mind import Mind


class AtRest:
    """A while in which nothing changes in a mind. A class and no generator: this begins and ends all the time."""

    __slots__ = ("_mind",)

    def __init__(self, mind: Mind) -> None:
        self._mind = mind

    def __enter__(self) -> None:
        self._mind.memo, self._mind.truths = {}, {}

    def __exit__(self, *_: object) -> None:
        self._mind.memo = self._mind.truths = None
