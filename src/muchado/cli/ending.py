"""What a part comes to in the end: how it stands, the card, what one never knew, and the way back to any choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.inputs import Choose, Respond
from muchado.bundle.sentences import called
from muchado.cli.out import say
from muchado.cli.screen import notices, out
from muchado.stage.card import card, stands, unknown
from muchado.stage.mind import person_number
from muchado.tell.times import when

if TYPE_CHECKING:
    from pathlib import Path

    from muchado.api.run import Run


def show_ending(run: Run, person: str, file: Path | None) -> None:
    """Show how it stands, what somebody believed and what was so, what they never knew, and how to choose otherwise."""
    name, standing = called(run.bundle, "person", person_number(run.bundle, person)), stands(run, person)
    if standing:
        out("")
        out("In the end:")
        notices(standing)
    found = card(run, person)
    if found is not None and found.believed:
        out("")
        out(f"{name} believed: {found.believed}")
        out(f"What was so: {found.so}")
        out(f"The minute that decided it: {when(found.minute)}. {found.why}")
    never = unknown(run, person)
    if never:
        out("")
        out(f"What {name} never knew:")
        notices(never)
    minute = _decisive(run, person, None if found is None or not found.believed else found.minute)
    if minute is not None:
        out("")
        if file is None:
            out("With --save FILE a game is kept, and can be gone back to at any choice.")
        else:
            out("To choose otherwise, from any minute on:")
            say(f'  muchado play {file} --as {person} --from "{when(minute)}"')


def _decisive(run: Run, person: str, minute: int | None) -> int | None:
    """The minute of the card, if something was chosen in their place then; else of their last choice, if any."""
    me = person_number(run.bundle, person)
    chosen = [one.minute for one in run.inputs if isinstance(one.what, Choose | Respond) and one.what.person == me]
    return minute if minute in chosen else max(chosen, default=None)
