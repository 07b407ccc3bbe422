"""What is said and told, in the words of a catalogue: the same events, the same ids, other words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest

import muchado
from muchado import World
from muchado.api.catalogue import CatalogueError, InOtherWords, catalogue, in_words_of
from muchado.bundle.script import script

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = Path(muchado.__file__).parent / "templates" / "secret.ado"


def world() -> World:
    return muchado.load(str(SECRET))


def filled(found: World, words: Callable[[str], str]) -> str:
    """The catalogue of a world, filled in."""
    book = polib.pofile(catalogue(found))
    for entry in book:
        entry.msgstr = words(entry.msgid)
    return str(book)


def in_words(text: str) -> InOtherWords:
    return in_words_of(world(), Path("other.po"), text)


@pytest.mark.parametrize("name", ["valentine", "village", "much_ado"])
def test_everything_that_somebody_wrote_is_in_it_once_with_who_says_it_and_where_it_stands(name: str) -> None:
    found = muchado.load(name)
    book = polib.pofile(catalogue(found))
    ids = [entry.msgctxt for entry in book]
    assert len(ids) == len({*ids}) > 10
    written = {one.id: one for one in script(found.bundle)}
    assert {*ids} == {*written}
    for entry in book:
        one = written[entry.msgctxt]
        assert entry.msgid == one.words
        assert entry.occurrences == [(Path(one.action.where.file).name, str(one.action.where.line))]
        assert entry.comment.endswith(f"{one.speaker} says it." if one.speaker else "It is told.")


def test_the_story_is_the_same_and_its_words_are_others() -> None:
    other = in_words(filled(world(), "~{}".format))
    assert (other.put, other.unknown) == (other.of, ())
    before, after = (list(one.start(seed=3).play()) for one in (world(), other.world))
    assert [(one.id, one.at, one.by, one.answer) for one in before] == [
        (one.id, one.at, one.by, one.answer) for one in after
    ]
    said = [
        (one, two)
        for was, now in zip(before, after, strict=True)
        for one, two in zip(was.lines, now.lines, strict=True)
    ]
    assert len(said) > 10
    for was, now in said:
        assert (was.speaker, was.id) == (now.speaker, now.id)
        assert now.words == (was.words if was.words == now.words else f"~{was.words}")
    assert sum(was.words != now.words for was, now in said) > 10


def test_what_is_not_translated_stays_and_what_is_not_there_any_more_is_told() -> None:
    book = polib.pofile(catalogue(world()))
    book[0].msgstr = book[0].msgid
    book.append(polib.POEntry(msgctxt="greet_00000000", msgid="Hail.", msgstr="Heil."))
    found = in_words(str(book))
    assert (found.put, found.unknown) == (1, ("greet_00000000",))
    assert found.world.bundle.actions[1:] == world().bundle.actions[1:]


@pytest.mark.parametrize("broken", ["{Z}", "{he Z}", "{", "}", "{}", "{A", "{a}"])
def test_a_broken_place_is_told_with_its_line_and_what_could_stand_there(broken: str) -> None:
    with pytest.raises(CatalogueError) as told:
        in_words(filled(world(), lambda words: f"{words} {broken}"))
    assert str(told.value).startswith("other.po:")
    assert "stands for nobody: this line has {A}" in str(told.value)


@pytest.mark.parametrize("text", ["msgid", 'msgctxt "a\nmsgid "b"', "\x00", "[]", 'msgstr "x"', 'msgid "a"\nmsgid "b"'])
def test_what_is_no_catalogue_is_told_in_a_sentence(text: str) -> None:
    try:
        assert in_words(text).put == 0
    except CatalogueError as error:
        assert str(error).startswith("other.po is no catalogue that can be read: ")  # noqa: PT017 (it may be read, too)


def test_words_that_end_otherwise_than_in_english_get_no_further_stop() -> None:
    other = in_words(filled(world(), lambda words: f"{words[:-1]}。")).world
    told = " ".join(one.text for one in other.start(seed=3).play())
    assert "。" in told
    assert "。." not in told
