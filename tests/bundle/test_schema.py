from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from handmade import hand_made
from muchado.api.world import load
from muchado.bundle.codec import to_json
from muchado.bundle.schema import schema, schema_text

PUBLISHED = Path(__file__).parents[2] / "docs" / "reference" / "bundle.schema.json"


def test_the_published_schema_is_current() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text(), "Run: python -m muchado.bundle.schema > " + str(
        PUBLISHED.relative_to(PUBLISHED.parents[2])
    )


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_a_bundle_fits_the_schema() -> None:
    jsonschema.validate(json.loads(to_json(hand_made())), schema())


def test_what_the_model_does_not_know_does_not_fit() -> None:
    data = json.loads(to_json(hand_made()))
    data["people"][0]["hat"] = "red"
    with pytest.raises(jsonschema.ValidationError, match="hat"):
        jsonschema.validate(data, schema())


def test_valentine_fits_the_schema() -> None:
    jsonschema.validate(json.loads(load("valentine").to_json()), schema())


def test_a_setting_out_of_its_bounds_does_not_fit() -> None:
    data = json.loads(to_json(hand_made()))
    data["settings"] |= {"dim": 101}
    with pytest.raises(jsonschema.ValidationError, match="101"):
        jsonschema.validate(data, schema())
