"""The arcs of the library: each has its contrast; three of them are played, and hang on their causes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pytest

import muchado
from muchado.bundle.stories import Often, Share
from scoreboard.checked import ARCS, WORLDS
from scoreboard.playing import Runs, judged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from muchado import World
    from muchado.bundle.stories import StoryTest
    from scoreboard import figures

TWENTY = Runs(100, 20, workers=1)
LEAST, MOST = 10, 60
"""In how many of 100 runs an arc is to come."""

LIKELY = 0.05
"""How likely a contrast may be by chance over so few seeds; over a hundred the scoreboard asks for less."""


class Arc(NamedTuple):
    """An arc: the world in which it comes, its story test, and the one that takes its cause away."""

    world: str
    test: str
    contrast: str


PLAYED = ("betrayed secret", "friends fall out and mend", "grief")
"""Those that are played here: two in one world, and one in another."""


@cache
def world_of(name: str) -> World:
    return muchado.load(str(next(path for path in WORLDS if path.stem == name)))


def stories_of(name: str) -> Mapping[str, StoryTest]:
    return {test.name: test for test in world_of(name).tests}


@cache
def played(name: str) -> Mapping[str, figures.Arc]:
    """Play a world for its arcs, those of one world together."""
    return {arc.name: arc for arc in judged(world_of(name), PLAYED, TWENTY)}


def arc_of(name: str) -> Arc:
    """Find an arc: in one check world, told by one story test, and held by one other against a cause taken away."""
    ((world, tests),) = [
        (path.stem, found)
        for path in WORLDS
        if (found := [test for test in stories_of(path.stem).values() if test.name.startswith(name)])
    ]
    (whole,) = [test for test in tests if not test.alterations]
    (part,) = [test for test in tests if test.alterations]
    return Arc(world, whole.name, part.name)


def is_in_its_band(count: int, of: int) -> bool:
    return LEAST <= 100 * count / of <= MOST


@pytest.mark.slow
@pytest.mark.parametrize("name", PLAYED)
def test_it_comes_in_its_share_of_runs_and_hangs_on_its_cause(name: str) -> None:
    arc = arc_of(name)
    whole, part = (played(arc.world)[test] for test in (arc.test, arc.contrast))
    assert is_in_its_band(*whole.share), f"{arc.test}: {whole.share} runs"
    assert part.plain == whole.share
    assert part.chance is not None
    assert part.chance <= LIKELY, f"{arc.test}: {part.share} without its cause, {part.plain} with it"


@pytest.mark.slow
@pytest.mark.parametrize("name", ARCS)
def test_the_contrast_looks_for_the_same_as_the_arc(name: str) -> None:
    """Else it would show nothing: what comes less often must be the same thing, in a share that is asked for."""
    arc = arc_of(name)
    whole, part = (stories_of(arc.world)[test] for test in (arc.test, arc.contrast))
    assert whole.claim == part.claim
    assert whole.bar == Share(LEAST, MOST, 100)
    assert isinstance(part.bar, Often)
    assert not part.bar.more
