"""What all that is said for and against something comes to, and who listens to that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop
from muchado.kernel.mind.intention import Voice


class Verdict(NamedTuple):
    """An option with its whole score: what the rules say, plus chance."""

    option: Any
    voices: tuple[Voice, ...]
    chance: int
    score: int
    lot: int


class Listener(Protocol):
    """Is told how people come to what they do. Nothing that it does changes anything.

    What is weighed is an act, or the number of an answer.
    """

    def dismissed(self, person: int, act: Prop, voices: Sequence[Voice]) -> None:
        """Somebody thought of an act that is not worth it or cannot be, with what was said of it until that showed."""

    def chose(
        self, person: int, options: Mapping[Any, Sequence[Voice]], first: Verdict | None, score: int | None
    ) -> None:
        """Somebody chose the `first` of their options; what would be done instead has this score, None for no other.

        Whoever acts can always do nothing, for 0 points.
        """
