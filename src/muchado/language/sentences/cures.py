"""Sentences that newcomers write, and what the language has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.language.sentences.being import being_cure
from muchado.language.sentences.felt import LONGEST, amount_cure, is_declared, replaced
from muchado.language.sentences.minds import CODE, DOES_NOT, THINKS
from muchado.language.sentences.patterns import DeadEnd
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import KINDS, NAMED, OWNER, RANGES, range_hint
from muchado.language.text.words import Spot, across, behind, spoken, stem

if TYPE_CHECKING:
    from muchado.language.sentences.clause import Clause

_PEOPLE = {
    "someone": "somebody anyone anybody everyone everybody all any another others people they",
    "nobody": "noone none",
}
_LEARNING = ("realizes", "realises", "discovers", "notices", "finds", "hears", "understands", "recognizes", "figures")


_DEGREES = {
    "is sure that": THINKS,
    "suspects that": THINKS,
    "takes it that": THINKS,
    "does not doubt that": THINKS,
    "doubts that": DOES_NOT,
    "is not sure that": DOES_NOT,
    "does not suspect that": DOES_NOT,
}
"""How sure somebody is, and what is said of another in its place."""


def cure(clause: Clause, at: int, dead: DeadEnd) -> MistakeError | None:
    """Give the mistake that somebody has made who took the language for another; None where nobody can tell."""
    if len(clause.tokens) > LONGEST:
        return None
    return (
        _spoken_name(clause, at, dead)
        or _place_here(clause)
        or _not_in_front(clause)
        or _wanted(clause)
        or _with(clause)
        or _how_sure(clause, at)
        or _learned(clause)
        or _going_on(clause)
        or _meant_act(clause)
        or _done_plan(clause)
        or _two_at_once(clause)
        or _anybody(clause)
        or amount_cure(clause)
        or being_cure(clause)
    )


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
            hint = f'did you mean "{replaced(clause, at, called.words, called.name)}"?'
            return MistakeError(code, across(words), message, hint, cure=[(across(words), called.name)])
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
    first, who, verb = clause.tokens[:3]
    cure = [(Spot(first.line, first.column, who.column - first.column), ""), (behind(verb), " not")]
    certain = cure if verb.is_word("is") and verb.line == first.line else ()
    return MistakeError("E323", first, '"not" does not begin a condition', hint, cure=certain)


def _wanted(clause: Clause) -> MistakeError | None:
    """`A wants to ...` as a condition."""
    at = next((at for at in range(len(clause.tokens)) if clause.words(at, "wants to")), 0)
    if not at:
        return None
    aim = [*clause.tokens[:at], clause.tokens[at]._replace(text="means"), *clause.tokens[at + 1 :]]
    message = "what somebody wants is weighed anew each time, and cannot be asked"
    if clause.vocabulary.sentences.longest(aim, 0, type(clause)(aim, clause.vocabulary), DeadEnd()):
        hint = f'did you mean "{replaced(clause, at, 1, "means")}"?'
        cure = [(clause.tokens[at], "means")]
        return MistakeError("E324", across(list(clause.tokens[at:])), message, hint, cure=cure)
    return MistakeError(
        "E324", across(list(clause.tokens[at:])), message, 'ask for an aim: "A means to ..." and a plan'
    )


def _with(clause: Clause) -> MistakeError | None:
    """`A is with B`."""
    at = next((at for at in range(len(clause.tokens)) if clause.words(at, "is with")), 0)
    if not at or at + 2 >= len(clause.tokens) or is_declared(clause, "with"):
        return None
    hint = f"say: {spoken(list(clause.tokens[:at]))} and {spoken(list(clause.tokens[at + 2 :]))} are together"
    words, last = list(clause.tokens[at : at + 2]), clause.tokens[-1]
    cure = [(across(words), "and"), (behind(last), " are together")] if at + 3 == len(clause.tokens) else ()
    return MistakeError("E317", across(words), "who is with whom is said of both", hint, cure=cure)


def _how_sure(clause: Clause, dead: int) -> MistakeError | None:
    """`A thinks that B suspects that ...`: how sure another is, in a sentence that could be read up to there."""
    for degree, right in _DEGREES.items():
        for at in range(max(0, dead - degree.count(" ")), dead + 1):
            if at > 1 and clause.words(at, degree):
                words = list(clause.tokens[at : at + len(degree.split())])
                message = f'of others it is only said that they think so, or do not, and not "{spoken(words)}"'
                return MistakeError(CODE, across(words), message, f'write "{right}"', cure=[(across(words), right)])
    return None


def _learned(clause: Clause) -> MistakeError | None:
    """`A finds out that ...`."""
    for at, token in enumerate(clause.tokens):
        hearsay = token.is_word("hears") and clause.word(at + 1) != "that"
        if at and token.is_word(*_LEARNING) and not hearsay and not is_declared(clause, token.text):
            if token.text == "hears" and clause.tokens[at - 1].kind != "letter":
                hint = "such as: B hears that P; whoever takes part in it or hears it is told"
                return MistakeError("E325", clause.tokens[at - 1], "who hears it is said by a letter", hint)
            hint = 'as an occasion say "A learns that ..."; as what follows, "A thinks that ..."'
            return MistakeError("E325", token, f'nobody learns by "{token.text}"', hint)
    return None


def _going_on(clause: Clause) -> MistakeError | None:
    """`A is dating B`, where it is declared that A dates B."""
    for at in range(1, len(clause.tokens)):
        word = clause.word(at)
        if not word.endswith("ing") or not clause.tokens[at - 1].is_word("is"):
            continue
        parts = (part for text in clause.vocabulary.sentences.texts for part in text.split())
        verb = next((part for part in parts if stem(part) == stem(word) and inflect.is_verb(part)), "")
        if verb and verb != word:
            hint = f'did you mean "{replaced(clause, at - 1, 2, verb)}"?'
            cure = [(across(list(clause.tokens[at - 1 : at + 1])), verb)]
            return MistakeError("E301", clause.tokens[at], "sentences are said in the plain present", hint, cure=cure)
    return None


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


def _done_plan(clause: Clause) -> MistakeError | None:
    """A plan where an action is needed."""
    if clause.tokens[0].kind != "word":
        return None
    aim = "{person} means to " + " ".join(
        f"{{{KINDS[token.text]}}}" if token.text in KINDS and token.kind == "letter" else token.text
        for token in clause.tokens
    )
    texts = clause.vocabulary.sentences.texts
    plan = next((text for text in texts if aim == text or aim.startswith(f"{text} by ")), "")
    if not plan:
        return None
    said = plain(plan.removeprefix("{person} means to "))
    hint = "write an action; a plan is pursued by itself, once it is taken up"
    return MistakeError("E316", across(list(clause.tokens)), f'"{said}" is a plan, and no action', hint)


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
    named = len(tokens) == at + 3 and tokens[at + 1].is_word("in") and clause.read("place", at + 2)
    where = f" in {tokens[-1].text}" if named else ""
    hint = f"say it of each, or: {spoken(list(tokens[:at]))} are together{where}"
    return MistakeError("E317", across(list(tokens)), 'of two at once only "are together" can be said', hint)


def _anybody(clause: Clause) -> MistakeError | None:
    """`everyone` and the like."""
    for at, token in enumerate(clause.tokens):
        word = token.text.casefold()
        right = next((right for right, wrong in _PEOPLE.items() if word in wrong.split()), "")
        if right and token.kind in {"word", "name"} and not is_declared(clause, word):
            lettered = at + 1 < len(clause.tokens) and clause.tokens[at + 1].kind == "letter"
            hint, cure = f'did you mean "{replaced(clause, at, 1, right)}"?', [(token, right)]
            if right == "someone" and not lettered:
                hint, cure = "write a letter, such as B; the rule then fits each of whom its conditions are so", []
            return MistakeError("E318", token, f'"{token.text}" stands for nobody here', hint, cure=cure)
    return None
