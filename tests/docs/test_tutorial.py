"""The tutorial's worlds grow step by step; every step is played."""

from __future__ import annotations

import re

import pytest

from docs.shown import ROOT, TUTORIAL, passages
from muchado import World

STEP = re.compile(r"^```ado *(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^(?=\S)", re.MULTILINE)


def grown() -> dict[str, str]:
    """Give each step's world as a reader has it: a block that is shown again takes the place of the old one."""
    blocks: dict[str, dict[str, str]] = {}
    worlds: dict[str, str] = {}
    for number, (name, text) in enumerate(STEP.findall(TUTORIAL.read_text(encoding="utf-8")), start=1):
        world = blocks.setdefault(name, {})
        for block in filter(None, BLOCK.split(text)):
            world[block.splitlines()[0]] = block
        worlds[f"step {number}"] = "".join(world.values())
    return worlds


WORLDS = grown()


def told(text: str, seed: int = 0) -> list[str]:
    return [happening.text for happening in World.from_text(text).start(seed=seed).play()]


@pytest.mark.parametrize("text", WORLDS.values(), ids=WORLDS)
def test_every_step_can_be_played(text: str) -> None:
    told(text)


def test_nothing_happens_before_anybody_wants_anything() -> None:
    assert told(WORLDS["step 1"]) == []


def test_the_cake_is_eaten() -> None:
    assert told(WORLDS["step 2"]) == ["Milo eats the birthday cake, down to the last crumb."]


def test_the_news_reaches_the_garden() -> None:
    assert any("Tom tells Rosa that" in line for line in told(WORLDS["step 3"]))


def test_it_is_had_out() -> None:
    lines = told(WORLDS["step 5"])
    assert any("who is sorry" in line for line in lines)
    unkind = WORLDS["step 5"].replace("kind 70", "kind 20")
    assert any("shrugs it off" in line for line in told(unkind))


def test_without_a_witness_nobody_is_told() -> None:
    alone = WORLDS["step 5"].replace("is in kitchen\n    is a friend of Rosa", "is in garden\n    is a friend of Rosa")
    assert not any("tells Rosa" in line for line in told(alone))


def test_the_library_makes_up_a_quarrel() -> None:
    assert any("sorry" in line for seed in range(10) for line in told(WORLDS["step 6"], seed))


VILLAGE = (ROOT / "worlds" / "village" / "village.ado").read_text(encoding="utf-8")


def test_the_village_of_the_tutorial_is_the_one_that_comes_with_much_ado() -> None:
    shown = list(WORLDS.values())[-1]
    assert shown.split() == VILLAGE.split()
    assert len(VILLAGE.splitlines()) < 120


def test_the_village_brings_no_rules_of_its_own() -> None:
    heads = {block.split()[0] for block in BLOCK.split(VILLAGE) if block.strip()}
    assert heads == {"world", "place", "timetable", "person", "#", "retelling", "test"}


def test_the_rumour_grows_in_the_run_that_is_shown() -> None:
    ((_, shown),) = passages(TUTORIAL)
    assert "Marta shoved Jonas" in shown


@pytest.mark.parametrize("resents", [True, False])
def test_only_those_who_resent_her_make_it_worse(resents: bool) -> None:
    text = VILLAGE if resents else VILLAGE.replace("blame toward Marta 60", "blame toward Marta 0")
    assert any("shoved" in line for seed in range(3) for line in told(text, seed)) is resents
