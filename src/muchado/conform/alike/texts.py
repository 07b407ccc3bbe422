"""Worlds made up by chance, as text: people with much on their minds, and rules that ask all that can be asked."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from muchado.conform.alike.sentences import amount, condition, found
from muchado.language import SourceFile, compile_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PEOPLE = ("Ann", "Bob", "Cy", "Di", "Eve")
PLACES = ("hall", "yard", "loft")
THINGS = ("ring", "box", "cup")

SENTENCES = ("B stumbles in L", "a gust takes X", "it thunders in L")
OFTEN = ("every day at 8:30", "about 3 times an hour", "about twice an hour", "on 13 February at 9:00")
BEFALLS = ("B is hurt for 20 minutes", "B goes to L", "X is in yard", "ring is in L", "ring is gone")
HAPPENINGS = len(SENTENCES)
"""Of a world, at most: what nobody does, when, and what comes of it."""

TIMES = (
    "Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00",
    "Saturday 18 February 2006, 8:00 to Saturday 18 February 2006, 12:00",
    "Friday 17 February 2006, 23:30 to Saturday 18 February 2006, 3:30",
    "Sunday 12 February 2006, 23:30 to Monday 13 February 2006, 3:30",
)
"""When worlds are, in turn."""

STAGE = """world "Made up"
  from {times}

holiday "the fair" on 13 February

place hall
  next to yard
place yard
  3 minutes from loft
place loft

trait proud
mood gloom, 0 to 100, fades by half in 2 hours
feeling envy toward someone, 0 to 100
status "A is wed to B", both ways, public
status "A is hurt", seen
status "A owes B X"
notion "A is odd"
phrase "A minds B": A's envy toward B is at least 30

action hum: "A hums"
action go: "A goes to L"
  afterwards A goes to L
action nudge: "A nudges B"
  needs B is here
  afterwards B is hurt for 20 minutes
  B may shrug, nod
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action give: "A gives X to B"
  needs A has X
  needs B is here
  afterwards B has X
action hide: "A hides X in Y"
  needs A has X
  needs Y is here
  afterwards X is in Y
action take: "A takes X"
  needs X is here
  afterwards A has X
plan "A teases B"
  patience 2 hours
  worth 30
  first if B is here: nudge B
  because "so"
reaction "hurt"
  when B nudges A
  then A's envy toward B rises by 35
  because "so"
"""

AND = "   and "
GAMES = (
    "chess",
    "cards",
    "dice",
    "tag",
    "catch",
    "skittles",
    "draughts",
    "marbles",
    "bowls",
    "quoits",
    "darts",
    "lotto",
)
STEPS = ("nudge B", "tell B that B is odd", "hum")
RULES = len(GAMES)
"""Of a world, at most."""

ACTS = ("hum", "go to L", "nudge B", "tell B that P", "give X to B", "take X", "hide X in Y")
SEEN = ("B nudges C", "B nudges A", "A nudges B", "B gives X to C", "B tells A that P", "B tells C that P", "A meets B",
        "A misses B", "a day begins", "A learns that B is hurt")  # fmt: skip
CHANGES = (
    "A's envy toward B rises by 20", "A's gloom rises by 15", "A suspects that B minds C", "A thinks that B is odd",
    "A means to tease B", "A is sure that B is wed to C", "A doubts that B minds A", "A's envy toward B falls by 20",
)  # fmt: skip


def made_up(seed: int) -> str:
    """Return a world's text: the same for the same seed; what made no sense of what was tried is left out."""
    random = Random(seed)
    blocks = [*_cast(random), *(_rule(random, number) for number in range(RULES))]
    for number in range(HAPPENINGS):
        blocks += _happening(random, number)
    while True:
        text = "\n".join((STAGE.format(times=TIMES[seed % len(TIMES)]), *blocks))
        compiled = compile_text([SourceFile("world.ado", text)])
        if compiled.bundle is not None:
            return text
        wrong = {diagnostic.line for diagnostic in compiled.diagnostics if diagnostic.severity == "error"}
        blocks = list(_right(blocks, wrong))


def _right(blocks: Sequence[str], wrong: set[int]) -> Iterator[str]:
    """What is left of blocks without the conditions that are wrong, and the blocks in which anything else is."""
    after = STAGE.count("\n") + 2
    for block in blocks:
        lines = dict(enumerate(block.split("\n"), start=after))
        after += len(lines)
        mistaken = [lines.pop(number) for number in wrong & lines.keys()]
        if all(line.startswith(AND) for line in mistaken):
            yield "\n".join(lines.values())


def _cast(random: Random) -> Iterator[str]:
    """People and things, and how matters stand."""
    for thing in THINGS:
        kind = random.choice(("", ", a gift"))
        where = random.choice((f"in {random.choice(PLACES)}", f"in {random.choice(PLACES)}, public"))
        yield f"thing {thing}{kind}, {where}"
    for person in PEOPLE:
        other, third = random.sample([one for one in PEOPLE if one != person], 2)
        lines = [f"person {person}, they", f"  lives at {random.choice(PLACES)}"]
        if random.randrange(2):
            lines.append(f"  proud {random.choice((10, 70, 90))}")
        if random.randrange(3) == 0:
            lines.append(f"  every day 8:00 to 10:00: chores in {random.choice(PLACES)}")
        lines += ["  at the start", f"    is in {random.choice(PLACES[:2])}"]
        lines += random.sample(
            [
                f"    envy toward {other} {random.choice((20, 50, 80))}",
                f"    thinks that {other} minds {third}",
                f"    suspects that {third} is odd",
                f"    is sure that {third} owes {other} ring",
                f"    means to tease {other}",
                "    gloom 40",
                f"    is wed to {other}",
            ],
            random.randrange(4),
        )
        yield "\n".join(lines)


def _rule(random: Random, number: int) -> str:
    """A rule about whatever comes to mind."""
    asked = [condition(random) for _ in range(random.choice((1, 1, 2, 2, 3, 4)))]
    match random.randrange(5):
        case 0 | 1 | 2:
            worth = random.choice((f"by {random.choice((30, 60))}", f"by {amount(random)}"))
            act = random.choice(ACTS)
            lines = [f'want "w{number}"', f"  A wants to {act} {worth}", _all("when", asked, random, act)]
        case 3:
            trigger, change = random.choice(SEEN), random.choice(CHANGES)
            lines = [f'reaction "r{number}"', _all("when", [trigger, *asked], random, change), f"  then {change}"]
        case _:
            lines = [f'plan "A plays {GAMES[number]} with B"', _all("taken up when", asked, random, "B")]
            lines += ["  patience 1 hours", "  worth 40", f"  first if B is here: {random.choice(STEPS)}"]
    return "\n".join((*lines, '  because "so"'))


def _happening(random: Random, number: int) -> Iterator[str]:
    """Something that nobody does, with a rule about it; how things have to stand for it is whatever comes to mind."""
    said = SENTENCES[number]
    asked = [re.sub(r"\bA\b", "D", condition(random)) for _ in range(random.choice((0, 1, 2)))]
    lines = [f'happening h{number}: "{said}"', f"  {random.choice(OFTEN)}"]
    if asked:
        lines.append("  while " + f"\n{AND}".join(asked))
    lines.append(f"  afterwards {random.choice(BEFALLS)}")
    yield "\n".join(lines)
    change = random.choice(CHANGES)
    rule = [f'reaction "h{number}"', _all("when", [said], random, change), f"  then {change}", '  because "so"']
    yield "\n".join(rule)


def _all(word: str, conditions: Sequence[str], random: Random, other: str) -> str:
    """Conditions, each on a line; mostly with such as find whom they and the rest of the rule speak of."""
    asked = list(conditions)
    if random.randrange(4):
        asked += found(random, " ".join((*asked, other)))
    return f"  {word} " + f"\n{AND}".join(asked)
