"""Coming to a minute: what happened is taken in, reacted to, and one's aims reviewed."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import ANN, BOB, party
from kernel.small import A, B, Holds, at_least
from kernel.stage import play
from muchado.bundle.model import Here, Num, Shift, Step, Trigger, Value

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


def test_what_has_happened_is_felt_and_aimed_at_before_one_chooses() -> None:
    """In one minute: Ann takes in what Bob did, is moved by it, means to answer it, and does."""
    world, talk, envy = party()
    wave = world.action("wave", "person", "person", needs=[Here(B)])
    world.reaction(Trigger("act", talk(B, A)), [Shift(envy, B, "rises", Num(40))])
    visit = world.plan(
        "visit",
        "person",
        "person",
        adopt=[[at_least(Value(envy, B), 30)]],
        done=[[Holds(wave(A, B))]],
        steps=[Step((Here(B),), wave(A, B))],
    )
    world.wish(BOB, talk.of(BOB, ANN), 30)
    play = Play(world.bundle()).until(3)
    assert play.acts() == [(0, talk.of(BOB, ANN), ""), (1, wave.of(ANN, BOB), "")]
    beat = play.beats[1]
    hers = [change for change in beat.changes if change.person == ANN]
    assert [change.kind for change in hers if change.kind != "belief"] == ["feeling", "aim"]
    assert [change.about for change in hers if change.kind == "aim"] == [visit.of(ANN, BOB)]
    assert [one.how for one in beat.perceptions if one.person == ANN] == ["took part"]


def test_what_is_done_is_done_with_before_one_chooses_again() -> None:
    """The aim ends in the minute in which its end is perceived; its way is not taken twice."""
    world, talk, _ = party()
    visit = world.plan(
        "visit", "person", "person", done=[[Holds(talk(A, B))]], steps=[Step((Here(B),), talk(A, B))], patience=500
    )
    world.means(ANN, visit.of(ANN, BOB))
    play = Play(world.bundle()).until(60)
    assert [act for _, act, _ in play.acts()] == [talk.of(ANN, BOB)]


def test_one_looks_round_before_one_takes_anything_in() -> None:
    """A look is at this minute: whoever is here is met, once."""
    world, *_ = party()
    beat = Play(world.bundle()).until(0).beats[0]
    met = [one.other for one in beat.encounters if one.person == ANN and one.found]
    assert met == [1, 2, 3]
    assert not Play(world.bundle()).until(100).beats[-1].encounters
