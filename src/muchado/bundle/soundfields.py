"""What the fields of a bundle's records may hold: closed words, numbers within their tables, terms of a kind."""

from __future__ import annotations

from muchado.bundle.limits import MOST_ROLES
from muchado.bundle.model import (
    DAY,
    MEANINGS,
    SETTINGS,
    Action,
    Bundle,
    Calendar,
    Claim,
    Closing,
    Compare,
    Const,
    Counted,
    Drift,
    Duty,
    Give,
    Go,
    Holiday,
    Inform,
    Leave,
    Line,
    LookInto,
    Many,
    Mistaken,
    Musing,
    Nobody,
    OpeningAim,
    OpeningBelief,
    OpeningValue,
    Person,
    Phrase,
    Place,
    Plan,
    Quality,
    Read,
    Relation,
    Role,
    Scaled,
    SetStatus,
    Settings,
    Shift,
    Slot,
    Sure,
    Thing,
    Think,
    Topic,
    Trigger,
    UseUp,
    Value,
    Write,
)
from muchado.bundle.model.closed import (
    Comparison,
    Course,
    DayTest,
    NamedKind,
    Pronoun,
    QualityKind,
    RelationKind,
    RoleKind,
    TalkEnd,
    TriggerKind,
    words_of,
)
from muchado.bundle.model.questions.counted import ORDINALS
from muchado.bundle.model.rules import Bell, Occurring

LARGEST = 10**10
"""No number in a bundle is larger, either way."""

LAST_DAY = 3_652_059
"""The number of 31 December 9999, the last day that the calendar knows."""

DEEPEST = 24
"""How deep records may be nested; the language makes nothing half as deep."""

Kinds = tuple[str, ...]

DRIFT_ROLES: Kinds = ("person", "person")
"""A drift has no roles of its own: its slots are the owner and the one the feeling is toward."""

TABLES = {
    "person": "people",
    "place": "places",
    "thing": "things",
    "trait": "qualities",
    "act": "actions",
    "phrase": "phrases",
    "aim": "plans",
}
"""The bundle's table for each kind of thing that has a number."""

CLOSED_WORDS: dict[tuple[type, str], tuple[str, ...]] = {
    (Compare, "test"): words_of(Comparison),
    (Calendar, "test"): words_of(DayTest),
    (Const, "kind"): words_of(NamedKind),
    (Role, "kind"): words_of(RoleKind),
    (Relation, "kind"): words_of(RelationKind),
    (Quality, "kind"): words_of(QualityKind),
    (Person, "pronoun"): words_of(Pronoun),
    (Shift, "how"): words_of(Course),
    (Trigger, "kind"): words_of(TriggerKind),
    (Closing, "how"): words_of(TalkEnd),
}
"""Fields that take one of a few words."""

NUMBERS: dict[tuple[type, str], tuple[str, int]] = {
    (Claim, "relation"): ("relations", 0),
    (Action, "relation"): ("relations", 0),
    (Plan, "relation"): ("relations", 0),
    (Phrase, "relation"): ("relations", 0),
    (Topic, "relation"): ("relations", 0),
    (Mistaken, "relation"): ("relations", 0),
    (Mistaken, "other"): ("relations", 0),
    (Value, "quality"): ("qualities", 0),
    (Shift, "quality"): ("qualities", 0),
    (Drift, "quality"): ("qualities", 0),
    (Musing, "quality"): ("qualities", 0),
    (OpeningValue, "quality"): ("qualities", 0),
    (OpeningValue, "person"): ("people", 0),
    (OpeningValue, "target"): ("people", -1),
    (OpeningBelief, "person"): ("people", 0),
    (OpeningAim, "person"): ("people", 0),
    (Person, "place"): ("places", 0),
    (Person, "home"): ("places", -1),
    (Duty, "place"): ("places", 0),
    (Thing, "holder"): ("people", -1),
    (Thing, "place"): ("places", -1),
    (Thing, "inside"): ("things", -1),
    (Thing, "on"): ("things", -1),
    (Place, "views"): ("places", 0),
    (Place, "earshot"): ("places", 0),
}
"""Fields that number an entry of a table, with the lowest number: -1 where there need be none."""

SLOTS: dict[tuple[type, str], int] = {
    (Slot, "at"): 0,
    (Line, "speaker"): 0,
    (Action, "parties"): 0,
    (Action, "answerer"): -1,
    (Nobody, "slot"): 0,
}
"""Fields that number a role, with the lowest number."""


def _of_questions(bounds: dict[str, tuple[int, int]]) -> dict[tuple[type, str], tuple[int, int]]:
    """The bounds of all questions' fields of some names."""
    fields = ((about.record, field) for about in MEANINGS for field in about.record.__annotations__)
    return {(record, field): bounds[field] for record, field in fields if field in bounds}


BOUNDS: dict[tuple[type, str], tuple[int, int]] = {
    **_of_questions({"least": (1, 100), "within": (0, LARGEST), "part": (1, LARGEST), "whole": (2, LARGEST)}),
    (Counted, "times"): (1, len(ORDINALS)),
    (Relation, "one"): (-1, MOST_ROLES - 1),
    (Relation, "guise"): (-1, MOST_ROLES - 1),
    (Relation, "voice"): (-1, MOST_ROLES - 1),
    (Relation, "lasts"): (0, LARGEST),
    (Relation, "pull"): (0, LARGEST),
    (Mistaken, "args"): (0, MOST_ROLES - 1),
    (Bundle, "start"): (DAY, LAST_DAY * DAY),
    (Bundle, "end"): (DAY, LAST_DAY * DAY),
    **{(Settings, name): (setting.low, setting.high) for name, setting in SETTINGS.items()},
    (Scaled, "over"): (1, LARGEST),
    (Action, "takes"): (1, LARGEST),
    (Action, "seen"): (0, 2),
    (Action, "heard"): (0, 2),
    (Quality, "half_life"): (0, LARGEST),
    (Drift, "half_life"): (0, LARGEST),
    (SetStatus, "minutes"): (0, LARGEST),
    (Topic, "turns"): (1, LARGEST),
    (Topic, "called"): (-1, LARGEST),
    (Topic, "joined"): (-1, LARGEST),
    (Topic, "broken"): (-1, LARGEST),
    (SetStatus, "by"): (-1, 1),
    (Holiday, "month"): (1, 12),
    (Holiday, "day"): (1, 31),
    (Bell, "weekdays"): (0, 0b1111111),
    (Bell, "date"): (0, LAST_DAY),
    (Bell, "month"): (0, 12),
    (Bell, "day"): (0, 31),
    (Bell, "minute"): (0, DAY - 1),
    (Occurring, "times"): (0, LARGEST),
    (Occurring, "within"): (0, LARGEST),
    (Duty, "start"): (0, DAY),
    (Duty, "end"): (0, DAY),
}
"""Fields that have bounds of their own."""


TERMS: dict[tuple[type, str], str] = {
    **{(about.record, field): kind for about in MEANINGS for field, kind in about.kinds().items()},
    (Sure, "claim"): "claim",
    (Many, "number"): "number",
    (Value, "target"): "person",
    (Shift, "target"): "person",
    (Think, "claim"): "claim",
    (Go, "person"): "person",
    (Go, "place"): "place",
    (Give, "thing"): "thing",
    (Give, "to"): "person",
    (UseUp, "thing"): "thing",
    (Inform, "claim"): "claim",
    (Leave, "thing"): "thing",
    (LookInto, "thing"): "thing",
    (Write, "thing"): "thing",
    (Write, "claim"): "claim",
    (Read, "person"): "person",
    (Read, "thing"): "thing",
    (Trigger, "claim"): "claim",
    (Trigger, "person"): "person",
}
"""What the terms in a record's fields stand for."""

PARTICULAR = frozenset((*CLOSED_WORDS, *NUMBERS, *SLOTS, *BOUNDS, *TERMS))
"""Fields that may not hold just any word, number or term."""
