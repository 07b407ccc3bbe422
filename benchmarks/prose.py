"""How a telling reads, in numbers: uv run python benchmarks/prose.py [WORLD] [FIRST-LAST].

Names, openings, words a quote, how many different words, words for feelings, "because", sentences told twice.
"""

from __future__ import annotations

import re
import statistics
import sys
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import muchado
from muchado.bundle.sentences import called
from muchado.record.chronicle import Chronicle
from muchado.tell.manner import Manner
from muchado.tell.story import tell_story

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.tell.telling import Telling

FIRST_WORDS = 600
"""How many different words there are is counted in so many: the share falls with the length."""

_FEELINGS = """
joy sadness anger hope guilt shame gratitude fear jealousy surprise blame compassion disappointment happy sad angry
"""
_SMALL = """
a an the and or but so then that this these those it its he him his himself she her herself they them their i me my you
your we us our is was be been being are were am has had have having do did does not no to of in on at for with by from
up out off down over as if than there here what who whom whose which when where why how all any some one own just now
would could should will can may might must s t ll d m re ve don didn into about again more too very
"""
FEELINGS, SMALL = frozenset(_FEELINGS.split()), frozenset(_SMALL.split())
"""Nouns and adjectives that name a feeling; words with little content."""

_WORD = re.compile(r"[A-Za-z']+")
_QUOTE = re.compile(r'"[^"]+"')
_STOP = re.compile(r"(?<=[.!?])\s+")
_TAG = re.compile(r"said [\w' ]+\.|(?:he|she|I) said\.")
_RISING = re.compile(r"\b(?:rose in|came over|grew less|ebbed away|(?:his|her|'s) \w+ (?:grew|eased))\b")


class Counts(NamedTuple):
    """What one telling comes to."""

    words: float
    names: float
    """In a hundred words."""
    named: float
    """Sentences that begin with a name, in a hundred."""
    quote: float
    """Words a quote."""
    types: float
    content: float
    """Of the first words and of those with content: how many are different."""
    feelings: float
    because: float
    """In three hundred words."""
    twice: float
    """Sentences that stand in it more than once, speech left out."""
    rising: float
    mean: float
    spread: float
    opener: float
    """The commonest first word, in a hundred sentences."""


def counts(text: str, names: Sequence[str]) -> Counts:
    """Return the counts of a text about people with these names."""
    quotes, prose = _QUOTE.findall(text), _QUOTE.sub(" ", text)
    words = [word.lower() for word in _WORD.findall(text)]
    sentences = [one.strip(" ,") for one in _STOP.split(prose) if re.search(r"[A-Za-z]{2}", one)]
    lengths = [len(_WORD.findall(one)) for one in sentences]
    named = re.compile(rf"(?:{'|'.join(map(re.escape, names))})\b")
    first = words[:FIRST_WORDS]
    content = [word for word in first if word not in SMALL]
    each = Counter(one for one in sentences if len(one.split()) > 1 and not _TAG.fullmatch(one))
    return Counts(
        len(words),
        100 * len(re.findall(rf"\b{named.pattern}", text)) / len(words),
        100 * sum(named.match(one) is not None for one in sentences) / len(sentences),
        statistics.mean([len(_WORD.findall(one)) for one in quotes] or [0]),
        len(set(first)) / len(first),
        len(set(content)) / len(content),
        300 * sum(word in FEELINGS for word in words) / len(words),
        300 * words.count("because") / len(words),
        sum(1 for one in each.values() if one > 1),
        len(_RISING.findall(prose)),
        statistics.mean(lengths),
        statistics.pstdev(lengths),
        100 * max(Counter(_WORD.findall(one)[0].lower() for one in sentences).values()) / len(sentences),
    )


def prose(telling: Telling) -> str:
    """Return a telling without its headings, a paragraph a line."""
    paragraphs = (one for chapter in telling.chapters for passage in chapter.passages for one in passage.paragraphs)
    return "\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in paragraphs)


def played(world: str, seed: int) -> Chronicle:
    """Return a whole run."""
    run = muchado.load(world).start(seed)
    beats = []
    while (beat := run.beat()) is not None:
        beats.append(beat)
    return Chronicle(run.bundle, run.seed, tuple(beats))


def measured(world: str, seeds: Iterable[int]) -> dict[int, Counts]:
    """Return the counts of every seed's telling."""
    found = {}
    for seed in seeds:
        kept = played(world, seed)
        names = [called(kept.bundle, "person", at) for at in range(len(kept.bundle.people))]
        found[seed] = counts(prose(tell_story(kept, Manner())), names)
    return found


def main(world: str = "valentine", seeds: str = "100-119") -> None:
    """Measure and print."""
    first, _, last = seeds.partition("-")
    found = measured(world, range(int(first), int(last or first) + 1))
    print("seed  " + "".join(f"{name:>9}" for name in Counts._fields))
    for seed, one in found.items():
        print(f"{seed:<6}" + "".join(f"{value:9.2f}" for value in one))
    means = [statistics.mean(column) for column in zip(*found.values(), strict=True)]
    print("mean  " + "".join(f"{value:9.2f}" for value in means))


if __name__ == "__main__":
    main(*sys.argv[1:])
