"""Records of the protocol as JSON and back, by the fields that they declare."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
import types
import typing
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from muchado.bundle.suggest import nearest
from muchado.stage import protocol
from muchado.stage.mistakes import StageError
from muchado.stage.protocol import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import DataclassInstance

    Record = TypeVar("Record", bound=DataclassInstance)

HALF = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
"""What may be half a character in JSON."""

TAG, EDITION = "is", "version"
"""Keys of a record that stands by itself: the name of its class, the version of the protocol."""

DEEPEST = 12
"""No claim about claims goes deeper."""

LONGEST = 40

PLAIN = {int: "a whole number", str: "a text", bool: "true or false"}
"""Plain values, as they are called to whoever writes a host in whatever language."""


def to_json(record: DataclassInstance) -> str:
    """Return a record as compact JSON, the same bytes for the same record."""
    return json.dumps(to_data(record), ensure_ascii=False, separators=(",", ":"))


def to_data(record: DataclassInstance) -> dict[str, Any]:
    """Return a record that stands by itself as JSON has it."""
    return {TAG: type(record).__name__, EDITION: VERSION, **_plain(record)}


def from_json(kind: type[Record], text: str) -> Record:
    """Read a record of a class back.

    Raises:
        StageError: it is no JSON, of another class or version, or does not fit.

    """
    try:
        data = read_json(text)
    except (ValueError, RecursionError) as error:
        raise StageError(f"This is no {kind.__name__}: it cannot be read as JSON.") from error
    return from_data(kind, data)


def read_json(text: str | bytes, number: Callable[[str], int | float] = float) -> object:
    """Return what JSON says, if all of it can be told again.

    Args:
        text: the JSON.
        number: what a number with a point says.

    Raises:
        ValueError: it is no JSON, or has half a character in it, which no text can hold.
        RecursionError: it is nested too deeply.

    """
    data = json.loads(text, parse_float=number)
    if HALF.search(text if isinstance(text, str) else text.decode()):
        json.dumps(data, ensure_ascii=False).encode()
    return data


def from_data(kind: type[Record], data: object) -> Record:
    """Read a record of a class from what JSON had, as `from_json`.

    Raises:
        StageError: it is of another class or version, or does not fit.

    """
    return from_fields(kind, untagged(kind, data), kind.__name__)


def untagged(kind: type[DataclassInstance], data: object) -> dict[str, object]:
    """Return the fields of a record that stands by itself.

    Raises:
        StageError: it is of another class or version.

    """
    if not isinstance(data, dict) or data.get(TAG) != kind.__name__:
        raise StageError(f'This is no {kind.__name__}: {_shown(data)} has no "{TAG}" that says so.')
    if data.get(EDITION) != VERSION or isinstance(data[EDITION], bool):
        raise StageError(
            f"This {kind.__name__} is of version {data.get(EDITION)!r} of the stage; this Much Ado speaks {VERSION}."
        )
    return {name: value for name, value in data.items() if name not in {TAG, EDITION}}


@cache
def fields_of(record: type[DataclassInstance]) -> dict[str, tuple[Any, bool]]:
    """Return each field's type and whether it must be given."""
    hints = typing.get_type_hints(record, {**vars(protocol), **vars(sys.modules[record.__module__])})
    return {
        one.name: (hints[one.name], one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING)
        for one in dataclasses.fields(record)
    }


def members_of(kind: object) -> tuple[Any, ...]:
    """Return the alternatives of a union, or the type alone."""
    return typing.get_args(kind) if isinstance(kind, types.UnionType) else (kind,)


def _plain(value: Any) -> Any:  # noqa: ANN401 - a record, a list or a plain value
    if isinstance(value, str | int | None):
        return value
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    record: type[DataclassInstance] = type(value)
    return {name: _plain(getattr(value, name)) for name in _names(record)}


@cache
def _names(record: type[DataclassInstance]) -> tuple[str, ...]:
    """The fields of a class: a turn may have two thousand choices, each of several records."""
    return tuple(one.name for one in dataclasses.fields(record))


def from_fields(kind: type[Record], data: dict[str, object], where: str, depth: int = 0) -> Record:
    """Read a record of a class from its fields; `where` it stands is told in messages.

    Raises:
        StageError: a field is missing, not known, or does not fit.

    """
    if depth > DEEPEST:
        raise StageError(f"{where}: nested too deeply.")
    known = fields_of(kind)
    for name in data:
        if name not in known:
            raise StageError(f"{where}: {kind.__name__} has no field {name!r}.{nearest(name, known)}")
    for name, (_, needed) in known.items():
        if needed and name not in data:
            raise StageError(f"{where}: {kind.__name__} lacks its field {name!r}.")
    return kind(**{
        name: _value(hint, data[name], f"{where}.{name}", depth) for name, (hint, _) in known.items() if name in data
    })  # fmt: skip


def _value(kind: Any, data: object, where: str, depth: int) -> object:  # noqa: ANN401 - a type, plain or composed
    members = members_of(kind)
    if data is None and type(None) in members:
        return None
    records = [one for one in members if dataclasses.is_dataclass(one)]
    if records:
        if not isinstance(data, dict):
            raise StageError(f"{where}: expected a record, found {_shown(data)}.")
        return from_fields(_fitting(records, data), data, where, depth + 1)
    kind = next(one for one in members if one is not type(None))
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        if not isinstance(data, list):
            raise StageError(f"{where}: expected a list, found {_shown(data)}.")
        return tuple(_value(arguments[0], one, f"{where}[{at}]", depth) for at, one in enumerate(data))
    if origin is dict:
        if not isinstance(data, dict):
            raise StageError(f"{where}: expected an object, found {_shown(data)}.")
        return {name: _value(arguments[1], one, f"{where}.{name}", depth) for name, one in data.items()}
    if origin is typing.Literal:
        if not isinstance(data, str) or data not in arguments:
            raise StageError(f"{where}: expected one of {', '.join(map(repr, arguments))}, found {_shown(data)}.")
        return data
    if type(data) is not kind:
        raise StageError(f"{where}: expected {PLAIN.get(kind, kind.__name__)}, found {_shown(data)}.")
    return data


def _fitting(records: list[Any], data: dict[str, object]) -> Any:  # noqa: ANN401 - a class of the protocol
    """Return which of several classes data is of: the one that has all its fields, else the first."""
    return next((one for one in records if data.keys() <= fields_of(one).keys()), records[0])


def _shown(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False)
    return text if len(text) <= LONGEST else text[:LONGEST] + "..."
