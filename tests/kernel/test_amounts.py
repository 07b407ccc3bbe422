"""Numbers in sentences: so many more or less by acts, and each reckons with what they know of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import muchado
from kernel.orders import after, sure
from muchado import World, WorldError
from muchado.api.run import Run
from muchado.conform.executors import differs
from muchado.kernel.exec.source import generated

TEXT = """world "Amounts"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place room
  2 minutes from street
place street
trait keen
status "A owes B S coins"
status "A shares with B S loaves", both ways
mood joy, 0 to 1000
action lend: "A lends B S coins"
  needs B is here
  afterwards B owes A S coins more
action pay: "A pays B S coins"
  needs B is here
  needs A owes B at least S coins
  afterwards A owes B S coins less
action settle: "A settles at S coins with B"
  needs B is here
  afterwards A owes B S coins
action cancel: "A cancels S coins of B"
  afterwards B does not owe A S coins
action bake: "A bakes with B"
  needs B is here
  afterwards A shares with B 2 loaves more
action go: "A goes to L"
  afterwards A goes to L
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action sing: "A sings"
action hum: "A hums"
action groan: "A groans"
action count: "A counts S coins of B"
want "a song"
  A wants to sing by twice S less 5
  when A owes B S coins
  because "so"
want "a tune"
  A wants to hum by 1
  when A does not owe B more than 3 coins
   and B is here
   and A did not hum
  because "so"
want "too much"
  A wants to groan by 500
  when A owes B S coins
   and A owes C W coins
   and S is more than W
   and A did not groan
  because "so"
reaction "it moves one"
  when B lends A S coins
  then A's joy rises by S
  because "so"
"""


def world(*owes: str, text: str = TEXT) -> World:
    """Al, Bo and Cy in the room, Di in the street; what Al has as well."""
    people = ""
    for name, place in (("Al", "room"), ("Bo", "room"), ("Cy", "room"), ("Di", "street")):
        own = "".join(f"    {line}\n" for line in owes if name == "Al")
        people += f"person {name}, they\n  at the start\n    is in {place}\n{own}"
    return World.from_text(text + people)


def owed(run: Run, who: str, debtor: str = "Bo", to: str = "Al") -> list[int]:
    """How much somebody takes another to owe, as far as they are sure of any."""
    return [many for many in range(20) if sure(run, who, f"{debtor} owes {to} {many} coins") > 0]


def test_it_adds_up_for_all_who_are_there() -> None:
    run = after(world(), "Al lends Bo 3 coins", "Al lends Bo 4 coins", "Bo pays Al 2 coins")
    assert [owed(run, who) for who in ("Al", "Bo", "Cy", "Di")] == [[5], [5], [5], []]
    assert run.why("Bo owes Al 5 coins").text.startswith("Bo owes Al 5 coins, since")
    assert run.why("Bo owes Al 7 coins").text.startswith("Bo does not owe Al 7 coins, since")


def test_less_than_nothing_is_nothing() -> None:
    text = TEXT.replace("  needs A owes B at least S coins\n", "")
    run = after(world(text=text), "Al lends Bo 3 coins", "Bo pays Al 5 coins", "Al lends Bo 1 coins")
    assert [owed(run, who) for who in ("Al", "Bo", "Cy")] == [[1], [1], [1]]


def test_it_can_be_set_and_ended() -> None:
    run = after(world(), "Al lends Bo 3 coins", "Bo settles at 9 coins with Al")
    assert owed(run, "Al") == [9]
    run = after(world(), "Al lends Bo 3 coins", "Al cancels 3 coins of Bo", "Al lends Bo 2 coins")
    assert owed(run, "Al") == owed(run, "Cy") == [2]


def test_both_ways_it_is_one_number() -> None:
    run = after(world(), "Al bakes with Bo", "Bo bakes with Al", "Al bakes with Cy")
    assert sure(run, "Cy", "Bo shares with Al 4 loaves") > 0
    assert sure(run, "Bo", "Al shares with Cy 2 loaves") > 0


def test_who_was_away_reckons_with_what_they_saw() -> None:
    run = after(
        world(), "Al lends Bo 3 coins", "Cy goes to street", "Al lends Bo 4 coins", "Cy goes to room",
        "Al lends Bo 1 coins",
    )  # fmt: skip
    assert (owed(run, "Cy"), owed(run, "Al")) == ([4], [8])


def test_what_one_is_told_of_again_counts_once() -> None:
    run = after(
        world(), "Al lends Bo 3 coins", "Cy goes to street", "Cy tells Di that Al lent Bo 3 coins",
        "Cy tells Di that Al lent Bo 3 coins",
    )  # fmt: skip
    assert (owed(run, "Di"), owed(run, "Cy")) == ([3], [3])


def test_a_sum_that_is_told_has_all_in_it_that_came_before() -> None:
    run = after(
        world(), "Al lends Bo 3 coins", "Al lends Bo 4 coins", "Cy goes to street",
        "Cy tells Di that Bo owes Al 7 coins", "Cy tells Di that Al lent Bo 3 coins",
    )  # fmt: skip
    assert owed(run, "Di") == [7]


def test_needs_are_held_against_the_sum() -> None:
    run = after(world(), "Al lends Bo 3 coins", "Bo pays Al 4 coins", "Bo pays Al 3 coins")
    tried = [(event.text, event.answer) for event in run.events if "pays" in event.text]
    assert tried[-1] == ("Bo pays Al 3 coins.", None)
    assert ("Bo pays Al 4 coins.", None) not in tried
    assert owed(run, "Al") == []


def test_rules_find_compare_and_use_numbers() -> None:
    def done(*owes: str) -> set[str]:
        run = world(*owes).start(0)
        run.until("4 June 9:30")
        return {event.text for event in run.events if event.text.startswith("Al ")}

    assert done() == {"Al hums."}
    assert done("owes Bo 3 coins") == {"Al sings.", "Al hums."}
    assert done("owes Bo 2 coins") == {"Al hums."}
    assert done("owes Bo 4 coins", "owes Cy 4 coins") == {"Al sings."}
    assert "Al groans." in done("owes Bo 5 coins", "owes Cy 4 coins")


def test_a_number_moves_a_feeling() -> None:
    run = after(world(), "Al lends Bo 30 coins", "Cy sings")
    assert "30" in str(run.why("Bo's joy"))


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('status "A owes B S of W coins"', "E314"),
        ('status "A has S pets", one A', "E314"),
        ('action x: "A x"\n  afterwards A is glad more', "E"),
        ('action x: "A robs B of S coins"\n  afterwards A owes B at least S coins', "E309"),
        ('want "y"\n  A wants to count S coins of B by 3\n  when B is here\n  because "so"', "E412"),
    ],
)
def test_what_makes_no_sense_is_told(line: str, code: str) -> None:
    with pytest.raises(WorldError) as told:
        world(text=f"{TEXT}{line}\n")
    assert any(found.code.startswith(code) for found in told.value.diagnostics)


def test_a_bundle_is_told_what_makes_no_sense() -> None:
    bundle = json.loads(world().to_json())
    owes = next(one for one in bundle["relations"] if one["name"] == "A owes B S coins")
    owes["one"] = -1
    with pytest.raises(WorldError, match="one number at a time"):
        World.from_json(json.dumps(bundle))


def test_a_run_is_kept_and_explained(tmp_path: Path) -> None:
    run = after(world("owes Cy 2 coins"), "Al lends Bo 3 coins", "Al lends Bo 4 coins")
    run.save(tmp_path / "a.run")
    kept = muchado.open_run(tmp_path / "a.run")
    assert kept.why("Bo owes Al 7 coins").text == run.why("Bo owes Al 7 coins").text
    assert kept.why("Al owes Cy 2 coins").text == "Al owes Cy 2 coins, from the start."
    assert owed(kept, "Cy") == [7]
    muchado.verify(tmp_path / "a.run")


def test_both_executors_reckon_alike() -> None:
    made = world("owes Bo 5 coins", "owes Cy 4 coins")
    assert differs(made.bundle, 0, generated) is None
