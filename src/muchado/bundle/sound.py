"""Whether a bundle makes sense: closed words, numbers within their tables, roles that exist.

The kernel turns rules into source, so what it is given must be nothing but numbers and known words.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

from muchado.bundle.hidden import HIDDEN, describe
from muchado.bundle.known import fresh, known
from muchado.bundle.limits import MOST_NESTED, MOST_PARTS
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import (
    Action,
    Answered,
    Believes,
    Bundle,
    Calendar,
    Claim,
    Const,
    Counted,
    Drift,
    From,
    Happened,
    Means,
    Musing,
    OwnPhrase,
    Phrase,
    Place,
    Plan,
    Reaction,
    Relation,
    Retelling,
    Role,
    Same,
    Shift,
    Slot,
    Sum,
    Term,
    Topic,
    Value,
    Want,
    held,
)
from muchado.bundle.model.questions.beliefs import SOURCES
from muchado.bundle.model.questions.meaning import KINDS
from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import DONE
from muchado.bundle.soundfields import (
    BOUNDS,
    CLOSED_WORDS,
    DEEPEST,
    DRIFT_ROLES,
    LARGEST,
    NUMBERS,
    PARTICULAR,
    SLOTS,
    TABLES,
    TERMS,
    Kinds,
)
from muchado.bundle.soundrules import check_rules
from muchado.bundle.soundwords import BUILT_IN, check_words

__all__ = ["BundleError", "check", "check_part"]


def check(bundle: Bundle, before: Bundle | None = None) -> None:
    """Look through a whole bundle, but for what it has in common with one that was looked through before.

    Raises:
        BundleError: something in it makes no sense.

    """
    kinds = tuple(relation.kind for relation in bundle.relations)
    if kinds[:3] != ("knows", "in", "has") or any(kinds.count(kind) != 1 for kind in BUILT_IN):
        raise BundleError(
            "bundle.relations: the first three are to be knows, in and has; what is built in stands once."
        )
    for at in range(len(bundle.things)):
        _is_apart(bundle, at)
    if bundle.start > bundle.end:
        raise BundleError("bundle.end: the world ends before it begins.")
    seen = known(bundle, before)
    begun = [name for name, many in seen.items() if many]
    for name in begun:
        for at, entry in fresh(bundle, name, seen):
            check_part(bundle, entry, f"bundle.{name}[{at}]")
    try:
        _walk(
            bundle, Bundle._make(() if name in begun else bundle[at] for at, name in enumerate(bundle._fields)), (), 0
        )
    except BundleError as error:
        raise BundleError(f"bundle{error}") from error
    check_words(bundle, seen)
    check_rules(bundle, seen)


def check_part(bundle: Bundle, record: tuple[object, ...], where: str) -> None:
    """Look through a record that is to be part of a bundle.

    Raises:
        BundleError: something in it makes no sense.

    """
    try:
        _walk(bundle, record, (), 0)
    except BundleError as error:
        raise BundleError(f"{where}{error}") from error


def _walk(bundle: Bundle, value: tuple[Any, ...], roles: Kinds, depth: int) -> None:
    """Check a record or list and all that is in it; `roles` are the kinds of the roles of the rule around it.

    Where something is wrong is put together on the way back: that is seldom, and all is walked often.
    """
    if depth > DEEPEST:
        raise BundleError(": nested too deeply.")
    record = type(value)
    if record is tuple:
        for at, item in enumerate(value):
            try:
                _walk(bundle, item, roles, depth) if isinstance(item, tuple) else _plain(item)
            except BundleError as error:
                raise BundleError(f"[{at}]{error}") from error
        return
    roles = _roles_within(value, roles)
    for (name, field), item in zip(_fields(record), value, strict=True):
        try:
            if field is not None:
                _field(bundle, field, item, roles)
            _walk(bundle, item, roles, depth + 1) if isinstance(item, tuple) else _plain(item)
        except BundleError as error:
            raise BundleError(f".{name}{error}") from error
    if record in TOGETHER:
        _whole(bundle, value, "", roles)


@cache
def _fields(record: type[Any]) -> tuple[tuple[str, tuple[type, str] | None], ...]:
    """Return the names of a record's fields, each with its key in the tables of what fields may be, if it is there."""
    names: tuple[str, ...] = record._fields
    return tuple((name, (record, name) if (record, name) in PARTICULAR else None) for name in names)


def _plain(value: object) -> None:
    """Check a word or a number that may be any."""
    if isinstance(value, str):
        if hidden := HIDDEN.search(value):
            raise BundleError(f": {describe(hidden[0])} stands in it, which does not show.")
    elif isinstance(value, int) and not -LARGEST <= value <= LARGEST:
        raise BundleError(f": {value} is not between {-LARGEST} and {LARGEST}.")


RULE_RECORDS = frozenset((Action, Want, Reaction, Plan, Phrase, Retelling, Topic, Musing))
"""Records that have roles, of which their parts speak."""


def _roles_within(value: tuple[Any, ...], roles: Kinds) -> Kinds:
    """Return the kinds of the roles of which the parts of a record speak."""
    record = type(value)
    if record in RULE_RECORDS:
        return tuple(role.kind for role in value.roles)  # type: ignore[attr-defined] # they have them
    if record is Relation:
        return value.roles  # type: ignore[attr-defined, no-any-return] # as above
    return DRIFT_ROLES if record is Drift else roles


def _field(bundle: Bundle, field: tuple[type, str], value: object, roles: Kinds) -> None:
    """Check what one field of a record may be."""
    where = ""
    if field in CLOSED_WORDS and value not in CLOSED_WORDS[field]:
        raise BundleError(f"{where}: {value!r} is none of {', '.join(CLOSED_WORDS[field])}.")
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


def _stands_for(kind: str, term: object, roles: Kinds, where: str) -> None:
    """Check that a term stands for somebody or something of a kind."""
    found = _kind(term, roles) or kind
    if found != kind:
        raise BundleError(f"{where}: a {found} where a {kind} is due.")


def _kind(term: object, roles: Kinds) -> str:
    """Return what a term stands for; nothing of what is no term."""
    if isinstance(term, Slot):
        return roles[term.at] if term.at in range(len(roles)) else "role that is not there"
    if isinstance(term, Const):
        return term.kind
    return "claim" if isinstance(term, Claim) else ""


TOGETHER = frozenset(
    (
        Action,
        Answered,
        Believes,
        Calendar,
        Claim,
        Const,
        From,
        Happened,
        Means,
        OwnPhrase,
        Phrase,
        Place,
        Plan,
        Relation,
        Same,
        Shift,
        Sum,
        Value,
        Want,
    )
)
"""Records whose fields must fit together."""


def _whole(bundle: Bundle, value: object, where: str, around: Kinds) -> None:
    """Check what the fields of a record must be together."""
    match value:
        case Const(kind, number) if number not in _numbers(bundle, kind):
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
        case Action(told=()):
            raise BundleError(f"{where}: nothing says how it is told.")
        case Action(relation=relation, roles=roles) | Plan(relation=relation, roles=roles):
            _rule(bundle, "act" if isinstance(value, Action) else "aim", relation, roles, where)
        case Phrase(relation=relation, roles=roles):
            _rule(bundle, "phrase", relation, roles, where)
        case Believes(Claim()) | OwnPhrase() | Means() | Happened() | Counted() | From() | Same():
            _question(bundle, value, where, around)


def _numbers(bundle: Bundle, kind: str) -> Collection[int]:
    """Return the numbers that somebody or something of a kind can have."""
    if kind in TABLES:
        return range(len(getattr(bundle, TABLES[kind])))
    return range(LARGEST) if kind in {"hour", "number"} else (NOBODY,)


def _is_apart(bundle: Bundle, thing: int) -> None:
    """Check that a thing is not in or on itself at the start, by way of others either."""
    within = thing
    for _ in bundle.things:
        one = bundle.things[within]
        within = next((at for at in (one.inside, one.on) if 0 <= at < len(bundle.things)), -1)
        if within == thing:
            raise BundleError(f"bundle.things[{thing}]: it would be within itself.")
        if within < 0:
            return


def _question(
    bundle: Bundle, question: Believes | OwnPhrase | Means | Happened | Counted | From | Same, where: str, roles: Kinds
) -> None:
    """Check what the fields of a question must be together; one about a claim must be the one that asks for it."""
    match question:
        case From(sources=sources):
            if not sources or any(source not in SOURCES for source in sources):
                raise BundleError(f"{where}: its sources are to be some of {', '.join(SOURCES)}.")
        case Same(one, other):
            if (kind := _kind(one, roles)) == "claim" or _kind(other, roles) != kind:
                raise BundleError(f"{where}: only two people, two places or two things can be the same.")
        case Happened(claim) | Counted(claim):
            if bundle.relations[claim.relation].kind not in DONE:
                raise BundleError(f"{where}: only acts and deeds happen.")
        case Believes(Claim() as claim) | OwnPhrase(claim) | Means(claim):
            if type(due := held(bundle.relations[claim.relation], claim)) is not type(question):
                raise BundleError(f"{where}: whether somebody holds this is asked by {type(due).__name__}.")


def _answers(bundle: Bundle) -> set[str]:
    return {answer.name for action in bundle.actions for answer in action.answers}


def _arguments(bundle: Bundle, relation: int, args: tuple[Term, ...], where: str, roles: Kinds) -> None:
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


def _rule(bundle: Bundle, kind: str, relation: int, roles: tuple[Role, ...], where: str) -> None:
    about = bundle.relations[relation]
    if about.kind != kind or about.roles != tuple(role.kind for role in roles[: len(about.roles)]):
        raise BundleError(f"{where}: its relation, {relation}, is no {kind} with these roles.")
