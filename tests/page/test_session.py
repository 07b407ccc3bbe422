from __future__ import annotations

import json

from gate import GATE
from muchado.page.session import Session
from page.asking import Page, opened, read


def test_a_story_is_told_as_soon_as_it_happens() -> None:
    page = opened(GATE)
    assert page.send("play", seed=1) == []
    first = page.steps(2)
    assert [sorted(one) for one in first] == [["id", "part"]]
    (scene,) = first[0]["part"]["scenes"]
    assert (scene["number"], scene["place"], scene["who"], scene["day"]) == (1, "The gate", "Ada, Bo", "Monday 3 June")
    act, said, *_ = scene["lines"]
    assert (act["kind"], act["clock"], act["text"]) == ("act", "09:00", "Ada greets Bo.")
    assert act["parts"][0] == {"text": "Ada", "person": "Ada"}
    assert (said["kind"], said["speaker"], said["words"]) == ("said", "Ada", "Good morning, Bo!")
    assert page.session.busy


def test_whoever_types_is_answered_while_a_story_is_played() -> None:
    page = opened(GATE)
    page.send("play")
    page.steps(1)
    (answer,) = page.send("hover", file="world.ado", line=7, column=9)
    assert answer["answer"]["title"] == "person Ada, she"
    assert page.session.busy


def test_a_task_can_be_stopped() -> None:
    page = opened(GATE)
    page.send("play")
    stopped, done = page.send("stop", task=page.sent)
    assert (stopped["id"], stopped["refused"]) == (2, "Stopped.")
    assert done["answer"] == {}
    assert not page.session.busy


def test_a_play_takes_the_place_of_an_earlier_one() -> None:
    page = opened(GATE)
    page.send("play")
    (stopped,) = page.send("play", seed=2)
    assert (stopped["id"], stopped["refused"]) == (2, "Stopped.")
    assert {one["id"] for one in page.steps()} == {3}


def test_mistakes_are_told_and_the_last_sound_world_goes_on() -> None:
    page = opened(GATE)
    broken = page.ask("change", file="world.ado", text=GATE.replace("toward Bo 60", "toward Boo 60"))
    assert (broken["sound"], broken["state"], broken["title"]) == (False, 1, "Two at a gate")
    (mistake,) = broken["diagnostics"]
    assert (mistake["line"], mistake["level"], mistake["message"]) == (10, "mistake", 'there is nobody called "Boo"')
    (edit,) = mistake["cure"]["edits"]
    assert edit == {"file": "world.ado", "line": 10, "column": 19, "width": 3, "text": "Bo"}
    assert page.lines()[0]["text"] == "Ada greets Bo."


def test_what_was_never_sound_cannot_be_played() -> None:
    page = opened('world "Nothing"\n')
    assert page.refused("play") == "This text has not made sense yet, so nothing can be played."


def test_what_cannot_be_read_is_refused() -> None:
    for text in ("", "[]", "{", '{"id": "a", "ask": "about"}', '{"id": true, "ask": "about"}', "[" * 100_000):
        (answer,) = read(Session().receive(text))
        assert answer["id"] == -1
        assert answer["refused"].endswith(".")


def test_one_number_is_one_task() -> None:
    page = opened(GATE)
    page.send("play")
    (answer,) = read(page.session.receive(json.dumps({"id": page.sent, "ask": "about"})))
    assert answer["refused"] == "Something of this number is being done already."


def test_what_is_not_known_is_refused() -> None:
    page = Page()
    assert page.refused("dance") == "There is nothing called 'dance' to be asked here."
    assert page.refused("hover", file="a.ado", line="1", column=1) == 'hover.line: expected a whole number, found "1".'
    assert page.refused("minds", minute=2**60) == "minds.minute: such a large number makes no sense."
    assert page.refused("play") == "No world has been opened."
