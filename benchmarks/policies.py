"""What a part can change: a world played by fixed policies, and in how many of its seeds each ending comes about.

    python benchmarks/policies.py valentine Naruto --seeds 50 --begin 100

A policy chooses at every turning point without looking: always the first of what is offered, by the alphabet (what
serves one aim stands together), always the last, always what speaks least for itself. `alone` is the run without a
player. An ending is what is so between people when the world is over; those are shown whose shares differ most.
"""

from __future__ import annotations

import argparse
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

import muchado
from muchado.bundle.sentences import relation_of, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado import Decision, World
    from muchado.api.part import Option
    from muchado.api.run import Run

Policy = "Callable[[Decision], Option | None]"


def ordered(decision: Decision) -> list[Option]:
    """What is offered, by the alphabet; what serves one aim stands together."""
    groups: dict[str, str] = {}
    for one in decision.options:
        group = one.intent or one.words
        groups[group] = min(one.words, groups.get(group, one.words))
    return sorted(decision.options, key=lambda one: (groups[one.intent or one.words], one.intent, one.words))


def first(decision: Decision) -> Option | None:
    """The first of what is offered."""
    return next(iter(ordered(decision)), None)


def last(decision: Decision) -> Option | None:
    """The last of what is offered."""
    return next(reversed(ordered(decision)), None)


def against(decision: Decision) -> Option | None:
    """What is least like them: what speaks least for itself in them."""
    return min(ordered(decision), key=lambda option: option.leaning, default=None)


POLICIES = {"alone": None, "first": first, "last": last, "against": against}


def played(world: World, person: str, seed: int, policy: Callable[[Decision], Option | None] | None) -> tuple[Run, int]:
    """Play a world with somebody's part by a policy, and count how often they were asked."""
    run, asked = world.start(seed), 0
    if policy is None:
        run.until(world.bundle.end)
        return run, 0
    role = muchado.Role(run, person)
    while (decision := role.turning_point()) is not None:
        while decision is not None:
            asked += 1
            option = policy(decision)
            if option is None:
                break
            decision = role.choose(option)
        if decision is not None:
            role.go_on()
    return run, asked


def endings(run: Run) -> Iterator[str]:
    """What is so between people when a world is over."""
    view, bundle = run.simulation.view, run.bundle
    for prop in view.statuses:
        people = [
            part for part, kind in zip(prop[1:], relation_of(bundle, prop).roles, strict=True) if kind == "person"
        ]
        if len(people) > 1 and view.is_so(run.simulation.program, prop, run.now):
            yield say(bundle, prop)


def main() -> None:
    """Play, and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("world")
    arguments.add_argument("person")
    arguments.add_argument("--seeds", type=int, default=50)
    arguments.add_argument("--begin", type=int, default=0, help="the first seed")
    arguments.add_argument("--rows", type=int, default=8)
    given = arguments.parse_args()
    world = muchado.load(given.world)
    shares: dict[str, Counter[str]] = {}
    for name, policy in POLICIES.items():
        shares[name], times = Counter(), []
        for seed in range(given.begin, given.begin + given.seeds):
            run, asked = played(world, given.person, seed, policy)
            shares[name].update(set(endings(run)))
            times.append(asked)
        if policy is not None:
            print(f"{name}: asked {median(times):g} times (median), {min(times)} to {max(times)}", flush=True)
    print(f"\n| of {given.seeds} seeds, in per cent | {' | '.join(POLICIES)} | apart by |")
    print(f"| --- |{' ---: |' * (len(POLICIES) + 1)}")
    rows = []
    for ending in dict.fromkeys(one for share in shares.values() for one in share):
        found = [round(100 * shares[name][ending] / given.seeds) for name in POLICIES]
        fixed = found[1:]
        rows.append((max(fixed) - min(fixed), ending, found))
    for apart, ending, found in sorted(rows, key=lambda row: (-row[0], row[1]))[: given.rows]:
        print(f"| {ending} | {' | '.join(map(str, found))} | {apart} |")


if __name__ == "__main__":
    main()
