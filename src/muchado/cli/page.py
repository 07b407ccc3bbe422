"""A run as a page to read: days, places, a line an event, and what it did to people."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from rich.text import Text

from muchado.cli.paper import Paper
from muchado.tell.times import clock, day_title
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.happening import Happening
    from muchado.api.run import Reaction, Run

COLOURS = ("bright_blue", "bright_magenta", "bright_green", "bright_yellow", "bright_cyan", "bright_red")

SPOKEN = re.compile(r'"[^"]*"')

DAY, PLACE, TIME, SPEECH, ASIDE = "bold underline", "bold", "dim", "italic", "dim"


class Page:
    """Prints the events of a run in order."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._console = Paper(soft_wrap=True)
        self._width = self._console.width
        self._day = self._place = ""

    def open(self) -> None:
        """Print what the world is."""
        bundle = self._run.bundle
        self._print(bundle.title, "", DAY)
        if bundle.about:
            self._print(bundle.about, "", ASIDE)

    def tell(self, happening: Happening) -> None:
        """Print one event, with headings where the day or the place is another."""
        minute = self._run.minute_of(happening.id)
        titles = {place.name: place.title or place.name for place in self._run.bundle.places}
        self._heading(day_title(minute), titles[happening.place])
        self._print(happening.text, f"    {clock(minute)}  ")
        reaction = self._run.reaction(happening.id)
        if reaction is not None:
            self._print(_aside(reaction), " " * 11, ASIDE)

    def sum_up(self, lines: Sequence[str], command: str) -> None:
        """Print the few lines that matter most, and how to get the rest as a story."""
        if not lines:
            return
        self._console.print()
        self._print("In short", "", PLACE)
        for line in lines:
            self._print(line, "  ")
        self._console.print()
        self._print(f"The whole story: {command}", "", ASIDE)

    def close(self, hints: Sequence[str]) -> None:
        """Print what else could be done, a line each."""
        self._console.print()
        for hint in hints:
            self._print(hint, "", ASIDE)

    def _heading(self, day: str, place: str) -> None:
        if day != self._day:
            self._console.print()
            self._print(day, "", PLACE)
            self._day, self._place = day, ""
        if place != self._place:
            self._console.print()
            self._print(place[:1].upper() + place[1:], "  ", PLACE)
            self._place = place

    def _print(self, words: str, indent: str, style: str = "") -> None:
        lines = textwrap.wrap(words, self._width, initial_indent=indent, subsequent_indent=" " * len(indent))
        text = Text("\n".join(lines), style)
        if not style:
            text.stylize(TIME, 0, len(indent))
            text.highlight_regex(SPOKEN, SPEECH)
            for number, person in enumerate(self._run.bundle.people):
                text.highlight_words([person.title or person.name], COLOURS[number % len(COLOURS)])
        self._console.print(text)


def _aside(reaction: Reaction) -> str:
    """Return what changed and why, or only what changed where that says it all."""
    why = "" if reaction.because in reaction.effect else f", because {reaction.because}"
    return sentence(reaction.effect + why)
