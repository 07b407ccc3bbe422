"""A town that is asked over HTTP: what goes in, what comes out, what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gate import GATE
from muchado import Town, World
from muchado.serve.asks import ASKS
from muchado.stage.codec import from_data, from_fields
from muchado.stage.protocol import Ending, Showing, Told, Turn
from serve.serving import KEY, TOKEN, asked, client, refused

WORLD = World.from_text(f'{GATE}\nstatus "A is wet", seen\n')
GREETS, HALF = "greet Bo", b'{"ask": "mind", "person": "\\ud800"}'
OPENING = {"minute": WORLD.bundle.start - 1, "time": "2024-06-03T08:59", "over": False}


@pytest.fixture
def game() -> tuple[Any, str]:
    there = client(WORLD)
    begun = there.post("/sessions", json={"seed": 1})
    assert begun.status_code == 201
    name = begun.json().pop("session")
    assert begun.headers["location"] == f"/sessions/{name}"
    return there, name


def test_what_is_played_is_told() -> None:
    found = client(WORLD).get("/").json()
    assert (found["title"], found["from"], found["version"]) == ("Two at a gate", "2024-06-03T09:00", 1)
    assert [one["name"] for one in found["people"]] == ["Ada", "Bo"]


def test_a_session_is_a_town(game: tuple[Any, str]) -> None:
    there, name = game
    town = Town.of(WORLD, 1).next("Ada")
    found = asked(there, name, "next", person="Ada")
    assert from_data(Turn, found.pop("turn")) == town.turn("Ada")
    assert found == {"minute": town.minute, "time": "2024-06-03T08:59", "over": False, "more": False}
    assert asked(there, name, "turn", person="Ada")["turn"]["person"] == "Ada"
    choice = next(one for one in asked(there, name, "turn", person="Ada")["turn"]["choices"] if one["words"] == GREETS)
    assert asked(there, name, "act", choice=choice)["minute"] == town.minute
    town = town.act(next(one for one in town.may("Ada") if one.words == GREETS)).until("9:30")
    assert asked(there, name, "until", time="9:30")["time"] == "2024-06-03T09:30"
    shown = asked(there, name, "after", through="Ada")
    assert [from_data(Showing, one) for one in shown["showings"]] == list(town.after(through="Ada"))
    assert shown["more"] is False
    assert asked(there, name, "lines")["lines"][0]["speaker"] == town.lines()[0].speaker
    story = asked(there, name, "told", through="Ada")
    assert [from_data(Told, one) for one in story["told"]] == list(town.told("Ada")) != []
    assert from_data(Ending, asked(there, name, "ending", person="Ada")["ending"]) == town.ending("Ada")
    assert Town.from_json(json.dumps(asked(there, name, "save")["town"])) == town


def test_it_goes_back_to_what_was_saved(game: tuple[Any, str]) -> None:
    there, name = game
    asked(there, name, "fact", sentence="Ada is wet")
    kept = asked(there, name, "save")
    asked(there, name, "until", time="9:40")
    assert asked(there, name, "load", **kept) == OPENING
    other = client(WORLD)
    elsewhere = other.post("/sessions").json()["session"]
    assert asked(other, elsewhere, "load", **kept) == OPENING
    assert [one["kind"] for one in asked(other, elsewhere, "save")["town"]["inputs"]] == ["fact"]
    assert asked(there, name, "begin", seed=1) == OPENING
    assert asked(there, name, "save")["town"]["inputs"] == []


def test_numbers_of_languages_that_know_one_kind_are_taken(game: tuple[Any, str]) -> None:
    there, name = game
    kept = json.dumps(asked(there, name, "save")["town"])
    text = kept.replace(f'"minute": {OPENING["minute"]}', f'"minute": {OPENING["minute"]}.0')
    assert text != kept
    assert there.post(f"/sessions/{name}", content=f'{{"ask": "load", "town": {text}}}').status_code == 200
    assert refused(there, name, "step", fuel=1.5) == (400, "step.fuel: expected a whole number, found 1.5.")


def test_a_mind_is_asked(game: tuple[Any, str]) -> None:
    there, name = game
    asked(there, name, "until", time="9:30")
    assert asked(there, name, "knows", person="Bo", sentence="Ada greeted Bo") == {"knows": True}
    assert asked(there, name, "believes", person="Bo", sentence="Ada greeted Bo")["belief"]["source"] == "took part"
    assert asked(there, name, "believes", person="Bo", sentence="Bo greeted Ada") == {"belief": None}
    assert asked(there, name, "feels", person="Ada", quality="liking", toward="Bo") == {"points": 60}
    mind = asked(there, name, "mind", person="Ada")
    assert (mind["person"], mind["company"]) == ("Ada", ["Ada", "Bo"])
    assert asked(there, name, "why", question="Ada greeted Bo")["chain"]
    asked(there, name, "begin")
    assert asked(there, name, "weighs", person="Ada")["weighed"][0]["words"] == "greet Bo"
    assert asked(there, name, "until_rule", rule="a good morning")["minute"] > OPENING["minute"]
    assert asked(there, name, "spoken", rule="a good morning")["spoken"][0]["person"] == "Ada"


def test_much_is_told_by_and_by(game: tuple[Any, str]) -> None:
    there, name = game
    asked(there, name, "until", time="Tuesday 10:00")
    whole = asked(there, name, "after")["showings"]
    assert len(whole) > 1
    found: list[Any] = []
    while (part := asked(there, name, "after", skip=len(found), most=1))["more"]:
        found += part["showings"]
    assert [*found, *part["showings"]] == whole


def test_steps_are_small_and_end(game: tuple[Any, str]) -> None:
    there, name = game
    first = asked(there, name, "step")
    assert first["minute"] == OPENING["minute"] + 1
    while not (last := asked(there, name, "step", fuel=50))["over"]:
        assert last["minute"] > first["minute"]
    assert asked(there, name, "next", person="Ada")["turn"] is None


@pytest.mark.parametrize("ask", ["next", "turning_point"])
def test_whoever_has_frames_to_draw_comes_to_a_turn_bit_by_bit(game: tuple[Any, str], ask: str) -> None:
    there, name = game
    whole = asked(there, name, ask, person="Bo")
    stood = asked(there, name, "begin", seed=1)
    parts = [asked(there, name, ask, person="Bo", beats=1)]
    while parts[-1]["more"]:
        assert parts[-1] == {**stood, "turn": None, "more": True}
        parts.append(asked(there, name, ask, person="Bo", beats=1))
    assert parts[-1] == whole
    assert len(parts) > 1


def test_what_was_begun_for_one_town_is_not_gone_on_with_in_another(game: tuple[Any, str]) -> None:
    there, name = game
    assert asked(there, name, "next", person="Bo", beats=1)["more"]
    asked(there, name, "begin", seed=2)
    assert asked(there, name, "next", person="Bo", beats=1)["more"]
    assert asked(there, name, "next", person="Ada", beats=10_000)["turn"]["person"] == "Ada"
    town = Town.of(WORLD, 2).next("Ada")
    assert asked(there, name, "save")["town"] == json.loads(town.to_json())


@pytest.mark.parametrize(
    ("ask", "fields", "status", "said"),
    [
        ("nod", {}, 400, 'There is no ask called "nod"; there are: about, begin, save,'),
        ("next", {}, 400, "next: Next lacks its field 'person'."),
        ("next", {"person": "Ada", "why": 1}, 400, "next: Next has no field 'why'."),
        ("next", {"person": 3}, 400, "next.person: expected a text, found 3."),
        ("next", {"person": "x" * 999}, 400, "next.person: this is longer than 300 characters."),
        ("next", {"person": "Adda"}, 422, 'There is nobody called "Adda". Did you mean "Ada"?'),
        ("begin", {"seed": 2**63}, 400, "begin.seed: write a whole number from 0 to"),
        ("step", {"fuel": -1}, 400, "step.fuel: write a whole number from 0 to"),
        ("after", {"most": 501}, 400, "after.most: write a whole number from 0 to 500"),
        ("until", {}, 422, "Say up to when"),
        ("until", {"time": "soon"}, 422, ""),
        ("until", {"time": "Monday 8:00"}, 422, ""),
        ("act", {"choice": {"is": "Choice", "version": 7}}, 400, "This Choice is of version 7 of the stage"),
        ("act", {"choice": {"is": "Turn"}}, 400, "This is no Choice"),
        ("act", {"choice": 5}, 400, "act.choice: expected a record, found 5."),
        ("act", {"choice": {"person": "Ada", "words": "w", "act": {"kind": "act", "name": "fly", "of": []}}}, 422, ""),
        ("fact", {"sentence": "there is a storm"}, 422, 'No sentence of this world says "there is a storm".'),
        ("did", {"sentence": "Ada is cross"}, 422, ""),
        ("put", {"inputs": [{"minute": 5, "kind": "absent", "person": "Bo"}]}, 422, "Nothing can be done at"),
        ("feels", {"person": "Ada", "quality": "liking"}, 422, '"liking" is a feeling toward somebody'),
        ("why", {"question": "the moon"}, 422, ""),
        ("until_rule", {"rule": "none"}, 422, 'No want, plan or reaction is called "none".'),
    ],
)
def test_what_is_refused_is_told(
    game: tuple[Any, str], ask: str, fields: dict[str, Any], status: int, said: str
) -> None:
    there, name = game
    found, words = refused(there, name, ask, **fields)
    assert (found, words[: len(said)]) == (status, said)
    assert words.rstrip().endswith((".", "?", "}."))
    assert asked(there, name, "save")["town"]["minute"] == OPENING["minute"]


def test_a_town_of_another_world_is_refused(game: tuple[Any, str]) -> None:
    there, name = game
    kept = asked(there, name, "save")["town"]
    status, said = refused(there, name, "load", town={**kept, "world": "0" * 32})
    assert status == 422
    assert said.startswith("This save is of another world than")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"7", b'{"ask": 5}', b'{"person": "Ada"}', b"\xff\xfe", b"[" * 9999, HALF]
)
def test_what_is_no_ask_is_told(game: tuple[Any, str], body: bytes) -> None:
    there, name = game
    found = there.post(f"/sessions/{name}", content=body)
    assert found.status_code == 400
    assert found.json()["refused"].endswith((".", "}"))
    assert int(found.headers["content-length"]) == len(found.content)


def test_each_plays_a_town_of_their_own() -> None:
    there = client(WORLD)
    one, other = (there.post("/sessions", json={"seed": seed}).json()["session"] for seed in (1, 2))
    asked(there, one, "until", time="9:30")
    assert asked(there, other, "save")["town"]["minute"] == OPENING["minute"]
    assert there.delete(f"/sessions/{one}").status_code == 200
    assert refused(there, one, "save")[0] == 404
    assert asked(there, other, "save")["town"]["seed"] == 2


def test_every_ask_is_known() -> None:
    assert set(ASKS) >= {"about", "begin", "save", "load", "until", "next", "turning_point", "act", "after", "why"}
    assert KEY["Authorization"].endswith(TOKEN)
    assert from_fields(ASKS["step"], {}, "step").fuel == 1
