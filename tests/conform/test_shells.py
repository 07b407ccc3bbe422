"""What any shell must show of a town: the command line's `play` and a headless script do; one that does not is told.

`python tests/conform/test_shells.py` (with `tests` on the path) writes the scripts anew; read them afterwards.
"""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado
from gate import GATE
from measuring import unmeasured
from muchado import World, load
from muchado.conform.shells import Script, faults, headless, main, script
from why.fence import FENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.stage.worlds import Playable

SCRIPTS = Path(__file__).parent / "scripts"
TEXTS = {"gate": GATE, "fence": FENCE}
PARTS = [("gate", "Ada"), ("gate", "Bo"), ("fence", "Milo"), ("fence", "Rosa")]


@cache
def world(name: str) -> World:
    return World.from_text(TEXTS[name]) if name in TEXTS else load(name)


def typed(_: Playable, wanted: Script) -> list[str]:
    """The command line: what `muchado play` prints before each entry that is typed."""
    with TemporaryDirectory() as folder:
        where = {name: Path(folder) / f"{name}.ado" for name in TEXTS}
        for name, path in where.items():
            path.write_text(TEXTS[name], encoding="utf-8")
        name = next((name for name in TEXTS if world(name).title == wanted.world), "valentine")
        choices = Path(folder) / "choices.txt"
        choices.write_text("".join(f"{step.chooses}\n" for step in wanted.steps), encoding="utf-8")
        subject = str(where.get(name, name))
        done = muchado(
            "play", subject, "--as", wanted.person, "--seed", str(wanted.seed), "--choices", str(choices), "--every"
        )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n> ")


@pytest.mark.parametrize(("name", "person"), PARTS)
def test_what_must_be_shown_is_written_down(name: str, person: str) -> None:
    kept = (SCRIPTS / f"{name}-{person}.json").read_text(encoding="utf-8")
    assert script(world(name), 1, person).to_json() == kept
    assert Script.from_json(kept).to_json() == kept


@pytest.mark.parametrize(("name", "person"), PARTS)
@pytest.mark.parametrize("shell", [headless, typed])
def test_a_shell_shows_what_it_must(name: str, person: str, shell: object) -> None:
    wanted = Script.from_json((SCRIPTS / f"{name}-{person}.json").read_text(encoding="utf-8"))
    assert wanted.steps
    assert faults(shell, world(name), wanted) == []  # type: ignore[arg-type] # one of two


def test_some_things_must_not_be_shown() -> None:
    assert any(script(world(name), 1, person).never for name, person in PARTS)


@pytest.mark.slow
@pytest.mark.parametrize("person", ["Ino", "Naruto"])
def test_a_shell_shows_what_it_must_of_a_whole_library(person: str) -> None:
    wanted = script(world("valentine"), 3, person, 80)
    assert wanted.never
    assert faults(headless, world("valentine"), wanted) == []
    assert faults(typed, world("valentine"), wanted) == []


# ------------------------------------------------------------------ shells with a fault


def forgetful(one: Playable, wanted: Script) -> Sequence[str]:
    """Shows nothing of what is asked."""
    return [page.replace(wanted.steps[at].shows[-1], "") for at, page in enumerate(headless(one, wanted))]


def late(one: Playable, wanted: Script) -> Sequence[str]:
    """Shows each decision once it is over."""
    return ["", *headless(one, wanted)]


def all_knowing(one: Playable, wanted: Script) -> Sequence[str]:
    """Tells all that happens."""
    return [f"{page}\n{' '.join(wanted.never)}" for page in headless(one, wanted)]


def lazy(one: Playable, wanted: Script) -> Sequence[str]:
    """Plays the first decision only."""
    return headless(one, wanted)[:1]


@pytest.mark.parametrize(
    ("shell", "told"),
    [
        (forgetful, "Decision 1 does not show: "),
        (late, "Decision 1 does not show: "),
        (all_knowing, "It shows what nobody can know: "),
        (lazy, "It comes to 1 of "),
    ],
)
def test_a_planted_fault_is_caught(shell: object, told: str) -> None:
    name, person = next(part for part in PARTS if script(world(part[0]), 1, part[1]).never)
    wanted = script(world(name), 1, person)
    assert len(wanted.steps) > 1
    assert any(fault.startswith(told) for fault in faults(shell, world(name), wanted))  # type: ignore[arg-type] # one


@pytest.mark.parametrize(("bo", "well"), [("Bo", True), ("the porter", True), ("somebody", False)])
def test_who_is_here_is_shown_by_name_or_as_sentences_call_them(bo: str, well: bool) -> None:
    porters = World.from_text(GATE.replace("person Bo, he", 'person Bo, "the porter", he'))
    wanted = script(porters, 1, "Ada")
    pages = [re.sub(r"\bBo\b|the porter", bo, page) for page in headless(porters, wanted)]
    assert any("Bo" in step.shows for step in wanted.steps)
    lacks = any(fault.endswith("does not show: Bo") for fault in faults(lambda *_: pages, porters, wanted))
    assert lacks is not well


def test_a_shell_of_another_world_does_not_come_to_the_decisions() -> None:
    wanted = script(world("gate"), 1, "Ada")
    elsewhere = World.from_text(GATE.replace("greet", "hail"))
    assert faults(headless, elsewhere, wanted)


def test_a_script_is_written_for_shells_that_are_no_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["shells", str(path), "Ada", "1"])
    assert main() == 0
    assert capsys.readouterr().out == (SCRIPTS / "gate-Ada.json").read_text(encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "muchado.conform.shells", "gate"],
        capture_output=True,
        text=True,
        check=False,
        env=unmeasured(),
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Write which world, whose part")


if __name__ == "__main__":
    SCRIPTS.mkdir(exist_ok=True)
    for part in PARTS:
        made = script(world(part[0]), 1, part[1]).to_json()
        (SCRIPTS / f"{part[0]}-{part[1]}.json").write_text(made, encoding="utf-8")
