"""Catalogues for translators: what is said and told in a world as a file of the gettext kind, and a world in its words.

A catalogue has an entry for each line that somebody wrote; prose that Much Ado makes itself stays English.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.bundle.script import Written, places_of, script
from muchado.bundle.soundwords import empty_places

if TYPE_CHECKING:
    from muchado.api.world import World
    from muchado.bundle.checked import Checked

HEADER = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit"}


class CatalogueError(ValueError):
    """A catalogue cannot be read, or has words that cannot be said; the message says where and what to write."""


class InOtherWords(NamedTuple):
    """A world in the words of a catalogue. `put`: how many of its words are; `of`: of how many.

    `unknown`: the ids in the catalogue that nothing in this world has, since the words there have changed.
    """

    world: World
    put: int
    of: int
    unknown: tuple[str, ...]


def catalogue(world: World) -> str:
    """Return all that is said and told in a world as the text of a `.po` file, in the order of the acts.

    Each entry has the id of the line as its context, and says who says it, in what act, and where it stands.

    Raises:
        CatalogueError: the package `polib` is not installed.

    """
    polib = _polib()
    book = polib.POFile(wrapwidth=0)
    book.metadata = {"Project-Id-Version": world.bundle.title, **HEADER}
    for one in script(world.bundle):
        where = (Path(one.action.where.file).name, str(one.action.where.line))
        book.append(polib.POEntry(msgctxt=one.id, msgid=one.words, comment=_of(world.bundle, one), occurrences=[where]))
    return f"{book}\n"


def in_words_of(world: World, path: Path, text: str) -> InOtherWords:
    """Return a world in the words of a catalogue, whose text this is: what it does not have stays as it was.

    Raises:
        CatalogueError: it is no catalogue, or has words in which somebody is named who is not in the act; or the
            package `polib` is not installed.

    """
    lines = {one.id: one for one in script(world.bundle)}
    words, unknown = {}, []
    for entry in _entries(path, text):
        line = lines.get(entry.msgctxt or "")
        if line is None:
            unknown.append(entry.msgctxt or entry.msgid)
            continue
        _look_at(world.bundle, line, entry, path)
        words[line.id] = entry.msgstr
    return InOtherWords(world.in_other_words(words), len(words), len(lines), tuple(unknown))


def _polib() -> Any:  # noqa: ANN401 (an untyped package, imported when it is asked for)
    try:
        return importlib.import_module("polib")
    except ImportError as error:
        raise CatalogueError('Catalogues need one more package: pip install "muchado[po]".') from error


def _entries(path: Path, text: str) -> list[Any]:
    polib = _polib()
    try:
        book = polib.pofile(text) if text.strip() else []
    except (OSError, ValueError, IndexError) as error:
        said = str(error).removeprefix("Syntax error in po file ").removeprefix("None ")
        raise CatalogueError(f"{path} is no catalogue that can be read: {said}.") from error
    return [entry for entry in book if entry.translated() and not entry.obsolete]


def _of(bundle: Checked, one: Written) -> str:
    """Who says it, and in what."""
    forms = bundle.relations[one.action.relation].forms
    letters = [role.letter or "somebody" for role in places_of(one.action, bundle)]
    act = forms.present.format(*letters)
    said = f"{one.speaker} says it" if one.speaker else "It is told"
    return f"{act}; {letters[one.action.answerer]}: {one.answer}. {said}." if one.answer else f"{act}. {said}."


def _look_at(bundle: Checked, line: Written, entry: Any, path: Path) -> None:  # noqa: ANN401 (an untyped package's)
    """Hold words to the act in which they are said.

    Raises:
        CatalogueError: they have something in braces that is nobody in it.

    """
    roles = places_of(line.action, bundle)
    for place in empty_places(entry.msgstr, roles):
        could = ", ".join(f"{{{role.letter}}}" for role in roles if role.letter)
        raise CatalogueError(
            f'{path}:{entry.linenum}: in "{entry.msgstr}" {place} stands for nobody: this line has {could}. '
            f"Write one of these ({line.id})."
        )
