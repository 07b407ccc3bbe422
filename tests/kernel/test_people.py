"""How people are is as the world says: each number that used to stand in the kernel moves what comes of a scene."""

from __future__ import annotations

import pytest

from kernel.stage import LIAR, LIE, TELL, acts, play, sure
from muchado.bundle.checked import Checked
from muchado.bundle.inputs import NewWorld
from muchado.bundle.model import Settings
from muchado.kernel.simulation import Simulation
from muchado.record.state import decode, encode

SURE = {"Ann": "is sure that Cyd is a thief", "Cyd": "is in yard", "Dot": "is in cellar"}
EVEN = "  people believe 0 in 100 more with full trust, and less with distrust\n"
THIEF = "Cyd is a thief"


def told(settings: str = "", until: str = "9:00") -> int:
    return sure(play(TELL, until=until, settings=settings, **SURE), "Bob", THIEF)


@pytest.mark.parametrize(("credit", "least"), [(20, 18), (100, 90)])
def test_a_word_makes_one_as_sure_as_people_give_credit(credit: int, least: int) -> None:
    line = f"  people believe {credit} in 100 of what they are told by somebody they neither trust nor distrust\n"
    most = "  people believe 100 in 100 at most of what they are told\n"
    assert least <= told(line + EVEN + most) <= credit


def test_trust_adds_as_much_as_is_said_and_no_word_counts_more_than_the_most() -> None:
    more = "  people believe 100 in 100 more with full trust, and less with distrust\n"
    assert told(more) > told() > told(EVEN)
    assert told(more + "  people believe 7 in 100 at most of what they are told\n") <= 7


def test_what_rings_false_is_believed_as_far_as_is_said() -> None:
    facts = {"Ann": LIAR, "Cyd": "is in yard", "Dot": "is in yard"}
    said = [
        sure(play(LIE.replace("PERCENT", "100"), settings=line, **facts), "Bob", THIEF)
        for line in (f"  people believe one part in {parts} of what rings false\n" for parts in (1, 2, 10))
    ]
    assert said == [said[0], said[0] // 2, said[0] // 10]
    assert said[2] > 0


def tellings(settings: str) -> int:
    """How often Ann tells Bob: once for as long as she remembers that she did."""
    run = play(TELL, until="Sunday 12:00", settings=settings, **SURE)
    return acts(run).count("Ann tell Bob")


def test_people_forget_as_fast_as_is_said_and_not_at_all_where_nobody_says_so() -> None:
    lose = "  people lose a memory of which less than 90 in 100 is left\n"
    fast = "  people forget by a power of 900 thousandths\n"
    assert tellings(fast + lose) > 1
    assert tellings("  people forget by a power of 0 thousandths\n" + lose) == 1
    assert tellings(fast + lose + "  people forget who told what 99 in 100 slower\n") == 1


CHAIN = """
notion "A is odd"
notion "A is mad"
reaction "odd"
  when A learns that C is a thief
  then A is sure that C is odd
  because "thieves are odd"
reaction "mad"
  when A learns that C is odd
  then A is sure that C is mad
  because "who is odd is mad"
"""


@pytest.mark.parametrize(("thoughts", "mad"), [(1, False), (2, True)])
def test_one_thinks_as_far_in_a_minute_as_is_said(thoughts: int, *, mad: bool) -> None:
    line = f"  people think {thoughts} thoughts in a row at most\n"
    run = play(TELL + CHAIN, settings=line, **SURE)
    assert sure(run, "Bob", "Cyd is odd") > 60
    assert (sure(run, "Bob", "Cyd is mad") > 60) == mad


def test_a_changed_world_changes_how_everybody_is_and_a_state_says_nothing_of_it() -> None:
    simulation = play(TELL, **SURE).simulation
    bundle = simulation.program.bundle
    changed = Checked(bundle._replace(settings=bundle.settings._replace(dim=7)))
    simulation.put(NewWorld(changed))
    simulation.beat()
    assert {mind.settings.dim for mind in simulation.world.minds} == {7}
    kept = decode(encode(simulation.world)[0])
    stood = Simulation.standing(simulation.program, 0, (), kept)
    assert {mind.settings for mind in stood.world.minds} == {changed.settings}
    assert changed.settings != Settings()
