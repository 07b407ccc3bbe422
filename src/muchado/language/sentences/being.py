"""Who is where, what becomes of whom, and what is done to whom, as newcomers write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.language.sentences.felt import is_declared, replaced
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.words import across, spoken

if TYPE_CHECKING:
    from muchado.language.sentences.clause import Clause
    from muchado.language.text.words import Token

_HERE = ("near", "nearby", "present", "around", "close", "there", "beside")
_SEES = ("sees", "meets", "notices", "faces")
_WITHIN = ("inside", "within", "into", "on", "near", "outside")
_BECOMES = ("becomes", "gets", "turns", "grows", "goes", "starts", "stops")
_SEEKS = ("look", "search")


def being_cure(clause: Clause) -> MistakeError | None:
    """Give the mistake that somebody has made who says in other words who is where, or what becomes of whom."""
    return (
        _nobody_else(clause)
        or _there_is(clause)
        or _in_sight(clause)
        or _whereabouts(clause)
        or _becoming(clause)
        or _perfect(clause)
        or _passive(clause)
        or _sought(clause)
    )


def _nobody_else(clause: Clause) -> MistakeError | None:
    """`nobody else is here`."""
    if not (clause.words(0, "nobody else") or clause.words(0, "no one")):
        return None
    words = list(clause.tokens[:2])
    hint = f'did you mean "{replaced(clause, 0, 2, "nobody")}"?'
    return MistakeError("E318", across(words), f'"{spoken(words)}" stands for nobody here', hint)


def _there_is(clause: Clause) -> MistakeError | None:
    """`there is B`."""
    if not clause.words(0, "there is"):
        return None
    who = clause.tokens[2:3]
    said = f'write "{who[0].text} is here"' if who and who[0] is clause.tokens[-1] else "say who is here"
    return MistakeError("E301", across(list(clause.tokens[:2])), "nothing begins like this", said)


def _in_sight(clause: Clause) -> MistakeError | None:
    """`B is near`, `A sees B`."""
    who, *after = clause.tokens
    if not after or not _is_somebody(who):
        return None
    last = clause.tokens[-1]
    if clause.word(1) == "is" and after[-1].is_word(*_HERE) and not _is_said(clause, last.text):
        hint = f'did you mean "{replaced(clause, len(clause.tokens) - 1, 1, "here")}"?'
        return MistakeError("E301", last, f'who is in sight is not said by "{last.text}"', hint)
    seen = after[0].is_word(*_SEES) and after[1:] == [last] and _is_somebody(last)
    if seen and not any(f" {after[0].text} " in f" {text} " for text in clause.vocabulary.sentences.texts):
        message = f'who is in sight is not said by "{after[0].text}"'
        return MistakeError("E301", after[0], message, f'write "{last.text} is here"')
    return None


def _whereabouts(clause: Clause) -> MistakeError | None:
    """`A is inside hall`, `A enters hall`."""
    for at in range(1, len(clause.tokens) - 1):
        token = clause.tokens[at]
        if clause.tokens[at + 1].text not in clause.vocabulary.places:
            continue
        entering = token.is_word("enters", "reaches", "visits")
        if entering or (token.is_word(*_WITHIN) and clause.tokens[at - 1].is_word("is")):
            hint = f'did you mean "{replaced(clause, at, 1, "is in" if entering else "in")}"?'
            return MistakeError("E301", token, f'where somebody is is not said by "{token.text}"', hint)
    return None


def _becoming(clause: Clause) -> MistakeError | None:
    """`A becomes drunk`, where it is declared that A is drunk."""
    for at in range(1, len(clause.tokens) - 1):
        token = clause.tokens[at]
        if token.is_word(*_BECOMES) and not is_declared(clause, token.text):
            state = clause.tokens[at + 1].text
            if _is_said(clause, state):
                hint = f'did you mean "{replaced(clause, at, 1, "is")}"?'
                return MistakeError("E301", token, "what becomes of somebody is said as what they are then", hint)
    return None


def _perfect(clause: Clause) -> MistakeError | None:
    """`A has accused B`, where A can accuse B."""
    for at in range(1, len(clause.tokens) - 1):
        word = clause.word(at + 1)
        if clause.tokens[at].is_word("has", "had") and _act(clause, word):
            hint = f'did you mean "{replaced(clause, at, 2, word)}"?'
            cure = [(across(list(clause.tokens[at : at + 2])), word)]
            return MistakeError(
                "E301", clause.tokens[at], "what has happened is said in the plain past", hint, cure=cure
            )
    return None


def _passive(clause: Clause) -> MistakeError | None:
    """`A is accused by B`, where A can accuse B."""
    for at in range(1, len(clause.tokens) - 1):
        word, by = clause.word(at + 1), list(clause.tokens[at + 3 : at + 4])
        act = _act(clause, word) if clause.tokens[at].is_word("is", "was") else ""
        if act and at == 1:
            doer = by[0].text if by and clause.tokens[at + 2].is_word("by") else "B"
            hint = f'say who does it: "{doer} {act} {clause.tokens[0].text}"'
            words = list(clause.tokens[at : at + 2])
            return MistakeError("E301", across(words), "what is done to somebody is said of who does it", hint)
    return None


def _act(clause: Clause, past: str) -> str:
    """Give the act of which a word is the past, as it is said in the present; or nothing."""
    if not past or not inflect.is_past(past):
        return ""
    base = inflect.base_of_past(past)
    acts = {text.split()[0] for text in clause.vocabulary.bases.texts}
    return inflect.third(base) if base in acts else ""


def _sought(clause: Clause) -> MistakeError | None:
    """`look for B`, as a step."""
    if not clause.tokens[0].is_word(*_SEEKS) or not clause.words(1, "for"):
        return None
    who = clause.word(2) or "B"
    message = "to look for somebody is to go where one would look"
    return MistakeError("E301", clause.tokens[0], message, f"write: else if A would look for {who} in L: go to L")


def _is_said(clause: Clause, state: str) -> bool:
    """Whether it is declared that somebody is in some state."""
    return any(text.endswith(f" is {state}") for text in clause.vocabulary.sentences.texts)


def _is_somebody(token: Token) -> bool:
    return token.kind in {"letter", "name"} or token.is_word("someone", "nobody")
