"""What an action does, however it is answered, and as which deeds it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from muchado.bundle.checked import Checked
from muchado.bundle.model import OWNER, Action, Claim, Go, Inform, Leave, SetStatus, Slot, UseUp


def deeds(bundle: Checked) -> Mapping[int, tuple[tuple[int, Claim], ...]]:
    """For each deed the actions that count as it, and how their roles stand in it."""
    found: dict[int, list[tuple[int, Claim]]] = {}
    for number, action in enumerate(bundle.actions):
        for claim in action.counts_as:
            found.setdefault(claim.relation, []).append((number, claim))
    return {deed: tuple(entries) for deed, entries in found.items()}


def tells(bundle: Checked, action: Action) -> Iterator[Claim]:
    """The deeds that an action counts as and that name all that it needs."""
    needed = set(range(len(bundle.relations[action.relation].roles)))
    for claim in dict.fromkeys(action.counts_as):
        if needed <= {term.at for term in claim.args if isinstance(term, Slot)}:
            yield claim


def leaves(action: Action) -> bool:
    """Whether a thing is with nobody any more after an act, however it is answered."""
    return any(isinstance(effect, Leave | UseUp) for effect in action.all_effects())


def walks(action: Action) -> bool:
    """Whether whoever does it goes somewhere."""
    return any(isinstance(effect, Go) and effect.person == OWNER for effect in action.all_effects())


def informs(action: Action) -> bool:
    """Whether somebody gives their word in it."""
    return any(isinstance(effect, Inform) for effect in action.all_effects())


def ended(action: Action) -> frozenset[int]:
    """The states of whoever does it that end by it, however it is answered."""
    ends = (effect for effect in action.all_effects() if isinstance(effect, SetStatus) and not effect.on)
    return frozenset(effect.claim.relation for effect in ends if effect.claim.args[0] == OWNER)
