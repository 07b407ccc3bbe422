"""Every wording of the library and the bundled worlds in several tenses and persons, by the checker of grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from handmade import BREAKS_UP, HALL, HINATA, INO, NARUTO, SAKURA, hand_made
from lengths import quick_then_slow
from muchado.bundle.sentences import called
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.reading import read
from muchado.tell.english.realise import English
from muchado.tell.english.verbs import PAST, PRESENT
from tell.grammar import Checker

ROOT = Path(__file__).parents[2]
FILES = sorted(chain((ROOT / "src/muchado/library").rglob("*.ado"), (ROOT / "worlds").rglob("*.ado")))
WORDING = re.compile(r'^ *(?:told as|because) "([^"\n]+)"', re.MULTILINE)
LETTER, SENTENCES = re.compile(r"\{(?:\w+ )?([A-Z])\}"), re.compile(r"(?<=[.!?]) +(?=[A-Z{])")
KINDS = dict.fromkeys("ABCDE", "person") | {"K": "place", "L": "place", "X": "thing", "Y": "thing"}
BUNDLE = hand_made()
PRONOUNS = {called(BUNDLE, "person", at): one.pronoun for at, one in enumerate(BUNDLE.people)}
PARTS = 24
CASTS = ((NARUTO, INO, SAKURA, HINATA), (INO, SAKURA, NARUTO, HINATA))


def wordings() -> Iterator[str]:
    seen: dict[str, None] = {}
    for path in FILES:
        for words in WORDING.findall(path.read_text(encoding="utf-8")):
            seen |= dict.fromkeys(one.rstrip(".") for one in SENTENCES.split(words))
    return iter(seen)


def ways(words: str) -> Iterator[tuple[bool, str]]:
    """Whether it is told in the past, and as what."""
    letters = "".join(dict.fromkeys(LETTER.findall(words)))
    kinds = tuple(KINDS.get(letter, "claim") for letter in letters)
    english, frame = English(BUNDLE), read(words, letters, kinds)
    for one, other, third, fourth in CASTS:
        cast = {"A": one, "B": other, "C": third, "D": fourth, "E": fourth}
        stands = cast | dict.fromkeys("KL", HALL) | dict.fromkeys("XY", 0)
        values = tuple(stands.get(letter, (BREAKS_UP, one, other) if letter in "PQ" else "this") for letter in letters)
        for voice, back in ((Voice(PAST), 0), (Voice(PAST, one), 0), (Voice(PRESENT, other), 0), (Voice(PAST), 1)):
            yield voice.tense == PAST, english.sentence([Clause(frame, values, back)], voice, Mentions())


@pytest.mark.parametrize("part", quick_then_slow(range(PARTS), 1))
def test_no_wording_of_the_library_makes_a_fault(part: int) -> None:
    checkers = {past: Checker(PRONOUNS, past=past) for past in (True, False)}
    found = [
        (words, text, faults)
        for words in list(wordings())[part::PARTS]
        for past, text in ways(words)
        if '"' not in text and (faults := checkers[past].faults(text))
    ]
    assert found == []
