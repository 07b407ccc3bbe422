"""From the world into one mind: what an act looks like, what is left of it, who is here, who knows."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import CORNER, HALL, cast, school, village, walker
from kernel.small import A, B, C, Holds, Word, World, post
from kernel.stage import LIAR, LIE, TELL, play, start, sure
from muchado.bundle.model import KNOWS, Claim, Here, Inform, Num, SetStatus, Shift, Trigger


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


SCENE = """
action court: "A courts B"
  needs B is here
  seen from afar
action pose: "A poses as C with B"
  needs B is here
  seen from afar
  taken from afar for "C courts B"
want "pose"
  A wants to pose as C with B by 20
  when A's anger toward C is at least 50
   and B is here
   and A did not pose as C with B
  because "{A} wants {C} to look bad"
"""


def test_a_staged_scene_is_taken_for_what_it_looks_like() -> None:
    run = play(SCENE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in tower", Dot="is in hall")
    assert sure(run, "Cyd", "Dot courted Bob") > 80
    assert sure(run, "Cyd", "Ann posed as Dot with Bob") == 0
    assert sure(run, "Bob", "Ann posed as Dot with Bob") == 100
    assert sure(run, "Bob", "Dot courted Bob") == 0


def test_one_who_stands_beside_it_is_not_taken_in() -> None:
    run = play(SCENE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in yard", Dot="is in hall")
    assert sure(run, "Cyd", "Ann posed as Dot with Bob") == 100
    assert sure(run, "Cyd", "Dot courted Bob") == 0


def test_the_record_tells_who_perceived_what() -> None:
    run = start(SCENE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in tower")
    seen = []
    while not seen and (beat := run.beat()):
        seen = [one for one in beat.perceptions if run.bundle.people[one.person].name == "Cyd"]
    assert seen[0].how == "saw"
    assert run.bundle.relations[seen[0].prop[0]].name == "court"


def test_one_who_is_told_knows_that_the_teller_knows_and_the_other_way_round() -> None:
    run = play(TELL, Ann="is sure that Cyd is a thief", Cyd="is in yard", Dot="is in yard")
    assert sure(run, "Bob", "Ann knows that Cyd is a thief") == 100
    assert sure(run, "Ann", "Bob knows that Ann knows that Cyd is a thief") == 100
    assert sure(run, "Bob", "Ann knows that Bob knows that Cyd is a thief") == 100


WALL = """
action call: "A calls to B that P"
  needs B is here
  seen here, heard next door
  afterwards B hears that P
want "call"
  A wants to call to B that C is a thief by 20
  when A is sure that C is a thief
   and B is here
   and A did not call to B that C is a thief
  because "{B} ought to know"
"""


def test_one_behind_the_wall_has_the_words_and_is_not_known_to_have_them() -> None:
    heard = [
        play(WALL, seed, Ann="is sure that Cyd is a thief", Cyd="is in yard", Dot="is in yard") for seed in range(12)
    ]
    for run in heard:
        assert sure(run, "Dot", "Cyd is a thief") > 0
        assert sure(run, "Dot", "Ann knows that Dot knows that Cyd is a thief") <= 0
        assert run.mind("Dot").believes("Cyd is a thief").source == "overheard"  # type: ignore[union-attr]
    known = [run.mind("Dot").believes("Cyd is a thief").teller for run in heard]  # type: ignore[union-attr]
    assert {"Ann", None} == set(known), "through a wall one knows some voices, and others not"


def test_a_lie_is_perceived_as_telling_by_all_but_the_liar() -> None:
    run = play(LIE.replace("PERCENT", "0"), Ann=LIAR, Cyd="is in yard", Dot="is in hall")
    for hearer in ("Bob", "Dot"):
        assert sure(run, hearer, "Ann told Bob that Cyd is a thief") > 0
        assert sure(run, hearer, "Ann lied to Bob that Cyd is a thief") == 0
        assert sure(run, hearer, "Cyd is a thief") > 60, "and it is said as if it were certain"
    assert sure(run, "Ann", "Ann lied to Bob that Cyd is a thief") == 100
    assert sure(run, "Ann", "Cyd is a thief") < 0, "a liar does not take their own word"


def test_what_rings_false_is_believed_a_third_as_much() -> None:
    smooth = play(LIE.replace("PERCENT", "0"), Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    clumsy = play(LIE.replace("PERCENT", "100"), Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    assert sure(clumsy, "Bob", "Cyd is a thief") == sure(smooth, "Bob", "Cyd is a thief") // 3
