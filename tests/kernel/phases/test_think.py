"""Coming to a minute: what happened is taken in, reacted to, and one's aims reviewed."""

from __future__ import annotations

from kernel.stage import play

AIMS = """
action nod: "A nods to B"
  needs B is here
plan "A makes friends with B"
  done when A nodded to B
  patience 30 minutes
  worth 10
  first if B is here: nod to B
  because "{A} would like to"
reaction "content"
  when A attains P
   and P is about B
  then A's joy rises by 30
   and A's trust toward B rises by 10
  because "{A} has done it"
reaction "let down"
  when A gives up P
  then A's joy falls by 20
  because "it came to nothing"
"""


def test_an_aim_reached_or_given_up_is_an_occasion() -> None:
    done = play(AIMS, Ann="joy 50; means to make friends with Bob")
    assert (done.mind("Ann").feels("joy"), done.mind("Ann").feels("trust", "Bob")) == (80, 50)
    failed = play(AIMS, Ann="joy 50; means to make friends with Bob", Bob="is in tower")
    assert failed.mind("Ann").feels("joy") == 30
