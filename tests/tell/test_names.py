"""How people are named: in full once, and by what they are to whoever tells."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from muchado import load
from muchado.record.chronicle import Chronicle
from tell.tellings import chronicle, sentences, text, told

WORLDS = Path(__file__).parents[2] / "worlds"
SEEDS = range(101, 107)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Chronicle]:
    """Runs in which Ino has a long title, and may be fetched by her father."""
    place = tmp_path_factory.mktemp("names") / "own"
    shutil.copytree(WORLDS / "valentine", place)
    people = place / "people.ado"
    words = people.read_text(encoding="utf-8")
    people.write_text(
        words.replace("person Ino, she", 'person Ino, "Ino, the florist\'s daughter", she'), encoding="utf-8"
    )
    return cache(lambda seed: chronicle(load(place).start(seed)))


@pytest.fixture(scope="module")
def kept(runs: Callable[[int], Chronicle]) -> Chronicle:
    return runs(SEEDS[0])


def test_a_title_is_told_in_full_once_and_then_up_to_its_comma(kept: Chronicle) -> None:
    said = text(told(kept))
    assert said.count("the florist's daughter") == 1
    assert re.search(r"\bIno, the florist's daughter[,.]", said)
    assert said.count("Ino") > 10


@pytest.mark.parametrize(
    ("manner", "words"), [(("Ino",), "Her father"), (("Ino", "straight", "past", "first"), "My father")]
)
def test_to_her_he_is_her_father(runs: Callable[[int], Chronicle], manner: tuple[str, ...], words: str) -> None:
    """In any of a few runs, since he does not do something alone in each."""
    tellings = (re.sub(r'"[^"]*"', "", text(told(runs(seed), *manner))) for seed in SEEDS)
    for said in tellings:
        assert "Ino's father" not in said
        if re.search(rf"(?i){words}(?! and)\b", said):
            return
    pytest.fail(f"in none of these runs is he told of as {words!r}")


def test_to_others_he_is_hers(kept: Chronicle) -> None:
    fetched = [one.text for one in sentences(told(kept, "nobody")) if "fetch" in one.text]
    assert fetched
    assert all("Ino's father" in one for one in fetched)
