"""What can be chosen, and how much it counts: an act or deed in its base form, an answer; an amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.bundle.model import Claim, Slot
from muchado.language.sentences.clause import Clause
from muchado.language.sentences.mentions import Mention
from muchado.language.sentences.noted import note_hole, note_sentence, note_shape
from muchado.language.sentences.patterns import DeadEnd
from muchado.language.sentences.puzzle import puzzled
from muchado.language.text.cursor import within
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.words import across, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Amount
    from muchado.language.sentences.scope import Scope
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token


_ACTION = 'declare it, such as: action sing: "A sings"'


def take_act(line: Words, scope: Scope) -> Claim:
    """Take an act or deed in its base form ("break up with B"); the owner does it.

    Raises:
        MistakeError: no such act or deed is declared.

    """
    tokens = line.tokens[line.at :]
    if not tokens:
        raise MistakeError("E209", line.here, "something to do is missing here", "name an action: go to L")
    clause = Clause(tokens, scope.vocabulary)
    found = scope.vocabulary.bases.longest(tokens, 0, clause, clause.dead_end)
    if found is None and (base := _base_of(clause)):
        hint = f"A does it anyhow; write: {base}"
        verb = [(across(tokens[:2]), base.split()[0])]
        raise MistakeError("E322", across(tokens), "what is to be done is said without A", hint, cure=verb)
    if found is None:
        raise puzzled(clause, scope.vocabulary.bases.texts, scope.journal.speller, example=_declaring(tokens))
    for value in found.values:
        if isinstance(value, Mention) and value.how == "nobody":
            raise MistakeError("E309", value.token, '"nobody" cannot be the one to whom it is done')
        if isinstance(value, Mention) and value.letter == OWNER:
            raise MistakeError(
                "E416", value.token, "A does this, and cannot be the other one too", "write another letter"
            )
    note_shape(clause, scope.vocabulary.bases, found, relation=found.meaning)
    line.at += found.end
    claim = Claim(found.meaning, (Slot(0), *(scope.argument(value) for value in found.values)))
    scope.check_one_twice(claim, found.values)
    scope.forget()
    return claim


def _base_of(clause: Clause) -> str:
    """Give an act in its base form that is said as a sentence about A, or nothing."""
    found = clause.vocabulary.sentences.longest(clause.tokens, 0, clause, DeadEnd())
    term = clause.vocabulary.terms[found.meaning.relation] if found else None
    if not found or not term or not term.happens or clause.word(0) != OWNER:
        return ""
    said = [spoken([value.token]) if isinstance(value, Mention) else "P" for value in found.values]
    return term.forms.base.format(*said)


def _declaring(tokens: Sequence[Token]) -> str:
    """Say how the act would be declared that is said in its base form."""
    words = list(tokens[: next((at for at, token in enumerate(tokens) if token.is_word("by")), len(tokens))])
    if not words or words[0].kind != "word":
        return _ACTION
    said = " ".join((inflect.third(words[0].text), *(token.text for token in words[1:])))
    return f'declare it, such as: action {words[0].text}: "A {said}"'


def take_answer(line: Words, scope: Scope) -> str:
    """Take the name of an answer ("refuse").

    Raises:
        MistakeError: no action may be answered so.

    """
    tokens = line.tokens[line.at :]
    answers = scope.vocabulary.answers
    dead_end = DeadEnd()
    clause = Clause(tokens, scope.vocabulary)
    found = answers.longest(tokens, 0, clause, dead_end)
    if found is None:
        word = line.peek()
        raise MistakeError(
            "E109",
            line.here,
            f'nothing can be answered by "{word}"' if word else "an answer is missing here",
            "answers are named by the action: B may accept, refuse",
            word,
            answers.texts,
        )
    note_hole(clause, "answer", 0, found.end)
    line.at += found.end
    return found.meaning


def take_quoted(line: Words, scope: Scope, kind: str, example: str, hint: str) -> Claim:
    """Take a sentence in quotes about an act or deed (`kind`), to the end of the line.

    Raises:
        MistakeError: it is missing, or is no such sentence.

    """
    what = "an act" if kind == "act" else "a deed"
    quoted = line.take("text", f"{what} in quotes")
    line.end()
    tokens = within(quoted)
    if not tokens:
        raise MistakeError("E209", quoted, f"{what} is missing here", f"such as: {example}")
    clause = Clause(tokens, scope.vocabulary)
    sentences = scope.vocabulary.sentences
    found = sentences.longest(tokens, 0, clause, clause.dead_end)
    if found is None or found.end < len(tokens):
        example = f'declare it: {"action ...:" if kind == "act" else kind} "{quoted.text}"'
        raise puzzled(clause, sentences.texts, scope.journal.speller, found.end if found else 0, example)
    if scope.vocabulary.terms[found.meaning.relation].kind != kind:
        raise MistakeError("E306", quoted, f"this is no {kind}", hint)
    note_sentence(clause, found)
    return scope.relation(found.meaning, found.values)


def take_amount(line: Words, scope: Scope) -> Amount:
    """Take an amount.

    Raises:
        MistakeError: there is none.

    """
    tokens = line.tokens[line.at :]
    if not tokens:
        raise MistakeError("E310", line.here, "an amount is missing here", "such as 30, or half of A's anger toward B")
    clause = Clause(tokens, scope.vocabulary)
    found = clause.read("amount", 0)
    if found is None or not callable(found[0]):
        word = tokens[0].text
        raise MistakeError("E310", tokens[0], f'"{word}" is no amount', "such as 30, or half of A's anger toward B")
    note_hole(clause, "amount", 0, found[1])
    line.at += found[1]
    amount: Amount = found[0](scope)
    scope.forget()
    return amount
