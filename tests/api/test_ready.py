"""Worlds made ready before: they are what they are when they are compiled, and nothing old or damaged is taken."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import muchado
from muchado import language
from muchado.api import ready
from muchado.api.shelf import Beside
from muchado.api.stock import stock
from muchado.api.world import World, loaded, sources
from muchado.language import SourceFile, keys

SMALL = (
    SourceFile(
        "small.ado",
        'world "Small"\n  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 9:00\nplace hall\n'
        "person Ada, she\n  at the start\n    is in hall\nperson Ben, he\n  at the start\n    is in hall\n"
        'action greet: "A greets B"\n  needs B is here\n'
        'want "good manners"\n  A wants to greet B by 5\n  when B is here\n   and A did not greet B\n'
        '  because "{A} is polite"\ntest "they greet"\n  in at least 1 of 2 runs: Ada greets Ben\n',
    ),
)


@pytest.fixture
def shelf(tmp_path: Path) -> Beside:
    return Beside(tmp_path, keeps=True)


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What work was done: texts compiled, rules planned, Python compiled."""
    done: list[str] = []

    def watch(home: object, name: str) -> None:
        real = getattr(home, name)
        monkeypatch.setattr(home, name, lambda *args, **how: done.append(name) or real(*args, **how), raising=False)

    watch(language, "compile_text")
    for name in ("planned", "written", "compiled"):
        watch(ready, name)
    return done


def played(world: World) -> str:
    run = world.start(5)
    run.until(world.bundle.start + 40)
    return run.digest()


@pytest.mark.parametrize("name", ["valentine", "village"])
def test_a_world_is_the_same_whether_or_not_it_was_made_ready(name: str, shelf: Beside) -> None:
    files = sources(name)
    whole, first, later = loaded(files, None), loaded(files, shelf), loaded(files, shelf)
    assert later.bundle == first.bundle == whole.bundle
    assert (later.tests, later.files) == (whole.tests, whole.files)
    assert later.program.lowered == whole.program.lowered
    assert played(later) == played(whole)


def test_nothing_is_done_twice(shelf: Beside, worked: list[str]) -> None:
    loaded(SMALL, shelf)
    assert worked == ["compile_text", "planned", "written", "compiled"]
    worked.clear()
    world = loaded(SMALL, shelf)
    assert world.program.bundle.title == "Small"
    assert worked == []


def test_where_only_people_are_otherwise_the_rules_are_not_compiled_again(shelf: Beside, worked: list[str]) -> None:
    loaded(SMALL, shelf)
    worked.clear()
    (file,) = SMALL
    world = loaded([SourceFile(file.name, file.text.replace("Ben", "Bob"))], shelf)
    assert world.people == ("Ada", "Bob")
    assert worked == ["compile_text", "planned", "written"]


def test_where_the_code_has_changed_all_is_made_anew(
    shelf: Beside, worked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(SMALL, shelf)
    for part in ("language", "bundle", "plan", "kernel/exec", "api/ready.py"):
        worked.clear()
        said = keys.said_by
        monkeypatch.setattr(keys, "said_by", lambda one, part=part, said=said: said(one) + (one == part) * b"!")
        loaded(SMALL, shelf)
        assert worked[0] == "compile_text", part


def test_another_python_compiles_the_rules_for_itself(
    shelf: Beside, worked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The image of a world goes with a wheel to whatever Python; its rules' Python is of use to one alone."""
    before = played(loaded(SMALL, shelf))
    monkeypatch.setattr("muchado.api.ready.sys.version", "another")
    worked.clear()
    for _ in range(2):
        assert played(loaded(SMALL, shelf)) == before
    assert worked == ["written", "compiled"]


def test_what_is_damaged_is_made_anew(shelf: Beside) -> None:
    before = played(loaded(SMALL, shelf))
    for damage in (lambda image: image[:-1], lambda image: image[:40] + b"\0" + image[41:], lambda _: b""):
        for path in shelf.kept():
            path.write_bytes(damage(path.read_bytes()))
        assert played(loaded(SMALL, shelf)) == before


def test_a_world_with_mistakes_is_not_kept(shelf: Beside) -> None:
    for _ in range(2):
        with pytest.raises(muchado.WorldError):
            loaded([*SMALL, SourceFile("more.ado", "nonsense")], shelf)
    assert shelf.kept() == []


def test_a_world_from_a_program_leaves_no_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("muchado.api.shelf.sys.dont_write_bytecode", False)
    put: list[str] = []
    monkeypatch.setattr(Beside, "put", lambda _shelf, key, _image: put.append(key))
    World.from_text(SMALL[0].text)
    assert put == []


def test_what_is_built_takes_along_what_is_of_use_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("muchado.api.stock.images", lambda: Beside(tmp_path, keeps=True))
    monkeypatch.setattr("muchado.api.stock.bundled_worlds", lambda: {"village": None})
    Beside(tmp_path, keeps=True).put("old", b"")
    first = stock()
    assert len(first) == 3, "the library, the world and its rules"
    assert sorted(stock()) == sorted(first)


LIGHT = """
import sys
from pathlib import Path
from muchado.api.shelf import Beside
from muchado.api import world
run = world.loaded(world.sources("valentine"), Beside(Path({home!r}), keeps=True)).start(3)
list(run.play(run.bundle.start + 60))
heavy = {{"language.compile", "why.answers", "tell.story", "stage.mind", "cli"}}
assert not {{f"muchado.{{name}}" for name in heavy}} & sys.modules.keys()
ours = [name for name in sys.modules if name.startswith("muchado.")]
assert len(ours) <= {most}, (len(ours), ours)
"""

MOST = 227
"""So many modules of ours are enough to play a world that was made ready."""


def test_what_is_ready_is_played_with_little_imported(tmp_path: Path) -> None:
    loaded(sources("valentine"), Beside(tmp_path, keeps=True))
    code = LIGHT.format(home=str(tmp_path), most=MOST)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
