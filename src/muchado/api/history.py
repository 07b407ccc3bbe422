"""What has happened in a run so far, and what came of each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muchado.kernel.events import Beat, Change, Event


class History:
    """The events of a run by their numbers, in order; who came upon each later, and which minds it changed."""

    def __init__(self) -> None:
        self.beats: list[Beat] = []
        self.events: dict[int, Event] = {}
        self.aftermath: dict[int, tuple[int, ...]] = {}
        self.changes: dict[int, tuple[Change, ...]] = {}

    def add(self, beat: Beat) -> None:
        """Take in what a beat brought forth."""
        self.beats.append(beat)
        self.events.update((event.id, event) for event in beat.events)
        for notice in beat.notices:
            before = self.aftermath.get(notice.event, ())
            self.aftermath[notice.event] = (*before, *(() if notice.person in before else (notice.person,)))
        for change in beat.changes:
            self.changes[change.event] = (*self.changes.get(change.event, ()), change)

    def copy(self) -> History:
        """Return a history that grows on its own from here."""
        other = History()
        other.beats = list(self.beats)
        other.events = dict(self.events)
        other.aftermath = dict(self.aftermath)
        other.changes = dict(self.changes)
        return other
