"""Every record has its row, and comes back from it as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import get_type_hints

import pytest

from muchado.kernel.events import Beat, Overwork
from muchado.record.sqlite import stored
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.stored import chronicle
from muchado.record.tables import rows_of, tables
from record.lively import beats, bundle, saved


def test_every_kind_of_record_of_a_beat_has_a_table() -> None:
    assert {"minute", *(table.name for table in tables())} == set(get_type_hints(Beat))


def test_records_come_back_as_they_were() -> None:
    many = dict.fromkeys((table.name for table in tables()), 0)
    too_much = Beat(1, (), (), (), (), (), (), (Overwork(1, 1, "want", 2, -1, 61), Overwork(0, 1, "action", 2, 3, 61)))
    for lively in (beats(2), beats(6), [too_much]):
        for beat in lively:
            rows = rows_of(beat)
            for table in tables():
                records = getattr(beat, table.name)
                again = [table.value(row) for row in rows.get(table.name, [])]
                assert repr(again) == repr(list(records))
                many[table.name] += len(records)
    assert all(many.values()), "these worlds bring forth every kind of record"


@pytest.mark.slow
@pytest.mark.parametrize("short", [5000, 10], ids=["short", "long"])
def test_a_file_gives_back_what_was_put_in(tmp_path: Path, short: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored, "SHORT", short)
    held = chronicle(Reader.open(saved(tmp_path / "a.run")))
    assert (held.bundle, held.seed) == (bundle(), 5)
    assert repr(tuple(held.beats)) == repr(beats())
    assert held.beats[3:70:9] == beats()[3:70:9]
    assert held.beats[-1] == beats()[-1]
    assert len(held.beats) == len(beats())
    events = {event.id: event for beat in beats() for event in beat.events}
    assert list(held.events.items()) == list(events.items())
    assert len(held.events) == len(events)
    assert -1 not in held.events
    assert {number: len(found) for number, found in held.choices.items()} == {
        number: sum(choice.event == number for beat in beats() for choice in beat.choices) for number in held.choices
    }
    changes = [change for beat in beats() for change in beat.changes]
    assert list(held.changes) == changes
    assert (held.changes[7], held.changes[2:4], len(held.changes)) == (changes[7], tuple(changes[2:4]), len(changes))


def test_what_an_older_file_lacks_has_its_default(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.run")
    connection = sqlite3.connect(path)
    for view in ("feelings", "learned", "happenings", "roles", "lines"):
        connection.execute(f"DROP VIEW {view}")
    connection.execute("ALTER TABLE changes DROP COLUMN claimed")
    connection.execute("DROP TABLE encounters")
    connection.commit()
    connection.close()
    held = chronicle(Reader.open(path))
    first = next(change for beat in beats() for change in beat.changes)
    assert held.changes[0] == first._replace(claimed=-1)
    assert not any(beat.encounters for beat in held.beats)
