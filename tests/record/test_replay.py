"""What is resumed is what would have been; what was altered is found, and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lengths import quick_then_slow
from muchado.api.saved import verify
from muchado.record.mistakes import DamagedError, RunFileError
from muchado.record.sqlite import writing
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.replay import ReplayError, simulation_at
from muchado.record.sqlite.writing import Writer
from record.lively import beats, digests, saved


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """States are kept often."""
    monkeypatch.setattr(writing, "SPARSE", 20_000)
    monkeypatch.setattr(writing, "SHARE", 0)


def alter(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        assert connection.execute(statement).rowcount == 1
    connection.commit()
    connection.close()


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("stop", quick_then_slow([37, 0, 1, 100], 1))
def test_resumed_is_straight_through(tmp_path: Path, stop: int) -> None:
    straight, path = saved(tmp_path / "straight.run"), saved(tmp_path / "stopped.run", last=stop)
    writer = Writer.further(path)
    reader = Reader.open(path)
    simulation = simulation_at(reader, stop)
    reader.close()
    while simulation.next_minute() is not None:
        writer.add(simulation.beat(), simulation.world)
    writer.close()
    assert digests(path) == digests(straight)
    assert dump(path) == dump(straight), "not only the digests: every table is the same"


def test_a_run_is_what_its_replay_is(tmp_path: Path) -> None:
    assert verify(saved(tmp_path / "a.run")) is None


def test_every_moment_can_be_gone_back_to(tmp_path: Path) -> None:
    reader = Reader.open(saved(tmp_path / "a.run"))
    assert reader.counts()["snapshots"] > 3
    for number in (0, 5, 60, 130):
        assert simulation_at(reader, number).beat() == beats()[number]


@pytest.mark.parametrize(
    ("statement", "what", "field"),
    [
        ("UPDATE changes SET after = after + 7 WHERE (beat, row) = (SELECT beat, row FROM changes LIMIT 1 OFFSET 99)",
         "changes", "after"),
        ("UPDATE choices SET chance = 99 WHERE (beat, row) = (SELECT beat, row FROM choices LIMIT 1)",
         "choices", "chance"),
        ("DELETE FROM events WHERE (beat, row) = (SELECT beat, max(row) FROM events GROUP BY beat LIMIT 1)",
         "events", ""),
        ("UPDATE beats SET digest = 'x' || digest WHERE number = 44", "digest", ""),
        ("UPDATE beats SET minute = minute + 1 WHERE number = 45", "beat", ""),
        ("UPDATE snapshots SET digest = 'x' WHERE beat = (SELECT min(beat) FROM snapshots)", "state", ""),
        ("UPDATE snapshots SET state = x'00' WHERE beat = (SELECT min(beat) FROM snapshots)", "state", ""),
    ],
)  # fmt: skip
def test_the_first_difference_is_named(tmp_path: Path, statement: str, what: str, field: str) -> None:
    path = saved(tmp_path / "a.run")
    alter(path, statement)
    found = verify(path)
    assert found is not None
    assert (found.what, found.field) == (what, field)
    if field == "after":
        assert found.file == found.other + 7
        assert found.record._replace(after=found.other) == beats()[found.beat - 1].changes[found.at - 1]


def test_a_beat_too_many_is_a_difference(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.run")
    alter(path, "INSERT INTO beats SELECT number + 1, minute + 9, digest, 2 FROM beats ORDER BY number DESC LIMIT 1")
    found = verify(path)
    assert found is not None
    assert (found.beat, found.what) == (len(beats()) + 1, "end")


def test_a_state_that_cannot_be_used_is_played_to(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.run", last=120)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE snapshots SET state = x'00'")
    connection.commit()
    connection.close()
    assert simulation_at(Reader.open(path), 120).beat() == beats()[120]


def test_a_run_that_is_played_otherwise_now_is_not_gone_on_with(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.run", last=30)
    with closing(Reader.open(path)) as reader:
        played = max(set(range(1, 31)).difference(reader.state_digests()))  # from a state before it
    alter(path, f"UPDATE beats SET digest = 'other' WHERE number = {played}")  # noqa: S608 (our own)
    reader = Reader.open(path)
    with pytest.raises(ReplayError, match="plays it otherwise"):
        simulation_at(reader, played)
    assert reader.beat(played) == beats()[played - 1], "what it holds can be read all the same"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET prop = '[1,' WHERE (beat, row) = (SELECT beat, row FROM events LIMIT 1)",
        "UPDATE changes SET about = NULL, use = '7' WHERE (beat, row) = (SELECT beat, row FROM changes LIMIT 1)",
        "UPDATE run SET bundle = 'no'",
        "UPDATE run SET bundle = replace(bundle, 'format', 'farmat')",
        "DELETE FROM run",
    ],
)
def test_nonsense_in_a_file_is_told_and_no_traceback(tmp_path: Path, statement: str) -> None:
    path = saved(tmp_path / "a.run")
    alter(path, statement)
    with pytest.raises((DamagedError, RunFileError)):
        verify(path)
