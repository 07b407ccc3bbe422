"""Closed words: each set stands once, as a type; what fields may hold follows from it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Literal, get_origin

import pytest

import muchado
from handmade import hand_made
from muchado.bundle.codec import fields_of, is_record
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import Bundle, Calendar, Compare, Num, closed
from muchado.bundle.sound import check_part
from muchado.bundle.soundfields import CLOSED_WORDS

SOURCE = Path(muchado.__file__).parent
SETS = {name: frozenset(closed.words_of(said)) for name, said in vars(closed).items() if get_origin(said) is Literal}


def records() -> set[type[Any]]:
    """Every record that a bundle can hold."""
    met: set[type[Any]] = set()
    waiting: list[Any] = [Bundle]
    while waiting:
        kind = waiting.pop()
        if is_record(kind) and kind not in met:
            met.add(kind)
            waiting += [field for field, _ in fields_of(kind).values()]
        elif not is_record(kind):
            waiting += getattr(kind, "__args__", ())
    return met


def test_every_field_that_takes_a_closed_word_is_held_to_it() -> None:
    closed_fields = {
        (record, name): closed.words_of(kind)
        for record in records()
        for name, (kind, _) in fields_of(record).items()
        if get_origin(kind) is Literal
    }
    assert len(closed_fields) >= 9
    assert closed_fields == CLOSED_WORDS


@pytest.mark.parametrize("record", [Compare(Num(1), "=", Num(2)), Calendar("noon")])  # type: ignore[arg-type]
def test_a_word_that_is_none_of_them_makes_no_sense(record: tuple[Any, ...]) -> None:
    with pytest.raises(BundleError, match="is none of"):
        check_part(hand_made(), record, "question")


def lists_of_words(file: Path) -> list[tuple[int, frozenset[str]]]:
    """The tuples, lists and sets of words in a module, and its dicts' keys that are all words."""
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        parts = node.elts if isinstance(node, ast.Tuple | ast.List | ast.Set) else []
        words = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if words and len(words) == len(parts):
            found.append((node.lineno, frozenset(words)))  # type: ignore[attr-defined]
    return found


def test_no_closed_set_is_written_down_a_second_time() -> None:
    again = [
        f"{file.relative_to(SOURCE)}:{line} is {name}"
        for part in ("bundle", "plan", "kernel", "record")
        for file in sorted((SOURCE / part).rglob("*.py"))
        if file.name != "closed.py"
        for line, words in lists_of_words(file)
        for name, those in SETS.items()
        if words - {""} == those - {""}
    ]
    assert again == []


def test_the_sets_are_found() -> None:
    assert {"RelationKind", "Source", "Reason", "How", "TriggerKind"} <= set(SETS)
    assert lists_of_words(Path(__file__))
