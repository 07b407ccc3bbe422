"""Inputs as JSON."""

from __future__ import annotations

import json

import pytest

from gate import GATE
from muchado import World
from muchado.bundle.inputcodec import input_from_json, input_to_json
from muchado.bundle.inputs import (
    ANYBODY,
    Ban,
    Believe,
    Chance,
    Choose,
    Fact,
    Input,
    Make,
    Mean,
    NewDuty,
    NewWorld,
    Respond,
)  # fmt: skip
from muchado.bundle.model import Duty
from muchado.bundle.sound import BundleError
from muchado.bundle.stories import Absent, Level, NoDuty, NoRule, NoThing

EVERY = (
    Absent(1), Level(0, 1, -1, 20), NoDuty(0, "rest"), NoThing(0), NoRule("want", "a good morning"),
    Believe(0, (3, 1, (4, 0)), -45), Fact((5, 0, 1), on=False), Mean((6, 0), on=True),
    NewDuty(0, Duty("rest", 127, 0, 0, 60, 0, 60)), Make((7, 0, 1)), Ban((7, ANYBODY, ())), Choose(0, ()),
    Respond(1, (7, 0, 1), "smile"), Chance(12), NewWorld(World.from_text(GATE).bundle),
)  # fmt: skip


@pytest.mark.parametrize("what", EVERY, ids=lambda what: type(what).__name__)
def test_every_input_can_be_kept_and_had_again(what: object) -> None:
    one = Input(17, what)  # type: ignore[arg-type] # each is one of `What`
    minute, kind, data = input_to_json(one)
    again = input_from_json(minute, kind, data)
    assert again == one
    assert type(again.what) is type(what)
    assert kind == type(what).__name__


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("Nothing", "{}"), ("Absent", "{"), ("Absent", "[]"), ("Absent", "{}"), ("Absent", '{"person": "x"}'),
        ("Make", '{"act": 3}'), ("Make", '{"act": [1, "x"]}'), ("Make", '{"act": [true]}'), ("Duty", "{}"),
    ],
)  # fmt: skip
def test_what_is_no_input_is_refused(kind: str, data: str) -> None:
    with pytest.raises(BundleError):
        input_from_json(1, kind, data)


def test_the_data_is_plain_json() -> None:
    assert json.loads(input_to_json(Input(1, Make((7, 0, (3, 1)))))[2]) == {"act": [7, 0, [3, 1]]}
