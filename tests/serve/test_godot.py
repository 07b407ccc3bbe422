"""A game in Godot plays a world that is served, without a window: `.ci/run godot`."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gate import GATE
from muchado import Town, World, load
from muchado.conform.shells import Script, faults, script

pytest.importorskip("uvicorn", reason='worlds are served with uvicorn: pip install "muchado[page]"')

from serve.serving import TOKEN, served

GODOT = shutil.which("godot3-server")
HERE = Path(__file__).parents[2] / "integrations" / "godot"
GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "serve.md"
MAIN = """extends SceneTree
func _init():
	call_deferred("_run")
func _run():
	get_root().add_child(load("res://game.gd").new())
	yield(create_timer(200), "timeout")
	quit()
"""
SCRIPTS = Path(__file__).parents[1] / "conform" / "scripts"

HOW = 'Ask with a name and a dictionary: town.ask("next", {"person": "Ino"}).'
ODD: tuple[tuple[object, object, str], ...] = (
    ("fly", {}, 'There is no ask called "fly"; there are:'),
    ("next", {}, "next: Next lacks its field 'person'."),
    ("next", {"person": 7}, "next.person: expected a text, found 7."),
    ("next", {"person": "Inno"}, 'There is nobody called "Inno". Did you mean "Ino"?'),
    ("until", {"time": "soon"}, '"soon" is not a time.'),
    ("until", {"time": "Monday 8:00"}, "Monday 13 February 2006, 08:00 is past:"),
    ("until", {"tyme": "9:00"}, "until: Until has no field 'tyme'. Did you mean \"time\"?"),
    ("knows", {"person": "Ino", "sentence": "Naruto dats Sakura"}, 'No sentence of this world says "Naruto dats'),
    ("act", {"choice": None}, "act.choice: expected a record, found null."),
    (7, {}, HOW),
    ("next", None, HOW),
)
"""What a game may ask by mistake, and what is said of it."""

OUTSIDE = {"no server, or a wrong token", "an address that is none", "a server that does not answer"}
"""What the guide says of games that are not let in."""

LAST = (
    'This save is of another world than "Valentine"',
    "step: a number in this is none, such as inf or nan.",
    'There is nobody called "Inno".',
    "The server is not reached.",
)
"""What is said of a save of another world, of a number that is none, of nobody's turning point, and after the end."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(GODOT is None, reason="Godot is not here: godot3-server of Debian")]


def shown() -> dict[str, str]:
    """What the guide says of bad input."""
    table = GUIDE.read_text(encoding="utf-8").split("What bad input gets")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| (.*?) \| (.*?) \|$", table, re.MULTILINE)[2:])


@pytest.fixture(scope="module")
def valentine() -> Iterator[int]:
    with served("valentine") as port:
        yield port


def plays(port: int, task: str, folder: Path, token: str = TOKEN) -> dict[str, Any]:
    """Have Godot play something, and give what it brought."""
    (folder / "task.json").write_text(task, encoding="utf-8")
    out = folder / "out.json"
    told = {
        "MUCHADO_URL": f"ws://127.0.0.1:{port}/socket",
        "MUCHADO_TOKEN": token,
        "MUCHADO_TASK": str(folder / "task.json"),
        "MUCHADO_OUT": str(out),
        "HOME": str(folder),
    }
    command = [str(GODOT), "--path", str(HERE), "-s", "trial.gd"]
    done = subprocess.run(command, env={**os.environ, **told}, capture_output=True, text=True, timeout=300, check=False)
    assert out.exists(), done.stdout + done.stderr
    assert "SCRIPT ERROR" not in done.stdout + done.stderr
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("person", ["Ada", "Bo"])
def test_it_shows_what_it_must(tmp_path: Path, person: str) -> None:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    wanted = (SCRIPTS / f"gate-{person}.json").read_text(encoding="utf-8")
    with served(str(path)) as port:
        found = plays(port, wanted, tmp_path)
    assert faults(lambda *_: found["pages"], World.from_text(GATE), Script.from_json(wanted)) == []


def test_it_shows_what_it_must_of_a_whole_library(valentine: int, tmp_path: Path) -> None:
    world = load("valentine")
    wanted = next(one for seed in range(3, 20) if (one := script(world, seed, "Ino", 40)).never)
    found = plays(valentine, wanted.to_json(), tmp_path)
    assert faults(lambda *_: found["pages"], world, wanted) == []


def test_it_plays_to_an_end_saves_and_loads(valentine: int, tmp_path: Path) -> None:
    other = json.loads(Town.of(load("village")).to_json())
    asks = [*((name, fields) for name, fields, _ in ODD), ("load", {"town": other})]
    found = plays(valentine, json.dumps({"seed": 7, "person": "Ino", "odd": asks}), tmp_path)
    said = [*(words for _, _, words in ODD), *LAST]
    assert [(one, words) for one, words in zip(found["refused"], said, strict=True) if not one.startswith(words)] == []
    assert {sentence for what, sentence in shown().items() if what not in OUTSIDE} <= {*found["refused"]}
    kept = found["end"]["town"]
    kept = {**kept, "minute": int(kept["minute"])}
    town = Town.from_json(json.dumps(kept, default=int)).within(load("valentine"))
    assert town.over
    assert len(found["decisions"]) > 3
    assert [one.text for one in town.after(through="Ino")][:5] == [one["text"] for one in found["told"]["showings"]]


def test_the_scene_of_the_guide_plays(valentine: int, tmp_path: Path) -> None:
    (scene,) = re.findall(r"^```gdscript\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert scene.count("\n") < 20
    ends = f"{scene.rstrip()}\n\tget_tree().quit()\n"
    for name in ("project.godot", "muchado.gd"):
        shutil.copy(HERE / name, tmp_path / name)
    (tmp_path / "game.gd").write_text(ends.replace("8128", str(valentine)).replace("TOKEN", TOKEN), encoding="utf-8")
    (tmp_path / "main.gd").write_text(MAIN, encoding="utf-8")
    done = subprocess.run(
        [str(GODOT), "--path", str(tmp_path), "-s", "main.gd"],
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if line.startswith("2006-02-13T")]
    assert len(said) == 2, done.stdout + done.stderr
    assert "SCRIPT ERROR" not in done.stdout + done.stderr


def test_a_wrong_token_is_told(valentine: int, tmp_path: Path) -> None:
    found = plays(valentine, "{}", tmp_path, "wrong")
    not_in, no_address = shown()["no server, or a wrong token"], shown()["an address that is none"]
    not_reached = shown()["a server that is gone"]
    assert found["fault"] == not_in
    assert found["elsewhere"] == [no_address, not_reached, not_in, not_reached]
