"""What day and hour it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muchado.bundle.calendar import DAY, WEEKDAYS
from muchado.bundle.model.closed import DayTest
from muchado.bundle.model.questions.meaning import Ask, Meaning, Parts, Shape, So, Words, denied
from muchado.bundle.records import NamedTuple


class Calendar(NamedTuple):
    """A fact of the calendar.

    `test`: "holiday" (number: which), "eve" (the day before that holiday), "weekday" (0 Monday .. 6
    Sunday), "workday" (Monday to Friday), "after" and "before" (minute of the day).
    """

    test: DayTest
    number: int = 0
    negated: bool = False


class Day(Meaning[Calendar]):
    """`it is Monday`, `it is after 12:00`."""

    record = Calendar

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        for word, negated in (("is", False), ("is not", True)):
            yield f"it {word} {{holiday}}", _day("holiday", negated=negated)
            yield f"it {word} the day before {{holiday}}", _day("eve", negated=negated)
            yield f"it {word} a weekday", _fixed("workday", 0, negated=negated)
            yield f"it {word} after {{time}}", _day("after", negated=negated)
            yield f"it {word} before {{time}}", _day("before", negated=negated)
            for number, name in enumerate(WEEKDAYS):
                yield f"it {word} {name}", _fixed("weekday", number, negated=negated)

    @staticmethod
    def view(question: Calendar) -> So:
        """That it is so."""
        return So(Ask(question.test, (question.number,)))

    @staticmethod
    def said(question: Calendar, words: Words) -> str:
        """What the language says."""
        number = question.number
        match question.test:
            case "holiday":
                day = words.holiday(number)
            case "eve":
                day = f"the day before {words.holiday(number)}"
            case "weekday":
                day = WEEKDAYS[number]
            case "workday":
                day = "a weekday"
            case test:
                day = f"{test} {number % DAY // 60:02}:{number % 60:02}"
        return f"it is {denied(question.negated, '', 'not ')}{day}"


def _day(test: DayTest, *, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    return lambda parts: [Calendar(test, parts.number(0), negated)]


def _fixed(test: DayTest, number: int, *, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    def build(_parts: Parts) -> list[Any]:
        return [Calendar(test, number, negated)]

    return build
