"""Worlds that are allowed, however odd, go through every outer part like any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from lengths import quick_then_slow
from muchado import World
from muchado.bundle.stories import Absent
from muchado.draw.png import paint
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from outer import drive
from outer.odd import ODD
from outer.sane import Judge


@pytest.mark.parametrize("name", quick_then_slow(ODD, 2))
def test_an_odd_world_goes_through_every_outer_part(name: str, tmp_path: Path) -> None:
    odd = ODD[name]
    drive.everywhere(drive.played(World.from_text(odd.text()), 1, Judge(*odd.authored)), tmp_path)


def test_a_world_from_which_everybody_is_away(tmp_path: Path) -> None:
    world = World.from_text(ODD["plain"].text())
    run = world.start(1)
    run.put(*(Absent(person) for person in range(len(world.people))))
    run.until(world.bundle.end)
    assert {event.place for event in run.events} <= {"away"}
    drive.everywhere(drive.Whole(world, run, run, Judge()), tmp_path)


def test_a_run_that_has_not_begun(tmp_path: Path) -> None:
    world = World.from_text(ODD["plain"].text())
    drive.everywhere(drive.Whole(world, world.start(1), world.start(1), Judge()), tmp_path)


def test_a_bundle_without_people(tmp_path: Path) -> None:
    world = World.from_text(ODD["plain"].text())
    world = World.from_bundle(world.bundle._replace(people=(), opening=(), things=()))
    drive.everywhere(drive.played(world, 1, Judge()), tmp_path)


@pytest.mark.parametrize("name", ["emoji", "other scripts", "markup"])
def test_a_picture_with_odd_words_is_painted(name: str) -> None:
    pytest.importorskip("resvg_py")
    run = World.from_text(ODD[name].text()).start(1)
    run.until("9:30")
    assert paint(draw_storyline(story(run.chronicle))).startswith(b"\x89PNG")
