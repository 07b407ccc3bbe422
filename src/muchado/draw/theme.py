"""Colours and letters of pictures, on light and on dark paper.

People's colours are those of Okabe and Ito (2008), told apart under every common kind of colour blindness, a little
darker or lighter where they would be faint on the paper. Each line is broken in its own way besides, so that nobody
needs to see colours to follow one.
"""

from __future__ import annotations

from typing import NamedTuple

FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif"

SERIF = "'Iowan Old Style', Palatino, 'Palatino Linotype', 'TeX Gyre Pagella', Georgia, 'DejaVu Serif', serif"

DASHES = ("", "13 4", "3 3", "11 3 3 3", "6 4", "12 3 2.5 3 2.5 3")
"""Ways of breaking a line; each can be drawn double besides."""


class Stroke(NamedTuple):
    """How a line is drawn: its colour, how it is broken, and whether it is double, with the paper between."""

    colour: str
    dashes: str
    double: bool


class Theme(NamedTuple):
    """The colours of one kind of paper. `thread`: this minute, this cause, this change, and nothing else."""

    paper: str
    ink: str
    quiet: str
    faint: str
    band: str
    edge: str
    night: str
    thread: str
    yes: str
    no: str
    people: tuple[str, ...]

    def person(self, number: int) -> Stroke:
        """Return how somebody's line is drawn: of a dozen none are broken alike, of seven dozen none are the same."""
        turn, dashes = divmod(number, len(DASHES))
        return Stroke(self.people[number % len(self.people)], DASHES[dashes], turn % 2 == 1)

    def variables(self) -> str:
        """Return the colours as the style of a page gives them: "--paper: #ffffff; ... --person-0: #0072b2;"."""
        named = (*zip(PAPER, self, strict=False), *((f"person-{n}", colour) for n, colour in enumerate(self.people)))
        return " ".join(f"--{name}: {colour};" for name, colour in named)


PAPER = Theme._fields[:-1]
"""The colours beside those of people."""


LIGHT = Theme(
    paper="#fffdf9",
    ink="#221e1a",
    quiet="#5a5147",
    faint="#ece4d4",
    band="#f5efe3",
    edge="#d8cdbb",
    night="#e2dbea",
    thread="#8a2b3a",
    yes="#2b654a",
    no="#a04a00",
    people=("#0072b2", "#c84e00", "#00845f", "#b5568f", "#2a9fdc", "#a87500", "#5b5f66"),
)

DARK = Theme(
    paper="#1b1917",
    ink="#ede6da",
    quiet="#b9afa1",
    faint="#322d28",
    band="#292521",
    edge="#4a433c",
    night="#0c0b10",
    thread="#efa497",
    yes="#8ccaa8",
    no="#f0ad64",
    people=("#4aa8e8", "#f07f3c", "#2fbf8f", "#e08fc0", "#8fd3ff", "#e8b53a", "#b4bac4"),
)

PAGE = Theme._make(
    [*(f"var(--{name})" for name in PAPER), tuple(f"var(--person-{number})" for number in range(len(LIGHT.people)))]
)
"""Colours that the style of a page settles, by `Theme.variables`."""

THEMES = {"light": LIGHT, "dark": DARK}
