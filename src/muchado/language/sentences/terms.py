"""Sentences as authors declare them: "A breaks up with B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.bundle.counted import one_of
from muchado.bundle.limits import MOST_ROLES
from muchado.bundle.model.closed import RelationKind
from muchado.language.sentences.vocabulary import Term, Vocabulary, forms_of
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import KINDS, OWNER, RANGES, RESERVED, UNDONE
from muchado.language.text.words import Spot, Token, inside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.lines import Words

MOST_WORDS = 16
_EXAMPLE = 'write it in the present tense with role letters: "A dates B"'


def declared(quoted: Token, name: str, kind: RelationKind, number: int, past: str = "") -> Term:
    """Give the relation that a declared sentence makes.

    Raises:
        MistakeError: the sentence has not the shape of one.

    """
    tokens = inside(quoted)
    _check_words(quoted, tokens, kind)
    _check_counted(tokens)
    letters = _letters(quoted, tokens)
    words = [f"{{{letters.index(token.text)}}}" if token.kind == "letter" else token.text for token in tokens]
    return Term(number, name, kind, letters, forms_of(words, past), quoted.spot)


def _check_counted(tokens: Sequence[Token]) -> None:
    """Refuse a place where it is meant how many there are: "A owes B N coins"."""
    for at, token in enumerate(tokens[2:-1], 2):
        after = f" {tokens[at + 1].text}"
        stands_alone = at == len(("A", "verb")) or tokens[at - 1].kind == "letter"
        if stands_alone and KINDS.get(token.text) == "place" and one_of(after) != after:
            said = " ".join("S" if one is token else one.text for one in tokens)
            message = f"{token.text} stands for a place, and here it is counted"
            raise MistakeError("E314", token, message, f'numbers are {RANGES["number"]}: "{said}"', cure=[(token, "S")])


def happening(quoted: Token, name: str, number: int, past: str = "") -> Term:
    """Give the relation of what happens without anybody doing it: "it rains in L", "the bell rings", "B falls ill".

    Raises:
        MistakeError: the sentence has not the shape of one.

    """
    tokens = inside(quoted)
    at = verb_of(tokens)
    if any(token.is_word(OWNER) for token in tokens):
        hint = f'people are B to K in it, or write: action {name}: "..."'
        raise MistakeError("E314", quoted, "A is whoever does something, and nobody does what happens", hint)
    if not at or len(tokens) > MOST_WORDS:
        raise MistakeError("E314", quoted, "what happens is said in the present tense, with a verb", _HAPPENING)
    for token in tokens:
        if token.kind == "name":
            lower = f'"{quoted.text[:1].lower()}{quoted.text[1:]}"'
            cure = [(quoted, lower)] if token is tokens[0] else ()
            hint = f"write: {lower}" if cure else "say it with a letter"
            raise MistakeError("E314", token, f'a declared sentence names nobody: "{token.text}"', hint, cure=cure)
        _check_word(token)
    letters = UNDONE + _letters(quoted, tokens)
    if any(KINDS[letter] in {"claim", "hour", "number"} for letter in letters):
        raise MistakeError(
            "E314", quoted, "nobody says what happens, so nothing, no time and no number is said in it", _HAPPENING
        )
    words = [f"{{{letters.index(token.text)}}}" if token.kind == "letter" else token.text for token in tokens]
    forms = forms_of(words, past, at)
    return Term(number, name, "act", letters, forms._replace(base=forms.present), quoted.spot, verb=at)


_HAPPENING = 'such as: "it rains in L", "the bell rings", "B falls ill"'

_ARTICLES = ("a", "an", "the", "some", "another", "one", "no")


def verb_of(tokens: Sequence[Token]) -> int:
    """Give which word of a sentence that need not begin with a letter is its verb; 0 for none.

    That is the first that can be one after the subject: after "it" or a letter, or after an article and its noun.
    """
    first = 2 if tokens and tokens[0].is_word(*_ARTICLES) else 1
    verbs = (at for at, token in enumerate(tokens) if at >= first and token.kind == "word")
    return next((at for at in verbs if inflect.is_verb(tokens[at].text)), 0)


def irregular_past(line: Words, quoted: Token) -> str:
    """Read the rest of `past "A clove to B"` and give the verb's past."""
    token = line.take("text", "the sentence in the past tense, in quotes")
    now, then = inside(quoted), inside(token)
    at = verb_of(now) or 1
    same = [t.text for t in (*now[:at], *now[at + 1 :])] == [t.text for t in (*then[:at], *then[at + 1 :])]
    if len(then) != len(now) or len(then) <= at or not same:
        verb = f', "{now[at].text}"' if at < len(now) and at > 1 else ", the second word"
        raise MistakeError(
            "E314", token, "this is not the same sentence in the past tense", f"change only the verb{verb}"
        )
    return then[at].text


def _check_words(quoted: Token, tokens: list[Token], kind: RelationKind) -> None:
    of_a_thing = kind in {"status", "notion"} and tokens[:1] and KINDS.get(tokens[0].text) in {"thing", "place"}
    if len(tokens) < len((OWNER, "verb")) or not (of_a_thing or tokens[0].text == OWNER):
        roles = _roles(tokens) if tokens else {}
        hint = f"write it with role letters: {_with(roles, tokens)}" if roles else _EXAMPLE
        if tokens and all(token.kind == "word" and not inflect.is_verb(token.text) for token in tokens):
            hint = f'write it of somebody: "{OWNER} {_said_of_somebody(quoted.text, kind)}"'
        cure = [(token, roles[token.text]) for token in tokens if token.text in roles]
        raise MistakeError("E314", quoted, "a sentence begins with A and a verb", hint, cure=cure)
    if len(tokens) > MOST_WORDS:
        raise MistakeError("E314", quoted, f"a sentence may have up to {MOST_WORDS} words", "say it in fewer")
    verb = tokens[1].text
    if tokens[1].kind != "word" or not (inflect.is_verb(verb) or (kind == "notion" and inflect.is_past(verb))):
        present = _present(tokens[1])
        hint = f"write it in the present tense: {_with({verb: present}, tokens)}" if present else _EXAMPLE
        cure = [(tokens[1], present)] if present else []
        raise MistakeError("E314", tokens[1], f'"{tokens[1].text}" is no verb that goes with A', hint, cure=cure)
    for token in tokens:
        _check_word(token)


def _said_of_somebody(words: str, kind: RelationKind) -> str:
    """Give what somebody does, or is, in some words."""
    verb, _, rest = words.partition(" ")
    return f"{inflect.third(verb)} {rest}".strip() if kind in {"act", "deed", "aim"} else f"is {words}"


def _roles(tokens: list[Token]) -> dict[str, str]:
    """Give role letters for the names and letters of a sentence, where it is one about A then."""
    who = dict.fromkeys(token.text for token in tokens if token.kind in {"name", "letter"})
    letters = dict(zip(who, "ABCD", strict=False))
    return letters if letters.get(tokens[0].text) == OWNER else {}


def _with(words: dict[str, str], tokens: list[Token]) -> str:
    """Give a sentence with other words in the place of some."""
    return f'"{" ".join(words.get(token.text, token.text) for token in tokens)}"'


def _present(verb: Token) -> str:
    """Give a verb in the present tense, where it is one in the past; or nothing."""
    if verb.kind != "word" or not inflect.is_past(verb.text):
        return ""
    return inflect.third(inflect.base_of_past(verb.text))


def _check_word(token: Token) -> None:
    if token.kind not in {"word", "letter"}:
        what = f'"{token.text}"'
        message = (
            f"a declared sentence names nobody, and here stands {what}"
            if token.kind == "name"
            else f"{what} cannot stand in a sentence"
        )
        raise MistakeError("E314", token, message, _EXAMPLE)
    if token.text in RESERVED:
        hint = "it has a meaning of its own in conditions; find another word"
        raise MistakeError("E314", token, f'"{token.text}" cannot stand in a declared sentence', hint)


def _letters(quoted: Token, tokens: list[Token]) -> str:
    letters = ""
    for token in tokens:
        if token.kind != "letter":
            continue
        if token.text not in KINDS:
            raise MistakeError(
                "E401",
                token,
                f'"{token.text}" is no role letter',
                "A to K are people, L to N places, P to R sentences, S and W numbers, T to V times, X to Z things",
            )
        if token.text in letters:
            raise MistakeError(
                "E314", token, f"{token.text} stands twice in this sentence", "each role has a letter of its own"
            )
        letters += token.text
    if len(letters) > MOST_ROLES:
        raise MistakeError("E314", quoted, f"a sentence may have up to {MOST_ROLES} roles", "leave one out")
    claims = [letter for letter in letters if KINDS[letter] == "claim"]
    if len(claims) > 1 or (claims and tokens[-1].text != claims[0]):
        raise MistakeError(
            "E314", quoted, "what is said comes last in a sentence, and only once", 'such as: "A tells B that P"'
        )
    return letters


class Numbering:
    """Adds relations to a vocabulary, refusing what is said already."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._said = dict.fromkeys(Vocabulary().sentences.texts, "the language itself")
        self._said |= {_shape(term): _where(term.at) for term in vocabulary.terms if term.at}

    def add(self, term: Term, at: Token) -> None:
        """Add a relation.

        Raises:
            MistakeError: another relation is said in the same words.

        """
        shape = _shape(term)
        before = self._said.get(shape)
        if before:
            raise MistakeError("E104", at, f"this sentence is declared already, by {before}", "say it in other words")
        self._said[shape] = _where(at)
        self._vocabulary.declare(term)


def _shape(term: Term) -> str:
    kinds = (f"{{{kind}}}" for kind in term.roles)
    return ("aim " if term.kind == "aim" else "") + term.forms.present.format(*kinds)


def _where(at: Token | Spot) -> str:
    return f"{at.line.file}, line {at.line.number}"
