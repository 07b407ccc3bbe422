"""The JSON Schema of what goes over the edge of the stage, made from the records themselves."""

from __future__ import annotations

import dataclasses
import json
import typing
from typing import TYPE_CHECKING, Any

from muchado.stage.codec import EDITION, TAG, fields_of, members_of
from muchado.stage.hand import Spoken, Weighed
from muchado.stage.protocol import VERSION, Choice, Ending, Input, Line, Showing, Standing, Told, Turn

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Schema = dict[str, object]

ALONE = (Showing, Line, Turn, Choice, Told, Ending, Input, Standing, Weighed, Spoken)
"""The records that stand by themselves."""


def schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) that every record of this version fits."""
    definitions: dict[str, Schema] = {}
    for record in ALONE:
        _define(record, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"The stage of Much Ado, version {VERSION}",
        "oneOf": [_alone(record) for record in ALONE],
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """Return the schema as it is published in `docs/reference/stage.schema.json`."""
    return json.dumps(schema(), indent=1) + "\n"


def _alone(record: type[DataclassInstance]) -> Schema:
    """Say of a record that stands by itself what it is and of which version."""
    tags: Schema = {TAG: {"const": record.__name__}, EDITION: {"const": VERSION}}
    return {
        "$ref": f"#/$defs/{record.__name__}",
        "properties": tags,
        "required": [TAG, EDITION],
    }


def _define(record: type[DataclassInstance], definitions: dict[str, Schema]) -> None:
    if record.__name__ in definitions:
        return
    properties: dict[str, Schema] = {}
    known = fields_of(record)
    definitions[record.__name__] = {
        "type": "object",
        "description": (record.__doc__ or "").split("\n\n", maxsplit=1)[0],
        "properties": properties,
        "required": [name for name, (_, needed) in known.items() if needed],
        "additionalProperties": False,
    }
    if record in ALONE:
        properties |= {TAG: {"const": record.__name__}, EDITION: {"const": VERSION}}
    for name, (kind, _) in known.items():
        properties[name] = {**_of(kind, definitions), "description": _meaning(record, name)}


def _meaning(record: type, name: str) -> str:
    """What a class says of a field of its own, on one line."""
    lines = (record.__doc__ or "").partition("Attributes:\n")[2].splitlines()
    start = next(at for at, line in enumerate(lines) if line.strip().startswith(f"{name}: "))
    indent = len(lines[start]) - len(lines[start].lstrip())
    more = []
    for line in lines[start + 1 :]:
        if len(line) - len(line.lstrip()) <= indent:
            break
        more.append(line.strip())
    return " ".join([lines[start].strip().removeprefix(f"{name}: "), *more])


def _of(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - a type, plain or composed
    members = members_of(kind)
    if len(members) > 1:
        return {"anyOf": [_of(member, definitions) for member in members]}
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        _define(kind, definitions)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return {"type": "array", "items": _of(arguments[0], definitions)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _of(arguments[1], definitions)}
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    names: dict[object, str] = {int: "integer", str: "string", bool: "boolean", type(None): "null"}
    return {"type": names[kind]}


if __name__ == "__main__":
    import sys

    sys.stdout.write(schema_text())
