"""Amounts: numbers, feelings, moods, traits, how sure one is, and sums of these."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from muchado.bundle.limits import MOST_PARTS
from muchado.bundle.model import Amount, DutyPull, Many, Num, Scaled, Sum, Sure, Value
from muchado.language.sentences.mentions import Mention
from muchado.language.text.diagnostics import CLOSED_MIND, MistakeError
from muchado.language.text.letters import KINDS, OWNER
from muchado.language.text.lines import listed

if TYPE_CHECKING:
    from muchado.language.sentences.context import Context, Found
    from muchado.language.sentences.scope import Scope
    from muchado.language.text.words import Token

Measure = Callable[["Scope"], Amount]
"""An amount that waits to be told who is who."""

LARGEST = 10_000
"""Numbers in amounts lie between this and its negative."""

SHARES = {
    "half of": (1, 2),
    "a third of": (1, 3),
    "a quarter of": (1, 4),
    "a fifth of": (1, 5),
    "a tenth of": (1, 10),
    "twice": (2, 1),
}
"""Words for a part or a multiple: times over."""

_BEGIN_SHARES = frozenset(words.split()[0] for words in SHARES)

_JOINTS = ("plus", "less")
DECLARE = "declare it: feeling ... toward someone, or mood ..."


def read_amount(clause: Context, at: int) -> Found | None:
    """Read an amount: a measure and the position after it."""
    first = _scaled(clause, at)
    if first is None:
        return None
    sides: dict[str, list[Measure]] = {"plus": [first[0]], "less": []}
    after = first[1]
    clause.could_be(after, *_JOINTS)
    while clause.word(after) in _JOINTS:
        part = _scaled(clause, after + 1)
        if part is None:
            raise MistakeError("E310", clause.tokens[after], f'an amount is missing after "{clause.word(after)}"')
        sides[clause.word(after)].append(part[0])
        after = part[1]
        clause.could_be(after, *_JOINTS)
        if len(sides["plus"]) + len(sides["less"]) > MOST_PARTS:
            raise MistakeError("E310", clause.tokens[at], f"an amount may have up to {MOST_PARTS} parts")
    return _sum(sides["plus"], sides["less"]), after


def _sum(plus: list[Measure], less: list[Measure]) -> Measure:
    if len(plus) == 1 and not less:
        return plus[0]
    return lambda scope: Sum(tuple(part(scope) for part in plus), tuple(part(scope) for part in less))


def _scaled(clause: Context, at: int) -> tuple[Measure, int] | None:
    words = ""
    clause.could_be(at, *SHARES, "how sure A is that", "A's")
    if clause.word(at) in _BEGIN_SHARES:  # seldom, and asked of every amount there might be
        words = next((words for words in SHARES if clause.words(at, words)), "")
    if not words:
        return _single(clause, at)
    inner = _single(clause, at + len(words.split()))
    if inner is None:
        raise MistakeError("E310", clause.tokens[at], f'an amount is missing after "{words}"')
    return _scale(*SHARES[words], inner[0]), inner[1]


def _scale(times: int, over: int, inner: Measure) -> Measure:
    return lambda scope: Scaled(times, over, inner(scope))


def _single(clause: Context, at: int) -> tuple[Measure, int] | None:
    if at < len(clause.tokens) and clause.tokens[at].kind == "number":
        number = whole(clause.tokens[at], -LARGEST, LARGEST)
        return lambda _: Num(number), at + 1
    if at < len(clause.tokens) and KINDS.get(clause.word(at)) == "number":
        mention = Mention("number", "letter", clause.word(at), clause.tokens[at])
        return lambda scope: Many(scope.term(mention)), at + 1
    if clause.words(at, "the pull of duty"):
        return lambda _: DutyPull(), at + 4
    if clause.words(at, "how sure"):
        return _how_sure(clause, at)
    if clause.word(at) == "how":
        return _how_much(clause, at)
    return _own(clause, at)


def whole(token: Token, low: int, high: int) -> int:
    """Give a number that lies within bounds."""
    number = int(token.text) if len(token.text) <= len(str(LARGEST)) + 1 else high + 1
    if not low <= number <= high:
        raise MistakeError("E311", token, f"{token.text[:20]} is out of range", f"it may be {low} to {high}")
    return number


def _how_sure(clause: Context, at: int) -> tuple[Measure, int] | None:
    if not clause.words(at + 2, "A is that"):
        return None
    found = clause.read("claim", at + 5)
    if found is None:
        return None
    said, after = found
    return lambda scope: Sure(scope.claim(said)), after


def _how_much(clause: Context, at: int) -> tuple[Measure, int] | None:
    found = clause.read("trait", at + 1)
    if found is None:
        if not clause.word(at + 1):
            return None
        token = clause.tokens[at + 1]
        known = clause.vocabulary.of_kind("trait")
        raise MistakeError("E106", token, f'there is no trait "{token.text}"', "", token.text, known)
    name, after = found
    clause.could_be(after, OWNER)
    clause.could_be(after + 1, "is")
    if clause.word(after + 1) != "is":
        return None
    if clause.word(after) != OWNER:
        raise _closed(clause.tokens[after])
    clause.measured[at + 1] = "trait", after
    quality = clause.vocabulary.terms[name].index if isinstance(name, int) else 0
    return lambda _: Value(quality, None), after + 2


def _own(clause: Context, at: int) -> tuple[Measure, int] | None:
    """Read `A's anger toward B` or `A's sadness`."""
    whose = clause.read("person", at)
    clause.could_be(at + 1, "'s")
    if whose is None or clause.word(whose[1]) != "'s":
        return None
    if clause.word(at) != OWNER:
        raise _closed(clause.tokens[at])
    return quality_at(clause, whose[1] + 1)


def quality_at(clause: Context, at: int) -> tuple[Measure, int]:
    """Read `anger toward B` or `sadness`, or tell what is wrong with it."""
    clause.could_be(at, *clause.vocabulary.of_kind("feeling"), *clause.vocabulary.of_kind("mood"))
    name, after = _quality_name(clause, at)
    vocabulary = clause.vocabulary
    mood = vocabulary.quality(name, "mood")
    if mood is not None:
        clause.measured[at] = "mood", after
        return (lambda _: Value(mood, None)), after
    feeling = vocabulary.quality(name, "feeling")
    if feeling is None:
        raise _unknown(clause, at, name)
    clause.could_be(after, "toward")
    if clause.word(after) != "toward":
        raise _missing_toward(clause, after, name)
    whom = clause.read("person", after + 1)
    if whom is None or not isinstance(whom[0], Mention):
        raise MistakeError("E312", clause.tokens[after], '"toward" whom? A person is missing', "say: toward B")
    target = whom[0]
    clause.measured[at] = "feeling", after
    return (lambda scope: Value(feeling, scope.term(target))), whom[1]


def _quality_name(clause: Context, at: int) -> tuple[str, int]:
    """Give the longest name of a mood or feeling at a position, or the one word there."""
    known = clause.vocabulary.scales
    for length in (4, 3, 2, 1):
        words = " ".join(clause.word(at + i) for i in range(length))
        if words in known:
            return words, at + length
    return clause.word(at), at + 1


def _unknown(clause: Context, at: int, name: str) -> MistakeError:
    token = clause.tokens[min(at, len(clause.tokens) - 1)]
    if clause.vocabulary.quality(name, "trait") is not None:
        return MistakeError("E107", token, f'"{name}" is a trait', f'say "how {name} A is", or "A is {name}"')
    known = [*clause.vocabulary.of_kind("feeling"), *clause.vocabulary.of_kind("mood")]
    if name in {"", "rises", "falls", "becomes", "is"} and known:
        return MistakeError("E107", token, "a feeling or mood is missing here", listed(known))
    toward = clause.word(at + len(name.split())) in {"toward", "towards"}
    declare = f"declare it: {f'feeling {name} toward someone' if toward else f'mood {name}'}" if name else DECLARE
    return MistakeError("E107", token, f'there is no feeling or mood "{name}"', declare, name, known)


def _missing_toward(clause: Context, at: int, name: str) -> MistakeError:
    token = clause.tokens[min(at, len(clause.tokens) - 1)]
    other = token.text in {"towards", "to", "for", "against", "of"}
    hint, cure = 'write "toward"' if other else f"say: {name} toward B", [(token, "toward")] if other else ()
    return MistakeError("E312", token, f"a feeling is toward somebody, and {name} is a feeling", hint, cure=cure)


def _closed(token: Token) -> MistakeError:
    return MistakeError(
        CLOSED_MIND,
        token,
        "minds are closed: nobody can measure what another feels or is like",
        'make a phrase of it, such as "A is angry at B", and ask whether A thinks so: B is angry at C',
    )


READERS = {"amount": read_amount}
"""How the hole for an amount is read."""
