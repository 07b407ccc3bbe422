"""Words are dealt: nobody says a line again while another that fits has not been said; so with ways of doing."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import muchado
from muchado import World
from muchado.bundle.checked import Checked
from muchado.kernel import Simulation
from muchado.kernel.common.dealing import Saying, dealing
from muchado.kernel.events import Event
from muchado.rehearsal.flaws.words import alike

TURN = Saying(0, 1, 0, 0)

TALKER = """\
world "A talker"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
  whim 0
  idle 1 minutes

place hall, "the hall"

action talk: "A talks"
LINES
want "never done"
  A wants to talk by 20
  because "{A} likes to hear {himself A}"

person Ada, she
  at the start
    is in hall
"""


@given(st.integers(1, 12), st.lists(st.integers(0, 1 << 24), min_size=1, max_size=60))
def test_each_comes_once_before_any_comes_again_and_none_twice_running(many: int, lots: list[int]) -> None:
    used: dict[Saying, int] = {}
    dealt = [dealing(used, lot)(TURN, (), range(many)) for lot in lots]
    assert len({*dealt[:many]}) == min(many, len(dealt))
    assert many == 1 or all(one != other for one, other in pairwise(dealt))


def test_turns_know_nothing_of_each_other() -> None:
    used: dict[Saying, int] = {}
    assert [dealing(used, 0)(TURN._replace(who=who), (), range(3)) for who in range(4)] == [0, 0, 0, 0]


@given(st.lists(st.integers(0, 1 << 24), min_size=4, max_size=4))
def test_what_suits_the_occasion_comes_first(lots: list[int]) -> None:
    used: dict[Saying, int] = {}
    dealt = [dealing(used, lot)(TURN, (3,), (0, 1, 2)) for lot in lots]
    assert dealt[0] == 3
    assert {*dealt} == {0, 1, 2, 3}


def _events(bundle: Checked, seed: int) -> list[Event]:
    simulation = Simulation(bundle, seed)
    found: list[Event] = []
    while simulation.next_minute() is not None:
        found += simulation.beat().events
    return found


@pytest.mark.slow
@pytest.mark.parametrize("world", ["valentine", "village"])
@pytest.mark.parametrize("seed", [0, 1])
def test_nobody_says_or_does_a_thing_in_the_same_words_while_others_are_left(world: str, seed: int) -> None:
    bundle = muchado.load(world).bundle
    others = alike(bundle)
    said: defaultdict[int, set[str]] = defaultdict(set)
    ways: defaultdict[tuple[int, int, str], list[str]] = defaultdict(list)
    for event in _events(bundle, seed):
        for line in event.lines:
            turn = others.get(line.line, frozenset())
            assert line.line not in said[line.speaker] or turn <= said[line.speaker]
            said[line.speaker].add(line.line)
        if event.by >= 0 and event.ways[0].words:
            ways[event.by, event.action, event.answer].append(event.ways[0].words)
    for (_, action, answer), told in ways.items():
        act = bundle.actions[action]
        could = {*next((one.told for one in act.answers if one.name == answer and one.told), act.told)}
        assert len({*told[: len(could)]}) == min(len(could), len(told)) or not could


def test_a_run_that_is_copied_deals_on_as_the_other_does() -> None:
    bundle = muchado.load("valentine").bundle
    whole, first = Simulation(bundle, 3), Simulation(bundle, 3)
    for _ in range(100):
        whole.beat()
        first.beat()
    twin = first.copy()
    for _ in range(100):
        assert whole.beat() == twin.beat()


def test_an_act_may_have_any_number_of_lines(tmp_path: Path) -> None:
    many = 150
    lines = "".join(f'  A says "This is word {at}."\n' for at in range(many))
    run = World.from_text(TALKER.replace("LINES", lines)).start(seed=0)
    run.save(tmp_path / "long.run")
    said = [line.words for event in run.play() for line in event.lines][:many]
    assert len({*said}) == len(said) == many
    assert muchado.open_run(tmp_path / "long.run").digest() == run.digest()
