"""What nobody does: it comes about at its times and by chance, where it can, and is perceived as acts are."""

from __future__ import annotations

from pathlib import Path

import pytest

from kernel.orders import after, sure
from muchado import World, open_run, verify
from muchado.conform.executors import differs
from muchado.kernel import Simulation
from muchado.kernel.events import NOBODY
from muchado.kernel.exec.source import generated

HEAD = """world "Weather"
  from Monday 4 June 2007, 9:00 to {end}
  whim 0
  idle 600 minutes
place yard
  next to hall
place hall
place hill
  20 minutes from yard
  overlooks yard
thing vase, "the vase", in hall
status "L is wet", seen
status "X is broken", seen
status "A is asleep", seen, sees nothing, hears only what is loud, does nothing
status "A is muddy", seen
action go: "A goes to L"
  afterwards A goes to L
action flood: "A floods L"
  afterwards L is wet
action fall asleep: "A falls asleep"
  afterwards A is asleep
"""
PEOPLE = """
person Ann, she
  at the start
    is in yard
person Bob, he
  at the start
    is in hall
person Cyd, she
  at the start
    is in hill
"""


START = "Monday 9:30"


def world(happenings: str, end: str = "Monday 4 June 2007, 18:00", people: str = PEOPLE) -> World:
    return World.from_text(HEAD.format(end=end) + happenings + people)


def times(made: World, name: str, seed: int = 0) -> list[str]:
    """When and whom something befell: "09:30 yard", "10:05 yard Ann"."""
    found = made.start(seed).play()
    return [" ".join((one.at[-5:], one.place, *one.to)) for one in found if one.action == name]


def test_it_comes_about_at_its_times() -> None:
    bells = """
happening bell: "the bell rings"
  in hall
  every weekday at 12:00
  on 5 June 2007 at 9:30
  on 6 June at 23:59
"""
    made = world(bells, end="Sunday 10 June 2007, 18:00")
    found = [one.at for one in made.start(3).play() if one.action == "bell"]
    days = ["04T12:00", "05T09:30", "05T12:00", "06T12:00", "06T23:59", "07T12:00", "08T12:00"]
    assert found == [f"2007-06-{day}" for day in days]


@pytest.mark.slow
@pytest.mark.parametrize(("often", "expected"), [("about once an hour", 24), ("about 3 times in 2 days", 1.5)])
def test_by_chance_it_comes_about_as_often_as_it_says(often: str, expected: float) -> None:
    made = world(f'happening hail: "it hails"\n  in yard\n  {often}\n', end="Thursday 14 June 2007, 9:00")
    counts = [len(times(made, "hail", seed)) for seed in range(100, 140)]
    mean = sum(counts) / len(counts) / 10
    assert abs(mean - expected) < 5 * (expected / (10 * len(counts))) ** 0.5
    assert len({*counts}) > 1, "it is by chance"


def test_each_minute_is_as_likely_as_another() -> None:
    made = world('happening hail: "it hails"\n  in yard\n  about once an hour\n', end="Thursday 14 June 2007, 9:00")
    minutes = [int(time[3:5]) for seed in range(100, 110) for time in times(made, "hail", seed)]
    assert len(minutes) > 1500
    counts = [minutes.count(minute) for minute in range(60)]
    assert max(counts) < 3 * len(minutes) / 60
    assert min(counts) > 0


def test_another_happening_leaves_the_weather_as_it_is() -> None:
    hail = 'happening hail: "it hails"\n  in yard\n  about once an hour\n'
    more = 'happening gust: "a gust rises"\n  in hill\n  about 5 times an hour\n'
    assert times(world(hail), "hail") == times(world(more + hail), "hail") != []


def test_it_asks_how_things_are_and_not_what_anybody_thinks() -> None:
    slip = 'happening slip: "B slips"\n  every day at 9:20\n  while yard is wet and B is in yard\n'
    made = world(slip)
    assert [one.action for one in made.start(0).play()] == []
    run = after(made, "Cyd floods yard")
    assert [(one.action, one.to) for one in run.play()] == [("slip", ("Ann",))]


def test_who_is_on_the_way_or_out_of_the_world_is_befallen_by_nothing() -> None:
    made = world('happening sneeze: "B sneezes"\n  every day at 9:10\n')
    assert times(made, "sneeze") == ["09:10 yard Ann", "09:10 hall Bob", "09:10 hill Cyd"]
    assert [one.to for one in after(made, "Ann goes to hill").play() if one.action == "sneeze"] == [("Bob",), ("Cyd",)]
    gone = made.start(0)
    gone.until(made.bundle.start)
    gone.put(*made.changes("Bob absent"))
    assert [one.to for one in gone.play() if one.action == "sneeze"] == [("Ann",), ("Cyd",)]


def test_it_is_seen_and_heard_as_acts_are() -> None:
    clap = 'happening clap: "it thunders"\n  in yard\n  every day at 9:10\n  seen {seen}\n  heard {heard}\n'
    near = next(one for one in world(clap.format(seen="here", heard="here")).start(0).play())
    assert (near.by, near.saw, near.heard) == (None, ("Ann",), ("Ann",))
    far = next(one for one in world(clap.format(seen="from afar", heard="next door")).start(0).play())
    assert (far.saw, far.heard) == (("Ann", "Cyd"), ("Ann", "Bob"))
    slept = after(world(clap.format(seen="here", heard="here")), "Ann falls asleep")
    assert [one.saw for one in slept.play() if one.action == "clap"] == [()]


def test_who_perceives_it_knows_it_and_what_follows_and_reacts() -> None:
    text = """
mood fear, 0 to 100
happening crack: "X cracks"
  every day at 9:10
  afterwards X is broken
reaction "a fright"
  when X cracks
  then A's fear rises by 40
  because "something cracked"
"""
    run = world(text).start(0)
    run.until(START)
    assert (sure(run, "Bob", "vase cracked"), sure(run, "Bob", "vase is broken")) == (100, 100)
    assert (sure(run, "Ann", "vase cracked"), sure(run, "Ann", "vase is broken")) == (0, 0)
    assert [(who, run.mind(who).feels("fear")) for who in ("Ann", "Bob")] == [("Ann", 0), ("Bob", 40)]


def test_it_moves_people_and_things() -> None:
    text = """
happening slide: "the slope carries B to L"
  every day at 9:10
  while B is in yard and L is hall
  afterwards B goes to L and B is muddy
happening tumble: "X tumbles into L"
  in hall
  every day at 9:15
  while L is yard
  afterwards X is in L
"""
    run = world(text).start(0)
    found = list(run.play(until=START))
    assert [(one.action, one.to) for one in found] == [("slide", ("Ann",)), ("tumble", ())]
    assert run.mind("Ann").place == "hall"
    assert sure(run, "Ann", "vase is in yard") == 100, "she has come to the hall, and sees it go"


def test_every_event_has_a_number_of_its_own() -> None:
    made = world(
        'happening hail: "it hails in L"\n  about 20 times an hour\n'
        'happening cough: "B coughs"\n  about 9 times an hour\n'
    )
    found = list(made.start(5).play())
    assert len({one.id for one in found}) == len(found) > 400
    assert [one.id for one in found] == sorted(one.id for one in found)


def test_it_can_be_had_at_a_minute_and_forbidden() -> None:
    hail = 'happening hail: "it hails in L"\n  about once in 2 hours\n'
    made = world(hail)
    run = made.start(0)
    run.until(made.bundle.start + 4)
    run.put(*made.changes("it hails in hill"))
    assert ("2007-06-04T09:04", "hill") in [(one.at, one.place) for one in run.play()]
    run = made.start(0)
    run.until(made.bundle.start)
    run.put(*made.changes("it does not hail in hill"))
    assert "hill" not in {one.place for one in run.play()}
    assert "hill" in {one.place for one in made.start(0).play()}


def test_a_saved_run_goes_on_alike(tmp_path: Path) -> None:
    made = world(
        'happening hail: "it hails in L"\n  about once an hour\nhappening cough: "B coughs"\n  about once an hour\n'
    )
    whole = [(one.id, one.text) for one in made.start(2).play()]
    run = made.start(2)
    run.save(tmp_path / "a.run")
    first = [(one.id, one.text) for one in run.play(until=made.bundle.start + 200)]
    run.close()
    again = open_run(tmp_path / "a.run")
    assert first + [(one.id, one.text) for one in again.play()] == whole
    again.close()
    assert verify(tmp_path / "a.run") is None


def test_a_copy_goes_on_alike() -> None:
    made = world('happening cough: "B coughs"\n  about 3 times an hour\n')
    one = Simulation(made.bundle, 4)
    for _ in range(5):
        one.beat()
    other = one.copy()
    for _ in range(10):
        assert one.beat() == other.beat()
    assert one.digest() == other.digest()
    assert all(event.by == NOBODY for event in one.beat().events)


def test_all_executors_play_it_alike() -> None:
    text = """
happening hail: "it hails in L"
  about once an hour
  while someone B is in L and L is not wet
  afterwards L is wet for 5 minutes
"""
    assert differs(world(text).bundle, 3, generated) is None


def test_why_says_of_which_one_it_is_only_where_that_is_not_asked_for() -> None:
    """Of the yard nobody has to hear that it is the yard; of the hall that it is no part of it is the whole answer."""
    rain = 'happening rain: "it rains in L"\n  every day at 9:20\n  while L is yard\n'
    sun = 'happening glare: "the sun blazes on L"\n  every day at 9:20\n  while L is not hall\n'
    run = world(rain + sun).start(0)
    run.until("10:00")
    assert str(run.why("it rains in yard")).splitlines()[1].startswith("  It happens every day at 09:20.")
    said = [str(run.why_not(act)).splitlines()[1:] for act in ("it rains in hall", "the sun blazes on hall")]
    assert [lines[1:] for lines in said] == [["  It is about the yard alone."], ["  It leaves out the hall."]]
