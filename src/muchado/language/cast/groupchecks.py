"""Groups in the whole of a world: of whom nobody is, from which nothing follows, or which somebody else leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Bundle, Claim, Const, OpeningStatus, SetStatus
from muchado.bundle.rulebook import asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.language.sentences.declare import Declared
    from muchado.language.sentences.vocabulary import Group
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry


def check_groups(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Warn of groups that come to nothing."""
    groups = declared.vocabulary.groups
    asked = frozenset(_asked(asking(bundle))) if groups else frozenset()
    for entry in declared.of("people"):
        _check_group(entry, groups[entry.name], bundle, asked, journal)


def _check_group(entry: Entry, group: Group, bundle: Bundle, asked: frozenset[int], journal: Journal) -> None:
    members, leaders = _begun(group.of, bundle), _begun(group.leads, bundle)
    said, thinks = f"is of the {entry.name}", bool(entry.block.below)
    joined = any(
        isinstance(effect, SetStatus) and effect.on and effect.claim.relation == group.of
        for action in bundle.actions
        for effect in action.all_effects()
    )
    if not members and (thinks or not joined):
        message = "so nobody thinks what stands below it" if thinks else "and nobody ever comes to be"
        hint = f"write with each person, at the start: {said}"
        journal.warn("W512", entry.token, f"nobody {said} at the start, {message}", hint)
    elif not thinks and asked.isdisjoint(group):
        hint = f"ask it in a rule, such as: when B {said}; or write below it what all of them think"
        journal.warn("W513", entry.token, f"nothing follows from it that somebody {said}", hint)
    for one in leaders:
        if one not in members:
            name = bundle.people[one].name
            message = f"{name} leads the {entry.name}, and is not of it"
            journal.warn("W514", entry.token, message, f"write below {name}, at the start: {said}")


def _begun(status: int, bundle: Bundle) -> list[int]:
    """Of whom a status is so at the start."""
    facts = (fact.claim for fact in bundle.opening if isinstance(fact, OpeningStatus) and fact.claim.relation == status)
    return [who.id for claim in facts if isinstance(who := claim.args[0], Const)]


def _asked(part: object) -> Iterator[int]:
    """Yield of which relations the parts of rules speak, but for what acts bring about."""
    if isinstance(part, Claim):
        yield part.relation
    if isinstance(part, tuple) and not isinstance(part, SetStatus):
        for one in part:
            yield from _asked(one)
