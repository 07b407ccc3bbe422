"""Records: named tuples as `typing` has them, made in half the time, since their types are left as they are written.

A world, its rules and their plans are made of some two hundred kinds of record, and every start makes them all. A file
that says what its records are begins with `from __future__ import annotations`.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple

    __all__ = ["NamedTuple"]
else:
    OF_A_CLASS = {"__module__", "__qualname__", "__dict__", "__weakref__"}
    """What each class has of its own."""

    class _Records(type):
        """Makes a named tuple of a class that says its fields."""

        def __new__(cls, name: str, bases: tuple[type, ...], said: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, said)
            fields = said.get("__annotations__", {})
            defaults = [said.pop(field) for field in fields if field in said]
            made = namedtuple(name, fields, defaults=defaults, module=said["__module__"])  # noqa: PYI024 (see above)
            made.__qualname__ = said["__qualname__"]
            for key in said.keys() - OF_A_CLASS:
                setattr(made, key, said[key])
            return made

    class NamedTuple(metaclass=_Records):
        """What a record is said to be."""
