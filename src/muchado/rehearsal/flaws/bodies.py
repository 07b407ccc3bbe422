"""The dead acting: those who can do nothing do something, or are spoken to by those who know it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from muchado.bundle.degrees import THINKS
from muchado.bundle.model import SetStatus
from muchado.kernel.events import relation
from muchado.rehearsal.flaws.flaw import Flaw, flaw_in

if TYPE_CHECKING:
    from muchado.bundle.model import Action
    from muchado.kernel.events import Event, Prop
    from muchado.rehearsal.seen import Seen


class Bodies:
    """Watches who does something, and with whom."""

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all that people do, and at all that they try."""
        for event in seen.beat.events:
            if event.by < 0:
                continue
            does = event.by in seen.still and not _ends(seen, seen.action(event))
            if does or any(self._is_known_still(seen, event, one) for one in event.to):
                yield flaw_in("the dead acting", event, seen.reason(event))

    def _is_known_still(self, seen: Seen, event: Event, other: int) -> bool:
        """Whether somebody is spoken to, or asked, whom the one who does it knows to be able to do nothing."""
        asked = seen.action(event).answerer >= 0 or event.about is not None
        return asked and any(
            seen.view.thinks(seen.program, event.by, prop, seen.minute) >= THINKS for prop in _states(seen, other)
        )


def _states(seen: Seen, person: int) -> Iterator[Prop]:
    closing = seen.program.closing
    for prop in seen.view.statuses:
        if prop[1] == person and (able := closing.get(relation(prop))) is not None and not able.acts:
            yield prop


def _ends(seen: Seen, action: Action) -> bool:
    """Whether an act can end what keeps people from doing anything: that, they can do."""
    ended = (one.claim.relation for one in action.all_effects() if isinstance(one, SetStatus) and not one.on)
    return any(about in seen.program.closing for about in ended)
