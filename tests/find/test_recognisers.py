"""The patterns that come with Much Ado: each is found in a world that has it, and not in one that only comes near."""

from __future__ import annotations

import pytest

from find.parlour import played
from muchado import World, WorldError
from muchado.api.find import recognisers
from muchado.language.stories.patterns import ready_names

CASES = {
    "unrequited love": (["Ann declares love to Dan"], ["Dan's love toward Ann at 90", "Ann declares love to Dan"]),
    "triangle": (
        ["Ben goes to garden"],
        ["Ann goes to garden"],
    ),
    "betrayal": (
        ["Ann confides to Dan that Ben shoved Cyd", "Dan tells Ben that Ben shoved Cyd"],
        ["Ann tells Dan that Ben shoved Cyd", "Dan tells Ben that Ben shoved Cyd"],
    ),
    "irony": (
        ["Ann thinks that Cyd shoved Ben", "Ann tells Ben that Cyd shoved Ben"],
        ["Ann shoves Ben", "Ann tells Ben that Ann shoved Ben"],
    ),
    "a promise broken": (
        ["Ann asks Dan to tell Cyd that Ben shoved Ann"],
        [
            "Ann asks Dan to tell Cyd that Ben shoved Ann",
            "Dan goes to garden",
            "Dan brings Cyd word from Ann that Ben shoved Ann",
        ],
    ),
    "a message that came too late": (
        [
            "Ann asks Dan to tell Cyd that Ben shoved Ann",
            "Cyd goes to parlour",
            "Cyd shoves Ann",
            "Dan brings Cyd word from Ann that Ben shoved Ann",
        ],
        [
            "Ann asks Dan to tell Cyd that Ben shoved Ann",
            "Cyd goes to parlour",
            "Dan brings Cyd word from Ann that Ben shoved Ann",
            "Cyd shoves Ann",
        ],
    ),
}


def test_every_pattern_that_comes_with_it_is_tried_here() -> None:
    assert sorted(CASES) == sorted(ready_names(recognisers()))


@pytest.mark.parametrize("name", CASES)
def test_it_is_found_where_it_is_and_not_where_it_only_comes_near(name: str) -> None:
    there, near = CASES[name]
    before = {find.who.get("A", "") + find.who.get("B", "") for find in played().find(name)}
    having, lacking = played(*there).find(name), played(*near).find(name)
    assert [find for find in having if find.who.get("A", "") + find.who.get("B", "") not in before]
    assert {find.who.get("A", "") + find.who.get("B", "") for find in lacking} <= before


def test_two_are_betrayed_by_whom_they_trust_and_one_is_not() -> None:
    assert [find.who for find in played("Ben shoves Ann", "Dan shoves Ann").find("betrayal")] == [
        {"A": "Ben", "B": "Ann"}
    ]


def test_never_again_is_broken_by_whoever_promised_it() -> None:
    promise = "Ann asks Dan for a promise"
    assert [find.who for find in played(promise, "Dan shoves Ann").find("a promise broken")] == [
        {"A": "Ann", "B": "Dan"}
    ]
    assert not played("Dan shoves Ann", promise).find("a promise broken")
    assert not played(promise, "Dan shoves Ben").find("a promise broken")


def test_comfort_from_the_one_who_did_it_is_irony_for_whoever_does_not_know() -> None:
    seen = played("Ann shoves Ben", "Ann comforts Ben")
    assert not seen.find("irony")
    forgotten = [f"Ben does not think that Ann {did} Ben" for did in ("shoved", "hurt")]
    unseen = played("Ann shoves Ben", *forgotten, "Ann comforts Ben")
    assert [find.steps[-1].text for find in unseen.find("irony")] == ["Ann comforted Ben"]


def test_a_world_without_the_words_says_which_are_lacking() -> None:
    head = 'world "Bare"\n  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00\n'
    bare = World.from_text(f"{head}place a\nperson Ann, she\n  at the start\n    is in a\n")
    with pytest.raises(WorldError) as caught:
        bare.patterns("betrayal")
    (found,) = caught.value.diagnostics
    assert (found.code, found.message) == ("E611", 'this world has no words for the pattern "betrayal"')
    assert "nobody has declared" in found.hint
