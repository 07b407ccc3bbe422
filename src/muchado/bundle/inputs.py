"""What is done to a run from outside, as plain data: a run follows from its world, its seed and its inputs.

The kernel takes each at the beginning of a beat. People, places and relations go by number, as in the bundle.
"""

from __future__ import annotations

from muchado.bundle.checked import Checked
from muchado.bundle.model import Duty, Prop
from muchado.bundle.records import NamedTuple
from muchado.bundle.stories import Absent, Alteration, Level

ANYBODY = -1
"""Stands in a ban for whoever or whatever it may be."""


# --------------------------------------------------------------------------- changes


class Believe(NamedTuple):
    """Somebody holds a claim from now on, `sure` from -100 to 100; at 0 they have no opinion."""

    person: int
    prop: Prop
    sure: int


class Fact(NamedTuple):
    """A status, a whereabouts or a possession is so from now on, or not (only a status and a possession)."""

    prop: Prop
    on: bool


class Mean(NamedTuple):
    """Somebody, the first argument of the aim, means to reach it from now on, or no longer."""

    aim: Prop
    on: bool


class NewDuty(NamedTuple):
    """Somebody has one duty more."""

    person: int
    duty: Duty


class Make(NamedTuple):
    """Somebody, the first argument of the act, does it at the first chance they see."""

    act: Prop


class Ban(NamedTuple):
    """An act or deed is not thought of: `ANYBODY` stands in it for whoever or whatever it may be."""

    act: Prop


WorldChange = Alteration | Believe | Fact | Mean | NewDuty | Make | Ban
"""Something made otherwise. Alterations that a story test makes at the start can be made at any minute."""


# --------------------------------------------------------------------------- taking a part


class Choose(NamedTuple):
    """What somebody does this minute, if they could think of it; () to let the moment pass."""

    person: int
    act: Prop


class Respond(NamedTuple):
    """How somebody answers an act this minute, if it is done to them."""

    person: int
    act: Prop
    answer: str


# --------------------------------------------------------------------------- the whole run


LARGEST_SEED = 2**63 - 1
"""No seed is larger: a run file holds no larger number."""


class Chance(NamedTuple):
    """Another seed, from 0 to `LARGEST_SEED`, settles all chance from now on."""

    seed: int


class NewWorld(NamedTuple):
    """The world goes by another bundle from now on, in which whatever there was has kept its number."""

    bundle: Checked


What = WorldChange | Choose | Respond | Chance | NewWorld


class Input(NamedTuple):
    """Something done to a run, at the beginning of the first beat from a minute on."""

    minute: int
    what: What


__all__ = [
    "ANYBODY",
    "Absent",
    "Ban",
    "Believe",
    "Chance",
    "Choose",
    "Fact",
    "Input",
    "Level",
    "Make",
    "Mean",
    "NewDuty",
    "NewWorld",
    "Respond",
    "What",
    "WorldChange",
]
