"""Law 5: the same world, seed and inputs give the same bytes, everywhere and in whatever order people are looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from laws.random_worlds import random_world
from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.model import SPOT_KINDS
from muchado.bundle.model.closed import BeingKind, RuleKind, TalkEnd, words_of
from muchado.kernel import Choice, Simulation
from muchado.kernel.common.reach import Companies
from muchado.kernel.moments.witnessed import Doer
from muchado.kernel.state.canon import from_bytes, to_bytes

ROOT = Path(__file__).parents[2]

FINGERPRINTS = """
import sys
from hashlib import blake2b
from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json
from muchado.kernel import Choice, Simulation
from muchado.kernel.common.reach import Companies
simulation, total = Simulation(Checked(from_json(sys.stdin.read())), 11), blake2b(digest_size=16)
while simulation.next_minute() is not None:
    total.update(repr(simulation.beat()).encode())
    total.update(simulation.digest().encode())
print(total.hexdigest())
"""
"""Plays the bundle on standard input and prints one fingerprint of every record and every state."""


def elsewhere(python: str, bundle: str, hash_seed: str) -> str:
    """The fingerprint that another process comes to."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": hash_seed}
    done = subprocess.run(
        [python, "-c", FINGERPRINTS], input=bundle, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def other_python(version: str) -> str | None:
    """An interpreter of a version, if the machine has one that runs."""
    kept = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}*/bin/python"))
    for candidate in (shutil.which(f"python{version}"), *map(str, kept)):
        if candidate and subprocess.run([candidate, "-c", ""], capture_output=True, check=False).returncode == 0:
            return candidate
    return None


LIVELY = to_json(random_world(Random(6)))


def test_hash_seeds_do_not_matter() -> None:
    assert len({elsewhere(sys.executable, LIVELY, seed) for seed in ("0", "1", "4242")}) == 1


@pytest.mark.slow
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_every_python_comes_to_the_same(version: str) -> None:
    python = other_python(version)
    if python is None:
        pytest.skip(f"this machine has no Python {version}")
    assert elsewhere(python, LIVELY, "random") == elsewhere(sys.executable, LIVELY, "random")


def trail(simulation: Simulation) -> list[str]:
    """The state after every beat, and what happened."""
    found = []
    while simulation.next_minute() is not None:
        beat = simulation.beat()
        found.append(f"{simulation.digest()} {beat.events} {sorted(map(repr, beat.choices))}")
    return found


def test_a_bundle_read_back_from_json_plays_out_alike() -> None:
    bundle = random_world(Random(6))
    assert trail(Simulation(bundle, 3)) == trail(Simulation(Checked(from_json(to_json(bundle))), 3))


class Shuffled(Simulation):
    """A run in which the people due are looked at in another order in every beat."""

    random = Random(0)

    def _crowd(self, now: int, companies: Companies) -> list[int]:
        crowd = super()._crowd(now, companies)
        self.random.shuffle(crowd)
        return crowd


def order_does_not_matter(random: Random, seed: int) -> None:
    bundle = random_world(random)
    assert trail(Simulation(bundle, seed)) == trail(Shuffled(bundle, seed))


@settings(max_examples=3)
@given(st.randoms(use_true_random=False), st.integers(0, 99))
def test_the_order_of_the_people_due_does_not_matter(random: Random, seed: int) -> None:
    order_does_not_matter(random, seed)


@pytest.mark.slow
@settings(max_examples=40)
@given(st.randoms(use_true_random=False), st.integers(0, 99))
def test_the_order_of_the_people_due_does_not_matter_in_many_worlds(random: Random, seed: int) -> None:
    order_does_not_matter(random, seed)


# ------------------------------------------------------------------ one changed belief


@pytest.mark.slow
def test_one_changed_belief_does_not_reshuffle_the_dice_of_others() -> None:
    """The chance in the same choice at the same minute is the same, whoever has changed their mind elsewhere."""
    alike, different = 0, 0
    for number in range(5):
        bundle = random_world(Random(number))
        first, second = Simulation(bundle, 1), Simulation(bundle, 1)
        for feeling in range(3):
            second.mind(0).set_level(feeling, 1, 95 if feeling else -95, bundle.start, -1)
        draws = [
            {
                (choice.person, choice.minute, choice.prop, choice.answer): choice.chance
                for choice in _choices(simulation)
            }
            for simulation in (first, second)
        ]
        shared = draws[0].keys() & draws[1].keys()
        assert all(draws[0][choice] == draws[1][choice] for choice in shared)
        alike += len([choice for choice in shared if choice[0]])
        different += first.digest() != second.digest()
    assert alike > 100
    assert different >= 3


def _choices(simulation: Simulation) -> Iterator[Choice]:
    while simulation.next_minute() is not None:
        yield from simulation.beat().choices


# ------------------------------------------------------------------ whole numbers only


def walk(value: object, visit: Callable[[object], None]) -> None:
    """Visit every value in a state."""
    visit(value)
    if isinstance(value, dict):
        for key, entry in value.items():
            walk(key, visit)
            walk(entry, visit)
    elif isinstance(value, list | tuple):
        for entry in value:
            walk(entry, visit)
    elif hasattr(value, "__slots__"):
        for name in type(value).__slots__:
            walk(getattr(value, name), visit)


def test_the_state_is_made_of_whole_numbers_and_fixed_words() -> None:
    simulation = Simulation(random_world(Random(6)), 2)
    while simulation.now < simulation.program.bundle.start + 120:
        simulation.beat()
    kinds, words = set[type](), set[str]()

    def visit(value: object) -> None:
        kinds.add(type(value))
        if isinstance(value, str):
            words.add(value)

    walk(from_bytes(to_bytes(simulation.world)), visit)
    assert float not in kinds
    assert {kind.__name__ for kind in kinds} <= {
        "int", "bool", "str", "bytes", "NoneType", "dict", "list", "tuple",
        "World", "Mind", "Faculties", "Common", "BeliefIndex", "Settings", "CommonGround", "GroundIndex", "Witnessed",
            "Claimed", "Ranked", "Rank", "Taken", "Between", "mappingproxy",
        "Stays", "Went", "Shown", "Shut", "Spell", "NoCells", "Mark", "Showing",
            "Belief", "Aim", "Rate", "Sighting", "Spot", "Standing", "Exchange", "Talk", "Percept", "Word", "Event",
                "Leaving", "Intention", "Voice", "Driven", "Blocked",
    }  # fmt: skip
    answers = {answer.name for action in simulation.program.bundle.actions for answer in action.answers}
    sources = {"took part", "saw", "heard", "overheard", "told", "inferred", "assumed", "opening"}
    kinds_of = {*SPOT_KINDS, *words_of(Doer), *words_of(BeingKind), *words_of(RuleKind), *words_of(TalkEnd)}
    assert words <= answers | sources | kinds_of | {"", "fails"}
