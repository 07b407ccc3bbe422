"""Another name for something, wherever it is spoken of."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.language.service.points import Edit, Point, Stretch, stretch
from muchado.language.service.resaying import resaid
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.tree import ANSWER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.language.service.reading import Reading
    from muchado.language.text.tree import Use
    from muchado.language.text.words import Spot


class RefusedError(Exception):
    """Something cannot be called so; the message says why, in a sentence."""


def rename(reading: Reading, point: Point, new: str, after: Callable[[tuple[Edit, ...]], Reading]) -> tuple[Edit, ...]:
    """Give the edits that call by a new name what stands at a point, wherever it is spoken of.

    `after` reads the files with some edits made: a name that would be a mistake, or mean something else, is refused.

    Raises:
        RefusedError: it cannot be done.

    """
    _, use, uses = _named(reading, point)
    new = " ".join(new.split())
    if not new or any(mark in new for mark in '"{}#'):
        raise RefusedError(f"Nothing can be called {new or 'by no word at all'}.")
    if new != use.name.called and reading.index.declared(use.name._replace(called=new)):
        raise RefusedError(f'There is a {use.name.kind} called "{new}" already.')
    edits = tuple(chain.from_iterable(_edits(reading, uses, new)))
    _check(reading, uses, after(edits), new)
    return edits


def nameable(reading: Reading, point: Point) -> tuple[Stretch, str]:
    """Give where that stands which a new name could be given at a point, and what it is called.

    Raises:
        RefusedError: it keeps its name.

    """
    at, use, _ = _named(reading, point)
    return at, use.name.called


def _named(reading: Reading, point: Point) -> tuple[Stretch, Use, list[Use]]:
    """Give what stands at a point, and all that speaks of it; nothing of that may be in a library."""
    found = reading.index.at(point)
    if found is None:
        raise RefusedError("There is nothing here that has a name of its own.")
    if reading.errors:
        raise RefusedError("The text has mistakes. Mend them first, so that nothing is missed.")
    at, use = found
    uses = [one for one in reading.index.of(use.name) if bool(one.shape) == bool(use.shape) or _both(one)]
    if any(one.spots[0].line.library for one in uses):
        raise RefusedError("A library speaks of this, which other worlds use too.")
    return at, use, uses


def _both(use: Use) -> bool:
    """Whether a sentence is the name too: of all that is declared by one but actions."""
    return use.name.kind != "action"


def _check(before: Reading, uses: list[Use], after: Reading, new: str) -> None:
    """Refuse what would be a mistake, and what would mean something else."""
    heads = {(spot.line.file, spot.line.number) for use in uses if use.declares for spot in use.spots}
    errors = [one for one in after.diagnostics if one.severity == "error"]
    wrong = next((one for one in errors if (one.file, one.line) in heads), errors[0] if errors else None)
    if wrong is not None:
        raise RefusedError(f'It cannot be called "{new}": {wrong.message} ({wrong.file}, line {wrong.line}).')
    if sorted(_counts(before)) != sorted(_counts(after)):
        where = uses[0].spots[0].line
        raise RefusedError(
            f'"{new}" would be taken for something else than what {where.file}, line {where.number} says.'
        )


def _counts(reading: Reading) -> Iterator[tuple[str, int]]:
    return ((name.kind, len(reading.index.of(name))) for name in reading.index.names())


def _edits(reading: Reading, uses: list[Use], new: str) -> Iterator[Iterator[Edit]]:
    if any(use.shape for use in uses):
        try:
            shapes = resaid(reading, uses[0].name, new)
        except MistakeError as mistake:
            raise RefusedError(f'It cannot be said as "{new}": {mistake.message}.') from mistake
        for use in uses:
            yield _sentence(use, shapes, new)
    else:
        for use in uses:
            yield (_edit(spot, _word(use, spot, new)) for spot in use.spots[:1])


def _sentence(use: Use, shapes: dict[str, str], new: str) -> Iterator[Edit]:
    """Give the edits that say a sentence otherwise: its words, between what fills it."""
    if use.declares or not use.shape:
        yield _edit(use.spots[0], f'"{new}"')
        return
    before, after = _groups(use.shape), _groups(shapes.get(use.shape, ""))
    if [bool(words) for words in before] != [bool(words) for words in after]:
        raise RefusedError("Its roles have to stay, in this order and with words in the same places.")
    for spot, words in zip(use.spots, filter(None, after), strict=True):
        yield _edit(spot, words)


def _groups(shape: str) -> list[str]:
    """Give the words of a shape before, between and after its holes."""
    groups: list[list[str]] = [[]]
    for part in shape.split():
        if part[0] == "{":
            groups.append([])
        else:
            groups[-1].append(part)
    return [" ".join(words) for words in groups]


def _word(use: Use, spot: Spot, new: str) -> str:
    """Give a name as it is written where the old one stands: in quotes, or as what somebody does."""
    written = spot.line.text[spot.column - 1 : spot.column - 1 + spot.width]
    if written.startswith('"'):
        return f'"{new}"'
    if use.name.kind == ANSWER and written != use.name.called:
        verb, *rest = new.split()
        return " ".join((inflect.third(verb), *rest))
    return new


def _edit(spot: Spot, text: str) -> Edit:
    return Edit(*stretch(spot), text)
