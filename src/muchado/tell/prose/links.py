"""What joins scenes: how much time has passed, how a memory begins, what is left open at the end."""

from __future__ import annotations

from collections import Counter

from muchado.bundle.calendar import WEEKDAYS
from muchado.bundle.model import DAY
from muchado.kernel.events import Prop
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import HEARD, Knowing, Moment
from muchado.tell.plan.scenes import Scene
from muchado.tell.prose.deck import Deck, phrases
from muchado.tell.prose.pen import Pen
from muchado.tell.times import weekday

NOON, EVENING = 12 * 60, 18 * 60

SOON, HOUR, HOURS = 12, 55, 100
"""Up to so many minutes later nothing is said of the time; within the hour; an hour later."""

ORDINALS = {2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth"}

WITHIN = ("within the hour, ", "not an hour later, ", "less than an hour later, ")
"""Words for less than an hour, dealt by the minute."""

AT_THAT = ("at that, ", "at this, ", "upon this, ")
SOON_AFTER = ("{N} later, ", "{N} after that, ", "soon after, ", "shortly afterwards, ", "soon after that, ")
JUST_THEN = ("just then, ", "in the same minute, ", "at that moment, ")
"""Words for what is done in answer, a few minutes later, and by somebody else in the same minute."""

ABOUT_NOON = 20
"""So many minutes before and after it is still noon."""


def part_of_day(minute: int) -> str:
    """Return the part of the day: "morning", "afternoon" or "evening"."""
    time = minute % DAY
    return "morning" if time < NOON else "afternoon" if time < EVENING else "evening"


def since(last: int, minute: int, *, dated: bool = False) -> str:
    """Return the words for the time that has passed since what was told last, "" where little has.

    `dated`: a new day is named.
    """
    gone = minute - last
    if last >= 0 and gone >= 0 and minute // DAY == last // DAY:
        if gone <= SOON:
            return ""
        if gone <= HOUR:
            return WITHIN[minute % len(WITHIN)]
        if gone <= HOURS:
            return "an hour later, "
        if part_of_day(minute) == part_of_day(last):
            return f"later that {part_of_day(minute)}, "
    elif dated:
        return f"on {WEEKDAYS[weekday(minute)]} {part_of_day(minute)}, "
    if abs(minute % DAY - NOON) <= ABOUT_NOON:
        return "at noon, "
    return f"in the {part_of_day(minute)}, "


SAME = 2
"""So many minutes before the end of the scene before, another begins at the same time."""

_TENS = ("twenty", "thirty", "forty", "fifty")
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
NUMBERS = (
    *("no", *_UNITS, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
    *(number for ten in _TENS for number in (ten, *(f"{ten}-{unit}" for unit in _UNITS))),
)
"""Numbers in words, below sixty."""


class Links:
    """Writes what stands between scenes."""

    def __init__(self, pen: Pen, knowing: Knowing) -> None:
        self._pen, self._knowing = pen, knowing
        self._counted: dict[int, dict[int, int]] = {}
        self._deck = Deck(phrases("links.txt"), pen.draw, pen.newness)
        self._last = -1
        self._spans: frozenset[str] = frozenset()

    def between(self, scene: Scene) -> str:
        """Return the words for how a scene follows upon the one told before, "" where nothing is to be said of it."""
        last, self._last = self._last, max(scene.end, self._last)
        gone = scene.start - last
        if last < 0 or scene.start // DAY != last // DAY:
            return ""
        words = since(last, scene.start) if gone > HOUR else ""
        if words:
            fresh, self._spans = words not in self._spans, self._spans | {words}
            return words if fresh else ""
        fact = "meanwhile" if -SAME <= gone <= 0 else "minutes" if 1 < gone < len(NUMBERS) else ""
        dealt = self._deck.deal(frozenset({fact}), frozenset("N")) if fact else None
        return f"{dealt.words.format(N=NUMBERS[max(gone, 0)])} " if dealt else ""

    def soon(self, last: Moment | None, moment: Moment) -> tuple[str, ...]:
        """Return words for how a moment follows upon another of the same scene, little later, or none."""
        events = self._knowing.chronicle.events
        event, before = events.get(moment.event), events.get(-1 if last is None else last.event)
        if last is None or event is None or before is None or event.id == before.id:
            return ()
        if event.follows == before.id:
            return AT_THAT
        gone = moment.minute - last.minute
        if gone:
            return tuple(words.format(N=f"{NUMBERS[gone]} minutes" if gone > 1 else "a minute") for words in SOON_AFTER)
        return JUST_THEN if event.talk != before.talk and event.by != before.by else ()

    def again(self, moment: Moment) -> str:
        """Return the words for the how manieth time that day somebody does the same to the same, "" for the first.

        What one takes in counts, whether it was told or not; the turns of a talk do not.
        """
        event = self._knowing.chronicle.events.get(moment.event)
        if event is None or event.talk >= 0 or event.answer or moment.how == HEARD:
            return ""
        time = self._times(moment.eyes).get(event.id, 1)
        return "" if time == 1 else f"for the {ORDINALS.get(time, f'{time}th')} time that day, "

    def _times(self, eyes: int) -> dict[int, int]:
        """By event: for the how manieth time on its day somebody sees just that done."""
        if eyes not in self._counted:
            counts, found = Counter[tuple[int, Prop]](), dict[int, int]()
            perceived = self._knowing.chronicle.events if eyes == OUTSIDE else self._knowing.perceptions[eyes]
            for number in sorted(perceived):
                event = self._knowing.chronicle.events[number]
                counts[event.minute // DAY, event.prop] += 1
                found[number] = counts[event.minute // DAY, event.prop]
            self._counted[eyes] = found
        return self._counted[eyes]

    def memory(self, eyes: int, place: int, minute: int) -> None:
        """Write that somebody thinks back."""
        when = f"{WEEKDAYS[weekday(minute)]} {part_of_day(minute)}, and {self._pen.english.name('place', place)}"
        clause = (
            self._pen.clause("goes back", W=when)
            if eyes == OUTSIDE
            else self._pen.clause("remembers", eyes, A=eyes, W=when)
        )
        self._pen.write([clause])

    def left_open(self, people: list[int]) -> None:
        """Write what these people still mean to do when the world ends."""
        for person in people:
            for aim in sorted(self._open_aims(person), key=str)[:1]:
                self._pen.write([self._pen.clause("still means", person, A=person, V=self._pen.english.base(aim))])

    def _open_aims(self, person: int) -> list[Prop]:
        relations = self._knowing.bundle.relations
        aims = self._knowing.aims(person, self._knowing.bundle.end)
        return [aim for aim in aims if "claim" not in relations[int(str(aim[0]))].roles]
