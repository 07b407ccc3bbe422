"""What one has set one's mind on, and what one knows of ways: what drove one out, what led nowhere."""

from __future__ import annotations

from typing import Any

from muchado.bundle.model.closed import RuleKind
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop


class Voice(NamedTuple):
    """One rule's say in a score: its kind and number, its points, and what its roles stood for."""

    kind: RuleKind
    rule: int
    amount: int
    binding: tuple[Any, ...]


class Intention(NamedTuple):
    """An act that one has set one's mind on: since when, up to which minute it binds, and all that spoke for it then.

    `option`: the act, () where there is none. `settled`: nothing new has come up since that may weigh more.
    """

    option: Prop
    since: int
    until: int
    settled: bool
    voices: tuple[Voice, ...]


class Driven(NamedTuple):
    """What drove one out of a place: since when, and the rules that did."""

    since: int
    voices: tuple[Voice, ...]


class Blocked(NamedTuple):
    """A way toward an aim that led nowhere: until when it is left alone, and how often it has led nowhere."""

    until: int
    times: int


NOTHING_IN_MIND = Intention((), 0, 0, False, ())
"""What one has who has set one's mind on nothing."""
