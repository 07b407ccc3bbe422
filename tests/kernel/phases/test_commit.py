"""What one has set one's mind on is not given up for nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import muchado
from kernel.road import ADA, NED, played, road, went
from muchado import verify

if TYPE_CHECKING:
    from pathlib import Path

    from muchado import Run
    from muchado.kernel.events import Choice

SEEDS = range(30)


def test_a_journey_is_not_weighed_anew_while_nothing_is_new() -> None:
    assert all(went(played(road(NED), seed), "Ned")[:2] == ["mill"] * 2 for seed in SEEDS)


def test_where_nobody_says_that_people_hold_to_anything_dice_turn_them_round() -> None:
    turned = sum(went(played(road(NED, points=0), seed), "Ned")[:2] == ["mill", "fair"] for seed in SEEDS)
    assert 2 <= turned <= 15


def test_what_is_learned_on_the_way_turns_one_round() -> None:
    run = played(road(NED + ADA, whim=0), 0, "9:00", ("8:02", "Ada warns Ned that mill is shut"))
    assert went(run, "Ned")[:2] == ["mill", "fair"]


def _stirred(worth: int, points: int = 10) -> Run:
    """On his way to work, Ned gets something to say to Ada, who is at the fair."""
    ada = "person Ada, she\n  at the start\n    is in fair\n"
    world = road(NED.replace("  merry 80\n", "") + ada, whim=0, worth=worth, points=points)
    run = world.start(0)
    run.until("8:02")
    run.put(*world.changes("Ned means to seek Ada"), *world.changes("Ned is sure that Ada is in fair"))
    return run


@pytest.mark.parametrize(("worth", "turns"), [(30, False), (40, True)])
def test_an_aim_taken_up_on_the_way_turns_one_round_if_it_weighs_more_by_what_one_holds_to(
    worth: int, turns: bool
) -> None:
    """Work draws by 25, and by 10 more once one has set one's mind on it; what Ned gets to hear of is at the fair."""
    run = _stirred(worth=worth)
    run.until("9:00")
    assert went(run, "Ned")[:2] == ["mill", "fair" if turns else "mill"]


@pytest.mark.parametrize("points", [0, 10])
def test_what_counts_for_it_sums_to_the_score(points: int) -> None:
    choices: list[Choice] = []
    simulation = _stirred(30, points).simulation
    while simulation.next_minute() is not None:
        choices += simulation.beat().choices
    assert all(one.score == one.chance + sum(part.amount for part in one.parts) for one in choices)
    held = [part.amount for one in choices for part in one.parts if part.use.kind == "intention"]
    assert set(held) == ({points} if points else set())


def test_why_says_so() -> None:
    run = _stirred(30)
    run.until("8:15")
    assert "(Monday 08:05), also because Ned has set his mind on it" in str(run.why("Ned went to mill"))
    assert 'intention "set on it"' in str(run.why("Ned went to mill"))
    run = played(road(NED))
    assert re.search(
        r"Ned would rather go to the mill: \d+ points to \d+", str(run.why_not("Ned goes to fair", at="8:05"))
    )


def test_a_run_goes_on_from_a_file_in_the_middle_of_a_journey(tmp_path: Path) -> None:
    world = road(NED, whim=12)
    path = tmp_path / "road.run"
    run = world.start(4)
    run.until("8:04")
    run.save(path)
    assert run.simulation.mind(0).intention.option
    run.close()
    again = muchado.open_run(path)
    again.until("10:00")
    assert went(again, "Ned") == went(played(world, 4, "10:00"), "Ned")
    assert verify(path) is None
