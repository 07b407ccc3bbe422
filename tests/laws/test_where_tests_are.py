"""Every phase, outer command, kind of question and package has its tests where one would look for them."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

import muchado
from muchado.bundle.model import MEANINGS
from muchado.bundle.model.questions.meaning import Meaning
from muchado.cli.commands import COMMANDS, Command

TESTS = Path(__file__).parents[1]
SOURCE = Path(muchado.__file__).parent
RECORDS = ("moment", "voices")
"""What the phases share and is only written down."""


def phases() -> list[str]:
    """The phases of a beat, by their modules."""
    found = sorted(path.stem for path in (SOURCE / "kernel" / "phases").glob("[!_]*.py"))
    return [name for name in found if name not in RECORDS]


def packages() -> list[str]:
    """The parts of the whole, by their folders."""
    return sorted(path.parent.name for path in SOURCE.glob("*/__init__.py"))


def has_tests(path: Path) -> bool:
    """Whether a file is there and has a test in it."""
    return path.is_file() and "\ndef test_" in path.read_text()


@pytest.mark.parametrize("phase", phases())
def test_every_phase_has_its_tests(phase: str) -> None:
    assert has_tests(TESTS / "kernel" / "phases" / f"test_{phase}.py")


def test_every_test_of_a_phase_has_its_phase() -> None:
    files = {path.stem.removeprefix("test_") for path in (TESTS / "kernel" / "phases").glob("test_*.py")}
    assert files == set(phases())


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_its_tests(command: Command) -> None:
    assert has_tests(TESTS / "cli" / f"test_{command.name}.py")


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda meaning: meaning.__name__)
def test_every_kind_of_question_is_asked(meaning: type[Meaning[Any]]) -> None:
    """By name, beside its being imported; how it is asked is for the file itself to say."""
    written = ast.parse((TESTS / "plan" / "test_questions.py").read_text())
    assert meaning.record.__name__ in {node.id for node in ast.walk(written) if isinstance(node, ast.Name)}


@pytest.mark.parametrize("package", packages())
def test_every_package_has_a_folder_of_tests(package: str) -> None:
    assert any(map(has_tests, (TESTS / package).rglob("test_*.py")))
