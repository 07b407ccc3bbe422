"""A file whose inputs are damaged or cut off: what came before the first that cannot be read is kept, in words."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import muchado
from gate import GATE
from muchado import RunFileError, World
from muchado.api.live import reload
from muchado.api.saved import rescue
from muchado.bundle.inputs import Absent, Chance, Level, NewWorld
from muchado.cli.main import answer
from muchado.cli.saved import damage
from muchado.record.mistakes import DamagedError
from muchado.record.sqlite.reading import Reader
from record.attacks import by
from record.lively import SEED, beats_of, bundle

if TYPE_CHECKING:
    from muchado.bundle.inputs import Input

WORLD = World.from_text(GATE)
DONE = [
    ("9:20", "Ada's liking toward Bo at 90"),
    ("11:00", "Bo's liking toward Ada at 80"),
    ("13:00", ""),
    ("15:00", "Ada does not greet Bo"),
    ("18:00", "Bo's joy at 40"),
]
"""What is done to the run, and when; nothing stands for another text."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.run"
    run = WORLD.start(1)
    run.save(path)
    for time, words in DONE:
        run.until(time)
        if words:
            run.put(*WORLD.changes(words))
        else:
            reload(run, World.from_text(GATE.replace("by 30", "by 35")).bundle)
    run.until("Tuesday 12:00")
    run.close()
    path.with_name("whole.run").write_bytes(path.read_bytes())
    return path


def status(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["muchado", *arguments])
    return answer()


def held(path: Path) -> tuple[tuple[Input, ...], list[tuple[int, int, str]]]:
    reader = Reader.open(path)
    found = reader.inputs(), beats_of(reader)
    reader.close()
    return found


def rescued(path: Path) -> tuple[int, int]:
    """Keep what is intact of the file in another; how many inputs and beats that has, all as the whole one has them."""
    new, whole = path.with_name("new.run"), path.with_name("whole.run")
    new.unlink(missing_ok=True)
    before = path.read_bytes()
    run = rescue(path, new)
    (inputs, beats), (all_inputs, all_beats) = held(new), held(whole)
    assert inputs == all_inputs[: len(inputs)]
    assert beats == all_beats[: len(beats)]
    assert path.read_bytes() == before
    again = World(run.start.bundle).start(run.seed, inputs)
    end = min(run.now + 60, run.bundle.end)
    for one in (run, again):
        one.until(end)
    assert run.digest() == again.digest(), "it can be gone on with"
    run.close()
    return len(inputs), len(beats)


ALTERED = [
    "data = '{'", "data = '{}'", "data = x'00'", "data = CAST(x'7bff7d' AS TEXT)", "kind = 'Nothing'",
    "minute = 'soon'", "minute = 17", "number = 99",
]  # fmt: skip


@pytest.mark.parametrize("at", [1, 3, 4])
@pytest.mark.parametrize("altered", ALTERED)
def test_the_beats_before_the_first_input_that_cannot_be_read_are_kept(file: Path, at: int, altered: str) -> None:
    inputs, beats = held(file)
    with closing(sqlite3.connect(file)) as connection, connection:
        assert connection.execute(f"UPDATE inputs SET {altered} WHERE number = {at}").rowcount == 1  # noqa: S608 (ours)
    before = sum(minute < inputs[at - 1].minute for _, minute, _ in beats)
    with pytest.raises(DamagedError, match="is damaged"):
        _ = muchado.open_run(file).bundle
    kept = rescued(file)
    assert kept[0] <= at - 1
    assert before <= kept[1] <= len(beats)
    said = damage(file)
    assert said.startswith(f"{file} is damaged, but its first {kept[1]} beats, up to Monday 3 June 2024, ")
    assert said.endswith(
        f" are intact. What was done to the run after that cannot be read. "
        f"Keep that and play on: muchado resume {file} --save NEW"
    )


@pytest.mark.parametrize(("at", "left"), [(3, 2), (1, 0)])
def test_of_a_page_that_is_lost_the_rest_is_kept(file: Path, at: int, left: int) -> None:
    """The end of the new text has a page of its own; what comes before it in another."""
    with closing(sqlite3.connect(file)) as connection:
        (data,) = connection.execute(f"SELECT data FROM inputs WHERE number = {at}").fetchone()  # noqa: S608 (ours)
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    damaged = bytearray(file.read_bytes())
    page = damaged.rfind(data.encode()[-40:]) // size * size
    damaged[page : page + size] = bytes(size)
    file.write_bytes(damaged)
    inputs, beats = held(file.with_name("whole.run"))
    first = inputs[left].minute
    kept = rescued(file)
    assert kept[0] == left
    assert sum(minute < first for _, minute, _ in beats) <= kept[1] < len(beats)


@pytest.mark.parametrize("bare", ["-1", "3", "1000000", "'37'", "NULL"])
def test_whatever_it_says_of_details_the_beats_are_kept(file: Path, bare: str) -> None:
    _, beats = held(file)
    by(f"UPDATE kept SET bare = {bare}")(file)  # noqa: S608 (ours)
    assert rescued(file)[1] == len(beats)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT {columns} FROM n"


@pytest.mark.parametrize("table", ["inputs", "beats", "events", "changes"])
def test_a_table_that_is_made_anew_whenever_it_is_read_is_damage(file: Path, table: str) -> None:
    """Also where the file was whole when it was opened."""
    with closing(Reader.open(file)) as reader:
        columns = len(reader.rows(table)[0])
        view = ENDLESS.format(columns=", ".join("i" * columns))
        by(f"DROP TABLE {table}; CREATE VIEW {table} AS {view}")(file)
        with pytest.raises(DamagedError):
            list(reader.rows(table)[1])


@pytest.mark.slow
def test_a_file_cut_off_keeps_inputs_and_beats_that_belong_together(tmp_path: Path) -> None:
    path, world = tmp_path / "a.run", bundle(1)._replace(end=bundle(1).start + 100)
    done = (Level(0, 0, 1, 60), NewWorld(world), Chance(9), NewWorld(world), Absent(len(world.people) - 1))
    run = World(world).start(SEED)
    run.save(path)
    for at, what in enumerate(done):
        run.until(world.start + 15 * at)
        run.put(what)
    run.until(world.end)
    run.close()
    whole, kept = path.read_bytes(), []
    path.with_name("whole.run").write_bytes(whole)
    for part in range(2, 32):
        path.write_bytes(whole[: len(whole) * part // 32])
        try:
            kept.append(rescued(path))
        except RunFileError as error:
            assert re.search("nothing of it can be kept|is no run file", str(error))  # noqa: PT017 (or no error)
    counts, beats = {inputs for inputs, _ in kept}, [beats for _, beats in kept]
    assert min(counts) < max(counts) == len(done)
    assert beats == sorted(beats), "the longer the file, the more there is of the run"
    assert beats[-1] > beats[0]


def test_the_commands_say_what_can_be_kept(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE inputs SET data = '' WHERE number = 4")
    monkeypatch.chdir(file.parent)
    said = {}
    for command in ("resume", "tell"):
        assert status(monkeypatch, command, file.name) == 2
        said[command] = capsys.readouterr()
    assert said["resume"] == ("", f"muchado: {damage(Path(file.name))}\n")
    told = (
        "muchado: a.run is damaged: an input is not as it was written. An input cannot be read as JSON: Level. "
        "`muchado resume FILE --save NEW` keeps the part that is intact.\n"
    )
    assert said["tell"] == ("", told)
    assert status(monkeypatch, "resume", file.name, "--save", "b.run") == 0
    assert status(monkeypatch, "verify", "b.run") == 0
