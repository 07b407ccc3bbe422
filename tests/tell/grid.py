"""Every frame of the grid in every tense and person, as one text: what the realiser is expected to say.

Make the kept text anew with `PYTHONPATH=tests uv run python tests/tell/grid.py > tests/tell/grid.txt`, and read what
has changed.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from handmade import BREAKS_UP, HINATA, INO, NARUTO, SAKURA, hand_made
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.reading import read
from muchado.tell.english.realise import English
from muchado.tell.english.verbs import PAST, PERFECT, PRESENT, PROGRESSIVE, SIMPLE

NEWS = (BREAKS_UP, NARUTO, SAKURA)

FRAMES = (
    "{A} cries",
    "{A} is in tears",
    "{A} is not at home",
    "{A} has a secret",
    "{A} dates {B}",
    "{A} does not date {B}",
    "{A} cannot bear it",
    "{A} will not hear of it",
    "{A} must go",
    "{A} is crying",
    "{A} has just left {B}",
    "{A} has not been asked in",
    "{A} still loves {B}",
    "{A} no longer loves {B}",
    "{A} never thought of {B}",
    "{A} hurt {B}",
    "{A} took {B} away",
    "{A} did not mean to hurt {B}",
    "{A} had put it off for so long",
    "{A}'s heart is not with {B} any more",
    "{A} cries {his A} heart out",
    "{A} blames {himself A}",
    "{A} shoves {B} against the wall, calls {him B} something ugly and walks on",
    "{A} puts {his A} arms round {B} and does not let go",
    "{A} ends it with {B}, who shouts after {him A}",
    "{A} holds {B}, who weeps into {his A} shoulder",
    "{A} puts an arm round {B}, and {B} lets {him A}",
    "{A} and {B} fall into each other's arms",
    "{A} helps {B} up, and they walk off together",
    "{A} asks {B} whether they can talk",
    "{A} asks {B} what is going on",
    "{A} demands to know what {he B} did to {C}",
    "{A} tells {B} how sorry {he A} is, and {B} forgives {him A}",
    "{A} tries to say that {he A} is sorry, but {B} leaves {him A} standing",
    "{A} asks {B} for a promise that {B} will not give",
    "{A} takes {B} aside and says that {P}",
    "{A} knows that {P} and does not say so",
    "{A} wishes that it were {B}",
    "{B} speaks of {C} as if {he C} were still with {him A}",
    "seeing {B} brings it all back to {him A}",
    "it is Valentine's Day, and {B} has just left {him A}",
    "the day is over and {A} goes home",
    "things are not right between {A} and {B}",
    "{A} wants to know who made {B} cry",
    "nobody understands {A}",
    "{A} would rather leave {B} than be left",
    "{A} isn't sure; {he A} doesn't ask",
)
"""Sentences such as authors write them."""


class Asked(NamedTuple):
    """What is asked of a clause's first verb."""

    name: str
    words: str = "{A} shoves {B} aside"
    aspect: str = SIMPLE
    negative: bool = False
    passive: bool = False
    back: int = 0


MOODS = (
    Asked("denied", negative=True),
    Asked("perfect", aspect=PERFECT),
    Asked("progressive", aspect=PROGRESSIVE),
    Asked("before", "{A} shoves {B} aside and walks on", back=1),
    Asked("passive", passive=True),
    Asked("passive, denied", passive=True, negative=True),
    Asked("passive, perfect", passive=True, aspect=PERFECT),
    Asked("passive, before", passive=True, back=1),
)

VOICES = (
    ("past", Voice(PAST)),
    ("past, A is I", Voice(PAST, me=INO)),
    ("past, B is I", Voice(PAST, me=SAKURA)),
    ("present", Voice(PRESENT)),
    ("present, A is I", Voice(PRESENT, me=INO)),
    ("present, A is I and B you", Voice(PRESENT, me=INO, you=SAKURA)),
)

KINDS = ("person", "person", "person", "claim")
VALUES = (INO, SAKURA, HINATA, NEWS)


def grid() -> str:
    """Return the grid as text: a block a frame, a line a voice."""
    english = English(hand_made())
    blocks = [_block(english, words, Asked("", words)) for words in FRAMES]
    blocks += [_block(english, f"{asked.words} [{asked.name}]", asked) for asked in MOODS]
    return "\n".join(blocks)


def _block(english: English, title: str, asked: Asked) -> str:
    frame = read(asked.words, "ABCP", KINDS)
    clause = Clause(frame, VALUES, asked.back, asked.aspect, asked.negative, asked.passive)
    lines = [f"  {name:<26}{english.sentence([clause], voice, Mentions())}" for name, voice in VOICES]
    return "\n".join([title, *lines, ""])


if __name__ == "__main__":
    sys.stdout.write(grid())
