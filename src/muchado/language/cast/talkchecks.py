"""Talks that nobody ever begins, turns that nobody can take, and wants that ask for a talk where they are no turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import OWNER, Believes, Bundle, Claim, SetStatus, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Action, Topic, Want
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal


def check_talks(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Note what can never come about in the talks of a world."""
    if not bundle.topics:
        return
    effects = (effect for action in bundle.actions for effect in action.all_effects())
    begun = {one.claim.relation for one in effects if isinstance(one, SetStatus) and one.on}
    topics = {entry.name: entry for entry in declared.of("topic") if not entry.library}
    for topic in bundle.topics:
        entry = topics.get(topic.name)
        if entry is None:
            continue
        if topic.relation not in begun:
            hint = "let an act, or an answer, begin it: afterwards A talks with B about the work"
            journal.warn("W520", entry.token, "nothing ever begins this talk", hint)
        for move in topic.moves:
            if not any(action.others for action in _acts(bundle, move)):
                message = f'"{bundle.relations[move.relation].name}" is done to nobody who is there, so it is no turn'
                journal.warn("W521", entry.token, message, "write below the action: needs B is here")
    actions = {entry.name: entry for entry in declared.of("action") if not entry.library}
    for action in bundle.actions:
        entry, begun_so = actions.get(action.name), _begins_with_nobody(bundle, action)
        if entry is not None and begun_so is not None:
            message = f'this begins "{begun_so.name}" with one who is not there, so nobody talks'
            journal.warn("W524", entry.token, message, "write below the action: needs B is here")
    wants = {entry.name: entry for entry in declared.of("want") if not entry.library}
    for want in bundle.wants:
        entry, missed = wants.get(want.name), _fits_no_turn(bundle, want)
        if entry is not None and missed is not None:
            act = bundle.relations[want.claim.relation].name
            message = f'in "{missed.name}" nobody can "{act}", and who is in it does nothing else'
            hint = "add it to what A may do there, or let it call away: whatever is worth 60 calls away"
            journal.warn("W522", entry.token, message, hint)


def _acts(bundle: Bundle, move: Claim) -> Iterator[Action]:
    """Give the actions that a turn can be, itself or by what they count as."""
    for action in bundle.actions:
        if move.relation in (action.relation, *(deed.relation for deed in action.counts_as)):
            yield action


def _begins_with_nobody(bundle: Bundle, action: Action) -> Topic | None:
    """Give the topic that an act begins between people of whom one takes no part in it."""
    there = {Slot(at) for at in (0, *action.others)}
    topics = {topic.relation: topic for topic in bundle.topics}
    for one in action.all_effects():
        if isinstance(one, SetStatus) and one.on and not there.issuperset(one.claim.args[:2]):
            return topics.get(one.claim.relation)
    return None


def _fits_no_turn(bundle: Bundle, want: Want) -> Topic | None:
    """Give the topic in which a want asks its owner to be, where what is wanted is no turn, and calls nobody away."""
    for topic in bundle.topics:
        if topic.called >= 0 or want.answer or not any(_is_in(topic, condition) for condition in want.when):
            continue
        turns = {move.relation for move in topic.moves}
        turns |= {action.relation for move in topic.moves for action in _acts(bundle, move)}
        turns |= {deed.relation for move in topic.moves for action in _acts(bundle, move) for deed in action.counts_as}
        if want.claim.relation not in turns:
            return topic
    return None


def _is_in(topic: Topic, condition: object) -> bool:
    """Whether a condition asks that its owner talk about something."""
    match condition:
        case Believes(Claim() as claim, negated=False, contrary=False):
            return claim.relation == topic.relation and OWNER in claim.args[:2]
        case _:
            return False
