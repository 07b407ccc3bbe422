"""Reactions: which of them speak, in rounds, and what they do to one's own mind."""

from __future__ import annotations

from itertools import pairwise

from kernel.play import Play
from kernel.scenes import proposal, room, village
from kernel.small import A, B, C, World
from kernel.stage import LIAR, LIE, play
from muchado.bundle.model import Answered, Compare, Num, Quality, Shift, Think, Trigger, Value


def test_reactions_tell_the_answers_apart() -> None:
    for answer, joy in (("accept", 20), ("refuse", -5)):
        world, _, (ann, bob) = room("AB")
        propose, mood = proposal(world), world.quality("mood", "joy")
        world.want(propose(B, A), 30, answer=answer)
        world.reaction(
            Trigger("act", propose(A, B)), [Shift(mood, None, "rises", Num(20))], [Answered("refuse", negated=True)]
        )
        world.reaction(Trigger("act", propose(A, B)), [Shift(mood, None, "falls", Num(5))], [Answered("refuse")])
        world.wish(ann, propose.of(ann, bob), 50)
        play = Play(world.bundle()).until(2)
        assert play.level(ann, mood) == joy


def test_one_thinks_and_doubts_within_bounds() -> None:
    world, talk, (ann, bob) = room("AB")
    world.qualities.append(Quality("pride", "feeling", low=0, high=30))
    pride = len(world.qualities) - 1
    kind = world.word("is kind", "notion", "person")
    world.reaction(Trigger("act", talk(A, B)), [Shift(pride, B, "rises", Num(90)), Think(kind(B), -40)])
    world.reaction(Trigger("act", talk(B, A)), [Shift(pride, B, "falls", Num(90)), Think(kind(B), 100)])
    world.wish(ann, talk.of(ann, bob), 50)
    play = Play(world.bundle()).until(10)
    assert (play.level(ann, pride, bob), play.level(bob, pride, ann)) == (30, 0)
    assert (play.sure(ann, kind.of(bob)), play.sure(bob, kind.of(ann))) == (-40, 100)


def test_thoughts_lead_to_thoughts_within_bounds() -> None:
    """A chain of six notions, each of which suggests the next: four rounds a minute, no more."""
    world, _, _ = village()
    chain = [world.word(f"notion {number}", "notion", "person") for number in range(7)]
    begin = world.action("begin", "person")
    world.reaction(Trigger("act", begin(A)), [Think(chain[0](A), 100)])
    for one, following in pairwise(chain):
        world.reaction(Trigger("learns", one(A)), [Think(following(A), 100)])
    ann = world.person("Ann")
    world.wish(ann, begin.of(ann), 50)
    play = Play(world.bundle()).until(30)
    assert [play.sure(ann, notion.of(ann)) for notion in chain] == [100] * 4 + [0] * 3


def test_reactions_of_one_round_do_not_see_each_other() -> None:
    """Both read the mind as it was, so their order in the text does not matter."""
    for order in (0, 1):
        world = World()
        world.place("hall")
        anger, shame = world.quality("mood", "anger"), world.quality("mood", "shame")
        fall = world.action("fall", "person")
        rises = [(anger, shame), (shame, anger)]
        for up, bar in rises if order else reversed(rises):
            calm = Compare(Value(bar, None), "<", Num(5))
            world.reaction(Trigger("act", fall(A)), [Shift(up, None, "rises", Num(10))], [calm])
        ann = world.person("Ann")
        world.wish(ann, fall.of(ann), 50)
        play = Play(world.bundle()).until(5)
        assert (play.level(ann, anger), play.level(ann, shame)) == (10, 10)


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


def test_whom_only_an_effect_speaks_of_is_looked_for_in_sight() -> None:
    world, talk, (ann, bob, cy) = room("abc")
    envy = world.quality("feeling", "envies")
    world.reaction(Trigger("act", talk(A, B)), [Shift(envy, C, "rises", Num(20))])
    world.want(talk(A, B), Value(envy, C))
    world.wish(ann, talk.of(ann, bob), 50)
    play = Play(world.bundle()).until(6)
    assert play.level(ann, envy, cy) == 20
