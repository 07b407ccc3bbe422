"""What people take each other to take of where people are and of what shows in them: what they saw of it together."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kernel import bidding
from kernel.orders import sure
from laws.galleries import HOUSE, seen_going
from muchado import Run, World
from muchado.kernel.state.canon import from_bytes, to_bytes


def bidden(*happenings: str | Iterable[str], text: str = HOUSE) -> Run:
    """Things done in a house, one after the other."""
    return bidding.bidden(text, *happenings)


def orders(run: Run, claim: str) -> tuple[int, ...]:
    """How sure Ann is of a claim, that Bob thinks so, that Bob thinks that she thinks so, and once more."""
    bob, ann = "Bob thinks that ", "Ann thinks that "
    return tuple(sure(run, "Ann", f"{chain}{claim}") for chain in ("", bob, bob + ann, bob + ann + bob))


# ------------------------------------------------------------------ where people are


def test_who_is_together_knows_of_all_others_that_they_know_who_is_there() -> None:
    assert orders(bidden(), "Cyd is in hall") == (100, 100, 100, 100)
    assert orders(bidden(), "Cyd is in yard") == (-100, -100, -100, -100)
    assert orders(bidden(), "Dot is in hall") == (-100, -100, -100, -100)


def test_who_is_seen_to_go_is_taken_by_all_to_be_where_they_went() -> None:
    run = bidden("Cyd goes to yard")
    assert orders(run, "Cyd is in yard") == (60, 60, 60, 60)
    assert orders(run, "Cyd is in attic") == (-60, -60, -60, -60)
    assert orders(run, "Cyd is in hall") == (-100, -100, -100, -100)


def test_who_is_seen_from_afar_to_go_is_known_to_be_seen_by_those_beside_one_alone() -> None:
    up = ("Ann goes to attic", "Bob goes to attic", "Cyd goes to yard")
    run = bidden(*up, "Cyd goes to hall", text=seen_going())
    assert orders(run, "Cyd is in hall") == (60, 60, 60, 60)
    assert sure(run, "Dot", "Ann thinks that Cyd is in hall") == 60, "she is up there, too"
    run = bidden("Cyd goes to yard", "Ann goes to attic", "Bob goes to yard", "Cyd goes to hall", text=seen_going())
    assert sure(run, "Ann", "Bob thinks that Cyd is in hall") == 60, "she sees him look on"
    assert sure(run, "Ann", "Bob thinks that Ann thinks that Cyd is in hall") < 0, "he cannot see her"
    later = bidden(*up, "Cyd goes to hall", "Bob goes to hall", "Bob goes to attic", text=seen_going())
    assert orders(later, "Cyd is in hall")[:2] == (60, 60)
    gone = ("Cyd goes to hall", "Cyd slips off to yard", ("Ann goes to hall", "Bob goes to hall"))
    missed = bidden(*up, *gone, text=seen_going())
    assert orders(missed, "Cyd is in hall") == (-100, -100, -100, -100), "they looked, and he was not there"


def test_who_slips_off_is_missed_by_all_and_nobody_has_an_idea_where_they_are() -> None:
    run = bidden("Cyd slips off to yard")
    assert orders(run, "Cyd is in yard") == (0, 0, 0, 0)
    assert orders(run, "Cyd is in hall") == (-100, -100, -100, -100)


def test_where_somebody_was_before_they_were_here_is_no_guess_once_they_have_slipped_off() -> None:
    run = bidden("Cyd goes to yard", "Cyd goes to hall", "Cyd slips off to attic")
    assert orders(run, "Cyd is in yard") == (0, 0, 0, 0)
    assert orders(run, "Cyd is in hall") == (-100, -100, -100, -100)


def test_who_was_gone_before_goes_by_what_they_saw() -> None:
    run = bidden("Bob goes to attic", "Cyd goes to yard")
    assert orders(run, "Cyd is in yard")[:2] == (60, -60)
    assert orders(run, "Cyd is in hall")[:2] == (-100, 60)
    assert sure(run, "Ann", "Bob knows that Cyd is in yard") == -60


def test_who_never_saw_them_together_has_no_idea_but_of_what_they_saw_without_the_other() -> None:
    run = bidden("Bob goes to attic", "Dot goes to hall")
    assert sure(run, "Ann", "Bob thinks that Dot is in hall") < 0, "she saw her come, and he had gone"
    run = bidden("Dot goes to yard", "Ann goes to yard")
    assert sure(run, "Ann", "Bob thinks that Dot is in yard") == 0


def test_what_one_takes_oneself_to_be_seen_as() -> None:
    run = bidden("Ann goes to yard")
    assert sure(run, "Ann", "Bob thinks that Ann is in yard") == 60
    assert sure(run, "Bob", "Ann thinks that Bob thinks that Ann is in yard") == 60
    assert sure(run, "Bob", "Ann thinks that Ann is in yard") == 60
    slipped = bidden("Ann slips off to yard")
    assert sure(slipped, "Ann", "Bob thinks that Ann is in yard") <= 0
    assert sure(slipped, "Ann", "Bob thinks that Ann is in hall") == 60


def test_a_sight_grows_stale_at_every_order_at_once() -> None:
    run = bidden("Cyd goes to yard")
    run.until(run.now + 170)
    assert orders(run, "Cyd is in yard") == (60, 60, 60, 60)
    run.until(run.now + 20)
    assert orders(run, "Cyd is in yard") == (0, 0, 0, 0)


def test_who_is_hidden_is_there_for_those_who_know() -> None:
    run = bidden("Bob goes to attic", "Cyd hides", "Bob goes to hall")
    assert sure(run, "Ann", "Cyd is in hall") == 100
    assert sure(run, "Ann", "Bob thinks that Cyd is in hall") < 0
    assert sure(run, "Cyd", "Ann thinks that Cyd is in hall") == 100
    assert sure(run, "Cyd", "Bob thinks that Cyd is in hall") < 0
    seen = bidden("Cyd hides")
    assert orders(seen, "Cyd is in hall") == (100, 100, 100, 100)


def test_word_of_where_somebody_was_is_as_of_when_it_was_seen() -> None:
    seen = ("Bob goes to yard", "Dot goes to hall", "Cyd goes to attic", "Dot goes to attic", "Cyd goes to hall")
    run = bidden(
        *seen, "Cyd goes to yard", "Bob goes to hall", "Bob goes to attic", "Dot tells Bob that Cyd is in hall"
    )
    assert sure(run, "Bob", "Cyd is in yard") == 60, "he saw them later than she did"
    assert sure(run, "Bob", "Dot thinks that Cyd is in hall") == 100
    news = bidden("Bob goes to attic", "Cyd goes to yard", "Ann goes to attic", "Ann tells Bob that Cyd is in yard")
    assert sure(news, "Bob", "Cyd is in yard") == 60
    assert sure(news, "Ann", "Bob thinks that Cyd is in yard") == 100


def test_who_sleeps_sees_nobody_come() -> None:
    run = bidden("Bob falls asleep", "Dot goes to hall")
    assert sure(run, "Ann", "Bob thinks that Dot is in hall") <= 0
    assert sure(run, "Ann", "Bob thinks that Cyd is in hall") == 60


# ------------------------------------------------------------------ what shows in them


def test_who_sees_a_state_together_knows_of_all_that_they_know() -> None:
    run = bidden("Cyd gets wet")
    assert orders(run, "Cyd is wet") == (100, 100, 100, 100)
    assert sure(run, "Ann", "Dot knows that Cyd is wet") == 0
    assert orders(bidden(), "Cyd is wet") == (0, 0, 0, 0), "nobody thought of it"


def test_what_came_to_be_otherwise_after_one_had_gone_one_does_not_know() -> None:
    run = bidden("Cyd gets wet", "Bob goes to attic", "Cyd gets dry")
    assert orders(run, "Cyd is wet") == (-100, 100, 100, 100)
    assert sure(run, "Bob", "Ann thinks that Cyd is wet") == 100
    again = bidden("Cyd gets wet", "Bob goes to attic", "Cyd gets dry", "Bob goes to hall")
    assert orders(again, "Cyd is wet") == (-100, -100, -100, -100)


def test_what_is_over_after_a_while_is_over_for_all() -> None:
    run = bidden("Cyd gets rained on")
    assert orders(run, "Cyd is wet") == (100, 100, 100, 100)
    run.until(run.now + 20)
    assert max(orders(run, "Cyd is wet")) <= 0


def test_one_does_not_see_oneself_but_knows_whether_one_is_awake() -> None:
    run = bidden("Cyd gets wet", "Bob falls asleep")
    assert sure(run, "Ann", "Cyd thinks that Cyd is wet") == 0
    assert sure(run, "Ann", "Cyd knows that Bob is asleep") == 100
    assert sure(run, "Ann", "Bob knows that Bob is asleep") == 100
    assert sure(run, "Ann", "Bob thinks that Cyd is wet") == 100


def test_there_is_one_at_a_time_at_every_order() -> None:
    run = bidden("Cyd puts coat on", "Bob goes to attic", "Cyd puts vase on")
    assert orders(run, "Cyd wears coat") == (-100, 100, 100, 100)
    assert orders(run, "Cyd wears vase") == (100, -100, -100, -100)
    back = bidden("Cyd puts coat on", "Bob goes to attic", "Cyd puts vase on", "Bob goes to hall")
    assert orders(back, "Cyd wears coat") == (-100, -100, -100, -100)
    assert orders(back, "Cyd wears vase") == (100, 100, 100, 100)


@pytest.mark.parametrize(
    ("act", "claim"), [("Cyd breaks vase", "vase is broken"), ("Cyd floods hall", "hall is flooded")]
)
def test_so_it_is_with_things_and_places(act: str, claim: str) -> None:
    run = bidden(act)
    assert orders(run, claim) == (100, 100, 100, 100)
    assert orders(bidden("Bob goes to attic", act), claim)[1] == 0


def test_a_state_of_the_world_that_is_kept_keeps_what_showed() -> None:
    run = bidden("Cyd gets wet", "Cyd goes to yard", "Dot falls asleep")
    world = from_bytes(to_bytes(run.simulation.world))
    assert to_bytes(world) == to_bytes(run.simulation.world)
    twin = run.copy()
    assert orders(twin, "Cyd is wet") == orders(run, "Cyd is wet") == (100, 100, 100, 100)


def test_what_one_takes_others_to_have_seen_can_be_listed() -> None:
    run = bidden("Cyd gets wet", "Bob goes to attic", "Cyd slips off to yard")
    seen = {one.sentence for one in run.mind("Ann").sights_about(None)}
    assert seen == {
        "Bob knows that Ann is in the hall",
        "Bob knows that Cyd is in the hall",
        "Bob knows that Cyd is wet",
        "Bob knows that the coat is in the hall",
        "Bob knows that the vase is in the hall",
        "Cyd knows that Ann is in the hall",
        "Cyd knows that Bob is in the attic",
        "Cyd knows that the coat is in the hall",
        "Cyd knows that the vase is in the hall",
    }
    assert [one.sentence for one in run.mind("Dot").sights_about(None)] == ["Bob knows that Dot is in the attic"]
    assert all("Cyd" in one.sentence for one in run.mind("Ann").sights_about("Cyd"))


# ------------------------------------------------------------------ rules


RULES = """
action set right: "A sets B right about C"
  needs B is here
action pity: "A pities B"
  needs B is here
want "set right"
  A wants to set B right about C by 40
  when B is here
   and A thinks that B thinks that C is in L
   and A thinks that C is not in L
   and A did not set B right about C today
  because "{B} looks for {C} in the wrong place"
want "pity"
  A wants to pity B by 40
  when B is here
   and A thinks that B thinks that C is wet
   and A thinks that C is not wet
   and A did not pity B today
  because "{B} fears for {C} in vain"
"""


def done(run: Run) -> list[tuple[str, str, tuple[str, ...]]]:
    """What people did of themselves."""
    return [(event.action, event.by, event.to) for event in run.events if event.action in ("set right", "pity")]


def test_rules_find_what_others_think_of_people_and_are_asked_when_they_meet() -> None:
    run = bidden("Bob goes to attic", "Cyd goes to yard", "Ann goes to attic", text=HOUSE + RULES)
    assert done(run) == [("set right", "Ann", ("Bob",))]
    assert done(bidden("Cyd goes to yard", "Bob goes to attic", "Ann goes to attic", text=HOUSE + RULES)) == []


def test_rules_find_what_others_think_of_what_shows() -> None:
    run = bidden("Cyd gets wet", "Bob goes to attic", "Cyd gets dry", "Ann goes to attic", text=HOUSE + RULES)
    assert done(run) == [("pity", "Ann", ("Bob",))]
    assert (
        done(bidden("Cyd gets wet", "Cyd gets dry", "Bob goes to attic", "Ann goes to attic", text=HOUSE + RULES)) == []
    )


DUE = HOUSE.replace("hears nothing\n", "hears nothing, does nothing\n") + RULES
DUE = DUE.replace("person Dot, she\n", "person Dot, she\n  every day 8:00 to 20:00: watch in attic\n")


def test_all_are_taken_to_expect_somebody_where_they_are_due_unless_they_know_better() -> None:
    seen = ("Dot goes to yard", "Ann goes to yard")
    run = bidden(*seen, "Ann goes to hall", text=DUE)
    assert sorted(done(run)) == [("set right", "Ann", ("Bob",)), ("set right", "Ann", ("Cyd",))]
    assert done(bidden(*seen, "Ann goes to hall", text=HOUSE + RULES)) == [], "nobody has an idea of where she is"
    assert done(bidden(*seen, "Bob goes to yard", text=DUE)) == [], "he sees her himself"
    there = ("Ann goes to attic", "Bob goes to attic")
    assert done(bidden(seen[0], there, "Ann goes to yard", "Ann goes to attic", text=DUE)) == [], "he has been there"
    word = (seen[0], "Cyd goes to yard", "Cyd goes to hall", "Cyd tells Bob that Dot is in yard")
    told = bidden(*word, "Ann goes to yard", "Ann goes to hall", text=DUE)
    assert {by for _, by, _ in done(told)} == {"Cyd"}, "she has heard that he was told"
    asleep = bidden(seen[0], "Dot falls asleep", "Bob goes to yard", "Ann goes to yard", "Bob goes to hall", text=DUE)
    asleep.until(asleep.now + 60)
    asleep.put(*World.from_text(DUE).changes("Ann goes to hall"))
    asleep.until(asleep.now + 6)
    assert [to for _, by, to in done(asleep) if by == "Ann"] == [("Cyd",)], "he knows that she stays where she is"
