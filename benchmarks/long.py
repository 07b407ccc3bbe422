"""What a file of a million events costs to write, to open and to ask, as a table: uv run python benchmarks/long.py."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import muchado
from measure import cpu
from muchado.record.sqlite.writing import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.kernel.events import Beat, Part

MANY = 1_000_000
"""Events of the file."""

OPENING, ANSWER = 1000, 100
"""Milliseconds that opening it and an answer may take."""

ACT, OTHER = "Sakura shoved Ino", "Choji's sadness"

QUESTIONS = (
    ACT,
    "Naruto broke up with Sakura",
    "Hinata believes that Naruto broke up with Sakura",
    "Ino believes that Naruto longs to make up with Ino",
    "Sakura's anger toward Ino",
    "Ino's sadness",
    "Ino means to make up with Naruto",
    "Naruto dates Sakura",
)


def main(many: int) -> None:
    """Measure everything and print it."""
    print(f"{'':64}{'measured':>14}{'bound':>14}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.run"
        _written(path, many)
        _opened(path)
        _asked(path)


def _row(what: str, value: str, bound: str = "") -> None:
    print(f"{what:64}{value:>14}{bound:>14}".rstrip(), flush=True)


def _written(path: Path, many: int) -> None:
    """Write a file of so many events: valentine's two days again and again, each in its own time."""
    run = muchado.load("valentine").start(seed=9)
    for _ in run.play():
        pass
    times = -(-many // len(run.events))
    writer = Writer.new(path, run.start)
    peaks = []
    before = time.process_time()
    for again in range(times):
        for beat in _again(run, again):
            writer.add(beat, None)
        if again in {times // 10, times - 1}:
            peaks.append(_peak())
    writer.close()
    _row(f"writing {times * len(run.events):,} events", f"{time.process_time() - before:.0f} CPU s")
    _row("  the file", f"{path.stat().st_size / 1e6:.0f} MB")
    _row("  memory, at a tenth and at the end", f"{peaks[-1]:.0f} MB", f"{peaks[0]:.0f} MB")


def _opened(path: Path) -> None:
    def middle() -> None:
        beats = muchado.open_run(path).chronicle.beats
        beats[len(beats) // 2]

    _row("opening it, and reading a beat in the middle", _wall(middle), f"{OPENING} ms")


def _asked(path: Path) -> None:
    run = muchado.open_run(path)
    _row(f"the first answer, with what is made ready for it: {ACT}", _wall(lambda: run.why(ACT)))
    for question in QUESTIONS:
        fresh = muchado.open_run(path)
        fresh.why(OTHER)
        first = _wall(partial(fresh.why, question))
        _row(question, first, f"{ANSWER} ms")
        again = cpu(partial(run.why, question)) * 1000
        tree = cpu(lambda asked=question: run.why(asked).tree) * 1000
        _row("  asked again", f"{again:.1f} CPU ms")
        _row("  with its whole tree", f"{tree:.1f} CPU ms")


def _wall(work: Callable[[], object]) -> str:
    before = time.perf_counter()
    work()
    return f"{(time.perf_counter() - before) * 1000:.0f} ms"


def _again(run: muchado.Run, again: int) -> Iterator[Beat]:
    """A run's beats as if they had been played so many times later."""
    beats = run.chronicle.beats
    span = beats[-1].minute - run.bundle.start + 1
    minutes, ids = again * span, again * span * len(run.bundle.people)
    return (_later(beat, minutes, ids) for beat in beats)


def _later(beat: Beat, minutes: int, ids: int) -> Beat:
    """A beat as if it had been played so much later: what it names by number is what came with it."""

    def moved(record: Any, **columns: int) -> Any:  # noqa: ANN401 (a record of any kind)
        return record._replace(
            **{name: value + by for name, by in columns.items() if (value := getattr(record, name)) >= 0}
        )

    def rest(part: Part) -> Part:
        return part._replace(rests_on=tuple(one + ids for one in part.rests_on))

    return beat._replace(
        minute=beat.minute + minutes,
        events=tuple(
            moved(one, id=ids, minute=minutes, until=minutes, follows=ids)._replace(
                causes=tuple(cause + ids for cause in one.causes)
            )
            for one in beat.events
        ),
        choices=tuple(
            moved(one, minute=minutes, event=ids)._replace(parts=tuple(map(rest, one.parts))) for one in beat.choices
        ),
        changes=tuple(moved(one, minute=minutes, event=ids) for one in beat.changes),
        notices=tuple(moved(one, minute=minutes, event=ids) for one in beat.notices),
        encounters=tuple(moved(one, minute=minutes) for one in beat.encounters),
        perceptions=tuple(moved(one, minute=minutes, event=ids) for one in beat.perceptions),
    )


def _peak() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
