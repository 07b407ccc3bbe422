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


def bare(beats: Sequence[Beat]) -> list[Beat]:
    """The same with what is done alone: as a game's own log would be."""
    return [beat._replace(changes=(), encounters=()) for beat in beats if beat.events]


def later(beats: Sequence[Beat], times: int) -> list[list[Beat]]:
    """The same again and again, each time later on."""
    span = max(beat.minute for beat in beats) - min(beat.minute for beat in beats) + 1
    return [[_moved(beat, span * number) for beat in beats] for number in range(times)]


def _moved(beat: Beat, minutes: int) -> Beat:
    return beat._replace(
        minute=beat.minute + minutes,
        events=tuple(one._replace(minute=one.minute + minutes) for one in beat.events),
        changes=tuple(one._replace(minute=one.minute + minutes) for one in beat.changes),
        encounters=tuple(one._replace(minute=one.minute + minutes) for one in beat.encounters),
    )


def size(beat: Beat) -> int:
    """All that happens in a beat: what is done, who meets whom, what changes in minds."""
    return len(beat.events) + len(beat.changes) + len(beat.encounters)


def pace(world: muchado.World, patterns: Sequence[StoryTest], rounds: Sequence[Sequence[Beat]]) -> tuple[float, int]:
    """Events a CPU second, and finds."""
    watch, found = Watch(world.bundle, patterns), 0
    start = time.process_time()
    for beats in rounds:
        for beat in beats:
            found += len(watch.add(beat))
    return sum(map(size, (beat for beats in rounds for beat in beats))) / (time.process_time() - start), found


def main() -> None:
    """Measure, and print a line for each."""
    world = muchado.load("valentine")
    beats = stream(world, SEEDS)
    streams = {"all that happens": later(beats, TIMES), "what is done alone": later(bare(beats), TIMES)}
    for title, rounds in streams.items():
        print(f"{title}: {sum(map(size, (beat for beats in rounds for beat in beats))):,} events")
        for name, texts in (("one pattern", ONE), ("twenty patterns", TWENTY)):
            rate, found = pace(world, world.patterns(*texts), rounds)
            print(f"  {name}: {rate:,.0f} events a second ({found:,} finds)")


if __name__ == "__main__":
    main()
