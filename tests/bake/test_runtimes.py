"""Baked stories in the real runtimes: read as they were written, and played to an end by every way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import muchado
from bake.odd import WORDS, odd_story
from gate import GATE
from muchado.bake import FORMS, Form, Story, grown, told, written
from muchado.bake.yarn import COLON
from muchado.conform.shells import Script, faults
from muchado.tell.manner import ALL, Manner
from muchado.tell.story import tell_story
from why.fence import FENCE

HOME = Path(__file__).parents[2] / "integrations" / "story"

pytestmark = pytest.mark.skipif(
    not ((HOME / "node_modules" / "inkjs").exists() and shutil.which("node") and os.environ.get("MUCHADO_STORIES")),
    reason="`.ci/run stories` installs the runtimes",
)


def played(story: Story, form: Form, home: Path, rounds: int) -> dict[str, Any]:
    file = home / f"story.{form}"
    file.write_text(written(story, form), encoding="utf-8")
    environment = {**os.environ, "ROUNDS": str(rounds)}
    command = ["node", HOME / "test" / "play.mjs", file]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr[-800:]
    found: dict[str, Any] = json.loads(done.stdout)[str(file)]
    return found


def flat(words: str, form: Form = "ink") -> str:
    """As it is read; who has no name has no colon in Yarn."""
    return " ".join(words.split()).replace(":", COLON if form == "yarn" else ":", 1)


@pytest.mark.parametrize("form", FORMS)
def test_odd_words_are_read_as_they_are(form: Form, tmp_path: Path) -> None:
    found = played(odd_story(), form, tmp_path, len(WORDS))
    said = [f"Ann: {flat(words)}" if form == "yarn" else f'Ann: "{flat(words)}"' for words in WORDS]
    plain = [flat(words, form) for words in WORDS]
    assert {*said, *plain} <= set(found["read"])
    assert found["ways"] == len(WORDS), "each way was taken"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["village", "valentine", "much_ado"])
def test_a_run_is_read_to_its_end(name: str, form: Form, tmp_path: Path) -> None:
    run = muchado.load(name).start(seed=4)
    for _ in run.play():
        pass
    story = told(tell_story(run.chronicle, Manner(ALL)))
    found = played(story, form, tmp_path, 1)
    assert found["ends"] == 1
    assert {flat(one.words, form) for scene in story.scenes for one in scene.told} <= set(found["read"])


@pytest.mark.parametrize("form", FORMS)
def test_a_tree_of_choices_is_played_to_every_end(form: Form, tmp_path: Path) -> None:
    world = muchado.load("village")
    story = grown(world, muchado.Town.of(world, 2), "Hedwig", scenes=6)
    found = played(story, form, tmp_path, 60)
    assert found["ways"] == sum(len(scene.ways) for scene in story.scenes)


# ------------------------------------------------------------------ a shell in JavaScript


SCRIPTS = Path(__file__).parents[1] / "conform" / "scripts"
TEXTS = {"gate": GATE, "fence": FENCE}


def in_javascript(text: str, wanted: Script) -> list[str]:
    """What is shown of a script by a town in JavaScript."""
    asked = {"text": text, "seed": wanted.seed, "person": wanted.person}
    asked |= {"chooses": [step.chooses for step in wanted.steps]}
    command = ["node", HOME / "test" / "shell.mjs"]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr[-800:]
    shown: list[str] = json.loads(done.stdout)
    return shown


@pytest.mark.parametrize(("name", "person"), [("gate", "Ada"), ("fence", "Milo")])
def test_it_shows_what_every_shell_must(name: str, person: str) -> None:
    wanted = Script.from_json((SCRIPTS / f"{name}-{person}.json").read_text(encoding="utf-8"))
    text = TEXTS[name]
    assert faults(lambda _world, one: in_javascript(text, one), muchado.World.from_text(text), wanted) == []
