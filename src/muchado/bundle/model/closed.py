"""The closed words of the model: each set stands here once, as a type. Tables of words are made with `words_of`."""

from __future__ import annotations

from typing import Any, Final, Literal, get_args

RoleKind = Literal["person", "place", "thing", "claim", "hour", "number", "nobody"]
"""What can stand in a role. An hour is a time, by its minute; a number is so many of something; nobody stands where
whoever does something would, in what happens without anybody."""

BeingKind = Literal["person", "place", "thing"]
"""What has a number of its own in the world."""


def being_of(role: RoleKind) -> BeingKind | None:
    """Return what kind of being stands in a role; None where something said does, a time, a number, or nobody."""
    match role:
        case "person" | "place" | "thing":
            return role
        case _:
            return None


NamedKind = Literal[BeingKind, "hour", "number", "nobody"]
"""What a rule can name."""

RelationKind = Literal[
    "knows", "in", "has", "lies", "inside", "on", "status", "phrase", "notion", "trait", "act", "deed", "aim"
]  # fmt: skip
"""What a claim can be about; the first six are built in."""

SpotKind = Literal["has", "lies", "inside", "on"]
"""How a thing can be somewhere: with a person, in a place, in a thing (out of sight) or on one."""

QualityKind = Literal["trait", "mood", "feeling"]
"""What a quality can be."""

Pronoun = Literal["he", "she", "they"]
"""How somebody is spoken of."""

ClosedToOneself = Literal["sees nothing", "hears nothing", "hears only what is loud", "does nothing", "cannot walk"]
"""What a status closes to somebody who is so. Who does nothing can still do what ends that; what is heard next door is
loud."""

ClosedToAll = Literal["lets nobody in", "lets nobody out"]
"""What a status of a place closes to all who would go there, or from there."""

Closure = Literal[ClosedToOneself, ClosedToAll]
"""What a status closes."""

Course = Literal["rises", "falls", "becomes", "limited"]
"""How a feeling or mood is moved."""

TriggerKind = Literal[
    "learns", "sees", "told", "astonished", "act", "meets", "misses", "attains", "gives up", "day"
]  # fmt: skip
"""What sets a reaction off."""

Comparison = Literal[">=", "<=", ">", "<"]
"""How amounts are compared."""

DayTest = Literal["holiday", "eve", "weekday", "workday", "after", "before"]
"""What can be asked of the calendar and the clock."""

Source = Literal["took part", "saw", "heard", "overheard", "told", "inferred", "assumed", "opening"]
"""How somebody can come to hold a claim."""

RuleKind = Literal["want", "plan", "reaction", "intention", "talk"]
"""The kinds of rule that count in a choice or change a mind; an intention: that one has set one's mind on it; a talk:
that it is one's turn in it, or how it ends."""

TalkEnd = Literal[
    "all is said", "nothing is said", "A loses heart", "A is called away", "it goes on too long", "somebody breaks in"
]  # fmt: skip
"""How a talk ends that nobody ends by what they do in it; A is the one who ends it then."""

TalkEndIfAny = Literal["", TalkEnd]
"""How an act ends a talk; nothing where it ends none."""

ChangeKind = Literal["belief", "feeling", "aim"]
"""What in a mind can change; traits and moods change as feelings do."""

FactKind = Literal[ChangeKind, "phrase"]
"""What a rule may rest on in a mind: what can change there, and one's own phrases."""

Reason = Literal["", "done", "moot", "given up", "changed", "out of reach"]
"""Why an aim ended; nothing where none did. What is out of reach takes somebody who, as one knows, is past it for
good."""

How = Literal["took part", "saw", "heard"]
"""How somebody perceives an event."""

Ended = Literal["", "arrived", "left off", "barred"]
"""How a journey ended; nothing while it goes on."""

SourceIfAny = Literal["", Source]
"""As what somebody came to hold something; nothing where no account brought it."""

FAILS: Final = "fails"
"""The answer that only the world gives, to an attempt that turned out to be impossible."""


def words_of(closed: Any) -> tuple[Any, ...]:  # noqa: ANN401 (a `Literal`, for which there is no type)
    """Return the words of a closed set, in the order in which they stand."""
    return get_args(closed)


CLOSES: Final[dict[BeingKind, tuple[Closure, ...]]] = {
    "person": words_of(ClosedToOneself),
    "place": words_of(ClosedToAll),
    "thing": (),
}
"""What statuses can close, by the kind of being that they are first about."""
