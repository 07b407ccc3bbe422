"""The lines of a block, each with what is joined to it by `and`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.bundle.inflect import base, is_verb
from muchado.language.text.cursor import cursor_at
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.lines import Words
from muchado.language.text.meant import CALLING, FIRST_LINES, JOINERS, elsewhere, line_meant, told_by, whole
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from muchado.language.text.block import Block
    from muchado.language.text.diagnostics import Cure
    from muchado.language.text.words import Spot, Token

MOST_CLAUSES = 40
"""How many conditions or effects a line may have, joined by `and`."""


@dataclass(slots=True)
class Item:
    """A line of a block: its words with all that `and` joins to it, and the other lines below it."""

    tokens: list[Token]
    spot: Spot
    below: list[Block] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The word that tells what the line is: the first, or the one after a role letter, a number or a quote."""
        first = self.tokens[0]
        if first.kind in {"letter", "number", "text"} and len(self.tokens) > 1:
            return self.tokens[1].text
        return first.text if first.kind != "text" else ""

    def line(self) -> Words:
        """Give the words to be taken one by one."""
        return Words(self.tokens)


class Layout:
    """The lines that a kind of block may have, by the word that tells them.

    `what` names the block in messages ("a want"). `once`: at most one each; `many`: any number; `needed`:
    at least one, with what to write for it, or one `instead`; `nesting`: lines that may have lines below. `otherwise`:
    where lines are put that nothing tells; without it they are mistakes.
    """

    def __init__(
        self,
        what: str,
        once: tuple[str, ...] = (),
        many: tuple[str, ...] = (),
        needed: Mapping[str, str] | None = None,
        nesting: tuple[str, ...] = (),
        otherwise: str = "",
        instead: Mapping[str, str] | None = None,
    ) -> None:
        self._what = what
        self._once = once
        self._known = (*once, *many)
        self._needed = needed or {}
        self._instead = instead or {}
        self._nesting = nesting
        self._otherwise = otherwise

    @property
    def words(self) -> tuple[str, ...]:
        """The words by which lines are told."""
        return self._known

    def read(self, lines: Sequence[Block], at: Token | Spot, journal: Journal) -> Sections:
        """Sort the lines of a block, noting those that do not belong and those that are missing."""
        found: dict[str, list[Item]] = {}
        flawed = any(block.broken or block.uneven for block in lines)
        for item in items(lines):
            self._offer(item)
            key = item.key if item.key in self._known else self._otherwise
            mistake = self._mistake(key, item, found)
            if mistake is None:
                found.setdefault(key, []).append(item)
            elif not (flawed and mistake.code == "E204"):
                journal.note(mistake)
                flawed = True
        for key, example in self._needed.items():
            if key not in found and self._instead.get(key) not in found and not flawed:
                shown = key if key.isalpha() else f"A{key}"
                journal.error("E213", at, f'{self._what} needs a line with "{shown}"', f"write: {example}")
        return Sections(found)

    def _offer(self, item: Item) -> None:
        """Say by which words the line could be told, where the cursor stands at that word."""
        at = 1 if item.tokens[0].kind in {"letter", "number", "text"} else 0
        cursor = cursor_at(item.tokens, at)
        if cursor:
            told = [whole(key) for key in self._known]
            told += [words.replace("A ", f"{letter} ") for words in told for letter in "BC" if words == whole("says")]
            cursor.offer(words.removeprefix("A ").removeprefix("B ") if at else words for words in told)

    def _mistake(self, key: str, item: Item, found: Mapping[str, list[Item]]) -> MistakeError | None:
        if not key:
            return self._unknown(item)
        if key in self._once and key in found:
            first = found[key][0].spot.line.number
            message = f'{self._what} has only one line with "{key}"'
            hint = f'the first is line {first}; join more with "and", or take one away'
            return MistakeError("E212", item.spot, message, hint)
        if item.below and key not in self._nesting:
            if item.below[0].word in JOINERS:
                return MistakeError("E204", item.below[0].spot, *JOINERS[item.below[0].word], cure=_and(item.below[0]))
            hint = "is this line indented too far?"
            return MistakeError("E204", item.below[0].spot, "nothing can stand below the line above", hint)
        return None

    def _unknown(self, item: Item) -> MistakeError:
        token = item.tokens[1] if item.tokens[0].kind == "letter" and len(item.tokens) > 1 else item.tokens[0]
        message = f'{self._what} has no line of this kind: "{token.text}"'
        if token.kind == "name" and len(item.tokens) > 1 and item.tokens[1].text in self._known:
            hint = f"such a line holds for all; write a letter: A {item.tokens[1].text} ..."
            return MistakeError("E402", token, f'a rule names nobody, and here stands "{token.text}"', hint)
        if token.text in JOINERS:
            cure = [(token, "and")] if token.text == "but" else []
            return MistakeError("E211", item.spot, *JOINERS[token.text], cure=cure)
        if token.kind == "name" and "always" in self._known:
            hint = "begin with how often it should happen: in at least 80 of 100 runs: ..., always: ..., never: ..."
            return MistakeError("E211", token, message, hint)
        if token.text == "when" and item.below and "if" in self._known:
            return MistakeError("E211", token, message, 'did you mean "if"?', cure=[(token, "if")])
        if "wants" in self._known and (said := _wanted(item.tokens)):
            return MistakeError("E211", token, message, f'did you mean "{said}"?')
        if meant := line_meant(token.text, self._known):
            cure = [(token, told_by(meant, token, item.tokens))]
            return MistakeError("E211", token, message, f'did you mean "{whole(meant)}"?', cure=cure)
        if token.text in CALLING and (first := FIRST_LINES.get(self._what)):
            hint = f"what {self._what} is called stands in its first line: {first}"
            return MistakeError("E211", token, message, hint)
        if block := elsewhere(token.text):
            return MistakeError("E211", token, message, f'a line with "{whole(token.text)}" belongs to {block}')
        hint = f"its lines are told by: {', '.join(self._known)}" if self._known else "nothing can stand below it"
        return MistakeError("E211", token, message, hint, token.text, self._known)


def _wanted(tokens: Sequence[Token]) -> str:
    """Give a line that says how much something is wanted, where somebody or anybody just does it; or nothing."""
    if not any(token.is_word("by") for token in tokens):
        return ""
    if tokens[0].is_word("everybody", "everyone", "anybody", "anyone", "someone", "people", "they", "he", "she"):
        return spoken([tokens[0]._replace(text="A"), *tokens[1:]])
    if tokens[0].text == OWNER and len(tokens) > 1 and is_verb(tokens[1].text) and not _means_to_want(tokens[1].text):
        return spoken([tokens[0], tokens[1]._replace(text=f"wants to {base(tokens[1].text)}"), *tokens[2:]])
    return ""


def _means_to_want(word: str) -> bool:
    return line_meant(word, ("wants",)) != ""


def _and(block: Block) -> Cure:
    """Give what joins a line by the word that does."""
    return [(block.tokens[0], "and")] if block.word == "but" else []


@dataclass(frozen=True, slots=True)
class Sections:
    """The lines of a block by the word that tells them."""

    found: Mapping[str, list[Item]]

    def all(self, key: str) -> list[Item]:
        """Give all lines of a kind."""
        return self.found.get(key, [])

    def one(self, key: str) -> Item | None:
        """Give the line of a kind of which there is at most one."""
        return next(iter(self.all(key)), None)

    def in_order(self) -> list[Item]:
        """Give all lines in the order of the text."""
        return sorted((item for found in self.found.values() for item in found), key=lambda item: item.spot.line.number)


def items(lines: Iterable[Block]) -> list[Item]:
    """Join lines that begin with `and` to the line before them, whether beside or below it."""
    found: list[Item] = []
    joining = False
    for block in lines:
        if block.word == "and" and found:
            if joining and not block.broken:
                _join(found[-1], block)
            continue
        joining = not block.broken
        if joining:
            item = Item(list(block.tokens), block.spot)
            _take_below(item, block)
            found.append(item)
    return found


def _join(item: Item, block: Block) -> None:
    item.tokens += block.tokens
    _take_below(item, block)


def _take_below(item: Item, block: Block) -> None:
    for below in block.below:
        if below.word == "and":
            if not below.broken:
                item.tokens += below.tokens
            item.below += below.below
        elif not below.broken or below.below:
            item.below.append(below)


def clauses(line: Words) -> list[list[Token]]:
    """Split the rest of a line at `and`, but not between people of whom something is said at once.

    Raises:
        MistakeError: there are too many parts, or one is empty.

    """
    parts: list[list[Token]] = [[]]
    tokens = line.rest()
    if len(tokens) > 1:
        line.could_be("and", at=len(line.tokens) - 1)
    for at, token in enumerate(tokens):
        if token.is_word("and") and not _pairs(tokens[at + 1 :]):
            if not parts[-1]:
                raise MistakeError("E209", token, 'something is missing before "and"')
            parts.append([])
        else:
            parts[-1].append(token)
    if not parts[-1]:
        raise MistakeError("E209", line.here, "something is missing here")
    if len(parts) > MOST_CLAUSES:
        raise MistakeError(
            "E407", parts[MOST_CLAUSES][0], f"that is too much at once: up to {MOST_CLAUSES} can be joined"
        )
    return parts


def _pairs(after: Sequence[Token]) -> bool:
    """Say whether `and` pairs two people, by what comes after it: `B are together`, `someone here B are together`."""
    rest = iter(after)
    token = next(rest, None)
    while token is not None and token.is_word("someone", "each", "here"):
        token = next(rest, None)
    verb = next(rest, None) if token is not None and token.kind in {"letter", "name"} else token
    return verb is not None and verb.is_word("are")
