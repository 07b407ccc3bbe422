"""The JSON Schema of a bundle, made from the data model itself."""

from __future__ import annotations

import json
import typing

from muchado.bundle.codec import TAG, fields_of, is_record, members_of
from muchado.bundle.model import FORMAT, SETTINGS, Bundle, Setting, Settings

Schema = dict[str, object]


def schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) that every bundle of this format fits."""
    definitions: dict[str, Schema] = {}
    _define(Bundle, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A compiled Much Ado world, format {FORMAT}",
        "$ref": "#/$defs/Bundle",
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """Return the schema as it is published in `docs/reference/bundle.schema.json`."""
    return json.dumps(schema(), indent=1) + "\n"


def _define(record: type, definitions: dict[str, Schema]) -> None:
    properties: dict[str, Schema] = {TAG: {"const": record.__name__}}
    known = fields_of(record)
    definitions[record.__name__] = {
        "type": "object",
        "description": (record.__doc__ or "").split("\n\n", maxsplit=1)[0].replace("\n    ", " "),
        "properties": properties,
        "required": [TAG, *(name for name, (_, needed) in known.items() if needed)],
        "additionalProperties": False,
    }
    for name, (kind, _) in known.items():
        properties[name] = _of(kind, definitions)
    if record is Bundle:
        properties["format"] = {"const": FORMAT}
    if record is Settings:
        for name, setting in SETTINGS.items():
            _bind(properties[name], setting)


def _bind(kind: Schema, setting: Setting) -> None:
    """Say what a setting means, and between what it may be."""
    bounds = {"minimum": setting.low, "maximum": setting.high}
    kind.update(
        {"description": setting.meaning, **({"items": {"type": "integer", **bounds}} if "items" in kind else bounds)}
    )


def _of(kind: object, definitions: dict[str, Schema]) -> Schema:
    members = members_of(kind)
    if len(members) > 1:
        return {"anyOf": [_of(member, definitions) for member in members]}
    if typing.get_origin(kind) is tuple:
        return _list(typing.get_args(kind), definitions)
    if isinstance(kind, type) and is_record(kind):
        if kind.__name__ not in definitions:
            _define(kind, definitions)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if typing.get_origin(kind) is typing.Literal:
        return {"enum": list(typing.get_args(kind))}
    names: dict[object, str] = {int: "integer", str: "string", bool: "boolean", type(None): "null"}
    return {"type": names[kind]}


def _list(kinds: tuple[object, ...], definitions: dict[str, Schema]) -> Schema:
    if kinds[-1] is Ellipsis:
        return {"type": "array", "items": _of(kinds[0], definitions)}
    return {
        "type": "array",
        "prefixItems": [_of(kind, definitions) for kind in kinds],
        "minItems": len(kinds),
        "maxItems": len(kinds),
    }


if __name__ == "__main__":
    import sys

    sys.stdout.write(schema_text())
