"""How a story is to be told: through whose eyes, in what order, tense and person, and how fully."""

from __future__ import annotations

from dataclasses import dataclass

OUTSIDE = -1
"""Nobody's eyes: a teller outside the story, who knows more than anybody in it."""

ALL = -2
"""Everybody's eyes in turn: in each scene those of whoever it moves most."""

STRAIGHT, MIDDLE, FLASHBACK, TWICE = "straight", "middle", "flashback", "twice"
ORDERS = (STRAIGHT, MIDDLE, FLASHBACK, TWICE)
"""As it happened; from the middle, then back to the beginning; what led to a scene told in it as memory; the scene
whose sides differ most told from both."""

TENSES = ("past", "present")
PERSONS = ("third", "first")
LENGTHS = ("full", "brief")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a story is to be told.

    `through`: the number of a person, `OUTSIDE` or `ALL`. `order` is one of `ORDERS`. `past`: in the past tense.
    `first`: by whoever's eyes it is, as "I". `brief`: only what matters most.
    """

    through: int = ALL
    order: str = STRAIGHT
    past: bool = True
    first: bool = False
    brief: bool = False
