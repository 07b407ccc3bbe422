"""An event as one line of English: what is done, then what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import called, relation_of, say_base
from muchado.kernel.events import FAILS
from muchado.tell.words import fill, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Answer, Line
    from muchado.kernel.events import Event, Perception


def tell(bundle: Checked, event: Event) -> str:
    """Return the event as a line: `Naruto breaks it off with Sakura. "It's over, Sakura."`."""
    action = bundle.actions[event.action]
    if event.answer == FAILS:
        who = called(bundle, "person", event.by)
        return sentence(f"{who} sets out to {say_base(bundle, event.prop)}, but it comes to nothing")
    answer = answer_of(action, event.answer)
    values = event.prop[1:]
    parts = [sentence(_deed(bundle, event))]
    for line in spoken(action, answer, event.variant):
        words = sentence(fill(bundle, line.words, action.roles, values))
        speaker = values[line.speaker]
        quoted = f'"{words}"'
        if isinstance(speaker, int) and speaker != event.by:
            quoted = f"{called(bundle, 'person', speaker)} says, {quoted}"
        parts.append(quoted)
    return " ".join(parts)


def tell_perceived(bundle: Checked, event: Event, perception: Perception) -> str:
    """Return the event as somebody perceived it: as the act they took it for, without words that they did not hear."""
    number = relation_of(bundle, perception.prop).number
    seeming = event._replace(prop=perception.prop, action=number)
    whole = event.answer == FAILS or not any(part in {(), -1} for part in perception.prop)
    told = tell(bundle, seeming) if whole else sentence(_deed(bundle, seeming))
    return f"{told} It does not ring true." if perception.rang_false else told


def _deed(bundle: Checked, event: Event) -> str:
    """Return what is done, without what is said."""
    action = bundle.actions[event.action]
    answer = answer_of(action, event.answer)
    told = (answer.told if answer else ()) or action.told
    return fill(bundle, told[event.variant % len(told)], action.roles, event.prop[1:])


def answer_of(action: Action, name: str) -> Answer | None:
    """Return the answer of an action by its name, None if it is not one of them."""
    return next((answer for answer in action.answers if answer.name == name), None)


def spoken(action: Action, answer: Answer | None, variant: int) -> Iterable[Line]:
    """Return what is said: one line a speaker, first the action's, then the answer's."""
    for lines in (action.says, answer.says if answer else ()):
        for speaker in dict.fromkeys(line.speaker for line in lines):
            theirs = [line for line in lines if line.speaker == speaker]
            yield theirs[variant % len(theirs)]
