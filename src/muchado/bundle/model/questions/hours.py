"""What time a time is, and how far it is from now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muchado.bundle.calendar import DAY
from muchado.bundle.model.questions.meaning import ONE, Ask, Is, Meaning, Parts, Shape, So, Words, denied
from muchado.bundle.model.terms import Term
from muchado.bundle.records import NamedTuple
from muchado.bundle.spans import last, span

FAR_OFF = 10**9
"""Minutes, more than a world has."""

DAYS = ("today", "tomorrow")
"""The days that are named by how far off they are."""


class Away(NamedTuple):
    """A time is between `low` and `high` minutes from now; what is past is less than nothing."""

    hour: Term
    low: int
    high: int
    negated: bool = False


class BeingAway(Meaning[Away]):
    """`T has come`, `T is within the next 20 minutes`, `T was more than an hour ago`."""

    record = Away

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{hour} has come", lambda parts: [Away(parts.term(0), -FAR_OFF, 0)]
        yield "{hour} has not come", lambda parts: [Away(parts.term(0), -FAR_OFF, 0, negated=True)]
        for word, negated in (("", False), ("not ", True)):
            yield f"{{hour}} is {word}within the next {{span}}", _ahead(negated=negated)
            yield f"{{hour}} was {word}within the last {{span}}", _behind(negated=negated)
            yield f"{{hour}} was {word}more than {{span}} ago", _long_ago(negated=negated)

    @staticmethod
    def view(question: Away) -> So:
        """That it is."""
        return So(Ask("away", (question.hour, question.low, question.high)))

    @staticmethod
    def said(question: Away, words: Words) -> str:
        """What the language says."""
        hour, low, high, negated = question
        said = words.term(hour)
        if (low, high) == (-FAR_OFF, 0):
            return f"{said} has {denied(negated, '', 'not ')}come"
        if low == 0:
            return f"{said} is {denied(negated, '', 'not ')}within the next {last(high)}"
        if high == 0:
            return f"{said} was {denied(negated, '', 'not ')}within the last {last(-low)}"
        return f"{said} was {denied(negated, '', 'not ')}more than {span(-high - 1)} ago"


class Comes(NamedTuple):
    """A time is at a minute of a day so many `days` from today; with `days` -1 it is so many minutes from now."""

    hour: Term
    days: int
    minute: int
    negated: bool = False


class Reckoning(Meaning[Comes]):
    """`T is today at 18:00`, `T is 2 hours from now`."""

    record = Comes

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        for word, negated in (("", False), ("not ", True)):
            for days, day in enumerate(DAYS):
                yield f"{{hour}} is {word}{day} at {{time}}", _on(days, negated=negated)
            yield f"{{hour}} is {word}{{span}} from now", _on(-1, negated=negated)

    @staticmethod
    def view(question: Comes) -> Is:
        """That it is what is reckoned."""
        return Is(Ask("hour", (question.days, question.minute)), question.hour, price=ONE)

    @staticmethod
    def said(question: Comes, words: Words) -> str:
        """What the language says."""
        no, minute = denied(question.negated, "", "not "), question.minute
        when = f"{span(minute)} from now"
        if question.days >= 0:
            when = f"{DAYS[question.days]} at {minute // 60:02}:{minute % 60:02}"
        return f"{words.term(question.hour)} is {no}{when}"


def _ahead(*, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    return lambda parts: [Away(parts.term(0), 0, parts.number(1), negated)]


def _behind(*, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    return lambda parts: [Away(parts.term(0), -parts.number(1), 0, negated)]


def _long_ago(*, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    return lambda parts: [Away(parts.term(0), -FAR_OFF, -parts.number(1) - 1, negated)]


def _on(days: int, *, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        return [Comes(parts.term(0), days, parts.number(1), negated)]

    return build


def reckoned(days: int, minute: int, now: int) -> int:
    """Return the time that is so far from a minute: at a minute of a day, or (`days` -1) so many minutes on."""
    return now + minute if days < 0 else (now // DAY + days) * DAY + minute
