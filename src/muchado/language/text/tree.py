"""What stands where in a text: its lines, and what its words mean. Kept beside what is compiled, when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.language.text.words import Spot, Token, spoken, stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.block import Block

ANSWER, KIND, DUTY = "answer", "kind", "duty"
"""What is declared within a block: an answer to an action, a kind of thing, a duty. All else is called as its block."""


class Name(NamedTuple):
    """Something that is declared: a kind of block, or one of the above, and what it is called."""

    kind: str
    called: str


class Use(NamedTuple):
    """Words that stand for something declared, or declare it.

    `spots` are the words themselves, without what fills a sentence. `shape` is the sentence, where it is one: its words
    with holes for what fills it.
    """

    name: Name
    spots: tuple[Spot, ...]
    declares: bool = False
    shape: str = ""


class Tree:
    """The blocks of each file, and all uses of what is declared, in the order in which they were read."""

    def __init__(self) -> None:
        self.blocks: dict[str, list[Block]] = {}
        self._uses: dict[Use, None] = {}

    @property
    def uses(self) -> tuple[Use, ...]:
        """All uses, each once."""
        return tuple(self._uses)

    def note(self, kind: str, called: str, tokens: Sequence[Token], *, declares: bool = False, shape: str = "") -> None:
        """Keep what some words mean."""
        self._uses[Use(Name(kind, called), stretches(tokens), declares, shape)] = None

    def names(self, kind: str, tokens: Sequence[Token], *, declares: bool = False) -> None:
        """Keep that some words are the name of something."""
        self.note(kind, spoken(list(tokens)), tokens, declares=declares)

    def take(self, other: Tree) -> None:
        """Take over all that another holds."""
        self.blocks |= other.blocks
        self._uses |= other._uses
