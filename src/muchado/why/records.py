"""What explanations ask of a run's records; in memory it is `memory.InMemory`, in a run file `filed.InFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.kernel.events import Beat, Change, Choice, Event, Perception, Prop, Stage
    from muchado.plan.reads import Ground

Order = tuple[int, int]
"""Where a change stands in the record: the number of its beat, from 1, and its place among the beat's changes."""


class Place(NamedTuple):
    """A place in the record: all changes of a lower `order` come before it; a minute's changes precede its acts."""

    order: Order
    minute: int


class Entry(NamedTuple):
    """A change in its place in the record."""

    order: Order
    change: Change

    @property
    def place(self) -> Place:
        """Where it stands: before it is all that came before it."""
        return Place(self.order, self.change.minute)


class Records(Protocol):
    """What happened, to be looked up."""

    def catch_up(self, beats: Sequence[Beat]) -> None:
        """Take in what is new of all beats so far."""

    @property
    def end(self) -> int | None:
        """The minute of the last beat, None before there is any."""

    def beats(self, minute: int) -> int:
        """How many beats there are up to a minute."""

    def event(self, number: int) -> Event | None:
        """The event with a number."""

    def acts(self, act: Prop, until: int) -> Iterator[Event]:
        """The events up to a minute that carried out an act or were meant as it, the latest first.

        What is () in the act may be anything.
        """

    def engaging(self, person: int, minute: int) -> Event | None:
        """What somebody takes part in at a minute, None if nothing."""

    def choices(self, event: int) -> Sequence[Choice]:
        """The choice behind an event, and behind its answer."""

    def stages(self, event: int) -> Sequence[Stage]:
        """Through which places a journey led, and how it ended; nothing if an event is none."""

    def changes(self, person: int, fact: Ground, before: Order) -> Iterator[Entry]:
        """What changed about something in a mind before a place in the record, the latest first."""

    def first_changes(self, person: int, fact: Ground) -> Iterator[Entry]:
        """What changed about something in a mind, in order."""

    def perceived(self, person: int, event: int) -> Perception | None:
        """How somebody perceived an event."""
