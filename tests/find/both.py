"""Patterns looked for in both ways: watched for as a run goes on, and sought in the whole record of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.finding import take, watch_of
from muchado.api.recording import begun, truth_of
from muchado.find.asks import felt_in
from muchado.find.search import Search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.stories import StoryTest
    from muchado.kernel import Simulation


def found_by_both(simulation: Simulation, patterns: Sequence[StoryTest]) -> set[int]:
    """Play a run to its end, and give which patterns are found in it; the two ways must agree on each."""
    watch, record = watch_of(simulation, patterns), begun(simulation, felt=felt_in(patterns))
    found = set()
    while simulation.next_minute() is not None:
        beat = simulation.beat()
        record.add(beat, truth_of(simulation, record.felt))
        found |= {one.pattern for one in take(watch, simulation, beat)}
    found |= {one.pattern for one in watch.finish()}
    for number, one in enumerate(patterns):
        assert (Search(record, one).first(one.claim) is not None) == (number in found), one.text or one.name
    return found
