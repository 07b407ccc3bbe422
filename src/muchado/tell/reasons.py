"""Which change of mind is worth telling beside an event, and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.tell.words import fill, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.model import Bundle, Plan, Reaction, Want
    from muchado.kernel.events import Change, RuleUse

MATTERS = 15
"""A feeling or belief must move by at least so many points to be worth a line."""

AIM_POINTS = 50
"""What taking up or dropping an aim counts beside the points of feelings."""


def reason(bundle: Bundle, use: RuleUse) -> str:
    """Return the rule's `because` about the people it was about, as a sentence."""
    rules: dict[str, tuple[Want | Plan | Reaction, ...]]
    rules = {"want": bundle.wants, "plan": bundle.plans, "reaction": bundle.reactions}
    rule = rules[use.kind][use.rule]
    return sentence(fill(bundle, rule.because, rule.roles, use.binding))


def strongest(changes: Iterable[Change]) -> Change | None:
    """Return the change of mind by a rule that moved most, the first of equals; None if none matters."""
    best: Change | None = None
    for change in changes:
        if change.use is not None and points(change) >= max(MATTERS, points(best) + 1 if best else 0):
            best = change
    return best


def points(change: Change) -> int:
    """Return how much a change moved, in points of 0 to 200."""
    return AIM_POINTS if change.kind == "aim" else abs(change.after - change.before)
