"""What goes over the edge of the stage: as JSON and back, as published, and what becomes of bad records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gate import GATE
from muchado import StageError, Town, World
from muchado.stage.codec import from_data, from_json, to_json
from muchado.stage.protocol import Claim, Input, Name, Showing, Standing
from muchado.stage.schema import ALONE, schema, schema_text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

PUBLISHED = Path(__file__).parents[2] / "docs" / "reference" / "stage.schema.json"
WORLD = World.from_text(GATE)
FITS = Draft202012Validator(schema())


def records() -> list[DataclassInstance]:
    """One record at least of each kind, as they come out of a town."""
    town = Town.of(WORLD, 1)
    asked = town.next("Bo")
    done = asked.act(asked.may("Bo")[0]).until("12:00")
    found: list[DataclassInstance] = [*done.after(), *done.after(through="Ada"), *done.lines(), *done.inputs]
    found += [*town.next("Ada").weighs("Ada"), *done.spoken(), *done.told("Bo"), done.ending("Bo")]
    for one in (town.next("Ada"), asked):
        turn = one.turn("Ada") or one.turn("Bo")
        assert turn is not None
        found += [turn, *turn.choices]
    return [*found, from_json(Standing, done.to_json())]


RECORDS = tuple({type(one).__name__: one for one in records()}.values())
ALONE_SCHEMAS: Any = schema()["oneOf"]


def test_the_published_schema_is_the_one_of_the_records() -> None:
    advice = f"Run: python -m muchado.stage.schema > {PUBLISHED}"
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text(), advice


def test_every_record_fits_the_schema_and_comes_back_the_same() -> None:
    Draft202012Validator.check_schema(schema())
    found = records()
    assert {type(one) for one in found} == set(ALONE)
    for one in found:
        text = to_json(one)
        FITS.validate(json.loads(text))
        assert from_json(type(one), text) == one
        assert to_json(from_json(type(one), text)) == text


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"is": "Choice"}, 'This is no Input: {"is": "Choice", '),
        ({"version": 2}, "This Input is of version 2 of the stage; this Much Ado speaks 1."),
        ({"version": True}, "This Input is of version True of the stage; this Much Ado speaks 1."),
        ({"minute": "soon"}, 'Input.minute: expected a whole number, found "soon".'),
        ({"kind": "pray"}, "Input.kind: expected one of 'choose', "),
        ({"why": 1}, "Input: Input has no field 'why'."),
        ({"claim": 3}, "Input.claim: expected a record, found 3."),
        ({"claim": {"kind": "act", "name": "greet"}}, "Input.claim: Claim lacks its field 'of'."),
        ({"claim": {"kind": "act", "name": "greet", "of": "Bo"}}, 'Input.claim.of: expected a list, found "Bo".'),
        ({"claim": {"kind": "act", "name": "greet", "of": [{"kind": "cat"}]}}, "Input.claim.of[0].kind: expected one"),
    ],
)
def test_a_bad_record_is_told_in_a_sentence(change: dict[str, Any], told: str) -> None:
    good = json.loads(to_json(Input(1, "do", claim=Claim("act", "greet", (Name("person", "Ada"),)))))
    with pytest.raises(StageError) as caught:
        from_data(Input, {**good, **change})
    assert str(caught.value).startswith(told)
    assert not FITS.is_valid({**good, **change})


def test_what_is_no_record_at_all_is_told_too() -> None:
    for text in ("", "{", "[" * 9999, "1", "null", "[]"):
        with pytest.raises(StageError, match="This is no Showing"):
            from_json(Showing, text)
    deep: dict[str, Any] = {"kind": "person"}
    for _ in range(40):
        deep = {"kind": "act", "name": "tell", "of": [deep]}
    with pytest.raises(StageError, match="nested too deeply"):
        from_data(Input, {"is": "Input", "version": 1, "minute": 1, "kind": "do", "claim": deep})
    shown = json.loads(to_json(Town.of(WORLD, 1).until("12:00").after()[0]))
    with pytest.raises(StageError, match="roles: expected an object"):
        from_data(Showing, {**shown, "roles": []})


# ------------------------------------------------------------------ whatever comes in

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["", "person", "Ada", "act", "choose", "greet"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["kind", "name", "of", "is", "x"]), inner)
    ),
    max_leaves=6,
)


def places(data: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in what JSON has."""
    inside: Any = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(found for key, one in inside for found in places(one, (*path, key)))]


def put(data: Any, path: tuple[Any, ...], value: object) -> Any:  # noqa: ANN401 - what JSON has
    """The same with another value at a place."""
    if not path:
        return value
    made = dict(data) if isinstance(data, dict) else list(data)
    made[path[0]] = put(made[path[0]], path[1:], value)
    return made


@settings(max_examples=150)
@given(st.data())
def test_whatever_is_changed_a_record_is_read_if_and_only_if_the_schema_has_it(data: st.DataObject) -> None:
    record = data.draw(st.sampled_from(RECORDS))
    good = json.loads(to_json(record))
    bad = put(good, data.draw(st.sampled_from(places(good))), data.draw(VALUES))
    fits = FITS.evolve(
        schema={**schema(), "oneOf": [one for one in ALONE_SCHEMAS if type(record).__name__ in str(one)]}
    )
    try:
        from_data(type(record), bad)
    except StageError:
        assert not fits.is_valid(bad)
    else:
        assert fits.is_valid(bad)
