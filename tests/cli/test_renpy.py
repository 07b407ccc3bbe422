"""`muchado renpy`: a game, or the engine and a world in one; what it takes along plays without Much Ado."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from cli.commands import muchado
from measuring import unmeasured

PLAYS = """
import sys
sys.path.insert(0, sys.argv[1])
import muchado
from muchado.renpy import Town, runtime
from pathlib import Path

assert muchado.__file__.startswith(sys.argv[1]), muchado.__file__
runtime.read = lambda file: Path(sys.argv[2], file).read_text(encoding="utf-8")
runtime.can_wait = lambda: False
town = Town("valentine.json", seed=7).turning_point("Ino")
print(town.turn("Ino").time, town.until("Monday 10:00").why("Ino's sadness").text)
lacking = {"sqlite3", "muchado.language", "muchado.api"}.intersection(sys.modules)
assert not lacking, lacking
"""


def test_a_new_game_has_all_that_it_needs(tmp_path: Path) -> None:
    out = tmp_path / "game"
    done = muchado("renpy", "valentine", "--out", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Wrote a game to {out}, seen by Ino.")
    game = out / "game"
    assert {one.name for one in game.iterdir()} >= {
        "novel.rpy",
        "muchado.rpy",
        "screens.rpy",
        "valentine.json",
        "images",
    }
    assert not list(game.glob("*.txt"))
    played = subprocess.run(
        [sys.executable, "-I", "-c", PLAYS, str(game / "python-packages"), str(game)],
        capture_output=True, text=True, check=False, env=unmeasured(),
    )  # fmt: skip
    assert played.returncode == 0, played.stderr
    assert "2006-02-13T" in played.stdout
    assert not (game / "python-packages" / "muchado" / "language").exists()
    assert not (game / "python-packages" / "muchado" / "record" / "sqlite").exists()


def test_in_a_game_that_is_there_only_the_engine_and_the_world_are_written(tmp_path: Path) -> None:
    game = tmp_path / "game"
    (game / "python-packages" / "other").mkdir(parents=True)
    (game / "script.rpy").write_text("label start:\n", encoding="utf-8")
    (game / "python-packages" / "muchado").mkdir()
    old = game / "python-packages" / "muchado" / "gone.py"
    old.write_text("", encoding="utf-8")
    for _ in range(2):
        done = muchado("renpy", "village", "--out", str(tmp_path))
        assert done.stderr == ""
    assert 'default town = Town("village.json")' in done.stdout
    assert {one.name for one in game.iterdir()} == {"python-packages", "script.rpy", "muchado.rpy", "village.json"}
    assert (game / "python-packages" / "other").is_dir()
    assert not old.exists()


def test_any_world_is_seen_through_any_eyes(tmp_path: Path) -> None:
    world = tmp_path / "gate.ado"
    world.write_text('world "A \\ [gate]"\n  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00\n'
                     "place gate\nperson Ada, she\n  at the start\n    is in gate\n", encoding="utf-8")  # fmt: skip
    done = muchado("renpy", str(world), "--out", str(tmp_path / "out"), "--hero", "Ada")
    assert (done.returncode, done.stderr) == (0, "")
    script = (tmp_path / "out" / "game" / "novel.rpy").read_text(encoding="utf-8")
    assert 'define HERO = "Ada"' in script
    assert 'Town("gate.json", seed=1)' in script
    assert '"A \\\\ [[gate]"' in script
    assert "_NAME" not in script


def test_what_cannot_be_done_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ado"
    broken.write_text('world "Broken"\nperson Ada, it is\n', encoding="utf-8")
    full = tmp_path / "full"
    full.mkdir()
    (full / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "mine" / "game").mkdir(parents=True)
    for arguments, told in (
        (("nowhere", "--out", str(tmp_path / "a")), 'There is no world "nowhere".'),
        ((str(broken), "--out", str(tmp_path / "a")), "broken.ado"),
        (("valentine", "--out", str(full)), "is there already and not an empty directory"),
        (("valentine", "--out", str(tmp_path / "a"), "--hero", "Inno"), 'Did you mean "Ino"?'),
        (("valentine", "--out", str(tmp_path / "mine"), "--hero", "Ino"), "is said in its script"),
    ):
        done = muchado("renpy", *arguments)
        assert done.returncode == 2
        assert told in done.stderr
        assert "Traceback" not in done.stderr
    assert not (tmp_path / "a").exists()
    assert not list((tmp_path / "mine" / "game").iterdir())
