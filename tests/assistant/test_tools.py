"""What tools may be told, and what command that comes to; and which worlds they read."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mcp", reason='assistants are answered with mcp: pip install "muchado[mcp]"')

import jsonschema

from gate import GATE
from muchado.assistant import doing, subjects, tools
from muchado.assistant.doing import Bounds, answer
from muchado.assistant.mistakes import ToolError


def told(name: str, folder: Path | None = None, **arguments: object) -> str:
    """What is said where something is refused."""
    with pytest.raises(ToolError) as caught:
        asyncio.run(answer(name, arguments, Bounds(folder)))
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("check", {}, ("check",)),
        ("play", {"until": "20:00"}, ("run", "--seed=0", "--until=20:00")),
        ("play", {"person": "-x", "choices": ["1"]}, ("play", "--as=-x", "--seed=0", "--choices=choices.txt")),
        ("why", {"undone": "Bo greets Ada", "seed": 7}, ("why", "--not=Bo greets Ada", "--seed=7")),
        ("mind", {"person": "Bo", "at": "--save=f"}, ("mind", "Bo", "--seed=0", "--at=--save=f")),
        ("fork", {"changes": ["Bo absent"]}, ("fork", "--change=Bo absent", "--seed=0")),
        ("lines", {"catalogue": True}, ("lines",)),
    ],
)
def test_a_tool_is_a_command_and_no_value_is_an_option(
    name: str, arguments: dict[str, object], words: tuple[str, ...]
) -> None:
    asked = tools.read(name, {"text": GATE, **arguments})
    assert not isinstance(asked, tools.Worlds)
    assert asked.command() == words
    jsonschema.validate({"text": GATE, **arguments}, tools.schema(name))


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("plai", {}, 'There is no tool "plai"; there are worlds, check,'),
        ("play", {"seeed": 1}, "play: Play has no field 'seeed'. Did you mean \"seed\"?"),
        ("play", {"seed": "1"}, 'play.seed: expected a whole number, found "1".'),
        ("play", {"seed": -1}, "play.seed: write a whole number from 0 on, of at most 18 digits."),
        ("play", {}, 'Say which world: by name or path as "world", or else its "text".'),
        ("play", {"world": "valentine", "text": GATE}, "Say which world"),
        ("play", {"text": "x" * 200_001}, "play.text: this is longer than 200,000 characters."),
        ("play", {"world": "valentine", "until": "x" * 401}, "play.until: this is longer than 400 characters."),
        ("play", {"text": GATE, "choices": ["1"]}, "Choices are somebody's: say whose, as person."),
        ("play", {"text": GATE, "person": "Ada", "choices": ["1\nq"]}, "play.choices: write it on one line"),
        ("play", {"text": GATE, "person": "Ada", "choices": ["1"] * 201}, "play.choices: these are more than 200."),
        ("play", {"text": GATE, "person": "Ada", "until": "9:00"}, "With person a part is played"),
        ("tell", {"text": GATE, "tense": "future"}, "tell.tense: expected one of 'past', 'present'"),
        ("why", {"text": GATE}, 'Ask one: a question such as "Sakura shoved Ino"'),
        ("why", {"text": GATE, "question": "--prove"}, '"--prove" cannot be asked: begin with a name.'),
        ("mind", {"text": GATE, "person": "Bo", "who_knows": "Ada greeted Bo"}, "Say whose mind"),
        ("fork", {"text": GATE}, "fork: Fork lacks its field 'changes'."),
        ("fork", {"text": GATE, "changes": []}, "Say what is otherwise"),
        ("seek", {"text": GATE, "outcome": "x", "runs": 201}, "runs: write a whole number from 1 to 200."),
    ],
)
def test_what_cannot_be_asked_is_told(name: str, arguments: dict[str, object], said: str) -> None:
    assert told(name, **arguments).startswith(said)


def test_only_worlds_in_the_folder_are_read(tmp_path: Path) -> None:
    folder, outside = tmp_path / "mine", tmp_path / "theirs"
    for home in (folder / "town", outside / "town"):
        home.mkdir(parents=True)
        (home / "world.ado").write_text(GATE, encoding="utf-8")
    (folder / "linked").symlink_to(outside)
    (folder / "half").mkdir()
    (folder / "half" / "world.ado").symlink_to(outside / "town" / "world.ado")
    assert subjects.named("town", folder) == str(folder / "town")
    assert subjects.named("valentine", None) == "valentine"
    assert subjects.listed(folder) == ["half", "town"]
    for path in ("../theirs/town", str(outside / "town"), "linked/town", "/etc/passwd"):
        assert told("check", folder, world=path) == f'"{path}" is outside the folder: only worlds in it are read.'
    assert "has a link in it that leads out of the folder" in told("check", folder, world="half")
    assert told("check", folder, world="twon") == 'There is no world "twon". Did you mean "town"?'
    assert told("check", folder, world="x" * 400).startswith("There is no world")
    assert "no folder was given to look in" in told("check", None, world="town")


def test_a_long_answer_is_told_by_and_by(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doing, "LARGEST", 20)

    async def done(*_: Any, **__: Any) -> str:  # noqa: ANN401
        return "".join(f"line {number}\n" for number in range(5))

    monkeypatch.setattr(doing, "_done", done)
    asked = ("play", {"text": GATE})
    assert asyncio.run(answer(*asked, Bounds())) == "line 0\nline 1\n... 3 lines more: ask again with skip 2."
    assert asyncio.run(answer("play", {"text": GATE, "skip": 3}, Bounds())) == "line 3\nline 4"
    assert asyncio.run(answer("play", {"text": GATE, "skip": 9}, Bounds())) == "There are no more lines than 9."
