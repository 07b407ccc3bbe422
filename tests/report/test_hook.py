"""What a report opens on: a mistake that somebody acted on, held against the record, or what the story turned on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gate import GATE
from muchado import Run, World, load
from muchado.bundle.sentences import say
from muchado.draw.card import NOBODYS, Facts
from muchado.draw.minds import Minds
from muchado.kernel.events import Prop
from muchado.record.chronicle import Chronicle
from muchado.report.hook import hook
from muchado.report.opening import opening
from muchado.stage.card import card
from muchado.tell.words import sentence
from muchado.why.ledger import Ledger


def played(name: str, seed: int) -> Chronicle:
    run = load(name).start(seed=seed)
    run.until(run.bundle.end)
    return run.chronicle


def found(chronicle: Chronicle) -> Facts | None:
    return hook(chronicle, Ledger.of(chronicle))


def mistaken(first: int) -> tuple[Run, Facts]:
    """The first run of `valentine`, from a seed on, whose report opens on a mistake, and what it opens on."""
    for seed in range(first, first + 10):
        run = load("valentine").start(seed)
        run.until(run.bundle.end)
        one = found(run.chronicle)
        if one is not None and one.believed:
            return run, one
    pytest.fail("in no run somebody acts on a mistake")


@pytest.mark.parametrize("first", [0, 1])
def test_a_mistake_was_held_then_and_was_none_before_and_was_acted_on(first: int) -> None:
    run, one = mistaken(first)
    chronicle = run.chronicle
    event = chronicle.events[one.event]
    assert (event.minute, one.person in event.parties) == (one.minute, True)
    minds = Minds(chronicle)
    minds.advance(one.minute - 1)
    held = next(prop for prop in minds.beliefs[one.person] if sentence(say(chronicle.bundle, prop)) == one.believed)
    assert sure(minds, one.person, held) > 0
    assert minds.is_so(held) is False


@pytest.mark.parametrize("first", [101, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (103, 104, 105, 106))])
def test_the_card_of_whose_mistake_it_is_says_the_same(first: int) -> None:
    run, one = mistaken(first)
    theirs = card(run, run.bundle.people[one.person].name)
    assert theirs is not None
    assert (theirs.believed, theirs.so, theirs.event) == (one.believed, one.so, one.event)


def sure(minds: Minds, person: int, prop: Prop) -> int:
    held = minds.held(person, prop)
    return held.sure if held else 0


@pytest.mark.slow
def test_what_somebody_never_knew_they_hold_nothing_of() -> None:
    for seed in (2, 3):
        chronicle = played("valentine", seed)
        one = found(chronicle)
        assert one is not None
        if one.believed or one.person == NOBODYS:
            continue
        minds = Minds(chronicle)
        minds.advance(chronicle.bundle.end)
        assert one.person not in chronicle.events[one.event].parties
        assert minds.held(one.person, chronicle.events[one.event].prop) is None


def test_where_only_a_feeling_rests_on_what_was_taken_for_something_else_that_is_the_mistake() -> None:
    run = World.from_text((Path(__file__).parent / "window.ado").read_text(encoding="utf-8")).start()
    run.until(run.bundle.end)
    one = found(run.chronicle)
    assert one is not None
    assert (run.bundle.people[one.person].name, one.believed) == ("Dan", "Ann whispered to Cyd.")
    assert re.fullmatch(r"Ann dressed Bea up as Cyd on Monday at \d\d:\d\d\.", one.so)
    assert one.why.startswith("Dan parts with Cyd.")
    assert card(run, "Dan") is not None


def test_where_nothing_has_happened_there_is_none() -> None:
    assert found(World.from_text(GATE).start().chronicle) is None
    assert opening(World.from_text(GATE).bundle, None) == ""


def test_what_is_said_is_never_markup() -> None:
    bundle = World.from_text(GATE).bundle
    said = opening(bundle, Facts(0, "<b>so</b>", "<i>", bundle.start, "<script>", 0))
    assert "<b>so" not in said
    assert "<script>" not in said
    assert "&lt;b&gt;so" in said


def test_of_an_act_that_was_taken_for_another_it_says_what_was_done() -> None:
    """Bob lies to Cyd, who cannot tell that from telling; what Dot makes of it rests on a mistake."""
    run = World.from_text((Path(__file__).parents[1] / "outer" / "house.ado").read_text(encoding="utf-8")).start(seed=2)
    run.until(run.bundle.end)
    one = found(run.chronicle)
    assert one is not None
    assert one.believed == "Bob told Cyd that the ring is in the box."
    assert re.fullmatch(r"At \d\d:\d\d, Bob lied to Cyd that the ring is in the box\.", one.so)
