"""What comes from a bundle that was looked through is not looked through again, and nothing slips through by that."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from laws.random_worlds import random_world
from muchado.bundle import sound
from muchado.bundle.checked import Checked
from muchado.bundle.model import Bundle
from muchado.bundle.sound import BundleError

WORLDS = [random_world(Random(number)) for number in range(6)]


def said(bundle: Bundle, *before: Checked) -> str:
    try:
        Checked(bundle, *before)
    except BundleError as error:
        return str(error)
    return ""


def altered(value: Any, random: Random) -> Any:  # noqa: ANN401 (anything in a bundle)
    """Something a little different, made of the same records but for the way to the difference."""
    if isinstance(value, tuple) and value:
        at = random.randrange(len(value))
        if type(value) is not tuple:
            return type(value)(*(altered(one, random) if place == at else one for place, one in enumerate(value)))
        how = random.randrange(6) if hasattr(value[0], "_fields") else 3
        if how == 0:
            return value[:at] + value[at + 1 :]
        if how == 1:
            return (*value, random.choice(value))
        if how == 2:
            return (*value[:at], random.choice(value), *value[at + 1 :])
        return (*value[:at], altered(value[at], random), *value[at + 1 :])
    return value + random.choice((-1, 1, 50)) if type(value) is int else value


@pytest.mark.slow
def test_the_same_is_refused_whether_or_not_the_rest_was_seen() -> None:
    refused = taken = 0
    for number in range(600):
        random = Random(number)
        world = random.choice(WORLDS)
        changed: Bundle = Bundle._make(world)
        for _ in range(random.randint(1, 3)):
            changed = altered(changed, random)
        found = said(changed)
        assert bool(said(changed, world)) == bool(found), (number, found)
        refused, taken = refused + bool(found), taken + (not found)
    assert refused > 100
    assert taken > 100


def test_what_was_seen_is_not_seen_again(monkeypatch: Any) -> None:  # noqa: ANN401 (of pytest)
    looked: list[tuple[object, ...]] = []
    walk = sound._walk  # noqa: SLF001 (to watch it at work)

    def watched(bundle: Bundle, value: tuple[Any, ...], roles: sound.Kinds, depth: int) -> None:
        looked.append(value)
        walk(bundle, value, roles, depth)

    monkeypatch.setattr(sound, "_walk", watched)
    whole = Bundle._make(WORLDS[0])
    Checked(whole)
    many = len(looked)
    looked.clear()
    WORLDS[0]._replace(opening=WORLDS[0].opening[1:])
    assert not any(rule in looked for rule in WORLDS[0].wants)
    assert len(looked) < many / 3
