"""Whether a bundle's sentences and texts can be said: every role of a sentence once, every place in a text filled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.bundle.known import fresh
from muchado.bundle.limits import MOST_ROLES
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import OWNER, Role
from muchado.bundle.model.closed import CLOSES, being_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from muchado.bundle.model import Action, Bundle, Relation
    from muchado.bundle.model.closed import RelationKind, RoleKind

BUILT_IN: dict[RelationKind, tuple[RoleKind, ...]] = {
    "knows": ("person", "claim"),
    "in": ("person", "place"),
    "has": ("person", "thing"),
    "lies": ("thing", "place"),
    "inside": ("thing", "thing"),
    "on": ("thing", "thing"),
}
"""The roles of the relations that every world has, each once, by their kinds."""

OF_THINGS = ("status", "notion")
"""Kinds of relation that may be about things and places."""

NUMBERED = {"act": "actions", "aim": "plans", "phrase": "phrases"}
"""The tables whose entries have a relation of their own, by its kind."""

PRONOUNS = ("he", "him", "his", "himself")

_PLACE = re.compile(r"\{([^{}]*)\}|[{}]")
_OWNER = (Role("A", "person"),)


def check_words(bundle: Bundle, seen: Mapping[str, int]) -> None:
    """Look through the sentences and texts of a bundle whose every record makes sense by itself.

    Of each table so many entries as `seen` says, from the first, need no look.

    Raises:
        BundleError: something in them cannot be said.

    """
    for number, relation in fresh(bundle, "relations", seen):
        _relation(bundle, number, relation, f"bundle.relations[{number}]")
    for table in NUMBERED.values():
        for at, rule in fresh(bundle, table, seen):
            if bundle.relations[rule.relation].number != at:
                raise BundleError(f"bundle.{table}[{at}].relation: {rule.relation} belongs to another one.")
    for table in ("actions", "wants", "reactions", "plans", "phrases", "retellings", "thoughts"):
        for at, rule in fresh(bundle, table, seen):
            letters = [role.letter for role in rule.roles if role.letter]
            first = "nobody" if table == "actions" and rule.occurs else "person"
            if len({*letters}) < len(letters) or not rule.roles or rule.roles[0].kind != first:
                raise BundleError(f"bundle.{table}[{at}].roles: the first is the one whose mind it is; letters differ.")
            if any(len(letter) > 1 or not letter.isupper() for letter in letters):
                raise BundleError(f"bundle.{table}[{at}].roles: a role is one capital letter, or has none.")
    for where, text, roles in _texts(bundle, seen):
        _text(text, roles, where)
    for kind in ("people", "places", "things"):
        for at, one in fresh(bundle, kind, seen):
            if not one.name or not one.title:
                raise BundleError(f"bundle.{kind}[{at}]: it is to have a name and a title.")


def _relation(bundle: Bundle, number: int, relation: Relation, where: str) -> None:
    roles = relation.roles
    if relation.kind in BUILT_IN:
        if roles != BUILT_IN[relation.kind]:
            raise BundleError(f"{where}.roles: those of {relation.kind} are fixed.")
    elif "nobody" in roles:
        _of_nobody(bundle, relation, where)
        return
    elif (roles[0] != "person" and relation.kind not in OF_THINGS) or "claim" in roles[:-1] or len(roles) > MOST_ROLES:
        raise BundleError(f"{where}.roles: a person comes first, a claim last, and there are five at most.")
    if not -1 <= relation.one < len(roles) or (relation.one >= 0 and relation.kind != "status"):
        raise BundleError(f"{where}.one: it is to be a role of a status, or -1.")
    _numbered(relation, where)
    _mistaken(bundle, relation, where)
    bearer = being_of(roles[0]) if relation.kind == "status" else None
    if relation.closes and (bearer is None or not {*relation.closes} <= {*CLOSES[bearer]}):
        raise BundleError(f"{where}.closes: only a status closes anything, and each what it can be about.")
    if bearer == "place" and relation.closes and len(roles) > 1:
        raise BundleError(f"{where}.closes: what lets nobody in or out is a status of the place alone.")
    people = 2 if relation.guise > 0 else 1
    if relation.unnoticed and (relation.kind, roles.count("person"), roles[0]) != ("status", people, "person"):
        raise BundleError(f"{where}.unnoticed: it is to be a status, of one person.")
    if not -1 <= relation.guise < len(roles) or (relation.guise >= 0 and not relation.unnoticed):
        raise BundleError(f"{where}.guise: it is to be a role of a status by which somebody is not noticed, or -1.")
    if relation.guise > 0 and roles[relation.guise] != "person":
        raise BundleError(f"{where}.guise: somebody is taken for a person.")
    if relation.unnoticed and (relation.public or not relation.seen):
        raise BundleError(f"{where}.unnoticed: it is to be seen, and not public.")
    if relation.for_good and relation.kind != "status":
        raise BundleError(f"{where}.for_good: only a status is so for good.")
    if relation.feigns is not None and (
        not relation.seen or relation.unnoticed or relation.public
        or relation.feigns.args[:1] != (OWNER,)
        or (other := bundle.relations[relation.feigns.relation]).kind != "status"
        or not other.seen or other.feigns is not None
    ):  # fmt: skip
        raise BundleError(f"{where}.feigns: it is to be a status that shows in the same person, and this one too.")
    if relation.kind == "trait" and (roles != ("person",) or bundle.qualities[relation.number].kind != "trait"):
        raise BundleError(f"{where}.number: a trait is one person's, and a quality.")
    if relation.kind in NUMBERED and getattr(bundle, NUMBERED[relation.kind])[relation.number].relation != number:
        raise BundleError(f"{where}.number: {relation.number} belongs to another relation.")
    places = [f"{{{at}}}" for at in range(len(roles))]
    for name, form in zip(relation.forms._fields, relation.forms, strict=True):
        own = places[1:] if name == "base" else places
        subject, _, rest = form.partition(" ") if name != "base" else ("", "", form)
        if (
            sorted(_PLACE.findall(form)) != sorted(place[1:-1] for place in own)
            or (own is places) != (subject == places[0])
            or not rest
            or not rest[0].isalpha()
        ):
            raise BundleError(f"{where}.forms.{name}: it is to name each role once, the subject first, then a verb.")


def _numbered(relation: Relation, where: str) -> None:
    """Check that of what is so many there is one number at a time, and that an appointment is somewhere at a time."""
    at = [at for at, kind in enumerate(relation.roles) if kind == "number"]
    if relation.kind == "status" and at and [relation.one] != at:
        raise BundleError(f"{where}.one: of what is so many there is one number at a time.")
    voice = relation.roles[relation.voice] if 0 < relation.voice < len(relation.roles) else ""
    if relation.voice >= 0 and (relation.kind, relation.roles[0], voice) != ("status", "person", "person"):
        raise BundleError(f"{where}.voice: it is to be a role of a status, for somebody.")
    place_and_hour = relation.kind, relation.roles.count("place"), relation.roles.count("hour")
    if relation.appointment and place_and_hour != ("status", 1, 1):
        raise BundleError(f"{where}.appointment: it is to be a status with one place and one hour.")
    if relation.lasts and (place_and_hour != ("status", 1, 1) or relation.roles[0] != "person" or relation.appointment):
        raise BundleError(f"{where}.lasts: a duty is a status of a person with one place and one hour.")
    if relation.pull and not relation.lasts:
        raise BundleError(f"{where}.pull: only a duty weighs anything.")


def _mistaken(bundle: Bundle, relation: Relation, where: str) -> None:
    """Check that what is taken for something else is so by a state of one person, and can be seen as that."""
    if relation.takes and (relation.kind, relation.roles) != ("status", ("person",)):
        raise BundleError(f"{where}.takes: only a status of one person lets them mistake something.")
    if len({one.relation for one in relation.takes}) < len(relation.takes):
        raise BundleError(f"{where}.takes: each is taken for one other thing.")
    for one in relation.takes:
        about, other = bundle.relations[one.relation], bundle.relations[one.other]
        can_be_seen = all(it.kind == "act" or (it.kind == "status" and it.seen) for it in (about, other))
        kinds = [about.roles[arg] for arg in one.args if arg < len(about.roles)]
        if not can_be_seen or about.kind != other.kind or one.relation == one.other:
            raise BundleError(f"{where}.takes: an act is taken for an act, and what shows for what shows.")
        if tuple(kinds) != other.roles or one.args[:1] != (0,):
            raise BundleError(f"{where}.takes: it is to be taken for something about the same.")


def _of_nobody(bundle: Bundle, relation: Relation, where: str) -> None:
    """Check what is done by nobody: it is an act that only happens, and its sentence names the others."""
    if relation.kind != "act" or relation.roles.count("nobody") > 1 or relation.roles[0] != "nobody":
        raise BundleError(f"{where}.roles: nobody comes first, in what only happens.")
    if bundle.actions[relation.number].occurs is None or {"claim", "hour", "number"} & {*relation.roles}:
        raise BundleError(f"{where}: what nobody does says when it happens, and nothing is said in it.")
    own = sorted(str(at) for at in range(1, len(relation.roles)))
    for name, form in zip(relation.forms._fields, relation.forms, strict=True):
        if sorted(_PLACE.findall(form)) != own or len(form.split()) < len(("it", "rains")):
            raise BundleError(f"{where}.forms.{name}: it is to name each role once, but for nobody.")


def _texts(bundle: Bundle, seen: Mapping[str, int]) -> Iterator[tuple[str, str, Sequence[Role]]]:
    """Give all texts that have places in them, with the roles that can stand there."""
    for at, action in fresh(bundle, "actions", seen):
        own = action.roles[: len(bundle.relations[action.relation].roles)]
        for text in _told(action):
            yield f"bundle.actions[{at}]", text, own
    for table in ("wants", "reactions", "plans", "retellings"):
        for at, rule in fresh(bundle, table, seen):
            yield f"bundle.{table}[{at}].because", rule.because, rule.roles
    for at, reaction in fresh(bundle, "reactions", seen):
        yield from ((f"bundle.reactions[{at}].told", text, reaction.roles) for text in reaction.told)
    for at, drift in fresh(bundle, "drifts", seen):
        yield f"bundle.drifts[{at}].because", drift.because, _OWNER
    for at, thought in fresh(bundle, "thoughts", seen):
        yield f"bundle.thoughts[{at}].words", thought.words, thought.roles


def _told(action: Action) -> Iterator[str]:
    yield from action.told
    yield from (line.words for line in action.says)
    for answer in action.answers:
        yield from answer.told
        yield from (line.words for line in answer.says)


def _text(text: str, roles: Iterable[Role], where: str) -> None:
    for place in empty_places(text, roles):
        raise BundleError(f"{where}: {place} stands for nobody in it.")


def empty_places(text: str, roles: Iterable[Role]) -> Iterator[str]:
    """The places of a text, such as `{C}` and `{his C}`, that stand for nobody of some roles."""
    kinds = {role.letter: role.kind for role in roles if role.letter}
    for found in _PLACE.finditer(text):
        *pronoun, letter = (found[1] or "").split() or [""]
        if letter not in kinds or (pronoun and (pronoun[0].lower() not in PRONOUNS or kinds[letter] != "person")):
            yield found[0]
