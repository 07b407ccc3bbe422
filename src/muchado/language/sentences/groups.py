"""Groups of people: that somebody is of one, or leads it, is a status like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.sentences.vocabulary import Term, forms_of
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import RESERVED
from muchado.language.text.words import Spot, across, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

FLAGS = ("public", "seen")
"""What may be said of a group: that all know who is of it, or that it shows. Without it only its members know."""

MOST_WORDS = 8
"""How many words the name of a group may have."""


def group_terms(name: Sequence[Token], line: Words, number: int) -> tuple[Term, Term]:
    """Give the statuses that a group makes, numbered from `number` on; `line` is what follows its name.

    Raises:
        MistakeError: the name cannot stand in a sentence, or what follows it says nothing about a group.

    """
    _check_name(name)
    said = list(_flags(line, spoken(list(name))))
    of, leads = (_term(words, name, number + at) for at, words in enumerate((("is", "of"), ("leads",))))
    leads.one = 0
    for term in (of, leads):
        term.public, term.seen = ("public" in said, "seen" in said)
    return of, leads


def _term(verb: tuple[str, ...], name: Sequence[Token], number: int) -> Term:
    group = spoken(list(name))
    words = [*verb, "the", *group.split()]
    return Term(number, " ".join(("A", *words)), "status", "A", forms_of(["{0}", *words]), name[0].spot, group=group)


def _check_name(name: Sequence[Token]) -> None:
    bare = name[1:] if len(name) > 1 and name[0].is_word("the") else name
    if bare is not name:
        hint = f'write: people {spoken(list(bare))}; it is spoken of as "the {spoken(list(bare))}"'
        raise MistakeError(
            "E108", name[0], 'a group is named without "the"', hint, cure=[(_up_to(name[0], bare[0]), "")]
        )
    wrong = next((token for token in name if token.kind != "word" or token.text in RESERVED), None)
    if wrong is not None:
        lower = wrong.text.lower()
        hint = f'write "{lower}"' if lower not in {wrong.text, *RESERVED} else "such as: people guild"
        cure = [(wrong, lower)] if wrong.kind == "name" else ()
        raise MistakeError("E108", wrong, "the name of a group is in words of lower case", hint, cure=cure)
    if len(name) > MOST_WORDS:
        raise MistakeError(
            "E108", across(list(name)), f"a group's name has up to {MOST_WORDS} words", "say it in fewer"
        )


def _up_to(first: Token, after: Token) -> Spot:
    return Spot(first.line, first.column, after.column - first.column)


def _flags(line: Words, group: str) -> Iterator[str]:
    while line.take_if(","):
        line.could_be(*FLAGS)
        flag = next((flag for flag in FLAGS if line.take_if(flag)), "")
        if not flag:
            hint = f"it can be public, or seen; who is of it is said below a person: is of the {group}"
            raise MistakeError("E209", line.here, "this says nothing about a group", hint, line.peek(), FLAGS)
        yield flag
    line.end()
