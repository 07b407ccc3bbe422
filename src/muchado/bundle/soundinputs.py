"""Looking inputs from outside through, as `sound` does a bundle: each against the world that those before it made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.alter import altered
from muchado.bundle.hidden import HIDDEN, describe
from muchado.bundle.inputs import (
    ANYBODY,
    LARGEST_SEED,
    Ban,
    Believe,
    Chance,
    Choose,
    Fact,
    Make,
    Mean,
    NewDuty,
    NewWorld,
    Respond,
)
from muchado.bundle.model import SPOT_KINDS
from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sound import BundleError, check_part
from muchado.bundle.soundfields import DEEPEST, LARGEST, TABLES
from muchado.bundle.stories import Absent, Level, NoDuty, NoRule, NoThing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input, What
    from muchado.bundle.model import Bundle, Prop


BLANK: Prop = ()
"""Stands in what somebody believes for whom, where or what they do not know."""

STAYING = ("people", "places", "things", "qualities", "relations", "actions", "wants", "reactions", "plans", "phrases")
"""Tables of which a new world loses nothing, so that what was recorded can still be read."""


def check_inputs(bundle: Checked, inputs: Iterable[Input]) -> None:
    """Look through what is done to runs of a world.

    Raises:
        BundleError: something in it makes no sense.

    """
    for at, one in enumerate(sorted(inputs, key=lambda one: one.minute)):
        where = f"inputs[{at}]"
        if not bundle.start <= one.minute < bundle.end:
            raise BundleError(f"{where}: its minute, {one.minute}, is not within the world's time.")
        _shows(one.what, where)
        _input(bundle, one.what, where)
        bundle = altered(bundle, (one.what,))


def _shows(what: What, where: str) -> None:
    for word in what:
        hidden = HIDDEN.search(word) if isinstance(word, str) else None
        if hidden:
            raise BundleError(f"{where}: {describe(hidden[0])} stands in it, which does not show.")


def _input(bundle: Bundle, what: What, where: str) -> None:
    match what:
        case NewWorld(new):
            _new_world(bundle, new, where)
        case NewDuty(person, duty):
            _number(bundle, "person", person, where)
            check_part(bundle, duty, where)
        case Absent(person) | NoDuty(person):
            _number(bundle, "person", person, where)
        case NoThing(thing):
            _number(bundle, "thing", thing, where)
        case Level(person, quality, target, amount):
            _number(bundle, "person", person, where)
            if quality not in range(len(bundle.qualities)) or target not in range(-1, len(bundle.people)):
                raise BundleError(f"{where}: there is no quality {quality} toward person {target}.")
            _within(amount, -LARGEST, LARGEST, "a level", where)
        case Chance(seed):
            _within(seed, 0, LARGEST_SEED, "a seed", where)
        case NoRule():
            pass
        case _:
            _about(bundle, what, where)


def _about(bundle: Bundle, what: What, where: str) -> None:
    """Check an input that is about a proposition."""
    match what:
        case Believe(person, prop, sure):
            _within(sure, -100, 100, "how sure somebody is", where)
            _number(bundle, "person", person, where)
            _prop(bundle, prop, (), where, blanks=(BLANK,))
        case Fact(prop, on):
            _prop(bundle, prop, ("status", "in", *SPOT_KINDS), where)
            if on and any(topic.relation == prop[0] for topic in bundle.topics):
                raise BundleError(f"{where}: a talk is begun by somebody, and by nothing else.")
        case Mean(aim, _):
            _prop(bundle, aim, ("aim",), where)
        case Make(act):
            _prop(bundle, act, ("act",), where, untold=(BLANK,))
        case Ban(act):
            _prop(bundle, act, ("act", "deed"), where, blanks=(ANYBODY, BLANK))
        case Choose(person, act):
            _number(bundle, "person", person, where)
            if act:
                _prop(bundle, act, ("act",), where, untold=(BLANK,))
        case Respond(person, act, _):
            _number(bundle, "person", person, where)
            _prop(bundle, act, ("act",), where, untold=(BLANK,))


def _new_world(bundle: Bundle, new: Bundle, where: str) -> None:
    if new.start != bundle.start:
        raise BundleError(f"{where}: a world does not begin anew while it is played.")
    for table in STAYING:
        if len(getattr(new, table)) < len(getattr(bundle, table)):
            raise BundleError(f"{where}: the new world has lost some of its {table}.")


def _within(number: int, low: int, high: int, what: str, where: str) -> None:
    if not low <= number <= high:
        raise BundleError(f"{where}: {what} is from {low} to {high}, and not {number}.")


def _number(bundle: Bundle, kind: str, number: object, where: str) -> None:
    known = range(LARGEST) if kind in {"hour", "number"} else range(len(getattr(bundle, TABLES[kind])))
    if type(number) is not int or number not in known:
        raise BundleError(f"{where}: there is no {kind} {number}.")


def _prop(
    bundle: Bundle,
    prop: Prop,
    kinds: tuple[str, ...],
    where: str,
    *,
    blanks: tuple[int | Prop, ...] = (),
    untold: tuple[int | Prop, ...] = (),
    depth: int = 0,
) -> None:
    """Check a proposition; in place of an argument one of the `blanks` may stand, within its words what is `untold`."""
    if depth > DEEPEST:
        raise BundleError(f"{where}: nested too deeply.")
    number, *arguments = prop or (-1,)
    if type(number) is not int or number not in range(len(bundle.relations)):
        raise BundleError(f"{where}: there is no relation {number}.")
    relation = bundle.relations[number]
    if (kinds and relation.kind not in kinds) or len(arguments) != len(relation.roles):
        raise BundleError(f"{where}: relation {number} does not stand for what is said there.")
    for kind, argument in zip(relation.roles, arguments, strict=True):
        if argument in blanks:
            continue
        if kind == "nobody":
            if argument != NOBODY:
                raise BundleError(f"{where}: relation {number} is about what nobody does.")
        elif kind != "claim":
            _number(bundle, kind, argument, where)
        elif isinstance(argument, tuple):
            _prop(bundle, argument, (), where, blanks=(*blanks, *untold), depth=depth + 1)
        else:
            raise BundleError(f"{where}: expected a proposition, found {argument}.")
