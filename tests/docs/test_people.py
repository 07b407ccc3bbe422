"""The page on changing how people behave: its world plays, and each change does what the page says."""

from __future__ import annotations

import re
from pathlib import Path

from muchado import World, run_tests

PAGE = (Path(__file__).parents[2] / "docs" / "guide" / "people.md").read_text(encoding="utf-8")
WORLD, BESIDE, ANEW, LINES, TESTS = re.findall(r"^```ado\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
SEEDS = range(12)


def mocked(*more: str) -> int:
    """How often anybody is made fun of, over some seeds."""
    world = World.from_text("\n".join((WORLD, *more)))
    return sum(one.action == "make fun" for seed in SEEDS for one in world.start(seed=seed).play())


def test_a_rule_beside_the_others_holds_back_and_its_tests_hold() -> None:
    world = World.from_text(f"{WORLD}\n{BESIDE}\n{TESTS}")
    found = run_tests(world.bundle, world.tests, runs=40)
    assert {outcome.test.name: outcome.verdict for outcome in found} == dict.fromkeys(
        ("a kinder morning", "it is the customers who do it"), "holds"
    )


def test_a_rule_written_anew_is_what_counts() -> None:
    assert mocked(ANEW) < mocked()


def test_lines_alter_no_act() -> None:
    assert mocked(LINES) == mocked()
