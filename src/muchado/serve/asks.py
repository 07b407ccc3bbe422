"""All that a game may ask of a town over the wire: one record each, read from what came."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, get_args

from muchado.bundle.inputs import LARGEST_SEED
from muchado.serve.mistakes import RefusedError
from muchado.stage.codec import TAG, fields_of, from_fields, read_json, untagged
from muchado.stage.mistakes import StageError
from muchado.stage.protocol import Choice, Input, Standing

# ---------------------------------------------------------------------- where it stands, and going on


@dataclass(frozen=True, slots=True)
class About:
    """What is played here: title, times, people and places by name."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin anew. `seed`: what settles all chance."""

    seed: int = 0


@dataclass(frozen=True, slots=True)
class Save:
    """The town as a `Standing`, to be kept by the game."""


@dataclass(frozen=True, slots=True)
class Load:
    """Go back, or on, to a town that `save` gave."""

    town: Standing


@dataclass(frozen=True, slots=True)
class Until:
    """Play up to a time ("Monday 9:00"), or a minute as in the answers."""

    time: str | None = None
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Play a little. `fuel`: how much: each beat takes one, and each record that it brings another."""

    fuel: int = 1


@dataclass(frozen=True, slots=True)
class Next:
    """Play on to the next thing that somebody has to decide: their `turn`, null at the end.

    `since`: from which minute on it tells what they noticed; if left out, since where the town stood. `beats`: how
    much is played at once; where `more` in the answer says that it takes more, the town stands where it stood: ask the
    same again.
    """

    person: str
    since: int | None = None
    beats: int | None = None


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """Play on to where what somebody does hangs in the balance; otherwise as `next`."""

    person: str
    since: int | None = None
    beats: int | None = None


@dataclass(frozen=True, slots=True)
class UntilRule:
    """For the author: play on until a want, plan or reaction of a name speaks."""

    rule: str


# ---------------------------------------------------------------------- what is done


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody has to decide in the next beat: their `turn`, null if nothing. Nothing is played."""

    person: str
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody does one of the choices of their turn."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class Did:
    """Somebody does something at the first chance: "Ada greets Bo"."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A flag of the game: a status, a whereabouts or a possession is so from now on, or (`on` false) no longer."""

    sentence: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class Put:
    """Things are done from outside, each at its minute."""

    inputs: tuple[Input, ...]


# ---------------------------------------------------------------------- what is there to be known


@dataclass(frozen=True, slots=True)
class After:
    """What has happened after a minute, or from the beginning: all, or `through` somebody's eyes.

    `more` in the answer says that there is more: ask again, and `skip` as many as you have.
    """

    since: int | None = None
    through: str | None = None
    skip: int = 0
    most: int = 100


@dataclass(frozen=True, slots=True)
class Lines:
    """What was said, otherwise as `after`."""

    since: int | None = None
    through: str | None = None
    skip: int = 0
    most: int = 100


@dataclass(frozen=True, slots=True)
class Told:
    """What has gone on after a minute, or from the beginning, as a story `through` somebody's eyes.

    It comes scene by scene; otherwise as `after`.
    """

    through: str
    since: int | None = None
    skip: int = 0
    most: int = 100


@dataclass(frozen=True, slots=True)
class Ending:
    """For after the end: what somebody believed and what was so, and what they never knew."""

    person: str


@dataclass(frozen=True, slots=True)
class Believes:
    """What somebody holds of a sentence, null if they never thought of it."""

    person: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Knows:
    """Whether a sentence is so, and somebody thinks so."""

    person: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Feels:
    """How strong a feeling `toward` somebody, or a mood, is in somebody, in points."""

    person: str
    quality: str
    toward: str | None = None


@dataclass(frozen=True, slots=True)
class Mind:
    """Where somebody is and with whom, what they have, feel and mean to do, and `most` of what concerns them."""

    person: str
    most: int = 100


@dataclass(frozen=True, slots=True)
class Why:
    """What an act, a belief, a feeling or an aim came of: an event's number, or a sentence about it."""

    question: str


@dataclass(frozen=True, slots=True)
class Weighs:
    """For the author: what somebody thinks of doing at the next beat, with every rule's say."""

    person: str
    most: int = 20


@dataclass(frozen=True, slots=True)
class Spoken:
    """For the author: which rules have spoken after a minute, of a name or all; otherwise as `after`."""

    since: int | None = None
    rule: str | None = None
    skip: int = 0
    most: int = 100


Going = Begin | Save | Load | Until | Step | Next | TurningPoint | UntilRule
Doing = Turn | Act | Did | Fact | Put
Knowing = After | Lines | Told | Ending | Believes | Knows | Feels | Mind | Why | Weighs | Spoken
Ask = About | Going | Doing | Knowing


def _called(kind: type) -> str:
    return re.sub("(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()


ASKS: dict[str, type[Any]] = {_called(kind): kind for kind in get_args(Ask)}
"""All asks by name."""

LARGEST = 2**53
"""No other number is larger: beyond it many languages do not tell whole numbers apart."""

MOST = 500
"""So much of anything is told at once at most."""

LONGEST = 300
"""Characters of a name or a sentence."""


def parsed(text: str | bytes) -> tuple[object, str, dict[str, object]]:
    """Return an ask's number, if it has one, its name and its fields.

    Raises:
        RefusedError: it is no JSON, or no ask.

    """
    try:
        data = read_json(text, _number)
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "This cannot be read as JSON.") from error
    if not isinstance(data, dict):
        raise RefusedError(400, 'This is no ask: write an object such as {"ask": "next", "person": "Ada"}.')
    number, name = data.pop("id", None), data.pop("ask", None)
    if not isinstance(name, str):
        raise RefusedError(400, 'An ask says which it is: {"ask": "about"}.', number)
    return number, name, data


def _number(text: str) -> int | float:
    """What a number says: many languages know one kind only, and write 12.0 for 12."""
    found = float(text)
    return int(found) if found.is_integer() and abs(found) <= LARGEST else found


def read(name: str, fields: dict[str, object]) -> Ask:
    """Read an ask.

    Raises:
        RefusedError: there is none of this name, or it does not fit.

    """
    kind = ASKS.get(name)
    if kind is None:
        raise RefusedError(400, f'There is no ask called "{name[:40]}"; there are: {", ".join(ASKS)}.')
    try:
        found: Ask = from_fields(kind, {field: _alone(kind, field, one) for field, one in fields.items()}, name)
    except StageError as error:
        raise RefusedError(400, str(error)) from error
    for field in _fields_of(kind):
        _check_bounds(name, field, getattr(found, field))
    return found


def _alone(kind: type[Any], field: str, value: object) -> object:
    """Return a record without what it says of itself where it stands alone: a save comes back as it was given."""
    if not isinstance(value, dict) or TAG not in value:
        return value
    hint = _fields_of(kind).get(field, (None, False))[0]
    return untagged(hint, value) if isinstance(hint, type) else value


def _fields_of(kind: Any) -> dict[str, tuple[Any, bool]]:  # noqa: ANN401 (a class of an ask)
    return fields_of(kind)


def _check_bounds(name: str, field: str, value: object) -> None:
    if isinstance(value, str) and len(value) > LONGEST:
        raise RefusedError(400, f"{name}.{field}: this is longer than {LONGEST} characters.")
    if isinstance(value, int) and not isinstance(value, bool):
        most = {"most": MOST, "seed": LARGEST_SEED}.get(field, LARGEST)
        if not 0 <= value <= most:
            raise RefusedError(400, f"{name}.{field}: write a whole number from 0 to {most}, and not {value}.")
