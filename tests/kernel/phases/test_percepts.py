"""What an event comes to in one mind: what it looks like, whose words it takes, and how far it believes them."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import POSE, cast, school
from kernel.small import A, B, C
from kernel.stage import LIAR, LIE, TELL, play, sure
from muchado.bundle.model import Here, Inform, Num, Shift, Trigger


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


def test_a_staged_scene_is_taken_for_what_it_looks_like() -> None:
    run = play(POSE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in tower", Dot="is in hall")
    assert sure(run, "Cyd", "Dot courted Bob") > 80
    assert sure(run, "Cyd", "Ann posed as Dot with Bob") == 0
    assert sure(run, "Bob", "Ann posed as Dot with Bob") == 100
    assert sure(run, "Bob", "Dot courted Bob") == 0


def test_one_who_stands_beside_it_is_not_taken_in() -> None:
    run = play(POSE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in yard", Dot="is in hall")
    assert sure(run, "Cyd", "Ann posed as Dot with Bob") == 100
    assert sure(run, "Cyd", "Dot courted Bob") == 0


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
