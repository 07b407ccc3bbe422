"""A plain command line is understood at once: the parser, which knows all others and all mistakes, is slow to import.

Plain is a line that has each argument of a command in its place, and each option at most once, spelt out.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muchado.cli.commands import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

READINGS: dict[str, Callable[[str], object]] = {"str": str, "str | None": str, "Path": Path, "Path | None": Path}
"""How the word of an argument is read, by what its command says of it."""

FLAG = "bool"
"""What a command says of an option that is said by itself."""

ARGUMENTS = 0x04
"""Marks a function that takes any number of arguments."""


def understood(words: Sequence[str]) -> Callable[[], object] | None:
    """Return what a line asks for, ready to be done; None if it is not plain."""
    place = next((command.place for command in COMMANDS if command.name == words[0]), None)
    if place is None or not all(words):
        return None
    module, _, name = place.partition(":")
    function = getattr(import_module(module), name)
    found = _matched(function, words[1:])
    return None if found is None else partial(function, *found[0], **found[1])


def _matched(function: Any, words: Sequence[str]) -> tuple[list[object], dict[str, object]] | None:  # noqa: ANN401
    """Return the arguments and options of a function that words give; None if it takes others, or others besides."""
    code, kinds = function.__code__, function.__annotations__
    named = {_spelt(one): one for one in code.co_varnames[code.co_posonlyargcount :][: code.co_kwonlyargcount]}
    given: list[str] = []
    options: dict[str, object] = {}
    waiting = iter(words)
    for word in waiting:
        if not word.startswith("-"):
            given.append(word)
            continue
        name = named.pop(word, "")
        if kinds.get(name) == FLAG:
            options[name] = True
            continue
        value = next(waiting, "-")
        if kinds.get(name) not in READINGS or value.startswith("-"):
            return None
        options[name] = READINGS[kinds[name]](value)
    places = code.co_varnames[: code.co_posonlyargcount]
    least = len(places) - len(function.__defaults__ or ())
    needed = {name for name in named.values() if name not in (function.__kwdefaults__ or {})}
    if needed or not least <= len(given) <= len(places) or code.co_flags & ARGUMENTS:
        return None
    if any(kinds[place] not in READINGS for place in places):
        return None
    return [READINGS[kinds[place]](word) for place, word in zip(places, given, strict=False)], options


def _spelt(name: str) -> str:
    """Return how an option is typed; to Python words such as `for` mean something else, and get a mark at the end."""
    return "--" + name.rstrip("_").replace("_", "-")
