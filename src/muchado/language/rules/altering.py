"""What a world says instead of a library, or leaves out of it, put in its place where all else has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from muchado.bundle.model import Action
    from muchado.language.rules.draft import Draft
    from muchado.language.text.entries import Alteration, Entry

IN_PLACE = ("action", "want", "reaction", "drift", "retelling")
"""The kinds of block that can be put in the place of others; of all but actions nothing else ever speaks."""


def fits(alterations: Iterable[Alteration]) -> bool:
    """Whether all that speaks of these blocks would still be read as it was, as far as their heads tell.

    What a block is added to is read anew with all the rest: of one that was compiled ahead only the head is kept.
    """
    return all(
        one.before.kind in IN_PLACE and (one.before.kind != "action" or _same_sentence(one)) and not _is_added_to(one)
        for one in alterations
    )


def _is_added_to(one: Alteration) -> bool:
    return one.now is not None and one.now.token is one.before.token


def _same_sentence(one: Alteration) -> bool:
    return one.now is not None and spoken([*one.now.rest]) == spoken([*one.before.rest])


def alter(one: Alteration, read: Callable[[Entry, Draft], None], draft: Draft) -> bool:
    """Read a block into the place of another, or leave that out; False if that is not all that becomes of it."""
    table = draft.table(one.before.kind)
    at = next(at for at, rule in enumerate(table) if rule.name == one.before.name)
    if one.now is None:
        del table[at]
        return True
    many = len(table)
    read(one.now, draft)
    if len(table) == many:
        return False
    if one.before.kind == "action":
        return _is_asked_alike(table[at], table[-1]) and draft.put_action(at)
    table[at] = table.pop()
    return True


def _is_asked_alike(one: Action, other: Action) -> bool:
    """Whether two actions are alike in all that other rules may ask of them while they are read."""
    return _asked(one) == _asked(other)


def _asked(action: Action) -> tuple[object, ...]:
    answers = [answer.name for answer in action.answers]
    return action.relation, action.roles, action.others, action.answerer, answers, action.counts_as
