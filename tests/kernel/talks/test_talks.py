"""Talks: who speaks when, what ends them, and what others do about it."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from kernel.play import Play
from laws.random_worlds import random_world
from lengths import quick_then_slow
from muchado import World, WorldError, open_run, rehearse, verify
from muchado.kernel import Simulation

if TYPE_CHECKING:
    from pathlib import Path

    from muchado import Run

WORLD = """world "Two talk"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 10:00
  whim 0
  idle 10 minutes
place hall
place yard
  next to hall
feeling anger toward someone, 0 to 100
feeling fear toward someone, 0 to 100
trait curious
trait busy
status "A is deep in talk with B", both ways, seen
topic it: "A talks with B about it", looks like "A is deep in talk with B"
  A may reproach B, answer B
  at most {turns} turns
  whatever is worth 60 calls away
  anybody may join by 30
  anybody may break in by 45
  when all is said: leave it with B
  when nothing is said: find no word for B
  when A loses heart: falter before B
  when A is called away: run off from B
  when it goes on too long: have enough of B
  when somebody breaks in: break off with B
action take aside: "A takes B aside"
  needs B is here
  B may come, stay
  for want of a reason B comes
  if B comes
    afterwards {first}
action reproach: "A reproaches B"
  needs B is here
action answer: "A answers B"
  needs B is here
action leave: "A leaves it with B"
  needs B is here
action find: "A finds no word for B"
  needs B is here
action falter: "A falters before B"
  needs B is here
action run: "A runs off from B"
  needs B is here
action have: "A has enough of B"
  needs B is here
action break: "A breaks off with B"
  needs B is here
action nudge: "A nudges B"
  needs B is here
  takes 3 minutes
action sing: "A sings"
action go: "A goes to L"
  needs A is not in L
  afterwards A goes to L
want "a word"
  A wants to take B aside by 40
  when A's anger toward B is at least 20
   and A did not take B aside today
  because "{{A}} is cross with {{B}}"
want "out with it"
  A wants to reproach B by 30
  when A talks with B about it
   and A's anger toward B is at least 20
   and A did not reproach B within the last {again} minutes
  because "{{A}} is cross with {{B}}"
want "afraid"
  A wants not to reproach B by A's fear toward B
  when A's fear toward B is at least 20
  because "{{A}} is afraid of {{B}}"
want "an answer"
  A wants to answer B by 30
  when B reproached A within the last {again} minutes
   and A did not answer B within the last {again} minutes
  because "{{B}} waits"
want "a song"
  A wants to sing by {song}
  when A took someone B aside today
   and A did not sing today
  because "it is a day for it"
want "come along"
  A wants to nudge B by {nudge}
  when A is busy
   and someone C took B aside today
   and A did not nudge B today
  because "{{A}} has no time"
want "what is it"
  A wants to go to hall by 20
  when A is curious
   and A is in yard
  because "there is something up"
want "a say in it"
  A wants to answer B by {say}
  when A is curious
   and B reproached someone C within the last 10 minutes
   and A did not answer B today
  because "{{A}} has a view"
person Ada, she
  at the start
    is in hall
    anger toward Ben 40
    fear toward Ben {fear}
person Ben, he
  at the start
    is in hall
person Cid, he
  busy {busy}
  curious {curious}
  at the start
    is in {cid}
"""

PLAIN = {
    "turns": 8, "first": "A talks with B about it", "again": 60, "song": 35, "nudge": 20, "say": 20, "fear": 0,
    "busy": 0, "curious": 0, "cid": "hall",
}  # fmt: skip


def altered(**said: object) -> World:
    """The world, with something else in it."""
    return World.from_text(WORLD.format(**{**PLAIN, **said}))


def run_of(until: str = "9:00", **said: object) -> Run:
    """Ada takes Ben aside, in a world that is altered so."""
    run = altered(**said).start(0)
    run.until(until)
    return run


def sure(run: Run, person: str, sentence: str) -> int:
    """How sure somebody is of something."""
    belief = run.mind(person).believes(sentence)
    return 0 if belief is None else belief.sure


def acts(run: Run) -> list[tuple[str, str | None]]:
    """What was done, and how it ended a talk."""
    return [(f"{event.by} {event.action}", event.ends) for event in run.events]


def test_a_nod_binds_and_turns_are_taken_until_all_is_said() -> None:
    """A song would be worth more than a reproach: only not while one is in a talk."""
    assert acts(run_of()) == [
        ("Ada take aside", None), ("Ada reproach", None), ("Ben answer", None), ("Ada leave", "all is said"),
        ("Ada sing", None),
    ]  # fmt: skip


def test_every_turn_is_of_the_talk_that_was_opened() -> None:
    events = run_of().events
    assert [event.talk for event in events] == [events[0].id] * 4 + [None]


def test_who_stands_first_has_the_floor() -> None:
    run = run_of(first="B talks with A about it")
    assert acts(run)[1:3] == [
        ("Ada reproach", None),
        ("Ben answer", None),
    ]  # Ben has nothing to say, and leaves it to her
    assert acts(run_of(first="B talks with A about it", fear=99))[1:] == [
        ("Ben find", "nothing is said"),
        ("Ada sing", None),
    ]


def test_who_is_afraid_loses_heart_and_why_says_of_what() -> None:
    run = run_of(fear=90)
    assert acts(run)[:2] == [("Ada take aside", None), ("Ada falter", "A loses heart")]
    assert "afraid of Ben" in str(run.why("Ada faltered before Ben"))


def test_what_is_worth_enough_calls_away_after_one_more_turn() -> None:
    assert acts(run_of(song=70))[1:4] == [("Ada reproach", None), ("Ada run", "A is called away"), ("Ada sing", None)]


def test_it_does_not_go_on_for_ever() -> None:
    found = acts(run_of(turns=4, again=1))
    assert [end for _, end in found[1:6]] == [None] * 4 + ["it goes on too long"]


@pytest.mark.parametrize(("nudge", "breaks"), [(50, True), (44, False)])
def test_others_break_in_if_it_is_worth_it_to_them(nudge: int, breaks: bool) -> None:
    found = acts(run_of(nudge=nudge, busy=80))
    assert ("Cid nudge", None) in found
    assert any(end == "somebody breaks in" for _, end in found) is breaks
    if not breaks:
        assert found.index(("Cid nudge", None)) > found.index(("Ada leave", "all is said"))


@pytest.mark.parametrize(("say", "joins"), [(35, True), (20, False)])
def test_others_join_in_if_it_is_worth_it_to_them(say: int, joins: bool) -> None:
    run = run_of(say=say, curious=80)
    found = [event for event in run.events if event.by == "Cid"]
    assert [event.talk is not None for event in found] == [joins] * len(found)
    assert bool(found) or not joins


def test_onlookers_see_that_they_talk_and_hearers_alone_know_of_what() -> None:
    run = run_of("8:02", cid="yard", curious=80)  # he comes into the hall once they have begun
    assert sure(run, "Ben", "Ada talks with Ben about it") == 100
    assert sure(run, "Cid", "Ada is deep in talk with Ben") == 100
    assert sure(run, "Cid", "Ada talks with Ben about it") == 0
    assert sure(run_of("8:02"), "Cid", "Ada talks with Ben about it") == 100  # he heard it begin


def test_it_is_over_for_all_who_were_in_it() -> None:
    run = run_of("9:00")
    assert {sure(run, one, "Ada talks with Ben about it") for one in ("Ada", "Ben", "Cid")} == {-100}


def test_a_talk_is_kept_in_files_and_gone_on_with(tmp_path: Path) -> None:
    whole, part = run_of("9:00"), run_of("8:01")
    part.save(tmp_path / "a.run")
    part.close()
    again = open_run(tmp_path / "a.run")
    again.until("9:00")
    assert acts(again) == acts(whole)
    again.close()
    assert verify(tmp_path / "a.run") is None


@pytest.mark.parametrize("number", quick_then_slow(range(40), 12))
def test_no_talk_is_endless_and_nobody_waits_for_nobody(number: int) -> None:
    """Of a talk in which nobody is busy the next minute brings a turn, or its end."""
    bundle = random_world(Random(number))
    topic = bundle.topics[0]
    simulation = Simulation(bundle, number)
    longest = max(action.takes for action in bundle.actions) + 1
    since: dict[int, int] = {}
    while simulation.next_minute() is not None:
        simulation.beat()
        talks = {talk.event: talk for talk in simulation.world.talks.values()}
        since = {event: since.get(event, simulation.now) for event in talks}
        assert all(talk.turns <= topic.turns for talk in talks.values())
        assert all(simulation.now - start <= (topic.turns + 3) * longest for start in since.values())


@pytest.mark.slow
def test_there_are_talks_in_these_worlds() -> None:
    events = [event for number in range(20) for event in Play(random_world(Random(number)), number).out().events]
    assert {event.ends for event in events} >= {"", "all is said", "A is called away", "somebody breaks in"}


def test_whoever_is_bidden_to_do_something_else_walks_off() -> None:
    run = run_of("8:00")
    run.put(*altered().changes("Ada sings"))
    run.until("8:10")
    assert acts(run)[1] == ("Ada sing", None)
    assert all(event.talk is None for event in run.events[1:])
    assert sure(run, "Ben", "Ada talks with Ben about it") == -100


def test_whoever_is_bidden_to_speak_takes_the_floor() -> None:
    run = run_of("8:00")
    run.put(*altered().changes("Ben answers Ada"))
    run.until("8:03")
    assert [event.talk for event in run.events][:2] == [run.events[0].id] * 2
    assert acts(run)[1:3] == [("Ben answer", None), ("Ada reproach", None)]


def test_a_turn_shows_what_can_be_done_in_the_talk_first() -> None:
    run = run_of("8:00")
    turn = run.simulation.copy().turn(0)
    assert turn is not None
    acts_of = [run.bundle.relations[int(str(one.option[0]))].name for one in turn.options]
    assert acts_of == ["reproach", "sing"]


def test_who_holds_back_from_an_aim_shows_it_and_why_says_what_from() -> None:
    plan = """plan "A has a bone to pick with B"
  taken up when A's anger toward B is at least 20
  first if B is here: nudge B
  held back: break off with B
  because "{A} has a bone to pick with {B}"
want "in company"
  A wants not to nudge B by 90
  when each C is here
  because "{A} does not want {C} to see it"
"""
    text = WORLD.format(**PLAIN).replace("20\n   and A did not take B", "90\n   and A did not take B")
    run = World.from_text(text.replace('want "a word"', plan + 'want "a word"')).start(0)
    run.until("8:40")
    shown = [event for event in run.events if event.action == "break"]
    assert [event.at[-5:] for event in shown][:1] == ["08:00"]
    assert all(later.at >= "2007-06-04T08:30" for later in shown[1:])
    assert len(shown) > 1
    assert "does not want" in str(run.why(shown[0].id))


def test_a_rehearsal_hears_what_counts_in_talks() -> None:
    """What is only ever done in a talk, and what holds people back from it, is no rule that never counts."""
    bold, shy = (
        {rule.name: rule.use for rule in rehearse(altered(fear=fear).bundle, runs=2).rules} for fear in (0, 90)
    )
    assert bold["out with it"].tipped
    assert bold["an answer"].tipped
    assert not bold["afraid"].matched
    assert shy["afraid"].matched


def test_nobody_is_put_in_a_talk_from_outside() -> None:
    world = altered()
    with pytest.raises(WorldError, match="begun by somebody"):
        world.changes("Ada talks with Ben about it")
    run = run_of("8:01")
    run.put(*world.changes("Ada does not talk with Ben about it"))
    run.until("8:10")
    assert all(event.talk is None for event in run.events[3:])


def test_nobody_shows_it_to_those_who_are_deep_in_talk() -> None:
    plan = """plan "A has a bone to pick with B"
  taken up when A is curious
    and B is here
  first if B is here: nudge B
  held back: break off with B
  because "{A} has a bone to pick with {B}"
want "in company"
  A wants not to nudge B by 90
  when A is curious
   and B is here
  because "{A} does not dare"
"""
    text = WORLD.format(**{**PLAIN, "cid": "yard", "curious": 80}).replace('want "a word"', plan + 'want "a word"')
    run = World.from_text(text).start(0)
    run.until("8:20")
    shown = [event for event in run.events if event.action == "break"]
    over = next(event for event in run.events if event.ends)
    assert shown
    assert all(event.by == "Cid" and event.at > over.at for event in shown)


ASLEEP = """world "One is asleep"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 9:00
  whim 0
place hall
status "A is asleep", seen, sees nothing, hears nothing, does nothing
topic it: "A talks with B about it"
  A may answer B
  when all is said: leave it with B
action turn to: "A turns to B"
  needs B is here
  afterwards A talks with B about it
action answer: "A answers B"
  needs B is here
action leave: "A leaves it with B"
  needs B is here
want "a word"
  A wants to turn to B by 20
  when B is here
   and A did not turn to B today
  because "{A} has a word to say"
person Ada, she
  at the start
    is in hall
person Ben, he
  at the start
    is in hall
    is asleep
person Cid, he
  at the start
    is in hall
"""


def test_no_talk_begins_with_one_who_is_asleep() -> None:
    """Nor is one who talks already drawn out of it by what is said to a sleeper."""
    run = World.from_text(ASLEEP).start(seed=1)
    run.until("8:30")
    turned = {(event.by, event.roles["B"].name): event.talk is not None for event in run.events if "B" in event.roles}
    assert turned["Ada", "Ben"] is turned["Cid", "Ben"] is False
    assert turned["Ada", "Cid"] or turned["Cid", "Ada"]
    assert sure(run, "Ada", "Ada talks with Ben about it") <= 0
