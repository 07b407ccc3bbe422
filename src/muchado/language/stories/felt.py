"""How strongly somebody feels, in a story test: `Naruto's love toward Ino is at least 40`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model.questions.amounts import COMPARISONS
from muchado.bundle.stories import IsFelt
from muchado.language.sentences.mentions import Mention
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import KINDS
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from muchado.bundle.model import Term
    from muchado.language.sentences.scope import Scope
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

_EXAMPLE = "such as: Ben's anger toward Ada is at least 40; Ben's proud is less than 20"


def is_felt(line: Words, scope: Scope) -> bool:
    """Say whether a feeling, mood or trait of somebody comes next, by name or letter."""
    tokens = line.tokens[line.at : line.at + 3]
    if len(tokens) < 3 or not _is_person(tokens[0]) or not tokens[1].is_word("'s"):  # noqa: PLR2004 (Ben's anger)
        return False
    rest = [token.text for token in line.tokens[line.at + 2 :]]
    return any(rest[: len(name.split())] == name.split() for name in scope.vocabulary.scales)


def take_felt(line: Words, scope: Scope) -> IsFelt:
    """Take how strongly somebody feels; what follows it stays on the line.

    Raises:
        MistakeError: it cannot be read.

    """
    person = _person(line, scope)
    line.expect("'s")
    words = line.words_until("toward", "towards", "is")
    scale = scope.vocabulary.scales.get(spoken(words))
    if scale is None:
        known = list(scope.vocabulary.scales)
        message = f'there is no trait, mood or feeling "{spoken(words)}"'
        raise MistakeError("E107", words[0], message, _EXAMPLE, spoken(words), known)
    target: Term | None = None
    if scale.quality.kind == "feeling":
        line.expect("toward")
        target = _person(line, scope)
    line.expect("is")
    negated = line.take_if("not")
    for test, said in COMPARISONS.items():
        if line.take_if(*said.split()):
            limit = line.number(scale.quality.low, scale.quality.high)
            return IsFelt(person, scale.number, target, test, limit, negated)
    hint = f"one of: {', '.join(COMPARISONS.values())}"
    raise MistakeError("E310", line.here, "how much it is at least, or at most, is missing here", hint)


def _person(line: Words, scope: Scope) -> Term:
    line.could_be(*scope.vocabulary.people)
    at = line.here
    if line.ended or not _is_person(line.tokens[line.at]):
        raise MistakeError("E209", at, "somebody's name is missing here", _EXAMPLE)
    token = line.tokens[line.at]
    line.at += 1
    how = "name" if token.kind == "name" else "letter"
    return scope.term(Mention("person", how, "" if how == "name" else token.text, token))


def _is_person(token: Token) -> bool:
    return token.kind == "name" or KINDS.get(token.text) == "person"
