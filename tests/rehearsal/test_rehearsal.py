"""What a rehearsal counts: rules that speak, brakes, what never comes, how alike runs are, and where chains break."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import muchado
from muchado import World, rehearse
from muchado.api.rehearsing import take
from muchado.kernel import Simulation
from muchado.rehearsal.likeness import jaccard, overlap
from muchado.rehearsal.measures import NAMES, ThresholdError, measures, missed, read_thresholds
from muchado.rehearsal.together import Course, Rehearsal, Ruled

ROOM = """\
world "The room"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 11:00
  whim 3
  idle 4 minutes

place room, "the room"
trait shy
trait rude
trait vain

action greet: "A greets B"
  needs B is here
  B may smile, scowl
  A says "Good morning."
  A says "There you are."
  if B scowls
    B says "Hm."

action sing: "A sings"
  takes 5 minutes

action dance: "A dances"

want "politeness"
  A wants to greet B by 20
  when B is here
   and A did not greet B
  because "{A} has manners"

want "a smile"
  A wants to smile by 5
  when B greets A
  because "{A} is pleased"

want "shyness"
  A wants not to greet B by 30
  when B is here
   and A is shy
  because "{A} is shy"

want "a song"
  A wants to sing by 9
  when A is not shy
  because "{A} likes to sing"

want "a dance"
  A wants to dance by 4
  when A is vain
  because "{A} likes to be seen"

want "more of the same"
  A wants to greet B by 2
  when B is here
   and A did not greet B
  because "{A} is glad"

person Ada, she
  at the start
    is in room

person Ben, he
  shy 90
  at the start
    is in room

test "greeted, and then a song"
  in at least 10 of 100 runs:
    first Ada greets Ben
    then Ben sings
    then Ben dances

test "it takes Ada"
  with Ada absent
  less often: someone greets someone
"""


@pytest.fixture(scope="module")
def found() -> Rehearsal:
    world = World.from_text(ROOM)
    return rehearse(world.bundle, world.tests, runs=6)


def _rule(found: Rehearsal, name: str) -> Ruled:
    return next(rule for rule in found.rules if rule.name == name)


def test_a_rule_that_fits_nobody_never_matches(found: Rehearsal) -> None:
    assert _rule(found, "a dance").use == (0, 0, 0)


def test_what_decides_tips_and_what_only_adds_does_not(found: Rehearsal) -> None:
    assert _rule(found, "politeness").use.tipped > 0
    more = _rule(found, "more of the same").use
    assert more.counted > 0
    assert more.tipped == 0


def test_what_speaks_for_an_answer_that_would_be_given_anyhow_tips_nothing(found: Rehearsal) -> None:
    smile = _rule(found, "a smile").use
    assert smile.counted > 0
    assert smile.tipped == 0


def test_a_brake_tips_what_would_have_been_done_without_it(found: Rehearsal) -> None:
    brake = _rule(found, "shyness")
    assert brake.against
    assert brake.use.matched > 0
    assert brake.use.counted == 0  # what it held back was not worth it any more
    assert brake.use.tipped > 0


def test_what_never_comes_is_named(found: Rehearsal) -> None:
    assert {(one.kind, one.act, one.words) for one in found.unused} >= {
        ("act", "dance", ""),
        ("answer", "greet", "scowl"),
    }
    assert not any(one.act == "sing" for one in found.unused)


def test_a_chain_is_told_link_by_link_and_says_why_not(found: Rehearsal) -> None:
    (chain,) = found.chains
    assert [(fall.words, fall.reached) for fall in chain.falls] == [
        ("Ada greets Ben", 6),
        ("Ben sings", 0),
        ("Ben dances", 0),
    ]
    assert chain.breaks == 1
    assert chain.falls[1].seed == 0
    assert chain.why_not[0].startswith("Ben did not sing")
    assert any('"a song" did not speak for it' in line for line in chain.why_not)


def test_a_cause_that_is_all_or_nothing_is_seen(found: Rehearsal) -> None:
    (cause,) = found.causes
    assert (cause.plain, cause.altered) == (6, 0)
    assert cause.is_all_or_nothing
    assert not cause._replace(altered=3).is_all_or_nothing


def test_courses_are_told_apart_by_what_is_wanted(found: Rehearsal) -> None:
    assert found.courses == (Course(6, 0, -1, ()),)


def test_the_first_seed_can_be_chosen(found: Rehearsal) -> None:
    world = World.from_text(ROOM)
    later = rehearse(world.bundle, world.tests, 3, first=3)
    assert (later.runs, later.courses[0].seed) == (3, 3)
    assert {odd.seed for odd in later.oddities} <= {3, 4, 5}
    earlier = rehearse(world.bundle, world.tests, 3)
    assert [one.use.matched for one in found.rules] == [
        one.use.matched + other.use.matched for one, other in zip(earlier.rules, later.rules, strict=True)
    ]


@pytest.mark.parametrize("world", ["valentine", "village"])
def test_to_listen_changes_nothing(world: str) -> None:
    played = muchado.load(world)
    heard = take(played.program, 3, played.tests)
    plain = Simulation(played.bundle, 3, played.program)
    acts: Counter[int] = Counter()
    while plain.next_minute() is not None:
        acts.update(event.action for event in plain.beat().events)
    assert heard.acts == acts


@pytest.mark.slow
def test_the_number_of_workers_changes_nothing() -> None:
    world = muchado.load("village")
    assert rehearse(world.bundle, world.tests, 6, workers=2) == rehearse(world.bundle, world.tests, 6)


# ------------------------------------------------------------------ likeness

MULTISETS = st.dictionaries(st.integers(0, 5), st.integers(1, 4), max_size=5)


@given(MULTISETS, MULTISETS)
def test_likeness_is_alike_both_ways_and_whole_only_for_the_same(one: dict[int, int], other: dict[int, int]) -> None:
    assert jaccard(one, other) == jaccard(other, one)
    assert (jaccard(one, other) == 1) == (one == other)
    assert 0 <= jaccard(one, other) <= 1


def test_the_overlap_is_the_mean_over_pairs() -> None:
    one, other, third = (Counter({(deed, 0, ()): many}) for deed, many in ((1, 2), (1, 1), (2, 1)))
    assert overlap([one, other, third]) == pytest.approx(0.5 / 3)
    assert overlap([one]) is None


# ------------------------------------------------------------------ thresholds


def test_all_figures_have_their_names_and_can_be_bounded(found: Rehearsal) -> None:
    figures = measures(found)
    assert tuple(figures) == NAMES
    everything = "[at-least]\n" + "".join(f'"{name}" = {figures[name] + 1}\n' for name in NAMES)
    assert [one.threshold.name for one in missed(figures, read_thresholds(everything))] == list(NAMES)
    kept = "[at-most]\n" + "".join(f'"{name}" = {figures[name]}\n' for name in NAMES)
    assert missed(figures, read_thresholds(kept)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[at-most]\novrlap = 1", 'Nothing is counted as "ovrlap". Did you mean "overlap"?'),
        ("[at-most]\noverlap = 'low'", 'The threshold of "overlap" is no number.'),
        ("[below]\noverlap = 1", '"below" is no table of thresholds: there are [at-most] and [at-least].'),
        ("overlap = 1", '"overlap" is no table of thresholds'),
        ("overlap 1", "It is no TOML"),
    ],
)
def test_a_file_of_thresholds_that_is_none_says_what_to_try(text: str, words: str) -> None:
    with pytest.raises(ThresholdError) as raised:
        read_thresholds(text)
    assert words in str(raised.value)
