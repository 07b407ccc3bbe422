"""A whole compiled world, and how it stands at the start."""

from __future__ import annotations

from muchado.bundle.model.rules import Action, Drift, Phrase, Plan, Reaction, Retelling, Topic, Want
from muchado.bundle.model.settings import Settings
from muchado.bundle.model.terms import Claim
from muchado.bundle.model.thoughts import Musing
from muchado.bundle.model.vocabulary import Holiday, Person, Place, Quality, Relation, Thing
from muchado.bundle.records import NamedTuple

FORMAT = 4
"""Version of the bundle format. A reader refuses any other."""


class OpeningValue(NamedTuple):
    """A trait, mood (target -1) or feeling somebody starts with."""

    person: int
    quality: int
    target: int
    amount: int


class OpeningStatus(NamedTuple):
    """A status that is so at the start, since a minute."""

    claim: Claim
    since: int


class OpeningBelief(NamedTuple):
    """What somebody holds at the start, `sure` from -100 to 100. `since` for acts: when they happened."""

    person: int
    claim: Claim
    sure: int
    since: int


class OpeningAim(NamedTuple):
    """What somebody means to do at the start."""

    person: int
    aim: Claim


Opening = OpeningValue | OpeningStatus | OpeningBelief | OpeningAim


class Bundle(NamedTuple):
    """A whole compiled world."""

    format: int
    title: str
    about: str
    start: int
    end: int
    settings: Settings
    qualities: tuple[Quality, ...]
    relations: tuple[Relation, ...]
    places: tuple[Place, ...]
    things: tuple[Thing, ...]
    holidays: tuple[Holiday, ...]
    people: tuple[Person, ...]
    opening: tuple[Opening, ...]
    actions: tuple[Action, ...]
    wants: tuple[Want, ...]
    reactions: tuple[Reaction, ...]
    plans: tuple[Plan, ...]
    phrases: tuple[Phrase, ...]
    drifts: tuple[Drift, ...]
    retellings: tuple[Retelling, ...] = ()
    topics: tuple[Topic, ...] = ()
    thoughts: tuple[Musing, ...] = ()
