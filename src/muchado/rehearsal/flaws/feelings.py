"""Comfort for those who need none: acts that relieve a mood in which nobody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Shift, Slot
from muchado.kernel.events import relation
from muchado.plan.bounds import Bounds
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
    """By the relation of an act or deed: whom it comforts, by their place in it, in which mood.

    It is meant as comfort if nothing in what it does to them is more than that relief. A mood that grows by itself is a
    need, as loneliness may be: to meet it is company, or a meal, and no comfort. Nor is it comfort if something that
    follows from it in them makes the same mood rise.
    """
    needs = frozenset(drift.quality for drift in bundle.drifts if drift.growth > 0)
    bounds = Bounds(bundle)
    falls: defaultdict[int, set[tuple[int, int]]] = defaultdict(set)
    rises: defaultdict[int, set[tuple[int, int]]] = defaultdict(set)
    for reaction in bundle.reactions:
        if not (places := _undergone(reaction)):
            continue
        about = _claim(reaction).relation
        shifts = [effect for effect in reaction.effects if isinstance(effect, Shift)]
        for mood in _mainly_eased(shifts, needs, bounds):
            falls[about].update((at, mood) for at in places)
        for shift in shifts:
            if shift.target is None and shift.how == "rises":
                rises[about].update((at, shift.quality) for at in places)
    return {about: found for about, pairs in falls.items() if (found := pairs - rises[about])}


def _mainly_eased(shifts: list[Shift], needs: frozenset[int], bounds: Bounds) -> list[int]:
    """The moods that are relieved, if nothing else is moved as far."""
    relief = [one for one in shifts if one.target is None and one.how == "falls" and one.quality not in needs]
    rest = [one for one in shifts if one not in relief]
    return [one.quality for one in relief] if _widest(relief, bounds) > _widest(rest, bounds) else []


def _widest(shifts: list[Shift], bounds: Bounds) -> int:
    return max((bounds.most(shift.amount) for shift in shifts), default=0)


def _undergone(reaction: Reaction) -> list[int]:
    """Where in what is done those stand whom a reaction to it is about, if not as the one who does it."""
    if reaction.trigger.kind != "act" or not isinstance(reaction.trigger.claim, Claim):
        return []
    return [at for at, term in enumerate(reaction.trigger.claim.args) if at > 0 and term == Slot(0)]


def _claim(reaction: Reaction) -> Claim:
    claim = reaction.trigger.claim
    if not isinstance(claim, Claim):
        raise TypeError("it is set off by something that is done")
    return claim
