"""The tables in words, a line each: owner, name, key and columns. Two states of the same lines can be read alike."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.kernel.state.shapes import (
    Bits,
    EventKey,
    Form,
    Keys,
    Map,
    Name,
    Number,
    OneOf,
    Pair,
    Proposition,
    Record,
    Rows,
)
from muchado.kernel.state.tables import COMMON, GROUND, HAPPENED, MIND, WORLD


def described() -> Iterator[str]:
    """Yield a line for each table, the world's first."""
    yield f"events(number) -> {_said(HAPPENED)}"
    for owner in (COMMON, GROUND, WORLD, MIND):
        for name, shape in owner.tables.items():
            key, value = _key(shape)
            order = " in order" if isinstance(shape, Map) and shape.in_order else ""
            yield f"{owner.kind.__name__.lower()}.{name}({', '.join(key)}){order}" + (f" -> {value}" if value else "")


def _key(shape: Form) -> tuple[list[str], str]:
    """What stands in the key of a table, and its columns."""
    if isinstance(shape, Keys):
        return [_said(shape.key)], ""
    if isinstance(shape, Map):
        key, value = _key(shape.value)
        return [_said(shape.key), *key], value
    if isinstance(shape, Rows):
        key, value = _key(shape.of)
        return [shape.each or "at", *key], value
    return [], _said(shape)


def _said(shape: Form) -> str:
    match shape:
        case Number():
            return shape.means + (" or none" if shape.none else "")
        case OneOf():
            return "one of " + "/".join(word.replace(" ", "-") for word in shape.words)
        case Name():
            return "word"
        case Bits():
            return "bits"
        case Proposition():
            return "claim" + (" or none" if shape.none else "")
        case EventKey():
            return "event"
        case Record():
            return ", ".join(f"{name}: {_said(column)}" for name, column in shape.columns.items())
        case Pair():
            return "(" + ", ".join(map(_said, shape.shapes)) + ")"
        case Rows():
            return f"list of ({_said(shape.of)})"
        case _:
            return "flag"
