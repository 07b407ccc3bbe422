"""Conditions made up by chance from the shapes that kinds of question declare: what a new kind asks is tried, too."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from muchado.bundle.model import MEANINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SAID = (
    "A is wed to B", "B is wed to C", "B is hurt", "C is proud", "A minds B", "B minds C", "B minds A", "A has X",
    "B has X", "A is in L", "B is in L", "B is in hall", "X is in L", "X is in Y", "X is on Y", "A means to tease B",
    "B means to tease C", "B owes C X", "B is odd",
)  # fmt: skip
"""What may be so, as the sentences of the made-up worlds say it."""

DENIED = (
    "A is not wed to B", "B is not wed to C", "B is not hurt", "A does not mind B", "A does not have X",
    "B is not in L", "X is not in L", "X is not in Y", "B does not mind C", "B is not odd",
)  # fmt: skip

FOUND: Mapping[str, tuple[str, ...]] = {
    "B": ("B is here", "A minds B"),
    "C": ("C is here", "B minds C"),
    "L": ("L is next to here", "A would look for B in L"),
    "P": ("P is news of the last 3 hours", "A heard from B P"),
    "X": ("A has X", "X is here", "A thinks that X is in L"),
    "Y": ("Y is here",),
    "T": ("T is today at 9:00", "T is 20 minutes from now"),
}
"""What finds whom or what a letter stands for."""

DONE = ("A nudged B", "B nudged A", "B nudged C", "B gave X to C", "B told C that P", "A did not nudge B")
LATELY = (
    "", " today", " within the last 20 minutes", " within the last 3 hours", " for the second time",
    " for at least the first time",
)  # fmt: skip

SHAPES = tuple(shapes for meaning in MEANINGS if (shapes := tuple(text for text, _ in meaning.shapes())))
"""How questions are written that have words of their own, by their kind."""

HOLE = re.compile(r"\{(\w+)\}")


def condition(random: Random) -> str:
    """Return a condition. Not each makes sense wherever it is put."""
    match random.randrange(5):
        case 0 | 1:
            return filled(random, random.choice(random.choice(SHAPES)))
        case 2:
            return random.choice(DONE) + random.choice(LATELY)
        case 3:
            return random.choice(("nobody here minds A", "nobody is here", "A minds nobody", "B is here", "B is here"))
        case _:
            return random.choice(SAID + DENIED)


def found(random: Random, text: str) -> list[str]:
    """Return conditions that find what the letters in a text stand for."""
    letters = sorted(FOUND.keys() & set(re.findall(r"\b[B-Y]\b", text)))
    return [random.choice(FOUND[letter]) for letter in letters]


def filled(random: Random, shape: str) -> str:
    """Return a shape with something in each of its holes; who comes first is mostly the one whose mind it is."""
    began = False

    def fill(hole: re.Match[str]) -> str:
        nonlocal began
        first, began = not began, True
        kind = hole.group(1)
        if kind == "person" and first:
            return random.choice("AAAB")
        return HOLES[kind](random)

    return HOLE.sub(fill, shape)


def claim(random: Random, depth: int = 2) -> str:
    """Return what somebody may think, perhaps of what others think."""
    if depth and random.randrange(3) == 0:
        thinks = random.choice(("B thinks that", "B knows that", "B does not know that", "C thinks that"))
        return f"{thinks} {claim(random, depth - 1)}"
    return random.choice((*SAID, *DENIED, *DONE))


def amount(random: Random) -> str:
    """Return an amount."""
    plain = random.choice(
        ("A's envy toward B", "A's envy toward C", "A's gloom", "how proud A is", "the pull of duty", "20", "45")
    )
    match random.randrange(6):
        case 0:
            return f"half of {plain}"
        case 1:
            return f"how sure A is that {random.choice(SAID)}"
        case 2:
            return f"{plain} less {random.choice(('10', 'a fifth of how proud A is'))}"
        case _:
            return plain


def one_of(*words: str) -> Callable[[Random], str]:
    """Return what chooses one of some words."""
    return lambda random: random.choice(words)


HOLES: Mapping[str, Callable[[Random], str]] = {
    "amount": amount,
    "answer": one_of("shrug", "nod"),
    "answers": one_of("shrugs", "nods"),
    "claim": claim,
    "count": one_of("one", "three", "2", "5"),
    "duty": one_of("chores"),
    "holiday": one_of("the fair"),
    "hour": one_of("T", "T", "U"),
    "kind": one_of("gift"),
    "person": one_of("A", "B", "B", "C"),
    "place": one_of("L", "L", "hall", "yard"),
    "said": one_of("P"),
    "span": one_of("20 minutes", "3 hours"),
    "thing": one_of("X", "X", "Y", "ring"),
    "time": one_of("8:10", "9:00", "0:30"),
    "trait": one_of("proud"),
}
"""What may stand in a hole."""
