"""Pythons that have less: no sqlite3, no files of one's own, a package in a zip. Games are shipped with such."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

import muchado

ROOT = Path(__file__).parents[2]

BLOCKED = """
import sys

class Without:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"sqlite3", "_sqlite3"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Without())
"""

GIVEN = """
import muchado
world = muchado.World.from_json(sys.argv[1])
"""

LOADED = """
import muchado
world = muchado.load("valentine")
assert world.changes("Naruto's love toward Ino at 0")
"""

ALL_BUT_SAVED = """
from muchado.api.fork import Trunk
from muchado.bundle.stories import Absent
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.ties import draw_ties
from muchado.report.page import report

run = world.start(seed=7)
run.until("Monday 8:30")
assert run.tell().chapters
assert run.why(run.events[0].id).text
assert run.why_not("Ino kisses Naruto").text
assert run.mind("Ino").feelings is not None
assert run.who_knows("Naruto dates Sakura")
other = run.copy(at="Monday 8:00")
other.put(Absent(1))
other.until("Monday 8:30")
assert other.digest() != run.digest()
trunk = Trunk(world.bundle, 7, (), world.bundle.end - 1000)
town = muchado.Town.of(world, 7).until("Monday 8:30")
assert [one.number for one in town.after()] == [one.id for one in run.events]
assert muchado.Town.from_json(town.to_json()).within(world) == town
assert muchado.compare(trunk, [Absent(1)], [], runs=1) == []
assert draw_storyline(story(run.chronicle)).startswith("<svg")
assert draw_ties(run.chronicle, run.now).startswith("<svg")
assert report(run.chronicle).startswith("<!doctype html>")
"""

NOT_SAVED = """
for work in (lambda: run.save("a.run"), lambda: muchado.open_run("a.run"), lambda: muchado.verify("a.run")):
    try:
        work()
    except muchado.RunFileError as error:
        assert "this Python lacks the module sqlite3" in str(error), error
    else:
        raise AssertionError("saved without sqlite3")
assert run.beat() is not None, "and it is gone on with"
"""

LIGHT = """
heavy = {"sqlite3", "cyclopts", "rich", "attr", "attrs", "polars", "concurrent.futures", "multiprocessing", "asyncio"}
assert not heavy & sys.modules.keys(), heavy & sys.modules.keys()
"""

NO_FILE_OPENED = """
opened = []
sys.addaudithook(lambda event, args: opened.append(args[0]) if event == "open" else None)
again = world.start(seed=3)
again.until("Monday 8:30")
again.tell(), again.why(again.events[0].id), again.why_not("Ino kisses Naruto"), again.mind("Ino")
muchado.World.from_json(world.to_json()).start(1).beat()
assert opened == [], opened
"""


def run(code: str, *arguments: str, at: Path = ROOT / "src", folder: Path | None = None) -> None:
    """Run a program that finds Much Ado in one place only, and nothing that is installed."""
    begun = f"import sys\nsys.path.insert(0, {str(at)!r})\n"
    command = [sys.executable, "-S", "-I", "-B", "-c", begun + code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert not done.stderr, done.stderr
    assert done.returncode == 0


@pytest.mark.slow
def test_a_world_is_played_and_told_without_sqlite_with_little_imported_and_without_any_file(tmp_path: Path) -> None:
    world = muchado.load("valentine").to_json()
    (tmp_path / "world.json").write_text(world, encoding="utf-8")
    given = GIVEN.replace("sys.argv[1]", 'open("world.json", encoding="utf-8").read()')
    run(BLOCKED + given + ALL_BUT_SAVED + NOT_SAVED + LIGHT + NO_FILE_OPENED, folder=tmp_path)


@pytest.fixture(scope="module")
def zipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as a wheel has it, in a zip."""
    path = tmp_path_factory.mktemp("zipped") / "muchado.zip"
    parts = ((ROOT / "src" / "muchado", "muchado"), (ROOT / "worlds", "muchado/worlds"))
    with ZipFile(path, "w") as archive:
        for home, name in parts:
            for file in sorted(home.rglob("*")):
                if file.is_file() and file.suffix != ".pyc":
                    archive.write(file, f"{name}/{file.relative_to(home).as_posix()}")
    return path


@pytest.mark.slow
def test_from_a_zip_and_without_sqlite_all_is_as_ever_but_saving(zipped: Path, tmp_path: Path) -> None:
    run(BLOCKED + LOADED + ALL_BUT_SAVED + NOT_SAVED, at=zipped, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_from_a_zip_saved_runs_and_libraries_are_found(zipped: Path, tmp_path: Path) -> None:
    code = """
import muchado
from muchado.api.find import bundled_worlds
from muchado.cli.new import template
assert list(bundled_worlds()) == sys.argv[1].split()
assert muchado.World.from_text(template()).title
run = muchado.load("valentine").start(1)
run.save("a.run")
run.beat()
run.close()
assert len(muchado.open_run("a.run").chronicle.beats) == 1
"""
    worlds = sorted(path.stem for path in (ROOT / "worlds").iterdir())
    run(code, " ".join(worlds), at=zipped, folder=tmp_path)
