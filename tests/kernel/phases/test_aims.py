"""Aims: taken up, pursued by the first way that can be taken, and how they end."""

from __future__ import annotations

from kernel.play import Play
from kernel.small import A, B, Holds, Word, World, at_least
from muchado.bundle.model import (
    Adopt,
    Calendar,
    Drop,
    Go,
    Here,
    Num,
    Scaled,
    Slot,
    Step,
    Sum,
    Trigger,
    Value,
    WouldLook,
)
from muchado.kernel import Change

C, L = Slot(2), Slot(2)


AFTER_NINE = Calendar("after", 540)


def school() -> tuple[World, Word]:
    """Ann and Bob in one room, Cy in another with no way to it; talking."""
    world = World()
    world.place("hall")
    world.place("yard")
    talk = world.action("talk", "person", "person", needs=[Here(B)], takes=2)
    for name, where in (("Ann", 0), ("Bob", 0), ("Cy", 1)):
        world.person(name, where)
    return world, talk


ANN, BOB, CY = range(3)


def endings(play: Play) -> list[tuple[int, str]]:
    """When aims ended, in minutes since the start, and why."""
    return [(change.minute - play.bundle.start, change.reason) for change in aims(play) if not change.after]


def aims(play: Play) -> list[Change]:
    return [change for beat in play.beats for change in beat.changes if change.kind == "aim"]


def test_an_aim_is_taken_up_pursued_and_done() -> None:
    world, talk = school()
    love = world.quality("feeling", "love")
    court = world.plan(
        "court",
        "person",
        "person",
        adopt=[[at_least(Value(love, B), 50)]],
        done=[[Holds(talk(A, B))]],
        steps=[Step((Here(B),), talk(A, B))],
        worth=30,
    )
    world.feels(ANN, love, 60, BOB)
    play = Play(world.bundle()).until(60)
    assert play.acts() == [(0, talk.of(ANN, BOB), "")]
    (taken, left) = aims(play)
    assert (taken.person, taken.about, taken.before, taken.after) == (ANN, court.of(ANN, BOB), 0, 1)
    assert taken.use is not None
    assert (taken.use.kind, taken.use.rule, taken.use.binding) == ("plan", 0, (ANN, BOB))
    assert (left.reason, left.minute - play.bundle.start) == ("done", 2)
    assert not play.mind(ANN).aims


def test_the_first_way_that_can_be_taken_is_taken() -> None:
    world, talk = school()
    wave, wait = world.action("wave", "person"), world.action("wait", "person")
    seek = world.plan(
        "seek",
        "person",
        "person",
        steps=[Step((Here(B),), talk(A, B)), Step((AFTER_NINE,), wave(A)), Step((), wait(A))],
        done=[[Holds(talk(A, B))]],
        patience=1000,
    )
    world.means(ANN, seek.of(ANN, CY))
    world.means(ANN, seek.of(ANN, BOB))
    acts = [act for _, act, _ in Play(world.bundle()).until(70).acts()]
    assert set(acts) == {talk.of(ANN, BOB), wait.of(ANN), wave.of(ANN)}
    assert acts.index(talk.of(ANN, BOB)) < 2
    assert acts.index(wave.of(ANN)) > acts.index(wait.of(ANN))
    assert wait.of(ANN) not in acts[acts.index(wave.of(ANN)) :]


def test_an_aim_whose_reason_is_gone_is_dropped() -> None:
    world, talk = school()
    anger = world.quality("feeling", "anger", half_life=30)
    scold = world.plan(
        "scold", "person", "person", moot=[[Holds(talk(B, A))]], steps=[Step((AFTER_NINE, Here(B)), talk(A, B))]
    )
    world.feels(ANN, anger, 80, BOB)
    world.means(ANN, scold.of(ANN, BOB))
    world.wish(BOB, talk.of(BOB, ANN), 50)
    play = Play(world.bundle()).until(100)
    assert [act for _, act, _ in play.acts()] == [talk.of(BOB, ANN)]
    assert endings(play) == [(2, "moot")]


def test_an_aim_is_given_up_after_its_patience_and_left_alone_as_long() -> None:
    world, talk = school()
    world.minutes = 1000
    love = world.quality("feeling", "love")
    seek = world.plan(
        "seek",
        "person",
        "person",
        adopt=[[at_least(Value(love, B), 50)]],
        steps=[Step((Here(B),), talk(A, B))],
        patience=100,
    )
    world.feels(ANN, love, 60, CY)
    play = Play(world.bundle()).until(450)
    assert seek.of(ANN, CY) in {change.about for change in aims(play)}
    begun = [change.minute - play.bundle.start for change in aims(play) if change.after]
    assert begun[0] == 0
    assert 200 <= begun[1] <= 270, "when Ann next thinks after 200"
    assert endings(play) == [(100, "given up"), (begun[1] + 100, "given up")]


def test_what_is_reached_already_is_not_taken_up() -> None:
    world, talk = school()
    world.plan(
        "greet all",
        "person",
        "person",
        adopt=[[Here(B)]],
        done=[[Holds(talk(A, B))]],
        steps=[Step((Here(B),), talk(A, B))],
    )
    world.thinks(ANN, talk.of(ANN, BOB))
    world.thinks(BOB, talk.of(BOB, ANN))
    play = Play(world.bundle()).until(60)
    assert not play.events
    assert not aims(play)


def test_reactions_take_up_and_drop_aims() -> None:
    world, talk = school()
    wave, frown = world.action("wave", "person"), world.action("frown", "person")
    visit = world.plan("visit", "person", "person", steps=[Step((AFTER_NINE, Here(B)), talk(A, B))])
    world.reaction(Trigger("act", wave(B)), [Adopt(visit(A, B))])
    world.reaction(Trigger("act", frown(B)), [Drop(visit(A, B))])
    world.wish(BOB, wave.of(BOB), 50)
    world.wish(BOB, frown.of(BOB), 50, [Holds(wave(A)), Calendar("after", 500)])
    play = Play(world.bundle()).until(100)
    taken, dropped = aims(play)
    assert (taken.person, taken.about, taken.event) == (ANN, visit.of(ANN, BOB), play.events[0].id)
    assert (dropped.reason, dropped.event) == ("changed", play.events[1].id)


def test_an_aim_counts_once_however_many_ways_its_condition_is_met() -> None:
    """The third party of a step is somebody: there is one."""
    world, talk = school()
    for name in ("Di", "Ed", "Flo"):
        world.person(name)
    confide = world.plan("confide", "person", "person", steps=[Step((Here(B), Here(C)), talk(A, B))], worth=20)
    world.means(ANN, confide.of(ANN, BOB))
    play = Play(world.bundle()).until(0)
    (choice,) = play.choices
    assert choice.score == 20


def test_worth_may_depend_on_how_one_feels() -> None:
    world, talk = school()
    love = world.quality("feeling", "love")
    worth = Sum((Num(10), Scaled(1, 2, Value(love, B))), ())
    court = world.plan("court", "person", "person", steps=[Step((Here(B),), talk(A, B))], worth=worth)
    world.feels(ANN, love, 61, BOB)
    world.means(ANN, court.of(ANN, BOB))
    assert Play(world.bundle()).until(0).choices[0].score == 40


def test_somebody_idle_with_an_aim_thinks_when_patience_runs_out() -> None:
    world, talk = school()
    world.idle = 500
    seek = world.plan("seek", "person", "person", steps=[Step((Here(B),), talk(A, B))], patience=77)
    world.means(ANN, seek.of(ANN, CY))
    assert endings(Play(world.bundle()).until(77)) == [(77, "given up")]


def test_looking_for_somebody_one_goes_from_place_to_place() -> None:
    world, talk = school()
    world.way(0, 1)
    go = world.action("go", "person", "place", effects=[Go(A, Slot(1))], passing=True)
    seek = world.plan(
        "seek",
        "person",
        "person",
        done=[[Holds(talk(A, B))]],
        steps=[Step((Here(B),), talk(A, B)), Step((WouldLook(B, L),), go(A, L))],
    )
    world.means(ANN, seek.of(ANN, CY))
    play = Play(world.bundle()).until(30)
    assert [act for _, act, _ in play.acts()] == [go.of(ANN, 1), talk.of(ANN, CY)]
