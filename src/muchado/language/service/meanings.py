"""What stands at a point, and what it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from muchado.language.service.points import Point, Stretch, stretch
from muchado.language.service.words import meaning
from muchado.language.text.words import spoken, tokenise

if TYPE_CHECKING:
    from muchado.language.service.reading import Reading
    from muchado.language.text.block import Block
    from muchado.language.text.tree import Name, Use


class Hover(NamedTuple):
    """What stands somewhere: as it is declared (or a word of the language), where that is, and what is said of it."""

    at: Stretch
    title: str
    where: str
    text: str


def hover(reading: Reading, point: Point) -> Hover | None:
    """Give what stands at a point and what it means, None where nothing does."""
    found = reading.index.at(point)
    if found is not None:
        where, use = found
        title, place, text = explained(reading, use.name)
        return Hover(where, title, place, text) if title else None
    return _word(reading, point)


def explained(reading: Reading, name: Name) -> tuple[str, str, str]:
    """Give how a name is declared, where, and what is said of it there."""
    use = next(iter(reading.index.declared(name)), None)
    if use is None:
        return f"{name.kind} {name.called}", "", ""
    spot = use.spots[0]
    block = _block(reading, use)
    title = " ".join(spot.line.text.split("#")[0].split())
    said = _comment(reading, stretch(spot))
    if block is not None and block.line.number == spot.line.number:
        said = " ".join(filter(None, (said, _reason(block), _answers(block))))
    return title, f"{spot.line.file}, line {spot.line.number}", said


def _block(reading: Reading, use: Use) -> Block | None:
    """Give the block in which something is declared."""
    line = use.spots[0].line
    before = [block for block in reading.blocks.get(line.file, ()) if block.line.number <= line.number]
    return before[-1] if before else None


def _comment(reading: Reading, where: Stretch) -> str:
    """Give what is remarked right above a line, and beside it."""
    lines = reading.lines(where.file)
    above: list[str] = []
    for text in reversed(lines[: where.line - 1]):
        if not text.lstrip().startswith("#"):
            break
        above.insert(0, text.strip().lstrip("# "))
    line = lines[where.line - 1]
    tokens = tokenise(reading.source_line(where))
    end = tokens[-1].column - 1 + tokens[-1].width if tokens else 0
    return " ".join(filter(None, (*above, line[end:].strip().lstrip("# "))))


def _reason(block: Block) -> str:
    """Give the reason that a rule gives, with its letters."""
    because = next((line for line in block.below if line.word == "because" and len(line.tokens) > 1), None)
    reason = re.sub(r"\{(?:\w+ )?(\w)\}", r"\1", because.tokens[1].text) if because else ""
    return f"Because {reason}." if reason else ""


def _answers(block: Block) -> str:
    """Give how an act can be answered."""
    may = next((line.tokens for line in block.below if [token.text for token in line.tokens[1:2]] == ["may"]), None)
    return f"{spoken(may)}." if may else ""


def _word(reading: Reading, point: Point) -> Hover | None:
    """Give what a word of the language means at a point."""
    lines = reading.lines(point.file)
    if not 1 <= point.line <= len(lines):
        return None
    tokens = tokenise(reading.source_line(Stretch(*point, 0)))
    token = next((token for token in tokens if token.column <= point.column <= token.column + token.width), None)
    if token is None or token.kind == "text":
        return None
    text = meaning(token.text, heads=tokens[0].column == 1 and token in tokens[:2])
    return Hover(stretch(token.spot), token.text, "", text) if text else None
