"""Somebody's mind, and why it is so, as screens show it: plain words and points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.renpy.calls import checked
from muchado.renpy.menus import quoted

if TYPE_CHECKING:
    from muchado.renpy.town import Town
    from muchado.stage.mind import Belief

LATEST = 14
"""So many thoughts are shown."""

STRONG = 15
"""So many points a feeling must have to be shown."""


@dataclass(frozen=True, slots=True)
class Held:
    """Something that somebody holds: the sentence, how sure, and where they have it from, in words.

    `asked` is the question why they do, for `town.why`.
    """

    sentence: str
    words: str
    source: str
    asked: str


@dataclass(frozen=True, slots=True)
class Within:
    """What is in a mind: moods and feelings with points, what strikes most first; aims; thoughts, the latest first."""

    person: str
    feelings: tuple[tuple[str, int], ...]
    aims: tuple[str, ...]
    thoughts: tuple[Held, ...]


@checked
def within(town: Town, person: str) -> Within:
    """Look into somebody's mind: for a player their own figure's, for the author anybody's.

    Nothing in it is the reader's: whether a thought is true is not told.

    Raises:
        UnknownNameError: nobody is called so.

    """
    mind = town.mind(person)
    feelings = sorted(mind.feelings.items(), key=lambda one: (-abs(one[1]), one[0]))
    strong = tuple((quoted(name), points) for name, points in feelings if abs(points) >= STRONG)
    thoughts = tuple(_held(one) for one in reversed(mind.concerns) if one.source != "opening")
    return Within(person, strong, tuple(quoted(aim) for aim in mind.aims), thoughts[:LATEST])


def _held(belief: Belief) -> Held:
    words = f"{belief.person} {belief.words}"
    asked = f"{belief.person} believes that {belief.sentence}"
    return Held(quoted(belief.sentence), words, quoted(_source(belief)), asked)


def _source(belief: Belief) -> str:
    match belief.source:
        case "told" if belief.teller:
            return f"{belief.teller} said so, {belief.since}"
        case "took part":
            return f"was there, {belief.since}"
        case "saw" | "heard" | "overheard":
            return f"{belief.source} it, {belief.since}"
        case "inferred":
            return f"worked it out, {belief.since}"
        case _:
            return "takes it to be so"
