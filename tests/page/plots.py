"""A story that is asked about: whatever the rules, it is looked for among the seeds."""

from __future__ import annotations

import pytest

from page.asking import Message, Page

PLOT = (
    "Naruto ends it with Sakura",
    "Naruto asks Hinata to tell Ino",
    "Sakura barges into Ino",
    "flings at Hinata that Naruto broke up",
    "Hinata lets Ino know that Naruto broke up",
)
"""What comes to pass in it, in this order."""

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
    """Return when an act with a text in it is first done; 0 if it never is."""
    return next((int(line["minute"]) for line in lines if line["kind"] == "act" and text in line["text"]), 0)
