"""What is too much to think through is put aside, is set down by name, and the run goes on; phrases are asked once."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from random import Random
from types import FrameType

import pytest

import muchado
from lengths import quick_then_slow
from muchado import OverworkError, Run, World, verify
from muchado.conform.executors import differs
from muchado.kernel import Program, Simulation
from muchado.kernel.exec import senses
from muchado.kernel.exec.interpreter import interpreted
from muchado.kernel.exec.program import Executor
from muchado.kernel.exec.source import generated
from muchado.record.state import decode, encode
from muchado.record.tables import rows_of, text_of
from plan.test_executors import random_world
from whole import WHOLE

HEAD = """world "W"
  from Monday 13 February 2006, 7:30 to Monday 13 February 2006, 11:00
place hall, "the hall"
mood envy, 0 to 100
mood joy, 0 to 100
action wave: "A waves to B"
  needs B is here
action call: "A calls to B"
  needs B is here
  B may nod, frown
feeling liking toward someone, -100 to 100
notion "A likes B"
"""
CROWD = "".join(
    f"person P{first}{second}, she\n  at the start\n    is in hall\n    envy 60\n"
    for first in "ab"
    for second in "abcdef"
)
PAIR = "".join(f"person {name}, she\n  at the start\n    is in hall\n    envy 60\n" for name in ("Ann", "Bea"))
CROWDED = """   and C is here
   and D is here
   and E is here
   and F is here
   and A's liking toward F is more than A's liking toward C
"""
CALL = 'want "talk"\n  A wants to call to B by 15\n  when B is here\n  because "{A} knows {B}"\n'
WAVE = "  A wants to wave to B by 5\n"
RULES = {
    "want": f'want "much"\n{WAVE}  when B is here\n{CROWDED}  because "x"\n',
    "reaction": f"""reaction "much"
  when a day begins
   and B is here
{CROWDED}  then A's envy rises by 1
  because "x"
reaction "little"
  when a day begins
  then A's joy rises by 5
  because "it is morning"
""",
    "phrase": f"""phrase "A is lost"
  when B is here
{CROWDED}want "w"
{WAVE}  when A is lost
   and B is here
  because "x"
""",
    "plan": f'plan "A mocks B"\n  taken up when B is here\n{CROWDED}  first wave to B\n  because "x"\n',
    "answer": f"""want "much"
  A wants to nod by 5
  when B calls to A
{CROWDED}  because "x"
""",
    "needs": f"""phrase "A is lost"
  when B is here
{CROWDED}action bow: "A bows to B"
  needs B is here
  needs A is lost
want "bowing"
  A wants to bow to B by 30
  when B is here
  because "x"
""",
}
NAMED = {"want": "want", "reaction": "reaction", "phrase": "want", "plan": "plan", "answer": "want", "needs": "action"}
EXECUTORS = {"generated": generated, "interpreted": interpreted}


def world_of(kind: str, people: str = CROWD) -> World:
    return World.from_text(HEAD + people + RULES[kind] + CALL)


@pytest.fixture
def tight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(senses, "MOST_STEPS", 5_000)


@pytest.mark.usefixtures("tight")
@pytest.mark.parametrize("kind", quick_then_slow(RULES, 3))
def test_a_search_that_explodes_is_put_aside_by_name_and_the_run_goes_on(kind: str) -> None:
    run = world_of(kind).start()
    run.until("10:59")
    assert any(event.action == "call" for event in run.events), "all other rules count as ever"
    first = run.overworked[0]
    assert first.rule.kind == NAMED[kind]
    assert {one.rule for one in run.overworked} == {first.rule}, "no other rule pays for it"
    line = (HEAD + CROWD + RULES[kind]).splitlines()[first.rule.line - 1]
    assert first.rule.file == "world.ado"
    assert line.startswith(NAMED[kind])
    assert (first.phrase is not None) == (kind in {"phrase", "needs"})
    assert f'"{first.rule.name}" (world.ado:{first.rule.line})' in str(first)
    assert "far too much to think through" in str(first)


@pytest.mark.usefixtures("tight")
@pytest.mark.parametrize("kind", RULES)
def test_both_executors_give_up_at_the_same_step(kind: str) -> None:
    assert differs(world_of(kind).bundle, 1, generated, interpreted, beats=8) is None


@pytest.mark.usefixtures("tight")
def test_whoever_gives_up_does_nothing_in_that_minute_and_thinks_again_in_the_next() -> None:
    run = world_of("want").start()
    beat = run.beat()
    assert beat is not None
    assert {one.person for one in beat.overworks} == set(range(12))
    assert not beat.events
    beat = run.beat()
    assert beat is not None
    assert (beat.minute, beat.overworks) == (run.bundle.start + 1, ())
    assert beat.events


@pytest.mark.usefixtures("tight")
def test_it_is_tried_again_after_an_hour_then_after_two() -> None:
    run = world_of("want").start()
    run.until("10:59")
    spans = [one.until - one.minute for one in run.overworked if one.person == run.overworked[0].person]
    assert spans == [60, 120, 240]


@pytest.mark.usefixtures("tight")
def test_what_other_reactions_came_to_before_takes_effect() -> None:
    text = HEAD + CROWD + RULES["reaction"]
    head = text.partition('reaction "much"')[0]
    much, _, little = RULES["reaction"].partition('reaction "little"')
    run = World.from_text(f'{head}reaction "little"{little}{much}').start()
    run.until("7:31")
    assert len(run.overworked) == 12
    assert run.mind("Paa").feels("joy") == 5
    assert run.mind("Paa").feels("envy") == 60


@pytest.mark.usefixtures("tight")
def test_why_not_says_so() -> None:
    run = World.from_text(HEAD + CROWD + RULES["want"]).start()
    run.until("8:00")
    said = str(run.why_not("Paa waves to Pab", at="7:30"))
    assert 'The want "much" was far too much to think through, so Paa did nothing in that minute.' in said
    assert "it was put aside for a while" in str(run.why_not("Paa waves to Pab", at="7:45"))


@pytest.mark.usefixtures("tight")
def test_a_new_text_is_tried_at_once() -> None:
    run = world_of("want").start()
    run.until("7:40")
    assert run.simulation.world.aside
    mended = 'want "much"\n  A wants to wave to B by 50\n  when B is here\n  because "x"\n'
    muchado.reload(run, World.from_text(HEAD + CROWD + mended + CALL).bundle)
    run.until("7:45")
    assert not run.simulation.world.aside
    assert any(event.action == "wave" for event in run.events)


def random_budgets(count: int) -> list[int]:
    dice = Random(7)
    return [dice.choice((40, 300, 1_500, 6_000)) + dice.randrange(100) for _ in range(count)]


@pytest.mark.parametrize("budget", random_budgets(4))
def test_any_budget_leads_to_the_end_alike_in_both_executors(budget: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(senses, "MOST_STEPS", budget)
    for world, beats in ((World.from_text(WHOLE).bundle, 80), (random_world(Random(budget)), 30)):
        assert differs(world, budget, generated, interpreted, beats) is None


@pytest.mark.slow
@pytest.mark.parametrize("budget", random_budgets(1))
def test_any_budget_replays_resumes_and_is_verified(
    budget: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(senses, "MOST_STEPS", budget)
    monkeypatch.setattr("muchado.record.sqlite.writing.SPARSE", 20_000)
    monkeypatch.setattr("muchado.record.sqlite.writing.SHARE", 1)
    world = muchado.load("valentine")
    whole, half = world.start(3), world.start(3)
    whole.until("9:40")
    half.save(tmp_path / "half.run")
    half.until("8:40")
    half.close()
    gone_on = muchado.open_run(tmp_path / "half.run")
    assert gone_on.overworked == half.overworked
    gone_on.until("9:40")
    assert [text_of(rows_of(beat)) for beat in gone_on.chronicle.beats] == [
        text_of(rows_of(beat)) for beat in whole.chronicle.beats
    ]
    assert gone_on.digest() == whole.digest()
    assert gone_on.overworked == whole.overworked
    gone_on.close()
    assert verify(tmp_path / "half.run") is None
    assert str(gone_on.tell()) == str(whole.tell())


def test_small_budgets_are_really_too_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(senses, "MOST_STEPS", 300)
    run = muchado.load("valentine").start(3)
    run.until("9:40")
    assert run.overworked


@pytest.mark.usefixtures("tight")
@pytest.mark.parametrize("executor", EXECUTORS.values(), ids=EXECUTORS)
def test_what_is_put_aside_is_a_part_of_the_state(executor: Executor) -> None:
    bundle = world_of("want").bundle
    simulation = Simulation(bundle, 0, Program(bundle, executor))
    simulation.beat()
    again = Simulation(bundle, 0, Program(bundle, executor), decode(encode(simulation.world)[0]))
    assert again.digest() == simulation.digest()
    twin = simulation.copy()
    twin.world.aside.clear()
    assert twin.digest() != simulation.digest()
    assert simulation.world.aside
    assert text_of(rows_of(again.beat())) == text_of(rows_of(simulation.beat()))


def test_a_question_of_ones_own_that_is_too_much_is_an_error_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(senses, "MOST_STEPS", 5_000)
    bundle = world_of("phrase").bundle
    simulation = Simulation(bundle, 0)
    mind = simulation.copy().mind(0)
    mind.toil = 5_001
    with pytest.raises(OverworkError, match=r'The phrase "A is lost" .*world.ado:[0-9]+.*far too many ways') as caught:
        simulation.program.senses.toil(mind, 1, "phrase", 0)
    error = caught.value
    assert (error.kind, error.file, error.number) == ("phrase", "world.ado", 0)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 (what was just pickled)


def play(run: Run) -> None:
    for _ in range(3):
        run.beat()


def chain(length: int) -> str:
    names = [f"b{first}{second}les" for first in "aeiou" for second in "bdfglmnprt"][:length]
    twice = "  when A {0}\n   and A's envy is at least {1}\n  or when A {0}\n   and A's envy is at most 99\n"
    return (
        "".join(
            f'phrase "A {name}"\n' + (twice.format(before, "0") if before else "  when A's envy is at least 50\n")
            for before, name in zip(("", *names), names, strict=False)
        )
        + f'want "w"\n  A wants to wave to B by 5\n  when A {names[-1]}\n   and B is here\n  because "{{A}} likes it"\n'
    )


def calls_to_play(length: int) -> int:
    world = World.from_text(HEAD + PAIR + chain(length))
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    run = world.start()
    sys.setprofile(count)
    try:
        play(run)
        assert str(run.why(next(iter(run.simulation.world.recent))))
    finally:
        sys.setprofile(None)
    return calls


def test_phrases_that_ask_one_another_twice_do_not_double_the_work_a_step() -> None:
    some, more = calls_to_play(20), calls_to_play(40)
    assert more <= 4 * some
