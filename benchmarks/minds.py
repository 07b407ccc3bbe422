"""What minds of minds cost: python benchmarks/minds.py [--town 250].

CPU microseconds of a question about what somebody holds, by its order and by what it is of, asked of all of valentine
at its end; then what a town keeps of what people perceived together, with all indices, a person by 10:00.
"""

from __future__ import annotations

import argparse
import sys
import time
from random import Random
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

import muchado
from muchado.bundle.model import IN, KNOWS
from muchado.kernel.moments.chains import within
from town import town

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.kernel import Mind, Prop, Simulation

BOUND = 60.0
"""Microseconds for a question, at the median."""

ORDERS, ASKED = (1, 2, 3, 4), 4000
"""How many minds a question goes through, and how many questions are asked of each order and kind."""

SEEDS = (3, 100, 101)
MORNING = 600
"""10:00, in minutes of a day."""


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--town", type=int, default=250)
    options = parser.parse_args()
    print(f"{'valentine, microseconds':32}{'median':>10}{'95 of 100':>12}   at most {BOUND:g}")
    spent: dict[tuple[int, str], list[float]] = {}
    for seed in SEEDS:
        for key, some in _played(seed).items():
            spent.setdefault(key, []).extend(some)
    for (order, kind), some in sorted(spent.items()):
        print(f"  order {order}, of {kind:20}{median(some):>10.1f}{quantiles(some, n=20)[-1]:>12.1f}")
    if options.town:
        _town(options.town)


def _played(seed: int) -> dict[tuple[int, str], list[float]]:
    run = muchado.load("valentine").start(seed)
    run.until(run.bundle.end)
    lot = Random(seed)
    return {
        (order, kind): list(_asked(run.simulation, props, order, lot))
        for kind, props in _claims(run.simulation).items()
        for order in ORDERS
        if props
    }


def _claims(simulation: Simulation) -> dict[str, list[Prop]]:
    """What there is to ask about, by kind."""
    ground, program = simulation.world.ground, simulation.program
    places = range(len(program.bundle.places))
    claimed = [prop for prop in ground.claimed() if prop[0] != KNOWS and () not in prop]
    return {
        "acts": [prop for prop in claimed if program.kind(prop) in {"act", "deed"}],
        "people": [(IN, one, place) for one in range(len(program.bundle.people)) for place in places],
        "things": [(ground.lies, one, place) for one in range(len(program.bundle.things)) for place in places],
        "states": list(dict.fromkeys(sign.prop for sign in ground.signs)),
    }


def _asked(simulation: Simulation, props: Sequence[Prop], order: int, lot: Random) -> Iterator[float]:
    """The microseconds of each question: through others' minds, no one after themselves."""
    minds = simulation.world.minds
    for _ in range(ASKED // len(SEEDS)):
        mind, prop = lot.choice(minds), lot.choice(props)
        chain = [mind.me]
        while len(chain) < order:
            chain.append(lot.choice([one.me for one in minds if one.me != chain[-1]]))
        yield _spent(mind, within(chain[1:], prop))


def _spent(mind: Mind, prop: Prop) -> float:
    before = time.thread_time_ns()
    mind.belief(prop)
    return (time.thread_time_ns() - before) / 1000


def _town(size: int) -> None:
    world = muchado.World.from_text(town(size))
    run = world.start(0)
    run.until(world.bundle.start // 1440 * 1440 + MORNING)
    ground, minds = run.simulation.world.ground, run.simulation.world.minds
    own = [(prop, mind.beliefs[prop]) for mind in minds for prop in mind.index.get(KNOWS, ())]
    shared, kept = _size(ground, set()), _size(own, set())
    print(f"a town of {size}: {len(ground.rows)} rows; {len(own)} accounts of what others know")
    print(f"  {shared / size / 1024:.1f} KB a person in common, {kept / size / 1024:.2f} KB in minds")


def _size(what: object, seen: set[int]) -> int:
    """Bytes of something and all in it, each object once; not of types and code."""
    if id(what) in seen or isinstance(what, type) or callable(what):
        return 0
    seen.add(id(what))
    return sys.getsizeof(what) + sum(_size(one, seen) for one in _parts(what))


def _parts(what: Any) -> Iterator[object]:  # noqa: ANN401 (whatever is in a table)
    if isinstance(what, dict):
        yield from what.keys()
        yield from what.values()
    elif isinstance(what, (list, tuple, set, frozenset)):
        yield from what
    else:
        slots = (name for base in type(what).__mro__ for name in getattr(base, "__slots__", ()))
        yield from (getattr(what, name) for name in (*slots, *getattr(what, "__dict__", ())) if hasattr(what, name))


if __name__ == "__main__":
    main()
