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
