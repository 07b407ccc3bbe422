"""What a thought may hang on: what a record of a run tells of a mind at any minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model.questions import Believes, Compare, Here, LivesAt, OwnPhrase, Stands
from muchado.bundle.model.terms import Claim, Num, Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.bundle.model.questions import Condition
    from muchado.bundle.model.rules import Phrase

HINGES = "feelings, moods and traits, what one thinks of somebody, and where one is"
"""The same in words."""

DEPTH = 4
"""A phrase of phrases is followed so far."""


def is_of_the_record(condition: Condition, phrase: Callable[[int], Phrase | None], depth: int = DEPTH) -> bool:
    """Whether a record tells at any minute if a condition is so. `phrase`: the phrase that a relation is, if it is one.

    What one thinks is to be a plain claim, such as a status.
    """
    match condition:
        case Compare(Value(), _, Num()) | Stands() | Here() | LivesAt():
            return True
        case Believes(Claim(_, args)):
            return not any(isinstance(term, Claim) for term in args)
        case OwnPhrase(Claim(relation), contrary=False):
            found = phrase(relation) if depth else None
            return found is not None and all(
                is_of_the_record(one, phrase, depth - 1) for way in found.alternatives for one in way
            )
    return False
