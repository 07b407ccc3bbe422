"""Whatever becomes of a bundle's JSON, it is refused with a message, or it plays, tells and explains."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from lengths import slow_then_long
from muchado import OverworkError, World, WorldError
from whole import WHOLE

JSON = World.from_text(WHOLE).to_json()
Path = tuple[str | int, ...]
BEATS = 50


def parts(value: object, path: Path = ()) -> list[Path]:
    """Where anything stands in JSON: words, numbers, lists and records."""
    if isinstance(value, dict):
        items: list[tuple[str | int, object]] = list(value.items())
    else:
        items = list(enumerate(value)) if isinstance(value, list) else []
    return [path, *(part for step, item in items for part in parts(item, (*path, step)))]


def at(data: Any, path: Path) -> Any:  # noqa: ANN401 (JSON is anything)
    for step in path:
        data = data[step]
    return data


PARTS = parts(json.loads(JSON))[1:]
WORDS = sorted({value for path in PARTS if isinstance(value := at(json.loads(JSON), path), str)})
ALIKE: dict[object, list[Path]] = {}
for _path in PARTS:
    ALIKE.setdefault(next(step for step in reversed(_path) if isinstance(step, str)), []).append(_path)
"""The parts of a bundle by the field in which they stand."""


def altered(random: Random) -> str:
    """The bundle with one, two or three things in it made otherwise."""
    data = json.loads(JSON)
    for _ in range(random.choice((1, 1, 2, 3))):
        path = random.choice(PARTS)
        try:
            value, place = at(data, path), at(data, path[:-1])
        except (LookupError, TypeError):
            continue  # it went with what was altered before
        place[path[-1]] = another(random, value, path)
    return json.dumps(data)


def another(random: Random, value: object, path: Path) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return random.choice((value + 1, value - 1, -value, -1, 0, 2, 10**6, random.randrange(12)))
    if isinstance(value, str) and random.random() < 0.7:
        return random.choice(("", "{Z}", "{9}", "{", "\u202e", *random.sample(WORDS, 3)))
    if isinstance(value, list) and value and random.random() < 0.6:
        spot = random.randrange(len(value))
        return random.choice((value[:spot] + value[spot + 1 :], [*value, value[spot]], [], value[::-1]))
    field = next(step for step in reversed(path) if isinstance(step, str))
    return at(json.loads(JSON), random.choice(ALIKE[field]))


def play(world: World) -> None:
    run = world.start(seed=1)
    events: list[int] = []
    for _ in range(BEATS):
        beat = run.beat()
        events += [event.id for event in beat.events] if beat else []
    run.tell()
    for event in events[-5:]:
        assert str(run.why(event))
    for person in world.people:
        assert run.mind(person).beliefs is not None


def refused_or_played(seed: int) -> bool:
    """Whether an altered bundle plays; anything but a message raises."""
    try:
        world = World.from_json(altered(Random(seed)))
        play(world)
    except WorldError as error:
        if "cannot be played" in str(error):
            raise  # what cannot be played is to be told by its check
        return False
    except OverworkError as error:
        return bool(str(error))
    return True


def test_the_world_itself_plays() -> None:
    play(World.from_json(JSON))


@pytest.mark.parametrize("first", range(0, 40, 20))
def test_an_altered_bundle_is_refused_or_plays(first: int) -> None:
    played = [refused_or_played(seed) for seed in range(first, first + 20)]
    assert any(played)


@pytest.mark.parametrize("first", slow_then_long(range(1000, 4000, 250), 2))
def test_many_altered_bundles_are_refused_or_play(first: int) -> None:
    for seed in range(first, first + 250):
        refused_or_played(seed)
