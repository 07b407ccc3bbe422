"""A run as a page to read: days, places, a line an event, and what it did to people."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING, Protocol

from muchado.cli.out import UNWRAPPED, say
from muchado.tell.times import clock, day_title
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.happening import Happening
    from muchado.api.past import Reaction
    from muchado.api.run import Run

WAIT = 10
"""Minutes after which nobody waits any more to tell whom something moved: it would stand beside other things."""

DAY, PLACE, ASIDE = "bold underline", "bold", "dim"


class Page:
    """Prints the events of a run in order; in colour, and as wide as that is, on a terminal."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._sheet = _sheet(run)
        self._day = self._place = ""
        self._open: list[int] = []
        """Events told at once of which it is not known yet whom they move."""

    def open(self) -> None:
        """Print what the world is."""
        bundle = self._run.bundle
        self._print(bundle.title, "", DAY)
        if bundle.about:
            self._print(bundle.about, "", ASIDE)

    @property
    def is_empty(self) -> bool:
        """Whether no event has been told."""
        return not self._day

    def tell_of_nothing(self, *, passing: bool) -> None:
        """Print that nothing happens, or nothing but what is `passing`."""
        self._sheet.show("")
        self._print("Nothing happens but what is passing, which --all tells of." if passing else "Nothing happens.", "")

    def tell(self, happening: Happening) -> None:
        """Print one event, with headings where the day or the place is another, and whom it moved."""
        self._tell(happening)
        self._tell_reaction(happening.id)

    def tell_at_once(self, happening: Happening) -> None:
        """Print one event; whom it moves is told as soon as that is known, by `tell_reactions`."""
        self._tell(happening)
        self._open.append(happening.id)

    def tell_reactions(self) -> None:
        """Print whom the events of the last minutes have moved, each once."""
        late = self._run.now - WAIT
        self._open = [
            event for event in self._open if not self._tell_reaction(event) and self._run.minute_of(event) > late
        ]

    def _tell(self, happening: Happening) -> None:
        minute = self._run.minute_of(happening.id)
        titles = {place.name: place.title or place.name for place in self._run.bundle.places}
        self._heading(day_title(minute), titles[happening.place])
        journey = happening.journey
        words = happening.text if journey is None else f"{happening.text.removesuffix('.')}, {journey.text}."
        self._print(words, f"    {clock(minute)}  ")

    def _tell_reaction(self, event: int) -> bool:
        """Print whom an event moved most; whether it is known."""
        reaction = self._run.reaction(event)
        if reaction is not None:
            self._print(_aside(reaction), " " * 11, ASIDE)
        return reaction is not None

    def sum_up(self, lines: Sequence[str], command: str) -> None:
        """Print the few lines that matter most, where there are such, and how to get the rest as a story."""
        if lines:
            self._sheet.show("")
            self._print("In short", "", PLACE)
        for line in lines:
            self._print(line, "  ")
        self._sheet.show("")
        self._print(f"The whole story: {command}", "", ASIDE)

    def close(self, hints: Sequence[str]) -> None:
        """Print what else could be done, a line each."""
        self._sheet.show("")
        for hint in hints:
            self._print(hint, "", ASIDE)

    def _heading(self, day: str, place: str) -> None:
        if day != self._day:
            self._sheet.show("")
            self._print(day, "", PLACE)
            self._day, self._place = day, ""
        if place != self._place:
            self._sheet.show("")
            self._print(place[:1].upper() + place[1:], "  ", PLACE)
            self._place = place

    def _print(self, words: str, indent: str, style: str = "") -> None:
        lines = textwrap.wrap(words, self._sheet.width, initial_indent=indent, subsequent_indent=" " * len(indent))
        self._sheet.show("\n".join(lines), len(indent), style)


class Sheet(Protocol):
    """What lines are shown on: with their margin, in a style; in none where they tell what people do."""

    width: int

    def show(self, lines: str, margin: int = 0, style: str = "") -> None:
        """Show lines."""


class Plain:
    """For other programs and files: the words alone."""

    width = UNWRAPPED

    def show(self, lines: str, _margin: int = 0, _style: str = "") -> None:
        """Show lines."""
        say(lines)


def _sheet(run: Run) -> Sheet:
    if not sys.stdout.isatty():
        return Plain()
    from muchado.cli.colours import Coloured

    return Coloured([person.title or person.name for person in run.bundle.people])


def _aside(reaction: Reaction) -> str:
    """Return what changed and why, or only what changed where that says it all."""
    why = "" if reaction.because in reaction.effect else f", because {reaction.because}"
    return sentence(reaction.effect + why)
