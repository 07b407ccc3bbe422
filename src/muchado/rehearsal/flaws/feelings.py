"""Comfort for those who need none: acts that relieve a mood in which nobody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Shift, Slot
from muchado.kernel.events import relation
from muchado.rehearsal.flaws.flaw import Flaw, flaw_in

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Reaction
    from muchado.rehearsal.seen import Seen

CHEERFUL = 5
"""Up to how many points of a mood one is not in it."""


class Comforts:
    """Watches who is relieved of a mood in which they are not."""

    def __init__(self, bundle: Checked) -> None:
        self._relieves = relieving(bundle)

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all acts that relieve whom they are done to."""
        for event in seen.done:
            forms = (event.prop, *seen.program.deeds_of(event.prop))
            for other in event.to:
                moods = {
                    mood
                    for form in forms
                    for at, mood in self._relieves.get(relation(form), ())
                    if form[at + 1] == other
                }
                mind = seen.view.mind(other)
                if moods and all(mind.feels(mood, -1, seen.minute) <= CHEERFUL for mood in moods):
                    yield flaw_in("comfort for the cheerful", event, seen.reason(event))


def relieving(bundle: Checked) -> dict[int, set[tuple[int, int]]]:
    """By the relation of an act or deed: whom it relieves, by their place in it, of which mood.

    It is comfort if nothing that follows from it in them makes that mood rise.
    """
    falls: defaultdict[int, set[tuple[int, int]]] = defaultdict(set)
    rises: defaultdict[int, set[tuple[int, int]]] = defaultdict(set)
    for reaction in bundle.reactions:
        for at, mood, how in _moved(reaction):
            (falls if how == "falls" else rises)[_claim(reaction).relation].add((at, mood))
    return {about: found for about, pairs in falls.items() if (found := pairs - rises[about])}


def _moved(reaction: Reaction) -> Iterator[tuple[int, int, str]]:
    """How an act moves the moods of those to whom it is done: their place in it, the mood, how."""
    if reaction.trigger.kind != "act" or not isinstance(reaction.trigger.claim, Claim):
        return
    for at, term in enumerate(reaction.trigger.claim.args):
        if at > 0 and term == Slot(0):
            for effect in reaction.effects:
                if isinstance(effect, Shift) and effect.target is None:
                    yield at, effect.quality, effect.how


def _claim(reaction: Reaction) -> Claim:
    claim = reaction.trigger.claim
    if not isinstance(claim, Claim):
        raise TypeError("it is set off by something that is done")
    return claim
