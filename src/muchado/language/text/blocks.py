"""Indentation: a file as a tree of lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.bundle.hidden import HIDDEN, describe
from muchado.language.text.block import Block, hung, margin
from muchado.language.text.diagnostics import MOST_WORDS
from muchado.language.text.letters import BLOCKS, CHANGES
from muchado.language.text.words import SourceLine, Spot, Token, across, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.language.text.diagnostics import Cure, Journal
    from muchado.language.text.source import SourceFile


def read_blocks(file: SourceFile, journal: Journal) -> list[Block]:
    """Read a file into its blocks at the margin, noting bad indentation and stray marks."""
    top: list[Block] = []
    for block, above in hung(_lines(file, journal)):
        siblings = above[-1].below if above else top
        _check_indent(block, siblings, journal, nested=bool(above))
        siblings.append(block)
    if journal.tree:
        journal.tree.blocks[file.name] = top
    return top


def _check_indent(block: Block, siblings: list[Block], journal: Journal, *, nested: bool) -> None:
    if not nested and block.indent:
        journal.error(
            "E203",
            block.spot,
            "this line is indented, but there is no block above that it could belong to",
            "blocks begin at the margin; take away the spaces, or put it below its block",
        )
    elif nested and siblings and siblings[0].indent != block.indent:
        block.uneven = True
        journal.error(
            "E204",
            block.spot,
            "this line is indented differently from the lines beside it",
            f"give it {siblings[0].indent} spaces, like line {siblings[0].line.number}",
            cure=[(Spot(block.line, 1, block.tokens[0].column - 1), " " * siblings[0].indent)],
        )


def _lines(file: SourceFile, journal: Journal) -> Iterator[Block]:
    told_of_tabs = False
    if journal.is_full(library=file.library):
        return
    for number, text in enumerate(file.text.replace("\r\n", "\n").split("\n"), 1):
        line = SourceLine(file.name, number, text, file.library)
        hidden = HIDDEN.search(text)
        if hidden:
            _note_hidden(Spot(line, hidden.start() + 1, 1), hidden[0], journal)
        tokens = tokenise(line)
        if not tokens:
            continue
        if not journal.takes(len(tokens), library=file.library):
            _note_length(across(tokens), journal)
            return
        lead = text[: tokens[0].column - 1]
        if "\t" in lead and not told_of_tabs:
            told_of_tabs = True
            _note_tab(Spot(line, lead.index("\t") + 1, 1), file, journal)
        yield Block(tokens, margin(text), broken=bool(hidden) or _is_broken(tokens, journal))


def _is_broken(tokens: list[Token], journal: Journal) -> bool:
    """Note a mark that belongs nowhere, unless the line is no block at all, which is told later."""
    stray = next((token for token in tokens if token.kind == "stray"), None)
    if stray is None or (tokens[0].column == 1 and tokens[0].text not in (*BLOCKS, *CHANGES)):
        return False
    _note_stray(stray, journal)
    return True


def _note_length(at: Spot, journal: Journal) -> None:
    message = "the text of this world is too long; what follows is not read"
    journal.error(
        "E118", at, message, f"all its files may have {MOST_WORDS:,} words together; leave out what it can do without"
    )


def _note_hidden(at: Spot, character: str, journal: Journal) -> None:
    message = f"{describe(character)} stands here, which does not show"
    hint = "take it away, or type the line anew; spaces and letters that show can stay"
    journal.error("E214", at, message, hint, cure=[(at, "")])


def _note_tab(at: Spot, file: SourceFile, journal: Journal) -> None:
    cure = []
    for number, text in enumerate(file.text.split("\n"), 1):
        lead = text[: len(text) - len(text.lstrip())]
        if "\t" in lead:
            spot = Spot(SourceLine(file.name, number, text, file.library), 1, len(lead))
            cure.append((spot, " " * margin(text)))
    hint = "put two spaces for each tab, here and in the lines below"
    journal.error("E201", at, "a tab: lines are indented with spaces", hint, cure=cure)


STRAY = {
    ">": "amounts are compared in words: is more than 40, is at least 40",
    "<": "amounts are compared in words: is less than 40, is at most 40",
    "=": "amounts stand without it: toward B 60 at the start, is at least 60 in conditions, becomes 60 in effects",
    "+=": "amounts change in words: rises by 20",
    "+": 'amounts are added by "plus", and change by "rises by 20"; a number above 0 has no mark',
    "%": "amounts are plain numbers",
    "/": 'take it away; a remark begins with "#", and a pronoun is one of he, she, they',
    "&": 'write "and"',
    "|": "write the rule once for each",
    "!": 'write "not", or put it in quotes',
    ";": "put each on a line of its own",
    ".": "take it away; lines end without a mark, and numbers are whole",
    "(": 'take it away; a pronoun follows a comma, and a remark begins with "#"',
    "_": 'names have "-" inside',
    "'": 'texts stand in double quotes: "..."',
    "@": "people are named without a mark",
    "$": "people are named without a mark",
}
"""What to write for marks that other languages have."""


def _note_stray(token: Token, journal: Journal) -> None:
    if token.text == '"':
        rest = Spot(token.line, token.column, len(token.line.text) - token.column + 1)
        journal.error("E205", rest, "this quote has no end", 'close it with a " on the same line')
    elif token.text in CURLY:
        straight = [(Spot(token.line, at, 1), '"') for at, mark in enumerate(token.line.text, 1) if mark in CURLY]
        journal.error("E206", token, "a curly quote", 'write the straight one: "', cure=straight)
    else:
        mark = token.text if token.text.isprintable() else f"<U+{ord(token.text):04X}>"
        both = token.line.text[token.column - 1 : token.column + 1]
        hint = STRAY.get(both) or STRAY.get(mark, "take it away, or put it in quotes")
        journal.error("E207", token, f'"{mark}" does not belong here', hint, cure=_without(token))


CURLY = "“”„«»"


def _without(token: Token) -> Cure:
    """Give what stands in this language for a mark that others have, where that is certain."""
    text, after = token.line.text, token.line.text[token.column - 1 :]
    for written, right in _RIGHT.items():
        if after.startswith(written):
            return [(Spot(token.line, token.column, len(written)), right)]
    for pattern, right in _PRONOUNS:
        if found := pattern.match(text, token.column - 1):
            lead = len(text[: token.column - 1]) - len(text[: token.column - 1].rstrip()) if right else 0
            return [(Spot(token.line, token.column - lead, lead + found.end() - found.start()), found.expand(right))]
    if token.text == "'" and text.count("'") == len("''") and '"' not in text:
        return [(Spot(token.line, at, 1), '"') for at, mark in enumerate(text, 1) if mark == "'"]
    if token.text in ".;" and not after[1:].strip():
        return [(token, "")]
    return ()


_PRONOUNS = ((re.compile(r"\((he|she|they)\)"), r", \1"), (re.compile(r"/(?:him|her|hers|them|his|theirs)\b"), ""))
"""Pronouns as others write them, and what stands in their place."""

_RIGHT = {"//": "#", "+=": "rises by", ">=": "is at least", "<=": "is at most", "&&": "and", "&": "and"} | {
    ">": "is more than",
    "<": "is less than",
    "%": "",
}
"""Marks that other languages have, the longer first, and what stands in their place."""
