"""Taking in a claim: on whose word, how surely, what follows from it, and when it is news."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, DI, party, village
from kernel.small import A, B, C, Holds
from kernel.stage import TELL, play, sure
from muchado.bundle.model import Claim, Fresh, Here, Inform, Num, SetStatus, Shift, Trigger


@pytest.mark.parametrize(("trust", "sure", "held"), [(40, 100, 64), (100, 100, 95), (-100, 100, 0), (0, 50, 20)])
def test_word_is_taken_as_far_as_the_teller_is_trusted(trust: int, sure: int, held: int) -> None:
    world, rich, tell = village()
    feeling = world.quality("feeling", "trust", usual=40)
    ann, bob, cy = (world.person(name) for name in ("Ann", "Bob", "Cy"))
    world.feels(bob, feeling, trust, ann)
    world.thinks(ann, rich.of(cy), sure)
    world.wish(ann, tell.of(ann, bob, rich.of(cy)), 50)
    play = Play(world.bundle()).until(5)
    assert play.sure(bob, rich.of(cy)) == held


def test_one_can_be_told_that_something_is_not_so() -> None:
    world, rich, tell = village()
    ann, bob, cy = (world.person(name) for name in ("Ann", "Bob", "Cy"))
    world.thinks(ann, rich.of(cy), -100)
    world.wish(ann, tell.of(ann, bob, rich.of(cy)), 50)
    play = Play(world.bundle()).until(5)
    assert play.sure(bob, rich.of(cy)) == -64


def test_of_oneself_nobody_is_told() -> None:
    world, _, tell = village()
    _, proud = world.trait("proud", usual=10)
    ann, bob = (world.person(name) for name in ("Ann", "Bob"))
    world.thinks(ann, proud.of(bob))
    world.wish(ann, tell.of(ann, bob, proud.of(bob)), 50)
    play = Play(world.bundle()).until(5)
    assert proud.of(bob) not in play.mind(bob).beliefs


def test_told_of_an_act_one_knows_what_it_counts_as_and_what_it_changed() -> None:
    world, _, tell = village()
    dates = world.word("dates", "status", "person", "person", both_ways=True)
    hurts = world.word("hurts", "deed", "person", "person")
    leave = world.action(
        "leave",
        "person",
        "person",
        needs=[Here(B)],
        counts_as=[hurts(A, B)],
        effects=[SetStatus(dates(A, B), on=False)],
        heard=0,
        seen=0,
    )
    ann, bob, cy = (world.person(name) for name in ("Ann", "Bob", "Cy"))
    world.so(dates.of(ann, bob))
    world.thinks(cy, dates.of(ann, bob), since=world.start - 1000)
    world.wish(ann, leave.of(ann, bob), 50)
    world.wish(bob, tell.of(bob, cy, leave.of(ann, bob)), 50, [Holds(Claim(leave.number, (B, A)))])
    play = Play(world.bundle()).until(5)
    assert play.sure(cy, leave.of(ann, bob)) == 64
    assert play.sure(cy, hurts.of(ann, bob)) == 64
    assert play.sure(cy, dates.of(ann, bob)) == -64, "a later state is a change"


def test_told_that_two_no_longer_date_one_minds_which_is_later() -> None:
    """An old account of a state does not undo what one saw since."""
    world, _, tell = village()
    dates = world.word("dates", "status", "person", "person", both_ways=True)
    ann, bob, cy, di = (world.person(name) for name in ("Ann", "Bob", "Cy", "Di"))
    world.thinks(bob, dates.of(cy, di), 100, since=world.start - 100)
    world.thinks(ann, dates.of(cy, di), -100, since=world.start - 5000)
    world.wish(ann, tell.of(ann, bob, dates.of(cy, di)), 50)
    play = Play(world.bundle()).until(5)
    assert play.sure(bob, dates.of(cy, di)) == 65


def test_a_tale_keeps_its_chain_of_tellers() -> None:
    world, rich, tell = village()
    ann, bob, cy, di = (world.person(name) for name in ("Ann", "Bob", "Cy", "Di"))
    whisper = world.action("whisper", "person", "person", "claim", needs=[Here(B)], effects=[Inform(C)], heard=0)
    world.thinks(ann, rich.of(di))
    world.wish(ann, whisper.of(ann, bob, rich.of(di)), 50)
    world.wish(bob, whisper.of(bob, cy, rich.of(di)), 50, [Holds(rich(B), 30)])
    play = Play(world.bundle()).until(5)
    first, second = play.events
    held = play.mind(cy).beliefs[rich.of(di)]
    assert (held.source, held.teller, held.event) == ("told", bob, second.id)
    assert second.causes == (first.id,)
    assert held.sure == 64 * 64 // 100
    assert tell.of(bob, cy, rich.of(di)) not in play.mind(di).beliefs


def test_being_astonished_is_an_occasion_and_learning_the_expected_is_none() -> None:
    world, rich, tell = village()
    amazement = world.quality("mood", "amazement")
    world.reaction(Trigger("astonished", rich(B)), [Shift(amazement, None, "rises", Num(10))])
    ann, bob, cy = (world.person(name) for name in ("Ann", "Bob", "Cy"))
    world.thinks(ann, rich.of(ann))
    world.thinks(bob, rich.of(ann), -50)
    world.wish(ann, tell.of(ann, bob, rich.of(ann)), 50)
    play = Play(world.bundle()).until(5)
    assert (play.level(bob, amazement), play.level(cy, amazement)) == (10, 0)
    assert play.sure(cy, rich.of(ann)) == 64


def test_news_is_fresh_for_a_while() -> None:
    world, rich, tell = village()
    shout = world.action("shout", "person")
    ann, bob, cy = (world.person(name) for name in ("Ann", "Bob", "Cy"))
    world.thinks(ann, rich.of(cy))
    world.wish(ann, tell.of(ann, bob, rich.of(cy)), 50)
    world.want(shout(A), 50, [Fresh(rich(B), 20)])
    play = Play(world.bundle()).until(120)
    shouts = [at for at, act, _ in play.acts() if act == shout.of(bob)]
    assert (shouts[0], shouts[-1]) == (1, 21)
    assert not [at for at, act, _ in play.acts() if act == shout.of(ann)], "what one always knew is no news"


def test_having_done_an_act_one_has_done_the_deed() -> None:
    world, _, _ = party()
    comforts = world.word("comforts", "deed", "person", "person")
    hug = world.action("hug", "person", "person", needs=[Here(B)], counts_as=[comforts(A, B)])
    relief, pity = world.quality("feeling", "relief"), world.quality("mood", "pity")
    world.reaction(Trigger("act", comforts(B, A)), [Shift(relief, B, "rises", Num(10))])
    world.reaction(Trigger("sees", comforts(B, C)), [Shift(pity, None, "rises", Num(1))])
    world.wish(ANN, hug.of(ANN, BOB), 20)
    play = Play(world.bundle()).until(3)
    assert play.level(BOB, relief, ANN) == 10
    assert [play.level(who, pity) for who in (ANN, BOB, CY, DI)] == [0, 0, 1, 1]
    assert all(play.sure(who, comforts.of(ANN, BOB)) == 100 for who in (ANN, BOB, CY, DI))


def test_a_doubt_of_ones_own_stands_beside_what_one_is_told() -> None:
    doubt = """
reaction "not like them"
  when A hears from B that C is a thief
   and A's trust toward C is at least 60
  then A doubts that C is a thief
  because "{A} does not believe it of {C}"
"""
    run = play(TELL + doubt, Ann="is sure that Cyd is a thief", Dot="trust toward Cyd 80")
    assert 0 < sure(run, "Dot", "Cyd is a thief") < sure(run, "Bob", "Cyd is a thief")
