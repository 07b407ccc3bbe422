"""A run in a file answers every question as the same run in memory does."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import TypeVar
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import muchado
from kernel.play import Play
from kernel.stage import GOSSIP, play
from laws.random_worlds import random_world
from lengths import quick_then_slow
from muchado.bundle.checked import Checked
from muchado.kernel import Event, Program
from muchado.kernel.events import FAILS, Prop
from muchado.plan.reads import Ground
from muchado.record.sqlite import strands
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.stored import chronicle
from muchado.record.sqlite.writing import Writer
from muchado.record.start import Start
from muchado.why import filed
from muchado.why.answers import why
from muchado.why.filed import InFile
from muchado.why.ledger import Ledger
from muchado.why.memory import InMemory

T = TypeVar("T")


def ledgers(bundle: Checked, seed: int, path: Path) -> tuple[Play, Ledger, Ledger]:
    """A run played out; what it can be asked of in memory, and in a file."""
    play, program = Play(bundle, seed).out(), Program(bundle)
    writer = Writer.new(path, Start(bundle, seed))
    for beat in play.beats:
        writer.add(beat, None)
    writer.close()
    reader = Reader.open(path)
    memory, file = InMemory(), InFile(reader)
    memory.catch_up(play.beats)
    file.catch_up(chronicle(reader).beats)
    return play, Ledger(program, memory), Ledger(program, file)


def open_to_guess(act: Prop) -> list[Prop]:
    """The act, and it with each of its parts, and of the parts of these, left open; nothing of an act that is none."""
    if not act:
        return []
    parts = [(at, [(), *open_to_guess(part)[1:]] if isinstance(part, tuple) else [()]) for at, part in enumerate(act)]
    return [act, *((*act[:at], other, *act[at + 1 :]) for at, others in parts[1:] for other in others)]


def implied(ledger: Ledger, event: Event) -> list[tuple[Prop, bool, int]]:
    """The statuses that an event began or ended."""
    found = ledger.program.implied(event.prop, event.answer)
    return [one for one in found if event.answer != FAILS and ledger.program.kind(one[0]) == "status"]


def some(random: Random, many: Iterable[T]) -> list[T]:
    """A few of many, whatever their number."""
    held = list(many)
    return random.sample(held, min(len(held), 30))


@pytest.mark.slow
@settings(max_examples=3)
@given(st.randoms(use_true_random=False), st.integers(0, 99), st.sampled_from([1, 7, 1000]), st.sampled_from([1, 64]))
def test_whatever_is_looked_up_is_the_same(random: Random, seed: int, every: int, page: int) -> None:
    """However many beats are put into the table of strands at a time, and however much is read at a time."""
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.object(strands, "EVERY", every),
        patch.object(filed, "PAGE", page),
    ):
        play, memory, file = ledgers(random_world(random), seed, Path(folder) / "a.run")
        end = memory.end
        assert file.end == end
        for event in (*some(random, play.events), *[event for event in play.events if event.meant][:9]):
            assert why(file, str(event.id)).to_dict() == why(memory, str(event.id)).to_dict()
            assert file.engaging(event.by, event.minute) == memory.engaging(event.by, event.minute)
            deeds = (
                memory.program.say_so(deed, event.prop[1:]) for deed in memory.bundle.actions[event.action].counts_as
            )
            for act in (event.prop, event.meant, *deeds):
                for asked in open_to_guess(act):
                    found = list(memory.acts(asked, end))
                    assert event in found
                    assert found == sorted(found, key=lambda one: -one.id)
                    assert list(file.acts(asked, end)) == found
            for status, _, _ in implied(memory, event):
                last = [one for one in play.events if status in {prop for prop, _, _ in implied(memory, one)}][-1]
                assert file.bringer(status, end) == memory.bringer(status, end) == last
        for beat in some(random, play.beats):
            assert file.place(beat.minute) == memory.place(beat.minute)
        lately = [change for beat in play.beats[-10:] for change in beat.changes]
        for change in some(random, [change for beat in play.beats for change in beat.changes]) + some(random, lately):
            for minute in (change.minute, end):
                about = change.person, Ground(change.kind, change.about), memory.place(minute)
                assert file.entries(*about, 9) == memory.entries(*about, 9)
                assert list(file.first(*about)) == list(memory.first(*about))
        for perception in some(random, (perception for beat in play.beats for perception in beat.perceptions)):
            taken_in = perception.person, perception.event
            assert file.perceived(*taken_in) == memory.perceived(*taken_in) == perception


@pytest.mark.parametrize(
    "question",
    quick_then_slow(
        [
            "Hinata believes that Naruto broke up with Sakura",
            "Sakura's anger toward Ino",
            "Sakura shoved Ino",
            "Ino means to make up with Naruto",
            "Naruto dates Sakura",
            "Ino's sadness",
        ],
        2,
    ),
)
def test_valentine_is_explained_alike_from_its_file(question: str, tmp_path: Path) -> None:
    run = muchado.load("valentine").start(seed=9)
    for _ in run.play():
        pass
    run.save(tmp_path / "valentine.run")
    run.close()
    held = muchado.open_run(tmp_path / "valentine.run")
    for at in ("Monday 15:00", "Tuesday 18:00"):
        assert held.why(question, at).to_dict() == run.copy().why(question, at).to_dict()


def test_what_is_asked_of_a_run_that_is_being_kept_grows_with_it(tmp_path: Path) -> None:
    run = muchado.load("valentine").start(seed=9)
    run.save(tmp_path / "valentine.run")
    before = []
    for time in ("Monday 12:00", "Monday 20:00", "Tuesday 18:00"):
        run.until(time)
        before.append(run.why("Ino's sadness").to_dict())
        assert before[-1] == run.copy().why("Ino's sadness").to_dict()
    assert before[0] != before[-1]


def test_an_act_is_found_by_what_was_meant_as_well(tmp_path: Path) -> None:
    """A tale that grew on its way is asked about as it was told, and as the teller knew it."""
    facts = {"Ann": "is sure that Cyd borrowed from Dot; anger toward Cyd 20", "Cyd": "is in yard", "Dot": "is in yard"}
    runs = (play(GOSSIP, seed, "8:10", **facts) for seed in range(60))
    run = next(run for run in runs if run.mind("Bob").believes("Cyd robbed Dot"))
    altered = next(event for event in run.chronicle.events.values() if event.meant)
    run.copy().save(tmp_path / "tale.run")
    memory, file = InMemory(), InFile(Reader.open(tmp_path / "tale.run"))
    for records in (memory, file):
        records.catch_up(run.chronicle.beats)
        ledger = Ledger(run.simulation.program, records)
        for act in (altered.prop, altered.meant):
            assert altered in ledger.acts(act, run.now)
            assert len(list(ledger.acts(act, run.now))) == len({event.id for event in ledger.acts(act, run.now)})
