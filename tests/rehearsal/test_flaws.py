"""What is odd in a run: each kind is found where it is planted, and not where what brings it about is changed."""

from __future__ import annotations

import pytest

from muchado import World, rehearse
from muchado.bundle.model.closed import words_of
from muchado.kernel.common.dealing import Deal, by_lot
from muchado.kernel.phases import act
from muchado.rehearsal.flaws.flaw import FlawKind
from rehearsal.planted import PLANTED, Planted


@pytest.fixture(autouse=True)
def drawn_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines are drawn, and not dealt as they are: no other world has any that are repeated before their turn."""

    def drawing(_: dict[object, int], lot: int) -> Deal:
        return by_lot(lot)

    monkeypatch.setattr(act, "dealing", drawing)


def _odd(text: str) -> dict[str, int]:
    """How often each kind of flaw comes about in two runs of a world."""
    return {odd.kind: odd.times for odd in rehearse(World.from_text(text).bundle, runs=2).oddities}


def test_every_kind_is_planted() -> None:
    assert sorted(planted.kind for planted in PLANTED) == sorted(words_of(FlawKind))


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.kind)
def test_a_flaw_is_found_where_it_is_planted_and_not_where_it_is_mended(planted: Planted) -> None:
    assert _odd(planted.flawed).get(planted.kind, 0) > 0
    assert planted.kind not in _odd(planted.mended)


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.kind)
def test_the_first_flaw_is_one_that_the_run_of_its_seed_shows(planted: Planted) -> None:
    world = World.from_text(planted.flawed)
    odd = next(odd for odd in rehearse(world.bundle, runs=2).oddities if odd.kind == planted.kind)
    assert odd.times >= odd.runs > 0
    assert sum(times for _, times in odd.rules) == odd.times
    assert world.bundle.start <= odd.first.minute < world.bundle.end
    assert 0 <= odd.seed < 2


COMFORT = next(planted for planted in PLANTED if planted.kind == "comfort for the cheerful")
NEED = '\ndrift "low"\n  A\'s sadness rises by 1 a day, to 2\n  because "{A} is like that"\n'
MORE = ("  then A's sadness falls by 10\n", "  then A's sadness falls by 10\n   and A's joy rises by 12\n")


@pytest.mark.parametrize(
    "text",
    [COMFORT.flawed + NEED, COMFORT.flawed.replace(*MORE) + "\nmood joy, 0 to 100\n"],
    ids=["a need", "more than relief"],
)
def test_what_meets_a_need_or_is_meant_for_more_than_relief_is_no_comfort(text: str) -> None:
    assert COMFORT.kind not in _odd(text)
