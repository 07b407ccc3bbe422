"""Where a thing is: one belief like any other, of which there is one at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kernel.orders import after, sure
from muchado import World, WorldError
from muchado.language import SourceFile, compile_text

HEAD = """world "Things"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place room, "the room"
  2 minutes from street
place street, "the street"
  2 minutes from loft
place loft, "the loft"
"""
DOINGS = """
action go: "A goes to L"
  afterwards A goes toward L
action take: "A takes X"
  needs X is here
  afterwards A has X
action drop: "A drops X"
  needs A has X
  afterwards X is left here
action eat: "A eats X"
  needs A has X
  afterwards X is gone
action give: "A gives X to B"
  needs A has X
  needs B is here
  afterwards B has X
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
"""
PEOPLE = "".join(
    f"person {name}, they\n  at the start\n    is in {place}\n{said}"
    for name, place, said in (("Al", "room", ""), ("Bo", "room", ""), ("Cy", "room", ""), ("Di", "loft", ""))
)


def world(things: str = 'thing ring, "the ring", in room\n', people: str = PEOPLE) -> World:
    return World.from_text(HEAD + things + DOINGS + people)


def test_those_who_are_there_know_what_lies_there_and_nobody_else_does() -> None:
    run = after(world())
    assert [sure(run, who, "ring is in room") for who in ("Al", "Bo", "Di")] == [100, 100, 0]
    assert not any("ring" in happening.text for happening in run.events)


def test_what_is_public_everybody_knows_until_they_do_not_find_it() -> None:
    run = after(
        world('thing ring, "the ring", in room, public\n'), "Al takes ring", "Al goes to street", "Di goes to room"
    )
    assert sure(run, "Di", "ring is in room") == 100
    run = after(
        world('thing ring, "the ring", in room, public\n'), "Al takes ring", "Di goes to street", "Di goes to room"
    )
    assert sure(run, "Di", "ring is in room") == -100
    assert run.mind("Di").believes("ring is in room").source == "saw"


def test_one_sees_what_lies_where_one_comes() -> None:
    run = after(world(), "Di goes to street", "Di goes to room")
    assert sure(run, "Di", "ring is in room") == 100
    assert "saw" in str(run.why("Di believes that ring is in room"))


def test_a_thing_moved_while_one_is_away_leaves_ones_mind_as_it_was() -> None:
    run, still = after(world(), "Cy goes to street", "Al takes ring"), after(world(), "Cy goes to street")
    still.until(run.now)
    one, other = ([replace(held, truth=None) for held in each.mind("Cy").beliefs] for each in (run, still))
    assert one == other
    assert sure(run, "Cy", "ring is in room") == 100


def test_learning_an_act_from_anybody_brings_all_that_follows_from_it() -> None:
    run = after(world(), "Al takes ring", "Bo goes to street", "Bo goes to loft", "Bo tells Di that Al took ring")
    assert sure(run, "Di", "Al has ring") > 60
    acts = ("Al takes ring", "Cy goes to street", "Al gives ring to Bo", "Bo goes to street")
    run = after(world(), *acts, "Bo tells Cy that Al gave ring to Bo")
    assert sure(run, "Cy", "Bo has ring") > 60
    assert sure(run, "Cy", "Al has ring") < 0
    assert sure(run, "Al", "Al has ring") < 0


def test_what_is_dropped_lies_there_and_what_is_eaten_is_nowhere() -> None:
    run = after(world(), "Al takes ring", "Al drops ring")
    assert [sure(run, "Bo", said) for said in ("ring is in room", "Al has ring")] == [100, -100]
    run = after(world(), "Al takes ring", "Al eats ring")
    assert [sure(run, who, "Al has ring") for who in ("Al", "Bo", "Di")] == [-100, -100, 0]


def test_word_of_how_it_was_before_does_not_move_a_thing_back() -> None:
    """Cy left before the ring was moved, and says what they saw."""
    acts = ("Cy goes to street", "Al takes ring", "Al goes to street", "Al goes to loft", "Al drops ring")
    run = after(world(), *acts, "Cy goes to loft", "Cy tells Al that ring is in room")
    assert [sure(run, "Al", f"ring is in {place}") for place in ("loft", "room")] == [100, -100]


def test_whoever_finds_that_a_word_was_wrong_goes_by_what_they_went_by_before() -> None:
    acts = ("Cy goes to street", "Bo goes to street", "Bo tells Cy that ring is in loft", "Cy goes to loft")
    run = after(world(), *acts[:3])
    assert [sure(run, "Cy", f"ring is in {place}") > 0 for place in ("loft", "room")] == [True, False]
    run = after(world(), *acts)
    assert [sure(run, "Cy", f"ring is in {place}") for place in ("loft", "room")] == [-100, 100]
    assert "from the start" in str(run.why("Cy believes that ring is in room"))


def test_nobody_goes_by_what_they_have_seen_to_be_over_in_the_meantime() -> None:
    acts = ("Cy goes to street", "Al takes ring", "Al goes to street", "Bo goes to street")
    word = "Bo tells Cy that ring is in loft"
    run = after(
        world(), *acts[:1], *acts[3:], word, *acts[1:3], "Cy goes to room", "Cy goes to street", "Cy goes to loft"
    )
    assert [sure(run, "Cy", f"ring is in {place}") for place in ("loft", "room")] == [-100, -100]


def test_of_what_somebody_says_of_it_the_last_counts_to_those_who_are_told_and_to_those_who_hear() -> None:
    acts = ("Cy goes to street", "Bo goes to street", "Al goes to street")
    words = ("Bo tells Cy that ring is in loft", "Bo tells Cy that ring is in room")
    run = after(world(), *acts, *words[:1])
    assert sure(run, "Al", "Cy thinks that ring is in loft") > 0
    run = after(world(), *acts, *words)
    assert sure(run, "Cy", "ring is in room") > 0 > sure(run, "Cy", "ring is in loft")
    assert sure(run, "Al", "Cy thinks that ring is in room") > 0 >= sure(run, "Al", "Cy thinks that ring is in loft")


def test_what_is_thought_of_others_thoughts_is_one_at_a_time_too() -> None:
    said = "    thinks that Bo knows that ring is in loft\n"
    people = PEOPLE.replace("person Bo", f"person Ed, they\n  at the start\n    is in street\n{said}person Bo", 1)
    run = after(world(people=people), "Di goes to street", "Di tells Ed that Bo knows that ring is in street")
    assert sure(run, "Ed", "Bo knows that ring is in street") > 0
    assert sure(run, "Ed", "Bo knows that ring is in loft") < 0


def test_what_is_said_of_somebody_at_the_start_counts_more_than_what_all_know() -> None:
    people = PEOPLE + "person Ed, they\n  at the start\n    is in street\n    thinks that ring is in loft\n"
    run = after(world('thing ring, "the ring", in room, public\n', people))
    assert [sure(run, "Ed", f"ring is in {place}") for place in ("loft", "room")] == [75, -75]
    assert sure(run, "Di", "ring is in room") == 100


SEEKER = """
want "searching"
  A wants to go to L by 40
  when A is keen
   and A would look for X in L
   and A does not have X
   and A is not in L
  because "{A} looks for {X}"
want "there"
  A wants to take X by 60
  when A is keen
   and X is here
  because "there"
trait keen
"""


@pytest.mark.parametrize(
    ("things", "first"),
    [
        ('thing ring, "the ring", in loft\n', ["street", "loft"]),
        ('thing ring, "the ring", in loft, public\n', ["loft"]),
    ],
)
def test_one_looks_for_a_thing_where_one_takes_it_to_be_and_else_where_one_has_not_looked(
    things: str, first: list[str]
) -> None:
    people = "person Ed, they\n  keen 90\n  at the start\n    is in room\n"
    run = World.from_text(HEAD + things + DOINGS + SEEKER + people).start(0)
    events = list(run.play())
    assert [str(event.roles["L"].name) for event in events if event.action == "go"][: len(first)] == first
    assert events[-1].text.endswith("takes the ring.")


LOST = """world "The keys"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00
place kitchen, "the kitchen"
  next to hall
place hall, "the hall"
  next to attic, cellar
place attic, "the attic"
place cellar, "the cellar"
thing keys, "the keys", in {place}
person Mary, she
  at the start
    is in kitchen
action go: "A goes to L"
  passing
  afterwards A goes toward L
want "looking for the keys"
  A wants to go to L by 40
  when X is in L
   and A is not in L
  because "{{A}} takes it that {{X}} is in {{L}}"
"""


@pytest.mark.parametrize("place", ["attic", "cellar"])
def test_nobody_acts_on_where_a_thing_lies_of_which_they_know_nothing(place: str) -> None:
    assert list(World.from_text(LOST.format(place=place)).start(0).play()) == []


def test_the_check_names_a_thing_of_which_nobody_can_know() -> None:
    def warned(text: str) -> list[str]:
        found = compile_text([SourceFile("keys.ado", text)]).diagnostics
        return [one.message for one in found if one.code == "W506"]

    text = LOST.format(place="attic")
    said = 'nobody can know at the start where to find the keys, and "looking for the keys" asks for it'
    assert warned(text) == [said]
    assert warned(text.replace("in attic\n", "in attic, public\n", 1)) == []
    assert warned(text.replace("is in kitchen", "is in kitchen\n    thinks that keys is in cellar", 1)) == []
    assert warned(text.replace("is in kitchen", "is in attic", 1)) == []
    assert warned(text.replace("X is in L\n", "X is here\n   and L is next to here\n")) == []


CELLAR = """world "The cellar"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00
place kitchen, "the kitchen"
place cellar, "the cellar"
  next to kitchen
  at the start
    is flooded
thing keys, "the keys", in kitchen
  at the start
    is cursed
status "L is flooded"{shows}
status "X is cursed"{shows}
action sigh: "A sighs"
want "one ought to do something"
  A wants to sigh by 40
  when {asked}
  because "{{A}} would do something, if {{he A}} knew what"
person Mary, she
  at the start
    is in kitchen
    {mary}
"""


@pytest.mark.parametrize(
    ("so", "asked"),
    [("keys is cursed", "X is cursed"), ("cellar is flooded", "A thinks that B thinks that L is flooded")],
)
def test_the_check_names_a_state_that_shows_to_nobody_and_how_it_can_be_known(so: str, asked: str) -> None:
    def warned(shows: str = "", mary: str = "") -> list[str]:
        text = CELLAR.format(shows=shows, asked=asked, mary=mary)
        return [one.hint for one in compile_text([SourceFile("cellar.ado", text)]).diagnostics if one.code == "W506"]

    (hint,) = warned()
    assert hint.endswith(f"thinks that {so}")
    assert warned(", seen") == warned(", public") == warned(mary=hint.rpartition(": ")[2]) == []


def test_the_check_names_what_lies_in_a_thing_into_which_nobody_can_look() -> None:
    in_chest = LOST.format(place="chest").replace("thing keys", 'thing chest, "the chest", in kitchen\nthing keys')
    in_chest = in_chest.replace("X is in L\n", "X is in Y\n   and Y is in L\n")
    look = 'action look: "A looks into X"\n  afterwards A looks into X\n'
    named = [
        sum(one.code == "W506" for one in compile_text([SourceFile("keys.ado", text)]).diagnostics)
        for text in (in_chest, in_chest + look, in_chest.replace("in chest\n", "in chest, public\n"))
    ]
    assert named == [1, 0, 0]


BOXES = 'thing marble, "the marble", in room\nthing basket, "the basket", in room\nthing box, "the box", in room\n'
PUTTING = """
action put: "A puts X into Y"
  needs X is here
  needs Y is here
  afterwards X is in Y
action set: "A sets X on Y"
  afterwards X is on Y
action peek: "A peeks into Y"
  needs Y is here
  afterwards A looks into Y
action lay: "A lays X in L"
  afterwards X is in L
"""


def boxes(things: str = BOXES) -> World:
    return World.from_text(HEAD + things + DOINGS + PUTTING + PEOPLE)


def test_sally_and_anne() -> None:
    """Cy goes out after the marble was put into the basket; what is done then is nothing to Cy."""
    acts = ("Al puts marble into basket", "Cy goes to street", "Al takes basket", "Al drops basket")
    run = after(boxes(), *acts, "Al puts basket into box")
    assert sure(run, "Cy", "marble is in basket") == 100
    assert sure(run, "Cy", "basket is in box") == 0
    assert [sure(run, "Bo", said) for said in ("basket is in box", "basket is in room")] == [100, -100]
    run = after(boxes(), "Al puts marble into basket", "Cy goes to street", "Cy goes to room")
    assert [sure(run, "Cy", said) for said in ("marble is in basket", "marble is in room")] == [100, -100]


def test_what_is_in_a_thing_is_out_of_sight_until_somebody_looks_into_it() -> None:
    acts = ("Al puts marble into basket", "Di goes to street", "Di goes to room")
    run = after(boxes(), *acts)
    assert [sure(run, "Di", said) for said in ("basket is in room", "marble is in basket")] == [100, 0]
    run = after(boxes(), *acts, "Di peeks into basket")
    assert sure(run, "Di", "marble is in basket") == 100


def test_not_to_find_it_in_there_is_news() -> None:
    things = 'thing box, "the box", in room\nthing marble, "the marble", in box, public\n'
    run = after(boxes(things), "Di goes to street", "Al lays marble in loft", "Di goes to room")
    assert sure(run, "Di", "marble is in box") == 100
    run.put(*boxes(things).changes("Di peeks into box"))
    run.until(run.now + 6)
    assert sure(run, "Di", "marble is in box") == -100
    assert sure(run, "Al", "marble is in loft") == 100


def test_what_is_on_a_thing_is_in_sight_wherever_that_is() -> None:
    things = 'thing tray, "the tray", in room\nthing cup, "the cup", on tray\n'
    run = after(boxes(things), "Al takes tray", "Al goes to street", "Di goes to street")
    assert [sure(run, who, "cup is on tray") for who in ("Al", "Bo", "Di")] == [100, 100, 0]
    run = after(boxes(things), "Al takes tray", "Al goes to street", "Di goes to street", "Al drops tray")
    assert sure(run, "Di", "cup is on tray") == 100
    assert "Al takes the cup." in [event.text for event in after(boxes(things), "Al takes tray", "Al takes cup").events]


STACK = (
    'thing cup, "the cup", on tray\nthing tray, "the tray", on crate\n'
    'thing crate, "the crate", on cart\nthing cart, "the cart", in room\nthing box, "the box", in room\n'
)
"""Each on the next, on a cart."""


def test_what_is_on_what_is_on_a_thing_is_in_sight_with_it_however_high() -> None:
    """And goes along with what is under it."""
    assert sure(after(boxes(STACK)), "Bo", "cup is on tray") == 100
    run = after(boxes(STACK), "Al takes cart", "Al goes to street", "Di goes to street", "Al drops cart")
    assert [sure(run, "Di", said) for said in ("cup is on tray", "tray is on crate", "crate is on cart")] == [100] * 3


def test_what_is_on_a_thing_in_a_box_is_not_in_that_box() -> None:
    """Who looks into the box sees the tray in it."""
    run = after(boxes(STACK), "Al puts tray into box", "Di goes to street", "Di goes to room", "Di peeks into box")
    assert [sure(run, "Di", said) for said in ("tray is in box", "cup is in box")] == [100, 0]


def test_what_lay_on_a_thing_that_is_gone_is_nowhere_and_can_be_fetched_from_there() -> None:
    run = after(boxes(STACK), "Al takes crate", "Al eats crate", "Al sets tray on box", "Al puts box into cart")
    assert [event.answer for event in run.events] == [None] * 4
    run = after(boxes(STACK), "Al takes tray", "Al eats tray", "Al sets box on cup")
    assert [event.answer for event in run.events] == [None] * 3


def test_things_are_seen_in_their_order_and_not_in_that_in_which_they_came() -> None:
    """What one sees at once tells nothing of who laid it down first; here the cart is back after the box."""
    made = boxes(STACK)
    runs = [after(made, "Bo goes to street") for _ in range(2)]
    for change in ("cart is not in room", "cart is in room", "Bo goes to room"):
        runs[1].put(*made.changes(change))
        runs[1].until(runs[1].now + 6)
    things = [run.simulation.mind(0).things for run in runs]
    assert things[0] == things[1] == tuple(sorted(things[0]))


def test_a_thing_is_not_within_itself() -> None:
    run = after(boxes(), "Al puts basket into box", "Al sets box on basket")
    assert [event.answer for event in run.events] == [None, "fails"]
    with pytest.raises(WorldError, match="would be within itself"):
        boxes('thing box, "the box", in crate\nthing crate, "the crate", on box\n')


MARRYING = """
status "A is married to B", both ways, one B
status "A is king", one A
action marry: "A marries B"
  afterwards A is married to B
action crown: "A crowns B"
  afterwards B is king
"""


def test_a_status_of_which_there_is_one_ends_the_other_in_truth_and_in_every_mind() -> None:
    made = World.from_text(HEAD + BOXES + DOINGS + MARRYING + PEOPLE)
    run = after(made, "Al marries Bo", "Al crowns Bo", "Cy marries Bo", "Bo crowns Al")
    said = ("Al is married to Bo", "Bo is married to Cy", "Bo is king", "Al is king")
    assert [sure(run, "Cy", one) for one in said] == [-100, 100, -100, 100]
    assert all(held.truth for held in run.mind("Cy").beliefs if held.truth is not None)
    assert not run.mind("Di").beliefs
    run = after(made, "Al marries Bo", "Cy goes to street", "Bo marries Al", "Al tells Bo that Cy is married to Bo")
    assert sure(run, "Bo", "Al is married to Bo") < 0


def test_two_values_of_it_at_the_start_are_told_with_both_lines() -> None:
    people = PEOPLE
    for name in ("Bo", "Cy"):
        head = f"person {name}, they\n  at the start\n"
        people = people.replace(head, f"{head}    is married to Al\n")
    found = compile_text([SourceFile("a.ado", HEAD + BOXES + DOINGS + MARRYING + people)]).diagnostics
    assert [(one.code, one.hint) for one in found if one.severity == "error"] == [
        ("E514", "the other is: is married to Al")
    ]


STATES = """
status "X is broken", seen
status "L is locked", seen
status "X lies in Y"
action break: "A breaks X"
  needs X is here
  afterwards X is broken
action mend: "A mends X"
  afterwards X is not broken
action lock: "A locks L"
  needs A is in L
  afterwards L is locked
action move: "A moves X to Y"
  needs X is here
  afterwards X lies in Y
"""


def test_the_state_of_a_thing_is_seen_in_it_and_that_of_a_place_by_those_who_are_there() -> None:
    people = PEOPLE.replace("is in loft", "is in loft\n    thinks that box lies in basket", 1)
    made = World.from_text(HEAD + BOXES + DOINGS + STATES + people)
    run = after(made, "Al breaks marble", "Al locks room", "Al moves box to basket", "Di goes to street")
    said = ("marble is broken", "room is locked", "box is broken", "box lies in basket")
    assert [sure(run, "Bo", one) for one in said] == [100, 100, 0, 100]
    assert [sure(run, "Di", one) for one in said] == [0, 0, 0, 75]
    assert sure(run, "Bo", "loft is locked") == 0
    run = after(made, "Al breaks marble", "Al locks room", "Di goes to street", "Di goes to room")
    assert [sure(run, "Di", one) for one in said] == [100, 100, 0, 75]
    run = after(made, "Al breaks marble", "Bo goes to street", "Al mends marble", "Bo goes to room")
    assert sure(run, "Bo", "marble is broken") == -100


STANDING = """
world "As it stands"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00
place hall, "the hall"
  next to yard
  at the start
    is flooded since 3 June 2007
place yard, "the yard"
thing vase, "the vase", in hall
  at the start
    is broken
thing jug, "the jug", in yard
status "X is broken", seen
status "L is flooded", seen
status "X is worth nothing"
notion "X is cursed"
person Ann, she
  at the start
    is in hall
person Bob, he
  at the start
    is in yard
"""


def test_how_things_and_places_stand_at_the_start_is_said_below_them() -> None:
    run = World.from_text(STANDING).start()
    run.until("Monday 9:10")
    seen = [run.mind("Ann").believes(said) for said in ("vase is broken", "hall is flooded", "jug is broken")]
    assert [held.sure if held else 0 for held in seen] == [100, 100, 0]
    assert run.mind("Bob").believes("vase is broken") is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("is cursed", "of a thing only statuses are said at the start"),
        ("is in yard", "where a thing is stands behind its name"),
        ("is not broken", "only what is so is said at the start"),
        ("is flooded", "nobody has declared a sentence like this"),
    ],
)
def test_nothing_else_is_said_there(line: str, said: str) -> None:
    text = STANDING.replace("    is broken\n", f"    {line}\n", 1)
    found = compile_text([SourceFile("stand.ado", text)]).diagnostics
    assert any(said in one.message for one in found), [one.message for one in found]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("next to yard", 'a thing has no line of this kind: "next"'),
        ("is in yard", "where a thing is stands behind its name"),
    ],
)
def test_a_thing_has_no_other_lines(line: str, said: str) -> None:
    text = STANDING.replace("    is broken\n", f"    is broken\n  {line}\n", 1)
    assert [one.message for one in compile_text([SourceFile("stand.ado", text)]).diagnostics] == [said]
