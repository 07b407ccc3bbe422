"""What a rule may ask: a record for each kind of question, and beside it all that the question means."""

from __future__ import annotations

from typing import Any

from muchado.bundle.model.questions.amounts import Compare, Comparing
from muchado.bundle.model.questions.beliefs import (
    About,
    BeingAbout,
    BeingNews,
    Believes,
    Believing,
    ComingBy,
    Fresh,
    From,
    Happened,
    HavingHappened,
)
from muchado.bundle.model.questions.counted import BeingCounted, Counted
from muchado.bundle.model.questions.duties import BeingDue, BeingDueFor, BeingOnDuty, Due, DueFor, OnDuty
from muchado.bundle.model.questions.hours import Away, BeingAway, Comes, Reckoning
from muchado.bundle.model.questions.meaning import Meaning
from muchado.bundle.model.questions.nobody import Nobody
from muchado.bundle.model.questions.odds import Odds, Throwing
from muchado.bundle.model.questions.own import (
    BeingThere,
    Has,
    Having,
    Intending,
    Means,
    OwnPhrase,
    PhraseOfOnesOwn,
    Stands,
)
from muchado.bundle.model.questions.places import (
    BeingAt,
    BeingHere,
    BeingNextTo,
    Here,
    IsAt,
    LivesAt,
    LivingAt,
    LookingFor,
    NextTo,
    WouldLook,
)
from muchado.bundle.model.questions.same import BeingTheSame, Same
from muchado.bundle.model.questions.speech import Answered, Answering, RingingFalse, RingsFalse
from muchado.bundle.model.questions.things import BeingOfKind, LyingHere, OfKind, Seeking, ThingHere, WouldSeek
from muchado.bundle.model.questions.time import Calendar, Day
from muchado.bundle.model.questions.together import BeingTogether, Together

Question = (
    Compare
    | Believes
    | Happened
    | OwnPhrase
    | Means
    | Has
    | Stands
    | Here
    | IsAt
    | NextTo
    | WouldLook
    | Due
    | OnDuty
    | DueFor
    | LivesAt
    | Calendar
    | Fresh
    | About
    | OfKind
    | ThingHere
    | WouldSeek
    | Answered
    | From
    | RingsFalse
    | Same
    | Together
    | Odds
    | Away
    | Comes
    | Counted
)
"""One question, which has an answer of its own."""

Condition = Question | Nobody
"""What a rule may ask: questions, and that there is nobody of whom they are so."""

MEANINGS: tuple[type[Meaning[Any]], ...] = (
    Believing, HavingHappened, BeingCounted, Comparing, PhraseOfOnesOwn, Intending, Having, BeingThere, BeingHere,
    BeingAt,
    BeingNextTo, BeingTogether, LookingFor, BeingDue, BeingOnDuty,
    BeingDueFor, LivingAt, LyingHere, Seeking, BeingOfKind,
    BeingTheSame, Day, BeingAway, Reckoning, Throwing, BeingNews, BeingAbout, Answering, ComingBy, RingingFalse,
)  # fmt: skip
"""All kinds of question, in the order in which the reference has them."""

_BY_RECORD = {meaning.record: meaning for meaning in MEANINGS}


def meaning_of(question: Question) -> type[Meaning[Any]]:
    """Return all about the kind of a question."""
    return _BY_RECORD[type(question)]


__all__ = [
    "MEANINGS",
    "About",
    "Answered",
    "Away",
    "Believes",
    "Calendar",
    "Comes",
    "Compare",
    "Condition",
    "Counted",
    "Due",
    "DueFor",
    "Fresh",
    "From",
    "Happened",
    "Has",
    "Here",
    "IsAt",
    "LivesAt",
    "Means",
    "NextTo",
    "Nobody",
    "Odds",
    "OfKind",
    "OnDuty",
    "OwnPhrase",
    "Question",
    "RingsFalse",
    "Same",
    "Stands",
    "ThingHere",
    "Together",
    "WouldLook",
    "WouldSeek",
    "meaning_of",
]
