"""Words meant for one pair of ears, where whoever looks on knows of whom they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Action, Bundle
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal


def check_whispers(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Note acts of speaking that nobody else hears, and by which all who see them know who is spoken of."""
    actions = {entry.name: entry for entry in declared.of("action") if not entry.library}
    for action in bundle.actions:
        entry, spoken_of = actions.get(action.name), next(_spoken_of(action), "")
        if entry is not None and spoken_of and _is_whispered(action):
            message = f"nobody else hears this, and yet whoever sees it knows that {spoken_of} is spoken of"
            hint = 'say what it looks like: taken from afar for "A meets B"; or write: seen by nobody'
            journal.warn("W525", entry.token, message, hint)


def _is_whispered(action: Action) -> bool:
    """Whether words pass between people who are together that onlookers see and do not hear."""
    return bool(action.says and action.others and action.seen) and not action.heard and action.from_afar is None


def _spoken_of(action: Action) -> Iterator[str]:
    """Give the letters of the people of an act who take no part in it."""
    for at, role in enumerate(action.roles):
        if role.kind == "person" and at and at not in action.others:
            yield role.letter
