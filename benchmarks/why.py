"""How long an answer to "why" takes on a long record: uv run python benchmarks/why.py [TIMES]."""

from __future__ import annotations

import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import muchado
from measure import cpu
from muchado.why.answers import why
from muchado.why.ledger import Ledger

if TYPE_CHECKING:
    from muchado.kernel.events import Beat

TIMES = 100
"""How often valentine's two days are told, one after the other."""

BOUND = 100
"""CPU milliseconds that an answer may take."""

QUESTIONS = (
    "Sakura shoved Ino",
    "Naruto broke up with Sakura",
    "Hinata believes that Naruto broke up with Sakura",
    "Ino believes that Naruto longs to make up with Ino",
    "Sakura's anger toward Ino",
    "Ino's sadness",
    "Ino means to make up with Naruto",
    "Naruto dates Sakura",
)


def main(times: int) -> None:
    """Measure and print."""
    run = muchado.load("valentine").start()
    for _ in run.play():
        pass
    chronicle = run.chronicle
    last = chronicle.beats[-1].minute
    span, ids = last - run.bundle.start + 1, max(chronicle.events) + 1
    ledger = Ledger(run.simulation.program)
    started = time.process_time()
    for again in range(times):
        for beat in chronicle.beats:
            ledger.add(_later(beat, again * span, again * ids))
    print(f"{times * len(chronicle.events):,} events taken in: {time.process_time() - started:.1f} CPU s")
    first = time.process_time()
    why(ledger, QUESTIONS[0])
    print(f"{'the first answer':64}{(time.process_time() - first) * 1000:8.1f} CPU ms{BOUND:8} CPU ms")
    for question in QUESTIONS:
        spent = cpu(partial(why, ledger, question)) * 1000
        whole = cpu(lambda asked=question: why(ledger, asked).tree) * 1000
        print(f"{question:64}{spent:8.1f} CPU ms{BOUND:8} CPU ms    with its tree {whole:6.1f} CPU ms")
    one = cpu(partial(run.why_not, "Ino kisses Naruto"), 3)
    print(f"{'not: Ino kisses Naruto (valentine is played again)':64}{one * 1000:8.1f} CPU ms")


def _later(beat: Beat, minutes: int, ids: int) -> Beat:
    """A beat as if it had been played so much later."""

    def moved(record: Any, **columns: int) -> Any:  # noqa: ANN401  # a record of any kind
        return record._replace(
            **{name: value + by for name, by in columns.items() if (value := getattr(record, name)) >= 0}
        )

    events = tuple(moved(one, id=ids, minute=minutes, until=minutes, follows=ids) for one in beat.events)
    return beat._replace(
        minute=beat.minute + minutes,
        events=events,
        choices=tuple(moved(one, minute=minutes, event=ids) for one in beat.choices),
        changes=tuple(moved(one, minute=minutes, event=ids) for one in beat.changes),
        perceptions=tuple(moved(one, minute=minutes, event=ids) for one in beat.perceptions),
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TIMES)
