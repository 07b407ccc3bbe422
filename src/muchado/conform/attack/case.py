"""What is tried: a case, and a kind of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random


class Case(NamedTuple):
    """One thing to try.

    Attributes:
        base: what it begins with: the name of a world, or how a command is run.
        parts: what is done to it, or what it is made of. Any of them can be left out to make the case smaller.
        salt: settles all chance that is left: what is asked, how far is played.

    """

    base: str
    parts: tuple[str, ...]
    salt: int = 0


class Kind(ABC):
    """A kind of cases. It may keep what it needs for more than one, such as files or a browser."""

    name: str
    inside = True
    """Whether all is done in this process, so that its time and memory can be bounded."""

    @abstractmethod
    def make(self, random: Random) -> Case:
        """Return another case; the same for the same chance."""

    @abstractmethod
    def run(self, case: Case, folder: Path) -> str:
        """Try it and return in a word what came of it, such as "refused"; raise whatever ought not to be raised.

        `folder` is empty and may be used at will.
        """

    def close(self) -> None:
        """Let go of what it kept."""
        return


class WrongError(Exception):
    """Something came of a case that ought not to; `key` is the same for what is the same mistake."""

    def __init__(self, key: str, shown: str = "") -> None:
        super().__init__(f"{key}\n{shown}" if shown else key)
        self.key = key


class CannotError(Exception):
    """A kind cannot be tried on this machine; the message says what is missing."""
