"""Odd words, marks and numbers: what nobody expects to be written, and what all too many do."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from muchado.conform.attack.worlds import library, plain, using

if TYPE_CHECKING:
    from random import Random

TOKEN = re.compile(r'"[^"\n]*"|\w+(?:[-\'’]\w+)*|\S')

NUMBERS = (0, 1, 2, 3, 7, 24, 59, 60, 61, 99, 100, 101, 1000, 1440, 10_000, 2**31, 2**63, 10**10, 10**30)

MARKS = (
    '"', "'", ",", ",,", ":", "::", "#", ".", "(", "{", "}", "{A}", "{his A}", "{P}", "{}", "{{A}}", "[", "]",
    "-", "--",
    "/", "\\", "%", "%s", "$", "\t", "\r", "\x00", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x85", "\xa0",
    "\u200b", "\u200f",
    "\u202e", "\u2028", "\u2029", "\u2066", "\ufeff", "\ufffe", "\ud800", "é", "e\u0301", "ß", "İ", "ı", "Ǆ", "٣", "²",
    "½", "한", "𝔄", "👩‍👩‍👧", "’", "“", "”", "…",
)  # fmt: skip

LETTERS = tuple("ABCDEFGLPQSTXYZa")


@cache
def vocabulary() -> tuple[str, ...]:
    """Return all words, names, marks and quotes of the worlds and the library, each once."""
    texts = (library(), *plain().values(), *using().values())
    return tuple(sorted({token for text in texts for token in TOKEN.findall(text)}))


@cache
def by_shape() -> dict[str, tuple[str, ...]]:
    """Return the same, by what they look like: letters, numbers, names, words, quotes, marks."""
    found: dict[str, list[str]] = {}
    for token in vocabulary():
        found.setdefault(shape(token), []).append(token)
    return {kind: tuple(tokens) for kind, tokens in found.items()}


def shape(token: str) -> str:
    """Return what a token looks like."""
    if token[0] == '"':
        return "quote"
    if token.isdecimal():
        return "number"
    if token[0].isalpha():
        return "letter" if len(token) == 1 and token.isupper() else "name" if token[0].isupper() else "word"
    return "mark"


def alike(random: Random, token: str) -> str:
    """Return another token of the same shape."""
    kind = shape(token)
    if kind == "letter":
        return random.choice(LETTERS)
    if kind == "number":
        return str(number(random))
    return random.choice(by_shape()[kind])


def number(random: Random) -> int:
    """Return a number: mostly one that stands at an edge of something, of either sign."""
    sign = -1 if random.random() < 0.2 else 1
    return sign * (random.choice(NUMBERS) if random.random() < 0.7 else random.randint(0, 120))


def word(random: Random) -> str:
    """Return any word, odd or our own."""
    match random.randrange(6):
        case 0:
            return random.choice(MARKS)
        case 1:
            return str(number(random))
        case 2:
            return random.choice(LETTERS)
        case _:
            return random.choice(vocabulary())


def sentence(random: Random, text: str) -> str:
    """Return words as somebody might ask: some of a text's own lines, changed a little, or words at random."""
    if random.random() < 0.15:
        return " ".join(word(random) for _ in range(random.randrange(12)))
    tokens = TOKEN.findall(random.choice(text.split("\n")))
    if tokens and tokens[-1][0] == '"' and random.random() < 0.8:
        tokens = tokens[-1].strip('"').split()
    names = re.findall(r"^person (\w+)", text, re.MULTILINE)
    for at, token in enumerate(tokens):
        if shape(token) == "letter" and names and random.random() < 0.8:
            tokens[at] = random.choice(names)
        elif random.random() < 0.08:
            tokens[at] = random.choice(("", alike(random, token), word(random), f"{token} {token}"))
    return " ".join(tokens)
