"""Acts that reach people elsewhere: by telephone at once, by post once they can take it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import Here, Inform, Slot
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Action, Role
    from muchado.language.sentences.scope import Scope
    from muchado.language.text.bodies import Item
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry


class End(NamedTuple):
    """The slot of somebody whom an act reaches elsewhere, and whether only once they can take it in."""

    at: int
    later: bool


def read_end(item: Item, scope: Scope, own: Sequence[Role], parties: tuple[int, ...]) -> End:
    """Read `reaches B` or `reaches B later`.

    Args:
        item: the line.
        scope: the roles of the action.
        own: those of them that are in its sentence.
        parties: the slots of those who are there anyhow.

    Raises:
        MistakeError: it cannot be read, or is about nobody else.

    """
    line = item.line()
    line.expect("reaches")
    others = [role.letter for role in own[1:] if role.kind == "person"]
    line.could_be(*others)
    token = line.take("letter", "the letter of somebody")
    later = line.take_if("later")
    line.end()
    example = f"write: reaches {others[0]}" if others else 'let its sentence speak of somebody: "A phones B"'
    if token.text == OWNER:
        raise MistakeError("E409", token, "nobody reaches themselves", example)
    if token.text not in others:
        raise MistakeError("E409", token, f"{token.text} is nobody in this action", example)
    slot = next(at for at, role in enumerate(own) if role.letter == token.text)
    if slot in parties:
        hint = f'take away "needs {token.text} is here", or this line'
        raise MistakeError("E419", token, f"{token.text} is there already, and need not be reached", hint)
    scope.forget()
    return End(slot, later)


def check_ends(action: Action, letters: str, entry: Entry, journal: Journal) -> None:
    """Note somebody who is reached twice, and words that can reach nobody."""
    slots = [*action.reached, *action.sent]
    twice = next((slot for slot in slots if slots.count(slot) > 1), None)
    if twice is not None:
        message = f"{letters[twice]} is reached twice"
        journal.error("E419", entry.token, message, "say it once: at once, or later")
    if action.heard > 1 or action.others or action.sent:
        return
    absent = [need.person for need in action.needs if isinstance(need, Here) and need.negated]
    away = next((letter for at, letter in enumerate(letters) if Slot(at) in absent), "")
    if action.heard and not away:
        return
    informs = [effect for effect in action.all_effects() if isinstance(effect, Inform)]
    if informs and not entry.library:
        people = (role.letter for role in action.roles[1 : len(letters)] if role.kind == "person")
        other = away or next(people, "")
        hint = f"write: needs {other} is here; or, over any distance: reaches {other}" if other else "write: heard here"
        message = "this tells nobody anything: it is heard by nobody, and reaches nobody"
        if action.heard:
            message, hint = f"this tells {away} nothing: {away} is not there to hear it", f"write: reaches {away}"
        journal.warn("W507", entry.token, message, hint)
