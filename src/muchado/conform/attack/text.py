"""Worlds' texts with something wrong in them, and often with something odd that is not wrong at all."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from muchado.api.errors import WorldError
from muchado.api.find import find_library
from muchado.api.world import World
from muchado.conform.attack.case import Case, Kind
from muchado.conform.attack.odd import TOKEN, alike, vocabulary, word
from muchado.conform.attack.walk import walk
from muchado.conform.attack.worlds import library, plain, using
from muchado.language import SourceFile, UnreadableError, compile_text, format_text, with_libraries
from muchado.record.start import TextFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SELDOM = 150
"""Of so many worlds one uses the library: to compile that takes as long as thirty small worlds."""

LONGEST = 200_000
"""Characters of a text that is tried."""


class Text(Kind):
    """Texts of worlds, changed at one to four places. The parts are their lines."""

    name = "text"

    def make(self, random: Random) -> Case:
        """Return a world's text, changed."""
        worlds = using() if random.randrange(SELDOM) == 0 else plain()
        base = random.choice(sorted(worlds))
        lines = worlds[base].split("\n")
        for _ in range(random.choice((1, 1, 1, 2, 3, 4))):
            lines = random.choice(CHANGES)(random, lines)[:LONGEST]
        return Case(base, tuple("\n".join(lines)[:LONGEST].split("\n")), random.randrange(1 << 30))

    def run(self, case: Case, folder: Path) -> str:  # noqa: ARG002 (nothing is written)
        """Compile it, and play and ask about it if it can be."""
        text = "\n".join(case.parts)
        format_text(text)
        try:
            world = _compiled(text)
        except (WorldError, UnreadableError):
            return "refused"
        return walk(world.start(case.salt % 100), world, Random(case.salt), text)


def _compiled(text: str) -> World:
    """Compile a text, and have all that is said of it written out."""
    files = with_libraries([SourceFile("world.ado", text)], find_library).files
    result = compile_text(files)
    for diagnostic in result.diagnostics:
        diagnostic.render()
    if result.bundle is None:
        raise WorldError("It has mistakes.", result.diagnostics)
    return World(result.bundle, result.tests, [TextFile(file.name, file.text, file.library) for file in files])


def _token(random: Random, lines: list[str]) -> list[str]:
    """A token is replaced by one like it, or by any; left out, doubled, or swapped with the next."""
    at = _line(random, lines)
    tokens = list(TOKEN.finditer(lines[at]))
    if not tokens:
        return lines
    which = random.randrange(len(tokens))
    found = tokens[which].group()
    after = tokens[which + 1].group() if which + 1 < len(tokens) else word(random)
    put = random.choice((
        alike(random, found), alike(random, found), alike(random, found), word(random), "", f"{found} {found}",
        f"{found} {word(random)}", f"{after} {found}", f"{found} and {after}", f"not {found}",
    ))  # fmt: skip
    lines[at] = lines[at][: tokens[which].start()] + put + lines[at][tokens[which].end() :]
    return lines


def _within_quotes(random: Random, lines: list[str]) -> list[str]:
    """What stands in quotes is changed: a word of it, or a mark more."""
    quoted = [at for at, line in enumerate(lines) if line.count('"') > 1]
    if not quoted:
        return lines
    at = random.choice(quoted)
    first = lines[at].index('"') + 1
    last = lines[at].index('"', first)
    words = lines[at][first:last].split(" ")
    words[random.randrange(len(words))] = random.choice((word(random), "", "{A}", "{B}", "{his A}", "A", "B", "P"))
    lines[at] = lines[at][:first] + " ".join(words) + lines[at][last:]
    return lines


def _drop(random: Random, lines: list[str]) -> list[str]:
    """Some lines are missing."""
    at = _line(random, lines)
    return lines[:at] + lines[at + random.choice((1, 1, 1, 2, 5)) :]


def _double(random: Random, lines: list[str]) -> list[str]:
    """Some lines stand there twice."""
    at, many = _line(random, lines), random.choice((1, 1, 2, 5))
    return lines[: at + many] + lines[at:]


def _swap(random: Random, lines: list[str]) -> list[str]:
    """Two lines have changed places."""
    one, other = _line(random, lines), _line(random, lines)
    lines[one], lines[other] = lines[other], lines[one]
    return lines


def _indent(random: Random, lines: list[str]) -> list[str]:
    """A line is indented otherwise."""
    at = _line(random, lines)
    lines[at] = " " * random.choice((0, 1, 2, 3, 4, 6, 8, 40)) + lines[at].lstrip()
    return lines


def _splice(random: Random, lines: list[str]) -> list[str]:
    """Lines of another text stand between."""
    other = random.choice((*plain().values(), library())).split("\n")
    first = random.randrange(len(other))
    at = _line(random, lines)
    return lines[:at] + other[first : first + random.choice((1, 1, 2, 4, 8, 30))] + lines[at:]


def _block(random: Random, lines: list[str]) -> list[str]:
    """A block is left out, moved, or there twice with one word changed."""
    blocks = "\n".join(lines).split("\n\n")
    at = random.randrange(len(blocks))
    match random.randrange(3):
        case 0:
            del blocks[at]
        case 1:
            blocks.insert(random.randrange(len(blocks)), blocks.pop(at))
        case _:
            blocks.insert(at, "\n".join(_token(random, blocks[at].split("\n"))))
    return "\n\n".join(blocks).split("\n")


def _insert(random: Random, lines: list[str]) -> list[str]:
    """A word or mark stands where none ought to."""
    at = _line(random, lines)
    within = random.randint(0, len(lines[at]))
    lines[at] = lines[at][:within] + word(random) + lines[at][within:]
    return lines


def _cut(random: Random, lines: list[str]) -> list[str]:
    """The text ends early, or a stretch of it is missing."""
    text = "\n".join(lines)
    at = random.randint(0, len(text))
    return (text[:at] + text[at + random.choice((1, 3, 30, 300, len(text))) :]).split("\n")


def _joined(random: Random, lines: list[str]) -> list[str]:
    """A line is joined to one that stands elsewhere by `and`, `or` or `but`."""
    one, other = _line(random, lines), _line(random, lines)
    lines[one] += (
        random.choice((" and ", "\n   and ", " or ", " but ", " plus ", " less ", ", ")) + lines[other].strip()
    )
    return "\n".join(lines).split("\n")


def _much(random: Random, lines: list[str]) -> list[str]:
    """A word, a line or a block stands there very often."""
    at, many = _line(random, lines), random.choice((3, 10, 30, 100, 1000))
    match random.randrange(4):
        case 0:
            lines[at] += f" {random.choice(vocabulary())}" * many
        case 1:
            tokens = TOKEN.findall(lines[at])
            lines[at] += "".join(f" {token}" for token in tokens[-random.randint(1, 6) :]) * many
        case 2:
            lines[at : at + 1] = [lines[at]] * min(many, 100)
        case _:
            below = [" " * random.choice((1, 2)) * step + lines[at].strip() for step in range(min(many, 100))]
            lines[at : at + 1] = below
    return lines


def _line(random: Random, lines: list[str]) -> int:
    if not lines:
        lines.append("")
    return random.randrange(len(lines))


CHANGES: tuple[Callable[[Random, list[str]], list[str]], ...] = (
    _token, _token, _token, _token, _token, _token, _within_quotes, _within_quotes, _drop, _drop, _double, _swap,
    _indent, _splice, _splice, _block, _block, _insert, _cut, _joined, _joined, _much,
)  # fmt: skip
