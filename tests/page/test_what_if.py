"""What if, by hand: two stories, many runs, small changes, story tests, somebody's part."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gate import GATE
from muchado.api.fork import Trunk, compare
from muchado.api.rehearsing import rehearse
from muchado.api.trials import run_tests
from muchado.api.world import World
from muchado.bundle.stories import Absent
from muchado.rehearsal.data import as_data
from page.asking import Page, opened
from rehearsal.test_rehearsal import ROOM

TESTED = (
    GATE
    + """
test "a greeting"
  always: Ada greets Bo
"""
)
WITHOUT = {"kind": "absent", "person": "Bo"}
FORBID = {"kind": "forbid", "person": "Ada", "act": "greet"}
LIKING = {"kind": "feeling", "person": "Ada", "name": "liking"}
CROSS = {"kind": "belief", "person": "Ada", "sentence": "Bo is cross"}


@pytest.fixture
def page() -> Page:
    """A page on which a world with a test was played."""
    found = opened(TESTED)
    assert found.ask("check")["diagnostics"] == []
    found.ask("play", seed=1)
    return found


def test_what_can_be_changed_is_listed(page: Page) -> None:
    found = page.ask("changes")
    ada = found["people"][0]
    assert ada["traits"] == [{"name": "patient", "amount": 70, "low": 0, "high": 100}]
    assert {"name": "liking", "toward": "Bo", "amount": 60, "low": -100, "high": 100} in ada["feelings"]
    assert ada["beliefs"] == [{"sentence": "Bo is cross", "sure": 75, "how": "thinks"}]
    assert found["acts"] == [{"name": "greet"}]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (WITHOUT, "Bo is not there"),
        (FORBID, "Ada does not greet"),
        ({"kind": "forbid", "act": "greet"}, "Nobody may greet"),
        ({**FORBID, "toward": "Bo"}, "Ada does not greet Bo"),
        ({**LIKING, "toward": "Bo", "amount": 0}, "Ada's liking toward Bo is 0"),
    ],
)
def test_without_a_cause_nothing_comes_of_it(page: Page, change: dict[str, Any], sentence: str) -> None:
    found = page.ask("differ", changes=[change])
    assert found["sentence"] == f"{sentence}, from the start"
    assert found["left"][0]["lines"][0]["text"] == "Ada greets Bo."
    assert (found["right"], found["alike"], found["first"]) == ([], 0, found["left"][0]["lines"][0]["minute"])


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"kind": "trait", "person": "Ada", "name": "patient", "amount": 10}, "Ada's patient is 10"),
        ({"kind": "feeling", "person": "Bo", "name": "joy", "amount": 10}, "Bo's joy is 10"),
        ({**CROSS, "amount": 0}, "Ada has no thought that Bo is cross"),
        ({**CROSS, "amount": -70}, "Ada thinks that Bo is not cross"),
    ],
)
def test_what_changes_nothing_is_told_as_alike(page: Page, change: dict[str, Any], sentence: str) -> None:
    found = page.ask("differ", changes=[change])
    assert (found["first"], found["left"], found["right"], found["alike"]) == (None, [], [], 2)
    assert found["sentence"] == f"{sentence}, from the start"


@pytest.mark.slow
def test_both_stories_come_in_parts_and_can_be_cut() -> None:
    page = Page()
    page.ask("open", world="valentine", quick=True)
    change = {"kind": "belief", "person": "Sakura", "sentence": "Naruto loves Ino", "amount": 0}
    *parts, last = page.all("differ", changes=[change], seed=9)
    untils = [one["part"]["until"] for one in parts]
    assert len(untils) > 3
    assert untils == sorted(untils)
    whole = last["answer"]
    for one in (message["part"] for message in parts if message["part"]["first"] is not None):
        assert one["first"] == whole["first"]  # what has been compared stays so
        told, all_told = ([line["id"] for scene in some["left"] for line in scene["lines"]] for some in (one, whole))
        assert told == [line for line in all_told if line in set(told)]
        assert all(line["minute"] < one["until"] for scene in one["left"] for line in scene["lines"])
    assert (whole["until"], whole["stopped"]) == (None, None)
    line = whole["right"][0]["lines"][0]
    why = page.ask("why", of={"event": line["event"]}, other=True)
    assert (why["sentence"], why["minute"]) == (line["text"], line["minute"])
    assert sum(one["points"] for one in why["parts"]) == why["total"]["points"]
    page.ask("open", world="valentine", quick=True)
    assert page.refused("why", of={"event": 1}, other=True) == "Nothing has been made otherwise yet."
    page.send("differ", changes=[change], seed=9)
    page.steps(20)
    assert page.send("stop", task=page.sent)[0]["refused"] == "Stopped."


def test_a_change_can_come_later(page: Page) -> None:
    minute = page.lines(seed=1)[0]["minute"] + 600
    found = page.ask("differ", changes=[WITHOUT], minute=minute)
    assert (found["alike"], found["sentence"]) == (1, "Bo is not there, from Monday 19:00 on")


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "trait", "person": "Ada", "name": "proud", "amount": 1},
        {"kind": "trait", "person": "Ada", "name": "patient", "amount": 101},
        {"kind": "trait", "person": "Eve", "name": "patient", "amount": 1},
        {"kind": "feeling", "person": "Ada", "name": "liking", "amount": 1},
        {"kind": "feeling", "person": "Ada", "name": "liking", "toward": "Ada", "amount": 1},
        {"kind": "belief", "person": "Ada", "sentence": "Bo is green", "amount": 1},
        {"kind": "belief", "person": "Ada", "sentence": "Bo is cross", "amount": 1000},
        {"kind": "forbid", "person": "Ada", "act": "dance"},
        {"kind": "murder", "person": "Ada"},
        {"kind": "absent"},
    ],
)
def test_a_change_that_makes_no_sense_is_refused(page: Page, change: dict[str, Any]) -> None:
    assert page.refused("differ", changes=[change])


def test_changes_are_made_at_a_minute_that_there_is(page: Page) -> None:
    assert page.refused("differ", changes=[WITHOUT], minute=5).startswith("Nothing can be changed then")
    assert page.refused("differ", changes=[]) == "Change one thing at least, and 24 at most."
    assert page.refused("seek", wanted="Ada greets Bo", minute=5).startswith("Nothing can be changed then")


def test_many_runs_are_counted_while_they_are_played(page: Page) -> None:
    messages = page.all("shares", changes=[WITHOUT], runs=3)
    assert [("part" if "part" in one else "answer") for one in messages] == ["part", "part", "answer"]
    assert messages[0]["part"]["played"] == 1
    (row,) = messages[-1]["answer"]["rows"]
    assert (row["words"], row["as_it_was"][0], row["changed"][0], row["none"]) == ("a greeting", 1, 0, False)
    (asked,) = page.ask("shares", changes=[WITHOUT], runs=1, wanted=["Ada greets Bo"])["rows"]
    assert asked["words"] == "Ada greets Bo"
    assert page.refused("shares", changes=[WITHOUT], wanted=["Ada greats Bo"], runs=1)
    assert page.refused("shares", changes=[WITHOUT], runs=0) == "Between 1 and 10,000 runs can be played."


def test_counts_are_those_of_the_command(page: Page) -> None:
    """The same runs as `muchado fork --runs` and `muchado test` play."""
    world = World.from_text(TESTED)
    (row,) = page.ask("shares", changes=[WITHOUT], runs=4)["rows"]
    (theirs,) = compare(Trunk(world.bundle, 1, (), world.bundle.start), (Absent(1),), world.tests, 4)
    low, figure, high = theirs.interval
    assert row["difference"] == [round(figure, 4), round(low, 4), round(high, 4)]
    (test,) = page.ask("tests", runs=4)["rows"]
    (judged,) = run_tests(world.bundle, world.tests, 4)
    assert (test["verdict"], test["held"]) == (judged.verdict, judged.tally.count)
    assert test["shows"] == {"held": judged.tally.shows, "failed": judged.tally.lacks}


def test_a_rehearsal_grows_run_by_run_and_can_be_gone_into() -> None:
    world = World.from_text(ROOM)
    page = opened(ROOM.replace("room.ado", "world.ado"))
    *parts, last = page.all("rehearse", runs=3, seed=2)
    assert [one["part"]["played"] for one in parts] == [1, 2, 3]
    theirs = as_data(world.bundle, rehearse(world.bundle, world.tests, 3, first=2)._replace(causes=()))
    found = last["answer"]
    assert {name: found[name] for name in theirs} == theirs
    (chain,) = found["chains"]
    fall = chain["links"][chain["breaks"]]
    lines = page.lines(seed=fall["seed"])
    assert fall["seed"] == 2
    assert fall["minute"] == next(line["minute"] for line in lines if "greet" in line["text"])
    assert any("did not speak for it" in line for line in chain["why_not"])
    (course,) = found["courses"]
    assert (course["runs"], course["seed"], course["held"]) == (3, 2, [])


def test_a_rehearsal_is_stopped_and_refused() -> None:
    page = opened(ROOM)
    page.send("rehearse")
    number = page.sent
    assert page.steps(200)
    assert [one["id"] for one in page.send("stop", task=number)] == [number, page.sent]
    assert not page.session.busy
    assert page.refused("rehearse", runs=0).startswith("Between 1 and")
    assert page.refused("rehearse", seed=-1).startswith("A seed is")


def test_story_tests_show_a_seed(page: Page) -> None:
    messages = page.all("tests", runs=2)
    (row,) = messages[-1]["answer"]["rows"]
    assert (row["words"], row["held"], row["failed"]) == ("a greeting", 2, 0)
    assert row["at"] == {"file": "world.ado", "line": 40}
    assert row["shows"] == {"held": 0, "failed": None}
    assert "part" in messages[0]
    plain = opened(GATE)
    assert plain.refused("tests").startswith("This world has no story tests.")
    plain.ask("play")
    assert plain.refused("shares", changes=[WITHOUT]).startswith("This world has no story tests")


def test_what_would_turn_it_is_sought(page: Page) -> None:
    messages = page.all("seek", wanted="Ada greets Bo", of=["Ada"], runs=2)
    answer = messages[-1]["answer"]
    assert (answer["comes"], answer["tried"]) == (True, answer["of"])
    found = {one["words"]: one for one in answer["found"]}
    turn = found["Ada's liking toward Bo at -100"]
    assert (turn["turned"], turn["of"]) == (2, 2)
    assert page.ask("differ", changes=[turn["change"]])["right"] == []
    assert "Ada absent" in found
    assert messages[0]["part"]["tried"] == 1


def test_a_part_is_played(page: Page) -> None:
    turn = page.ask("part", person="Bo", seed=1)
    assert turn["turn"]["asked"]
    words = [one["words"] for one in turn["turn"]["choices"]]
    assert sorted(words[:2]) == ["frown", "smile"]
    later = page.ask("choose", person="Bo", town=turn["town"], choice=words.index("frown"))
    assert [one["text"] for one in later["told"]] == ["Ada greets Bo."]
    assert later["told"][0]["said"] == [{"speaker": "Ada", "words": "Good morning, Bo!"}]
    assert json.loads(later["town"])["inputs"][0]["answer"] == "frown"
    again = page.ask("choose", person="Bo", town=turn["town"], choice=-1)
    (decided,) = json.loads(again["town"])["inputs"]
    assert decided["answer"] == "smile", "what they would do by themselves is decided, too"
    assert page.ask("part", person="Bo", town=turn["town"])["turn"] == turn["turn"]


def test_what_was_told_in_a_part_says_how_they_have_it_and_what_they_made_of_it(page: Page) -> None:
    begun = page.ask("part", person="Bo", seed=1)
    told = [*begun["told"], *page.ask("choose", person="Bo", town=begun["town"], choice=-1)["told"]]
    greeting = next(one for one in told if "Ada" in one["text"])
    assert greeting["how"] == "took part"
    assert "is sure that Ada greeted Bo" in greeting["learned"]


def test_in_a_part_one_sees_a_mind_and_not_the_truth() -> None:
    page = opened(TESTED.replace("notion", "status"))
    page.ask("play", seed=1)
    (mind,) = page.ask("minds", minute=0, person="Ada")["people"]
    assert [(one["sentence"], one["state"]) for one in mind["claims"]] == [("Bo is cross", "wrong")]
    part = page.ask("part", person="Ada", seed=1)
    assert part["mind"]["takes"] == [{"sentence": "Bo is cross", "how": "thinks", "source": "from the start"}]
    assert part["mind"]["news"] == []
    assert part["turn"]["choices"][part["usual"]]["words"] == "greet Bo"


def test_not_even_the_order_of_what_one_has_in_mind_tells_what_is_so() -> None:
    """Two worlds that differ in the truth alone look alike from inside."""
    doubts = TESTED.replace("notion", "status").replace(
        "thinks that Bo is cross", "thinks that Bo is cross\n    thinks that Bo is tired"
    )
    doubts = doubts.replace('status "A is cross"', 'status "A is cross"\nstatus "A is tired"')
    here = "person Bo, he\n  at the start\n    is in gate"
    found = [
        opened(doubts.replace(here, f"{here}\n    {fact}")).ask("part", person="Ada", seed=1)["mind"]
        for fact in ("is cross", "is tired")
    ]
    assert len(found[0]["takes"]) == 2
    assert found[0] == found[1]


def test_a_part_comes_to_its_end(page: Page) -> None:
    turn = page.ask("part", person="Ada", seed=1, slight=True)
    for _ in range(20):
        if turn["turn"] is None:
            break
        turn = page.ask("choose", person="Ada", town=turn["town"], choice=-1)
    assert (turn["over"], turn["ended"]) == (True, "Ada has nothing more to decide.")


def test_what_is_no_part_is_refused(page: Page) -> None:
    town = page.ask("part", person="Bo")["town"]
    assert page.refused("choose", person="Bo", town=town, choice=99) == "That cannot be done now."
    assert page.refused("choose", person="Bo", town="{}", choice=0)
    assert page.refused("choose", person="Eve", town=town, choice=0)
    assert page.refused("part", person="Bo", town="x" * 1_000_001) == "That is no part that was begun here."


def test_a_part_goes_on_in_a_text_that_was_changed(page: Page) -> None:
    town = page.ask("part", person="Bo")["town"]
    page.ask("change", file="world.ado", text=TESTED.replace("usually 70", "usually 71"))
    assert page.ask("part", person="Bo", town=town)["turn"]["asked"]
