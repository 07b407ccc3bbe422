"""What is in view: signs, what is no longer there, and who has just walked away."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import CORNER, HALL, cast, school, walker
from kernel.small import B, Word, World, post
from muchado.bundle.model import Here, Num, SetStatus, Shift, Trigger


def bump(world: World) -> tuple[Word, Word, int]:
    """A shove that leaves tears which show for 20 minutes, and alarm at the sight of tears."""
    tears = world.word("is in tears", "status", "person", seen=True)
    shove = world.action(
        "shove", "person", "person", needs=[Here(B)], effects=[SetStatus(tears(B), on=True, minutes=20)]
    )
    alarm = world.quality("feeling", "alarm")
    world.reaction(Trigger("sees", tears(B)), [Shift(alarm, B, "rises", Num(10))])
    return shove, tears, alarm


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
