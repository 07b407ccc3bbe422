"""Places and the ways between them; things."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.bundle.counted import counted
from muchado.bundle.model import Holiday, Place, Thing
from muchado.language.cast.openings import at_the_start
from muchado.language.text import times
from muchado.language.text.bodies import Item, Layout
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.tree import KIND
from muchado.language.text.words import across, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.entries import Entry
    from muchado.language.text.names import Names
    from muchado.language.text.words import Token

LAYOUT = Layout(
    "a place",
    once=("at",),
    many=("next", "overlooks", "within", "minutes", "minute", "hours", "hour"),
    nesting=("at",),
)

_LONGEST_WAY = 24 * 60


@dataclass(slots=True)
class _Site:
    """A place while it is being read; dictionaries keep the order in which ways were said."""

    ways: dict[int, int] = field(default_factory=dict)
    views: dict[int, None] = field(default_factory=dict)
    earshot: dict[int, None] = field(default_factory=dict)


def read_places(entries: Sequence[Entry], names: Names, journal: Journal) -> tuple[Place, ...]:
    """Read all places, with each way in both directions."""
    reader = _Reader(names, journal)
    titles = [reader.read(entry) for entry in entries]
    return tuple(
        Place(entry.name, title, tuple(site.ways.items()), tuple(site.views), tuple(site.earshot))
        for entry, title, site in zip(entries, titles, reader.sites, strict=True)
    )


def read_place(entry: Entry, names: Names, journal: Journal) -> None:
    """Read a place by itself, noting mistakes."""
    _Reader(names, journal).read(entry)


class _Reader:
    def __init__(self, names: Names, journal: Journal) -> None:
        self._names = names
        self._journal = journal
        self.sites = [_Site() for _ in names]

    def read(self, entry: Entry) -> str:
        """Read a place's lines and give its title."""
        here = self._names[entry.name]
        title = self._journal.attempt(title_of, entry)
        for item in _items(entry, self._journal):
            self._journal.attempt(self._line, here, item)
        return title or entry.name

    def _line(self, here: int, item: Item) -> None:
        line = item.line()
        if line.peek() == "at":
            at_the_start(item)  # what stands below is read when all people and things are known
            return
        if line.take_if("next", "to"):
            line.list_of(lambda one: self._way(here, one, 1))
        elif line.take_if("overlooks"):
            line.list_of(lambda one: self.sites[here].views.update({self._other(here, one): None}))
        elif line.take_if("within", "earshot", "of"):
            line.list_of(lambda one: self._earshot(here, one))
        else:
            self._far(here, line)
        line.end()

    def _far(self, here: int, line: Words) -> None:
        at = line.here
        minutes = line.span()
        line.expect("from")
        if minutes > _LONGEST_WAY:
            raise MistakeError("E311", at, "that is too long a way", "a way takes up to a day")
        line.list_of(lambda one: self._way(here, one, minutes))

    def _way(self, here: int, line: Words, minutes: int) -> None:
        token = line.here
        there = self._other(here, line)
        before = self.sites[here].ways.setdefault(there, minutes)
        if before != minutes:
            raise MistakeError(
                "E508",
                token,
                f"this way takes {counted(before, 'minutes')} elsewhere, and {minutes} here",
                "ways go both ways; say each once",
            )
        self.sites[there].ways[here] = minutes
        if minutes == 1:
            self._hear(here, there)

    def _earshot(self, here: int, line: Words) -> None:
        self._hear(here, self._other(here, line))

    def _hear(self, here: int, there: int) -> None:
        self.sites[here].earshot[there] = None
        self.sites[there].earshot[here] = None

    def _other(self, here: int, line: Words) -> int:
        token = line.here
        there = self._names[take_place(line, self._names)]
        if there == here:
            raise MistakeError("E508", token, "this is the place itself", "name another place")
        return there


def _items(entry: Entry, journal: Journal) -> list[Item]:
    """Give the lines of a place; those with minutes begin with a number."""
    return LAYOUT.read(entry.block.below, entry.token, journal).in_order()


def take_place(line: Words, names: Names) -> str:
    """Take the name of a place."""
    line.could_be(*names)
    if line.peek() not in names and (called := names.called(line.tokens[line.at :])):
        words = line.tokens[line.at : line.at + called.words]
        message = f"a place is called by its name here, not {spoken(words)}"
        cure = [(across(words), called.name)]
        raise MistakeError("E102", across(words), message, f'did you mean "{called.name}"?', cure=cure)
    token = line.take("word", "a place", names)
    if token.text not in names:
        message = f'there is no place called "{token.text}"'
        raise MistakeError("E102", token, message, "declare it: place ...", token.text, names)
    if names.tree:
        names.tree.names("place", (token,))
    return token.text


def title_of(entry: Entry) -> str:
    """Read `, "the hall"`, or make a title of the name."""
    line = entry.line()
    title = _title(line, entry) if line.take_if(",") else f"the {entry.name.replace('-', ' ')}"
    line.end()
    return title


def _title(line: Words, entry: Entry) -> str:
    token = line.take("text", f'what "{entry.name}" is called, in quotes')
    return " ".join(token.text.split()) or entry.name


# ---------------------------------------------------------------- things and holidays


def read_thing(entry: Entry, places: Names, things: Names) -> Thing:
    """Read `thing chocolates, "a box of chocolates", a gift, in shop, public`."""
    line = entry.line()
    title, place = f"the {entry.name.replace('-', ' ')}", -1
    kinds: list[str] = []
    public, inside, on = False, -1, -1
    while line.take_if(","):
        if line.take_if("public"):
            public = True
        elif line.take_if("on"):
            on = _take_thing(line, things)
        elif line.take_if("in") or line.take_if("at"):
            if line.peek() in things and line.peek() not in places:
                inside = _take_thing(line, things)
            else:
                place = places[take_place(line, places)]
        elif line.take_if("a") or line.take_if("an"):
            token = line.take("word", "a kind of thing")
            kinds.append(token.text)
            if places.tree:
                places.tree.names(KIND, (token,), declares=True)
        else:
            title = _title(line, entry)
    line.end()
    return Thing(entry.name, title, tuple(dict.fromkeys(kinds)), -1, place, public, inside, on)


def _take_thing(line: Words, things: Names) -> int:
    """Take the name of a thing."""
    token = line.take("word", "a thing", things)
    if token.text not in things:
        raise MistakeError(
            "E103", token, f'there is no thing called "{token.text}"', "declare it: thing ...", token.text, things
        )
    if things.tree:
        things.tree.names("thing", (token,))
    return things[token.text]


def read_holiday(entry: Entry) -> Holiday:
    """Read `holiday "Valentine's Day" on 14 February`."""
    line = entry.line()
    line.expect("on")
    day: Token = line.take("number", "a day of the month")
    month, number = times.day_of_year(day, line.take("name", "a month"))
    line.end()
    return Holiday(entry.name, month, number)
