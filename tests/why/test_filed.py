"""A run in a file answers every question as the same run in memory does."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import muchado
from kernel.play import Play
from laws.random_worlds import random_world
from muchado.bundle.model import Bundle
from muchado.kernel import Event, Program
from muchado.kernel.events import FAILS, Prop
from muchado.kernel.rules.asked import Fact
from muchado.record.reading import Reader
from muchado.record.start import Start
from muchado.record.stored import chronicle
from muchado.record.writing import Writer
from muchado.why.answers import why
from muchado.why.filed import InFile
from muchado.why.ledger import Ledger
from muchado.why.memory import InMemory


def ledgers(bundle: Bundle, seed: int, path: Path) -> tuple[Play, Ledger, Ledger]:
    """A run played out; what it can be asked of in memory, and in a file."""
    play, program = Play(bundle, seed).out(), Program(bundle)
    writer = Writer.new(path, Start(bundle, seed))
    for beat in play.beats:
        writer.add(beat, None)
    writer.close()
    memory, filed = InMemory(), InFile(Reader.open(path))
    memory.catch_up(play.beats)
    filed.catch_up(chronicle(Reader.open(path)).beats)
    return play, Ledger(program, memory), Ledger(program, filed)


def open_to_guess(act: Prop) -> list[Prop]:
    """The act, and the act with each of its parts left open; nothing of an act that is none."""
    if not act:
        return []
    return [act, *((*act[:at], (), *act[at + 1 :]) for at in range(1, len(act)))]


def implied(ledger: Ledger, event: Event) -> list[tuple[Prop, bool, int]]:
    """The statuses that an event began or ended."""
    found = ledger.program.implied(event.prop, event.answer)
    return [one for one in found if event.answer != FAILS and ledger.program.kind(one[0]) == "status"]


@settings(max_examples=10, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(0, 99))
def test_whatever_is_looked_up_is_the_same(random: Random, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        play, memory, filed = ledgers(random_world(random), seed, Path(folder) / "a.run")
        end = memory.end
        assert filed.end == end
        for event in play.events:
            assert why(filed, str(event.id)).to_dict() == why(memory, str(event.id)).to_dict()
            assert filed.engaging(event.by, event.minute) == memory.engaging(event.by, event.minute)
            deeds = (
                memory.program.say_so(deed, event.prop[1:]) for deed in memory.program.action(event.prop).counts_as
            )
            for act in (event.prop, event.meant, *deeds):
                for asked in open_to_guess(act):
                    found = list(memory.acts(asked, end))
                    assert event in found
                    assert found == sorted(found, key=lambda one: -one.id)
                    assert list(filed.acts(asked, end)) == found
            for status, _, _ in implied(memory, event):
                last = [one for one in play.events if status in {prop for prop, _, _ in implied(memory, one)}][-1]
                assert filed.bringer(status, end) == memory.bringer(status, end) == last
        for beat in play.beats:
            assert filed.place(beat.minute) == memory.place(beat.minute)
            for change in beat.changes:
                fact, place = Fact(change.kind, change.about), memory.place(beat.minute)
                asked = change.person, fact, place
                assert filed.entries(*asked, 9) == memory.entries(*asked, 9)
                assert list(filed.first(*asked)) == list(memory.first(*asked))
            for perception in beat.perceptions:
                asked_of = perception.person, perception.event
                assert filed.perceived(*asked_of) == memory.perceived(*asked_of) == perception


@pytest.mark.parametrize(
    "question",
    [
        "Sakura shoved Ino",
        "Hinata believes that Naruto broke up with Sakura",
        "Sakura's anger toward Ino",
        "Ino means to make up with Naruto",
        "Naruto dates Sakura",
        "Ino's sadness",
    ],
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
