"""Turning points: asked only where something hangs in the balance, never with nothing to choose, by one's own mind."""

from __future__ import annotations

from itertools import pairwise

import pytest

from lengths import quick_then_slow
from muchado import Role, Town, World, load
from muchado.api.part import Option
from muchado.bundle.inputs import Choose
from muchado.stage.turning import LATELY, QUIET, USUAL

VALENTINE = load("valentine")

YARD = """
world "The yard"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00

place yard
  next to lane

place lane

feeling love toward someone, 0 to 100, usually 0
feeling fear toward someone, 0 to 100, usually 0

action speak: "A speaks to B"
  needs B is here
  takes 2 minutes

action hum: "A hums"
  passing
  takes 2 minutes

want "to be heard"
  A wants to speak to B by 40
  when A's love toward B is at least 50
  because "{A} has waited long to say it"

want "not yet"
  A wants to speak to B by -60
  when A's fear toward B is at least 50
  because "{A} is afraid of the answer"

want "a tune"
  A wants to hum by 5
  because "{A} likes a tune"

person Ada, she
  at the start
    is in yard
    love toward Bo 60, fear toward Bo FEAR

person Bo, he
  at the start
    is in yard
"""


def yard(fear: int) -> World:
    return World.from_text(YARD.replace("FEAR", str(fear)))


def asked(role: Role) -> list[tuple[int, list[str]]]:
    """Play a part as she would by herself; when she was asked, and what she was offered."""
    found = []
    while (decision := role.turning_point()) is not None:
        while decision is not None:
            found.append((decision.minute, [option.words for option in decision.options]))
            leaning = next((one for one in decision.options if not one.held), None)
            decision = role.choose(leaning or Option("wait", Choose(decision.mind.number, ())))
    return found


def test_a_grave_wish_is_asked_about_and_a_tune_is_not() -> None:
    first, *_ = asked(Role(yard(0).start(1), "Ada"))
    assert "speak to Bo" in first[1]
    assert asked(Role(World.from_text(YARD.replace("by 40", "by 4").replace("FEAR", "0")).start(1), "Bo")) == []


def test_what_one_is_drawn_to_and_held_from_is_a_turning_point() -> None:
    decision = Role(yard(60).start(1), "Ada").turning_point()
    assert decision is not None
    held = next(option for option in decision.options if option.held)
    assert (held.words, held.because, held.against) == (
        "speak to Bo", ("Ada has waited long to say it",), ("Ada is afraid of the answer",)
    )  # fmt: skip


def test_a_reason_that_holds_of_several_is_given_once() -> None:
    listener = """
want "not before others"
  A wants to speak to B by -10
  when B is here
   and each C is here
  because "{A} does not want {C} to listen"

"""
    more = "".join(f"person {name}, she\n  at the start\n    is in yard\n" for name in ("Cleo", "Dot", "Eve"))
    text = YARD.replace("FEAR", "0") + listener + more
    decision = Role(World.from_text(text).start(1), "Ada").turning_point()
    assert decision is not None
    (against,) = {one.against for one in decision.options if one.words == "speak to Bo"}
    assert len(against) == 1
    assert "to listen" in against[0]


def test_what_was_decided_against_is_left_alone_for_a_while() -> None:
    run = yard(0).start(1)
    role = Role(run, "Ada")
    decision = role.turning_point()
    assert decision is not None
    hum = next(option for option in (*decision.options, *decision.others) if option.words == "hum")
    role.choose(hum)
    again = role.turning_point()
    assert again is not None
    assert again.minute - decision.minute > 30
    assert not [event for event in run.events if event.action == "speak"]


@pytest.mark.parametrize("person", quick_then_slow(["Naruto", "Ino", "Hinata", "Sakura", "Kiba"], 2))
def test_between_turning_points_they_live_as_they_would(person: str) -> None:
    """Whoever always does what they lean to has the same two days as without a player, but for chance among equals."""
    run = VALENTINE.start(3)
    found = asked(Role(run, person))
    assert 10 <= len(found) <= 30
    assert all(1 < len(options) <= 6 for _, options in found)
    assert run.over


@pytest.mark.parametrize(("person", "seed", "times"), [("Hinata", 109, 4), ("Ino", 2, 8)])
def test_a_town_comes_to_the_same_turning_points_as_a_part(person: str, seed: int, times: int) -> None:
    """Also where they are asked something while they have something slight on their mind, as Hinata is."""
    world = VALENTINE
    role, town = Role(world.start(seed), person, tells=True), Town.of(world, seed)
    before = town
    for _ in range(times):
        decision, town = role.turning_point(), town.turning_point(person)
        turn = town.turn(person, before)
        assert decision is not None
        assert turn is not None
        assert (decision.minute, decision.asked, decision.place) == (turn.minute, turn.asked, turn.place)
        assert decision.just == turn.just
        told = [(one.minute, one.place, one.paragraphs) for one in town.told(person, before)]
        assert told == [(one.minute, one.place, one.paragraphs) for one in decision.told]
        if decision.asked:
            words = decision.options[-1].words
        else:
            words = next(option.words for option in decision.options if not option.held)
        before, town = town, town.act(next(choice for choice in turn.choices if choice.words == words))
        again = role.choose(next(option for option in decision.options if option.words == words))
        assert again is None
    assert town.until("Tuesday 20:00").minute


@pytest.mark.parametrize(
    "hidden",
    [
        "Naruto's love toward Ino at 0",
        "Sakura's anger toward Ino at 100",
        "Sakura does not think that Naruto loves Ino",
        "Hinata's blame toward Naruto at 0",
    ],
)
@pytest.mark.slow
def test_what_is_at_stake_hangs_on_ones_own_mind_alone(hidden: str) -> None:
    runs = [VALENTINE.start(2), VALENTINE.start(2)]
    runs[1].put(*VALENTINE.changes(hidden))
    mine, theirs = (Role(run, "Ino").turning_point() for run in runs)
    assert mine is not None
    assert theirs is not None
    assert (mine.minute, mine.asked, mine.options) == (theirs.minute, theirs.asked, theirs.options)


def test_a_part_is_taken_up_again_with_what_was_decided() -> None:
    """Taken up anew from its inputs, a part is asked the same from there on."""
    run = VALENTINE.start(4)
    role = Role(run, "Naruto")
    for _ in range(4):
        decision = role.turning_point()
        assert decision is not None
        role.choose(decision.options[-1])
    other = Role(run.copy(), "Naruto")
    mine, theirs = role.turning_point(), other.turning_point()
    assert mine is not None
    assert theirs is not None
    assert (mine.minute, mine.options) == (theirs.minute, theirs.options)


# ---------------------------------------------------------------------- how often one is asked, and what one is offered

FAIR = """
world "The fair"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 21:00

place fair
  next to tent, stall

place tent

place stall

feeling liking toward someone, 0 to 100, usually 50
status "A is grown", public

action wave: "A waves to B"
  needs B is here
  passing
  takes 2 minutes

action wink: "A winks at B"
  needs B is here
  passing
  takes 2 minutes

action tease: "A teases B"
  needs B is here
  takes 2 minutes
  B may laugh, sulk

action lead: "A leads B to L"
  needs B is here
  takes 2 minutes

want "a wave"
  A wants to wave to B by 12
  because "{A} likes to wave"

want "a wink"
  A wants to wink at B by 11
  because "{A} likes to wink"

want "a joke"
  A wants to tease B by JOKE
  when B is grown
  because "{B} takes a joke"

want "away"
  A wants to lead B to L by JOKE
  when B is here
   and L is next to here
  because "{A} wants to be alone with {B}"

want "not in the morning"
  A wants to wink at B by -40
  when A's liking toward B is at least 80
  because "{A} and {B} have winked enough"
"""
LEAVING = """want "away for good"
  A wants to walk to L by 20
  when L is next to here
  because "{A} has seen it all"

want "a wink"
  A wants to wink at B by -60"""
FOLK = [
    f"""
person {name}, she
  at the start
    is in fair
    is grown
"""
    for name in ("Ann", "Bea", "Cleo", "Dot", "Eve")
]


def fair(joke: int, wished: str = "", people: int = 5) -> World:
    folk = "".join(FOLK[:people]).replace("    is grown\n", f"    is grown\n{wished}", 1)
    return World.from_text(FAIR.replace("JOKE", str(joke)) + folk)


def test_who_is_asked_often_is_asked_about_what_matters_and_a_quiet_life_is_asked_about_too() -> None:
    """Five times as much at stake all day long is asked about less than three times as often."""
    quiet, busy = (len(asked(Role(fair(joke, people=2).start(1), "Ann"))) for joke in (0, 60))
    assert 6 <= quiet < busy < 3 * quiet


def test_what_is_offered_is_of_several_sorts() -> None:
    decision = Role(fair(10).start(1), "Ann").turning_point()
    assert decision is not None
    sorts = [option.words.split()[0] for option in decision.options]
    assert len(sorts) == 6
    assert {*sorts} == {"wave", "wink", "tease", "lead"}
    assert max(map(sorts.count, ("wave", "wink"))) <= 2
    led = [option.words for option in decision.options if option.words.startswith("lead")]
    assert len({words.split()[1] for words in led}) == len(led), "where to is no other way with the same"
    besides = {option.words for option in decision.others}
    assert {"wave to Bea", "wave to Cleo", "wave to Dot", "wave to Eve"} <= besides | {
        option.words for option in decision.options
    }


def test_nobody_is_torn_over_what_is_slight() -> None:
    """A small thing from which they hold back is none of the ways to go on."""
    dear = "    liking toward Bea 90, liking toward Cleo 90, liking toward Dot 90, liking toward Eve 90\n"
    decision = Role(fair(20, dear).start(1), "Ann").turning_point()
    assert decision is not None
    assert not [option.words for option in decision.options if option.words.startswith("wink")]
    assert [option.words for option in decision.others if option.words.startswith("wink")]


def test_what_all_have_always_known_is_not_at_stake() -> None:
    decision = Role(fair(30).start(1), "Ann").turning_point()
    assert decision is not None
    joke = next(option for option in decision.options if option.words.startswith("tease"))
    assert joke.because[0].endswith("takes a joke")
    assert joke.rests == ()


def test_how_it_has_been_between_others_is_no_news_and_what_shows_of_one_is() -> None:
    seen = 'status "A knows B", both ways, seen\n\nstatus "A is soaked", seen\n\n'
    others = "\nperson Cy, he\n  at the start\n    is in yard\n    knows Bo\n    is soaked\n"
    text = YARD.replace("FEAR", "0").replace("feeling love", seen + "feeling love", 1)
    decision = Role(World.from_text(text + others).start(1), "Ada").next()
    assert decision is not None
    assert decision.noticed == ("Ada is sure that Cy is soaked.",)


@pytest.mark.parametrize("person", ["Birger", "Carsten", "Eskil"])
def test_what_is_so_and_is_over_before_anything_is_decided_is_not_told(person: str) -> None:
    """The watch below wakes one after the other: of nobody is said that they sleep, and then that they do not."""
    decision = Role(load("ship").start(105), person).turning_point()
    assert decision is not None
    sleeping = [one for one in decision.noticed if "is asleep" in one]
    assert sleeping
    assert not [one for one in sleeping if one.replace("is asleep", "is not asleep") in decision.noticed]


def test_small_talk_alone_is_asked_about_only_after_a_while_without_anything_else() -> None:
    role = Role(fair(0).start(1), "Ann")
    times = [minute for minute, _ in asked(role)]
    assert len(times) > 2 * USUAL
    assert min(after - before for before, after in pairwise(times[USUAL - 1 :])) >= QUIET
    assert min(after - before for before, after in pairwise(times[:USUAL])) < QUIET, "who has hardly decided is asked"


def test_to_go_with_or_without_a_goodbye_is_no_turning_point_for_who_has_decided_as_often_as_is_usual() -> None:
    walk = """
action walk: "A walks to L"
  needs L is next to here
  passing
  afterwards A goes toward L
"""
    leaving = World.from_text(
        FAIR.replace("JOKE", "0").replace('want "a wink"\n  A wants to wink at B by 11', LEAVING) + walk + "".join(FOLK)
    )
    going, staying = ([minute for minute, _ in asked(Role(one.start(1), "Ann"))] for one in (leaving, fair(0)))
    assert all(after - before > LATELY for before, after in zip(going, going[USUAL:], strict=False))
    assert not all(after - before > LATELY for before, after in zip(staying, staying[USUAL:], strict=False))
