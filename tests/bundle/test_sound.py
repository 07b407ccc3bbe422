from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gate import GATE
from handmade import ASKS, hand_made
from muchado.api.errors import WorldError
from muchado.api.world import World
from muchado.bundle.model import Amount, Calendar, Claim, Compare, Const, Num, Role, Same, Scaled, Slot, Together
from muchado.bundle.sound import BundleError, check

TEXT = World.from_text(GATE).to_json()
Path = tuple[str | int, ...]


def leaves(value: object, path: Path = ()) -> list[Path]:
    """Where a plain value, or a list, stands in JSON."""
    if isinstance(value, dict):
        return [leaf for name, item in value.items() for leaf in leaves(item, (*path, name))]
    if isinstance(value, list):
        return [path, *(leaf for at, item in enumerate(value) for leaf in leaves(item, (*path, at)))]
    return [path]


def edited(path: Path, value: object) -> str:
    """The bundle with another value in one place."""
    data = place = json.loads(TEXT)
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(data)


def test_a_good_bundle_is_sound() -> None:
    check(hand_made())


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("start", 0, "bundle.start: 0 is not between"),
        ("end", 1440 * 9, "ends before it begins"),
        ("people", (), "holder: 0 is not between -1 and -1"),
        ("relations", hand_made().relations[1:], "the first three are to be knows, in and has"),
        ("places", (), "is not between 0 and -1"),
        ("wants", (hand_made().wants[0]._replace(answer="shrug"),), "no action has the answer 'shrug'"),
        ("wants", (hand_made().wants[0]._replace(roles=()),), "is not between 0 and -1"),
        ("wants", (hand_made().wants[0]._replace(amount=Scaled(1, 0, Num(1))),), "over: 0 is not between 1"),
        ("wants", (hand_made().wants[0]._replace(amount=Num(10**30)),), "is not between"),
        (
            "wants",
            (hand_made().wants[0]._replace(when=(Compare(Num(1), "or print('hello') or", Num(2)),)),),
            "is none of >=, <=, >, <",
        ),
        ("actions", (hand_made().actions[1],), "there is no act 1"),
        ("wants", (hand_made().wants[0]._replace(when=(Calendar("eve", 0),)),), "there is no holiday 0"),
        (
            "wants",
            (hand_made().wants[0]._replace(when=(Same(Slot(0), Const("place", 0)),)),),
            "only two people, two places or two things can be the same",
        ),
        (
            "wants",
            (hand_made().wants[0]._replace(when=(Together(Slot(0), Const("place", 0)),)),),
            "other: a place where a person is due",
        ),
        (
            "wants",
            (hand_made().wants[0]._replace(when=(Together(Slot(0), Const("person", 1), None, 0),)),),
            "least: 0 is not between 1 and 100",
        ),
        (
            "wants",
            (hand_made().wants[0]._replace(roles=(Role("A", "person"), Role("B B", "person"))),),
            "a role is one capital letter",
        ),
    ],
)
def test_what_makes_no_sense_is_said_with_its_place(field: str, value: object, message: str) -> None:
    with pytest.raises(BundleError, match=message):
        check(hand_made()._replace(**{field: value}))


def test_nothing_is_nested_without_end() -> None:
    amount: Amount = Num(1)
    for _ in range(100):
        amount = Scaled(1, 1, amount)
    want = hand_made().wants[0]._replace(amount=amount)
    with pytest.raises(BundleError, match="nested too deeply"):
        check(hand_made()._replace(wants=(want,)))


def test_a_role_that_nothing_fills_is_found() -> None:
    claim = Claim(ASKS, tuple(Slot(at) for at in range(4)))
    want = hand_made().wants[0]._replace(claim=claim, roles=hand_made().actions[1].roles, when=())
    with pytest.raises(WorldError, match="nothing finds the role P"):
        World.from_bundle(hand_made()._replace(wants=(want,)))


@settings(max_examples=300)
@given(
    path=st.sampled_from(leaves(json.loads(TEXT))),
    value=st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-2, 9),
        st.integers(),
        st.sampled_from(["", "person", "act", ">=", "{A}", "{9}", "{", "\0"]),
        st.lists(st.integers(0, 3), max_size=3),
    ),
)
def test_a_bundle_with_any_one_change_is_refused_or_plays(path: Path, value: object) -> None:
    try:
        run = World.from_json(edited(path, value)).start()
    except WorldError:
        return
    for happening, _ in zip(run.play(), range(20), strict=False):
        assert happening.text


BODIES = """
world "Bodies"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00
place hall
trait bold
status "A is asleep", seen, sees nothing
action call: "A calls B that P"
  reaches B
  afterwards B hears that P
action nap: "A naps"
  afterwards A is asleep
want "tired"
  A wants to nap by 20
  when one time in three
   and A is bold
  because "{A} is tired"
person Ada, she
  bold 80
  at the start
    is in hall
person Bo, he
  at the start
    is in hall
"""


@pytest.mark.parametrize(
    ("table", "name", "field", "value"),
    [
        ("relations", "A is asleep", "closes", ["flies"]),
        ("relations", "A is asleep", "closes", ["lets nobody in"]),
        ("relations", "bold", "closes", ["does nothing"]),
        ("relations", "bold", "for_good", True),
        ("relations", "A is asleep", "guise", 0),
        ("relations", "A is asleep", "guise", 9),
        ("actions", "call", "reached", [0]),
        ("actions", "call", "reached", [2]),
        ("actions", "call", "sent", [1]),
        ("actions", "call", "sent", [9]),
    ],
)
def test_what_states_close_and_acts_reach_makes_sense(table: str, name: str, field: str, value: object) -> None:
    bundle = json.loads(World.from_text(BODIES).to_json())
    next(one for one in bundle[table] if one["name"] == name)[field] = value
    with pytest.raises(WorldError, match=rf"bundle.{table}\["):
        World.from_json(json.dumps(bundle))


@pytest.mark.parametrize(("field", "value"), [("part", 0), ("whole", 0), ("whole", 1)])
def test_odds_can_be_thrown(field: str, value: int) -> None:
    text = World.from_text(BODIES).to_json()
    bundle = json.loads(text)
    (odds,) = [one for one in bundle["wants"][0]["when"] if "dice" in str(one)]
    inside = odds if field in odds else next(iter(odds.values()))
    inside[field] = value
    with pytest.raises(WorldError):
        World.from_json(json.dumps(bundle))
