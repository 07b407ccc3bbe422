"""Bundles as JSON of which something is altered: they are refused, or they play like any other."""

from __future__ import annotations

import json
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

from muchado.api.errors import WorldError
from muchado.api.world import World
from muchado.bundle.soundfields import CLOSED_WORDS
from muchado.conform.attack.case import Case, Kind
from muchado.conform.attack.odd import MARKS, number, word
from muchado.conform.attack.walk import walk
from muchado.conform.attack.worlds import compiled, plain

if TYPE_CHECKING:
    from pathlib import Path

Way = tuple[str | int, ...]
"""The keys and places that lead to a value."""

CLOSED = tuple(sorted({known for words in CLOSED_WORDS.values() for known in words}))
OTHERS: tuple[Any, ...] = (None, True, False, 1.5, -0.0, 1e308, [], {}, [[]], "", "A", {"is": "Num", "points": 1})
RAW = ("NaN", "Infinity", "1" * 5000, "[" * 5000, '{"is":' * 3000, '"\\ud800"', "1e999", "-", "\x00", ",", "}")
"""What stands in JSON texts that are none, or hardly."""


class Bundles(Kind):
    """Bundles with one to three things altered. The parts are the alterations, as JSON."""

    name = "bundles"

    def make(self, random: Random) -> Case:
        """Return alterations of a small world's bundle."""
        base = random.choice(sorted(plain()))
        edits = [edit(random, base) for _ in range(random.choice((1, 1, 1, 2, 3)))]
        return Case(base, tuple(map(json.dumps, edits)), random.randrange(1 << 30))

    def run(self, case: Case, folder: Path) -> str:  # noqa: ARG002 (nothing is written)
        """Read the bundle, and play and ask about it if it can be."""
        try:
            world = World.from_json(altered(case))
        except WorldError:
            return "refused"
        return walk(world.start(case.salt % 100), world, Random(case.salt), plain()[case.base], 15)


def altered(case: Case) -> str:
    """Return the JSON of a case's world with all its alterations."""
    data = json.loads(_written(case.base))
    raw = ""
    for part in case.parts:
        edit = json.loads(part)
        if edit["how"] == "raw":
            raw = edit["to"]
        else:
            alter(data, tuple(edit["way"]), edit["how"], edit.get("to"))
    text = json.dumps(data)
    at = case.salt % len(text)
    return text[:at] + raw + text[at:] if raw else text


def edit(random: Random, base: str) -> dict[str, Any]:
    """Return an alteration of a world's bundle: what it alters, how, and to what."""
    way, value = random.choice(ways(base))
    how = random.choice(("set", "set", "set", "set", "set", "set", "drop", "double", "swap"))
    if random.randrange(60) == 0:
        return {"how": "raw", "to": random.choice(RAW)}
    return {"way": way, "how": how, "to": _other(random, base, value) if how == "set" else None}


def _other(random: Random, base: str, value: object) -> object:
    """Return what may stand in a value's place: mostly something of its kind."""
    if random.randrange(12) == 0:
        return random.choice(OTHERS)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return random.choice((value + 1, value - 1, -1, 0, 1, 2, 3, number(random)))
    if isinstance(value, str):
        return random.choice(
            (random.choice(CLOSED), word(random), random.choice(MARKS), value * 50, f"{value} {value}")
        )
    alike = [other for _, other in ways(base) if type(other) is type(value)]
    same = [other for other in alike if _tag(other) == _tag(value)]
    return random.choice(same if same and random.randrange(4) else alike)


def alter(data: Any, way: Way, how: str, to: object) -> None:  # noqa: ANN401 (JSON of any form)
    """Alter what a way leads to, if it still leads anywhere."""
    *before, last = way
    try:
        for key in before:
            data = data[key]
        held = data[last]
    except (LookupError, TypeError):
        return
    if how == "set":
        data[last] = to
    elif how == "drop":
        del data[last]
    elif how == "double" and isinstance(data, list):
        data.insert(int(last), held)
    elif how == "double" and isinstance(held, list | str):
        data[last] = held * 2
    elif how == "swap" and isinstance(data, list):
        data[int(last)], data[0] = data[0], data[int(last)]


@cache
def _written(base: str) -> str:
    return compiled(base).to_json()


@cache
def ways(base: str) -> tuple[tuple[Way, Any], ...]:
    """Return everything in a bundle, with the way to it."""
    found: list[tuple[Way, Any]] = []

    def walked(way: Way, value: Any) -> None:  # noqa: ANN401 (JSON of any form)
        if way:
            found.append((way, value))
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, item in items:
            walked((*way, key), item)

    walked((), json.loads(_written(base)))
    return tuple(found)


def _tag(value: object) -> object:
    return value.get("is") if isinstance(value, dict) else type(value)
