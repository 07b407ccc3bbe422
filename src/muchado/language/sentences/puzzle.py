"""What to say about a sentence that fits no shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.language.sentences.clause import Clause
from muchado.language.sentences.cures import cure
from muchado.language.sentences.patterns import DeadEnd
from muchado.language.text.diagnostics import EVERYWHERE, MistakeError
from muchado.language.text.letters import KINDS, NAMED, range_hint
from muchado.language.text.lines import listed
from muchado.language.text.meant import JOINERS
from muchado.language.text.words import Spot, Token, across, before, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.language.text.spelling import Speller

_WHEN = ("yesterday", "recently", "lately", "ago", "before", "earlier", "once", "already", "ever", "since")
_END_MARKS = ("within", "today", "by", "since")
_NOUNS = {"place": "E102", "thing": "E103"}
NOTION = 'declare it, such as: notion "A envies B"; or say it in the words of a sentence that is declared'


def puzzled(
    clause: Clause, texts: Iterable[str], speller: Speller, read_to: int = 0, example: str = NOTION
) -> MistakeError:
    """Give the mistake that explains best why a clause could not be read.

    `texts` are all shapes that could stand there; `read_to` is how far the clause made sense; `example` says what
    to declare where nothing like it is known.
    """
    dead, texts = clause.dead_end, list(texts)
    at = max(dead.at, 0)
    if cured := cure(clause, at, dead):
        return cured
    if read_to and read_to >= at:
        return _left_over(clause.tokens, read_to, dead)
    if at >= len(clause.tokens):
        return _broken_off(clause, dead)
    return (
        _wrong_letter(clause.tokens[at], dead)
        or _misspelt(clause, at, dead, speller, texts)
        or _missing_word(clause, at, dead)
        or _no_time(clause.tokens[at], dead)
        or _unknown_holiday(clause, at, dead)
        or _unknown_noun(clause, at, dead)
        or _undeclared(clause, texts, example)
    )


def _left_over(tokens: Sequence[Token], at: int, dead: DeadEnd) -> MistakeError:
    left = list(tokens[at:])
    known = dead.words if dead.at == at else []
    message = f"this is left over: {spoken(left)}"
    if left[0].text in JOINERS:
        said, hint = JOINERS[left[0].text]
        cure = [(left[0], "and")] if left[0].text == "but" else ()
        return MistakeError("E302", across(left), f"{said}: {spoken(left)}", hint, cure=cure)
    if left[0].is_word(*_WHEN) or "last" in [token.text for token in left]:
        hint = "when an act happened is said so: today, within the last 2 hours"
        return MistakeError("E302", across(left), message, hint)
    return MistakeError(
        "E302", across(left), message, "take it away, or put it on a line of its own", left[0].text, known
    )


def _broken_off(clause: Clause, dead: DeadEnd) -> MistakeError:
    last = clause.tokens[-1]
    expected = [f'"{word}"' for word in dead.words][:3]
    expected += [NAMED[hole] for hole in dead.holes if hole in NAMED]
    hint = f"{' or '.join(expected)} could come next" if expected else ""
    names = [name for hole in dead.holes if hole in {"person", "place", "thing"} for name in _named(clause, hole)]
    if names:
        hint += f"; {listed(names)}"
    alone = clause.tokens[0] if len(clause.tokens) == 1 else None
    if alone is not None and alone.kind in {"letter", "name"}:
        hint = f'say something of it, such as "{alone.text} is here"'
    return MistakeError("E303", Spot(last.line, last.column + last.width, 1), "something is missing here", hint)


def _named(clause: Clause, kind: str) -> list[str]:
    """Give what could fill a hole; people are named only where others are."""
    about_names = not clause.tokens[0].width or clause.tokens[0].kind == "name"
    return clause.vocabulary.of_kind(kind) if kind != "person" or about_names else []


def _wrong_letter(token: Token, dead: DeadEnd) -> MistakeError | None:
    if token.kind != "letter":
        return None
    kind = KINDS.get(token.text)
    if kind is None:
        return MistakeError(
            "E401",
            token,
            f'"{token.text}" is no role letter',
            "A to K are people, L to N places, P to R sentences, T to V times, X to Z things",
        )
    wanted = [hole for hole in dead.holes if hole in NAMED and hole != kind]
    if not wanted or dead.words:
        return None
    message = f"{token.text} stands for {NAMED[kind]}, but {NAMED[wanted[0]]} is needed here"
    return MistakeError("E401", token, message, range_hint(wanted[0]))


def _misspelt(clause: Clause, at: int, dead: DeadEnd, speller: Speller, texts: Iterable[str]) -> MistakeError | None:
    if speller.tired:
        return None
    token = clause.tokens[at]
    known = dead.words
    for hole in dead.holes:
        known += clause.vocabulary.of_kind(hole) if hole in {"place", "thing", "person"} else []
    if "trait" in dead.holes:
        known += clause.vocabulary.of_kind("trait")
    better = speller.nearest_word(token.text, known)
    if not better or better == token.text:
        return None
    if better in dead.words and not _leads_on(clause, at, better, texts):
        return None
    code = next((_NOUNS[kind] for kind in _NOUNS if better in clause.vocabulary.of_kind(kind)), "E301")
    message = {
        "E102": f'there is no place called "{token.text}"',
        "E103": f'there is no thing called "{token.text}"',
    }.get(code, f'no sentence has "{token.text}" here')
    hint = f'did you mean "{_mended(clause, at, better)}"?'
    lacking = spoken(list(clause.tokens[at:])) if token.text in EVERYWHERE else token.text
    return MistakeError(code, token, message, hint, lacking, cure=[(token, better)])


def _leads_on(clause: Clause, at: int, better: str, texts: Iterable[str]) -> bool:
    """Say whether what comes after a word may come after a better one in any shape."""
    if at + 1 >= len(clause.tokens) or clause.tokens[at + 1].kind == "word":
        return True
    parts = (text.split() for text in texts)
    after = [part[one + 1 : one + 2] for part in parts for one, word in enumerate(part) if word == better]
    return not after or any(not following or following[0][0] == "{" for following in after)


def _mended(clause: Clause, at: int, better: str) -> str:
    """Give the clause with a better word, if it makes sense then; else the word."""
    mended = [*clause.tokens[:at], clause.tokens[at]._replace(text=better), *clause.tokens[at + 1 :]]
    start = clause.deepest_claim if clause.deepest_claim <= at else 0
    trial = Clause(mended, clause.vocabulary)
    found = clause.vocabulary.sentences.longest(mended, start, trial, DeadEnd())
    return spoken([token for token in mended[start : found.end] if token.width]) if found else better


def _nothing_thought(clause: Clause, at: int) -> MistakeError:
    """Tell of a claim without its "that": of what is thought of somebody, or of a mere somebody."""
    token, verb, after = clause.tokens[at], clause.word(at - 1), clause.tokens[at + 1 :]
    message, cure = '"that" is missing here', [(before(token), "that ")]
    if not after:
        return MistakeError("E304", token, message, f"say what: {verb} that {token.text} ...", verb)
    if clause.words(at + 1, "to be"):
        said = spoken([token, *clause.tokens[at + 3 :]]).replace(token.text, f"{token.text} is", 1)
        return MistakeError("E304", token, message, f"write: {verb} that {said}", verb)
    return MistakeError("E304", token, message, f'put "that" before "{token.text}"', verb, cure=cure)


def _missing_word(clause: Clause, at: int, dead: DeadEnd) -> MistakeError | None:
    token = clause.tokens[at]
    words = dead.words
    if len(words) != 1 or dead.holes or not dead.at or token.kind == "word":
        return None
    hint = f'put "{words[0]}" before "{token.text}"'
    if words[0] == "that" and token.kind in {"letter", "name"}:
        return _nothing_thought(clause, at)
    return MistakeError("E304", token, f'"{words[0]}" is missing here', hint, cure=[(before(token), f"{words[0]} ")])


def _no_time(token: Token, dead: DeadEnd) -> MistakeError | None:
    if "time" not in dead.holes:
        return None
    return MistakeError("E502", token, f'"{token.text}" is no time of day', "times are written as 7:30 or 15:00")


def _unknown_holiday(clause: Clause, at: int, dead: DeadEnd) -> MistakeError | None:
    if "holiday" not in dead.holes:
        return None
    name = spoken(list(clause.tokens[at:]))
    known = [text.replace(" 's", "'s") for text in clause.vocabulary.holidays.texts]
    hint = "days are said like this: it is Monday, it is a weekday, it is Valentine's Day"
    return MistakeError("E115", across(list(clause.tokens[at:])), f'there is no holiday "{name}"', hint, name, known)


def _unknown_noun(clause: Clause, at: int, dead: DeadEnd) -> MistakeError | None:
    token = clause.tokens[at]
    if not at or at == clause.deepest_claim or token.kind != "word" or clause.tokens[at - 1].is_word("is", "not"):
        return None
    kind = next((hole for hole in dead.holes if hole in _NOUNS), None)
    if kind is None or (at + 1 < len(clause.tokens) and clause.tokens[at + 1].kind != "mark"):
        return None
    hint = f"declare it ({kind} {token.text}), or use a sentence that is declared"
    return MistakeError(_NOUNS[kind], token, f'there is no {kind} called "{token.text}"', hint, token.text)


def _undeclared(clause: Clause, texts: Iterable[str], example: str) -> MistakeError:
    start = min(clause.deepest_claim, len(clause.tokens) - 1)
    tokens = list(clause.tokens[start:])
    for i, token in enumerate(tokens):
        if i and token.is_word(*_END_MARKS):
            tokens = tokens[:i]
            break
    message = "nobody has declared a sentence like this"
    own_words = spoken(tokens)
    if example == NOTION:
        example = _declaring(tokens)
    return MistakeError("E301", across(tokens), message, example, own_words, _in_own_words(tokens, texts))


def _declaring(tokens: Sequence[Token]) -> str:
    """Say how a clause would be declared, where it has the shape of a sentence."""
    verb = tokens[1].text if len(tokens) > 1 else ""
    if len(tokens) > 1 and tokens[1].kind == "word" and inflect.is_past(verb) and not inflect.is_verb(verb):
        base = inflect.base_of_past(verb)
        said = " ".join((inflect.third(base), *(token.text for token in tokens[2:])))
        return f'declare it: action {base}: "A {said}"' if _is_person(tokens[0]) else NOTION
    whole = all(token.kind in {"letter", "word", "name"} and not token.is_word("not", "that") for token in tokens)
    if not whole or not _is_person(tokens[0]) or not inflect.is_verb(verb):
        return NOTION
    letters = iter("ABCDEFGHIJK")
    people = {token.text: next(letters) for token in {t.text: t for t in tokens if _is_person(t)}.values()}
    said = " ".join(people.get(token.text, token.text) for token in tokens if not token.is_word("someone"))
    if said.startswith("A talks with B about "):
        return f'declare it: topic {tokens[-1].text}: "{said}"'
    return f'declare it: status "{said}" if it is so or not so, notion "{said}" if it can only be thought'


def _is_person(token: Token) -> bool:
    return token.kind == "name" or (token.kind == "letter" and KINDS.get(token.text) == "person")


def _in_own_words(tokens: Sequence[Token], texts: Iterable[str]) -> Iterator[str]:
    """Give shapes with the clause's own letters and names in their holes."""
    letters = [token.text for token in tokens if token.kind in {"letter", "name"}]
    of_acts = {**_USUAL, "person": "BCDE"}
    given = {kind: [one for one in letters if KINDS.get(one, "person") == kind] for kind in _USUAL}
    for text in texts:
        if {"is", "not"} >= {part for part in text.split() if part[0] != "{"}:
            continue  # nobody who says more than that means no more
        usually = _USUAL if text[0] == "{" else of_acts  # who does it goes without saying
        left = {kind: iter([*given[kind], *usual]) for kind, usual in usually.items()}
        yield " ".join(next(left.get(part[1:-1], iter(())), "...") if part[0] == "{" else part for part in text.split())


_USUAL = {"person": "ABCD", "place": "LMN", "thing": "XYZ", "claim": "PQR", "hour": "TUV", "number": "SW"}
