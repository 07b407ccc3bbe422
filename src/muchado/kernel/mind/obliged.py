"""Duties made and ended while the world runs: statuses by which one is due somewhere, as each knows of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from muchado.bundle.degrees import THINKS
from muchado.kernel.common.calendar import Almanac, Stint
from muchado.kernel.events import Prop
from muchado.kernel.mind.mind import Mind
from muchado.kernel.mind.whereabouts import Appointment


class Obliged:
    """What people are due for: by timetables, which all know, and by duties that one takes to be so."""

    def __init__(self, calendar: Almanac, appointments: Sequence[Appointment]) -> None:
        self._calendar = calendar
        self._duties = tuple(one for one in appointments if one.due)

    @property
    def any_made(self) -> bool:
        """Whether there are duties at all but those of timetables."""
        return bool(self._duties)

    def stint(self, mind: Mind, person: int, now: int) -> Stint | None:
        """What somebody is due for at a minute, as far as one knows: of several the one that began last."""
        told = self._calendar.duty(person, now)
        if not self._duties:
            return told
        last = self._latest(mind, person, now)
        return told if last is None or (told is not None and told.start > last[0].start) else last[0]

    def claim(self, mind: Mind, now: int) -> Prop | None:
        """By which claim one is due where one is due; None where the timetable says it, or nothing does."""
        last = self._latest(mind, mind.me, now) if self._duties else None
        return last[1] if last is not None and self.stint(mind, mind.me, now) == last[0] else None

    def pull(self, mind: Mind, now: int) -> int:
        """The weight of one's duty of this minute."""
        if not self._duties:
            return self._calendar.pull(mind.me, now)
        stint = self.stint(mind, mind.me, now)
        return 0 if stint is None else stint.pull

    def next_turn(self, mind: Mind, now: int) -> int | None:
        """The first minute after this one at which a duty of one's own begins or ends."""
        turn = self._calendar.next_turn(mind.me, now)
        if not self._duties:
            return turn
        ends = [end for one, _ in self._known(mind, mind.me, now) for end in (one.start, one.end) if end > now]
        return min([*ends, *([] if turn is None else [turn])], default=None)

    def _latest(self, mind: Mind, person: int, now: int) -> tuple[Stint, Prop] | None:
        """The duty of a minute that began last."""
        return max((one for one in self._known(mind, person, now) if one[0].start <= now < one[0].end), default=None)

    def _known(self, mind: Mind, person: int, now: int) -> Iterator[tuple[Stint, Prop]]:
        """The duties that one takes somebody to have, whenever that is."""
        for about in self._duties:
            for at in about.due:
                for prop in mind.known(about.relation, at - 1, person):
                    place, hour = prop[about.place], prop[about.hour]
                    if isinstance(place, int) and isinstance(hour, int) and mind.sure(prop, now) >= THINKS:
                        yield Stint(hour, hour + about.minutes, place, about.pull, ""), prop
