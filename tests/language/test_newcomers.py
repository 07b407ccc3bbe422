"""Mistakes of people who are new to the language: each is told once, at the fault, with what to write.

`python tests/language/test_newcomers.py` (with `tests` on the path) writes the expected texts anew; read the difference
before you keep it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from language import inn, newcomers
from muchado.language import compile_text
from muchado.language.compile import Result
from muchado.language.text.source import SourceFile

HERE = Path(__file__).parent
WORLDS = {"newcomers": newcomers.MISTAKES, "inn": inn.MISTAKES}
TEXTS = {name: (HERE / f"{name}.ado").read_text(encoding="utf-8") for name in WORLDS}
WORLD = TEXTS["newcomers"]
MISTAKES = [(name, *mistake) for name, mistakes in WORLDS.items() for mistake in mistakes]
ASIDE = "\n\n"


def compiled(text: str) -> Result:
    return compile_text([SourceFile("class.ado", text)])


def said_of(name: str, right: str, wrong: str) -> str:
    """What is said of the mistakes in a world with some words replaced; oddities are left aside."""
    assert right in TEXTS[name]
    found = compiled(TEXTS[name].replace(right, wrong, 1)).diagnostics
    return "\n".join(one.render() for one in found if one.severity == "error")


def expected() -> dict[tuple[str, str, str], str]:
    texts = [(HERE / f"{name}.txt").read_text(encoding="utf-8").rstrip("\n").split(ASIDE) for name in WORLDS]
    return dict(zip(MISTAKES, [one for text in texts for one in text], strict=True))


@pytest.mark.parametrize("name", WORLDS)
def test_the_world_itself_is_right(name: str) -> None:
    assert compiled(TEXTS[name]).bundle is not None


@pytest.mark.parametrize(("name", "right", "wrong"), MISTAKES)
def test_a_mistake_is_told_with_its_cure(name: str, right: str, wrong: str) -> None:
    assert said_of(name, right, wrong) == expected()[name, right, wrong]


def test_each_mistake_is_told_once_and_has_a_cure() -> None:
    for said in expected().values():
        assert said.count(": error E") == 1, said
        assert "\n      = " in said, said


@pytest.mark.parametrize("line", ["uses everyday", 'use "everyday"', 'import "everyday"', 'uses "everyday'])
def test_a_library_that_is_not_named_rightly_is_missed_once(line: str) -> None:
    """All words that nobody has declared may be its own."""
    text = TEXTS["inn"].replace("trait honest\n", "").replace("  from Friday", f"  {line}\n  from Friday")
    assert [one.line for one in compiled(text).diagnostics] == [2]


@pytest.mark.parametrize("because", ["B is a thief", "[B] is a thief", "B's a thief"])
def test_a_role_without_braces_is_odd(because: str) -> None:
    found = compiled(TEXTS["inn"].replace("{B} is a thief", because)).diagnostics
    assert [(one.code, one.hint) for one in found] == [("W505", "write {B} for whoever it is")]
    assert not compiled(TEXTS["inn"].replace("{B} is a thief", "{B} took vitamin C")).diagnostics


def test_what_follows_from_a_mistake_is_not_told_before_its_cause() -> None:
    """Whoever is declared by a word of another language is missing everywhere, and told of only once."""
    everything = "character Ren, he", "location hall,", "item letter,"
    text = WORLD
    for right, wrong in zip(("person Ren, he", "place hall,", "thing letter,"), everything, strict=True):
        text = text.replace(right, wrong, 1)
    found = [one for one in compiled(text).diagnostics if one.severity == "error"]
    assert [one.quoted.split(",")[0] for one in found] == ["location hall", "item letter", "character Ren"]


if __name__ == "__main__":
    for name, mistakes in WORLDS.items():
        told = ASIDE.join(said_of(name, *mistake) for mistake in mistakes)
        (HERE / f"{name}.txt").write_text(f"{told}\n", encoding="utf-8")
