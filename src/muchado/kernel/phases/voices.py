"""What is said for and against what somebody could do, what it comes to, and who listens to that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from muchado.bundle.model.closed import RuleKind
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop


class Voice(NamedTuple):
    """One rule's say in a score: its kind and number, its points, and what its roles stood for."""

    kind: RuleKind
    rule: int
    amount: int
    binding: tuple[Any, ...]


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

    def chose(self, person: int, options: Mapping[Any, Sequence[Voice]], first: Verdict | None, score: int) -> None:
        """Somebody chose the `first` of their options; what would have been done otherwise had this score."""
