"""The first difference between a run and another playing of it, in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from muchado.bundle.inputcodec import input_to_json
from muchado.bundle.inputs import Choose, Input, NewWorld, Respond
from muchado.bundle.sentences import say_base
from muchado.record.sqlite.verifying import fits
from muchado.tell.lines import tell
from muchado.tell.reasons import effect
from muchado.tell.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.record.differing import Difference
    from muchado.record.sqlite.reading import Reader

ODD = (LookupError, TypeError, AttributeError, ValueError)
"""What is raised in telling of a record that was altered: it may name what is not there."""


def at(found: Difference) -> str:
    """Return when it is that something differs; nothing for what was so before the first beat."""
    return f"{moment(found.minute)}: " if found.beat else ""


def said(bundle: Checked, found: Difference, here: str, there: str) -> str:
    """Return the first difference in words; `here` says where the file has it ("in the file"), `there` the other."""
    one, other = _shown(found.file), _shown(found.other)
    match found.what:
        case "world" | "seed":
            return f"the {found.what} is {one} {here}, {other} {there}."
        case "compiled":
            return f"the text is the same, but another world was made of it: by Much Ado {one} {here}, {other} {there}."
        case "text":
            which = f"line {found.at} of {found.field}" if found.field else "the next file of the text"
            return f"{which} is {one} {here}, {other} {there}."
        case "input":
            done, instead = (_done(bundle, value) for value in (found.file, found.other))
            return f"what is done from outside is {done} {here}, {instead} {there}."
        case "end":
            return f"the world is at its end {there}; {here} there is one more beat."
        case "beat":
            return f"the beat is at {moment(found.file)} {here}, at {moment(found.other)} {there}."
        case "digest":
            return f"the records are the same, but the digest is {one} {here}, {other} {there}."
        case "records":
            return "the records do not fit their digest, and what was written cannot be played again."
        case "state":
            return f"the records are the same, but the state kept {here} is another."
    which = f"{found.what} {found.at}{_told(bundle, found)}"
    if found.field:
        return f"{which}: {found.field} is {one} {here}, {other} {there}."
    return f"{which}: it is only {there if found.file is None else here}."


def unfit(readers: Sequence[Reader], found: Difference) -> Iterator[str]:
    """Yield for each file that is not as it was written where two differ how to see that."""
    for reader in readers:
        if found.beat and found.what != "input" and not fits(reader, found.beat):
            yield f"{reader.path} is not as it was written: muchado verify {reader.path}"


def _told(bundle: Checked, found: Difference) -> str:
    """Return what a record is about, as far as it can be said."""
    try:
        if found.what == "events":
            return f" ({tell(bundle, found.record)})"
        if found.what == "changes":
            return f" ({effect(bundle, found.record)})"
        return f" ({bundle.people[found.record.person].name})"
    except ODD:
        return ""


def _done(bundle: Checked, one: Input | None) -> str:
    """Return what is done to a run from outside: a choice in words, all else as it is kept."""
    match one:
        case None:
            return "nothing more"
        case Input(_, Choose(person, ())):
            return f'"{bundle.people[person].name} lets the moment pass"'
        case Input(_, Choose(person, act)):
            return f'"{bundle.people[person].name} is to {say_base(bundle, act)}"'
        case Input(_, Respond(person, _, answer)):
            return f'"{bundle.people[person].name} answers: {answer}"'
        case Input(_, NewWorld()):
            return "a new text"
    _, kind, data = input_to_json(one)
    return f"{kind} {data}"


def _shown(value: object) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False, default=str)
