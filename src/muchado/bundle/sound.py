"""Whether a bundle makes sense: closed words, numbers within their tables, roles that exist.

The kernel turns rules into source, so what it is given must be nothing but numbers and known words.
"""

from __future__ import annotations

from muchado.bundle.model import (
    DAY,
    Action,
    Answered,
    Bundle,
    Calendar,
    Claim,
    Compare,
    Const,
    Drift,
    Duty,
    Fresh,
    From,
    Holds,
    Holiday,
    Line,
    Nobody,
    OpeningAim,
    OpeningBelief,
    OpeningValue,
    Person,
    Phrase,
    Place,
    Plan,
    Quality,
    Reaction,
    Relation,
    Retelling,
    Role,
    Scaled,
    SetStatus,
    Settings,
    Shift,
    Slot,
    Term,
    Thing,
    Trigger,
    Value,
    Want,
)

LARGEST = 10**10
"""No number in a bundle is larger, either way."""

LAST_DAY = 3_652_059
"""The number of 31 December 9999, the last day that the calendar knows."""

DEEPEST = 24
"""How deep records may be nested; the language makes nothing half as deep."""

DRIFT_SLOTS = 2
"""A drift has no roles of its own: its slots are the owner and the one the feeling is toward."""

KINDS = ("person", "place", "thing", "claim")

SOURCES = ("took part", "saw", "heard", "overheard", "told", "inferred", "assumed", "opening")
"""How somebody can come to hold a claim."""

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

WORDS: dict[tuple[type, str], tuple[str, ...]] = {
    (Compare, "test"): (">=", "<=", ">", "<"),
    (Calendar, "test"): ("holiday", "eve", "weekday", "workday", "after", "before"),
    (Const, "kind"): KINDS[:3],
    (Role, "kind"): KINDS,
    (Relation, "kind"): ("knows", "in", "has", "status", "phrase", "notion", "trait", "act", "deed", "aim"),
    (Quality, "kind"): ("trait", "mood", "feeling"),
    (Person, "pronoun"): ("he", "she", "they"),
    (Shift, "how"): ("rises", "falls", "becomes", "limited"),
    (Trigger, "kind"): (
        "learns",
        "sees",
        "told",
        "astonished",
        "act",
        "meets",
        "misses",
        "attains",
        "gives up",
        "day",
    ),
}
"""Fields that take one of a few words."""

NUMBERS: dict[tuple[type, str], tuple[str, int]] = {
    (Claim, "relation"): ("relations", 0),
    (Action, "relation"): ("relations", 0),
    (Plan, "relation"): ("relations", 0),
    (Phrase, "relation"): ("relations", 0),
    (Value, "quality"): ("qualities", 0),
    (Shift, "quality"): ("qualities", 0),
    (Drift, "quality"): ("qualities", 0),
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

BOUNDS: dict[tuple[type, str], tuple[int, int]] = {
    (Bundle, "start"): (DAY, LAST_DAY * DAY),
    (Bundle, "end"): (DAY, LAST_DAY * DAY),
    (Settings, "whim"): (0, LARGEST),
    (Settings, "idle"): (1, LARGEST),
    (Settings, "turns"): (1, LARGEST),
    (Scaled, "over"): (1, LARGEST),
    (Action, "takes"): (1, LARGEST),
    (Action, "seen"): (0, 2),
    (Action, "heard"): (0, 2),
    (Quality, "half_life"): (0, LARGEST),
    (Drift, "half_life"): (0, LARGEST),
    (Holds, "least"): (1, 100),
    (Holds, "within"): (0, LARGEST),
    (Fresh, "within"): (0, LARGEST),
    (SetStatus, "minutes"): (0, LARGEST),
    (Holiday, "month"): (1, 12),
    (Holiday, "day"): (1, 31),
    (Duty, "start"): (0, DAY),
    (Duty, "end"): (0, DAY),
}
"""Fields that have bounds of their own."""


class BundleError(ValueError):
    """A bundle cannot be read or makes no sense; the message says where and why."""


def check(bundle: Bundle) -> None:
    """Look through a whole bundle.

    Raises:
        BundleError: something in it makes no sense.

    """
    if tuple(relation.kind for relation in bundle.relations[:3]) != ("knows", "in", "has"):
        raise BundleError("bundle.relations: the first three are to be knows, in and has.")
    if bundle.start > bundle.end:
        raise BundleError("bundle.end: the world ends before it begins.")
    _walk(bundle, bundle, "bundle", 0, 0)


def check_part(bundle: Bundle, record: tuple[object, ...], where: str) -> None:
    """Look through a record that is to be part of a bundle.

    Raises:
        BundleError: something in it makes no sense.

    """
    _walk(bundle, record, where, 0, 0)


def _walk(bundle: Bundle, value: object, where: str, slots: int, depth: int) -> None:
    """Check a value and all that is in it; `slots` is the number of roles of the rule around it."""
    if depth > DEEPEST:
        raise BundleError(f"{where}: nested too deeply.")
    if not isinstance(value, tuple):
        return
    names: tuple[str, ...] | None = getattr(value, "_fields", None)
    if names is None:
        for at, item in enumerate(value):
            _walk(bundle, item, f"{where}[{at}]", slots, depth)
        return
    slots = _slots_within(value, slots)
    for name, item in zip(names, value, strict=True):
        _field(bundle, (type(value), name), item, f"{where}.{name}", slots)
        _walk(bundle, item, f"{where}.{name}", slots, depth + 1)
    _whole(bundle, value, where)


def _slots_within(value: object, slots: int) -> int:
    match value:
        case Action() | Want() | Reaction() | Plan() | Phrase() | Retelling():
            return len(value.roles)
        case Drift():
            return DRIFT_SLOTS
        case _:
            return slots


def _field(bundle: Bundle, field: tuple[type, str], value: object, where: str, slots: int) -> None:
    """Check what one field of a record may be."""
    if field in WORDS and value not in WORDS[field]:
        raise BundleError(f"{where}: {value!r} is none of {', '.join(WORDS[field])}.")
    low, high = BOUNDS.get(field, (-LARGEST, LARGEST))
    if field in NUMBERS:
        table, low = NUMBERS[field]
        high = len(getattr(bundle, table)) - 1
    elif field in SLOTS:
        low, high = SLOTS[field], slots - 1
    for number in value if isinstance(value, tuple) else (value,):
        if isinstance(number, int) and not low <= number <= high:
            raise BundleError(f"{where}: {number} is not between {low} and {high}.")


def _whole(bundle: Bundle, value: object, where: str) -> None:
    """Check what the fields of a record must be together."""
    match value:
        case Const(kind, number) if number not in range(len(getattr(bundle, TABLES[kind]))):
            raise BundleError(f"{where}: there is no {kind} {number}.")
        case Claim(relation, args):
            _arguments(bundle, relation, args, where)
        case Relation(kind=kind, number=number) if kind in TABLES and number not in range(
            len(getattr(bundle, TABLES[kind]))
        ):
            raise BundleError(f"{where}: there is no {kind} {number}.")
        case Relation(roles=roles) if not roles or any(role not in KINDS for role in roles):
            raise BundleError(f"{where}: its roles are to be some of {', '.join(KINDS)}.")
        case Relation(both_ways=True, roles=roles) if roles[:2] != ("person", "person"):
            raise BundleError(f"{where}: only what is between two people can be so both ways.")
        case Want(answer=answer) | Answered(answer=answer) if answer and answer not in _answers(bundle):
            raise BundleError(f"{where}: no action has the answer {answer!r}.")
        case Place(ways=ways):
            for to, minutes in ways:
                if to not in range(len(bundle.places)) or not 1 <= minutes <= LARGEST:
                    raise BundleError(f"{where}: there is no way of {minutes} minutes to place {to}.")
        case Action(relation=relation, told=told):
            if not told:
                raise BundleError(f"{where}: nothing says how it is told.")
            _rule(bundle, "act", relation, value.roles, where)
        case From(sources=sources) if not sources or any(source not in SOURCES for source in sources):
            raise BundleError(f"{where}: its sources are to be some of {', '.join(SOURCES)}.")
        case Plan(relation=relation, roles=roles):
            _rule(bundle, "aim", relation, roles, where)
        case Phrase(relation=relation, roles=roles):
            _rule(bundle, "phrase", relation, roles, where)


def _answers(bundle: Bundle) -> set[str]:
    return {answer.name for action in bundle.actions for answer in action.answers}


def _arguments(bundle: Bundle, relation: int, args: tuple[Term, ...], where: str) -> None:
    roles = bundle.relations[relation].roles
    if len(args) != len(roles):
        raise BundleError(f"{where}: {len(args)} arguments where {len(roles)} are due.")
    for role, argument in zip(roles, args, strict=True):
        kind = argument.kind if isinstance(argument, Const) else "claim" if isinstance(argument, Claim) else role
        if kind != role:
            raise BundleError(f"{where}: a {kind} where a {role} is due.")


def _rule(bundle: Bundle, kind: str, relation: int, roles: tuple[Role, ...], where: str) -> None:
    about = bundle.relations[relation]
    if about.kind != kind or about.roles != tuple(role.kind for role in roles[: len(about.roles)]):
        raise BundleError(f"{where}: its relation, {relation}, is no {kind} with these roles.")
