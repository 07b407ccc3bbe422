"""Nobody goes to and fro for ever: what led nowhere is left alone for a while, also by two who look for each other.

A mind changes course when something has changed for it; that somebody went by is news, and no reason to turn round
every minute.
"""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from laws.random_worlds import LENGTH, LIBRARY, random_world
from lengths import quick_then_slow
from muchado.api.world import World
from muchado.bundle.checked import Checked

RESTLESS = 20
"""So many walks an hour, all day long, are more than anybody's wishes and errands can be good for.

In the random worlds one may stroll to each of three places once in a quarter of an hour, and look for one somebody or
other in each of them as often.
"""


def walks(bundle: Checked, seed: int) -> float:
    """How often an hour whoever walks most sets out, on the average of a whole run."""
    went = Counter(one.by for one in World(bundle).start(seed).play() if one.action == "go")
    return max(went.values(), default=0) * 60 / LENGTH


def cooled(bundle: Checked) -> Checked:
    """The world as the library would have it: a quarter of them leave no way alone."""
    resolve, cool = LIBRARY
    return bundle._replace(settings=bundle.settings._replace(resolve=resolve, cool=cool))


@pytest.mark.parametrize("number", quick_then_slow(range(100), 8))
def test_nobody_goes_to_and_fro_for_ever(number: int) -> None:
    assert walks(cooled(random_world(Random(number))), number) < RESTLESS


def test_they_would_where_nothing_is_left_alone() -> None:
    """Two on errands to each other change places every other minute where the world lets no way cool down."""
    bundle = random_world(Random(51))
    assert walks(bundle._replace(settings=bundle.settings._replace(resolve=0, cool=0)), 51) > RESTLESS


def test_a_way_cools_down_whether_or_not_minds_are_made_up() -> None:
    bundle = cooled(random_world(Random(51)))
    assert walks(bundle._replace(settings=bundle.settings._replace(resolve=0)), 51) < RESTLESS
