"""States whose words close eyes, ears or hands, and whose declaration closes nothing: they would be mere words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muchado.bundle.model.closed import ClosedToOneself
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal

ASLEEP: tuple[ClosedToOneself, ...] = ("sees nothing", "hears only what is loud", "does nothing")
GONE: tuple[ClosedToOneself, ...] = ("sees nothing", "hears nothing", "does nothing")

USUALLY: dict[str, tuple[ClosedToOneself, ...]] = {
    "asleep": ASLEEP,
    "sleeping": ASLEEP,
    "dead": GONE,
    "unconscious": GONE,
    "knocked out": GONE,
    "blind": ("sees nothing",),
    "blinded": ("sees nothing",),
    "blindfolded": ("sees nothing",),
    "deaf": ("hears nothing",),
    "deafened": ("hears nothing",),
    "bound": ("cannot walk",),
    "chained": ("cannot walk",),
    "paralysed": ("does nothing",),
    "tied up": ("cannot walk",),
}
"""What somebody can usually not do of whom this is said: `A is asleep`."""


def check_bodies(declared: Declared, journal: Journal) -> None:
    """Note states of people that say of a body what their declaration does not."""
    for entry in declared.of("status"):
        subject, _, said = entry.name.partition(" is ")
        closes = USUALLY.get(said)
        if closes and len(subject) == 1 and not entry.library and not declared.term(entry).closes:
            message = f"this closes nothing: who is {said} sees, hears and acts as ever"
            journal.warn("W523", entry.token, message, f"add: , {', '.join(closes)}")
