"""An owner of tables, the world or a mind: what of it is state, what is an index of it, and what is only at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from muchado.bundle.records import NamedTuple
from muchado.kernel.state.shapes import Cell, Eye, Form, Keys, Map, Pen, Rows

Alike = Callable[[Any, Any], bool]

Difference = tuple[str, tuple[Any, ...], Cell, Cell]
"""A difference: the table, the key in it, what is there in one state and in the other (None where nothing is)."""


class Index(NamedTuple):
    """What follows from the tables and is kept beside them to be found quickly: how it is made, and how copied."""

    made: Callable[[Any], Cell]
    copied: Callable[[Any], Cell]


class Owner(NamedTuple):
    """A class of the kernel that holds state. Each of its attributes is exactly one of these.

    `tables`: state. `indices`: made of the tables. `caches`: what is at hand for a while, with what stands for nothing.
    `parts`: what has tables of its own, or is shared by all.
    """

    kind: type
    tables: Mapping[str, Form]
    indices: Mapping[str, Index]
    caches: Mapping[str, Cell]
    parts: tuple[str, ...] = ()

    def spell(self, held: Any, pen: Pen) -> None:  # noqa: ANN401 (an object of the kind)
        """Write all tables, in the order in which they are declared."""
        for name, shape in self.tables.items():
            shape.spell(getattr(held, name), pen)

    def read(self, eye: Eye, **parts: Cell) -> Any:  # noqa: ANN401 (as above)
        """Make an owner of tables that were written so, with these parts; its indices are made anew."""
        made: Any = object.__new__(self.kind)
        for name, value in parts.items():
            setattr(made, name, value)
        for name, shape in self.tables.items():
            setattr(made, name, shape.read(eye))
        for name, index in self.indices.items():
            setattr(made, name, index.made(made))
        for name, nothing in self.caches.items():
            setattr(made, name, nothing)
        return made

    def copied(self, held: Any, **parts: Cell) -> Any:  # noqa: ANN401 (as above)
        """Make an owner with the same contents that can be changed by itself; parts are shared but for these."""
        made: Any = object.__new__(self.kind)
        for name in self.parts:
            setattr(made, name, parts.get(name, getattr(held, name)))
        for name, shape in self.tables.items():
            setattr(made, name, shape.copy(getattr(held, name)))
        for name, index in self.indices.items():
            setattr(made, name, index.copied(getattr(held, name)))
        for name, nothing in self.caches.items():
            setattr(made, name, nothing)
        return made

    def differences(self, one: Cell, other: Cell, same: Alike) -> Iterator[Difference]:
        """Where two owners differ, table by table and row by row. `same`: whether unequal values are the same state."""
        for name, shape in self.tables.items():
            before, after = (dict(rows(shape, getattr(held, name))) for held in (one, other))
            for key in {**before, **after}:
                if before.get(key) != after.get(key) and not same(before.get(key), after.get(key)):
                    yield name, key, before.get(key), after.get(key)


def rows(shape: Form, held: Cell) -> Iterator[tuple[tuple[Any, ...], Cell]]:
    """The rows of a table: the key, as far as it goes, and what is there."""
    if isinstance(shape, Keys):
        yield from (((key,), value) for key, value in held.items())
    elif isinstance(shape, Map | Rows):
        inner = shape.value if isinstance(shape, Map) else shape.of
        for key, value in held.items() if isinstance(shape, Map) else enumerate(held):
            for further, what in rows(inner, value):
                yield (key, *further), what
    else:
        yield (), held
