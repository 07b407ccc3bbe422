"""Times that people speak of: told from one another, asked how far off they are, and thought of when that turns."""

from __future__ import annotations

import pytest

from kernel.orders import after, sure
from muchado import Run, World
from muchado.conform.executors import differs
from muchado.kernel.exec.source import generated
from muchado.why.conditions import Wording

WORLD = """world "Hours"
  from Monday 4 June 2007, 9:00 to {end}
  whim 0
  idle 600 minutes
place yard
place hall
  5 minutes from yard
status "A is to meet B in L at T", both ways
action agree: "A agrees with B to meet in L at T"
  needs B is here
  afterwards A is to meet B in L at T
action call off: "A calls off meeting B in L at T"
  needs B is here
  afterwards A is not to meet B in L at T
action shift: "A shifts meeting B in L from T to U"
  needs B is here
  afterwards A is not to meet B in L at T and A is to meet B in L at U
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action go: "A goes to L"
  afterwards A goes to L
action sing: "A sings"
{rules}
person Ann, she
  at the start
    is in yard
{ann}
person Bob, he
  at the start
    is in yard
person Cyd, she
  at the start
    is in hall
"""


def world(rules: str = "", ann: str = "", end: str = "Monday 4 June 2007, 20:00") -> World:
    """Ann and Bob in the yard, Cyd in the hall."""
    return World.from_text(WORLD.format(rules=rules, ann=ann, end=end))


def singing(asked: str, ann: str = "is to meet Bob in hall at 12:00") -> list[str]:
    """When Ann sings, who does once, as soon as she thinks that something is so."""
    rule = f"""
want "song"
  A wants to sing by 30
  when A is to meet B in L at T
   and {asked}
   and A did not sing
  because "so"
"""
    return [one.at[-5:] for one in world(rule, f"    {ann}").start(0).play() if one.by == "Ann"]


@pytest.mark.parametrize(
    ("asked", "when"),
    [
        ("T is within the next 20 minutes", "11:40"),
        ("T is within the next 2 hours", "10:00"),
        ("T has come", "12:00"),
        ("T was within the last 30 minutes", "12:00"),
        ("T was more than 15 minutes ago", "12:16"),
        ("T has not come", "09:00"),
        ("T is not within the next 20 minutes", "09:00"),
        ("T was not within the last 30 minutes and T has come", "12:31"),
    ],
)
def test_one_thinks_of_it_in_the_very_minute_in_which_the_answer_turns(asked: str, when: str) -> None:
    assert singing(asked.replace(" and ", "\n   and ")) == [when]


@pytest.mark.parametrize(
    "asked",
    [
        "T has come",
        "T has not come",
        "T is within the next 20 minutes",
        "T is not within the next hour",
        "T was within the last 2 hours",
        "T was not within the last day",
        "T was more than 15 minutes ago",
        "T was not more than a week ago",
        "A sang within the last hour",
        "A sang within the last 90 minutes",
    ],
)
def test_what_is_asked_of_a_time_is_told_as_it_is_written(asked: str) -> None:
    rule = f"""
want "song"
  A wants to sing by 30
  when A is to meet B in L at T
   and {asked}
  because "so"
"""
    want = world(rule).bundle.wants[0]
    told = Wording(world(rule).bundle, want.roles, (0, *[-1] * (len(want.roles) - 1))).condition(want.when[1])
    again = rule.replace(asked, told.replace("some time", "T").replace("Ann", "A"))
    assert world(again).bundle.wants[0].when == want.when, told


def test_of_a_time_that_nobody_thinks_of_nothing_is_asked() -> None:
    assert singing("T has come", ann="is to meet Bob in hall at 23:00") == []


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("12:00", "Monday 12:00"),
        ("8:00", "Tuesday 08:00"),
        ("Wednesday 8:00", "Wednesday 08:00"),
        ("Monday 8:00", "Monday 11 June"),
        ("5 June 2007, 10:15", "Tuesday 10:15"),
    ],
)
def test_a_time_is_named_by_its_clock_its_weekday_or_its_date(said: str, meant: str) -> None:
    run = world(ann=f"    is to meet Bob in hall at {said}").start(0)
    run.until("9:00")
    held = [belief.sentence for belief in run.mind("Ann").beliefs if "is to meet" in belief.sentence]
    assert len(held) == 1
    assert meant in held[0] or meant == "Monday 11 June"


def test_in_a_longer_world_a_time_is_told_with_its_date() -> None:
    run = world(ann="    is to meet Bob in hall at 15 June 2007, 10:15", end="Wednesday 20 June 2007, 20:00").start(0)
    run.until("9:00")
    sentence = "Ann is to meet Bob in the hall at Friday 15 June 2007, 10:15"
    assert sentence in [belief.sentence for belief in run.mind("Bob").beliefs]
    assert sure(run, "Bob", sentence) == 100


def test_who_was_there_knows_of_it_and_who_was_told() -> None:
    made = world()
    run = after(made, "Ann agrees with Bob to meet in hall at 15:00", "Ann goes to hall")
    sentence = "Ann is to meet Bob in the hall at Monday 15:00"
    assert [sure(run, who, sentence) for who in ("Ann", "Bob", "Cyd")] == [100, 100, 0]
    run.until("9:30")
    run.put(*made.changes("Ann tells Cyd that Ann is to meet Bob in hall at 15:00"))
    run.until("9:40")
    assert sure(run, "Cyd", sentence) > 50


def test_it_is_called_off_and_put_off() -> None:
    old, new = ("Ann is to meet Bob in the hall at Monday 15:00", "Ann is to meet Bob in the hall at Monday 16:30")
    agreed = "Ann agrees with Bob to meet in hall at 15:00"
    run = after(world(), agreed, "Bob calls off meeting Ann in hall at 15:00")
    assert [sure(run, who, old) for who in ("Ann", "Bob")] == [-100, -100]
    run = after(world(), agreed, "Ann shifts meeting Bob in hall from 15:00 to 16:30")
    assert [(sure(run, who, old), sure(run, who, new)) for who in ("Ann", "Bob")] == [(-100, 100), (-100, 100)]


def agreeing(run: Run) -> list[str]:
    return [one.text for one in run.play() if one.by == "Ann"]


@pytest.mark.parametrize(
    ("which", "told"),
    [
        ("T is today at 15:30", "Monday 15:30"),
        ("T is tomorrow at 8:05", "Tuesday 08:05"),
        ("T is 2 hours from now", "Monday 11:00"),
    ],
)
def test_a_rule_says_which_time_it_is(which: str, told: str) -> None:
    rule = f"""
want "date"
  A wants to agree with B to meet in L at T by 30
  when B is here
   and L is hall
   and {which}
   and A's fancy toward B is at least 20
  because "so"
feeling fancy toward someone, 0 to 100
"""
    made = world(rule, "    fancy toward Bob 60")
    first = agreeing(made.start(0))[0]
    assert first == f"Ann agrees with Bob to meet in the hall at {told}."


def test_all_executors_play_it_alike() -> None:
    rule = """
want "song"
  A wants to sing by 30
  when A is to meet B in L at T
   and T is within the next 2 hours
   and A sang for at least the first time
   and U is 20 minutes from now
   and T is not within the next 10 minutes
  because "so"
want "first"
  A wants to sing by 20
  when A is to meet B in L at T
   and A did not sing
  because "so"
"""
    assert differs(world(rule, "    is to meet Bob in hall at 12:00").bundle, 1, generated) is None


# ------------------------------------------------------------------ how often


COUNTING = """world "Counting"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 20:00
  whim 0
  idle 600 minutes
place yard
place hall
  5 minutes from yard
action tease: "A teases B"
  needs B is here
  counts as "A hurts B"
action nudge: "A nudges B"
  needs B is here
  counts as "A hurts B"
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action go: "A goes to L"
  afterwards A goes to L
deed "A hurts B"
feeling anger toward someone, 0 to 100
reaction "enough"
  when A sees that B hurt C
   and B hurt C for {often} time
  then A's anger toward B rises by 10
  because "so"
person Ann, she
  at the start
    is in yard
person Bob, he
  at the start
    is in yard
person Cyd, she
  at the start
    is in yard
person Dan, he
  at the start
    is in hall
"""


def anger(often: str, *acts: str) -> list[int]:
    """How angry Cyd and Dan are at Ann after some acts."""
    run = after(World.from_text(COUNTING.format(often=often)), *acts, "Cyd goes to hall")
    return [run.mind(who).feels("anger", "Ann") for who in ("Cyd", "Dan")]


def test_it_is_asked_how_often_something_was_done() -> None:
    thrice = ("Ann teases Bob", "Ann nudges Bob", "Ann teases Bob")
    assert anger("the first", *thrice) == [10, 0]
    assert anger("the second", *thrice) == [10, 0]
    assert anger("the third", *thrice) == [10, 0]
    assert anger("at least the second", *thrice) == [20, 0]
    assert anger("the fourth", *thrice) == [0, 0]


def test_to_be_told_of_what_one_saw_is_no_other_time() -> None:
    told = ("Ann teases Bob", "Bob tells Cyd that Ann teased Bob", "Bob tells Cyd that Ann teased Bob")
    assert anger("the second", *told) == [0, 0]
    assert anger("the second", *told, "Ann teases Bob") == [10, 0]


def test_each_counts_what_they_know_of() -> None:
    run = after(
        World.from_text(COUNTING.format(often="the first")), "Ann teases Bob", "Cyd goes to hall", "Ann teases Bob"
    )
    counts = {who: run.simulation.mind(who).counts for who in range(4)}
    assert [sorted(found.values()) for found in counts.values()] == [[2], [2], [1], []]
