"""A town as text: homes of three, classes of twenty, halls that three classes share, districts of sixty with a park."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

TRAITS = [
    "kind",
    "calm",
    "loyal",
    "proud",
    "vindictive",
    "honest",
    "impulsive",
    "forgiving",
    "sociable",
    "cheerful",
    "sly",
]

HOME, CLASS, HALL = 3, 20, 60
"""How many people share a home, a room, and a district, and a hall if nothing else is said."""

TIMETABLE = (
    ("every weekday 7:30 to 8:00: arriving in hall-{hall}, weight 15"),
    ("every weekday 8:00 to 9:40: lessons in room-{room}"),
    ("every weekday 9:40 to 10:00: break in hall-{hall}, weight 15"),
    ("every weekday 10:00 to 11:50: lessons in room-{room}"),
    ("every weekday 11:50 to 12:40: lunch in hall-{hall}, weight 15"),
    ("every weekday 12:40 to 15:00: lessons in room-{room}"),
    ("every day 16:00 to 18:00: free in park-{park}, weight 15"),
    ("every day 18:30 to 7:20: evening at home, weight 80"),
)


def town(size: int, seed: int = 1, hall: int = HALL, notice: int = 0, *, sleeps: bool = False) -> str:
    """Return the text of a town with so many people, one Monday long, with all of the library.

    So many share a hall (`hall`), and notice so many others at a time in a crowd (0: all). `sleeps`: it begins on the
    evening before, and all sleep at night.
    """
    notices = [f"  people notice about {notice} others at a time in a crowd"] if notice else []
    head = _head("Town", "Sunday 5 November 2006, 22:00", ("everyday", "everyday/sleep")) if sleeps else _head("Town")
    lines = [*head, *notices, "place gate", *_places(size, hall, SLEEPING if sleeps else TIMETABLE)]
    friends, couples, lot = _friends(size, Random(seed)), _couples(size, Random(seed)), Random(seed)
    for number in range(size):
        lines += _person(number, size, friends[number], couples, lot)
    return "\n".join(lines) + "\n"


SLEEPING = (
    *TIMETABLE[:-1],
    ("every day 18:30 to 22:30: evening at home, weight 80"),
    ("every day 22:30 to 6:50: sleep at home, weight 80"),
)
"""The same day, with a night."""


def watched(actors: int, bystanders: int) -> str:
    """Return the text of a few people in a hall, while others stand guard elsewhere, four at each post."""
    lines = [*_head("Watch"), "place hall", "place tower", "  next to hall"]
    for post in range(-(-bystanders // 4)):
        lines += [f"place post-{post}", "  6 minutes from tower"]
        lines += [f"timetable watch-{post}", f"  every day 6:00 to 22:00: watch in post-{post}, weight 80"]
    lot = Random(1)
    for number in range(actors):
        lines += [f"person {name(number)}, she", f"  {_traits(lot)}", "  at the start", "    is in hall"]
        lines += [
            f"    liking toward {name(other)} {lot.randrange(45, 80)}" for other in range(actors) if other != number
        ]
    for number in range(bystanders):
        post = number // 4
        lines += [f"person {name(actors + number)}, he", f"  keeps to watch-{post}", "  at the start"]
        lines += [f"    is in post-{post}"]
    return "\n".join(lines) + "\n"


def name(number: int) -> str:
    """Return the name of the person with a number: a capital and three letters."""
    high, rest = divmod(number, 26 * 26)
    return "P" + "".join(chr(97 + digit) for digit in (high, rest // 26, rest % 26))


def _head(title: str, start: str = "Monday 6 November 2006, 6:30", parts: Sequence[str] = ("everyday",)) -> list[str]:
    uses = [f'  uses "{part}"' for part in parts]
    return [f'world "{title}"', *uses, f"  from {start} to Tuesday 7 November 2006, 6:30"]


def _places(size: int, many: int, timetable: Sequence[str]) -> list[str]:
    """Everything is some minutes from the gate; homes are off the street of their district."""
    lines = []
    for district in range(-(-size // HALL)):
        if district * HALL % many == 0:
            lines += [f"place hall-{district * HALL // many}", "  2 minutes from gate"]
        lines += [f"place street-{district}", "  6 minutes from gate"]
        lines += [f"place park-{district}", f"  next to street-{district}"]
    for room in range(-(-size // CLASS)):
        hall, park = room * CLASS // many, room * CLASS // HALL
        lines += [f"place room-{room}", f"  next to hall-{hall}", f"timetable class-{room}"]
        lines += [f"  {line.format(hall=hall, park=park, room=room)}" for line in timetable]
    for home in range(-(-size // HOME)):
        lines += [f"place home-{home}", f"  4 minutes from street-{home * HOME // HALL}"]
    return lines


def _mates(number: int, size: int) -> list[int]:
    first = number // CLASS * CLASS
    return [other for other in range(first, min(size, first + CLASS)) if other != number]


def _friends(size: int, lot: Random) -> list[set[int]]:
    """About five friends each, most of them of the same class."""
    friends: list[set[int]] = [set() for _ in range(size)]
    for number in range(size):
        mates = _mates(number, size)
        for _ in range(50):
            if len(friends[number]) >= 5:
                break
            other = lot.choice(mates) if lot.random() < 0.8 else lot.randrange(size)
            if other != number and len(friends[other]) < 6:
                friends[number].add(other)
                friends[other].add(number)
    return friends


def _couples(size: int, lot: Random) -> dict[int, int]:
    couples: dict[int, int] = {}
    for number in range(size):
        free = [other for other in _mates(number, size) if other not in couples]
        if number not in couples and free and lot.random() < 0.12:
            other = lot.choice(free)
            couples[number], couples[other] = other, number
    return couples


def _traits(lot: Random) -> str:
    return ", ".join(f"{trait} {lot.randrange(5, 96)}" for trait in TRAITS)


def _person(number: int, size: int, friends: set[int], couples: dict[int, int], lot: Random) -> list[str]:
    home, mates = number // HOME, _mates(number, size)
    lines = [f"person {name(number)}, {('she', 'he')[number % 2]}", f"  {_traits(lot)}", f"  lives at home-{home}"]
    lines += [f"  keeps to class-{number // CLASS}", "  at the start", f"    is in home-{home}"]
    for other in sorted(friends):
        lines += [f"    is a friend of {name(other)}"] if other > number else []
        lines += [f"    {feeling} toward {name(other)} {lot.randrange(45, 80)}" for feeling in ("liking", "trust")]
    lines += [f"    is family of {name(other)}" for other in range(number + 1, min(size, (home + 1) * HOME))]
    loves: dict[int, int] = {}
    if number in couples:
        lines += [f"    dates {name(couples[number])} since 1 October 2006"] if couples[number] > number else []
        loves[couples[number]] = lot.randrange(20, 90)
    if lot.random() < 0.25:
        loves.setdefault(lot.choice(mates), lot.randrange(50, 90))
    lines += [f"    love toward {name(other)} {amount}" for other, amount in loves.items()]
    if lot.random() < 0.15:
        other = name(lot.choice(mates))
        lines += [f"    blame toward {other} {lot.randrange(40, 90)}, anger toward {other} {lot.randrange(30, 95)}"]
    if lot.random() < 0.1:
        lines += [
            f"    jealousy toward {name(lot.choice(mates))} {lot.randrange(30, 80)}",
            f"    sadness {lot.randrange(20, 70)}",
        ]
    return lines
