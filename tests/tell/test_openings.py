"""How a story begins."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from muchado import load
from tell.tellings import chronicle, passages, sentences, told

GUILD = Path(__file__).parents[1] / "worlds" / "mechanisms" / "m39-groups.ado"


def test_what_all_of_a_group_know_of_one_another_goes_without_saying() -> None:
    telling = told(chronicle(load(GUILD).start(0)), "Ada")
    opening = {one.text for one in next(iter(passages(telling))).paragraphs[0]}
    assert any("thought that" in text and text.endswith("that Cas was the heir.") for text in opening)
    assert not [text for text in opening if "was sure" in text]
    assert any("guild" in one.text for one in sentences(telling))


@pytest.mark.slow
def test_what_holds_of_nearly_all_and_stays_so_is_no_beginning() -> None:
    """Everybody is acquainted with everybody, and likes them well enough who feels nothing."""
    telling = told(chronicle(load("office").start(0)))
    opening = " ".join(one.text for one in next(iter(passages(telling))).paragraphs[0])
    assert "acquainted" not in opening
    assert "well enough" not in opening


@pytest.mark.parametrize("eyes", ["Osk", "Bo"])
def test_who_is_taken_aside_is_not_alone(eyes: str) -> None:
    """The others in the inn see nothing of it, and are there."""
    said = [one.text for one in sentences(told(chronicle(load(GUILD).start(1)), eyes))]
    assert any("took" in text and "aside" in text for text in said)
    assert not [text for text in said if re.search(r"\bnobody (?:else|but)\b|\bonly\b|\balone\b", text)]
