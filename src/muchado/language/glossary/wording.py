"""A library's own words, as they stand in its files, laid out for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.glossary.shelf import HOME
from muchado.language.text.texts import unfilled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.language.text.block import Block
    from muchado.language.text.entries import Entry

BECAUSE = "because"


def written(block: Block) -> str:
    """Give a line, without its remark, and all that stands below it, in one."""
    spot = block.spot
    own = spot.line.text[spot.column - 1 : spot.column - 1 + spot.width]
    return " ".join([own, *map(written, block.below)])


def sentence(entry: Entry) -> str:
    """Give the sentence that a block declares: it is its name, or stands beside it."""
    return next((token.text for token in entry.rest if token.kind == "text"), entry.name)


def rule(entry: Entry) -> str:
    """Give a rule: its name, what it says, and why."""
    lines = [line for line in entry.block.below if line.word != BECAUSE]
    between = "; " if entry.kind == "plan" else " "
    return f"**{entry.name}**: {between.join(map(written, lines))}.{_reason(entry)} ({place(entry)})"


def _reason(entry: Entry) -> str:
    reasons = [line.tokens[1].text for line in entry.block.below if line.word == BECAUSE and len(line.tokens) > 1]
    return "".join(f" *{unfilled(reason)}*" for reason in reasons)


def place(entry: Entry) -> str:
    """Give the file in which a block stands, as `uses` names it."""
    return used(entry.token.line.file)


def used(file: str) -> str:
    """Give the name by which `uses` names a file."""
    return file.removeprefix(HOME).removesuffix(".ado")


def bullets(heading: str, entries: list[str]) -> Iterator[str]:
    """Give a list, under a heading if there is one; nothing if it is empty."""
    if entries:
        yield from (heading, "") if heading else ()
        yield from (f"- {entry}" for entry in entries)
        yield ""


def link(heading: str, page: str = "") -> str:
    """Give a link to a heading of a page."""
    anchor = "".join(letter for letter in heading.lower() if letter.isalnum() or letter in " -_").replace(" ", "-")
    return f"[{heading}]({page}#{anchor})"
