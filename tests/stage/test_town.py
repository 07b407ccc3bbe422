"""A town is a value: it is compared, hashed, pickled, gone back to, and cut into steps, and is always the same town."""

from __future__ import annotations

import copy
import gc
import pickle
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gate import GATE
from muchado import Role, StageError, TimeError, Town, World, load, open_run
from muchado.api.part import WAIT, Option
from muchado.bundle.inputs import Choose
from muchado.bundle.stories import NoThing
from muchado.stage import states, worlds
from muchado.stage.names import input_of, numbered
from muchado.stage.protocol import Choice, Claim, Input, Name
from why.fence import FENCE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from muchado.api.part import Decision

THING = """
thing letter, "the letter"
status "A is wet", seen
"""
WORLD = World.from_text(GATE + THING)


@pytest.mark.slow
def test_playing_leaves_no_circles_for_python_to_look_for() -> None:
    Town.of(WORLD, 1).until(WORLD.bundle.end - 1)
    gc.collect()
    gc.disable()
    try:
        Town.of(WORLD, 2).until(WORLD.bundle.end - 1)
        assert gc.collect() == 0
    finally:
        gc.enable()


START = WORLD.bundle.start


@pytest.fixture(autouse=True)
def _nothing_is_kept() -> Iterator[None]:
    states.forget()
    worlds.bring(WORLD)
    yield
    states.forget()


def digest(town: Town) -> str:
    """The bytes of a town's state, played from the beginning."""
    states.forget()
    run = WORLD.start(town.seed, numbered(WORLD.program, town.inputs))
    if town.minute >= START:
        run.until(town.minute)
    return run.digest()


def shown(town: Town) -> tuple[object, ...]:
    """All that can be seen of a town."""
    return town.after(), town.after(through="Ada"), town.feels("Bo", "joy"), town.mind("Ada").beliefs


def test_it_plays_as_a_run_does() -> None:
    town, run = Town.of(WORLD, 3), WORLD.start(3)
    assert town.after() == ()
    later = town.until("12:00")
    run.until("12:00")
    assert [one.number for one in later.after()] == [one.id for one in run.events]
    assert [one.text for one in later.after()] == [one.text for one in run.events]
    assert later.feels("Bo", "joy") == run.mind("Bo").feels("joy")
    assert later.time == "Monday 3 June 2024, 12:00"
    assert str(later.believes("Ada", "Bo is cross")) == "Ada thinks that Bo is cross"
    assert later.knows("Bo", "Ada greeted Bo")
    assert not later.knows("Ada", "Bo is cross")
    assert later.why(later.after()[0].number).text == run.why(run.events[0].id).text


def test_it_is_a_value() -> None:
    town = Town.of(WORLD, 1).until("10:00")
    same = Town.of(WORLD, 1).until("10:00")
    assert (town, hash(town)) == (same, hash(same))
    assert len({town, same, town.until("11:00"), Town.of(WORLD, 2).until("10:00")}) == 3
    assert copy.deepcopy(town) == town == Town.from_json(town.to_json())


def test_it_is_small_and_comes_out_of_a_pickle_the_same() -> None:
    town = Town.of(WORLD, 1)
    town = town.act(town.next("Ada").may("Ada")[0]).until("11:00")
    seen = shown(town)
    kept = pickle.dumps(town)
    assert len(pickle.dumps(Town.of(WORLD, 1))) < 2000
    assert len(kept) < 2000 + 500 * len(town.inputs)
    states.forget()
    again = pickle.loads(kept)  # noqa: S301 - our own
    assert again == town
    assert shown(again) == seen


def test_one_goes_back_by_keeping_the_old_one() -> None:
    early = Town.of(WORLD, 1).until("9:30")
    before = shown(early)
    late = early.until(WORLD.bundle.end)
    asked = early.next("Bo")
    other = asked.act(asked.may("Bo")[-1]).until(WORLD.bundle.end)
    assert late.after() != other.after()
    assert shown(early) == before
    assert early.until(WORLD.bundle.end) == late
    assert early.until(WORLD.bundle.end).after() == late.after()


@settings(max_examples=15)
@given(st.lists(st.tuples(st.booleans(), st.integers(1, 60)), max_size=12), st.integers(0, 3))
def test_however_it_is_cut_into_steps_it_comes_out_the_same(cuts: list[tuple[bool, int]], seed: int) -> None:
    worlds.bring(WORLD)
    end = WORLD.bundle.end
    town = Town.of(WORLD, seed).put(
        Input(START + 90, "fact", claim=Claim("status", "A is wet", (Name("person", "Bo"),)))
    )
    whole = town.until(end)
    piece = town
    for forgets, fuel in cuts:
        if forgets:
            states.forget()
        piece = piece.step(fuel)
    assert piece.until(end) == whole
    assert piece.until(end).after() == whole.after()
    assert digest(piece.until(end)) == digest(whole)


def test_a_step_gives_control_back_and_comes_to_the_end() -> None:
    town, steps = Town.of(WORLD, 1), [Town.of(WORLD, 1)]
    while not town.over:
        town = town.step()
        steps.append(town)
    assert town.minute == WORLD.bundle.end
    assert town.step() == town
    assert len(steps) > 20
    minutes = [one.minute for one in steps]
    assert minutes == sorted(minutes)
    assert Town.of(WORLD, 1).step(10**6) == town


def test_kept_states_are_bounded_and_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(states, "MOST", 3)
    monkeypatch.setattr(states, "EVERY", 2)
    towns = [Town.of(WORLD, 1).until(START + 60 * at) for at in range(12)]
    shared = [one.after() for one in towns]
    assert len(states._KEPT) <= 3  # noqa: SLF001 - the cache itself
    states.forget()
    assert [one.after() for one in reversed(towns)] == shared[::-1]


def test_what_a_host_puts_in_comes_to_pass_and_is_played_again() -> None:
    town = Town.of(WORLD, 1).until("9:10").fact("Ada has the letter").fact("Bo is wet").did("Bo greets Ada")
    later = town.until("9:20")
    assert later.knows("Bo", "Ada has the letter") or later.mind("Ada").holding == ("the letter",)
    greeting = next(one for one in later.after() if one.by == "Bo" and one.act == "greet")
    looks = {one.person: [sign.words for sign in one.signs] for one in greeting.present}
    assert looks == {"Bo": ["Bo is wet"], "Ada": []}
    assert [one.kind for one in town.inputs] == ["fact", "fact", "do"]
    states.forget()
    assert Town.from_json(later.to_json()).after() == later.after()
    assert not later.fact("Bo is wet", on=False).until("9:30").knows("Bo", "Bo is wet")


def test_every_kind_of_input_goes_in_by_name() -> None:
    at = START + 5
    ada = Name("person", "Ada")
    inputs = (
        Input(at, "belief", "Bo", Claim("notion", "A is cross", (ada,)), amount=80),
        Input(at, "feeling", "Bo", amount=40, quality="joy"),
        Input(at, "feeling", "Bo", amount=50, quality="liking", toward="Ada"),
        Input(at, "chance", amount=9),
    )
    town = Town.of(WORLD).put(*inputs).until(at)
    assert town.believes("Bo", "Ada is cross").sure == 80  # type: ignore[union-attr] # held
    assert (town.feels("Bo", "joy"), town.feels("Bo", "liking", "Ada")) == (40, 50)
    assert Town.from_json(town.to_json()) == town
    gone = town.put(Input(at + 1, "absent", "Bo")).until(at + 5)
    assert gone.turn("Ada") is None or "Bo" not in gone.turn("Ada").here  # type: ignore[union-attr] # not None


GREETING = Claim("act", "greet", (Name("person", "Ada"), Name("person", "Bo")))
CROSS = Claim("notion", "A is cross", (Name("person", "Bo"),))


@pytest.mark.parametrize(
    "one",
    [
        Input(START, "choose", "Ada", GREETING),
        Input(START, "choose", "Ada"),
        Input(START, "answer", "Bo", GREETING, "frown"),
        Input(START, "do", claim=GREETING),
        Input(START, "fact", claim=Claim("status", "A is wet", (Name("person", "Bo"),)), on=False),
        Input(START, "fact", claim=Claim("in", "in", (Name("person", "Bo"), Name("place", "gate")))),
        Input(START, "belief", "Ada", Claim("knows", "knows", (Name("person", "Bo"), CROSS)), amount=-40),
        Input(START, "belief", "Ada", Claim("act", "greet", (Name("person"), Name("person", "Bo"))), amount=40),
        Input(START, "feeling", "Ada", amount=3, quality="liking", toward="Bo"),
        Input(START, "feeling", "Ada", amount=3, quality="patient"),
        Input(START, "absent", "Ada"),
        Input(START, "chance", amount=4),
    ],
)
def test_an_input_comes_back_from_the_kernel_by_the_same_names(one: Input) -> None:
    (done,) = numbered(WORLD.program, (one,))
    assert input_of(WORLD.bundle, done) == one


def test_an_aim_is_put_in_and_what_is_told_is_spoken_of() -> None:
    """In a world in which one can tell: the claim is part of the choice, and who it speaks of too."""
    fence = World.from_text(FENCE)
    town = Town.of(fence, 1).next("Milo")
    choices = {choice.words: choice for choice in town.may("Milo")}
    while not any(words.startswith("tell Rosa") for words in choices):
        town = town.step().next("Milo")
        choices = {choice.words: choice for choice in town.may("Milo")}
    told = next(choice for words, choice in choices.items() if words.startswith("tell Rosa"))
    assert told.people == ("Rosa", "Tom")
    assert told.act is not None
    assert isinstance(told.act.of[-1], Claim)
    later = town.act(told)
    assert later == Town.from_json(later.to_json())
    assert later.step().lines(town)[-1].words.startswith("Tom ")
    aim = next(relation for relation in fence.bundle.relations if relation.kind == "aim")
    meant = Claim("aim", aim.name, (Name("person", "Vera"), Name("person", "Tom")))
    intent = Input(town.minute + 1, "aim", claim=meant)
    assert input_of(fence.bundle, numbered(fence.program, (intent,))[0]) == intent


def test_a_run_can_be_gone_on_with_as_a_town() -> None:
    run = WORLD.start(2)
    role = Role(run, "Ada")
    decision = role.next()
    assert decision is not None
    role.choose(decision.options[0])
    run.put(*WORLD.changes("Bo thinks that Ada is cross"))
    run.until("10:00")
    town = run.town()
    assert [one.text for one in town.after()] == [one.text for one in run.events]
    assert run.town("10:00") == town
    assert run.town("9:30") == replace(town, minute=run.minute("9:30"))
    assert town.until("Tuesday 10:00").after(town)[0].text == next(run.play("Tuesday 10:00")).text
    with pytest.raises(TimeError, match="has not come yet"):
        run.town("Tuesday 11:00")
    run.put(NoThing(0))
    with pytest.raises(StageError, match="a thing was taken out of the world"):
        run.town()


def test_a_run_of_which_nothing_has_been_played_is_a_town_in_which_nothing_has_happened() -> None:
    assert WORLD.start(2).town() == Town.of(WORLD, 2)


def test_a_run_in_a_file_is_gone_on_with_as_a_town(tmp_path: Path) -> None:
    run = WORLD.start(2)
    run.until("10:00")
    run.save(tmp_path / "two.run")
    run.close()
    town = open_run(tmp_path / "two.run").town()
    assert town.after() == Town.of(WORLD, 2).until("10:00").after()
    assert town.within(WORLD).until("11:00") == Town.of(WORLD, 2).until("11:00")


# ------------------------------------------------------------------ as `muchado play` has it


@pytest.mark.parametrize("person", ["Ada", "Bo"])
def test_what_there_is_to_decide_is_what_a_role_has(person: str) -> None:
    assert agree(WORLD, person)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [4, 5, 6])
def test_it_is_in_a_large_world_too(seed: int) -> None:
    """Also where somebody has nothing to choose but something on their mind, as Naruto has at the start."""
    assert not agree(load("valentine"), "Naruto", seed, most=60)


def agree(world: World, person: str, seed: int = 4, most: int = 1000) -> bool:
    """Play a part as a role and as towns, held to each other; whether it comes to the world's end."""
    role, before = Role(world.start(seed), person), None
    town, decision = Town.of(world, seed).next(person), role.next()
    decided = 0
    while decision is not None and decided < most:
        turn = town.turn(person, before)
        assert turn is not None
        assert (turn.minute, turn.asked, turn.noticed, turn.place, turn.here) == (
            decision.minute,
            decision.asked,
            decision.noticed,
            decision.place,
            decision.here,
        )
        options = _options(decision)
        assert [one.words for one in turn.choices] == [one.words for one in options]
        pick = decided * 5 % len(options)
        before, town = town, town.act(turn.choices[pick]).next(person)
        decision = role.choose(options[pick]) or role.next()
        decided += 1
    assert decided > 1
    assert [one.text for one in town.after()] == [one.text for one in role.run.events]
    assert (town.turn(person) is None) == town.over == role.run.over
    return town.over


def _options(decision: Decision) -> list[Option]:
    wait = () if decision.asked else (Option(WAIT, Choose(decision.mind.number, ())),)
    return [*decision.options, *decision.others, *wait]


def test_a_choice_is_data() -> None:
    town = Town.of(WORLD, 1).next("Ada")
    choice = town.may("Ada")[0]
    assert choice == Choice(
        "Ada",
        "greet Bo",
        Claim("act", "greet", (Name("person", "Ada"), Name("person", "Bo"))),
        people=("Bo",),
        leaning=choice.leaning,
        because=("Ada likes Bo",),
        offered=True,
        expects=("Bo may smile or frown.",),
    )
    assert town.may("Ada")[-1] == Choice("Ada", WAIT, None, wished=False, offered=True)
    assert town.act(choice).next("Bo").turn("Bo").asked == "Ada greets Bo."  # type: ignore[union-attr] # is asked
    assert town.act(choice).may("Ada") == ()


# ------------------------------------------------------------------ what does not fit


def test_a_town_without_its_world_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    town = Town.of(WORLD, 1).until("10:00")
    monkeypatch.setattr(worlds, "_AT_HAND", type(worlds._AT_HAND)())  # noqa: SLF001 - another process has none
    with pytest.raises(StageError, match='The world of this town, "Two at a gate", is not at hand'):
        town.after()
    assert town.within(WORLD).after()


def test_only_so_many_worlds_are_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worlds, "MOST", 1)
    town = Town.of(WORLD)
    Town.of(World.from_text(GATE))
    with pytest.raises(StageError, match="is not at hand"):
        town.until("10:00")


def test_another_world_is_refused_and_an_edited_one_must_be_meant() -> None:
    town = Town.of(WORLD, 1).next("Ada")
    town = town.act(town.may("Ada")[0]).until("10:00")
    edited = World.from_text(GATE.replace("by 30", "by 40"))
    with pytest.raises(StageError, match="This town is of another world than"):
        town.within(edited)
    moved = town.moved(edited)
    assert moved.within(edited) == moved != town
    assert moved.after()[0].act == "greet"


def test_inputs_that_fit_no_longer_are_refused_in_a_sentence() -> None:
    town = Town.of(WORLD, 1).next("Ada")
    town = town.act(town.may("Ada")[0]).until("10:00")
    for edit, told in (
        (("greet", "hail"), r'Input 1 \(choose, .*\) does not fit into this world: This world has no act "greet"'),
        (("Bo", "Bob"), 'This world has no person called "Bo". Did you mean "Bob"?'),
    ):
        with pytest.raises(StageError, match=told.replace("?", r"\?")):
            town.moved(World.from_text(GATE.replace(*edit)))
    later = WORLD.bundle.end + 1
    for minute in (later, -(10**30), 10**30):
        with pytest.raises(
            StageError, match=r"This town stands at .*, and .* is played from Monday 3 June 2024, 09:00 to"
        ):
            replace(town, minute=minute).within(WORLD)
    with pytest.raises(StageError, match="This town stands at Monday 3 June 2024, 10:00, and"):
        town.moved(load("valentine"))
    with pytest.raises(StageError, match="A seed is a whole number"):
        replace(town, seed=-1).after()


def test_who_is_absent_has_a_mind_and_no_place_to_speak_of() -> None:
    town = Town.of(WORLD, 1).put(Input(START, "absent", "Bo"))
    town.may("Bo")
    gone = town.until("10:00")
    assert gone.mind("Bo").place == "away"
    assert gone.may("Ada") == () or "Bo" not in gone.turn("Ada").here  # type: ignore[union-attr] # not None
    assert gone.after() == ()


@pytest.mark.parametrize("through", [None, "Ada", "Bo"])
def test_what_came_after_is_the_end_of_all_that_came(through: str | None) -> None:
    early = Town.of(WORLD, 1).until("9:30")
    late = early.until(WORLD.bundle.end)
    whole, first, rest = late.after(through=through), early.after(through=through), late.after(early, through)
    assert first
    assert rest
    assert (*first, *rest) == whole
    assert late.after(early.minute, through) == rest
