"""Texts with places such as `{A}` and `{his B}`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.bundle.verbs import KNOWN
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.words import Spot, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Role
    from muchado.language.text.lines import Words

LONGEST = 600
"""How many characters a text may have."""

_BARE = re.compile(r"(?<![\w'-])([B-Z])(?![\w-])")
_PLACE = re.compile(r"\{([^{}]*)\}?|\}")
_VERB = re.compile(r"(?:^|[.!?] )\{[A-Z]\} ((?!always\b|as\b|perhaps\b)[a-z]+s)\b")
"""The verb of a sentence whose subject is a role."""

_MANY = 12
_MEANT = {
    "he": "he", "she": "he", "they": "he", "him": "him", "them": "him", "his": "his", "her": "his", "hers": "his",
    "their": "his", "himself": "himself", "herself": "himself", "themselves": "himself",
}  # fmt: skip
_PRONOUNS = ("he", "him", "his", "himself")


def unfilled(text: str) -> str:
    """Give a text as one reads it who does not know yet who is who: {A} and {him A} are A, {his A} is A's."""
    return _PLACE.sub(lambda place: _bare(*place[1].split()[::-1]), text)


def _bare(letter: str, pronoun: str = "") -> str:
    return f"{letter}'s" if pronoun.lower() == "his" else letter


def take_text(line: Words, roles: Sequence[Role], journal: Journal, *, speech: bool = False, more: str = "") -> str:
    """Take a text in quotes to the end of the line, or to a word that may go on with it, checking the places in it."""
    try:
        token = line.take("text", "a text in quotes")
    except MistakeError as mistake:
        mistake.cure = [(at, re.sub(r"\b([A-Z])\b", r"{\1}", text)) for at, text in mistake.cure]
        raise
    line.could_be(*([more] if more else ()))
    if not more or line.peek() != more:
        line.end()
    check_text(token, roles, journal)
    if not speech:
        _check_bare(token, roles, journal)
        _check_verbs(token, journal)
    return token.text


def _check_bare(token: Token, roles: Sequence[Role], journal: Journal) -> None:
    """Warn of a role letter without braces: it is told as the letter that it is."""
    letters = {role.letter for role in roles} - {OWNER, ""}
    for found in _BARE.finditer(_PLACE.sub(lambda place: " " * len(place[0]), token.text)):
        if found[1] in letters:
            spot = Spot(token.line, token.column + 1 + found.start(1), 1)
            message = f'"{found[1]}" stands here as a mere letter'
            journal.warn("W505", spot, message, f"write {{{found[1]}}} for whoever it is")


def _check_verbs(token: Token, journal: Journal) -> None:
    """Warn of a verb whose past may not be what it seems."""
    for found in _VERB.finditer(token.text):
        base = inflect.base(found[1])
        if inflect.is_verb(found[1]) and base not in {*KNOWN, "be", "have", "do"}:
            spot = Spot(token.line, token.column + 1 + found.start(1), len(found[1]))
            past = inflect.past(found[1])
            message = f'"{found[1]}" is a verb that no telling knows; of what is past it would say "{past}"'
            journal.warn("W519", spot, message, f'if "{past}" is wrong, say it with another verb')


def check_text(token: Token, roles: Sequence[Role], journal: Journal) -> None:
    """Note what is wrong with the places in a text."""
    if len(token.text) > LONGEST:
        journal.error("E311", token, "this text is too long", f"a text may have up to {LONGEST} characters")
        return
    for found in _PLACE.finditer(token.text):
        spot = Spot(token.line, token.column + 1 + found.start(), max(1, len(found.group())))
        try:
            _check_place(spot, found.group(), (found.group(1) or "").split(), roles)
        except MistakeError as mistake:
            journal.note(mistake)


def _check_place(spot: Spot, written: str, words: list[str], roles: Sequence[Role]) -> None:
    kinds = {role.letter: role.kind for role in roles if role.letter}
    example = "write a role letter in braces, such as {A}, or a pronoun with it, such as {his A}"
    if not (written.startswith("{") and written.endswith("}")) or not 1 <= len(words) <= len(_PRONOUNS) - 2:
        raise MistakeError("E313", spot, f'"{written}" stands for nothing', example)
    letter = words[-1]
    if letter not in kinds:
        known = ", ".join(f"{{{one}}}" for one in kinds)
        if letter.lower() in _MEANT:
            pronoun = _MEANT[letter.lower()]
            shown = pronoun.capitalize() if letter[0].isupper() else pronoun
            hint = f"say whose: {{{shown} A}} is he, she or they as A is; so with him, his, himself"
            raise MistakeError("E313", spot, f"{{{letter}}} stands for nobody here", hint)
        if letter[:1].isupper() and len(letter) > 1:
            known += "; a rule names nobody"
        hint = f"there are {known}" if len(kinds) < _MANY else example
        raise MistakeError("E313", spot, f"{{{letter}}} stands for nobody here", hint)
    if len(words) > 1 and (words[0].lower() not in _PRONOUNS or kinds[letter] != "person"):
        raise MistakeError(
            "E313", spot, f'"{words[0]}" is no pronoun that can stand here', example, words[0], _PRONOUNS
        )
