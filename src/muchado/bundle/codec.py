"""A bundle as JSON and back. Each record is an object whose `is` names its class."""

from __future__ import annotations

import json
import sys
import types
import typing
from functools import cache
from typing import Any

from muchado.bundle import model
from muchado.bundle.checked import Checked
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import FORMAT, Bundle
from muchado.bundle.older import brought_up

PROPOSITION = "a proposition"
"""Stands for the type of propositions, which is made of itself."""

TAG = "is"
"""The key that names a record's class where several classes may stand."""


def to_json(bundle: Bundle) -> str:
    """Return the bundle as compact JSON, the same bytes for the same bundle."""
    return json.dumps(_plain(bundle), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Bundle:
    """Read a bundle from JSON.

    Raises:
        BundleError: the text is not JSON, is of another format, or does not fit the data model.
            Whether it makes sense is for `muchado.bundle.sound.check` to say.

    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BundleError("This is not a bundle: it cannot be read as JSON.") from error
    if not isinstance(data, dict) or "format" not in data:
        raise BundleError("This is not a bundle: it does not say its format.")
    data = _of_today(data)
    if data["format"] != FORMAT or isinstance(data["format"], bool):
        raise BundleError(
            f"This bundle has format {data['format']!r}; this version of Much Ado reads format {FORMAT}. "
            "Compile the world again from its text."
        )
    try:
        bundle = _record(Bundle, data, "bundle")
    except RecursionError as error:
        raise BundleError("This bundle is nested too deeply to be read.") from error
    if not isinstance(bundle, Bundle):
        raise BundleError("This is not a bundle.")
    return bundle


@cache
def fields_of(record: type) -> dict[str, tuple[Any, bool]]:
    """Return each field's type and whether it must be given, for a record of the data model."""
    hints = typing.get_type_hints(record, {**vars(model), **vars(sys.modules[record.__module__])})
    hints.update((name, PROPOSITION) for name, said in record.__annotations__.items() if _said(said) == "Prop")
    defaults = getattr(record, "_field_defaults", {})
    return {name: (kind, name not in defaults) for name, kind in hints.items()}


def is_record(kind: object) -> bool:
    """Whether a type is a record of the data model, not a plain tuple."""
    return isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields")


def members_of(kind: object) -> tuple[object, ...]:
    """Return the alternatives of a union, or the type alone."""
    return typing.get_args(kind) if isinstance(kind, types.UnionType) else (kind,)


def tag_of(record: type) -> str:
    """Return the name by which JSON knows a record: a checked bundle goes by that of a bundle."""
    return Bundle.__name__ if record is Checked else record.__name__


def _plain(value: object) -> object:
    if not isinstance(value, tuple):
        return value
    items = [item if type(item) is int or type(item) is str else _plain(item) for item in value]
    names: tuple[str, ...] | None = getattr(value, "_fields", None)
    return items if names is None else {TAG: tag_of(type(value)), **dict(zip(names, items, strict=True))}


def plain(record: object) -> object:
    """Return a record as JSON has it."""
    return _plain(record)


def read_as(kind: object, data: object, where: str) -> object:
    """Read a record of one of the classes of a union from what JSON had.

    Raises:
        BundleError: it does not fit.

    """
    return _value(kind, data, where)


def _said(annotation: object) -> str:
    return str(getattr(annotation, "__forward_arg__", annotation))


def _proposition(data: object, where: str) -> object:
    if isinstance(data, list):
        return tuple(part if type(part) is int else _proposition(part, where) for part in data)
    raise BundleError(f"{where}: expected a proposition, found {_shown(data)}.")


def _value(kind: object, data: object, where: str) -> object:
    if kind is PROPOSITION:
        return _proposition(data, where)
    members = members_of(kind)
    if data is None and type(None) in members:
        return None
    records = {tag_of(m): m for m in members if isinstance(m, type) and is_record(m)}
    if records:
        name = data.get(TAG) if isinstance(data, dict) else None
        if not isinstance(name, str) or name not in records:
            raise BundleError(f"{where}: expected {_either(sorted(records))}, found {_shown(data)}.")
        return _record(records[name], typing.cast("dict[str, Any]", data), where)
    if typing.get_origin(kind) is tuple:
        return _items(typing.get_args(kind), data, where)
    if typing.get_origin(kind) is typing.Literal:
        kind = str  # which words it may be is for `sound` to say
    if type(data) is not kind:
        raise BundleError(f"{where}: expected {getattr(kind, '__name__', kind)}, found {_shown(data)}.")
    return data


def _items(kinds: tuple[object, ...], data: object, where: str) -> tuple[object, ...]:
    if not isinstance(data, list):
        raise BundleError(f"{where}: expected a list, found {_shown(data)}.")
    if kinds[-1] is Ellipsis:
        kinds = (kinds[0],) * len(data)
    if len(kinds) != len(data):
        raise BundleError(f"{where}: expected {len(kinds)} items, found {len(data)}.")
    return tuple(_value(kind, item, f"{where}[{i}]") for i, (kind, item) in enumerate(zip(kinds, data, strict=True)))


def _of_today(data: dict[str, Any]) -> dict[str, Any]:
    """Return a bundle's JSON as one of the present format, if it is one of an older format that can be read."""
    try:
        return brought_up(data, FORMAT)
    except RecursionError as error:
        raise BundleError("This bundle is nested too deeply to be read.") from error
    except (LookupError, TypeError, AttributeError) as error:
        raise BundleError(f"This bundle is not as one of format {data['format']} is.") from error


def _record(record: type, data: dict[str, Any], where: str) -> object:
    if record is Checked:
        data = _of_today(data)
    known = fields_of(record)
    for name in data:
        if name != TAG and name not in known:
            raise BundleError(f"{where}: {record.__name__} has no field {name!r}.")
    for name, (_, needed) in known.items():
        if needed and name not in data:
            raise BundleError(f"{where}: {record.__name__} lacks its field {name!r}.")
    values = {n: _value(k, data[n], f"{where}.{n}") for n, (k, _) in known.items() if n in data}
    return Checked(Bundle(**values)) if record is Checked else record(**values)  # type: ignore[arg-type] # as read


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"one of {', '.join(names)}"


def _shown(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False)
    limit = 40
    return text if len(text) <= limit else text[:limit] + "..."
