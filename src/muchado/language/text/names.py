"""Names of places and things, each with how it is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.tree import Tree
    from muchado.language.text.words import Token

_LONGEST = 8
"""How many words of a line may be how something is spoken of."""


class Called(NamedTuple):
    """Something called otherwise than by its name: the name, and how many words of the line spell it."""

    name: str
    words: int


class Names(dict[str, int]):
    """The numbers of places or things by their names; `spoken` leads from other ways of calling them to the names."""

    def __init__(self) -> None:
        super().__init__()
        self.spoken: dict[str, str] = {}
        self.tree: Tree | None = None

    def declare(self, name: str, title: str) -> None:
        """Number a name, and learn how it is spoken of."""
        self[name] = len(self)
        for called in (title, name, name.replace("-", " ")):
            self.spoken.setdefault(_plain(called), name)

    def called(self, tokens: Sequence[Token]) -> Called | None:
        """Give what is called by the first of some words, or by a text in quotes, otherwise than by its name."""
        if tokens and tokens[0].kind == "text":
            name = self.spoken.get(_plain(tokens[0].text))
            return Called(name, 1) if name else None
        for length in range(min(_LONGEST, len(tokens)), 0, -1):
            words = tokens[:length]
            name = self.spoken.get(_plain(" ".join(token.text for token in words)))
            if name and all(token.kind in {"word", "name"} for token in words):
                return Called(name, length)
        return None


def _plain(called: str) -> str:
    """Give how something is called without article, capitals and quotes of names."""
    words = called.casefold().replace("_", " ").split()
    return " ".join(words[1:] if words[:1] and words[0] in {"the", "a", "an"} and len(words) > 1 else words)


def as_name(words: str) -> str:
    """Say how somebody's name is written, where it was written otherwise."""
    first, _, after = words.partition(" ")
    if after in {"he", "she", "they"}:
        return f'write "{first}, {after}": '
    return f'write "{first.capitalize()}": ' if first.isalpha() else ""
