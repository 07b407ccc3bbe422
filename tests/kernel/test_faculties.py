"""What a state closes to whoever is so: seeing, hearing, doing, walking. Nothing more has to be said of it."""

from __future__ import annotations

import pytest

from kernel.orders import after, sure
from muchado import World, check_closed
from muchado.api.run import Run

HEAD = """world "Bodies"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place room
  2 minutes from street
place street
  2 minutes from loft
  within earshot of loft
place loft
thing ring, "the ring", in room
thing box, "the box", in room
status "A is asleep", seen, sees nothing, hears only what is loud, does nothing
status "A is dead", seen, sees nothing, hears nothing, does nothing
status "A is bound", seen, does nothing
status "A is lame", seen, cannot walk
status "A is blindfolded", seen, sees nothing
status "A is deaf", hears nothing
status "L is locked", seen, lets nobody in, lets nobody out
status "L is guarded", lets nobody in
"""
DOINGS = """
action go: "A goes to L"
  afterwards A goes to L
action step: "A steps toward L"
  afterwards A goes toward L
action carry: "A carries B to L"
  needs B is here
  afterwards A goes to L
  afterwards B goes to L
action take: "A takes X"
  needs X is here
  heard by nobody
  afterwards A has X
action hide: "A hides X in Y"
  needs A has X
  afterwards X is in Y
action wave: "A waves"
action shout: "A shouts"
  heard next door
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action ask: "A asks B out"
  needs B is here
  B may accept, refuse
action phone: "A phones B that P"
  reaches B
  afterwards B hears that P
action text: "A texts B that P"
  reaches B later
  heard by nobody
  afterwards B hears that P
action lock: "A locks L"
  afterwards L is locked
action unlock: "A unlocks L"
  afterwards L is not locked
action rise: "A rises"
  afterwards A is not asleep
action wriggle free: "A wriggles free"
  afterwards A is not bound
action wake: "A wakes B"
  needs B is here
  afterwards B is not asleep
action revive: "A revives B"
  needs B is here
  afterwards B is not dead
action drug: "A drugs B"
  needs B is here
  afterwards B is asleep for 30 minutes
"""


def world(**states: str) -> World:
    """Al, Bo and Cy in the room, Di in the loft; each as their state has it."""
    people = ""
    for name, place in (("Al", "room"), ("Bo", "room"), ("Cy", "room"), ("Di", "loft")):
        so = f"    is {states[name]}\n" if name in states else ""
        people += f"person {name}, they\n  at the start\n    is in {place}\n{so}"
    return World.from_text(HEAD + DOINGS + people)


def done(run: Run, act: str) -> bool:
    """Whether something was done, and not in vain."""
    return any(event.text.startswith(act) and event.answer != "fails" for event in run.events)


# ---------------------------------------------------------------------- eyes and ears


@pytest.mark.parametrize(
    ("state", "sees", "hears", "hears_loud"),
    [
        ("asleep", False, False, True),
        ("dead", False, False, False),
        ("bound", True, True, True),
        ("lame", True, True, True),
        ("blindfolded", False, True, True),
        ("deaf", True, False, True),
    ],
)
def test_what_a_state_closes_is_not_perceived(state: str, sees: bool, hears: bool, hears_loud: bool) -> None:
    """Who sees the shout need not hear it."""
    made = world(Cy=state)
    run = after(made, "Al takes ring", "Al tells Bo that Bo waved", "Al shouts", f"Cy is not {state}", "Al waves")
    assert (sure(run, "Cy", "Al took ring") > 0) is sees
    assert (sure(run, "Cy", "Al told Bo that Bo waved") > 0) is hears
    assert (sure(run, "Cy", "Al shouted") > 0) is hears_loud
    assert sure(run, "Cy", "Al waved") > 0


def test_nobody_takes_them_to_know_what_they_did_not_see() -> None:
    awake, asleep = (after(world(**so), "Al takes ring") for so in ({}, {"Cy": "asleep"}))
    claim = "Cy knows that Al took ring"
    assert (sure(awake, "Bo", claim) > 0, sure(asleep, "Bo", claim) > 0) == (True, False)


@pytest.mark.parametrize("state", ["asleep", "blindfolded"])
def test_what_lies_in_view_is_seen_by_open_eyes_and_known_to_be(state: str) -> None:
    """Up to when the eyes are shut, and from when they are open again."""
    shut, open_ = (after(world(), *acts) for acts in ((f"Cy is {state}", "Al takes ring"), ("Al takes ring",)))
    assert sure(shut, "Cy", "ring is in room") > 0 > sure(open_, "Cy", "ring is in room")
    claim = "Cy thinks that ring is in room"
    assert sure(shut, "Bo", claim) > 0
    assert sure(open_, "Bo", claim) <= 0
    again = after(world(Cy=state), "Al takes ring", f"Cy is not {state}", "Bo waves")
    assert sure(again, "Cy", "ring is in room") < 0


def test_who_sees_nothing_takes_those_to_be_there_who_were_or_are_heard() -> None:
    run = after(world(), "Cy is blindfolded", "Al goes to street", "Bo waves")
    assert {"Al", "Bo"} <= {*run.mind("Cy").company}
    assert "Al" not in run.mind("Bo").company
    back = after(world(), "Al goes to street", "Al goes to room", "Cy is blindfolded", "Bo waves")
    assert {"Al", "Bo"} <= {*back.mind("Cy").company}, "he had been elsewhere, and had come back before"


# ---------------------------------------------------------------------- hands and feet


@pytest.mark.parametrize(
    ("state", "open_"),
    [
        ("asleep", {"Cy rises"}),
        ("bound", {"Cy wriggles free"}),
        ("dead", set()),
        ("lame", {"Cy waves", "Cy rises", "Cy wriggles free"}),
        ("blindfolded", {"Cy waves", "Cy rises", "Cy wriggles free", "Cy goes to street", "Cy steps toward street"}),
    ],
)
def test_who_can_do_nothing_can_do_what_ends_that(state: str, open_: set[str]) -> None:
    """Whatever they are bidden."""
    acts = ("Cy waves", "Cy rises", "Cy wriggles free", "Cy goes to street", "Cy steps toward street")
    found = {act for act in acts if done(after(world(Cy=state), act), act.replace("street", "the street"))}
    assert found == open_


def test_who_is_asleep_and_bound_wakes_before_they_get_free() -> None:
    made = world(Cy="asleep")
    assert not done(after(made, "Cy is bound", "Cy wriggles free"), "Cy wriggles free")
    assert done(after(made, "Cy is bound", "Cy rises", "Cy wriggles free"), "Cy wriggles free")


def test_a_state_ends_by_itself_and_one_knows_that_it_is_over() -> None:
    drugged = after(world(), "Al drugs Cy", "Al waves")
    assert sure(drugged, "Cy", "Al waved") == 0
    assert sure(drugged, "Bo", "Cy is asleep") > 0
    run = after(world(), "Al drugs Cy", *["Al waves"] * 6)
    assert sure(run, "Cy", "Al waved") > 0
    assert sure(run, "Cy", "Cy is asleep") <= 0
    assert not [held for held in run.mind("Cy").beliefs if held.truth is False]


@pytest.mark.parametrize(("state", "act"), [("asleep", "Al wakes Cy"), ("dead", "Al revives Cy")])
@pytest.mark.parametrize("before", [(), ("Al carries Cy to loft",)])
def test_whom_somebody_else_frees_takes_notice_at_once(state: str, act: str, before: tuple[str, ...]) -> None:
    """However long they would have lain there, and where they are by then."""
    run = after(world(Cy=state), *before, act)
    assert sure(run, "Cy", f"Cy is {state}") < 0
    assert run.mind("Cy").place == ("loft" if before else "room")
    assert "Al" in run.mind("Cy").company


def test_nobody_tells_or_asks_who_cannot_take_it_in_but_for_want_of_knowing() -> None:
    """Who knows does not think of it; who does not finds out."""
    for act in ("Al tells Cy that Bo waved", "Al asks Cy out"):
        assert not [one for one in after(world(Cy="asleep"), act).events if one.text.startswith("Al")]
    run = after(world(Di="asleep"), "Al phones Di that Bo waved")
    assert [event.answer for event in run.events] == ["fails"]
    assert sure(run, "Di", "Bo waved") == sure(run, "Al", "Di is asleep") == 0


def test_who_is_carried_does_not_know_it_and_is_where_the_line_says() -> None:
    run = after(world(Cy="asleep"), "Al carries Cy to loft", "Cy is not asleep", "Di waves")
    assert sure(run, "Cy", "Al carried Cy to loft") == 0
    assert {"Al", "Cy"} <= {*run.mind("Di").company}
    assert sure(run, "Cy", "Di waved") > 0


SEEKING = """
feeling liking toward someone, 0 to 100
want "a visit"
  A wants to step toward L by 50
  when A's liking toward B is at least 20
   and A would look for B in L
   and A is not in L
   and it is after 15:00
  because "{A} would see {B}"
"""


@pytest.mark.parametrize(("state", "place"), [("dead", "room"), ("lame", "room"), ("bound", "room"), ("deaf", "loft")])
def test_who_goes_nowhere_is_expected_where_they_were_last_seen(state: str, place: str) -> None:
    """However long ago, whatever the timetable says."""
    people = "person Al, they\n  at the start\n    is in street\n    liking toward Cy 50\n"
    people += "person Cy, they\n  every day 9:30 to 17:00: work in loft\n  at the start\n    is in room\n"
    made = World.from_text(HEAD.replace("idle 600", "idle 30") + DOINGS + SEEKING + people + f"    is {state}\n")
    run = after(made, "Al goes to room", "Al goes to street")
    run.until("16:00")
    assert next(event.text for event in run.events if "steps" in event.text) == f"Al steps toward the {place}."


# ---------------------------------------------------------------------- why not


@pytest.mark.parametrize(
    ("acts", "asked", "said"),
    [
        (("Cy is asleep",), "Cy waves", "Cy was asleep."),
        (("Cy is asleep",), "Al asks Cy out", "As Al took it, Cy was asleep."),
        (("Cy is lame",), "Cy goes to street", "Cy was lame."),
        (("Al locks room",), "Al goes to street", "As Al took it, the room was locked."),
        (("Al locks street",), "Al steps toward loft", "As Al took it, the street was locked."),
    ],
)
def test_why_not_says_what_stood_in_the_way(acts: tuple[str, ...], asked: str, said: str) -> None:
    run = after(world(), *acts, "Bo waves")
    assert said in str(run.why_not(asked, at="9:10"))


# ---------------------------------------------------------------------- going


def test_going_is_going_all_the_way_and_stepping_the_next_way_only() -> None:
    for act, place in (("Al goes to loft", "loft"), ("Al steps toward loft", "street")):
        run = after(world(), act)
        assert run.mind("Al").place == place, act


def test_who_is_named_goes_along_and_where_no_way_leads_nobody_goes() -> None:
    run = after(world(), "Al carries Bo to loft", "Di waves")
    assert {"Al", "Bo"} <= {*run.mind("Di").company}
    island = World.from_text(
        HEAD + 'place isle, "the isle"\n' + DOINGS + "person Al, they\n  at the start\n    is in room\n"
    )
    run = after(island, "Al goes to isle")
    assert [event.answer for event in run.events] == ["fails"]
    assert run.mind("Al").place == "room"


# ---------------------------------------------------------------------- distance


def test_a_call_reaches_somebody_elsewhere_and_those_about_both_ends() -> None:
    run = after(world(), "Al phones Di that Bo waved")
    assert all(sure(run, who, "Al phoned Di that Bo waved") > 0 for who in ("Al", "Bo", "Cy", "Di"))
    assert sure(run, "Di", "Bo waved") > 0
    far = after(world(), "Bo goes to loft", "Al phones Di that Cy waved")
    assert sure(far, "Bo", "Cy waved") > 0
    assert sure(far, "Di", "Bo knows that Al phoned Di that Cy waved") > 0
    assert sure(far, "Al", "Bo knows that Al phoned Di that Cy waved") <= 0


def test_a_message_waits_until_it_can_be_taken_in() -> None:
    made = world(Di="asleep")
    before, read = after(made, "Al texts Di that Bo waved"), after(made, "Al texts Di that Bo waved", "Di rises")
    read.until(read.now + 6)
    assert (sure(before, "Di", "Bo waved"), sure(read, "Di", "Bo waved") > 0) == (0, True)
    assert sure(read, "Di", "Al knows that Bo waved") > 0
    assert all(sure(one, "Al", "Di knows that Bo waved") <= 0 for one in (before, read))
    assert all(sure(read, who, "Bo waved") == 0 for who in ("Cy",))


# ---------------------------------------------------------------------- doors


@pytest.mark.parametrize(
    ("state", "comes_in", "goes_out"), [("locked", False, False), ("guarded", False, True), ("", True, True)]
)
@pytest.mark.parametrize("verb", ["goes to", "steps toward"])
def test_a_place_can_let_nobody_in_or_out(state: str, comes_in: bool, goes_out: bool, verb: str) -> None:
    """Whoever tries finds out, and thinks of it no more as long as they take it to be so."""
    so = (f"street is {state}",) if state else ()
    inside = after(world(), "Al goes to street", *so, f"Al {verb} loft")
    assert inside.mind("Al").place == ("loft" if goes_out else "street")
    outside = after(world(), *so, f"Bo {verb} street", f"Bo {verb} street")
    assert outside.mind("Bo").place == ("street" if comes_in else "room")
    if state:
        assert [event.answer for event in outside.events] == ["fails"]
        assert sure(outside, "Bo", f"street is {state}") == sure(outside, "Cy", f"street is {state}") == 100


def test_a_way_through_a_locked_place_is_none_until_it_is_open() -> None:
    run = after(world(), "Al locks street", "Al goes to loft", "Al unlocks street", "Al goes to loft")
    assert run.mind("Al").place == "loft"
    assert not [event for event in run.events if event.answer == "fails"]


def test_who_is_asleep_when_the_curtain_rises_has_seen_nothing_of_what_lies_there() -> None:
    text = """world "The dormitory"
  from Monday 4 June 2007, 22:00 to Monday 4 June 2007, 22:10
place room
  next to yard
place yard
thing purse, "the purse", in room
status "A is asleep", seen, sees nothing, does nothing
action wake: "A wakes up"
  afterwards A is not asleep
person Ada, she
  at the start
    is in room
person Cyd, they
  at the start
    is in yard
    is asleep
person Dee, she
  at the start
    is in yard
"""
    assert not check_closed(World.from_text(text)).leaks
