"""A beat as whoever watches a rehearsal sees it: what it brought forth, and how everything stood before and after."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import OWNER, Go
from muchado.bundle.rulebook import SETTLED
from muchado.find.record import Span
from muchado.kernel.events import FAILS, number, relation

if TYPE_CHECKING:
    from muchado.bundle.model import Action
    from muchado.find.record import Occurrence, Record
    from muchado.kernel import Program
    from muchado.kernel.events import Beat, Choice, Event, RuleUse
    from muchado.kernel.view import View


class Seen:
    """One beat. `before`: where everybody was until then; `still`: the people who could do nothing when it began."""

    def __init__(
        self, program: Program, beat: Beat, view: View, record: Record, before: Sequence[int], still: frozenset[int]
    ) -> None:
        self.program = program
        self.beat = beat
        self.view = view
        self.record = record
        self.before = before
        self.still = still

    @property
    def minute(self) -> int:
        """The minute of the beat."""
        return self.beat.minute

    @cached_property
    def places(self) -> list[int]:
        """Where everybody is afterwards."""
        return list(self.view.places())

    def action(self, event: Event) -> Action:
        """What kind of act an event is."""
        return self.program.bundle.actions[event.action]

    @cached_property
    def done(self) -> tuple[Event, ...]:
        """What people did, and not in vain."""
        return tuple(event for event in self.beat.events if event.by >= 0 and event.answer != FAILS)

    def occurrence(self, event: Event) -> Occurrence | None:
        """Where an event stands in the record; None if it is left out there."""
        found = self.record.occurrences("done", relation(event.prop), Span(event.minute, event.minute))
        return next((one for one in found if one.prop == event.prop and one.person == event.by), None)

    def choice(self, event: Event) -> Choice | None:
        """The choice that somebody made who did something."""
        return next((one for one in self.beat.choices if one.event == event.id and one.person == event.by), None)

    def reason(self, event: Event) -> RuleUse | None:
        """The rule that spoke most for an event; None if nothing did."""
        return None if (choice := self.choice(event)) is None else strongest(choice)


def strongest(choice: Choice) -> RuleUse | None:
    """The rule that spoke most for a choice; None if none did. To be set on something is no rule of the text."""
    spoke = (part for part in choice.parts if part.amount > 0 and part.use.kind not in SETTLED)
    part = max(spoke, key=lambda part: part.amount, default=None)
    return None if part is None else part.use


def still(program: Program, view: View, minute: int) -> frozenset[int]:
    """The people whose state lets them do nothing at a minute."""
    return frozenset(
        number(prop, 1)
        for prop, standing in (view.statuses.items() if program.closing else ())
        if relation(prop) in program.closing
        and not program.closing[relation(prop)].acts
        and not 0 < standing.until <= minute
    )


class Walk(NamedTuple):
    """Somebody's way from a place to another, toward a `goal`."""

    start: int
    end: int
    goal: int


def walk_of(seen: Seen, event: Event) -> Walk | None:
    """The way that somebody went by an event; None if it is another act than going somewhere."""
    action = seen.action(event)
    if not is_walk(action):
        return None
    return Walk(seen.before[event.by], seen.places[event.by], seen.program.goal(event.prop))


def is_walk(action: Action) -> bool:
    """Whether an act is going somewhere by oneself, and no more."""
    return not action.others and bool(action.effects) and all(_goes(effect) for effect in action.effects)


def _goes(effect: object) -> bool:
    return isinstance(effect, Go) and effect.person == OWNER
