"""Who perceives what of an act, and of what is left of it."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.small import A, B, C, Holds, Word, World, post
from muchado.bundle.model import IN, KNOWS, Claim, Due, Go, Here, Inform, Num, SetStatus, Shift, Slot, Trigger

HALL, CORNER, GALLERY, YARD = range(4)
L = Slot(1)


def school() -> World:
    """A hall; a corner within its earshot; a gallery that overlooks it; a yard from which one perceives nothing."""
    world = World()
    world.place("hall", earshot=(CORNER,))
    world.place("corner", earshot=(HALL,))
    world.place("gallery", views=(HALL,))
    world.place("yard")
    world.way(HALL, CORNER)
    world.way(HALL, YARD)
    return world


def cast(world: World) -> tuple[int, ...]:
    """Two who do things in the hall, a bystander, and one in each other place."""
    places = (HALL, HALL, HALL, CORNER, GALLERY, YARD)
    return tuple(world.person(name, where) for name, where in zip("ABHCGY", places, strict=True))


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


def test_what_is_said_is_lost_on_those_who_only_see() -> None:
    world = school()
    ann, bob, near, _, above, _ = cast(world)
    loves = world.word("loves", "notion", "person", "person")
    tell = world.action("tell", "person", "person", "claim", needs=[Here(B)], seen=2, effects=[Inform(C)])
    world.thinks(ann, loves.of(bob, near))
    world.wish(ann, tell.of(ann, bob, loves.of(bob, near)), 50)
    play = Play(world.bundle()).until(5)
    told = loves.of(bob, near)
    assert play.sure(bob, told) > 0
    assert play.sure(near, told) > 0
    assert play.sure(above, told) == 0
    assert play.sure(above, tell.of(ann, bob, ())) == 100, "that something was said, they saw"
    assert play.sure(above, tell.of(ann, bob, told)) == 0


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


def test_overhearing_is_not_being_told() -> None:
    world = school()
    ann, bob, near, next_door, *_ = cast(world)
    rich = world.word("is rich", "notion", "person")
    tell = world.action("tell", "person", "person", "claim", needs=[Here(B)], heard=2, effects=[Inform(C)])
    trust = world.quality("feeling", "flattery")
    world.reaction(Trigger("told", rich(B), A), [Shift(trust, B, "rises", Num(1))])
    world.thinks(ann, rich.of(bob))
    world.wish(ann, tell.of(ann, bob, rich.of(bob)), 50)
    play = Play(world.bundle()).until(5)
    assert [play.mind(who).beliefs[rich.of(bob)].source for who in (bob, near, next_door)] == [
        "told",
        "overheard",
        "overheard",
    ]


def bump(world: World) -> tuple[Word, Word, int]:
    """A shove that leaves tears which show for 20 minutes, and alarm at the sight of tears."""
    tears = world.word("is in tears", "status", "person", seen=True)
    shove = world.action(
        "shove", "person", "person", needs=[Here(B)], effects=[SetStatus(tears(B), on=True, minutes=20)]
    )
    alarm = world.quality("feeling", "alarm")
    world.reaction(Trigger("sees", tears(B)), [Shift(alarm, B, "rises", Num(10))])
    return shove, tears, alarm


def walker(world: World, where: int, start: int, name: str = "W") -> int:
    """Somebody who comes to a place at a minute of the day."""
    if not any(action.name == "go" for action in world.actions):
        go = world.action("go", "person", "place", effects=[Go(A, L)], passing=True)
        world.want(go(A, L), 50, [Due(L), Holds(Claim(IN, (A, L)), negated=True)])
    return world.person(name, YARD, [post(where, start)])


def test_who_comes_later_sees_the_tears_and_not_the_shove() -> None:
    world = school()
    ann, bob, *_ = cast(world)
    shove, tears, alarm = bump(world)
    late, too_late = walker(world, HALL, 490), walker(world, HALL, 505, "V")
    world.wish(ann, shove.of(ann, bob), 50)
    play = Play(world.bundle()).until(11)
    assert play.sure(late, tears.of(bob)) == 100
    assert play.sure(late, shove.of(ann, bob)) == 0
    assert play.level(late, alarm, bob) == 10
    assert [(notice.person, notice.event) for beat in play.beats for notice in beat.notices] == [
        (late, play.events[0].id)
    ]
    play.until(30)
    assert play.sure(too_late, tears.of(bob)) == 0
    assert play.sure(late, tears.of(bob)) == 0, "tears dry, and one knows it"
    assert not play.simulation.world.is_so(tears.of(bob), play.simulation.now)


def test_one_sees_that_nothing_shows() -> None:
    """Told of tears, one sees for oneself; of somebody who is not here, one goes on thinking so."""
    world = school()
    ann, bob, *_, away = cast(world)
    tears = world.word("is in tears", "status", "person", seen=True)
    relief = world.quality("feeling", "relief")
    world.reaction(Trigger("astonished", tears(B), denied=True), [Shift(relief, B, "rises", Num(10))])
    for who in (bob, away):
        world.thinks(ann, tears.of(who))
    play = Play(world.bundle()).until(60)
    assert (play.sure(ann, tears.of(bob)), play.sure(ann, tears.of(away))) == (-100, 100)
    assert (play.level(ann, relief, bob), play.level(ann, relief, away)) == (10, 0)


def test_a_sign_is_seen_once() -> None:
    world = school()
    ann, bob, near, *_ = cast(world)
    shove, _, alarm = bump(world)
    world.wish(ann, shove.of(ann, bob), 50)
    play = Play(world.bundle()).until(19)
    assert play.level(near, alarm, bob) == 10


def test_one_sees_who_has_just_walked_away() -> None:
    """Whoever left at most two minutes ago is seen going; of one long gone nothing is seen."""
    world = school()
    ann = world.person("Ann", HALL, [post(CORNER, 482)])
    sees = walker(world, HALL, 483, "S")
    sees_not = walker(world, HALL, 486, "N")
    play = Play(world.bundle()).until(10)
    assert play.mind(sees).whereabouts[ann].place == CORNER
    assert ann not in play.mind(sees_not).whereabouts
    assert [notice.person for beat in play.beats for notice in beat.notices] == [sees]


def test_those_left_behind_know_where_one_went() -> None:
    world = school()
    ann = walker(world, HALL, 481, "Ann")
    near, away = world.person("Near", YARD), world.person("Away", CORNER)
    play = Play(world.bundle()).until(30)
    assert play.simulation.program.senses.expected(play.mind(near), ann, play.simulation.now) == HALL
    assert ann not in play.mind(away).whereabouts
    assert play.simulation.program.senses.expected(play.mind(ann), near, play.simulation.now) == YARD


def test_being_there_together_one_knows_that_the_others_know() -> None:
    world = school()
    ann, bob, near, *_ = cast(world)
    shove = world.action("shove", "person", "person", needs=[Here(B)])
    world.wish(ann, shove.of(ann, bob), 50)
    play = Play(world.bundle()).until(5)
    what = shove.of(ann, bob)
    for who in (ann, bob, near):
        for other in {ann, bob, near} - {who}:
            assert play.sure(who, (KNOWS, other, what)) == 100


def test_nobody_knows_of_a_witness_out_of_sight() -> None:
    """One above sees those in the hall, who do not see the gallery; next door one hears only those who take part."""
    world = school()
    ann, bob, near, next_door, above, _ = cast(world)
    shove = world.action("shove", "person", "person", needs=[Here(B)], seen=2, heard=2)
    world.wish(ann, shove.of(ann, bob), 50)
    play = Play(world.bundle()).until(5)
    what = shove.of(ann, bob)
    assert [play.sure(who, (KNOWS, above, what)) for who in (ann, bob, near)] == [0, 0, 0]
    assert [play.sure(above, (KNOWS, who, what)) for who in (ann, bob, near)] == [100, 100, 100]
    assert [play.sure(next_door, (KNOWS, who, what)) for who in (ann, bob)] == [100, 100]
    assert [play.sure(next_door, (KNOWS, who, what)) for who in (near, above)] == [0, 0]


def test_in_a_crowd_nobody_keeps_track_of_who_saw() -> None:
    world = school()
    crowd = [world.person(f"P{number}", HALL) for number in range(12)]
    shove = world.action("shove", "person", "person", needs=[Here(B)])
    world.wish(crowd[0], shove.of(crowd[0], crowd[1]), 50)
    play = Play(world.bundle()).until(3)
    what = play.events[0].prop
    assert play.sure(crowd[-1], what) == 100
    assert all(play.sure(crowd[-1], (KNOWS, other, what)) == 0 for other in crowd)
