"""Time that passes in a town while the game goes on showing frames: played beat by beat, a little in each frame."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from muchado.renpy import runtime

if TYPE_CHECKING:
    from collections.abc import Generator

    from muchado.stage.town import Town

AT_ONCE = 0.012
"""Seconds that may be played between two frames."""


class Course:
    """Something that is being played, beat by beat, and the town it comes to."""

    def __init__(self, beats: Generator[None, None, Town]) -> None:
        self._beats = beats
        self.town: Town | None = None

    def go(self, seconds: float) -> bool:
        """Play on for so long, or a beat if that takes longer; whether it has come to its town."""
        until = perf_counter() + seconds
        try:
            next(self._beats)
            while perf_counter() < until:
                next(self._beats)
        except StopIteration as done:
            self.town = done.value
        return self.town is not None


_ON_THE_WAY: list[Course] = []


def played(beats: Generator[None, None, Town]) -> Town:
    """Return the town that beats come to; where frames can be shown, they are."""
    course = Course(beats)
    if not course.go(AT_ONCE) and runtime.can_wait():
        _ON_THE_WAY.append(course)
        try:
            while course.town is None:
                runtime.wait()
        finally:
            _ON_THE_WAY.remove(course)
    while course.town is None:
        course.go(AT_ONCE)
    return course.town


def more() -> bool | None:
    """Play a little of what is on the way, for the screen that waits: None as long as it has not come to its town."""
    return True if not _ON_THE_WAY or _ON_THE_WAY[-1].go(AT_ONCE) else None
