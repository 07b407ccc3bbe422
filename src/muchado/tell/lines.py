"""An event as one line of English: what is done, then what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import called, say_base
from muchado.kernel.events import FAILS
from muchado.tell.words import fill, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.model import Action, Answer, Bundle, Line
    from muchado.kernel.events import Event


def tell(bundle: Bundle, event: Event) -> str:
    """Return the event as a line: `Naruto breaks it off with Sakura. "It's over, Sakura."`."""
    action = bundle.actions[event.action]
    if event.answer == FAILS:
        who = called(bundle, "person", event.by)
        return sentence(f"{who} sets out to {say_base(bundle, event.prop)}, but it comes to nothing")
    answer = _answer(action, event.answer)
    told = (answer.told if answer else ()) or action.told
    values = event.prop[1:]
    parts = [sentence(fill(bundle, told[event.variant % len(told)], action.roles, values))]
    for line in _speech(action, answer, event.variant):
        words = sentence(fill(bundle, line.words, action.roles, values))
        speaker = values[line.speaker]
        quoted = f'"{words}"'
        if isinstance(speaker, int) and speaker != event.by:
            quoted = f"{called(bundle, 'person', speaker)} says, {quoted}"
        parts.append(quoted)
    return " ".join(parts)


def tell_seen(bundle: Bundle, event: Event) -> str:
    """Return the event as one sees it who does not hear what is said."""
    if event.answer == FAILS:
        return tell(bundle, event)
    action = bundle.actions[event.action]
    answer = _answer(action, event.answer)
    told = (answer.told if answer else ()) or action.told
    values = tuple(() if isinstance(value, tuple) else value for value in event.prop[1:])
    return sentence(fill(bundle, told[event.variant % len(told)], action.roles, values))


def _answer(action: Action, name: str) -> Answer | None:
    return next((answer for answer in action.answers if answer.name == name), None)


def _speech(action: Action, answer: Answer | None, variant: int) -> Iterable[Line]:
    """Return what is said: one line a speaker, first the action's, then the answer's."""
    for lines in (action.says, answer.says if answer else ()):
        for speaker in dict.fromkeys(line.speaker for line in lines):
            theirs = [line for line in lines if line.speaker == speaker]
            yield theirs[variant % len(theirs)]
