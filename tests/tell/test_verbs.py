"""Our verbs against lemminflect's, which knows the dictionary and none of our rules."""

from __future__ import annotations

import lemminflect
import pytest

from muchado.bundle import inflect
from muchado.bundle.verbs import BASES
from muchado.tell.english.verbs import FIRST, PAST, PERFECT, PLURAL, PRESENT, THIRD, conjugate, gerund, participle

OTHERWISE = {
    "lie": "one who lies in a story tells lies",
    "get": "got and gotten are both right",
    "lean": "leaned and leant are both right",
    "light": "lit and lighted are both right",
    "smell": "smelled and smelt are both right",
    "sting": "the dictionary lacks stinging",
}
"""Where we know better, and why."""

VERBS = sorted(BASES - OTHERWISE.keys() - {"be"})


@pytest.mark.parametrize("base", VERBS)
def test_every_known_verb_is_inflected_as_the_dictionary_says(base: str) -> None:
    for tag, ours in (
        ("VBZ", inflect.third(base)),
        ("VBD", inflect.past(inflect.third(base))),
        ("VBN", participle(base)),
        ("VBG", gerund(base)),
    ):
        assert ours in lemminflect.getInflection(base, tag), (tag, ours)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (conjugate("be", FIRST, PRESENT), "am"),
        (conjugate("be", THIRD, PRESENT, negative=True), "is not"),
        (conjugate("be", PLURAL, PAST), "were"),
        (conjugate("go", THIRD, PRESENT), "goes"),
        (conjugate("go", PLURAL, PAST, negative=True), "did not go"),
        (conjugate("go", THIRD, PRESENT, PERFECT), "has gone"),
        (conjugate("take", FIRST, PAST, passive=True), "was taken"),
        (conjugate("can", THIRD, PRESENT, negative=True), "cannot"),
        (conjugate("can", THIRD, PAST, negative=True), "could not"),
    ],
)
def test_verbs_agree(words: str, said: str) -> None:
    assert words == said
