"""What an action does, however it is answered, and as which deeds it counts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    OWNER,
    Action,
    Believes,
    Bundle,
    Claim,
    Condition,
    Go,
    Inform,
    Leave,
    NextTo,
    Read,
    SetStatus,
    Slot,
    Term,
    UseUp,
    Want,
    Write,
)
from muchado.bundle.model.closed import RuleKind


def deeds(bundle: Checked) -> Mapping[int, tuple[tuple[int, Claim], ...]]:
    """For each deed the actions that count as it, and how their roles stand in it."""
    found: dict[int, list[tuple[int, Claim]]] = {}
    for number, action in enumerate(bundle.actions):
        for claim in action.counts_as:
            found.setdefault(claim.relation, []).append((number, claim))
    return {deed: tuple(entries) for deed, entries in found.items()}


def tells(bundle: Checked, action: Action) -> Iterator[Claim]:
    """The deeds that an action counts as and that name all that it needs."""
    needed = set(range(len(bundle.relations[action.relation].roles)))
    for claim in dict.fromkeys(action.counts_as):
        if needed <= {term.at for term in claim.args if isinstance(term, Slot)}:
            yield claim


def leaves(action: Action) -> bool:
    """Whether a thing is with nobody any more after an act, however it is answered."""
    return any(isinstance(effect, Leave | UseUp) for effect in action.all_effects())


def reads(action: Action) -> bool:
    """Whether somebody reads by an act, however it is answered."""
    return any(isinstance(effect, Read) for effect in action.all_effects())


def writes(action: Action) -> Iterator[Write]:
    """What is written by an act, however it is answered."""
    return (effect for effect in action.effects if isinstance(effect, Write))


def walks(action: Action) -> bool:
    """Whether whoever does it goes somewhere."""
    return any(isinstance(effect, Go) and effect.person == OWNER for effect in action.all_effects())


def only_moves(action: Action) -> bool:
    """Whether nothing comes of it but that whoever does it is elsewhere, and nothing is said in it."""
    effects = [*action.all_effects()]
    more = action.others or action.sent or action.answers or action.says or action.counts_as
    return bool(effects) and not more and all(isinstance(one, Go) and one.person == OWNER for one in effects)


def is_journey(action: Action) -> bool:
    """Whether whoever does it goes toward somewhere by themselves, one step at a time."""
    goes = (effect for effect in action.effects if isinstance(effect, Go) and effect.person == OWNER)
    return not action.others and any(not effect.whole for effect in goes)


def only_goes(action: Action) -> bool:
    """Whether whoever does it goes on a journey and does nothing besides: then all of the way can be one event."""
    effects = [*action.all_effects()]
    return is_journey(action) and all(
        isinstance(effect, Go) and effect.person == OWNER and not effect.whole for effect in effects
    )


def goal_of(action: Action) -> Term:
    """Toward where whoever goes on a journey goes."""
    return next(effect.place for effect in action.effects if isinstance(effect, Go) and effect.person == OWNER)


def flees(bundle: Checked, journeys: Collection[int]) -> Iterator[tuple[RuleKind, int]]:
    """The rules that let somebody go to any place next to here, whichever: away from here."""
    for number, want in enumerate(bundle.wants):
        if want.claim.relation in journeys and _is_anywhere(want.claim, want.when):
            yield "want", number
    for number, plan in enumerate(bundle.plans):
        if any(step.claim.relation in journeys and _is_anywhere(step.claim, step.when) for step in plan.steps):
            yield "plan", number


def _is_anywhere(claim: Claim, when: Iterable[Condition]) -> bool:
    return any(isinstance(asked, NextTo) and not asked.negated and asked.place in claim.args for asked in when)


def informs(action: Action) -> bool:
    """Whether somebody gives their word in it."""
    return any(isinstance(effect, Inform) for effect in action.all_effects())


def ended(action: Action) -> frozenset[int]:
    """The states of whoever does it that end by it, however it is answered."""
    ends = (effect for effect in action.all_effects() if isinstance(effect, SetStatus) and not effect.on)
    return frozenset(effect.claim.relation for effect in ends if effect.claim.args[0] == OWNER)


def turns_of_talks(bundle: Bundle) -> frozenset[int]:
    """The relations of acts of which every wish for them asks that there be a talk."""
    topics = {topic.relation for topic in bundle.topics}

    def asks(want: Want) -> bool:
        sure = (one.claim for one in want.when if isinstance(one, Believes) and not one.negated)
        return any(isinstance(claim, Claim) and claim.relation in topics for claim in sure)

    elsewhere = {want.claim.relation for want in bundle.wants if not asks(want)}
    return frozenset({want.claim.relation for want in bundle.wants} - elsewhere)
