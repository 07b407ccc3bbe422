"""A run to which things are done while it is played can be read at any time, and its tables name all that is in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from muchado.api.world import World
from muchado.bundle.alter import BRINGS
from muchado.conform.attack.inputs import odd_input
from muchado.record.sqlite.reading import Reader
from record.lively import SEED, bundle

NUMBERS = """
    SELECT 'place', place FROM events UNION SELECT 'action', action FROM events UNION
    SELECT 'person', by FROM events UNION SELECT 'person', person FROM changes
"""


@pytest.mark.parametrize(
    "number", [0, *(pytest.param(number, marks=pytest.mark.slow) for number in (1, 2, 3, 4, 5, 6, 7))]
)
@pytest.mark.slow
def test_it_can_be_read_at_any_time(tmp_path: Path, number: int) -> None:
    short = bundle(number)._replace(end=bundle(number).start + 120)
    world, random, file = World(short), Random(number), tmp_path / "a.run"
    run, brought = world.start(SEED), 0
    run.save(file)
    while any(islice(iter(run.beat, None), random.randrange(1, 12))):
        try:
            run.put(what := odd_input(random, world.bundle))
            brought += isinstance(what, BRINGS)
        except ValueError:  # it makes no sense in this world
            pass
        with closing(Reader.open(file)) as reader:
            reader.beat(reader.last()[0])
    run.close()
    with closing(sqlite3.connect(file)) as connection:
        unnamed = f"SELECT * FROM ({NUMBERS}) EXCEPT SELECT kind, number FROM names"  # noqa: S608 (our own)
        assert connection.execute(unnamed).fetchall() == []
        assert connection.execute("SELECT count(*) FROM happenings").fetchone() == (len(run.events),)
    assert brought or number
