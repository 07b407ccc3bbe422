"""Who perceives what of an act."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.scenes import cast, school
from kernel.small import B, C
from kernel.stage import LIAR, LIE, play, sure
from muchado.bundle.model import KNOWS, Calendar, Here, Inform, Num


@pytest.mark.parametrize(
    ("seen", "heard", "saw", "heard_by"),
    [
        (0, 0, "", ""),
        (1, 0, "H", ""),
        (0, 1, "", "H"),
        (1, 1, "H", "H"),
        (1, 2, "H", "HC"),
        (2, 1, "HG", "H"),
        (2, 2, "HG", "HC"),
    ],
)
def test_sight_and_hearing_reach_as_far_as_declared(seen: int, heard: int, saw: str, heard_by: str) -> None:
    world = school()
    ann, bob, *others = cast(world)
    shove = world.action("shove", "person", "person", needs=[Here(B)], seen=seen, heard=heard)
    world.wish(ann, shove.of(ann, bob), 50)
    play = Play(world.bundle()).until(5)
    (event,) = play.events
    names = dict(zip("ABHCGY", (ann, bob, *others), strict=True))
    assert event.saw == tuple(names[name] for name in saw)
    assert event.heard == tuple(names[name] for name in heard_by)
    for name, who in names.items():
        expected = 100 if name in "AB" + saw else 80 if name in heard_by else 0
        assert play.sure(who, shove.of(ann, bob)) == expected, name


def test_a_whisper_reaches_only_the_one_it_is_meant_for() -> None:
    world = school()
    ann, bob, near, *_ = cast(world)
    rich = world.word("is rich", "notion", "person")
    tell = world.action("whisper", "person", "person", "claim", needs=[Here(B)], heard=0, effects=[Inform(C)])
    world.thinks(ann, rich.of(near))
    world.wish(ann, tell.of(ann, bob, rich.of(near)), 50)
    play = Play(world.bundle()).until(5)
    assert play.sure(bob, rich.of(near)) > 0
    assert play.sure(near, rich.of(near)) == 0
    assert play.mind(bob).beliefs[rich.of(near)].source == "told"


def test_nobody_knows_of_a_witness_out_of_sight() -> None:
    """One above sees those in the hall, who do not see the gallery; next door one hears only those who take part.

    Who saw it done takes whoever was not there, for all they saw, not to know; who only heard it has no idea.
    """
    world = school()
    ann, bob, near, next_door, above, _ = cast(world)
    shove = world.action("shove", "person", "person", needs=[Here(B)], seen=2, heard=2)
    world.wish(ann, shove.of(ann, bob), 50)
    play = Play(world.bundle()).until(5)
    what = shove.of(ann, bob)
    assert [play.sure(who, (KNOWS, above, what)) for who in (ann, bob, near)] == [-60, -60, -60]
    assert [play.sure(above, (KNOWS, who, what)) for who in (ann, bob, near)] == [100, 100, 100]
    assert [play.sure(next_door, (KNOWS, who, what)) for who in (ann, bob)] == [100, 100]
    assert [play.sure(next_door, (KNOWS, who, what)) for who in (near, above)] == [0, 0]


def test_lies_ring_false_as_often_as_is_said() -> None:
    """Nearly every other lie, as in the studies (Bond & DePaulo 2006: 47 of 100)."""
    heard = [
        sure(
            play(LIE.replace("PERCENT", "47"), seed, "8:05", Ann=LIAR, Cyd="is in yard", Dot="is in yard"),
            "Bob",
            "Cyd is a thief",
        )
        for seed in range(120)
    ]
    doubted = sum(one < 60 for one in heard)
    assert 40 <= doubted <= 73  # 47 % of 120 is 56; within three standard deviations


def looking_on(play: Play, who: int) -> list[tuple[int, str]]:
    """When somebody took in what, in minutes since the start, and how."""
    found = [one for beat in play.beats for one in beat.perceptions if one.person == who]
    return [(one.minute - play.bundle.start, one.how) for one in found]


def test_each_who_perceives_it_takes_it_in_once_by_the_best_way() -> None:
    world = school()
    ann, bob, near, next_door, above, away = cast(world)
    shove = world.action("shove", "person", "person", needs=[Here(B)], seen=2, heard=2)
    world.wish(ann, shove.of(ann, bob), 50)
    play = Play(world.bundle()).until(200)
    ways = {who: [how for _, how in looking_on(play, who)] for who in (ann, bob, near, next_door, above, away)}
    assert ways == {
        ann: ["took part"], bob: ["took part"], near: ["saw"], next_door: ["heard"], above: ["saw"], away: []
    }  # fmt: skip


def test_what_is_passing_makes_nobody_think_again() -> None:
    """The onlooker, who would idle for long, takes in at once what matters, and later what does not."""
    for passing in (False, True):
        world = school()
        world.idle = 100
        ann, bob, near, *_ = cast(world)
        nod = world.action("nod", "person", "person", needs=[Here(B)], passing=passing)
        world.wish(ann, nod.of(ann, bob), 50, [Calendar("after", 490)])
        play = Play(world.bundle()).until(400)
        (nodded,) = (event.minute - play.bundle.start for event in play.events)
        ((minute, how),) = looking_on(play, near)
        assert how == "saw"
        assert (minute == nodded + 1) != passing


def test_words_ring_false_only_to_those_who_hear_them_and_never_to_the_speaker() -> None:
    world = school()
    ann, bob, near, _, above, _ = cast(world)
    rich = world.word("is rich", "notion", "person")
    tell = world.action(
        "tell", "person", "person", "claim", needs=[Here(B)], seen=2, effects=[Inform(C)], rings=Num(100)
    )
    world.thinks(ann, rich.of(near))
    world.wish(ann, tell.of(ann, bob, rich.of(near)), 50)
    play = Play(world.bundle()).until(200)
    rang = {one.person: one.rang_false for beat in play.beats for one in beat.perceptions}
    assert rang == {ann: False, bob: True, near: True, above: False}
