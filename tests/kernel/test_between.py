"""Those whom a status is about at the start take one another to know it, each by their own mind; nobody else does."""

from __future__ import annotations

import pytest

from kernel.orders import after, sure
from muchado import Run, World
from muchado.bundle.inputs import NewWorld
from muchado.kernel.state.canon import from_bytes, to_bytes

WORLD = """
world "Joint"
  from Monday 4 June 2007, 9:00 to Monday 30 July 2007, 12:00

place hall, "the hall"
  next to yard

place yard, "the yard"

status "A is married to B", both ways, one B

action sing: "A sings to B"
  needs B is here

action marry: "A marries B"
  seen here, heard here
  afterwards A is married to B

action part: "A parts from B"
  seen here, heard here
  afterwards A is not married to B

want "they know that one knows"
  A wants to sing to B by 30
  when B is here
   and A thinks that B knows that A knows that B is married to A
   and A did not sing to B
  because "so it is"

person Ada, she
  at the start
    is in hall
    is married to Bob

person Bob, he
  at the start
    is in hall

person Cyd, she
  at the start
    is in hall
    thinks that Ada is married to Bob

person Dan, he
  at the start
    is in yard
    is married to Eve

person Eve, she
  at the start
    is in yard
    thinks that Dan is not married to Eve
"""

OTHERS_KNOW = "Bob thinks that Ada is married to Bob"


def begun(text: str = WORLD) -> Run:
    """The first minute is over."""
    run = World.from_text(text).start()
    run.until("Monday 4 June 9:03")
    return run


@pytest.mark.parametrize("of_bob", ["Bob thinks that ", "Bob thinks that Ada thinks that Bob thinks that "])
def test_of_each_other_they_know_it_at_every_order(of_bob: str) -> None:
    run = begun()
    assert sure(run, "Ada", f"{of_bob}Ada is married to Bob") == 100
    assert sure(run, "Cyd", f"{of_bob}Ada is married to Bob") == 0


def test_nobody_takes_a_third_to_know_it() -> None:
    assert sure(begun(), "Ada", "Cyd thinks that Ada is married to Bob") == 0


def test_who_is_said_to_think_otherwise_knows_it_of_nobody_and_the_other_does_not_know_that_they_do() -> None:
    run = begun()
    assert sure(run, "Eve", "Dan thinks that Dan is married to Eve") == 0
    of_eve = "Eve thinks that Dan is married to Eve"
    assert sure(run, "Dan", of_eve) == 100
    said = begun(WORLD.replace("    is married to Eve\n", f"    is married to Eve\n    doubts that {of_eve}\n"))
    assert sure(said, "Dan", of_eve) < 0


def test_what_is_written_into_the_beginning_later_nobody_has_known_from_it() -> None:
    single = WORLD.replace("    is married to Bob\n", "").replace("    thinks that Ada is married to Bob\n", "")
    run = begun(single)
    run.put(NewWorld(World.from_text(WORLD).bundle))
    run.until("Monday 4 June 9:06")
    assert sure(run, "Ada", OTHERS_KNOW) == 0


def test_rules_find_it() -> None:
    run, said = World.from_text(WORLD).start(), set()
    for _ in range(5):
        beat = run.beat()
        said |= {(event.by, *event.to) for event in beat.events} if beat else set()
    assert said == {(0, 1), (1, 0), (3, 4)}, "Dan takes Eve to know, who does not"


def test_it_does_not_fade_and_is_no_state() -> None:
    run = begun()
    run.until("Monday 23 July 9:00")
    world = run.simulation.world
    assert to_bytes(from_bytes(to_bytes(world))) == to_bytes(world)
    assert sure(run, "Ada", "Bob thinks that Ada is married to Bob") == 100


@pytest.mark.parametrize("act", ["Ada parts from Bob", "Ada marries Cyd"])
def test_what_they_see_together_later_ends_it_and_why_says_so(act: str) -> None:
    world = World.from_text(WORLD)
    run = world.start()
    run.until("Monday 4 June 9:03")
    assert (
        run.why(f"Ada thinks that {OTHERS_KNOW}").text
        == "Ada is sure that Bob knows that Ada is married to Bob, from the start."
    )
    run.put(*world.changes(act))
    run.until("Monday 4 June 9:06")
    assert sure(run, "Ada", OTHERS_KNOW) == -100
    assert act.split()[1][:4] in str(run.why(f"Ada thinks that {OTHERS_KNOW}"))


GUILD = """
world "The guild"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
place hall, "the hall"
place yard, "the yard"
notion "A is the heir"
people guild
  thinks that Osk is the heir
action swear out: "A swears B out"
  needs B is here
  afterwards B is not of the guild
person Osk, he
  at the start
    is in hall
    is of the guild
    leads the guild
person Una, she
  at the start
    is in hall
    is of the guild
person Rolf, he
  at the start
    is in yard
    is of the guild
    doubts that Osk is the heir
person Sten, he
  at the start
    is in hall
"""


def test_who_is_of_a_group_is_shared_by_all_who_are_and_so_is_what_they_think() -> None:
    run = after(World.from_text(GUILD), "Osk swears Una out")
    for shared in ("Rolf is of the guild", "Osk leads the guild", "Osk is the heir"):
        assert sure(run, "Osk", f"Una thinks that {shared}") > 0
        assert sure(run, "Una", f"Osk thinks that Una thinks that Osk thinks that {shared}") > 0
        assert sure(run, "Sten", f"Una thinks that {shared}") <= 0
        assert sure(run, "Osk", f"Sten thinks that {shared}") <= 0
    assert sure(run, "Rolf", "Una thinks that Rolf thinks that Osk is the heir") <= 0, "he doubts it himself"
    assert sure(run, "Osk", "Rolf thinks that Una thinks that Osk is the heir") > 0, "that he does they do not know"
    assert sure(run, "Osk", "Una thinks that Rolf thinks that Una is of the guild") > 0
    assert sure(run, "Osk", "Una thinks that Una is of the guild") < 0, "both saw her sworn out"
