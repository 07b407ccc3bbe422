"""The generated source does what the plain interpreter does, in every world, to the step; a difference is named."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

import muchado
from laws.random_worlds import random_world
from lengths import slow_then_long
from muchado.api.find import bundled_worlds
from muchado.bundle.checked import Checked
from muchado.conform.alike.held import hold
from muchado.conform.alike.texts import made_up
from muchado.conform.executors import differs
from muchado.kernel import Mind
from muchado.kernel.exec.functions import Functions
from muchado.kernel.exec.senses import Senses
from muchado.kernel.exec.source import generated
from muchado.plan.rules import Plans

MECHANISMS = sorted((Path(__file__).parents[1] / "worlds" / "mechanisms").glob("*.ado"))


@pytest.mark.parametrize("number", range(12))
def test_a_random_world_is_played_alike(number: int) -> None:
    assert differs(random_world(Random(number)), number, generated, beats=60) is None


@pytest.mark.parametrize("number", [0, 11, 14])
def test_a_made_up_text_is_played_alike(number: int) -> None:
    assert not list(hold(generated, [(f"number {number}", made_up(number))], patience=0))


GOSSIPS = """world "Gossips"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 9:00
place hall
feeling envy toward someone, 0 to 100
phrase "A minds B": A's envy toward B is at least 30
status "A is hurt", seen
action nudge: "A nudges B"
  needs B is here
  afterwards B is hurt for 2 minutes
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
want "to nudge"
  A wants to nudge B by 10
  when B is here
   and A did not nudge B within the last 20 minutes
  because "so"
want "to gossip"
  A wants to tell B that P by 20
  when A minds B
   and B is here
   and P is news of the last 3 minutes
  because "so"
"""


def test_to_go_past_what_is_no_news_any_more_is_no_step() -> None:
    """Both executors count what is news, and nothing else."""
    minds = {"Ann": "Bob", "Bob": "Cy", "Cy": "Ann"}
    people = "".join(
        f"person {name}, they\n  at the start\n    is in hall\n    envy toward {other} 50\n"
        for name, other in minds.items()
    )
    assert not list(hold(generated, [("gossips", GOSSIPS + people)], patience=0))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 200, 50))
def test_many_made_up_texts_are_played_alike(first: int) -> None:
    worlds = ((f"number {number}", made_up(number)) for number in range(first, first + 50))
    assert not list(hold(generated, worlds, patience=0))


@pytest.mark.parametrize("path", MECHANISMS[::6], ids=lambda path: path.stem)
def test_a_mechanism_is_played_alike(path: Path) -> None:
    assert differs(muchado.load(path).bundle, 1, generated, beats=60) is None


@pytest.mark.slow
@pytest.mark.parametrize("name", bundled_worlds())
def test_a_bundled_world_is_played_alike(name: str) -> None:
    assert differs(muchado.load(name).bundle, 3, generated, beats=400) is None


@pytest.mark.parametrize("path", slow_then_long(MECHANISMS, 4))
def test_every_mechanism_is_played_alike(path: Path) -> None:
    assert differs(muchado.load(path).bundle, 2, generated) is None


def forgetful(plans: Plans, senses: Senses) -> Functions:
    """An executor with a fault: one of its wants never speaks."""
    made = generated(plans, senses)

    def mute(_mind: Mind, _now: int, _out: list[object]) -> None:
        pass

    spoke = next(at for at, plan in enumerate(plans.wants) if not plan.inputs)
    return made._replace(wants=tuple(mute if at == spoke else want for at, want in enumerate(made.wants)))


def test_an_executor_with_a_fault_is_found_out() -> None:
    worlds: list[Checked] = [random_world(Random(number)) for number in range(12)]
    found = [differs(world, 1, forgetful, beats=60) for world in worlds]
    named = [difference for difference in found if difference is not None]
    assert named
    assert all(difference.what in {"events", "choices", "changes", "steps", "beat", "state"} for difference in named)
