"""Being told, passing on, and what one takes others to know."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kernel.play import Play
from kernel.small import A, B, C, Holds, Word, World
from muchado.bundle.model import (
    KNOWS,
    Claim,
    Compare,
    Fresh,
    Here,
    Inform,
    Num,
    SetStatus,
    Shift,
    Think,
    Trigger,
    Value,
)

HALL, YARD = range(2)


def village() -> tuple[World, Word, Word]:
    """Two places with no way between; `rich`, a notion; telling, an act."""
    world = World()
    world.place("hall")
    world.place("yard")
    rich = world.word("is rich", "notion", "person")
    tell = world.action("tell", "person", "person", "claim", needs=[Here(B)], effects=[Inform(C)])
    return world, rich, tell


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
