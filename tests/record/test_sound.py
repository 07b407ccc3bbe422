"""What makes sense in a world: each field of each record, each part of a state; and what a query may cost."""

from __future__ import annotations

from pathlib import Path

import pytest

from muchado.kernel import Simulation
from muchado.kernel.events import FAILS, Said
from muchado.kernel.state.tables import MIND, WORLD
from muchado.record.mistakes import DamagedError
from muchado.record.sound import Sense, shapes
from muchado.record.soundstate import _State, is_sound
from muchado.record.sqlite import bounds
from muchado.record.sqlite.reading import Reader
from muchado.record.tables import tables
from record.lively import SEED, beats, bundle, saved

OUT = (-2, 10**11, "odd", None, (99,), ((1, (2,)),), [])
"""Values of which each field refuses most."""


def test_every_field_of_every_record_has_its_shape() -> None:
    sense = Sense(bundle())
    for table in tables():
        assert list(shapes(sense)[table.record]) == [column.name for column in table.columns]


def test_every_column_of_a_state_is_looked_at() -> None:
    state = _State(bundle())
    for owner in (WORLD, MIND):
        assert all(callable(state.check(shape)) for shape in owner.tables.values())


@pytest.mark.parametrize("number", [2, 6])
def test_what_a_run_brings_forth_makes_sense_and_what_is_altered_does_not(number: int) -> None:
    sense, refused = Sense(bundle(number)), set()
    for beat in beats(number)[::3]:
        for table in tables():
            for record in getattr(beat, table.name):
                assert sense.fits(record)
                for field in record._fields:
                    wrong = [value for value in OUT if not sense.fits(record._replace(**{field: value}))]
                    assert len(wrong) >= 4, (record, field)
                    refused.add((table.name, field))
    assert len(refused) > 40


def test_an_event_has_no_other_words_than_its_act_can_have() -> None:
    sense = Sense(bundle())
    events = [event for beat in beats() for event in beat.events if event.answer != FAILS]
    assert any(event.lines for event in events)
    for event in events:
        (own, *others), lines = event.ways, event.lines
        assert not sense.fits(event._replace(ways=(own._replace(words="{A} sneers."), *others)))
        assert not sense.fits(event._replace(ways=(own._replace(roles=own.roles[:-1]), *others)))
        assert not sense.fits(event._replace(lines=(Said(event.by, "sneer_00000000", "Ha!"), *lines)))
        for line in lines:
            assert not sense.fits(event._replace(lines=(line._replace(words="Ha!"),)))
            assert not sense.fits(event._replace(lines=(line._replace(way=len(event.ways)),)))


def test_every_state_of_a_run_makes_sense() -> None:
    simulation = Simulation(bundle(), SEED)
    while simulation.next_minute() is not None:
        beat = simulation.beat()
        assert beat.minute % 4 or is_sound(bundle(), simulation.world)
    simulation.world.place[0] = 99
    assert not is_sound(bundle(), simulation.world)


def test_a_query_that_takes_too_many_steps_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path / "a.run", last=20)
    monkeypatch.setattr(bounds, "EACH", 100)
    monkeypatch.setattr(bounds, "AT_LEAST", 1_000)
    monkeypatch.setattr(bounds, "PER_BYTE", 0)
    with pytest.raises(DamagedError, match="to read it never ends"):
        Reader.open(path).beat(1)
