"""Acts carried out: in vain or not, what they change, the words given with them, and what is written."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.scenes import CORNER, HALL, YARD, room, school, walker
from kernel.small import A, B, C, Holds
from kernel.stage import CHAT, LIAR, LIE, POST, acts, play, start, sure
from muchado.bundle.model import HAS, Claim, Give, Here, Num, Shift, Slot, ThingHere, Trigger
from muchado.bundle.sound import BundleError
from muchado.kernel import FAILS

X = Slot(1)


def test_a_letter_carries_its_writers_word() -> None:
    run = play(POST, Ann="is sure that Cyd is a thief", Bob="is in hall", Cyd="is in yard", Dot="is in yard")
    assert "Ann write" in acts(run)
    assert "Bob read" in acts(run)
    belief = run.mind("Bob").believes("Cyd is a thief")
    assert belief is not None
    assert (belief.teller, belief.source) == ("Ann", "told")


def test_who_has_not_read_it_does_not_know_what_it_says() -> None:
    run = play(
        POST.replace(
            "and A did not read over X", "and A's anger toward B is at least 10\n   and A did not read over X"
        ),
        Ann="is sure that Cyd is a thief",
        Bob="anger toward Dot 20",
        Cyd="is in yard",
        Dot="is in hall",
    )
    assert sure(run, "Bob", "Cyd is a thief") > 0
    assert sure(run, "Dot", "Cyd is a thief") == 0, "reading is silent"


def test_a_letter_keeps_what_was_written_in_a_copied_run() -> None:
    run = play(POST, until="8:01", Ann="is sure that Cyd is a thief", Cyd="is in yard", Dot="is in yard")
    twin = run.copy()
    run.until("9:00")
    twin.until("9:00")
    assert twin.digest() == run.digest()
    assert sure(twin, "Bob", "Cyd is a thief") > 0


def test_a_vain_attempt_teaches_the_truth_to_all_who_see_it() -> None:
    world, _, (ann, bob, cy) = room("ABC")
    married = world.word("is married to", "status", "person", "person", both_ways=True)
    part = world.action("part from", "person", "person", needs=[Holds(married(A, B)), Here(B)])
    shame = world.quality("mood", "shame")
    world.reaction(Trigger("astonished", married(A, B), denied=True), [Shift(shame, None, "rises", Num(9))])
    world.reaction(Trigger("act", part(B, C)), [Shift(shame, None, "rises", Num(50))])
    for who in (ann, cy):
        world.thinks(who, married.of(ann, bob))
    world.wish(ann, part.of(ann, bob), 50)
    play = Play(world.bundle()).until(60)
    assert play.acts() == [(0, part.of(ann, bob), FAILS)], "having learned better one does not try again"
    assert [play.sure(who, married.of(ann, bob)) for who in (ann, bob, cy)] == [-100] * 3
    assert [play.level(who, shame) for who in (ann, bob, cy)] == [9, 0, 0]
    assert part.of(ann, bob) not in play.mind(cy).beliefs, "it did not take place"


def test_what_two_reach_for_only_the_stronger_gets() -> None:
    world, _, (ann, bob) = room("AB")
    apple = world.thing("apple", place=0, kinds=("fruit",))
    take = world.action("take", "person", "thing", needs=[ThingHere(X)], effects=[Give(X, A)])
    world.wish(ann, take.of(ann, apple), 30)
    world.wish(bob, take.of(bob, apple), 60)
    play = Play(world.bundle()).until(30)
    assert play.acts() == [(0, take.of(ann, apple), FAILS), (0, take.of(bob, apple), "")]
    assert play.simulation.world.spots == {apple: ("has", bob)}
    assert play.sure(ann, (HAS, bob, apple)) == 100


def test_a_present_passes_on_and_all_who_see_it_know() -> None:
    world, _, (ann, bob, cy) = room("ABC")
    pearl = world.thing("pearl", holder=ann)
    give = world.action(
        "give", "person", "person", "thing", needs=[Here(B), Holds(Claim(HAS, (A, C)))], effects=[Give(C, B)]
    )
    for who in (ann, bob):
        world.wish(who, give.of(who, cy, pearl), 50)
    play = Play(world.bundle()).until(30)
    assert play.acts() == [(0, give.of(ann, cy, pearl), "")], "Bob has none to give"
    for who in (ann, bob):
        assert play.sure(who, (HAS, cy, pearl)) == 100
    assert play.sure(bob, (HAS, ann, pearl)) <= 0
    assert pearl in play.mind(cy).holding
    assert pearl not in play.mind(ann).holding


def test_nobody_does_endlessly_much_in_a_minute() -> None:
    """The language knows no act that takes no time; a bundle that has one is not to be played."""
    world, _, _ = room("A")
    world.action("hum", "person", takes=0)
    with pytest.raises(BundleError, match="takes: 0 is not between 1"):
        world.bundle()


def test_those_left_behind_know_where_one_went() -> None:
    world = school()
    ann = walker(world, HALL, 481, "Ann")
    near, away = world.person("Near", YARD), world.person("Away", CORNER)
    play = Play(world.bundle()).until(30)
    assert play.simulation.program.senses.expected(play.mind(near), ann, play.simulation.now) == HALL
    assert ann not in play.mind(away).whereabouts
    assert play.simulation.program.senses.expected(play.mind(ann), near, play.simulation.now) == YARD


def test_the_honest_lie_badly() -> None:
    percent = "0 plus how honest A is"
    bad = play(LIE.replace("PERCENT", percent), Ann=f"honest 100; {LIAR}", Cyd="is in yard", Dot="is in yard")
    good = play(LIE.replace("PERCENT", percent), Ann=f"honest 0; {LIAR}", Cyd="is in yard", Dot="is in yard")
    assert sure(bad, "Bob", "Cyd is a thief") < sure(good, "Bob", "Cyd is a thief")


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


def test_an_exchange_is_a_chain_of_turns() -> None:
    run = start(CHAT, Cyd="is in yard", Dot="is in tower")
    events = []
    for _ in range(8):
        beat = run.beat()
        assert beat is not None
        events += [event for event in beat.events if run.bundle.people[event.by].name in ("Ann", "Bob")]
    assert [event.turn for event in events] == list(range(1, len(events) + 1))
    assert [event.follows for event in events] == [-1, *(event.id for event in events[:-1])]


ASKED_ABOUT = """
action ask: "A asks B about C"
  needs B is here
  B may shrug, confess
  if B confesses
    afterwards A hears that C is a thief
want "ask"
  A wants to ask B about C by 20
  when A's trust toward B is at least 60
   and A's anger toward C is at least 10
   and A did not ask B about C
  because "{A} wants to know"
want "confess"
  A wants to confess by 10
  when B asks A about C
   and A is sure that C is a thief
  because "{B} asked"
"""


def test_what_is_answered_is_the_word_of_the_one_who_answers() -> None:
    run = play(ASKED_ABOUT, Ann="trust toward Bob 80; anger toward Cyd 20", Bob="is sure that Cyd is a thief")
    told, overheard = run.mind("Ann").believes("Cyd is a thief"), run.mind("Dot").believes("Cyd is a thief")
    assert told is not None
    assert overheard is not None
    assert (told.source, told.teller) == ("told", "Bob")
    assert (overheard.source, overheard.teller) == ("overheard", "Bob")
    own = run.mind("Bob").believes("Cyd is a thief")
    assert own is not None
    assert own.source == "opening"
