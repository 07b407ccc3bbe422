"""Checks of the whole world: what can never happen, and what nobody can reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import (
    HAS,
    Action,
    Away,
    Believes,
    Bundle,
    Claim,
    Const,
    Has,
    OfKind,
    OpeningStatus,
    SetStatus,
    Slot,
)
from muchado.bundle.sentences import FREE, called, fill
from muchado.language.cast.bodies import check_bodies
from muchado.language.cast.deedchecks import check_deeds
from muchado.language.cast.groupchecks import check_groups
from muchado.language.cast.talkchecks import check_talks
from muchado.language.cast.unknown import check_unknown
from muchado.language.cast.whispers import check_whispers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Term
    from muchado.bundle.model.rules import Occurring
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry


def check_world(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Note what makes no sense in the whole; to be asked only of a world without other mistakes."""
    if not bundle.people:
        token = declared.of("world")[0].token
        journal.error("E518", token, "there are no people in this world", "write: person Ada, she")
    kinds = ("action", "happening")
    actions = {entry.name: entry for kind in kinds for entry in declared.of(kind) if not entry.library}
    chosen = set(_chosen(bundle))
    begun = _statuses(bundle)
    for action in bundle.actions:
        entry = actions.get(action.name)
        if entry:
            _check_needs(action, entry, bundle, begun, journal)
            _check_ahead(action, entry, bundle, journal)
            if action.occurs is None:
                _check_chosen(action, entry, chosen, journal)
            else:
                _check_due(action.occurs, entry, bundle, journal)
    _check_ends(bundle, begun, declared, journal)
    _check_reach(bundle, declared, journal)
    check_unknown(bundle, declared, journal)
    check_groups(bundle, declared, journal)
    check_bodies(declared, journal)
    check_deeds(bundle, declared, journal)
    check_talks(bundle, declared, journal)
    check_whispers(bundle, declared, journal)


# ---------------------------------------------------------------- actions


def _check_needs(action: Action, entry: Entry, bundle: Bundle, begun: set[int], journal: Journal) -> None:
    """Note an action that nobody could ever do."""
    for need in action.needs:
        missing = _missing(need, action, bundle, begun)
        if missing:
            message = f'nobody can ever do this: it needs "{missing}", and that is never so'
            hint = "let something bring it about, or take the need away"
            if action.occurs is not None:
                message, hint = f'this never happens: "{missing}" is never so', hint.replace("need", "condition")
            journal.error("E414", entry.token, message, hint)
            return


def _missing(need: object, action: Action, bundle: Bundle, begun: set[int]) -> str:
    """Give what a need asks for that there never is, or nothing."""
    if isinstance(need, OfKind) and not any(need.kind in thing.kinds for thing in bundle.things):
        return f"a {need.kind}"
    if isinstance(need, Has) and not bundle.things and not need.negated and not need.contrary:
        return "a thing"
    if not isinstance(need, Believes) or not isinstance(need.claim, Claim) or need.negated or need.contrary:
        return ""
    relation = bundle.relations[need.claim.relation]
    if need.claim.relation == HAS and not bundle.things:
        return "a thing"
    if relation.kind == "status" and need.claim.relation not in begun:
        return fill(relation.forms.present, tuple(_said(term, action, bundle) for term in need.claim.args))
    return ""


def _said(term: Term, action: Action, bundle: Bundle) -> str:
    """What stands for a term in the action's lines: a letter, a name, or that it is somebody or something."""
    match term:
        case Slot(at) if action.roles[at].letter:
            return action.roles[at].letter
        case Slot(at):
            return FREE[action.roles[at].kind]
        case Const(kind, number):
            return called(bundle, kind, number) if number >= 0 else FREE[kind]
        case Claim():
            return FREE["claim"]


def _statuses(bundle: Bundle) -> set[int]:
    """Give the statuses that are so at the start or begin by some act."""
    begun = {fact.claim.relation for fact in bundle.opening if isinstance(fact, OpeningStatus)}
    for action in bundle.actions:
        for effects in (action.effects, *(answer.effects for answer in action.answers)):
            begun |= {effect.claim.relation for effect in effects if isinstance(effect, SetStatus) and effect.on}
    return begun


def _chosen(bundle: Bundle) -> Iterator[int]:
    """Give the acts and deeds that wants, plans and ends of talks can bring about, and what others are taken for."""
    yield from (want.claim.relation for want in bundle.wants if not want.answer)
    yield from (step.claim.relation for plan in bundle.plans for step in plan.steps)
    yield from (shown.relation for plan in bundle.plans for shown in (plan.held, plan.off) if shown)
    yield from (end.claim.relation for topic in bundle.topics for end in topic.ends)
    for action in bundle.actions:
        yield from (seeming.relation for seeming in (action.taken_for, action.from_afar) if seeming)


def _check_chosen(action: Action, entry: Entry, chosen: set[int], journal: Journal) -> None:
    if not {action.relation, *(deed.relation for deed in action.counts_as)} & chosen:
        hint = "write a want or a plan for it: A wants to ..."
        journal.warn("W502", entry.token, "no want and no plan ever chooses this action", hint)


def _check_ahead(action: Action, entry: Entry, bundle: Bundle, journal: Journal) -> None:
    """Note an action by which people can come to be due, or expected, at a time that is past."""
    asked = {need.hour for need in action.needs if isinstance(need, Away)}
    for effect in action.all_effects():
        about = bundle.relations[effect.claim.relation] if isinstance(effect, SetStatus) and effect.on else None
        if isinstance(effect, SetStatus) and about is not None and (about.appointment or about.lasts):
            hour = effect.claim.args[about.roles.index("hour")]
            if isinstance(hour, Slot) and hour not in asked and hour.at < len(action.roles):
                letter = action.roles[hour.at].letter
                message = f"in this people can agree on a time that is past: nothing says that {letter} is yet to come"
                journal.warn("W518", entry.token, message, f"write below it: needs {letter} has not come")
                return


def _check_due(occurs: Occurring, entry: Entry, bundle: Bundle, journal: Journal) -> None:
    """Note a happening that is due at no time of this world."""
    if not occurs.times and all(bell.after(bundle.start - 1, bundle.end) is None for bell in occurs.bells):
        hint = 'look at the date, and at the line with "from" of the world'
        journal.warn("W508", entry.token, "this is not due at any time of this world", hint)


def _check_ends(bundle: Bundle, begun: set[int], declared: Declared, journal: Journal) -> None:
    """Note a state that closes something to whoever is so, and that nothing ever ends."""
    effects = [effect for action in bundle.actions for effect in action.all_effects()]
    ends = {one.claim.relation for one in effects if isinstance(one, SetStatus) and (not one.on or one.minutes)}
    for entry in declared.of("status"):
        term = declared.term(entry)
        never = term.number in begun - ends and term.one < 0
        if never and term.closes and not term.for_good and not entry.library:
            hint = "let an act end it, or let it begin for a while: for 20 minutes; if it is meant so, say: , for good"
            journal.warn("W509", entry.token, "nothing ever ends this", hint)
        if term.for_good and term.number in ends and not entry.library:
            hint = "leave out: , for good; people give up what they wanted of somebody who is so"
            journal.warn("W517", entry.token, "this is said to be for good, and something ends it", hint)


# ---------------------------------------------------------------- places


def _check_reach(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Note places to which no way leads from where most places are."""
    parts = _connected(bundle)
    most = max(parts, key=len, default=[])
    for part in parts:
        if part is not most:
            entry = declared.of("place")[part[0]]
            message = f"no way leads from {bundle.places[most[0]].title} to {bundle.places[part[0]].title}"
            journal.warn("W503", entry.token, message, f"such as: next to {bundle.places[most[0]].name}")


def _connected(bundle: Bundle) -> list[list[int]]:
    """Give the places in groups between which there is no way."""
    groups: list[list[int]] = []
    met: set[int] = set()
    for first in range(len(bundle.places)):
        if first in met:
            continue
        met.add(first)
        group = [first]
        for place in group:
            for other, _ in bundle.places[place].ways:
                if other not in met:
                    met.add(other)
                    group.append(other)
        groups.append(group)
    return groups
