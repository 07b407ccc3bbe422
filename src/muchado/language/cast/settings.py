"""What a world and its libraries say of how people are: each line is the sentence of one setting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.circles import in_order
from muchado.bundle.model import SETTINGS, Setting, Settings
from muchado.language.text.bodies import Item, items
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.words import across, spoken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from muchado.language.text.entries import Entry
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Spot

PEOPLE = "people"
"""How the sentences of most settings begin."""

_WORDS = {name: re.findall(r"\{\w+\}|\w+|,", setting.sentence) for name, setting in SETTINGS.items()}

ALONE = tuple(dict.fromkeys(words[0] for words in _WORDS.values() if words[0] != PEOPLE))
"""The settings that are told by their first word."""

Value = int | tuple[int, ...]


class Said(NamedTuple):
    """What a block says of a setting, and where."""

    value: Value
    at: Spot
    library: str


def read_settings(entries: Sequence[Entry], uses: Mapping[str, Sequence[str]], journal: Journal) -> Settings:
    """Read the settings of a world: its own word goes before that of a library, and a library's before one it uses.

    `uses`: the libraries that each library uses.
    """
    blocks = {entry.name: entry for entry in entries if entry.kind == "library"}
    order, _ = in_order({name: uses.get(name, ()) for name in blocks})
    world = next((entry for entry in entries if entry.kind == "world"), None)
    own = {} if world is None else _read(world, journal)
    found: dict[str, Said] = {}
    for library in order:
        for name, said in _read(blocks[library], journal).items():
            before = found.get(name)
            if before and before.value != said.value and name not in own and before.library not in _all(library, uses):
                message = f'the libraries "{before.library}" and "{library}" say different things of this'
                journal.error("E119", said.at, message, "say it in the world: its word goes before theirs")
            found[name] = said
    return Settings(**{name: said.value for name, said in (found | own).items()})  # type: ignore[arg-type] # as read


def _all(library: str, uses: Mapping[str, Sequence[str]]) -> set[str]:
    """All that a library uses, and what these use."""
    met: set[str] = set()
    waiting = [library]
    while waiting:
        for used in uses.get(waiting.pop(), ()):
            if used not in met:
                met.add(used)
                waiting.append(used)
    return met


def _read(entry: Entry, journal: Journal) -> dict[str, Said]:
    found: dict[str, Said] = {}
    for item in items(entry.block.below):
        if item.key not in (*ALONE, PEOPLE):
            continue
        read = journal.attempt(_setting, item)
        if read is None:
            continue
        name, value = read
        if name in found and item.key == PEOPLE:  # the others are told by their words already
            first = found[name].at.line.number
            journal.error("E212", item.spot, "this stands twice", f"the first is line {first}; take one of them away")
        found.setdefault(name, Said(value, item.spot, entry.name if entry.kind == "library" else ""))
    return found


def _setting(item: Item) -> tuple[str, Value]:
    """Read a line as the sentence of the setting whose words it begins with, as far as they go."""
    line = item.line()
    _offer(line)
    _check_gone(item)
    name = max(_WORDS, key=lambda one: _alike(line, _WORDS[one]))
    if _alike(line, _WORDS[name]) == 1 and _WORDS[name][0] == PEOPLE:
        raise _unknown(item)
    value: Value = ()
    for word in _WORDS[name]:
        if word.startswith("{"):
            value = _value(line, SETTINGS[name])
        else:
            line.expect(word)
    line.end()
    return name, value


def _offer(line: Words) -> None:
    """Say how the sentences go on that the line begins, where the cursor stands."""
    said = [token.text for token in line.tokens[:-1]]
    for words in _WORDS.values():
        if words[: len(said)] == said or (said and _alike(line, words) >= len(said) - 1):
            line.could_be(" ".join(words[len(said) :]), at=len(said))


def _alike(line: Words, words: Sequence[str]) -> int:
    """How many words of a sentence a line begins with; what stands in the place of the value may be anything."""
    alike, said, free = 0, [token.text for token in line.tokens], False
    for word in words:
        if word.startswith("{"):
            free = True
        elif word not in said or (said[0] != word and not free):
            break
        else:
            del said[: said.index(word) + 1]
            alike, free = alike + 1, False
    return alike


GONE = {"people keep track of who saw what among up to": "people know of everybody whom they saw there: take it away"}
"""Settings that there were, and what to do with their sentences."""


def _check_gone(item: Item) -> None:
    said = spoken(item.tokens)
    for begins, cure in GONE.items():
        if said.startswith(begins):
            raise MistakeError("E211", across(item.tokens), "this cannot be set any more", cure)


def _unknown(item: Item) -> MistakeError:
    said = spoken(item.tokens)
    sentences = [setting.sentence for setting in SETTINGS.values() if setting.sentence.startswith(PEOPLE)]
    message = "nothing of this kind can be said of people"
    hint = "the sentences are in the reference of the language, under Settings"
    return MistakeError("E211", across(item.tokens), message, hint, said, sentences)


def _value(line: Words, setting: Setting) -> Value:
    if setting.unit == "percents":
        found: list[int] = []
        line.list_of(lambda one: found.append(one.number(setting.low, setting.high)))
        return tuple(found)
    if setting.unit != "minutes":
        return line.number(setting.low, setting.high)
    at = line.here
    if setting.low == 0 and line.take_if("0", "minutes"):
        return 0
    minutes = line.span()
    if not setting.low <= minutes <= setting.high:
        raise MistakeError(
            "E311", at, "that is too long", "up to a day" if setting.high == 24 * 60 else "up to an hour"
        )
    return minutes
