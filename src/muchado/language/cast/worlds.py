"""The world's own block: its title, its time and its settings; and the libraries that are used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.circles import in_order
from muchado.language.cast.settings import ALONE, PEOPLE
from muchado.language.cast.timetables import Times
from muchado.language.text.bodies import Item, Layout
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.meant import line_meant
from muchado.language.text.texts import take_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.block import Block
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

WORLD = Layout(
    "a world",
    once=("about", "from", *ALONE),
    many=("uses", PEOPLE),
    needed={"from": "from Monday 13 February 2006, 7:30 to Tuesday 14 February 2006, 20:00"},
)
LIBRARY = Layout("a library", once=("about", *ALONE), many=("uses", PEOPLE))

EVERYDAY = "everyday"
"""The library that most worlds use."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the world's block says."""

    title: str
    about: str
    times: Times


NOWHEN = Times(0, 0)


def read_world(entries: Sequence[Entry], journal: Journal) -> Head | None:
    """Read the one world there should be, noting mistakes; None if there is none."""
    for entry in entries[1:]:
        first = entries[0].token.line
        journal.error(
            "E515", entry.token, "there are two worlds here", f"the other is in {first.file}, line {first.number}"
        )
    return _read(entries[0], journal) if entries else None


def _read(entry: Entry, journal: Journal) -> Head:
    journal.attempt(entry.line().end)
    parts = WORLD.read(entry.block.below, entry.token, journal)
    about, when = parts.one("about"), parts.one("from")
    return Head(
        entry.name,
        (journal.attempt(_about, about, journal) if about else None) or "",
        (journal.attempt(_times, when) if when else None) or NOWHEN,
    )


def _about(item: Item, journal: Journal) -> str:
    line = item.line()
    line.expect("about")
    return take_text(line, (), journal)


def _times(item: Item) -> Times:
    line = item.line()
    line.expect("from")
    start, _ = line.moment()
    line.expect("to")
    at = line.here
    end, _ = line.moment()
    line.end()
    if end <= start:
        raise MistakeError("E516", at, "the world ends before it begins", "the earlier time comes first")
    return Times(start, end)


# ---------------------------------------------------------------- libraries


def check_uses(entries: Sequence[Entry], journal: Journal) -> dict[str, tuple[str, ...]]:
    """Check that every library that is used is there, and that none uses itself in a circle; what each uses."""
    libraries = [entry.name for entry in entries if entry.kind == "library"]
    needs: dict[str, dict[str, Token]] = {}
    for entry in entries:
        layout = {"world": WORLD, "library": LIBRARY}.get(entry.kind)
        if layout is None:
            continue
        uses = {
            token.text: token
            for block in entry.block.below
            if block.word == "uses" and not block.broken
            for token in journal.attempt(_uses, block.tokens) or ()
        }
        if any(_means_uses(block) for block in entry.block.below):
            journal.without_library()
        if entry.kind == "library":
            journal.attempt(entry.line().end)
            layout.read(entry.block.below, entry.token, journal)
            needs[entry.name] = uses
        for name, token in uses.items():
            if journal.tree:
                journal.tree.note("library", name, (token,))
            if name not in libraries:
                journal.without_library()
                journal.note(
                    MistakeError(
                        "E112",
                        token,
                        f'there is no library "{name}"',
                        f'"{EVERYDAY}" comes with Much Ado',
                        name,
                        (*libraries, EVERYDAY),
                    )
                )
    _, circular = in_order(needs)
    for name, used in circular:
        token = needs[name][used]
        message = f'the libraries "{used}" and "{name}" use each other'
        journal.error("E113", token, message, "move what both need into a third")
    return {name: tuple(uses) for name, uses in needs.items()}


def _means_uses(block: Block) -> bool:
    """Whether a line would say which libraries are used, and cannot be read."""
    names = any(token.kind == "text" for token in block.tokens)
    return line_meant(block.word, ("uses",)) != "" or (block.word == "uses" and (block.broken or not names))


def _uses(tokens: list[Token]) -> list[Token]:
    line = Words(tokens)
    line.expect("uses")
    found: list[Token] = []
    line.list_of(lambda one: found.append(one.take("text", "a library's name in quotes")))
    line.end()
    return found
