"""From the world into one mind: who is here, and who knows."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import HALL, POSE, cast, school, village
from kernel.small import A, B, C, Holds
from kernel.stage import start
from muchado.bundle.model import KNOWS, Claim, Here


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


def test_however_many_are_there_everybody_knows_who_saw() -> None:
    world = school()
    crowd = [world.person(f"P{number}", HALL) for number in range(12)]
    shove = world.action("shove", "person", "person", needs=[Here(B)])
    world.wish(crowd[0], shove.of(crowd[0], crowd[1]), 50)
    play = Play(world.bundle()).until(3)
    what = play.events[0].prop
    assert play.sure(crowd[-1], what) == 100
    assert all(play.sure(one, (KNOWS, other, what)) == 100 for one in crowd for other in crowd)


def test_having_told_one_knows_that_the_other_knows() -> None:
    world, rich, tell = village()
    ann, bob, cy = (world.person(name) for name in ("Ann", "Bob", "Cy"))
    world.thinks(ann, rich.of(cy))
    unaware = Holds(Claim(KNOWS, (B, rich(C))), negated=True)
    world.want(tell(A, B, rich(C)), 50, [Holds(rich(C)), unaware])
    play = Play(world.bundle()).until(60)
    # Ann tells Bob before Cy, who is among those it is about; Cy hears it, and Bob heard it from Ann.
    assert play.sure(ann, (KNOWS, bob, rich.of(cy))) == 100
    assert play.sure(bob, (KNOWS, ann, rich.of(cy))) == 100
    assert [act for _, act, _ in play.acts()].count(tell.of(ann, bob, rich.of(cy))) == 1


def test_the_record_tells_who_perceived_what() -> None:
    run = start(POSE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in tower")
    seen = []
    while not seen and (beat := run.beat()):
        seen = [one for one in beat.perceptions if run.bundle.people[one.person].name == "Cyd"]
    assert seen[0].how == "saw"
    assert run.bundle.relations[seen[0].prop[0]].name == "court"
