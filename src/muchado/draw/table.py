"""A table of who is together when (`time,session,people`), read as a story."""

from __future__ import annotations

import csv
import io
from collections import Counter

from muchado.draw.story import Meeting, Moment, Story

COLUMNS = ("time", "session", "people")

SHAPE = 'A table begins with the line "time,session,people"; then a line a session, such as "3,12,Ann;Bea".'

LONGEST = 40
"""Characters of an entry that a message quotes."""

Row = tuple[int, str, tuple[str, ...]]


class TableError(ValueError):
    """A table that cannot be read; the message says in which line, what is wrong, and what to write."""


def read_table(text: str, title: str) -> Story:
    """Return the story that a table tells.

    Args:
        text: lines of comma-separated values: `time`, a whole number that orders the moments; `session`, a name for
            those who are together; `people`, their names with semicolons between.
        title: what the story is called.

    Raises:
        TableError: the text is no such table.

    """
    rows = _rows(text)
    if not rows:
        raise TableError(f"The table has no sessions. {SHAPE}")
    names = tuple(dict.fromkeys(name for _, _, people in rows for name in people))
    numbers = {name: number for number, name in enumerate(names)}
    sessions: dict[int, list[Meeting]] = {}
    for time, session, people in rows:
        label = "" if session.isdecimal() else session
        together = tuple(numbers[name] for name in people)
        sessions.setdefault(time, []).append(Meeting(session, label, together))
    moments = tuple(Moment("", str(time), tuple(sessions[time])) for time in sorted(sessions))
    often = Counter(name for _, _, people in rows for name in people)
    cast = tuple(sorted(range(len(names)), key=lambda number: (-often[names[number]], number)))
    return Story(title, names, cast, moments, ())


def _rows(text: str) -> list[Row]:
    lines = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    found: list[Row] = []
    seen: set[tuple[int, str]] = set()
    at: list[str] | None = None
    try:
        for entries in lines:
            row = [entry.strip() for entry in entries]
            if not any(row):
                continue
            if at is None:
                at = _header(row, lines.line_num)
                continue
            time, session, people = _row(dict(zip(at, row, strict=False)), lines.line_num)
            for name in people:
                if (time, name) in seen:
                    raise TableError(
                        f'Line {lines.line_num}: "{_quoted(name)}" is in two sessions at time {time}. '
                        "One can be in one place at a time: leave one of them out."
                    )
                seen.add((time, name))
            found.append((time, session, people))
    except csv.Error as error:
        raise TableError(f"Line {lines.line_num}: this cannot be read as comma-separated values ({error}).") from error
    return found


def _header(row: list[str], line: int) -> list[str]:
    names = [entry.lower() for entry in row]
    missing = [column for column in COLUMNS if column not in names]
    if missing:
        raise TableError(f'Line {line}: there is no column "{missing[0]}". {SHAPE}')
    return names


def _row(entries: dict[str, str], line: int) -> Row:
    time, session, people = (entries.get(column, "") for column in COLUMNS)
    digits = time.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 18):  # noqa: PLR2004 - as a seed
        raise TableError(f'Line {line}: the time "{_quoted(time)}" is no whole number.')
    if not session:
        raise TableError(f"Line {line}: the session has no name. Any number or word will do.")
    names = tuple(name for entry in people.split(";") if (name := " ".join(entry.split())))
    if not names:
        raise TableError(f"Line {line}: nobody is in this session. Write their names with semicolons between.")
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise TableError(f'Line {line}: "{_quoted(twice)}" is named twice in this session.')
    return int(time), session, names


def _quoted(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
