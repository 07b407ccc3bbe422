"""Sentences that newcomers write, and what the language has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import KINDS, NAMED, OWNER, RANGES, range_hint
from muchado.language.text.words import Token, across, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.clause import Clause
    from muchado.language.sentences.patterns import DeadEnd

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
_PEOPLE = {
    "someone": "somebody anyone anybody everyone everybody all any another others people they",
    "nobody": "noone none",
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


def cure(clause: Clause, at: int, dead: DeadEnd) -> MistakeError | None:
    """Give the mistake that somebody has made who took the language for another; None where nobody can tell."""
    return (
        _spoken_name(clause, at, dead)
        or _place_here(clause)
        or _not_in_front(clause)
        or _wanted(clause)
        or _meant_act(clause)
        or _two_at_once(clause)
        or _anybody(clause)
        or _compared(clause)
        or _moved(clause)
        or _felt(clause)
    )


def _replaced(clause: Clause, at: int, words: int, word: str) -> str:
    """Give the clause with some words replaced."""
    new = Token("word", word, clause.tokens[at].line, clause.tokens[at].column, 1)
    said = [*clause.tokens[:at], new, *clause.tokens[at + words :]]
    return spoken([token for token in said if token.width])


def _is_declared(clause: Clause, word: str) -> bool:
    """Say whether a word, in one form or another, belongs to a sentence of the world's own."""
    texts = (*clause.vocabulary.sentences.texts, *clause.vocabulary.bases.texts)
    return any(_stem(word) == _stem(part) for text in texts for part in text.split())


def _spoken_name(clause: Clause, at: int, dead: DeadEnd) -> MistakeError | None:
    """A place or thing called by its title, where its name is needed."""
    for kind, code, names in (
        ("place", "E102", clause.vocabulary.places),
        ("thing", "E103", clause.vocabulary.things),
    ):
        called = names.called(clause.tokens[at:]) if kind in dead.holes else None
        if called:
            words = list(clause.tokens[at : at + called.words])
            message = f"a {kind} is called by its name here, not {spoken(words)}"
            return MistakeError(
                code, across(words), message, f'did you mean "{_replaced(clause, at, called.words, called.name)}"?'
            )
    return None


def _place_here(clause: Clause) -> MistakeError | None:
    """`L is here`, where L stands for a place."""
    first = clause.tokens[0]
    if first.kind != "letter" or KINDS.get(first.text) not in {"place", "claim"} or clause.word(1) != "is":
        return None
    if not (clause.words(2, "here") or clause.words(2, "not here")):
        return None
    message = f"{first.text} stands for {NAMED[KINDS[first.text]]}, and only people and things are here"
    return MistakeError("E401", first, message, f"{range_hint('person')}, {RANGES['thing']} for things")


def _not_in_front(clause: Clause) -> MistakeError | None:
    """`not B is here`."""
    if not clause.tokens[0].is_word("not") or len(clause.tokens) < 3:  # noqa: PLR2004 (somebody and a verb)
        return None
    hint = 'put it after the verb: "B is not here", "A does not date B"'
    return MistakeError("E323", clause.tokens[0], '"not" does not begin a condition', hint)


def _wanted(clause: Clause) -> MistakeError | None:
    """`A wants to ...` as a condition."""
    at = next((at for at in range(len(clause.tokens)) if clause.words(at, "wants to")), 0)
    if not at:
        return None
    message = "what somebody wants is weighed anew each time, and cannot be asked"
    return MistakeError(
        "E324", across(list(clause.tokens[at:])), message, 'ask for an aim: "A means to ..." and a plan'
    )


def _meant_act(clause: Clause) -> MistakeError | None:
    """An action where a plan is needed."""
    for at, token in enumerate(clause.tokens):
        heads = clause.words(at, "means to") or clause.words(at, "mean to")
        act = clause.vocabulary.bases.longest(clause.tokens, at + 2, clause, clause.dead_end) if heads else None
        if act:
            words = list(clause.tokens[at + 2 : act.end])
            message = "this is an action, and only plans are meant"
            said = (text.partition(" means to ")[2] for text in clause.vocabulary.sentences.texts)
            plans = list(dict.fromkeys(filter(None, said)))
            hint = f'write a plan, plan "{OWNER} ...", with a way to it: first {spoken(words)}'
            if plans:
                hint = f"what can be meant: {', '.join(plain(text) for text in plans[:3])}; or write a plan for it"
            return MistakeError("E316", across([token, *words]), message, hint)
    return None


def plain(text: str) -> str:
    """Give a shape with letters in its holes."""
    letters = {"{person}": "B", "{place}": "L", "{thing}": "X", "{claim}": "P"}
    return " ".join(letters.get(word, word) for word in text.split())


def _two_at_once(clause: Clause) -> MistakeError | None:
    """`A and B are in hall`."""
    tokens = clause.tokens
    at = next((at for at, token in enumerate(tokens) if token.is_word("are")), 0)
    pair = [token.text for token in tokens[:at]]
    if not at or "and" not in pair:
        return None
    where = spoken(list(tokens[at + 1 :]))
    hint = (
        f"say it of each, or: {spoken(list(tokens[:at]))} are together{f' {where}' if where.startswith('in ') else ''}"
    )
    return MistakeError("E317", across(list(tokens)), 'of two at once only "are together" can be said', hint)


def _anybody(clause: Clause) -> MistakeError | None:
    """`everyone` and the like."""
    for at, token in enumerate(clause.tokens):
        word = token.text.casefold()
        right = next((right for right, wrong in _PEOPLE.items() if word in wrong.split()), "")
        if right and token.kind in {"word", "name"} and not _is_declared(clause, word):
            lettered = at + 1 < len(clause.tokens) and clause.tokens[at + 1].kind == "letter"
            hint = f'did you mean "{_replaced(clause, at, 1, right)}"?'
            if right == "someone" and not lettered:
                hint = "write a letter, such as B; the rule then fits each of whom its conditions are so"
            return MistakeError("E318", token, f'"{token.text}" stands for nobody here', hint)
    return None


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
            than = _replaced(clause, at, words, right) if right else _replaced(clause, at, 1, said)
            hint = f'did you mean "{than}"? An amount is at least, at most, more than or less than another'
            return MistakeError("E319", token, f'amounts are not compared by "{token.text}"', hint)
    return None


def _speaks_of_amounts(clause: Clause, at: int) -> bool:
    words = {token.text for token in clause.tokens[:at]}
    return not words.isdisjoint(clause.vocabulary.scales) or "how" in words


def _moved(clause: Clause) -> MistakeError | None:
    """`increases by 20`, `joy rises by 20`."""
    for at, token in enumerate(clause.tokens):
        right = next((right for right, wrong in _MOVES.items() if token.text in wrong.split()), "")
        if right and not _is_declared(clause, token.text) and _speaks_of_amounts(clause, at):
            words = 1 + clause.words(at + 1, "up") + clause.words(at + 1, "down") + clause.words(at + 1, "to")
            words += clause.words(at + words, "by")
            hint = f'did you mean "{_replaced(clause, at, words, right)}"?'
            return MistakeError("E320", token, f'amounts do not change by "{token.text}"', hint)
    first = clause.tokens[0]
    if first.text in clause.vocabulary.scales and clause.word(1) in {"rises", "falls", "becomes"}:
        return MistakeError("E320", first, "whose is it?", f'did you mean "A\'s {spoken(list(clause.tokens))}"?')
    return None


def _felt(clause: Clause) -> MistakeError | None:
    """`A likes B`, `A is happy`, `A feels joy`: a feeling or mood as a verb or adjective."""
    for at, token in enumerate(clause.tokens):
        if token.kind != "word" or token.text in _BEING or _is_declared(clause, token.text):
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
        (name for name in known if _stem(name) == _stem(word)), ""
    )


def _stem(word: str) -> str:
    for ending in ("ing", "ness", "ful", "ous", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) > 2:  # noqa: PLR2004 (what is shorter is no stem)
            return word.removesuffix(ending)
    return word


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
