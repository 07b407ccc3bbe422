"""Reading a line word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.calendar import UNITS, WEEKDAYS
from muchado.bundle.model import DAY
from muchado.language.text import times
from muchado.language.text.cursor import CURSOR, cursor_at
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.words import Spot, Token, across, before, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from muchado.language.text.diagnostics import Cure


class Words:
    """The words of a line, taken one after the other."""

    def __init__(self, tokens: Sequence[Token], before: Token | None = None) -> None:
        self.tokens = list(tokens)
        self.at = 0
        self._before = before

    @property
    def ended(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.tokens)

    @property
    def here(self) -> Token | Spot:
        """The next word, or the place after the last."""
        if not self.ended:
            return self.tokens[self.at]
        last = self.tokens[-1] if self.tokens else self._before
        if last is None:
            raise ValueError("a line has words")
        return Spot(last.line, last.column + last.width, 1)

    def peek(self) -> str:
        """Give the next word or mark without taking it; nothing at the end or before a quote."""
        return "" if self.ended or self.tokens[self.at].kind == "text" else self.tokens[self.at].text

    def take_if(self, *words: str) -> bool:
        """Take these words if they come next."""
        coming = self.tokens[self.at : self.at + len(words)]
        if [token.text for token in coming if token.kind != "text"] != list(words):
            if coming and coming[-1].kind == CURSOR:
                said = [token.text for token in coming[:-1]]
                if said == list(words[: len(said)]):
                    self.could_be(" ".join(words[len(said) :]), at=self.at + len(said))
            return False
        self.at += len(words)
        return True

    def could_be(self, *words: str, at: int = -1) -> None:
        """Say what could come next, where the cursor does."""
        cursor = cursor_at(self.tokens, self.at if at < 0 else at)
        if cursor:
            cursor.offer(words)

    def expect(self, *words: str) -> None:
        """Take these words, or tell that they are missing."""
        for at, word in enumerate(words):
            if not self.take_if(word):
                hint, cure = f'write "{" ".join(words)}"', self._lacking(*words[at:])
                raise MistakeError("E208", self.here, f'"{word}" is missing here', hint, cure=cure)

    def _lacking(self, word: str, *after: str) -> Cure:
        """Give what puts a word where it is missing, if it is certain that nothing stands in its place."""
        if self.ended or not self.at or word == ":":
            return ()
        token = self.tokens[self.at]
        if token.text in after:
            return [(before(token), f"{' '.join((word, *after[: after.index(token.text)]))} ")]
        if token.is_word(*_JOINTS) and word in _JOINTS:
            return [(token, word)]
        if token.kind == "number" and token.text.startswith("-"):
            return [(Spot(token.line, token.column, 1), f" {word} ")] if word == "to" else ()
        if token.kind in {"text", "time", "number"}:
            return [(before(token), f"{word} ")]
        return ()

    def take(self, kind: str, what: str, known: Iterable[str] = ()) -> Token:
        """Take a token of a kind, or tell that `what` is missing; and which are `known`."""
        if self.ended or self.tokens[self.at].kind != kind:
            cursor = cursor_at(self.tokens, self.at)
            if cursor:
                cursor.offer(holes=(what,))
            cure = self._hour() if kind == "time" else self._quoted() if kind == "text" else ()
            hint = listed(known) or self._example(kind, what)
            raise MistakeError("E209", self.here, f"{what} is missing here", hint, cure=cure)
        self.at += 1
        return self.tokens[self.at - 1]

    def _quoted(self) -> Cure:
        """Give what puts words in quotes that stand without, to the end of the line."""
        left = self.tokens[self.at :]
        plain = all(token.kind in {"word", "name", "letter", "own"} for token in left)
        if not left or not plain or left[-1].line != left[0].line:
            return ()
        spot = across(left)
        return [(spot, f'"{spot.line.text[spot.column - 1 : spot.column - 1 + spot.width]}"')]

    def _hour(self) -> Cure:
        """Give what makes a time of an hour that stands alone."""
        token = self.here
        if isinstance(token, Spot) or token.kind != "number" or self._example("time", "").startswith("times"):
            return ()
        time = self._example("time", "").split()[1].rstrip(";")
        noon = [(token, "") for token in self.tokens[self.at + 1 : self.at + 2] if token.text.lower() in {"am", "pm"}]
        return [(token, time), *noon]

    def _example(self, kind: str, what: str) -> str:
        """Say how it is written, by what stands there where that tells."""
        if kind == "time" and not self.ended and self.tokens[self.at].kind == "number":
            hour = self.tokens[self.at].text
            after = self.tokens[self.at + 1].text.lower() if self.at + 1 < len(self.tokens) else ""
            if len(hour) <= len("23") and 0 <= int(hour) < 2 * NOON:
                noon = NOON if after == "pm" and int(hour) < NOON else 0
                return f"write {int(hour) + noon}:00; times go from 0:00 to 23:59"
        if what in {"a month", "a day of the month", "a year"}:
            return "dates are written as 14 February 2006"
        if what == "a place":
            return "a place's name is lower case"
        return _EXAMPLES.get(kind, "")

    def maybe(self, kind: str) -> Token | None:
        """Take a token if it is of a kind."""
        if self.ended or self.tokens[self.at].kind != kind:
            return None
        self.at += 1
        return self.tokens[self.at - 1]

    def words_until(self, *marks: str) -> list[Token]:
        """Take all tokens up to one of the marks or the end."""
        start = self.at
        while not self.ended and not self.tokens[self.at].is_word(*marks):
            if self.at > start:
                self.could_be(*marks)
            self.at += 1
        return self.tokens[start : self.at]

    def rest(self) -> list[Token]:
        """Take all that is left."""
        return self.words_until()

    def end(self) -> None:
        """Tell of anything that is left over."""
        if not self.ended:
            left = self.tokens[self.at :]
            hint = "take it away, or put it on a line of its own"
            cure = [(left[0], "")] if len(left) == 1 and left[0].kind == "mark" else ()
            raise MistakeError("E210", across(left), f"this is left over: {spoken(left)}", hint, cure=cure)

    def list_of(self, one: Callable[[Words], None]) -> None:
        """Read things that stand between commas."""
        one(self)
        while self.take_if(","):
            one(self)
        if not self.ended and self.tokens[self.at].is_word("and") and self.at + 1 < len(self.tokens):
            last, joint = self.tokens[self.at - 1], self.tokens[self.at]
            end = last.column + last.width
            cure = [(Spot(joint.line, end, joint.column + joint.width - end), ",")] if last.line == joint.line else []
            raise MistakeError("E210", joint, "they stand between commas here", 'write "," for "and"', cure=cure)

    # ---------------------------------------------------------------- numbers and times

    def number(self, low: int, high: int) -> int:
        """Take a whole number within bounds."""
        token = self._figure()
        if len(token.text) > times.DIGITS or not low <= int(token.text) <= high:
            raise MistakeError("E311", token, f"{token.text[:20]} is out of range", f"it may be {low} to {high}")
        return int(token.text)

    def _figure(self) -> Token:
        """Take a number; tell of one in words, and of a mark before it."""
        here, after = self.here, self.tokens[self.at + 1 : self.at + 2]
        if isinstance(here, Token) and (figure := times.figure(here)):
            raise MistakeError("E209", here, "numbers are written in figures", f"write {figure}", cure=[(here, figure)])
        if isinstance(here, Token) and here.text in _BETWEEN and after and after[0].kind == "number":
            start = self.tokens[self.at - 1] if self.at else here
            end = start.column + start.width
            cure = [(Spot(here.line, end, after[0].column - end), " ")] if self.at and start.line == here.line else []
            raise MistakeError("E209", here, f'the number stands without "{here.text}"', "take it away", cure=cure)
        return self.take("number", "a number")

    def span(self) -> int:
        """Take a span of time, in minutes."""
        self.could_be("a", "an", "30 minutes")
        alone = times.bare(*self.tokens[self.at - 1 : self.at + 1]) if self.at and not self.ended else 0
        if alone:
            self.at += 1
            return alone
        if self.ended or not times.counts(self.tokens[self.at]):
            self._no_length()
        count = self.tokens[self.at]
        self.at += 1
        if self.ended:
            raise MistakeError("E501", self.here, "a unit of time is missing here", "minutes, hours, days or weeks")
        self.could_be(*UNITS, *(f"{unit}s" for unit in UNITS))
        self.at += 1
        return times.span(count, self.tokens[self.at - 1])

    def _no_length(self) -> None:
        """Tell that a length of time is missing, or that it is in words."""
        here, unit = self.here, self.tokens[self.at + 1 : self.at + 2]
        if isinstance(here, Token) and unit and (figure := times.figure(here)):
            hint = f'write "{figure} {unit[0].text}"'
            raise MistakeError("E209", here, "numbers are written in figures", hint, cure=[(here, figure)])
        raise MistakeError("E209", here, "a length of time is missing here", 'write it as "30 minutes"')

    def moment(self) -> tuple[int, bool]:
        """Take `Monday 13 February 2006, 7:30` as a minute, and say whether a time was given."""
        day = self.date()
        comma = self.take_if(",")
        time = self.take("time", "a time") if comma else self.maybe("time")
        return day * DAY + (times.time_of_day(time) if time else 0), time is not None

    def date(self) -> int:
        """Take `13 February 2006`, perhaps after a day of the week, as an ordinal."""
        start = self.at
        self.could_be(*WEEKDAYS)
        named = self.maybe("name")
        try:
            day = self.take("number", "a day of the month")
            month = self.take("name", "a month")
        except MistakeError as mistake:
            mistake.cure = times.turned(self.tokens[start : start + 3])
            raise
        found = times.ordinal(day, month, self.take("number", "a year"))
        if named:
            times.check_weekday(named, found)
        return found

    def weekdays(self) -> int:
        """Take what follows "every": `day`, `weekday`, `weekend`, or days by name, as bits from Monday on."""
        for word, days in _EVERY.items():
            if self.take_if(word):
                return days
        days = 0
        while True:
            token, name = self.here, self.peek()
            self.could_be(*WEEKDAYS)
            if name not in WEEKDAYS:
                message = f'"{name}" is no day of the week' if name else "a day is missing here"
                known = (*_EVERY, *WEEKDAYS)
                hint = "every day, weekday, weekend, Monday, Tuesday ..."
                raise MistakeError("E506", token, message, hint, name, known)
            days |= 1 << WEEKDAYS.index(name)
            self.at += 1
            if not self.take_if("and") and not self.take_if(","):
                return days


def listed(known: Iterable[str]) -> str:
    """Say what could stand somewhere, if it is few."""
    names = list(known)
    more = f" and {len(names) - MOST_LISTED} more" if len(names) > MOST_LISTED else ""
    return f"there is: {', '.join(names[:MOST_LISTED])}{more}" if names else ""


MOST_LISTED = 6
"""So many names are told where one is missing."""

NOON = 12

_EVERY = {"day": 0b1111111, "weekday": 0b0011111, "weekend": 0b1100000}
"""Days of the week at once, as bits from Monday on."""

_BETWEEN = (":", "is", "are", "of", "by")
"""What newcomers put between a name and its number."""

_JOINTS = ("at", "by", "for", "from", "in", "of", "on", "to", "toward", "until", "with")
"""Small words, one of which stands where another is needed."""

_EXAMPLES = {
    "text": 'put it in quotes: "..."',
    "time": "times are written as 7:30 or 15:00",
    "number": "write a whole number, such as 30",
}
