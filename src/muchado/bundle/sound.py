"""Whether a bundle makes sense: closed words, numbers within their tables, roles that exist.

The kernel turns rules into source, so what it is given must be nothing but numbers and known words.
"""

from __future__ import annotations

from muchado.bundle.hidden import HIDDEN, describe
from muchado.bundle.limits import MOST_NESTED, MOST_PARTS
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import (
    Action,
    Answered,
    Bundle,
    Calendar,
    Claim,
    Const,
    Drift,
    From,
    Phrase,
    Place,
    Plan,
    Reaction,
    Relation,
    Retelling,
    Role,
    Shift,
    Slot,
    Sum,
    Term,
    Value,
    Want,
)
from muchado.bundle.soundfields import (
    BOUNDS,
    DEEPEST,
    DRIFT_ROLES,
    KINDS,
    LARGEST,
    NUMBERS,
    PARTICULAR,
    SLOTS,
    SOURCES,
    TABLES,
    TERMS,
    WORDS,
    Kinds,
)
from muchado.bundle.soundrules import check_rules
from muchado.bundle.soundwords import check_words

__all__ = ["BundleError", "check", "check_part"]


class Trail(list[str]):
    """Where in a bundle one is; spelt out only when it is to be said, which is seldom."""

    def __str__(self) -> str:
        """Spell it: bundle.wants[0].when."""
        return "".join(self)


def check(bundle: Bundle) -> None:
    """Look through a whole bundle.

    Raises:
        BundleError: something in it makes no sense.

    """
    if tuple(relation.kind for relation in bundle.relations[:3]) != ("knows", "in", "has"):
        raise BundleError("bundle.relations: the first three are to be knows, in and has.")
    if bundle.start > bundle.end:
        raise BundleError("bundle.end: the world ends before it begins.")
    _walk(bundle, bundle, Trail(["bundle"]), (), 0)
    check_words(bundle)
    check_rules(bundle)


def check_part(bundle: Bundle, record: tuple[object, ...], where: str) -> None:
    """Look through a record that is to be part of a bundle.

    Raises:
        BundleError: something in it makes no sense.

    """
    _walk(bundle, record, Trail([where]), (), 0)


def _walk(bundle: Bundle, value: object, where: Trail, roles: Kinds, depth: int) -> None:
    """Check a value and all that is in it; `roles` are the kinds of the roles of the rule around it."""
    if depth > DEEPEST:
        raise BundleError(f"{where}: nested too deeply.")
    if not isinstance(value, tuple):
        _plain(value, where)
        return
    names: tuple[str, ...] | None = getattr(value, "_fields", None)
    if names is None:
        for at, item in enumerate(value):
            where.append(f"[{at}]")
            _walk(bundle, item, where, roles, depth)
            where.pop()
        return
    roles = _roles_within(value, roles)
    for name, item in zip(names, value, strict=True):
        where.append(f".{name}")
        if (field := (type(value), name)) in PARTICULAR:
            _field(bundle, field, item, where, roles)
        _walk(bundle, item, where, roles, depth + 1)
        where.pop()
    _whole(bundle, value, where, roles)


def _plain(value: object, where: Trail) -> None:
    """Check a word or a number that may be any."""
    if isinstance(value, str):
        hidden = HIDDEN.search(value)
        if hidden:
            raise BundleError(f"{where}: {describe(hidden[0])} stands in it, which does not show.")
    elif isinstance(value, int) and not -LARGEST <= value <= LARGEST:
        raise BundleError(f"{where}: {value} is not between {-LARGEST} and {LARGEST}.")


def _roles_within(value: object, roles: Kinds) -> Kinds:
    match value:
        case Action() | Want() | Reaction() | Plan() | Phrase() | Retelling():
            return tuple(role.kind for role in value.roles)
        case Drift():
            return DRIFT_ROLES
        case _:
            return roles


def _field(bundle: Bundle, field: tuple[type, str], value: object, where: Trail, roles: Kinds) -> None:
    """Check what one field of a record may be."""
    if field in WORDS and value not in WORDS[field]:
        raise BundleError(f"{where}: {value!r} is none of {', '.join(WORDS[field])}.")
    low, high = BOUNDS.get(field, (-LARGEST, LARGEST))
    if field in NUMBERS:
        table, low = NUMBERS[field]
        high = len(getattr(bundle, table)) - 1
    elif field in SLOTS:
        low, high = SLOTS[field], len(roles) - 1
    for number in value if isinstance(value, tuple) else (value,):
        if isinstance(number, int) and not low <= number <= high:
            raise BundleError(f"{where}: {number} is not between {low} and {high}.")
    if field in TERMS and value is not None:
        _stands_for(TERMS[field], value, roles, where)


def _stands_for(kind: str, term: object, roles: Kinds, where: Trail) -> None:
    """Check that a term stands for somebody or something of a kind."""
    found = kind
    if isinstance(term, Slot):
        found = roles[term.at] if term.at in range(len(roles)) else "role that is not there"
    elif isinstance(term, Const):
        found = term.kind
    elif isinstance(term, Claim):
        found = "claim"
    if found != kind:
        raise BundleError(f"{where}: a {found} where a {kind} is due.")


def _whole(bundle: Bundle, value: object, where: Trail, around: Kinds) -> None:
    """Check what the fields of a record must be together."""
    match value:
        case Const(kind, number) if number not in range(len(getattr(bundle, TABLES[kind]))):
            raise BundleError(f"{where}: there is no {kind} {number}.")
        case Calendar("holiday" | "eve", number) if number not in range(len(bundle.holidays)):
            raise BundleError(f"{where}: there is no holiday {number}.")
        case Claim(relation, args):
            _arguments(bundle, relation, args, where, around)
        case Sum(plus, minus) if len(plus) + len(minus) > MOST_PARTS:
            raise BundleError(f"{where}: a sum may have up to {MOST_PARTS} parts.")
        case Value(quality, target) | Shift(quality, target) if (target is not None) != (
            bundle.qualities[quality].kind == "feeling"
        ):
            raise BundleError(f"{where}: a feeling is toward somebody, and nothing else is.")
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


def _arguments(bundle: Bundle, relation: int, args: tuple[Term, ...], where: Trail, roles: Kinds) -> None:
    about = bundle.relations[relation]
    if len(args) != len(about.roles):
        raise BundleError(f"{where}: {len(args)} arguments where {len(about.roles)} are due.")
    for kind, argument in zip(about.roles, args, strict=True):
        _stands_for(kind, argument, roles, where)
    if about.both_ways and args[0] == args[1]:
        raise BundleError(f"{where}: nobody is so with themselves.")
    if _depth(args) >= MOST_NESTED:
        raise BundleError(f"{where}: claims may be nested {MOST_NESTED} deep.")


def _depth(args: tuple[Term, ...]) -> int:
    return max((1 + _depth(argument.args) for argument in args if isinstance(argument, Claim)), default=0)


def _rule(bundle: Bundle, kind: str, relation: int, roles: tuple[Role, ...], where: Trail) -> None:
    about = bundle.relations[relation]
    if about.kind != kind or about.roles != tuple(role.kind for role in roles[: len(about.roles)]):
        raise BundleError(f"{where}: its relation, {relation}, is no {kind} with these roles.")
