"""Who takes what they see, or do, for something else: in their own mind, and in what they think of others."""

from __future__ import annotations

from kernel import bidding
from kernel.orders import sure
from muchado import Run

TEXT = """world "Mistakes"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place kitchen
  next to yard
place yard
thing plum, "the plum", in kitchen
  at the start
    is red
thing tea, "the tea", in kitchen
status "X is red", seen
status "X is green", seen
status "X is salty"
status "X is sweet"
status "A is dazzled", takes "X is red" for "X is green", takes "B salts X" for "B sugars X"
action dazzle: "A dazzles B"
  needs B is here
  afterwards B is dazzled
action recover: "A recovers"
  afterwards A is not dazzled
action salt: "A salts X"
  needs X is here
  afterwards X is salty
action sugar: "A sugars X"
  needs X is here
  afterwards X is sweet
action paint: "A paints X green"
  afterwards X is green and X is not red
action go: "A goes to L"
  afterwards A goes to L
person Ann, she
  at the start
    is in yard
    is dazzled
person Bob, he
  at the start
    is in kitchen
person Cyd, they
  at the start
    is in kitchen
"""


def bidden(*happenings: str) -> Run:
    """Things done there, one after the other."""
    return bidding.bidden(TEXT, *happenings)


def test_who_takes_red_for_green_is_sure_of_it_and_takes_all_to_see_it_so() -> None:
    run = bidden("Ann goes to kitchen")
    assert (sure(run, "Ann", "plum is green"), sure(run, "Ann", "plum is red")) == (100, 0)
    assert (sure(run, "Bob", "plum is green"), sure(run, "Bob", "plum is red")) == (0, 100)
    assert sure(run, "Ann", "Bob thinks that plum is green") == 100
    assert sure(run, "Ann", "Bob thinks that Ann thinks that plum is green") == 100
    assert sure(run, "Ann", "Bob thinks that plum is red") <= 0
    assert sure(run, "Bob", "Ann thinks that plum is red") == 100, "nothing tells him that she does not"
    assert sure(run, "Bob", "Ann thinks that plum is green") <= 0


def test_who_is_so_no_more_sees_it_as_it_is() -> None:
    run = bidden("Ann goes to kitchen", "Ann recovers", "Ann goes to yard", "Ann goes to kitchen")
    assert (sure(run, "Ann", "plum is green"), sure(run, "Ann", "plum is red")) == (-100, 100)
    assert sure(run, "Ann", "Bob thinks that plum is red") == 100
    run = bidden("Ann goes to kitchen", "Ann goes to yard", "Ann recovers", "Bob paints plum green")
    assert sure(run, "Ann", "plum is green") == 100
    assert sure(run, "Ann", "Bob thinks that plum is green") == 100


def test_one_may_mistake_ones_own_act_and_all_that_comes_of_it() -> None:
    run = bidden("Ann goes to kitchen", "Ann salts tea")
    assert (sure(run, "Ann", "Ann sugared tea"), sure(run, "Ann", "Ann salted tea")) == (100, 0)
    assert (sure(run, "Ann", "tea is sweet"), sure(run, "Ann", "tea is salty")) == (100, 0)
    assert (sure(run, "Bob", "Ann salted tea"), sure(run, "Bob", "tea is salty")) == (100, 100)
    assert sure(run, "Ann", "Bob knows that Ann sugared tea") == 100
    assert sure(run, "Ann", "Bob knows that tea is salty") == 0
    assert sure(run, "Bob", "Ann knows that Ann salted tea") == 100
    assert sure(run, "Bob", "Cyd knows that tea is salty") == 100
    assert sure(run, "Bob", "Cyd thinks that Ann thinks that tea is salty") == 100


def test_so_is_what_another_does() -> None:
    run = bidden("Ann goes to kitchen", "Bob salts tea")
    assert (sure(run, "Ann", "Bob sugared tea"), sure(run, "Ann", "tea is salty")) == (100, 0)
    assert sure(run, "Ann", "Cyd knows that Bob sugared tea") == 100
    assert sure(run, "Cyd", "Bob salted tea") == 100


def test_who_knows_that_they_are_so_is_so_all_the_same() -> None:
    run = bidden("Ann recovers", "Ann goes to kitchen", "Bob dazzles Ann", "Cyd salts tea")
    assert sure(run, "Ann", "Ann is dazzled") == 100
    assert sure(run, "Ann", "tea is sweet") == 100


def known(text: str = TEXT) -> str:
    """The same world, in which Bob knows from the start how Ann sees."""
    return text.replace(
        "    is in kitchen\nperson Cyd", "    is in kitchen\n    thinks that Ann is dazzled\nperson Cyd"
    )


def test_who_knows_how_another_sees_reckons_with_it_and_takes_them_to_take_all_to_see_so() -> None:
    run = bidding.bidden(known(), "Ann goes to kitchen")
    assert sure(run, "Bob", "Ann thinks that plum is green") == 100
    assert sure(run, "Bob", "Ann thinks that plum is red") <= 0
    assert sure(run, "Bob", "Ann thinks that Bob thinks that plum is green") == 100
    assert sure(run, "Bob", "Cyd thinks that Ann thinks that plum is red") == 100, (
        "nothing tells them that she does not"
    )
    assert sure(run, "Cyd", "Ann thinks that plum is red") == 100


def test_all_who_saw_it_come_about_know_it_of_each_other_and_what_follows_from_what_is_done() -> None:
    run = bidden("Ann recovers", "Ann goes to kitchen", "Bob dazzles Ann", "Cyd salts tea")
    for who in ("Bob", "Cyd"):
        assert sure(run, who, "Ann thinks that plum is green") == 100
        assert (sure(run, who, "Ann knows that tea is sweet"), sure(run, who, "Ann knows that tea is salty")) == (
            100,
            -60,
        )
        assert sure(run, who, "Ann knows that Cyd sugared tea") == 100
    assert sure(run, "Cyd", "Bob thinks that Ann thinks that plum is green") == 100
    assert sure(run, "Cyd", "Bob knows that Ann knows that tea is sweet") == 100
    assert sure(run, "Bob", "Cyd thinks that plum is red") == 100


def test_who_was_so_when_it_was_done_took_it_so_whatever_they_see_since() -> None:
    run = bidden("Ann recovers", "Ann goes to kitchen", "Bob dazzles Ann", "Cyd salts tea", "Ann recovers")
    assert (sure(run, "Bob", "Ann thinks that plum is red"), sure(run, "Bob", "Ann thinks that plum is green")) == (
        100,
        -100,
    )
    assert sure(run, "Bob", "Ann knows that tea is sweet") == 100


def test_whoever_wrongly_thinks_so_of_another_reckons_with_it_all_the_same() -> None:
    run = bidding.bidden(known(), "Ann recovers", "Ann goes to kitchen", "Cyd salts tea")
    assert sure(run, "Ann", "tea is salty") == 100
    assert sure(run, "Bob", "Ann knows that tea is sweet") == 100
    assert sure(run, "Cyd", "Ann knows that tea is salty") == 100


def test_what_one_takes_another_to_take_for_what_is_said_and_has_a_why() -> None:
    run = bidding.bidden(known(), "Ann goes to kitchen", "Cyd salts tea")
    assert "Ann knows that the tea is sweet" in {held.sentence for held in run.mind("Bob").beliefs}
    why = str(run.why("Bob believes that Ann knows that tea is sweet"))
    assert "Bob is sure that Ann knows that the tea is sweet" in why
    assert "Cyd salts the tea" in why
