"""What somebody might do as the entries of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from muchado.stage.protocol import Choice, Turn

MOST = 6
"""So many entries, and a way to let it be."""


def entries(turn: Turn, *, every: bool = False) -> list[tuple[str, object, dict[str, Any]]]:
    """Return the entries for what somebody has to decide: caption, choice, and the choice for the screen to show."""
    return [(caption(one), one, {"choice": one}) for one in (turn.choices if every else put_before(turn))]


def put_before(turn: Turn) -> list[Choice]:
    """What is put before a player: what is offered, else what they think of; and always a way to let it be."""
    if turn.asked:
        return list(turn.choices)
    found = [one for one in turn.choices if one.offered] or [one for one in turn.choices if one.wished]
    rest = [one for one in turn.choices if one.act is None and one not in found]
    return [*found[:MOST], *rest]


def where(turn: Turn) -> str:
    """Who is to decide, where and with whom, and what they are asked."""
    *first, last = turn.here or ("",)
    company = f"{', '.join(first)} and {last}" if first else last
    told = f"{turn.person}: {turn.place}, with {company}." if company else f"{turn.person}: {turn.place}."
    return quoted(f"{told} {turn.asked}".strip())


def caption(choice: Choice) -> str:
    """A choice in words, as Ren'Py shows it: "Greet Kiba"."""
    return quoted(choice.words[:1].upper() + choice.words[1:])


def quoted(words: str) -> str:
    """Words as they are, whatever marks of Ren'Py's own are in them."""
    return words.replace("[", "[[").replace("{", "{{")
