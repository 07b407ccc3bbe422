"""Law 1: what somebody wants, feels, believes and does follows from their own mind and from what reached them.

Worlds are made at random and played twice, with other feelings, beliefs, aims, traits and private statuses hidden
in some of the people. As long as the same reached somebody else in both runs, that person must be the same to the byte.
"""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from closed import planted
from kernel.play import Play
from kernel.small import A, B
from kernel.small import World as Small
from laws.random_worlds import ISLAND, Pair, random_pair
from lengths import slow_then_long
from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import Calendar, Go, Here, OpeningBelief, Slot
from muchado.closed import asked, reached
from muchado.closed.apart import leaks
from muchado.closed.lives import lives
from muchado.closed.trace import NEVER, Life
from muchado.kernel import FAILS, Mind, Prop, simulation
from muchado.kernel.events import relation
from muchado.kernel.exec import program as programs
from muchado.kernel.exec import senses
from muchado.kernel.exec.program import Program
from muchado.kernel.moments.witnessed import Witnessed
from muchado.kernel.world.opening import opening_world
from muchado.kernel.world.world import World

RANDOMS = st.randoms(use_true_random=False)
SEEDS = st.integers(0, 99)


def sample(count: int) -> list[Pair]:
    """The same pairs of worlds every time."""
    return [random_pair(Random(number)) for number in range(count)]


def both(pair: Pair, seed: int) -> tuple[list[Life], list[Life]]:
    return lives(pair.base, seed), lives(pair.other, seed)


def nothing_hidden_comes_out(random: Random, seed: int) -> None:
    pair = random_pair(random)
    one, other = both(pair, seed)
    parted = [one[person].reached.parts_from(other[person].reached) for person in pair.unchanged]
    event("something came out in time" if min(parted) < NEVER else "nothing ever came out")
    assert not leaks(one, other, pair.unchanged)


@settings(max_examples=4)
@given(RANDOMS, SEEDS)
def test_nothing_hidden_reaches_anybody(random: Random, seed: int) -> None:
    nothing_hidden_comes_out(random, seed)


@pytest.mark.slow
@settings(max_examples=40)
@given(RANDOMS, SEEDS)
def test_nothing_hidden_reaches_anybody_in_many_worlds(random: Random, seed: int) -> None:
    nothing_hidden_comes_out(random, seed)


def one_alone_is_the_same(random: Random, seed: int) -> None:
    pair = random_pair(random, hermit_changes=False)
    one, other = both(pair, seed)
    hermit = len(pair.base.people) - 1
    assert pair.base.people[hermit].place == ISLAND
    assert one[hermit].lived.entries == other[hermit].lived.entries
    assert one[hermit].reached.entries == other[hermit].reached.entries
    assert any(entry.kind == "choice" for entry in one[hermit].lived.entries)


@settings(max_examples=3)
@given(RANDOMS, SEEDS)
def test_one_alone_on_an_island_is_the_same_whatever_is_hidden_elsewhere(random: Random, seed: int) -> None:
    one_alone_is_the_same(random, seed)


@pytest.mark.slow
@settings(max_examples=40)
@given(RANDOMS, SEEDS)
def test_one_alone_is_the_same_in_many_worlds(random: Random, seed: int) -> None:
    one_alone_is_the_same(random, seed)


# ------------------------------------------------------------------ the proof of the proof


def what_happens(pair: Pair, seed: int) -> set[str]:
    """What sorts of things happen in a run."""
    play = Play(pair.base, seed).out()
    found = {play.bundle.actions[event.action].name for event in play.events}
    found |= {event.answer for event in play.events if event.answer}
    found |= {"meant otherwise" for event in play.events if event.meant}
    acts = {event.id: event.action for event in play.events}
    for one in (one for beat in play.beats for one in beat.perceptions):
        found |= {"rang false"} if one.rang_false else set()
        other = play.bundle.relations[relation(one.prop)].number != acts[one.event]
        found |= {"another act than it was"} if other else set()
    for change in (change for beat in play.beats for change in beat.changes):
        found.add(change.source if change.kind == "belief" else f"{change.kind} {change.reason}".strip())
        if change.use is not None:
            found.add(change.use.kind)
    return found


@pytest.mark.slow
def test_things_happen_in_these_worlds() -> None:
    """In worlds where nothing is told, refused, seen or felt the law would hold for want of trying."""
    pairs = sample(40)
    counts = Counter(sort for number, pair in enumerate(pairs) for sort in what_happens(pair, number))
    floors = {
        "told": 16, "overheard": 4, "saw": 30, "heard": 8, "tell": 16, "refuse": 12, "accept": 12, "scold": 30,
        "part": 16, "reaction": 32, "feeling": 32, "inferred": 8, "aim": 20, "aim done": 8, "aim given up": 8, FAILS: 4,
        "lie": 8, "pose": 8, "read": 8, "write": 4, "rang false": 4, "another act than it was": 8, "meant otherwise": 2,
        "assumed": 2, "look away": 4, "let it wait": 4,
    }  # fmt: skip
    assert {sort: counts[sort] for sort, least in floors.items() if counts[sort] < least} == {}


@pytest.mark.parametrize("worlds", slow_then_long([5, 25], 1))
def test_what_is_hidden_makes_a_difference(worlds: int) -> None:
    """In many pairs something comes out; and people are compared over a good stretch of living."""
    parted_late, compared = 0, 0
    for number, pair in enumerate(sample(worlds)):
        one, other = both(pair, number)
        for person in pair.unchanged:
            until = one[person].reached.parts_from(other[person].reached)
            parted_late += until < NEVER
            compared += sum(entry.kind != "mind" for entry in one[person].lived.before(until))
    assert parted_late >= 6 * worlds // 25
    assert compared >= 1500 * worlds // 25


@pytest.mark.parametrize("leak", ["feelings", pytest.param("beliefs", marks=pytest.mark.slow)])
def test_a_leak_is_found(leak: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel whose senses reach into another mind does not pass."""
    everybody: dict[int, list[Mind]] = {}
    level, sure, known = Mind.level, Mind.sure, Mind.known

    def opened(program: Program) -> World:
        world = opening_world(program)
        everybody.update((id(mind), world.minds) for mind in world.minds)
        return world

    def others_feeling(mind: Mind, quality: int, target: int, now: int) -> int:
        others = everybody.get(id(mind), [])
        if target < 0 or not others:
            return level(mind, quality, target, now)
        return level(others[target], quality, mind.me, now)

    def anybodys_thought(mind: Mind, prop: Prop, now: int) -> int:
        return max((sure(other, prop, now) for other in everybody.get(id(mind), [mind])), key=abs)

    def anybodys_thoughts(mind: Mind, *key: int) -> list[Prop]:
        return sorted({prop for other in everybody.get(id(mind), [mind]) for prop in known(other, *key)}, key=repr)

    monkeypatch.setattr(simulation, "opening_world", opened)
    if leak == "feelings":
        monkeypatch.setattr(Mind, "level", others_feeling)
    else:
        monkeypatch.setattr(Mind, "sure", anybodys_thought)
        monkeypatch.setattr(Mind, "known", anybodys_thoughts)
        monkeypatch.setattr(senses, "happened", lambda mind, prop, *_: mind.belief(prop) is not None)
    assert any(leaks(*both(pair, 0), pair.unchanged) for pair in sample(20))


def test_an_onlooker_out_of_sight_stays_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one world Cy stays in the gallery and sees what is done below, in the other Cy is off before that."""
    bundles = []
    for restless in (0, 50):
        world = Small(minutes=60)
        hall, gallery, attic = world.place("hall"), world.place("gallery", views=(0,)), world.place("attic")
        world.way(gallery, attic)
        ann, bob, cy = world.person("Ann", hall), world.person("Bob", hall), world.person("Cy", gallery)
        go = world.action("go", "person", "place", effects=[Go(A, Slot(1))])
        scold = world.action("scold", "person", "person", needs=[Here(B)], seen=2)
        world.wish(ann, scold.of(ann, bob), 50, [Calendar("after", 500)])
        world.wish(cy, go.of(cy, attic), restless)
        bundles.append(world.bundle())
    pair = Pair(bundles[0], bundles[1], frozenset([cy]))
    monkeypatch.setattr(asked, "OFTEN", 1)
    monkeypatch.setattr(asked, "PARTS", 1)
    assert not leaks(*both(pair, 0), pair.unchanged)
    monkeypatch.setattr(Witnessed, "sees", lambda *_: True)
    assert len(leaks(*both(pair, 0), pair.unchanged)) == 2


def test_an_onlooker_in_sight_is_seen_from_afar(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one world Di looks on in the hall, in the other Di is off before that, and Cy sees it from the gallery."""
    bundles = []
    for restless in (0, 50):
        world = Small(minutes=60, idle=1)
        hall, gallery, cellar = world.place("hall"), world.place("gallery", views=(0,)), world.place("cellar")
        world.way(hall, cellar)
        ann, bob, cy, di = (
            world.person(name, gallery if name == "Cy" else hall) for name in ("Ann", "Bob", "Cy", "Di")
        )
        go = world.action("go", "person", "place", effects=[Go(A, Slot(1))])
        scold = world.action("scold", "person", "person", needs=[Here(B)], seen=2)
        world.wish(ann, scold.of(ann, bob), 50, [Calendar("after", 500)])
        world.wish(di, go.of(di, cellar), restless)
        bundles.append(world.bundle())
    pair = Pair(bundles[0], bundles[1], frozenset([di]))
    monkeypatch.setattr(asked, "OFTEN", 1)
    monkeypatch.setattr(asked, "PARTS", 1)
    one, other = both(pair, 0)
    made = [sum(isinstance(row.what, asked.Answers) for row in run[cy].lived.entries) for run in (one, other)]
    assert min(made) > 0
    assert not leaks(one, other, [cy])
    monkeypatch.setattr(reached, "_beside", lambda *_: ())
    assert [found.person for found in leaks(*both(pair, 0), [cy])] == [cy], "it is by this that Cy's mind is another"


def test_whether_another_is_certain_too_makes_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ann is certain that Bob goes out with her: that he is so too in one world alone tells her nothing."""
    bundles = []
    for who in ([0], [0, 1]):
        world = Small(minutes=60)
        ann, bob = world.person("Ann", world.place("hall")), world.person("Bob", world.place("yard"))
        dates = world.said(world.word("dates", "status", "person", "person", both_ways=True).of(ann, bob))
        world.opening = [OpeningBelief(one, dates, CERTAIN, world.start) for one in who]
        bundles.append(world.bundle())
    pair = Pair(bundles[0], bundles[1], frozenset([1]))
    monkeypatch.setattr(asked, "OFTEN", 1)
    monkeypatch.setattr(asked, "PARTS", 1)
    assert not leaks(*both(pair, 0), pair.unchanged)
    monkeypatch.setattr(programs, "between", planted.shared_if_so)
    assert [found.person for found in leaks(*both(pair, 0), pair.unchanged)] == pair.unchanged
