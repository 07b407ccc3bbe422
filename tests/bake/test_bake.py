"""`muchado bake`: stories made of runs and of choices, each written in three forms."""

from __future__ import annotations

from functools import cache

import pytest

import muchado
from bake.odd import odd_story
from muchado.bake import FORMS, Form, Story, grown, written

WORLD = muchado.load("village")
PERSON = "Hedwig"


@cache
def tree(scenes: int = 5, ways: int = 3) -> Story:
    return grown(WORLD, muchado.Town.of(WORLD, 2), PERSON, scenes=scenes, ways=ways)


def test_every_way_leads_to_a_scene_and_every_scene_is_led_to() -> None:
    story = tree()
    led = [way.to for scene in story.scenes for way in scene.ways]
    assert sorted(led) == list(range(1, len(story.scenes)))
    assert all(1 < len(scene.ways) <= 3 for scene in story.scenes if scene.ways)
    assert sum(bool(scene.ways) for scene in story.scenes) <= 5


def test_what_was_chosen_is_what_was_done() -> None:
    first = tree().scenes[0]
    for way in first.ways:
        assert way.words[:1].isupper()
    assert len({tree().scenes[way.to].told for way in first.ways}) > 1, "what one does matters"


def test_it_grows_to_the_size_that_is_asked_for() -> None:
    assert sum(bool(scene.ways) for scene in tree(1).scenes) == 1
    assert all(len(scene.ways) in {0, 2} for scene in tree(3, 2).scenes)
    with pytest.raises(ValueError, match="two ways"):
        tree(3, 1)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_story_makes_the_same_bytes(form: Form) -> None:
    assert written(odd_story(), form) == written(odd_story(), form)
