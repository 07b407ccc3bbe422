"""A block is read as far as a point, to learn what could stand there."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from muchado.language.cast.groups import read_thoughts
from muchado.language.cast.people import Cast
from muchado.language.cast.places import read_holiday, read_place, read_thing
from muchado.language.cast.settings import read_settings
from muchado.language.cast.timetables import LAYOUT as TIMETABLE
from muchado.language.cast.timetables import read_duties
from muchado.language.cast.worlds import LIBRARY, WORLD, check_uses, read_world
from muchado.language.compile import RULES
from muchado.language.sentences.declare import Declared, declare
from muchado.language.stories.patterns import read_pattern
from muchado.language.stories.storytests import read_test
from muchado.language.text.blocks import read_blocks
from muchado.language.text.cursor import CURSOR, Cursor, Offers
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.entries import Entries, read_entry
from muchado.language.text.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.compile import Compiled
    from muchado.language.service.points import Point
    from muchado.language.service.reading import Reading
    from muchado.language.text.block import Block
    from muchado.language.text.entries import Entries, Entry

_MARK = "zzcursorzz"
"""The word that stands where the cursor is, until it is replaced by the cursor's token."""


def probe(reading: Reading, lines: Sequence[str], point: Point, typed: str) -> tuple[Offers, str]:
    """Give what could stand at a point, before which a word has been `typed` in part; and the kind of the block.

    `lines` are those of the file, which may have come to be otherwise than when it was read.
    """
    offers = Offers()
    blocks = read_blocks(SourceFile(point.file, _cut(lines, point, typed)), Journal())
    if not any(_place(block, offers) for block in blocks):
        return offers, ""
    try:
        _, entry = read_entry(blocks[0])
    except MistakeError:  # of what stands below a head that cannot be read nothing is known
        return offers, ""
    if reading.compiled is not None:
        with suppress(KeyError):  # so it is where the head could not be read when the world was compiled
            _read(entry, reading.compiled, Journal())
    return offers, entry.kind


def _cut(lines: Sequence[str], point: Point, typed: str) -> str:
    """Give the block around a point, its line cut off there, and the lines that would join it left out."""
    row = point.line - 1
    start = next((at for at in range(row, -1, -1) if is_head(lines[at])), row)
    end = next((at for at in range(row + 1, len(lines)) if is_head(lines[at])), len(lines))
    after = row + 1
    while after < end and lines[after].split()[:1] == ["and"]:
        after += 1
    here = lines[row][: point.column - 1 - len(typed)] + _MARK
    return "\n".join((*lines[start:row], here + '"' * (here.count('"') % 2), *lines[after:end]))


def is_head(line: str) -> bool:
    """Whether a line heads a block."""
    return line[:1] not in {"", " ", "\t", "#"}


def _place(block: Block, offers: Offers) -> bool:
    """Put the cursor in the place of its word, wherever that is in a block; say whether it was there."""
    last = block.tokens[-1]
    if last.text.endswith(_MARK):
        kind = "text" if last.kind == "text" else CURSOR
        cursor = Cursor(kind, last.text.removesuffix(_MARK), last.line, last.column, last.width)
        cursor.offers = offers
        block.tokens[-1] = cursor
        if block.indent and len(block.tokens) == 1:
            cursor.offer(("and",))
        return True
    return any(_place(below, offers) for below in block.below)


def _read(entry: Entry, compiled: Compiled, journal: Journal) -> None:
    """Read a block, in a world that stays as it is."""
    if isinstance(entry.block.tokens[-1], Cursor):
        declare(Entries([entry], []), journal, Declared())
        if entry.kind == "holiday":
            journal.attempt(read_holiday, entry)
    declared = compiled.draft.declared
    vocabulary = declared.vocabulary
    vocabulary.watch(None)
    match entry.kind:
        case "place":
            read_place(entry, vocabulary.places, journal)
        case "thing":
            journal.attempt(read_thing, entry, vocabulary.places, vocabulary.things)
        case "timetable":
            for item in TIMETABLE.read(entry.block.below, entry.token, journal).in_order():
                journal.attempt(read_duties, item, vocabulary.places, compiled.times)
        case "person":
            tables = {table.name: () for table in declared.of("timetable")}
            Cast(vocabulary, tables, compiled.times, journal).read(entry)
        case "people":
            read_thoughts(entry, vocabulary, compiled.times.start, journal)
        case "world" | "library":
            read_world([entry], journal)
            (WORLD if entry.kind == "world" else LIBRARY).read(entry.block.below, entry.token, journal)
            read_settings([entry], {}, journal)
            check_uses([entry], journal)
        case "test":
            read_test(entry, compiled.draft.aside(journal), compiled.bundle, compiled.times)
        case "pattern":
            read_pattern(entry, compiled.draft.aside(journal), compiled.times)
        case _:
            _read_rule(entry, compiled, journal)


def _read_rule(entry: Entry, compiled: Compiled, journal: Journal) -> None:
    declared = compiled.draft.declared
    term = declared.terms.get((entry.kind, entry.name))
    index = term.index if term else -1
    for kind, read in RULES:
        if kind == entry.kind:
            read(entry, compiled.draft.aside(journal))
    if term:
        term.index = index
