"""Whatever becomes of the program or the disk: a finished beat is kept, and a message says what is the matter."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections import deque
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from measuring import unmeasured
from muchado.api.saved import open_run, rescue
from muchado.bundle.codec import to_json
from muchado.kernel import Simulation
from muchado.record.mistakes import RunFileError
from muchado.record.sqlite import schema as forms
from muchado.record.sqlite import strands
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.rescue import Intact
from muchado.record.sqlite.schema import VERSION
from muchado.record.sqlite.writing import Writer
from muchado.record.start import RULES
from record.lively import SEED, beats, bundle, digests, saved, start

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent


def program(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, in which it may do what would harm this one."""
    environment = {**unmeasured(), "PYTHONPATH": f"{TESTS}{os.pathsep}{ROOT / 'src'}"}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


# ---------------------------------------------------------------------- killed


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_any_time_it_holds_every_finished_beat_and_goes_on_alike(tmp_path: Path, seed: int) -> None:
    code = "import runpy, sys; runpy.run_path(sys.argv.pop(1), run_name='__main__')"
    done = program(code, TESTS / "record" / "kills.py", tmp_path, "101", "5", str(seed))
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert found["wrong"] == ""
    assert sum(found["kills"]) >= 101
    assert min(found["kills"]) > 10, "in each of the three ways"
    assert found["complete"] >= 5, "again and again a run that was killed was brought to its end"


# ---------------------------------------------------------------------- torn and altered files


PAGE = 1024


def cuts(size: int, many: int, seed: int) -> list[int]:
    random = Random(seed)
    return sorted(random.randrange(size) for _ in range(many))


@pytest.mark.slow
def test_a_file_cut_off_anywhere_gives_what_is_intact_or_says_that_nothing_is(tmp_path: Path) -> None:
    whole = saved(tmp_path / "whole.run").read_bytes()
    wanted, kept, lost = digests(tmp_path / "whole.run"), [], {}
    torn, new = tmp_path / "torn.run", tmp_path / "new.run"
    for cut in [*cuts(len(whole), 20, 1), len(whole) - 20_000]:
        torn.write_bytes(whole[:cut])
        with pytest.raises(RunFileError):
            open_run(torn)
        try:
            run = rescue(torn, new)
        except RunFileError as error:
            lost[cut] = str(error)
            continue
        kept.append(len(digests(new)))
        assert digests(new) == wanted[: kept[-1]]
        run.until(run.bundle.end)
        assert digests(new) == wanted, "and it can be gone on with"
        assert torn.read_bytes() == whole[:cut], "the damaged file is left alone"
        new.unlink()
    assert all("nothing of it can be kept" in said or "is no run file" in said for said in lost.values())
    world = to_json(bundle()).encode()[-100:]
    assert max(lost) < whole.index(world) + PAGE, "as long as its world is there, a run is never lost"
    assert max(kept) > 60


def test_a_log_cut_off_anywhere_leaves_the_beats_before(tmp_path: Path) -> None:
    path, wanted = tmp_path / "a.run", digests(saved(tmp_path / "whole.run"))
    code = """
import os, sys
from pathlib import Path
from record.lively import bundle, start, SEED
from muchado.kernel import Simulation
from muchado.record.sqlite.writing import Writer
writer, simulation = Writer.new(Path(sys.argv[1]), start()), Simulation(bundle(), SEED)
for _ in range(40):
    writer.add(simulation.beat(), simulation.world)
os._exit(0)
"""
    assert program(code, path).returncode == 0
    log = Path(f"{path}-wal")
    base, logged, found = path.read_bytes(), log.read_bytes(), set()
    for cut in [*cuts(len(logged), 30, 2), len(logged)]:
        path.write_bytes(base)
        log.write_bytes(logged[:cut])
        Path(f"{path}-shm").unlink(missing_ok=True)
        held = digests(path)
        assert held == wanted[: len(held)]
        found.add(len(held))
    assert max(found) == 40
    assert len(found) > 10


def test_altered_bytes_are_found_or_do_no_harm(tmp_path: Path) -> None:
    """A bit here and there turned over: never a traceback, and what is called intact is as it was written."""
    whole = saved(tmp_path / "whole.run").read_bytes()
    wanted, random, path, found = digests(tmp_path / "whole.run"), Random(3), tmp_path / "a.run", 0
    for _ in range(60):
        altered = bytearray(whole)
        for _ in range(random.randrange(1, 200)):
            altered[random.randrange(len(altered))] ^= 1 << random.randrange(8)
        path.write_bytes(altered)
        try:
            intact = Intact(path)
        except RunFileError:
            found += 1
            continue
        found += intact.beats < len(wanted)
        for number in range(1, intact.beats + 1):
            assert intact.reader.alone(number) == beats()[number - 1]
        intact.reader.close()
    assert found > 20


# ---------------------------------------------------------------------- disks, folders, writers


FULL = """
import resource, sys
from pathlib import Path
import muchado
from record.lively import bundle, start, SEED
from muchado.kernel import Simulation
from muchado.record.sqlite.writing import Writer
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    writer, simulation = Writer.new(Path(sys.argv[1]), start()), Simulation(bundle(), SEED)
    while simulation.next_minute() is not None:
        writer.add(simulation.beat(), simulation.world)
        print(writer.number, flush=True)
except muchado.RunFileError as error:
    print(error)
else:
    print("all kept")
try:
    writer.close()
except NameError:
    pass
"""


@pytest.mark.parametrize(
    "room",
    [0, 9_000, pytest.param(250_000, marks=pytest.mark.slow), 300_000, pytest.param(400_000, marks=pytest.mark.slow)],
)
def test_a_full_disk_is_told_and_what_was_finished_is_kept(tmp_path: Path, room: int) -> None:
    path = tmp_path / "a.run"
    done = program(FULL, path, str(room))
    assert done.stderr == ""
    *finished, said = done.stdout.splitlines()
    assert "the disk takes no more" in said
    assert said.startswith(str(path))
    if not finished:
        assert not path.exists(), "nothing is left of a file that could not be begun"
        return
    assert digests(path) == digests(saved(tmp_path / "whole.run"))[: len(finished)]
    run = open_run(path)
    run.until(run.bundle.end)
    assert digests(path) == digests(tmp_path / "whole.run")


def test_sqlite_says_when_the_disk_is_full(tmp_path: Path) -> None:
    writer, simulation = Writer.new(tmp_path / "a.run", start()), Simulation(bundle(), SEED)
    (pages,) = writer.connection.execute("PRAGMA page_count").fetchone()
    writer.connection.execute(f"PRAGMA max_page_count = {pages + 10}")
    rest = (simulation.beat() for _ in beats())
    with pytest.raises(RunFileError, match=r"the disk is full\. Make room; `muchado resume` goes on"):
        deque(writer.add(beat, simulation.world) for beat in rest)
    held = writer.number
    assert held > 0
    writer.close()
    assert len(digests(tmp_path / "a.run")) == held


ELSEWHERE = """
import urllib.parse  # before the interpreter's own files may be out of reach
import os, sys
from pathlib import Path
import muchado
from muchado.api.kept import InFile
from muchado.record.sqlite.writing import Writer
from record.lively import start
print(muchado.open_run, muchado.RunFileError)
if os.getuid() == 0:
    os.setuid(65534)  # nobody may write where only its owner may
folder = Path(sys.argv[1])
for work in (
    lambda: print(len(muchado.open_run(folder / "a.run").chronicle.beats)),
    lambda: muchado.open_run(folder / "a.run").beat(),
    lambda: Writer.new(folder / "b.run", start()),
):
    try:
        work()
    except muchado.RunFileError as error:
        print(error)
"""


def test_a_folder_that_cannot_be_written_can_be_read(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.run", last=30)
    path.chmod(0o444)
    for folder in (tmp_path, *tmp_path.parents):
        if folder.name.startswith(("pytest-", "popen-")):
            folder.chmod(0o755)
    tmp_path.chmod(0o555)
    done = program(ELSEWHERE, tmp_path)
    tmp_path.chmod(0o755)
    assert done.stderr == ""
    assert done.stdout.splitlines()[1:] == [
        "30",
        f"{path}: it cannot be written here. Choose a file in a folder where you may write.",
        f"{tmp_path / 'b.run'} cannot be made: Permission denied.",
    ]


def test_two_do_not_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.run"
    first, simulation = Writer.new(path, start()), Simulation(bundle(), SEED)
    for _ in range(20):
        first.add(simulation.beat(), simulation.world)
    with pytest.raises(RunFileError, match="something else is using it"):
        Writer.further(path)
    with pytest.raises(RunFileError, match="exists already"):
        Writer.new(path, start())
    watching = open_run(path)
    assert len(watching.chronicle.beats) == 20, "but another may watch"
    first.add(simulation.beat(), simulation.world)
    assert len(watching.chronicle.beats) == 21
    with pytest.raises(RunFileError, match="something else is using it"):
        watching.beat()
    first.close()
    with pytest.raises(RunFileError, match="something else has gone on with it meanwhile"):
        watching.beat()
    assert digests(path) == digests(saved(tmp_path / "whole.run"))[:21]


# ---------------------------------------------------------------------- other files


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.run", last=5)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    for work in (Reader.open, Writer.further, Intact):
        with pytest.raises(RunFileError, match=r"made by a newer Much Ado .* Update Much Ado"):
            work(path)
    assert path.read_bytes() == before


def test_a_file_of_version_0_is_read_and_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "FIRST_RULES", RULES)
    path = saved(tmp_path / "a.run", last=9)
    connection = sqlite3.connect(path)
    connection.executescript("""
        CREATE TABLE texts (name TEXT, body TEXT);
        INSERT INTO texts SELECT name, text FROM files ORDER BY number;
        DROP TABLE files;
        DROP VIEW roles;
        DROP VIEW lines;
        DROP TABLE kept;
        DROP TABLE overworks;
        DROP TABLE stages;
        DROP TABLE strands;
        DROP INDEX events_prop;
        DROP INDEX events_meant;
        PRAGMA user_version = 0;
    """)
    connection.close()
    before = path.read_bytes()
    reader = Reader.open(path)
    assert reader.start == start()
    assert reader.beat(9) == beats()[8]._replace(stages=())
    reader.close()
    assert path.read_bytes() == before, "reading does not change it"
    run = open_run(path)
    run.until(run.bundle.end)
    assert digests(path) == digests(saved(tmp_path / "whole.run"))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)


@pytest.mark.parametrize("last", [9, pytest.param(40, marks=pytest.mark.slow), 85])
def test_a_file_of_version_1_is_gone_on_with_as_one_of_today(
    tmp_path: Path, last: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "FIRST_RULES", RULES)
    monkeypatch.setattr(strands, "EVERY", 20)
    path = saved(tmp_path / "a.run", last=last)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            DROP VIEW roles;
            DROP VIEW lines;
            DROP TABLE kept;
            DROP TABLE overworks;
            DROP TABLE stages;
            DROP TABLE strands;
            DROP INDEX events_prop;
            DROP INDEX events_meant;
            PRAGMA user_version = 1;
        """)
    run = open_run(path)
    assert run.why(run.events[0].id).text
    run.until(run.bundle.end)
    run.close()
    whole = saved(tmp_path / "whole.run")
    schema = "SELECT name, sql FROM sqlite_master WHERE type != 'view' ORDER BY name"
    for query in ("SELECT * FROM strands", schema, "PRAGMA user_version"):
        found = []
        for file in (path, whole):
            with closing(sqlite3.connect(file)) as connection:
                found.append(connection.execute(query).fetchall())
        assert found[0] == found[1] != []


@pytest.mark.parametrize("data", [b"", b"hello", b"SQLite format 3\0", bytes(range(256)) * 40])
def test_what_is_no_run_file_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.run"
    path.write_bytes(data)
    with pytest.raises(RunFileError) as caught:
        Reader.open(path)
    assert str(caught.value).startswith(str(path))
    assert path.read_bytes() == data


def test_another_programs_database_is_no_run_file(tmp_path: Path) -> None:
    path = tmp_path / "a.run"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE run (title)")
    connection.close()
    for work in (Reader.open, Writer.further):
        with pytest.raises(RunFileError, match="is no run file"):
            work(path)
    with pytest.raises(RunFileError, match="exists already"):
        Writer.new(path, start())


@pytest.mark.parametrize("name", ["", "no/where.run", "x" * 300, "a\0b"])
def test_names_that_are_no_files(tmp_path: Path, name: str) -> None:
    for work in (Reader.open, lambda path: Writer.new(path, start())):
        with pytest.raises(RunFileError, match=r"cannot be|exists already"):
            work(tmp_path / name)


def test_a_beat_is_read_once_and_what_has_come_since_is_seen(tmp_path: Path) -> None:
    """Also the last ones, which are read again only where more has come: a run is gone through beat by beat."""
    path = saved(tmp_path / "mine.run", last=5)
    writer, played = Writer.further(path), beats()
    with closing(writer), closing(Reader.open(path)) as reader:
        assert reader.beat(5) is reader.beat(5)
        writer.add(played[5], None)
        assert [reader.beat(number) for number in range(1, 7)] == [*played[:6]]
