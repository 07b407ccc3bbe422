"""A story that is asked about: whatever the rules, it is looked for among the seeds."""

from __future__ import annotations

import re

import pytest

from page.asking import Message, Page

PARTING = "Naruto ends it with Sakura"
REFUSED = "Naruto asks Hinata to tell Ino"
SHOVED = "Sakura (barges into|shoves) Ino"
FLUNG = "flings (it )?at Hinata(:| that) Naruto broke up"
TOLD = "Hinata (lets Ino know|tells Ino|takes Ino aside and says) that Naruto broke up"

PLOT = (PARTING, REFUSED, SHOVED, FLUNG, TOLD)
"""What comes to pass in it, in this order, in whichever of its words."""

SEEDS = range(130, 230)
"""The seeds among which it is looked for."""


def played_with_plot() -> tuple[Page, list[Message], int]:
    """Return a page on which `valentine` was played so that the plot came to pass, its lines, and with which seed."""
    page = Page()
    page.ask("open", world="valentine", quick=True)
    for seed in SEEDS:
        lines = page.lines(seed=seed)
        minutes = [minute_of(lines, text) for text in PLOT]
        if all(minutes) and minutes == sorted(minutes):
            return page, lines, seed
    pytest.fail("with no seed the story is as it is asked about")


def minute_of(lines: list[Message], text: str) -> int:
    """Return when an act with such a text is first done; 0 if it never is."""
    return next((int(line["minute"]) for line in lines if line["kind"] == "act" and re.search(text, line["text"])), 0)
