"""What is so for somebody when the world begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.degrees import BEING_SURE, SUSPECTING, THINKING
from muchado.bundle.model import (
    HAS,
    IN,
    SPOT_KINDS,
    Claim,
    Const,
    Opening,
    OpeningAim,
    OpeningBelief,
    OpeningStatus,
    OpeningValue,
    Term,
)
from muchado.language.sentences.felt import feeling_meant
from muchado.language.sentences.flags import NOT_BEGUN
from muchado.language.sentences.scope import UNKNOWN, Scope
from muchado.language.sentences.shapes import Grammar, Parts
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.words import Spot, Token, across, before, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.language.sentences.vocabulary import Form
    from muchado.language.text.bodies import Item


@dataclass(frozen=True, slots=True)
class Stands:
    """Somebody is in a place; -1 is home."""

    place: int


@dataclass(frozen=True, slots=True)
class Carries:
    """Somebody has a thing."""

    person: int
    thing: int


@dataclass(frozen=True, slots=True)
class Denied:
    """A status is said not to be so."""

    claim: Claim


class Thought(NamedTuple):
    """What is taken to be so, `sure` from -100 to 100, and since when; 0: since the world begins."""

    claim: Claim
    sure: int
    since: int


_LONGEST_NAME = 4
"""How many words of a line may be the name of a feeling or mood."""

Fact = Opening | Stands | Carries | Denied
AT_HOME = Stands(-1)


def at_the_start(item: Item) -> None:
    """Take the words by which it is told what is so at the start."""
    line = item.line()
    line.expect("at", "the", "start")
    line.end()


def read_facts(tokens: list[Token], name: Token, scope: Scope, start: int) -> list[Fact]:
    """Read a line of opening facts about `scope.me`, whose name is `name`; `start` is the world's.

    Raises:
        MistakeError: the line cannot be read.

    """
    Words(tokens).could_be(*scope.vocabulary.of_kind("feeling"), *scope.vocabulary.of_kind("mood"))
    if _tells_amounts(tokens, scope):
        return _values(Words(tokens), scope)
    _check_verb(tokens, scope)
    subject = Token(name.kind, name.text, tokens[0].line, tokens[0].column, 0)
    fact = _OPENING.read([subject, *tokens], scope)
    if scope.take_nobody() or scope.take_here():
        raise MistakeError("E403", tokens[0], "a fact is about somebody in particular", "write a name")
    return [_since(fact, tokens, start)]


_IS = ("starts", "begins", "stands", "sits", "waits", "stays")
_HAD = "what somebody has is said so: has ...", "has"
_HAS = ("owns", "holds", "carries", "keeps", "possesses", "wears")


def _check_verb(tokens: list[Token], scope: Scope) -> None:
    """Tell of a line that lacks its verb, or has another for `is in` or `has`."""
    first, *rest = tokens
    known = {part for text in scope.vocabulary.sentences.texts for part in text.split()}
    if not rest or first.text in known - {"in", "at"}:
        return
    if first.is_word("in", "at"):
        raise MistakeError(
            "E304", first, '"is" is missing here', f"write: is {spoken(tokens)}", cure=[(before(first), "is ")]
        )
    is_place = first.is_word(*_IS) and rest[0].is_word("in", "at")
    if is_place or first.is_word(*_HAS):
        said, verb = ("where somebody is is said so: is in ...", "is") if is_place else _HAD
        hint = f"write: {verb} {spoken(rest)}"
        raise MistakeError("E304", first, said, hint, first.text, cure=[(first, verb)])


def _since(fact: Fact, tokens: list[Token], start: int) -> Fact:
    """Let what does not say since when begin with the world; refuse what lies after that."""
    if not isinstance(fact, OpeningStatus | OpeningBelief):
        return fact
    return fact._replace(since=_begun(fact.since, tokens, start))


def _begun(since: int, tokens: list[Token], start: int) -> int:
    if since > start > 0:
        raise MistakeError(
            "E509", tokens[-1], "this is after the world begins", "what is so at the start has begun before"
        )
    return since or start


def _tells_amounts(tokens: list[Token], scope: Scope) -> bool:
    """Say whether a line gives feelings and moods: it begins with one, or ends with a number that is no date."""
    if _scale_name(Words(tokens), scope):
        return True
    return tokens[-1].kind == "number" and not any(token.is_word("since", "on") for token in tokens)


def _scale_name(line: Words, scope: Scope) -> str:
    """Give the name of the feeling, mood or trait that comes next, or nothing."""
    words = [token.text for token in line.tokens[line.at : line.at + _LONGEST_NAME] if token.kind == "word"]
    names = [" ".join(words[:length]) for length in range(len(words), 0, -1)]
    return next((name for name in names if name in scope.vocabulary.scales), "")


def _values(line: Words, scope: Scope) -> list[Fact]:
    found: list[Fact] = []
    line.list_of(lambda one: found.append(_value(one, scope)))
    line.end()
    return found


def _value(line: Words, scope: Scope) -> OpeningValue:
    """Read `love toward Naruto 30` or `sadness 20`."""
    at = line.here
    vocabulary = scope.vocabulary
    line.could_be(*vocabulary.of_kind("feeling"), *vocabulary.of_kind("mood"))
    name = _scale_name(line, scope)
    words = line.tokens[line.at : line.at + len(name.split())]
    line.at += len(words)
    scale = vocabulary.scales.get(name)
    if scale is None:
        name = line.peek()
        known = [*vocabulary.of_kind("feeling"), *vocabulary.of_kind("mood")]
        hint = "a line that ends with a number says how much somebody feels"
        after = Words(line.tokens[line.at + 1 :], line.tokens[line.at]) if name in {"feels", "has"} else None
        if after and _scale_name(after, scope):
            raise MistakeError(
                "E107",
                at,
                "how much somebody feels stands without a verb",
                f"write: {spoken(after.tokens)}",
                cure=[(Spot(at.line, at.column, after.tokens[0].column - at.column), "")],
            )
        if meant := feeling_meant(name, vocabulary.of_kind("feeling"), vocabulary.of_kind("mood")):
            is_mood = meant in vocabulary.of_kind("mood")
            hint = _amount(meant, line, is_mood=is_mood)
            whole = "..." not in hint and line.tokens[-1].kind == "number"
            cure = [(across(line.tokens[line.at :]), hint.removeprefix("write: "))] if whole else ()
            raise MistakeError("E107", at, f'there is no feeling or mood "{name}"', hint, cure=cure)
        raise MistakeError("E107", at, f'there is no feeling or mood "{name}"', hint, name, known)
    if scale.quality.kind == "trait":
        raise MistakeError(
            "E510", at, f"{name} is a trait, and traits never change", 'move it up, above "at the start"'
        )
    if vocabulary.tree:
        vocabulary.tree.names(scale.quality.kind, words)
    target = _target(line, name, scope) if scale.quality.kind == "feeling" else UNKNOWN
    if not scope.me:
        raise TypeError("facts are about somebody")
    return OpeningValue(scope.me.id, scale.number, target, line.number(scale.quality.low, scale.quality.high))


def _amount(scale: str, line: Words, *, is_mood: bool) -> str:
    """Say how much is felt in the language's words."""
    rest = line.tokens[line.at + 1 :]
    who = next((token.text for token in rest if token.kind == "name"), "...")
    points = next((token.text for token in rest if token.kind == "number"), "60")
    return f"write: {scale} {points}" if is_mood else f"write: {scale} toward {who} {points}"


def _target(line: Words, name: str, scope: Scope) -> int:
    line.could_be("toward")
    if not line.take_if("toward"):
        other = line.peek() in {"towards", "to", "for"}
        hint, cure = f"such as: {name} toward Naruto 30", [(line.here, "toward")] if other else ()
        said = f"a feeling is toward somebody, and {name} is a feeling"
        raise MistakeError("E312", line.here, said, 'write "toward"' if other else hint, cure=cure)
    people = scope.vocabulary.people
    line.could_be(*people)
    token = line.take("name", "somebody's name", people)
    if token.text not in people:
        raise MistakeError("E101", token, f'there is nobody called "{token.text}"', "", token.text, people)
    if scope.vocabulary.tree:
        scope.vocabulary.tree.names("person", (token,))
    if scope.me and people[token.text] == scope.me.id:
        raise MistakeError("E511", token, "feelings are toward others", "name somebody else, or use a mood")
    return people[token.text]


# ---------------------------------------------------------------- sentences


def read_thought(tokens: list[Token], scope: Scope, start: int) -> Thought:
    """Read what several take to be so: `thinks that Naruto loves Ino`; `start` is the world's.

    Raises:
        MistakeError: the line cannot be read.

    """
    thought = _THOUGHT.read(tokens, scope)
    return thought._replace(since=_begun(thought.since, tokens, start))


def _thinks(sure: int, at: int) -> Callable[[Parts], Thought]:
    """Take a thought whose sentence is in a hole, and perhaps the moment in the next."""

    def build(parts: Parts) -> Thought:
        denied = parts.denies(at)
        claim = parts.claim(at, negative=True)
        if not isinstance(claim, Claim):
            raise MistakeError("E403", parts.spot, "a belief is a sentence", "such as: thinks that Naruto loves Ino")
        since = parts.number(at + 1) if len(parts.values) > at + 1 else 0
        return Thought(claim, -sure if denied else sure, since)

    return build


def _believes(sure: int) -> Callable[[Parts], Fact]:
    thinks = _thinks(sure, 1)
    return lambda parts: OpeningBelief(_number(parts.term(0)), *thinks(parts))


def _knows(parts: Parts) -> Thought:
    raise _not_a_fact(parts, "knows")


def _sentence(form: Form, parts: Parts, rest: Words) -> Fact:
    term = parts.scope.vocabulary.terms[form.relation]
    claim = parts.scope.relation(form, parts.values)
    if term.topic:
        raise MistakeError("E421", parts.spot, *NOT_BEGUN)
    if term.kind == "status":
        since = rest.moment()[0] if rest.take_if("since") else 0
        return Denied(claim) if form.negative else OpeningStatus(claim, since)
    if term.happens:
        raise _not_a_fact(parts, term.kind)
    if form.negative or form.tense != "present":
        raise MistakeError(
            "E307", parts.spot, "only what is so is said at the start", "leave this line out, or say: thinks that ..."
        )
    return _plain(form, claim, parts)


def _plain(form: Form, claim: Claim, parts: Parts) -> Fact:
    kind = parts.scope.vocabulary.terms[form.relation].kind
    person = _number(claim.args[0])
    if form.relation == IN:
        return Stands(_number(claim.args[1]))
    if form.relation == HAS:
        return Carries(person, _number(claim.args[1]))
    if kind == "aim":
        return OpeningAim(person, claim)
    if kind == "notion":
        return OpeningBelief(person, claim, THINKING, 0)
    raise _not_a_fact(parts, kind)


def _not_a_fact(parts: Parts, kind: str) -> MistakeError:
    return MistakeError("E510", parts.spot, *_WHY_NOT[kind])


BEHIND_ITS_NAME = "where a thing is stands behind its name"

_WHY_NOT: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        SPOT_KINDS, ("where a thing is stands behind its name", 'such as: thing keys, "the keys", in hall')
    ),
    "trait": ('traits are given as numbers, above "at the start"', "such as: proud 80"),
    "phrase": ("a phrase follows from feelings, so it cannot be said as a fact", "give the feelings it speaks of"),
    "knows": ("nobody can tell what they know from what they think", 'say "is sure that ..." or "thinks that ..."'),
    "act": ("what has happened before is only known by those who think so", 'say "is sure that ..."'),
    "deed": ("what has happened before is only known by those who think so", 'say "is sure that ..."'),
}


def _number(term: Term) -> int:
    return term.id if isinstance(term, Const) else UNKNOWN


def _shapes() -> Iterator[tuple[str, Callable[[Parts], Fact]]]:
    yield "{person} is at home", lambda _: AT_HOME
    for verb, sure in _DEGREES:
        yield f"{{person}} {verb} that {{claim}}", _believes(sure)
        yield f"{{person}} {verb} that {{claim}} on {{moment}}", _believes(sure)


def _thoughts() -> Iterator[tuple[str, Callable[[Parts], Thought]]]:
    yield "knows that {claim}", _knows
    for verb, sure in _DEGREES:
        yield f"{verb} that {{claim}}", _thinks(sure, 0)
        yield f"{verb} that {{claim}} on {{moment}}", _thinks(sure, 0)


_DEGREES = (("suspects", SUSPECTING), ("thinks", THINKING), ("is sure", BEING_SURE), ("doubts", -SUSPECTING))

_THOUGHT: Grammar[Thought] = Grammar(_thoughts())
_OPENING: Grammar[Fact] = Grammar(_shapes(), _sentence)
