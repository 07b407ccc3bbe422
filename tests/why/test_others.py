"""Why somebody takes others to know, or not to know."""

from __future__ import annotations

import pytest

from kernel.phases.test_share import HEIR, played

SHOVED = "Ann shoved Bob"


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (
            f"Cyd believes that Dot knows that {SHOVED}",
            "sure that Dot knows that Ann shoved Bob (was there with Dot",
        ),
        (
            f"Cyd believes that Gus knows that {SHOVED}",
            "Gus does not know that Ann shoved Bob (saw it without Gus",
        ),
        (f"Cyd believes that Dot thinks that Eve knows that {SHOVED}", "(was there with Dot and Eve"),
        (f"Cyd believes that Bob knows that {HEIR}", "sure that Bob knows that Jim is the heir (was there with Bob"),
    ],
)
def test_the_sight_or_the_words_that_decide_are_named(asked: str, words: str) -> None:
    run = played(SHOVED.replace("shoved", "shoves"), f"Ann tells Bob that {HEIR}", garden=("Gus",))
    assert words in str(run.why(asked))
