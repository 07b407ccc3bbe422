"""The novel, played by Ren'Py itself: to two endings, saved, loaded, rolled back; and what the stage asks of a shell.

`.ci/run renpy` plays it: `pytest -m long tests/renpy/test_runtime.py`. What it showed is kept where MUCHADO_SHOTS says.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

import muchado
from conform.test_shells import PARTS, SCRIPTS, world
from muchado.conform.shells import Script, faults, script
from muchado.stage.town import Town
from renpy.games import HERE, made, missing, played, run

pytestmark = [pytest.mark.long, pytest.mark.skipif(bool(missing()), reason=missing())]

KEEPS_AWAY = ["turn away", "put off", "look away", "corner", "flower shop", "brood", "let it pass"]
SEEKS_HIM = [
    "make up with", "nod", "embrace Naruto", "apologise to Naruto", "reach out to Naruto", "declare love to Naruto",
    "tell Naruto how", "sports ground", "ask .* about Naruto", "listen", "greet Naruto", "chat with Naruto",
]  # fmt: skip

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "renpy.md"

MOST_MILLISECONDS = 50
"""So long a frame may wait for the engine, outside loading."""


@pytest.fixture(scope="module")
def novel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("novel"))


@pytest.fixture(scope="module")
def away(novel: Path) -> dict[str, Any]:
    """The first ending, with everything that a player does besides on the way."""
    shots = {"say 2": "intro", "decision 2": "choice", "say 24": "telling", "end": "ending"}
    steps = [
        {"at": 3, "do": "save", "slot": "1-1"},
        {"at": 4, "do": "mind", "person": "Ino"},
        {"at": 5, "do": "look", "name": "mind"},
        {"at": 5, "do": "close"},
        {"at": 6, "do": "rollback", "checkpoints": 8},
        {"at": 8, "do": "load", "slot": "1-1"},
        {"at": 10, "do": "save", "slot": "1-2"},
    ]
    found = played(novel, "away", prefer=KEEPS_AWAY, shots=shots, steps=steps)
    kept = os.environ.get("MUCHADO_SHOTS")
    if kept:
        shutil.copytree(novel / "out", kept, dirs_exist_ok=True)
    return found


def test_the_novel_comes_to_an_end(away: dict[str, Any], novel: Path) -> None:
    assert away["ending"] == "reunion"
    for name in ("intro", "choice", "telling", "mind", "ending"):
        assert (novel / "out" / f"{name}.png").stat().st_size > 5_000


def test_a_choice_taken_again_comes_to_the_same(away: dict[str, Any]) -> None:
    """What was rolled back and what was loaded goes on as it did."""
    notes = {what: (Town.from_json(town), number) for what, town, number in away["notes"]}
    assert {"save", "load", "rollback"} <= set(notes)
    before, _ = notes["load"]
    after = Town.from_json(away["town"])
    assert before.minute < after.minute
    again = [one for one in away["choices"] if away["choices"].count(one) > 1]
    assert again


def test_a_saved_game_goes_on_in_another_process(away: dict[str, Any], novel: Path) -> None:
    saved = next(Town.from_json(town) for what, town, number in reversed(away["notes"]) if what == "save")
    found = played(novel, "loaded", prefer=KEEPS_AWAY, load="1-2", steps=[{"at": 3, "do": "quit"}])
    assert found["end"] == "quit"
    later = Town.from_json(found["town"])
    assert later.inputs[: len(saved.inputs)] == saved.inputs
    assert later.minute > saved.minute
    assert found["choices"] == away["choices"][kept(away) :][: len(found["choices"])]


def kept(away: dict[str, Any]) -> int:
    """How many choices had been made when the game was saved last."""
    found: int = next(number for what, _, number in reversed(away["notes"]) if what == "save")
    return found


def test_other_choices_come_to_another_ending(novel: Path) -> None:
    assert played(novel, "seeks", prefer=SEEKS_HIM)["ending"] == "alone"


def test_no_frame_waits_long_for_the_engine(away: dict[str, Any]) -> None:
    whole, engine = away["frames"]["worst"], away["frames"]["engine"]
    print(f"frames: median {away['frames']['median']} ms, worst {whole[0]}, of the engine {engine[0]}")  # noqa: T201
    assert not [one for one in engine if one[1] > MOST_MILLISECONDS]


def _as_said(page: list[str]) -> str:
    """What was shown before a decision: all in a row, and the entries of the menu as the engine words them."""
    return "\n".join((" ".join(page), *(one[:1].lower() + one[1:] for one in page)))


def conformance(game: Path, scripts: list[Script]) -> dict[str, Any]:
    files = {one.bundle.title: f"{name}.json" for name in ("gate", "fence", "valentine") for one in (world(name),)}
    for name, one in ((name, world(name)) for name in ("gate", "fence", "valentine")):
        (game / "game" / f"{name}.json").write_text(one.to_json(), "utf-8")
    parts = [{**json.loads(one.to_json()), "file": files[one.world]} for one in scripts]
    wanted = [step.chooses for one in scripts for step in one.steps]
    prefer = [f"^{re.escape(one[:1].upper() + one[1:])}$" for one in wanted]
    return played(game, "conform", scripts=parts, prefer=prefer, in_order=True)


def test_it_shows_what_the_stage_asks_of_a_shell(tmp_path: Path) -> None:
    game = made(tmp_path)
    (game / "game" / "novel.rpy").unlink()
    shutil.copy(HERE / "conform.rpy", game / "game")
    scripts = [Script.from_json((SCRIPTS / f"{name}-{person}.json").read_text("utf-8")) for name, person in PARTS]
    scripts.append(script(world("valentine"), 3, "Ino", 12))
    found = conformance(game, scripts)
    assert found["end"] == "done"
    pages = [_as_said(page) for page in found["steps"]]
    worlds = {one.bundle.title: one for one in map(world, ("gate", "fence", "valentine"))}
    for one in scripts:
        mine, pages = pages[: len(one.steps)], pages[len(one.steps) :]
        assert faults(lambda *_, mine=mine: mine, worlds[one.world], one) == []  # type: ignore[misc] # it has been played


def test_the_script_of_the_guide_plays(tmp_path: Path) -> None:
    example = GUIDE.read_text("utf-8").split("```renpy\n")[1].split("```")[0]
    assert len(example.strip().split("\n")) < 20
    game = made(tmp_path)
    (game / "game" / "novel.rpy").write_text(f'define HERO = "Ino"\n{example}', "utf-8")
    found = played(game, "guide")
    assert found["end"] == "over"
    (page,) = found["steps"]  # it has jumped to the menu
    assert '"Nothing ever happens in this school."' not in page
    turn = Town.of(muchado.load("valentine"), 74).until("Monday 12:45").turning_point("Ino").turn("Ino")
    assert page[-1].lower() in {one.words.lower() for one in turn.choices if one.offered}


ODD = {
    "a world that is not in the game": 'Town("valentin.json")',
    "a file that is no world": 'Town("my-world.json")',
    "a world of a newer Much Ado": 'Town("newer.json")',
    "a person that is none": 'town.knows("Inno", "Naruto dates Sakura")',
    "a sentence that is none": 'town.knows("Ino", "Naruto dats Sakura")',
    "a feeling that is none": 'town.feels("Ino", "lov", toward="Naruto")',
    "words that nobody can do": 'town.may("Ino", "gret Kiba")',
    "a time that is none": 'town.until("soon")',
    "a time that is past": 'town.until("Monday 12:45").until("Monday 8:00")',
    "a label that is none": 'town.after({"Ino greets Naruto": "hurtt"})',
    "too few arguments": 'town.knows("Ino")',
    "an argument of another kind": "town.until(7.5)",
    "what a town does not have": 'town.know("Ino", "Naruto dates Sakura")',
    "a save of another text": 'town._at(town.stands.__class__("0", "Another", 0, town.stands.minute, ())).time',
    "a choice that may not be made": "town.act(None)",
}
"""What a script may write by mistake, by what the guide calls it; the guide says what is said of it."""

OF_COMMANDS = {
    "what", "---", "a world that does not check", "a directory with something else in it",
    "a hero whom the world does not have", "an older Ren'Py",
}  # fmt: skip
"""What else the guide tells: before there is a game, or where none can be."""


def test_a_mistake_in_a_script_is_a_sentence_with_its_place(tmp_path: Path) -> None:
    game = made(tmp_path)
    novel = game / "game" / "novel.rpy"
    text = novel.read_text("utf-8")
    step = '    $ town = town.turning_point("Ino")\n'
    wrong = f"    $ PLAYER.ask_oddly()\n{step.replace('Ino', 'Inno')}"
    assert step in text
    novel.write_text(text.replace(step, wrong), "utf-8")
    line = next(at for at, one in enumerate(novel.read_text("utf-8").split("\n"), 1) if '"Inno"' in one)
    (game / "game" / "my-world.json").write_text("no world", "utf-8")
    whole = json.loads((game / "game" / "valentine.json").read_text("utf-8"))
    (game / "game" / "newer.json").write_text(json.dumps({**whole, "format": 99}), "utf-8")
    table = GUIDE.read_text("utf-8").split("## What bad input gets")[1]
    shown = dict(re.findall(r"^\| (.*?) \| (.*?) \|$", table, re.MULTILINE))
    found = played(game, "mistake", written=[*ODD.values()])
    assert found["end"] == "mistake"
    *said, last = found["notes"]
    told = dict(zip(ODD, (words for _, words in said), strict=True))
    assert told == {what: sentence for what, sentence in shown.items() if what not in OF_COMMANDS}
    assert last == ['There is nobody called "Inno". Did you mean "Ino"?', f"game/novel.rpy, line {line}"]


@pytest.mark.parametrize(
    ("begins", "written", "sentence"),
    [
        (
            "default town = ", 'default town = Town("valentine.json", seed="many")',
            "`Town(file, seed=0)`: seed is a whole number, and not 'many'.",
        ),
        (
            "    $ before = town", '    show screen muchado_mind(town, "Inno")\n    "Shown while this is said."',
            'There is nobody called "Inno". Did you mean "Ino"?',
        ),
    ],
    ids=["default", "screen"],
)  # fmt: skip
def test_a_mistake_is_told_where_it_stands(begins: str, written: str, sentence: str, tmp_path: Path) -> None:
    """In a default it is told when the game begins, in a screen while it is built; the place is the script's own."""
    game = made(tmp_path)
    novel = game / "game" / "novel.rpy"
    lines = novel.read_text("utf-8").split("\n")
    line = next(at for at, one in enumerate(lines) if one.startswith(begins))
    lines[line : line + 1] = written.split("\n")
    novel.write_text("\n".join(lines), "utf-8")
    ((said, place),) = played(game, "mistake")["notes"]
    assert said == sentence
    assert place in {f"game/novel.rpy, line {line + at}" for at in range(1, 1 + len(written.split("\n")))}


def test_a_world_of_ones_own_is_played_to_its_end(tmp_path: Path) -> None:
    game = made(tmp_path, "village", hero="Hedwig")
    found = played(game, "village")
    assert found["end"] == "over"
    assert found["choices"]


def test_an_older_runtime_is_told_which_it_needs(tmp_path: Path) -> None:
    game = made(tmp_path)
    (game / "game" / "autoplay.rpy").unlink()
    (game / "game" / "older.rpy").write_text(
        "init -999 python:\n    import sys\n    sys.version_info = (3, 9, 10, 'final', 0)\n", "utf-8"
    )
    status, printed = run(game, "run")
    assert status
    assert "needs Ren'Py 8.4 or later" in (game / "errors.txt").read_text("utf-8")
    assert "Traceback" not in printed
