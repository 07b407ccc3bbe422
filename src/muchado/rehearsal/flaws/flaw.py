"""A flaw: something in a run that a director would not leave so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from muchado.kernel.events import Event, Prop, RuleUse
    from muchado.rehearsal.seen import Seen
    from muchado.rehearsal.usage import RuleKey

FlawKind = Literal[
    "turned back midway",
    "vain return",
    "out at night",
    "told what they knew",
    "told one known to know",
    "asked what was answered",
    "agreed and not held",
    "silent beside its object",
    "comfort for the cheerful",
    "answer without a reason",
    "the dead acting",
    "line repeated",
    "loop without ceiling",
]
"""What can be odd, as tables, JSON and files of thresholds call it."""


class Flaw(NamedTuple):
    """Something odd: whose it is, when, in which act (or aim), and the rule that spoke for it, if one did."""

    kind: FlawKind
    person: int
    minute: int
    prop: Prop
    rule: RuleKey | None


class Watch(Protocol):
    """Watches one run for flaws of some kind."""

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at a beat."""
        ...


def flaw_in(kind: FlawKind, event: Event, rule: RuleUse | None) -> Flaw:
    """The flaw of something that somebody did."""
    return Flaw(kind, event.by, event.minute, event.prop, None if rule is None else (rule.kind, rule.rule))
