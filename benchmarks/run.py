"""How fast Much Ado is, as a table: uv run python benchmarks/run.py."""

from __future__ import annotations

from functools import partial

import muchado
from crowd import crowd
from measure import command, cpu
from muchado.kernel import Simulation

BOUNDS = {100: 0.06, 400: 0.36}
"""CPU seconds allowed for scoring every ordered pair of a crowd."""

SIZES = (10, 50, 100, 200, 400)

DENSE = (10, 50, 100)
"""Sizes of the crowds in which every rule fits every pair: there is as much to score as there are pairs, 20 times."""


def main() -> None:
    """Measure everything and print it."""
    print(f"{'':44}{'median':>12}{'bound':>12}")
    _valentine()
    _import()
    _decision()
    _crowds()


def _row(what: str, value: str, bound: str = "", note: str = "") -> None:
    print(f"{what:44}{value:>12}{bound:>12}  {note}".rstrip(), flush=True)


def _valentine() -> None:
    cost = command(["-m", "muchado", "run", "valentine"])
    _row("muchado run valentine, from a cold shell", f"{cost.seconds:.2f} CPU s", "2 CPU s")
    _row("  its peak of memory", f"{cost.megabytes:.0f} MB", "80 MB")


def _import() -> None:
    bare = command(["-c", "pass"]).seconds
    kernel = command(["-c", "import muchado.kernel"]).seconds
    _row("import muchado.kernel", f"{(kernel - bare) * 1000:.0f} CPU ms", "60 CPU ms", "less an empty Python")


def _decision() -> None:
    run = muchado.load("valentine").start()
    run.until("Monday 12:00")
    people = len(run.bundle.people)
    spent = cpu(partial(_options, run.simulation, people))
    _row("one decision in valentine at noon", f"{spent / people * 1000:.2f} CPU ms", "1 CPU ms", f"a cast of {people}")


def _options(simulation: Simulation, people: int) -> int:
    """Score what everybody could do now; return how many options there were."""
    return sum(len(simulation.options(person)) for person in range(people))


def _crowds() -> None:
    print("\nevery ordered pair in one room scored by 20 rules of two roles")
    print("sparse: 17 facts a person")
    _sizes(SIZES, dense=False)
    print("dense: every rule fits every pair")
    _sizes(DENSE, dense=True)


def _sizes(sizes: tuple[int, ...], *, dense: bool) -> None:
    last: tuple[int, float] | None = None
    for size in sizes:
        simulation = Simulation(muchado.World.from_text(crowd(size, dense=dense)).bundle, 0)
        # In the first beat everybody looks round: before it nobody is in sight, and there is nobody to score.
        simulation.beat()
        spent = cpu(partial(_options, simulation, size))
        growth = f", {spent / last[1]:.1f} times the time for {size / last[0]:g} times the people" if last else ""
        bound = f"{BOUNDS[size]} CPU s" if size in BOUNDS and not dense else ""
        _row(f"  {size} people", f"{spent:.4f} CPU s", bound, f"{_options(simulation, size)} options{growth}")
        last = (size, spent)


if __name__ == "__main__":
    main()
