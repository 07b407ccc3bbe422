"""Amounts as newcomers write them: comparisons, changes, and feelings as verbs and adjectives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.words import Token, across, before, spoken, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.clause import Clause

_COMPARES = {
    "more than": "greater above over higher bigger exceeds",
    "less than": "below under lower smaller fewer",
    "at least": "minimum",
    "at most": "maximum",
}
_MOVES = {
    "rises by": "increases increase grows gains improves raises rise goes gets adds",
    "falls by": "decreases decrease drops loses lowers shrinks declines fall reduces",
    "becomes": "equals set sets",
}
_MOODS = {
    "happy": "joy happiness",
    "glad": "joy happiness",
    "sad": "sadness sorrow",
    "afraid": "fear",
    "scared": "fear",
    "angry": "anger rage",
    "furious": "anger rage",
    "jealous": "jealousy envy",
    "envious": "envy jealousy",
    "lonely": "loneliness",
    "ashamed": "shame",
    "guilty": "guilt",
    "bored": "boredom",
    "tired": "tiredness fatigue",
    "hates": "hatred hate dislike anger",
    "dislikes": "dislike liking",
    "adores": "adoration love",
    "loathes": "loathing hatred hate",
}
_BEING = frozenset({"is", "feels", "are", "gets", "seems"})


LONGEST = 100
"""Of how many words, at most, it is asked what was meant by them; what is longer is nobody's slip."""


def amount_cure(clause: Clause) -> MistakeError | None:
    """Give the mistake that somebody has made who speaks of amounts in other words; None where nobody can tell."""
    if len(clause.tokens) > LONGEST:
        return None
    return _compared(clause) or _moved(clause) or _felt(clause)


def replaced(clause: Clause, at: int, words: int, word: str) -> str:
    """Give the clause with some words replaced."""
    new = Token("word", word, clause.tokens[at].line, clause.tokens[at].column, 1)
    said = [*clause.tokens[:at], new, *clause.tokens[at + words :]]
    return spoken([token for token in said if token.width])


def is_declared(clause: Clause, word: str) -> bool:
    """Say whether a word, in one form or another, belongs to a sentence of the world's own."""
    return clause.vocabulary.sentences.has_form_of(word) or clause.vocabulary.bases.has_form_of(word)


def _compared(clause: Clause) -> MistakeError | None:
    """`is greater than 40`, `is 40`."""
    for at in range(1, len(clause.tokens)):
        token, before = clause.tokens[at], clause.tokens[at - 1]
        if not before.is_word("is", "be") or not _speaks_of_amounts(clause, at):
            continue
        right = next((right for right, wrong in _COMPARES.items() if token.text in wrong.split()), "")
        if right or token.kind == "number":
            words = 1 + (right != "" and clause.words(at + 1, "than")) + 2 * clause.words(at + 1, "or equal")
            said = f"{right} ..." if right else f"at least {token.text}"
            than = replaced(clause, at, words, right) if right else replaced(clause, at, 1, said)
            hint = f'did you mean "{than}" (or at most, less than, more than; as an effect, becomes)'
            cure = [(across(list(clause.tokens[at : at + words])), right)] if right else ()
            return MistakeError("E319", token, f'amounts are not compared by "{token.text}"', hint, cure=cure)
    return None


def _speaks_of_amounts(clause: Clause, at: int) -> bool:
    words = {token.text for token in clause.tokens[:at]}
    return not words.isdisjoint(clause.vocabulary.scales) or "how" in words


def _moved(clause: Clause) -> MistakeError | None:
    """`increases by 20`, `joy rises by 20`."""
    for at, token in enumerate(clause.tokens):
        right = next((right for right, wrong in _MOVES.items() if token.text in wrong.split()), "")
        moves = clause.word(at + 1) in {"up", "down"} or not is_declared(clause, token.text)
        if right and moves and _speaks_of_amounts(clause, at):
            right = "falls by" if clause.word(at + 1) == "down" else right
            if clause.word(at + 1) == "to" or clause.words(at + 1, "up to") or clause.words(at + 1, "down to"):
                right = "becomes"
            words = 1 + clause.words(at + 1, "up") + clause.words(at + 1, "down") + clause.words(at + 1, "to")
            words += clause.words(at + words, "by")
            hint = f'did you mean "{replaced(clause, at, words, right)}"?'
            cure = [(across(list(clause.tokens[at : at + words])), right)]
            return MistakeError("E320", token, f'amounts do not change by "{token.text}"', hint, cure=cure)
        if token.is_word("rises", "falls") and clause.words(at + 1, "to"):
            hint = f'did you mean "{replaced(clause, at, 2, "becomes")}"?'
            return MistakeError("E320", token, f'amounts do not change by "{token.text} to"', hint)
        if token.is_word("rises", "falls") and clause.word(at + 1).isdecimal():
            hint = f'did you mean "{replaced(clause, at, 1, f"{token.text} by")}"?'
            number = clause.tokens[at + 1]
            return MistakeError("E304", number, '"by" is missing here', hint, cure=[(before(number), "by ")])
    first = clause.tokens[0]
    if first.text in clause.vocabulary.scales and clause.word(1) in {"rises", "falls", "becomes"}:
        hint = f'did you mean "A\'s {spoken(list(clause.tokens))}"?'
        return MistakeError("E320", first, "whose is it?", hint, cure=[(before(first), "A's ")])
    return None


def _felt(clause: Clause) -> MistakeError | None:
    """`A likes B`, `A is happy`, `A feels joy`: a feeling or mood as a verb or adjective."""
    for at, token in enumerate(clause.tokens):
        if token.kind != "word" or token.text in _BEING or is_declared(clause, token.text):
            continue
        scale = feeling_meant(token.text, clause.vocabulary.of_kind("feeling"), clause.vocabulary.of_kind("mood"))
        if scale and at and (token.text not in clause.vocabulary.scales or clause.tokens[at - 1].is_word(*_BEING)):
            return MistakeError("E321", token, "what somebody feels is said as an amount", _said(clause, at, scale))
    return None


def feeling_meant(word: str, feelings: Sequence[str], moods: Sequence[str]) -> str:
    """Give the feeling or mood that a verb or adjective speaks of, or nothing."""
    known = [*feelings, *moods]
    listed = _MOODS.get(word) or _MOODS.get(inflect.third(word), "")
    return next((name for name in listed.split() if name in known), "") or next(
        (name for name in known if stem(name) == stem(word)), ""
    )


def _said(clause: Clause, at: int, scale: str) -> str:
    toward = next((token.text for token in clause.tokens[at + 1 :] if token.kind in {"letter", "name"}), "")
    is_feeling = scale in clause.vocabulary.of_kind("feeling")
    amount = f"{scale} toward {toward or 'B'}" if is_feeling else scale
    first = clause.tokens[0]
    if not first.width:  # an opening fact, whose subject is not written
        return f"say how much: {amount} 60"
    if first.text == OWNER:
        return f"say how much: {OWNER}'s {amount} is at least 40; or declare a phrase or a trait for it"
    letters = dict(
        zip(dict.fromkeys(t.text for t in clause.tokens if t.kind in {"letter", "name"}), "AB", strict=False)
    )
    said = " ".join(letters.get(token.text, token.text) for token in clause.tokens)
    phrase = f'phrase "{said}": A\'s {scale}{" toward B" if is_feeling else ""} is at least 40'
    return f"of others it can be thought where it has a name: {phrase}"
