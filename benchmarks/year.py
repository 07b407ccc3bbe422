"""A village of thirty over a year: do beliefs stay bounded? As a table: uv run python benchmarks/year.py [MONTHS]."""

from __future__ import annotations

import sys
import time

import muchado
from muchado.bundle.model import DAY, KNOWS
from muchado.kernel import Simulation

PEOPLE = 30
HOUSEHOLD = 3
COMPANY = 5
"""So many spend their evenings together."""

QUARRELS = """
feeling dislike toward someone, 0 to 100

reaction "not that face again"
  when A meets B
   and A's dislike toward B is at least 40
   and A did not hurt B within the last 10 days
  then A's anger toward B rises by 80
   and A's blame toward B rises by 50
  because "{A} has never been able to bear {B}"
"""
"""Nobody lives in peace for a year: old dislikes boil up, and there are tears, comfort, amends and talk."""

PLACES = ("square", "mill", "school", "shop", "tavern", "orchard")
TRAITS = ("kind", "calm", "loyal", "proud", "vindictive", "honest", "impulsive", "forgiving", "sociable", "cheerful")
MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def village() -> str:
    """Return the text of a world: work by day, home by night, friends, lovers and old dislikes."""
    homes = [f"home-{letter}" for letter in "abcdefghij"]
    lines = [
        'world "A year in the village"',
        '  uses "everyday"',
        "  from Monday 1 January 2007, 6:00 to Tuesday 1 January 2008, 6:00",
        "place square",
        *(f"place {place}\n  3 minutes from square" for place in PLACES[1:]),
        *(f"place {home}\n  4 minutes from square" for home in homes),
    ]
    people = (_person(number, homes[number // HOUSEHOLD]) for number in range(PEOPLE))
    return "\n".join([*lines, QUARRELS, *people, ""])


def name(number: int) -> str:
    """Return the name of the person with a number."""
    return f"P{chr(97 + number // 26)}{chr(97 + number % 26)}"


def _person(number: int, home: str) -> str:
    work = PLACES[1 + number % (len(PLACES) - 1)]
    near, far, third = (name((number + step) % PEOPLE) for step in (1, 7, 12))
    company = number // COMPANY
    foe = name(company * COMPANY + (number + 2) % COMPANY)
    traits = ", ".join(f"{trait} {(number * 37 + at * 29) % 101}" for at, trait in enumerate(TRAITS))
    lines = [
        f"person {name(number)}, {('she', 'he')[number % 2]}",
        f"  {traits}",
        f"  lives at {home}",
        f"  every weekday 8:00 to 16:00: work in {work}",
        "  every Saturday 10:00 to 15:00: market in square, weight 15",
        f"  every day 17:00 to 19:30: evening in {PLACES[company % len(PLACES)]}, weight 15",
        "  every day 19:30 to 7:00: night at home, weight 90",
        "  at the start",
        f"    is in {home}",
        *(f"    is a friend of {other}" for other in (near, far)),
        f"    liking toward {near} 60, liking toward {far} 55, liking toward {third} 45",
        f"    love toward {third} {60 if number % 3 == 0 else 20}",
        f"    dislike toward {foe} {number * 13 % 60}",
        *(f"    is family of {other}" for other in _household(number) if other != name(number)),
    ]
    return "\n".join(lines)


def _household(number: int) -> list[str]:
    first = number // HOUSEHOLD * HOUSEHOLD
    return [name(member) for member in range(first, first + HOUSEHOLD)]


def main() -> None:
    """Play the months and print, for each, what is in people's minds and what it cost."""
    months = int(sys.argv[1]) if len(sys.argv) > 1 else len(MONTHS)
    world = muchado.World.from_text(village())
    simulation = Simulation(world.bundle, 0)
    end = world.bundle.start
    print(f"{PEOPLE} people, {len(world.bundle.actions)} actions, seed 0; beliefs a person at the end of each month")
    print(f"{'month':>5}{'beliefs':>9}{'at most':>9}{'of knowing':>12}{'disputed':>10}{'events':>9}{'CPU s':>8}")
    for month, days in enumerate(MONTHS[:months], start=1):
        end += days * DAY
        before, events = time.process_time(), 0
        while (minute := simulation.next_minute()) is not None and minute < end:
            events += len(simulation.beat().events)
        spent = time.process_time() - before
        minds = simulation.world.minds
        held = [len(mind.beliefs) for mind in minds]
        knowing = sum(prop[0] == KNOWS for mind in minds for prop in mind.beliefs)
        disputed = sum(len(mind.accounts) for mind in minds)
        row = f"{month:>5}{sum(held) / PEOPLE:>9.0f}{max(held):>9}{knowing / PEOPLE:>12.0f}{disputed / PEOPLE:>10.1f}"
        print(f"{row}{events:>9}{spent:>8.1f}", flush=True)


if __name__ == "__main__":
    main()
