"""Patterns made up at random: what is watched for is found where a search of the whole record finds it, only there."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from find.both import found_by_both
from find.parlour import parlour
from muchado.kernel import Simulation

if TYPE_CHECKING:
    from muchado.bundle.inputs import WorldChange

PEOPLE = ("Ann", "Ben", "Dan")
ACTS = ("shoves", "comforts", "declares love to")
HAPPENS = ("{0} shoves {1}", "{0} comforts {1}", "{0} hurts {1}", "{0} learns that {1} shoved {2}", "{0} meets {1}")
ABSENT = ("nobody comforts {0}", "{0} does not shove {1}")
SO = (
    "{0} believes that {1} shoved {0}",
    "{0} is in parlour",
    "{0} knows that {1} shoved {0}",
    "{0}'s love toward {1} is at least 50",
)
WHEN = ("in between", "until then", "afterwards", "within 15 minutes afterwards")


def pattern(random: Random) -> str:
    """A chain of one to three links."""
    lines, met = [], list[str]()
    for at in range(random.randint(1, 3)):
        word = "first" if not at else random.choice(("then", "then", "also"))
        who = random.sample([*PEOPLE, "A", "B", "C", *met], 3)
        while len({*who}) < len(who):
            who = random.sample([*PEOPLE, "A", "B", "C"], 3)
        told = random.choice(HAPPENS).format(*who)
        met += [one for one in who[:2] if len(one) == 1]
        if word == "then" and random.random() < 0.3:
            told += f" within {random.choice((5, 15, 40))} minutes"
        lines.append(f"{word} {told}")
        if random.random() < 0.4:
            lines.append(f"  and while {random.choice(SO).format(*who[:2])}")
        if random.random() < 0.4:
            when = random.choice(WHEN if word == "then" else WHEN[1:])
            lines.append(f"  and {random.choice(ABSENT).format(*who[:2])} {when}")
    return "\n".join(lines)


def script(random: Random) -> list[WorldChange]:
    """What is done, one thing every few minutes."""
    told = (f"{who} {random.choice(ACTS)} {whom}" for who, whom in (random.sample(PEOPLE, 2) for _ in range(10)))
    return [change for said in told for change in parlour().changes(said)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_what_is_watched_for_is_what_a_search_finds(seed: int) -> None:
    random = Random(seed)
    world, texts = parlour(), [pattern(random) for _ in range(60)]
    patterns = []
    for text in texts:
        try:
            patterns += world.patterns(text)
        except ValueError:
            continue
    simulation = Simulation(world.bundle, seed, world.program)
    minute = world.bundle.start
    for change in script(random):
        minute += random.choice((3, 10, 20))
        simulation.put(change, minute)
    found = found_by_both(simulation, patterns)
    assert 0 < len(found) < len(patterns)
