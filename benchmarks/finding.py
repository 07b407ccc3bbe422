"""How many events a second patterns can be watched for in, on one core: one pattern, and twenty.

The stream is what `valentine` brings forth, seed after seed, with its changes of mind; what is timed is the watching
alone. Run: python benchmarks/finding.py
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import muchado
from muchado.find.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.stories import StoryTest
    from muchado.kernel.events import Beat

SEEDS = 2
TIMES = 10

ONE = ("someone A hurts B and nobody comforts B within 2 hours afterwards",)

TWENTY = (
    *ONE,
    "Naruto breaks up with Sakura",
    "first someone A hurts B\nthen someone C comforts B within 1 hour",
    "first someone A asks B to tell C that P\nthen C learns P",
    "first someone A confides to B that P\nthen B tells someone C that P",
    "first Naruto asks someone B to tell Ino that P\n  and B refuses\nthen B brings Ino word from Naruto that P",
    "first Naruto misses Ino on Tuesday\nalso Ino misses Naruto on Tuesday",
    "someone learns that Naruto broke up with Sakura",
    "someone is astonished that Naruto broke up with Sakura",
    "first someone A greets B\nthen B greets A within 10 minutes",
    "first someone A jokes with B\nthen B hurts A",
    "someone A means to make up with B",
    "first someone A means to make up with B\nthen A makes up with B",
    "someone confronts Sakura about Ino",
    "first Sakura hurts Ino\nthen someone B confronts Sakura about Ino within 1 hour",
    "someone apologises to someone",
    "first someone A comforts B\nthen B comforts A",
    "first someone A meets B\nthen A hurts B within 5 minutes",
    "someone A gives X to B",
    "first someone A chats with B\nthen A tells B that P within 10 minutes",
)


def stream(world: muchado.World, seeds: int) -> list[Beat]:
    """What a world brings forth, seed after seed."""
    beats: list[Beat] = []
    for seed in range(seeds):
        run = world.start(seed)
        while (beat := run.beat()) is not None:
            beats.append(beat)
    return beats


def pace(world: muchado.World, patterns: Sequence[StoryTest], beats: Sequence[Beat], times: int) -> tuple[float, int]:
    """Events a CPU second, and finds."""
    watch, found = Watch(world.bundle, patterns), 0
    events = sum(len(beat.events) for beat in beats) * times
    start = time.process_time()
    for _ in range(times):
        for beat in beats:
            found += len(watch.add(beat))
    return events / (time.process_time() - start), found


def main() -> None:
    """Measure, and print a line for each."""
    world = muchado.load("valentine")
    beats = stream(world, SEEDS)
    events = sum(len(beat.events) for beat in beats)
    changes = sum(len(beat.changes) for beat in beats)
    print(f"{len(beats):,} beats with {events:,} events and {changes:,} changes of mind, {TIMES} times")
    for name, texts in (("one pattern", ONE), ("twenty patterns", TWENTY)):
        rate, found = pace(world, world.patterns(*texts), beats, TIMES)
        print(f"{name}: {rate:,.0f} events a second ({found:,} finds)")


if __name__ == "__main__":
    main()
