from __future__ import annotations

import pytest

from handmade import BREAKS_UP, INO, MAKES_UP, NARUTO, PROUD, SAKURA, SORRY, START, hand_made
from muchado.kernel.events import Change, Prop, RuleUse
from muchado.tell.reasons import effect, reason, strongest

HURT = RuleUse("reaction", 0, (SAKURA, NARUTO))


def change(kind: str, about: Prop, before: int, after: int, use: RuleUse | None = HURT) -> Change:
    return Change(SAKURA, START, kind, about, before, after, use, 0)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (change("feeling", (1, NARUTO), 0, 30), "Sakura's anger toward Naruto rises"),
        (change("feeling", (2,), 30, 0), "Sakura's sadness falls"),
        (change("feeling", (2, -1), 0, 30), "Sakura's sadness rises"),
        (change("aim", (MAKES_UP, SAKURA, INO), 0, 1), "Sakura means to make up with Ino"),
        (change("aim", (MAKES_UP, SAKURA, INO), 1, 0), "Sakura no longer means to make up with Ino"),
        (change("belief", (SORRY, NARUTO), 0, 60), "Sakura thinks that Naruto is sorry"),
        (change("belief", (BREAKS_UP, NARUTO, SAKURA), 0, 100), "Sakura is sure that Naruto broke up with her"),
        (change("belief", (PROUD, INO), 0, -40), "Sakura suspects that Ino is not proud"),
    ],
)
def test_what_has_changed_is_said_in_words(changed: Change, words: str) -> None:
    assert effect(hand_made(), changed) == words


def test_why_is_said_in_the_words_of_the_rule() -> None:
    assert reason(hand_made(), HURT) == "Sakura is hurt in her pride by Naruto"


def test_the_strongest_change_by_a_rule_matters() -> None:
    small, large = change("feeling", (2,), 0, 20), change("feeling", (1, NARUTO), 0, 30)
    seen = change("belief", (PROUD, INO), 0, 100, use=None)
    assert strongest([small, large, seen, large._replace(person=INO)]) == large


def test_what_hardly_moves_anybody_does_not_matter() -> None:
    assert strongest([change("feeling", (2,), 0, 5)]) is None
