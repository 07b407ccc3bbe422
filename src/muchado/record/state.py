"""A state as bytes and back, whatever tables and records the kernel makes it of.

The form is JSON, compressed. Numbers, words, true, false and nothing stand for themselves and a tuple is an array; all
else is an object of one key that names what it is: `{"dict": [key, value, ...]}`, `{"list": [...]}`,
`{"bytes": "hex"}`, or a class of the kernel with the values of its fields, whose names stand once at `fields`.
A record that was extended since takes the default for what it lacks.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import TypeGuard

import muchado.kernel
from muchado.kernel.world.world import World
from muchado.record.mistakes import DamagedError

FORMAT = 1
"""Version of the form described above."""

LEVEL = 1
"""How hard to compress: more takes twice as long for a tenth less."""

LONGEST, RATIO = 64_000_000, 100
"""The most bytes of a state before it is compressed, and how many to one after it: states come to a sixth or tenth."""

PLAIN = frozenset({int, str, bool, type(None)})


def encode(world: World) -> tuple[bytes, int]:
    """Return the state as bytes, and how many they were before they were compressed.

    Tables keep the order in which they were filled, since news is forgotten by it.
    """
    writer = _Writer()
    state = writer.plain(world)
    text = json.dumps({"format": FORMAT, "fields": writer.fields, "state": state}, separators=(",", ":"))
    return zlib.compress(text.encode(), LEVEL), len(text)


def decode(data: bytes) -> World:
    """Return the state that was made into these bytes.

    Raises:
        DamagedError: they are none, or hold what this version of Much Ado has no place for.

    """
    try:
        held = json.loads(_inflated(data))
        if held["format"] != FORMAT:
            raise DamagedError(f"A state is of format {held['format']}; this version of Much Ado reads {FORMAT}.")
        world = _Reader(held["fields"]).value(held["state"])
    except (zlib.error, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError("A state that was kept cannot be read.") from error
    if not isinstance(world, World):
        raise DamagedError("What was kept is no state.")
    return world


def _inflated(data: bytes) -> bytes:
    """Return what was compressed, as long as that is not absurdly much."""
    inflating = zlib.decompressobj()
    text = inflating.decompress(data, min(LONGEST, RATIO * len(data)))
    if not inflating.eof:
        raise DamagedError("A state that was kept never ends, or is larger than any.")
    return text


@cache
def _classes() -> dict[str, type]:
    """Every class of the kernel that holds values: records, and objects with slots."""
    modules = [
        import_module(module.name)
        for module in walk_packages(muchado.kernel.__path__, "muchado.kernel.")
        if not module.ispkg
    ]
    found = (entry for module in modules for entry in vars(module).values() if isinstance(entry, type))
    return {entry.__name__: entry for entry in found if fields_of(entry)}


@cache
def fields_of(kind: type[object]) -> tuple[str, ...]:
    """The names of what an object of a class holds: a named tuple's fields or an object's slots."""
    names = getattr(kind, "_fields", None) or getattr(kind, "__slots__", ())
    return tuple(names) if isinstance(names, tuple | list) else ()


class _Writer:
    """Turns values into what JSON knows. A tuple that is met again is not gone through again."""

    def __init__(self) -> None:
        self.fields: dict[str, tuple[str, ...]] = {}
        self._met: dict[int, object] = {}

    def plain(self, value: object) -> object:
        if type(value) in PLAIN:
            return value
        if isinstance(value, tuple):
            return self._met.get(id(value)) or self._tuple(value)
        if isinstance(value, dict):
            return {"dict": self._items([part for pair in value.items() for part in pair])}
        if isinstance(value, list):
            return {"list": self._items(value)}
        if isinstance(value, bytes):
            return {"bytes": value.hex()}
        kind: type = type(value)
        return self._named(kind, [self.plain(getattr(value, name)) for name in fields_of(kind)])

    def _tuple(self, value: tuple[object, ...]) -> object:
        items = self._items(value)
        made = items if type(value) is tuple else self._named(type(value), items)
        self._met[id(value)] = made
        return made

    def _items(self, values: Iterable[object]) -> list[object]:
        return [value if type(value) in PLAIN else self.plain(value) for value in values]

    def _named(self, kind: type, items: list[object]) -> dict[str, object]:
        self.fields[kind.__name__] = fields_of(kind)
        return {kind.__name__: items}


class _Reader:
    """Turns what JSON knows back into values. Makes nothing but objects of the kernel's own classes of values."""

    def __init__(self, fields: dict[str, list[str]]) -> None:
        self._fields = fields

    def value(self, held: object) -> object:
        if isinstance(held, list):
            return tuple([entry if type(entry) is int else self.value(entry) for entry in held])
        if not isinstance(held, dict):
            return held
        ((name, items),) = held.items()
        if name == "bytes":
            return bytes.fromhex(items)
        values = [self.value(item) for item in items]
        if name == "list":
            return values
        if name == "dict":
            return dict(zip(values[::2], values[1::2], strict=True))
        return self._made(name, dict(zip(self._fields[name], values, strict=True)))

    @staticmethod
    def _made(name: str, values: dict[str, object]) -> object:
        kind = _classes()[name]
        if unknown := values.keys() - set(fields_of(kind)):
            raise TypeError(f"{name} has no {', '.join(sorted(unknown))}")
        if _is_record(kind):
            return kind(**values)
        made: object = object.__new__(kind)
        for field in fields_of(kind):
            setattr(made, field, values[field])
        return made


def _is_record(kind: type) -> TypeGuard[type[tuple[object, ...]]]:
    return issubclass(kind, tuple)
