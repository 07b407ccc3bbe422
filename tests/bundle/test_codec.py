from __future__ import annotations

import json

import pytest

from handmade import hand_made
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.model import Bundle
from muchado.bundle.sound import BundleError


def test_a_bundle_comes_back_as_it_went() -> None:
    assert from_json(to_json(hand_made())) == hand_made()


def test_the_same_bundle_gives_the_same_bytes() -> None:
    assert to_json(from_json(to_json(hand_made()))) == to_json(hand_made())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "cannot be read as JSON"),
        ("[" * 100_000, "cannot be read as JSON"),
        ("[]", "does not say its format"),
        ('{"format": 99}', "format 99; this version of Much Ado reads format 4"),
        ('{"format": true}', "format True"),
        ('{"format": 4}', "bundle: Bundle lacks its field 'title'"),
    ],
)
def test_other_texts_are_refused_in_words(text: str, message: str) -> None:
    with pytest.raises(BundleError, match=message):
        from_json(text)


def changed(**fields: object) -> str:
    return json.dumps({**json.loads(to_json(hand_made())), **fields})


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("start", "soon", 'bundle.start: expected int, found "soon"'),
        ("start", True, "bundle.start: expected int, found true"),
        ("people", 3, "bundle.people: expected a list, found 3"),
        ("places", [7], r"bundle.places\[0\]: expected Place, found 7"),
        ("opening", [{"is": "Bundle"}], "expected one of OpeningAim, OpeningBelief, OpeningStatus, OpeningValue"),
        ("holidays", [{"is": "Holiday", "name": "x", "month": 1}], "Holiday lacks its field 'day'"),
        ("mood", 1, "Bundle has no field 'mood'"),
    ],
)
def test_malformed_data_is_refused_with_its_place(field: str, value: object, message: str) -> None:
    with pytest.raises(BundleError, match=message):
        from_json(changed(**{field: value}))


def test_what_has_a_usual_value_may_be_left_out() -> None:
    data = json.loads(to_json(hand_made()))
    del data["settings"]["whim"]
    assert from_json(json.dumps(data)).settings.whim == 12


def test_every_field_of_the_model_is_written() -> None:
    assert list(json.loads(to_json(hand_made())))[1:] == list(Bundle._fields)
