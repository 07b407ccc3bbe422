"""Mistakes of people who are new to the language: each is told once, at the fault, with what to write.

`python tests/language/test_newcomers.py` (with `tests` on the path) writes the expected texts anew; read the difference
before you keep it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from language.newcomers import MISTAKES
from muchado.language import compile_text
from muchado.language.compile import Result
from muchado.language.text.source import SourceFile

HERE = Path(__file__).parent
WORLD = (HERE / "newcomers.ado").read_text(encoding="utf-8")
EXPECTED = HERE / "newcomers.txt"
ASIDE = "\n\n"


def compiled(text: str) -> Result:
    return compile_text([SourceFile("class.ado", text)])


def said_of(right: str, wrong: str) -> str:
    """What is said of the mistakes in the world with some words replaced; oddities are left aside."""
    assert right in WORLD
    found = compiled(WORLD.replace(right, wrong, 1)).diagnostics
    return "\n".join(one.render() for one in found if one.severity == "error")


def expected() -> dict[tuple[str, str], str]:
    return dict(zip(MISTAKES, EXPECTED.read_text(encoding="utf-8").rstrip("\n").split(ASIDE), strict=True))


def test_the_world_itself_is_right() -> None:
    assert compiled(WORLD).bundle is not None


@pytest.mark.parametrize(("right", "wrong"), MISTAKES)
def test_a_mistake_is_told_with_its_cure(right: str, wrong: str) -> None:
    assert said_of(right, wrong) == expected()[right, wrong]


def test_each_mistake_is_told_once_and_has_a_cure() -> None:
    for said in expected().values():
        assert said.count(": error E") == 1, said
        assert "\n      = " in said, said


def test_what_follows_from_a_mistake_is_not_told_before_its_cause() -> None:
    """Whoever is declared by a word of another language is missing everywhere, and told of only once."""
    everything = "character Ren, he", "location hall,", "item letter,"
    text = WORLD
    for right, wrong in zip(("person Ren, he", "place hall,", "thing letter,"), everything, strict=True):
        text = text.replace(right, wrong, 1)
    found = [one for one in compiled(text).diagnostics if one.severity == "error"]
    assert [one.quoted.split(",")[0] for one in found] == ["location hall", "item letter", "character Ren"]


if __name__ == "__main__":
    EXPECTED.write_text(ASIDE.join(said_of(*mistake) for mistake in MISTAKES) + "\n", encoding="utf-8")
