"""The blocks of all files by kind and name, after `instead`, `without` and `lines for` have changed libraries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from muchado.language.text.adding import with_more
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.letters import BLOCKS, CHANGES, NAMED_BESIDE, OWNER, QUOTED_BLOCKS
from muchado.language.text.lines import Words
from muchado.language.text.meant import block_meant
from muchado.language.text.words import behind, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.language.text.block import Block
    from muchado.language.text.words import Spot, Token

_WORLD_ONLY = frozenset({"world", "place", "thing", "timetable", "person", "people", "test", "pattern"})


_LINES = "lines"

SPOKEN_OF = ("action", "happening", "feeling", "mood")
"""The kinds of block to which lines can be added."""

_TO = {"instead": "replace", "without": "leave out", _LINES: "add lines to"}
"""What a block does that begins with such a word."""

_NAMING = {
    "action": 'action greet: "A greets B"',
    "happening": 'happening rain: "it rains in L"',
    "topic": 'topic the work: "A talks with B about the work"',
    "place": 'place hall, "the hall"',
    "thing": 'thing cup, "a cup"',
    "person": 'person Ada, "Aunt Ada", she',
    "people": "people guild, public",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A block with its kind and name; `line` has been read as far as the name."""

    kind: str
    name: str
    token: Token
    block: Block
    rest: tuple[Token, ...]

    @property
    def library(self) -> bool:
        """Whether it stands in a library."""
        return self.token.line.library

    def line(self) -> Words:
        """Give what follows the name."""
        return Words(self.rest, self.token)


class Alteration(NamedTuple):
    """A block that was read before, and what stands in its place now, if anything does."""

    before: Entry
    now: Entry | None


class Entries(NamedTuple):
    """The blocks that stand, in order, without those that were read before; and what has become of some of these."""

    new: list[Entry]
    altered: list[Alteration]


def read_entries(blocks: Iterable[Block], journal: Journal, before: Iterable[Entry] = ()) -> Entries:
    """Give all blocks that stand, beside those that were read `before`; `instead` takes the place of another."""
    known = {(entry.kind, entry.name): entry for entry in before}
    kept = {**known}
    changes: list[tuple[str, Entry]] = []
    for block in blocks:
        if block.broken or block.indent:
            journal.unread(block.tokens)
            continue
        try:
            change, entry = read_entry(block)
            _check_library(entry)
        except MistakeError as mistake:
            journal.note(mistake)
            journal.unread(block.tokens)
            continue
        if change:
            changes.append((change, entry))
        else:
            _keep(kept, entry, journal)
    for change, entry in sorted(changes, key=lambda one: one[0] == _LINES):
        _change(kept, change, entry, journal)
    altered = [Alteration(was, kept.get(key)) for key, was in known.items() if kept.get(key) is not was]
    return Entries([entry for key, entry in kept.items() if key not in known], altered)


def read_entry(block: Block) -> tuple[str, Entry]:
    """Give the entry of a block, and the word by which it changes a library, if it does.

    Raises:
        MistakeError: its head cannot be read.

    """
    line = Words(block.tokens)
    change = next((word for word in CHANGES if line.take_if(word)), "")
    if change == _LINES:
        return change, _more(block, line)
    line.could_be(*BLOCKS, *(() if change else CHANGES))
    if line.ended or line.peek() not in BLOCKS:
        raise _no_block(line.here, line.peek(), block)
    kind = line.peek()
    line.at += 1
    if kind in QUOTED_BLOCKS:
        token = line.take("text", f"the {kind}'s name in quotes")
        name = " ".join(token.text.split())
    else:
        token, name = _name(kind, line)
    if not name:
        raise MistakeError("E209", token, f"the {kind}'s name is missing here", f'write: {kind} "..."')
    return change, Entry(kind, name, token, block, tuple(line.rest()))


def _more(block: Block, line: Words) -> Entry:
    """Read what adds lines to an act or a feeling: `lines for greet`, `lines for sadness`."""
    line.expect("for")
    token, name = _name("feeling", line)
    if line.take_if("toward"):
        line.expect("someone")
    line.end()
    return Entry("action", name, token, block, ())


def _one_of(kinds: Sequence[str]) -> str:
    """Say which kinds of block could be meant: "action", "action, feeling or mood"."""
    *most, last = kinds
    return f"{', '.join(most)} or {last}" if most else last


def _no_block(at: Token | Spot, word: str, block: Block) -> MistakeError:
    message = f'a block cannot begin with "{word}"' if word else "a kind of block is missing here"
    hint = "blocks begin with a word such as person, place, action or want; their lines are indented below"
    if meant := block_meant(word):
        said = next((token.text for token in block.tokens if token.kind == "text"), "")
        if meant == "action" and said and said.split()[:1] != [OWNER]:
            meant = "happening"  # nobody does it
        return MistakeError("E202", at, message, f'did you mean "{meant}"?', cure=[(at, meant)])
    return MistakeError("E202", at, message, hint, word, (*BLOCKS, *CHANGES))


def _name(kind: str, line: Words) -> tuple[Token, str]:
    words = line.words_until(",", ":", "toward", "towards") if kind == "feeling" else line.words_until(",", ":")
    if not words:
        raise MistakeError("E209", line.here, f"the {kind}'s name is missing here", "a block's name follows its kind")
    quoted = next((word for word in words if word.kind == "text"), None)
    if quoted is words[0]:
        hint = f"such as: {kind} {quoted.text}"
        cure = [(quoted, quoted.text)]
        raise MistakeError("E209", quoted, f"the {kind}'s name stands without quotes", hint, cure=cure)
    if quoted:
        mark = ":" if kind in NAMED_BESIDE else ","
        raise MistakeError(
            "E209",
            quoted,
            f'"{mark}" is missing before this',
            f"such as: {_NAMING.get(kind, _NAMING['person'])}",
            cure=[(behind(words[words.index(quoted) - 1]), mark)],
        )
    return words[0], spoken(words)


def _check_library(entry: Entry) -> None:
    if entry.library and entry.kind in _WORLD_ONLY:
        raise MistakeError(
            "E110", entry.token, f"a library has no {entry.kind}", "people, places and times belong to a world"
        )


def _keep(kept: dict[tuple[str, str], Entry], entry: Entry, journal: Journal) -> None:
    key = entry.kind, entry.name
    first = kept.setdefault(key, entry)
    if first is entry:
        return
    if entry.kind == "world":
        hint = "a world is one file or one directory; take one of them away"
    elif first.library and not entry.library:
        hint = f'to replace the one in {first.token.line.file}, write "instead {entry.kind} ..."'
    else:
        hint = f"the first is in {first.token.line.file}, line {first.token.line.number}; give one another name"
    journal.error("E104", entry.token, f'there are two {entry.kind} blocks called "{entry.name}"', hint)


def _change(kept: dict[tuple[str, str], Entry], change: str, entry: Entry, journal: Journal) -> None:
    key = entry.kind, entry.name
    kinds = SPOKEN_OF if change == _LINES else (entry.kind,)
    key = next(((kind, entry.name) for kind in kinds if (kind, entry.name) in kept), key)
    if key not in kept:
        known = (name for kind, name in kept if kind in kinds)
        journal.note(
            MistakeError(
                "E105",
                entry.token,
                f'there is no {_one_of(kinds)} "{entry.name}" to {_TO[change]}',
                "it must be in a library that is used",
                entry.name,
                known,
            )
        )
        return
    if journal.tree:
        journal.tree.note(*key, (entry.token,))
    if change == "instead":
        kept[key] = entry
    elif change == _LINES:
        kept[key] = with_more(kept[key], entry, journal)
    else:
        del kept[key]
