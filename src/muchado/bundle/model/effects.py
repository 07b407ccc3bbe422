"""What follows: a reaction changes the mind of its owner, an act the world."""

from __future__ import annotations

from muchado.bundle.model.closed import Course
from muchado.bundle.model.terms import Amount, Claim, Term
from muchado.bundle.records import NamedTuple


class Shift(NamedTuple):
    """One's own feeling or mood rises, falls or becomes (`how`) an amount, or is "limited" to it for good."""

    quality: int
    target: Term | None
    how: Course
    amount: Amount


class Think(NamedTuple):
    """The owner comes to hold a claim, `sure` from -100 to 100 (0: drops it); `assumed`: takes it to be so untested."""

    claim: Term
    sure: int
    assumed: bool = False


class Adopt(NamedTuple):
    """The owner takes up an aim (a claim of an aim relation whose first argument is the owner)."""

    aim: Claim


class Drop(NamedTuple):
    """The owner drops an aim."""

    aim: Claim


MindEffect = Shift | Think | Adopt | Drop


class SetStatus(NamedTuple):
    """A status begins or ends; `minutes` > 0 lets it end by itself.

    `by`: the number in the claim is how many more (1) it is of than before, or less (-1), down to none.
    """

    claim: Claim
    on: bool
    minutes: int = 0
    by: int = 0


class Go(NamedTuple):
    """A person takes the next way toward a place, or goes there (`whole`), on the way for as long as that takes."""

    person: Term
    place: Term
    whole: bool = False


class Give(NamedTuple):
    """A thing passes to a person."""

    thing: Term
    to: Term


class UseUp(NamedTuple):
    """A thing is gone for good."""

    thing: Term


class Inform(NamedTuple):
    """Everybody who takes part or hears is given the actor's word for a claim, or (`answered`) the answerer's."""

    claim: Term
    answered: bool = False


class Leave(NamedTuple):
    """A thing is left lying where the actor is."""

    thing: Term


class Put(NamedTuple):
    """A thing is somewhere from now on: what a claim of its whereabouts says."""

    claim: Claim


class LookInto(NamedTuple):
    """Whoever perceives the act at first hand sees what is in a thing, and what is not."""

    thing: Term


class Write(NamedTuple):
    """The actor's word for a claim is written into a thing."""

    thing: Term
    claim: Term


class Read(NamedTuple):
    """A person is given, in its writer's name, the word for all that is written in a thing."""

    person: Term
    thing: Term


WorldEffect = SetStatus | Go | Give | UseUp | Inform | Leave | Put | LookInto | Write | Read
