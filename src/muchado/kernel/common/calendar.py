"""Days, holidays and timetables: common knowledge, fixed before anything happens."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from muchado.bundle.checked import Checked
from muchado.bundle.model import DAY, Duty
from muchado.bundle.records import NamedTuple


class Stint(NamedTuple):
    """One time at which somebody is due somewhere, for something: from minute `start` up to `end`."""

    start: int
    end: int
    place: int
    pull: int
    name: str


NEVER = 1 << 62
"""When comes about what never does, such as another word of the timetable of somebody who has no more duties."""


class Stretch(NamedTuple):
    """What a timetable says of somebody `since` some minute and `till` another: their duty, and its weight."""

    since: int
    till: int
    duty: Stint | None
    pull: int


def _falls_on(duty: Duty, day: int) -> bool:
    if duty.weekdays:
        return bool(duty.weekdays >> ((day + 6) % 7) & 1)
    return duty.date == day


def _shifts(duties: tuple[Duty, ...], first: int, last: int) -> tuple[Stint, ...]:
    found = []
    for day in range(first - 1, last + 1):
        for duty in duties:
            if _falls_on(duty, day):
                end = duty.end if duty.end > duty.start else duty.end + DAY
                found.append(Stint(day * DAY + duty.start, day * DAY + end, duty.place, duty.pull, duty.name))
    return tuple(sorted(found, key=lambda shift: (shift.start, shift.end)))


class Almanac:
    """What the calendar and everybody's timetable say of a minute."""

    def __init__(self, bundle: Checked) -> None:
        first, last = bundle.start // DAY, bundle.end // DAY
        # Whoever keeps to the same timetable shares it.
        shifts = {duties: _shifts(duties, first, last) for duties in {person.duties for person in bundle.people}}
        starts = {duties: tuple(shift.start for shift in found) for duties, found in shifts.items()}
        self._shifts = tuple(shifts[person.duties] for person in bundle.people)
        self._starts = tuple(starts[person.duties] for person in bundle.people)
        self._holidays = tuple((holiday.month, holiday.day) for holiday in bundle.holidays)
        self._latest: dict[int, Stretch] = {}

    def duty(self, person: int, minute: int) -> Stint | None:
        """The latest begun duty that still lasts: a detention wins over the day around it."""
        return self._stretch(person, minute).duty

    def pull(self, person: int, minute: int) -> int:
        """The weight of somebody's duty of this minute."""
        return self._stretch(person, minute).pull

    def next_turn(self, person: int, minute: int) -> int | None:
        """The first minute after this one at which a duty of the person begins or ends."""
        till = self._stretch(person, minute).till
        return None if till == NEVER else till

    def _stretch(self, person: int, minute: int) -> Stretch:
        """What the timetable says: kept until it says something else, since it is asked many times over."""
        latest = self._latest.get(person)
        if latest is None or not latest.since <= minute < latest.till:
            duty = self._duty(person, minute)
            pull = 0 if duty is None else duty.pull
            latest = self._latest[person] = Stretch(minute, self._till(person, minute), duty, pull)
        return latest

    def _duty(self, person: int, minute: int) -> Stint | None:
        shifts = self._shifts[person]
        at = bisect_right(self._starts[person], minute)
        for index in range(at - 1, self._oldest(person, minute) - 1, -1):
            if shifts[index].end > minute:
                return shifts[index]
        return None

    def _oldest(self, person: int, minute: int) -> int:
        """The number of the first duty that may last still: none is longer than a day."""
        return bisect_right(self._starts[person], minute - DAY)

    def _till(self, person: int, minute: int) -> int:
        """The first minute after this one at which a duty of the person begins or ends."""
        shifts = self._shifts[person]
        at = bisect_right(self._starts[person], minute)
        turns = [shift.end for shift in shifts[self._oldest(person, minute) : at] if shift.end > minute]
        if at < len(shifts):
            turns.append(shifts[at].start)
        return min(turns, default=NEVER)

    def is_holiday(self, number: int, minute: int) -> bool:
        """Whether the holiday falls on the day of the minute."""
        day = date.fromordinal(minute // DAY)
        return (day.month, day.day) == self._holidays[number]

    def is_eve(self, number: int, minute: int) -> bool:
        """Whether the holiday falls on the day after that of the minute."""
        return self.is_holiday(number, minute + DAY)

    @staticmethod
    def weekday(minute: int) -> int:
        """0 for Monday to 6 for Sunday."""
        return (minute // DAY + 6) % 7
