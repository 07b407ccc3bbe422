"""Saying what one does not believe: how it is perceived, when it rings false, and what becomes of trust."""

from __future__ import annotations

from minds.stage import LIAR, LIE, play, sure


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


def test_the_honest_lie_badly() -> None:
    percent = "0 plus how honest A is"
    bad = play(LIE.replace("PERCENT", percent), Ann=f"honest 100; {LIAR}", Cyd="is in yard", Dot="is in yard")
    good = play(LIE.replace("PERCENT", percent), Ann=f"honest 0; {LIAR}", Cyd="is in yard", Dot="is in yard")
    assert sure(bad, "Bob", "Cyd is a thief") < sure(good, "Bob", "Cyd is a thief")


SEEN_THROUGH = """
reaction "seen through"
  when B tells A that P
   and it rings false
  then A's trust toward B falls by 10
  because "{A} does not like the sound of it"
"""


def test_what_rings_false_can_be_answered() -> None:
    clumsy = play(LIE.replace("PERCENT", "100") + SEEN_THROUGH, Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    smooth = play(LIE.replace("PERCENT", "0") + SEEN_THROUGH, Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    assert (clumsy.mind("Bob").feels("trust", "Ann"), smooth.mind("Bob").feels("trust", "Ann")) == (30, 40)


ASKING = """
action ask: "A questions B"
  needs B is here
  B may admit, dodge
  if B dodges
    rings false by how honest B is
want "ask"
  A wants to question B by 10
  when A's anger toward B is at least 10
   and A did not question B today
  because "{A} wants to know"
want "dodge"
  A wants to dodge by 10
  when B questions A
  because "{A} would rather not say"
reaction "read in the face"
  when A questions B
   and B dodges
   and it rings false
  then A suspects that B is a thief
  because "{A} reads it in {B}'s face"
"""


def test_an_answer_rings_false_as_the_one_who_answers_is() -> None:
    poor = play(ASKING, Ann="anger toward Bob 20", Bob="honest 100")
    fine = play(ASKING, Ann="anger toward Bob 20", Bob="honest 0")
    assert (sure(poor, "Ann", "Bob is a thief"), sure(fine, "Ann", "Bob is a thief")) == (45, 0)


FOUND_OUT = """
action show: "A shows B that P"
  needs B is here
  afterwards B hears that P
reaction "found out"
  when A learns that P is false
   and A heard from B P
  then A's trust toward B becomes 10
   and A's trust toward B rises no higher than 30
  because "{B} lied to {A}"
reaction "no thief after all"
  when a day begins
   and B told A that C is a thief
   and it is Tuesday
  then A is sure that C is not a thief
  because "it has all come out"
reaction "good to one another"
  when a day begins
   and B told A that C is a thief
   and it is not Monday
  then A's trust toward B rises by 50
  because "time passes"
"""


def test_trust_that_was_betrayed_never_heals_fully() -> None:
    rules = LIE.replace("PERCENT", "0") + FOUND_OUT
    run = play(rules, until="Sunday 12:00", Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    assert run.mind("Bob").feels("trust", "Ann") == 30
