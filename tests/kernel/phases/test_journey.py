"""A journey is one event: from where, by which places, how it ended; and those who are passed know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import muchado
from kernel.road import NED, played, road, went
from kernel.test_copies import lively
from muchado import Run, World, verify
from muchado.kernel import Simulation
from muchado.kernel.state.canon import from_bytes, to_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from muchado.kernel import Beat

LANE = """world "A lane"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 9:00
  whim 0
  people hold by 10 to what they have set their minds on
place village
  5 minutes from bridge
place bridge
  1 minute from mill
place mill
status "L is locked", lets nobody in
trait diligent
trait friendly
action go: "A goes to L"
  needs A is not in L
  seen from afar, heard by nobody
  passing
  afterwards A goes toward L
action wave: "A waves after B"
want "work"
  A wants to go to mill by 25
  when A is diligent
   and A is not in mill
   and A does not think that mill is locked
  because "there is work"
want "a farewell"
  A wants to wave after B by 25
  when B went to mill within the last 5 minutes
   and A did not wave after B within the last hour
   and A is friendly
  because "{B} is off to the mill"
person Ned, he
  diligent 80
  at the start
    is in village
person Una, she
  friendly 80
  at the start
    is in village
person Ada, she
  friendly 80
  at the start
    is in bridge
person Max, he
  at the start
    is in mill
"""


def lane(*, locked: bool = False) -> World:
    shut = "place mill\n  at the start\n    is locked\n"
    return World.from_text(LANE.replace("place mill\n", shut) if locked else LANE)


def journeys(run: Run) -> list[muchado.Happening]:
    return [one for one in run.events if one.journey is not None]


def test_it_is_one_event_with_the_places_passed_and_its_end() -> None:
    run = played(lane())
    (one,) = journeys(run)
    assert one.journey is not None
    assert (one.place, one.at[-5:], one.saw) == ("village", "08:00", ("Una",))
    assert [(passed.place, passed.at[-5:]) for passed in one.journey.passed] == [("bridge", "08:05")]
    assert one.journey.passed[0].saw == ("Ada",)
    assert (one.journey.goal, one.journey.ended, one.journey.where) == ("mill", "arrived", "mill")
    assert one.journey.until == "2007-06-04T08:06"
    assert one.journey.text == "by way of the bridge (08:05); there at 08:06"


def test_those_who_are_passed_know_of_it_as_of_when_they_were_passed() -> None:
    run = played(lane())
    (one,) = journeys(run)
    waved = {happening.by: happening.at[-5:] for happening in run.events if happening.action == "wave"}
    assert waved == {"Una": "08:01", "Ada": "08:06"}
    seen = [each for beat in run.chronicle.beats for each in beat.perceptions if each.event == one.id]
    assert {each.person: each.passed % 60 if each.passed >= 0 else None for each in seen} == {0: None, 1: None, 2: 5}


def test_a_journey_cut_short_says_so_and_why() -> None:
    world = road(NED + "person Ada, she\n  at the start\n    is in bridge\n    is sure that mill is shut\n", whim=0)
    run = played(world, 0, "9:00", ("8:02", "Ada warns Ned that mill is shut"))
    cut, instead = journeys(run)[:2]
    assert cut.journey is not None
    assert (cut.journey.ended, cut.journey.where) == ("left off", "bridge")
    warned = next(one for one in run.events if one.action == "hear")
    assert cut.journey.instead in {warned.id, instead.id}
    answer = str(run.why(cut.id))
    assert "left off at 08:05, the bridge: Ada warned Ned" in answer


def test_before_a_locked_door_it_ends_in_vain() -> None:
    run = played(lane(locked=True))
    one, attempt = [each for each in run.events if each.by == "Ned"]
    assert one.journey is not None
    assert (one.journey.ended, one.journey.where, one.journey.instead) == ("barred", "bridge", attempt.id)
    assert (attempt.action, attempt.answer, attempt.place, attempt.journey) == ("go", "fails", "bridge", None)
    assert "could not go on" in str(run.why(one.id))


def test_where_people_hold_to_nothing_it_is_one_all_the_same() -> None:
    run = played(World.from_text(LANE.replace("  people hold by 10 to what they have set their minds on\n", "")))
    (one,) = journeys(run)
    assert one.journey is not None
    assert one.journey.ended == "arrived"
    assert [choice.minute % 60 for choice in run.chronicle.choices[one.id]] == [0, 5], "each step was weighed"


def test_who_does_more_than_go_does_so_at_each_step() -> None:
    loud = LANE.replace("status ", 'status "A is dusty"\nstatus ').replace(
        "  afterwards A goes toward L\n", "  afterwards A goes toward L\n    and A is dusty\n"
    )
    run = played(World.from_text(loud))
    assert [one.place for one in run.events if one.action == "go"] == ["village", "bridge"]
    assert not journeys(run)


def test_what_is_under_way_is_kept_and_goes_on(tmp_path: Path) -> None:
    for minute in ("8:00", "8:02", "8:05"):
        path = tmp_path / f"{minute[-1]}.run"
        run = lane().start(3)
        run.until(minute)
        run.save(path)
        run.close()
        again = muchado.open_run(path)
        assert again.events[-1].journey is None or again.events[-1].journey.ended is None
        again.until("8:59")
        whole = played(lane(), 3, "8:59")
        assert again.events == whole.events
        assert [again.why(one.id).text for one in again.events] == [whole.why(one.id).text for one in whole.events]
        assert again.digest() == whole.digest()
        assert verify(path) is None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_a_state_in_the_middle_of_journeys_goes_on_as_the_run_does(seed: int) -> None:
    simulation, later = Simulation(lively(), seed), []
    while len(later) < 20:
        beat = simulation.beat()
        if beat.stages and simulation.world.journeys:
            later.append((beat.minute, to_bytes(simulation.world)))
    beats, end = _rest(simulation)
    for minute, state in later:
        again = Simulation.standing(simulation.program, seed, (), from_bytes(state))
        found, digest = _rest(again)
        assert [one for one in found if one.minute > simulation.program.bundle.start][-len(beats) :] == beats, minute
        assert digest == end


def _rest(simulation: Simulation) -> tuple[Sequence[Beat], str]:
    beats = []
    while simulation.next_minute() is not None:
        beats.append(simulation.beat())
    return beats, simulation.digest()


def test_steps_are_counted_as_before() -> None:
    assert went(played(road(NED, whim=0)), "Ned")[:2] == ["mill", "mill"]
