"""English nouns after a number: "3 silver coins", "1 silver coin"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.bundle.model import Relation

_ODD = """
children child, people person, men man, women woman, mice mouse, geese goose, feet foot, teeth tooth, oxen ox, pence
penny, lives life, wives wife, knives knife, loaves loaf, leaves leaf, wolves wolf, halves half, shelves shelf, thieves
thief, calves calf, axes axe, buses bus, shoes shoe, toes toe, hoes hoe, canoes canoe, movies movie, cookies cookie,
pies pie, ties tie, lies lie
"""
SINGULARS = dict(pair.split() for pair in _ODD.split(","))
"""The singular of irregular nouns."""

_ENDS = """
a about above across after against along always among an and around as at before behind beside besides between but
by each for from has he her his in inside into is its less more near of off on onto or out outside over perhaps she
since than that the their these they this thus to toward towards under up us was when which while who with within
without
"""
_NOT_COUNTED = frozenset(_ENDS.split())
"""Words that are not counted, and end what is."""

_WORDS = re.compile(r"(?: [a-z-]+)*")
_HISSING = re.compile(r"(ss|sh|ch|x|zz|o)es$")


def counted(many: int, things: str) -> str:
    """Say how many there are of what is called in the plural: "3,000 rules", "1 rule"."""
    return f"{many:,}{one_of(f' {things}') if many == 1 else f' {things}'}"


def one_of(words: str, nouns: Iterable[str] | None = None) -> str:
    """What follows a number where that is one: " silver coins from" is " silver coin from".

    `nouns`: no others than these are counted, if it is known which are.
    """
    match = _WORDS.match(words)
    run = match[0].split() if match else []
    end = next((at for at, word in enumerate(run) if word in _NOT_COUNTED), len(run))
    for at in reversed(range(end)):
        if (nouns is None or run[at] in nouns) and (single := _singular(run[at])) != run[at]:
            before, after = run[:at], run[at + 1 :]
            return "".join(f" {word}" for word in (*before, single, *after)) + words[len(match[0]) if match else 0 :]
    return words


def counted_in(relations: Iterable[Relation]) -> frozenset[str]:
    """The nouns that stand after a number in what is declared."""
    return frozenset(noun for relation in relations for noun in _nouns(relation))


def _nouns(relation: Relation) -> Iterator[str]:
    for at, kind in enumerate(relation.roles):
        if kind == "number":
            _, _, after = relation.forms.present.partition(f"{{{at}}}")
            yield from set(after.split()) - set(one_of(after).split())


def _singular(noun: str) -> str:
    if noun in SINGULARS:
        return SINGULARS[noun]
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is")):
        return noun
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-2] if _HISSING.search(noun) else noun[:-1]
