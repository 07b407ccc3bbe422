"""The scoreboard: where nothing is planted it finds nothing, and each measure finds what is planted for it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

import muchado
from muchado.api.trials import run_tests
from scoreboard.faults import Fault, faults
from scoreboard.page import page, page_of_arcs
from scoreboard.paired import paired
from scoreboard.playing import Runs, arcs, judged, play
from scoreboard.together import Board, board
from society.boards import FAULTS, Planted, world

if TYPE_CHECKING:
    from collections.abc import Collection

    from muchado.find.verdict import Outcome


ALTERED = """
test "again, for nobody has had enough"
  without want "once is enough"
  more often:
    first someone B praises someone C
    then B praises C within 5 hours

test "again, and never moved by it"
  without reaction "praised"
  less often:
    first someone B praises someone C
    then B praises C

test "from one who is not kind"
  with Fay's kind at 0
  less often: Fay praises someone
"""

RARE_TOO = next(fault for fault in FAULTS if fault.measure == "base")

TWELVE, SIX = Runs(0, 12), Runs(0, 6)


@cache
def _board(fault: Planted | None = None, runs: Runs = TWELVE) -> Board:
    return board({"yard": play(muchado.World.from_text(world(fault)), runs)}, ["library/nobody.ado"])


def _measures(found: Collection[Fault]) -> set[str]:
    return {fault.measure for fault in found}


def test_where_nothing_is_planted_nothing_is_found() -> None:
    assert faults(_board()) == ()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.measure)
def test_each_measure_finds_what_is_planted_for_it(fault: Planted) -> None:
    assert fault.measure in _measures(faults(_board(fault, SIX)))


def test_a_run_that_costs_too_much_is_a_fault() -> None:
    (one,) = _board().worlds
    dear = _board()._replace(worlds=(one._replace(seconds=5.0),))
    assert _measures(faults(dear)) == {"seconds"}


def test_the_page_shows_what_is_beyond_its_bounds() -> None:
    assert "**" not in page(_board()).split("\n## ", 1)[1]
    shown = page(_board(FAULTS[0], SIX))
    assert "| acts | 1 |" in shown
    assert "library/nobody.ado" in shown


@pytest.mark.slow
def test_worlds_count_together() -> None:
    """What comes in one world is not dead in another, and answers are added."""
    dead = next(fault for fault in FAULTS if fault.measure == "dead want")
    lives = Planted("", "when A's liking toward B is at least 90", "when A's liking toward B is at most 90")
    text = world(dead)
    played = [play(muchado.World.from_text(one), SIX) for one in (text, text.replace(lives.old, lives.new))]
    assert "dead act" in _measures(faults(board({"one": played[0]})))
    both = board({"one": played[0], "other": played[1]})
    assert "dead act" not in _measures(faults(both))
    times = [board({"": one}).answers[0].times for one in played]
    assert both.answers[0].times == sum(times)


def test_it_is_the_same_with_any_number_of_workers() -> None:
    assert page(_board(None, Runs(0, 8)), seconds=False) == page(_board(None, Runs(0, 8, 2)), seconds=False)


def test_runs_that_were_watched_judge_tests_as_runs_played_for_them_do() -> None:
    yard = muchado.World.from_text(world())
    assert list(play(yard, SIX).outcomes) == run_tests(yard.bundle, arcs(yard.tests), 6, first=0)


def test_arcs_played_for_alone_are_as_the_whole_board_has_them() -> None:
    yard, (whole,) = muchado.World.from_text(world()), _board(None, SIX).worlds
    assert len(whole.arcs) > 1
    for arc in whole.arcs:
        assert judged(yard, [arc.name], SIX) == (arc,)
    assert judged(yard, ["nobody's arc"], SIX) == ()


def test_a_page_of_arcs_says_how_it_is_made_and_marks_what_is_beyond() -> None:
    arcs = [("yard", arc) for arc in judged(muchado.World.from_text(world(RARE_TOO)), ["hardly", "somebody"], SIX)]
    shown = page_of_arcs(arcs, 0, 6)
    assert "--arcs --runs 6 --from 0 --page docs/internals/arcs.md" in shown
    rare, often = (next(line for line in shown.splitlines() if name in line) for name in ("hardly", "somebody"))
    assert "**0 of 6**" in rare
    assert "**" not in often


def test_runs_that_share_their_beginning_find_what_runs_played_apart_find() -> None:
    """A rule that counts from the first minute, one that counts later, one that never does; and what is no rule."""
    yard = muchado.World.from_text(world() + ALTERED)
    played = paired(yard.bundle, yard.tests, range(6))
    apart = run_tests(yard.bundle, yard.tests, 6)
    assert [_counts(one) for one in played] == [_counts(one) for one in apart]
    changed = {one.test.name for one in played if one.plain is not None and one.tally.count != one.plain.count}
    assert changed == {"it hangs on kindness", "again, for nobody has had enough", "from one who is not kind"}


def _counts(outcome: Outcome) -> Outcome:
    """What was found, and where; not when, which may be another minute."""
    return replace(
        outcome,
        tally=replace(outcome.tally, median=None),
        plain=None if outcome.plain is None else replace(outcome.plain, median=None),
    )


def test_the_page_says_how_many_considerations_tip_together() -> None:
    found = _board()
    together = sum(one.rules for one in found.tipped)
    assert together
    assert f"Together: {together} of {sum(one.of for one in found.tipped)};" in page(found)


def test_fewer_runs_may_be_swapped_than_are_played() -> None:
    played = play(muchado.World.from_text(world()), Runs(0, 6, swapped=2))
    assert [take.seed for take in played.others] == [0, 1]
    swap = board({"yard": played}).worlds[0].swap
    assert swap is not None
    assert swap.runs == 2
