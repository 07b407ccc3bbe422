"""Conditions: what is asked of the owner's mind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from muchado.bundle.calendar import WEEKDAYS
from muchado.bundle.model import (
    IN,
    KNOWS,
    OWNER,
    About,
    Answered,
    Calendar,
    Claim,
    Compare,
    Condition,
    Due,
    Fresh,
    From,
    Here,
    Holds,
    LivesAt,
    NextTo,
    Nobody,
    Num,
    OfKind,
    OnDuty,
    RingsFalse,
    ThingHere,
    ThingIn,
    Value,
    WouldLook,
)
from muchado.language.sentences.shapes import Grammar, Parts
from muchado.language.text.diagnostics import MistakeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Form
    from muchado.language.text.lines import Line
    from muchado.language.text.words import Token

SUSPECTS, THINKS, SURE = 30, 60, 85
"""How sure one must at least be."""

_VERY, _HARDLY = 80, 30
Found = list[Condition]
Shape = tuple[str, Callable[[Parts], Found]]


def read_condition(tokens: Sequence[Token], scope: Scope) -> list[Condition]:
    """Read one condition; `someone here` and `at home` make two of one.

    Raises:
        MistakeError: it cannot be read, or makes no sense.

    """
    found = CONDITIONS.read(tokens, scope)
    here = scope.take_here()
    nobody = scope.take_nobody()
    if nobody is None:
        return [*here, *found]
    slot, in_sight = nobody
    if any(_denies(condition) for condition in found):
        raise MistakeError("E309", tokens[0], '"nobody" and "not" do not go together', "say it with one of them")
    inside = found if isinstance(found[0], Here) or not in_sight else [Here(slot), *found]
    return [*here, Nobody(slot.at, tuple(inside))]


def _denies(condition: Condition) -> bool:
    return getattr(condition, "negated", False)


# ---------------------------------------------------------------- sentences


def _sentence(form: Form, parts: Parts, rest: Line) -> list[Condition]:
    """Build the condition of a bare sentence, and of when an act happened."""
    term = parts.scope.vocabulary.terms[form.relation]
    if term.happens and form.tense == "present":
        past = term.forms.past.format(*term.letters)
        raise MistakeError("E305", parts.token, "an act is not so or not so: it has happened", f'say "{past}"')
    if form.tense == "dropped":
        raise MistakeError("E307", parts.token, "this is no condition", 'ask "A does not mean to ..."')
    claim = parts.scope.relation(form.relation, parts.values)
    if term.kind == "trait" and claim.args[0] == OWNER and parts.scope.me is None:
        return [Compare(Value(term.index, None), "<" if form.negative else ">=", Num(THINKS))]
    if term.number == KNOWS and claim.args[0] == OWNER:
        message = "nobody can tell what they know from what they think"
        raise MistakeError("E306", parts.token, message, 'say "A is sure that ..."')
    within, today = _when(rest) if term.happens else (0, False)
    return [Holds(claim, THINKS, negated=form.negative, within=within, today=today)]


def _when(rest: Line) -> tuple[int, bool]:
    if rest.take_if("today"):
        return 0, True
    if rest.take_if("within", "the", "last"):
        return rest.span(), False
    return 0, False


def _held(least: int, *, denied: bool = False, negated: bool = False) -> Callable[[Parts], Found]:
    """Build `A thinks that ...` and the like; `A thinks that B does not ...` is a belief in the contrary."""

    def build(parts: Parts) -> list[Condition]:
        parts.owner(0)
        contrary = parts.denies(1)
        if contrary and denied:
            raise MistakeError("E307", parts.token, "to doubt what is not so is too hard to follow", "turn it round")
        return [Holds(parts.claim(1, negative=True), least, denied=denied or contrary, negated=negated)]

    return build


def _thoughts() -> Iterator[Shape]:
    for verb, base, least in (("suspects", "suspect", SUSPECTS), ("thinks", "think", THINKS)):
        yield f"{{person}} {verb} that {{claim}}", _held(least)
        yield f"{{person}} does not {base} that {{claim}}", _held(least, negated=True)
    yield "{person} is sure that {claim}", _held(SURE)
    yield "{person} is not sure that {claim}", _held(SURE, negated=True)
    yield "{person} doubts that {claim}", _held(SUSPECTS, denied=True)
    yield "{person} does not doubt that {claim}", _held(SUSPECTS, denied=True, negated=True)


SIGHT, WORD, GUESS = ("took part", "saw"), ("told", "overheard", "heard"), ("inferred", "assumed")
"""How one can come to hold a claim."""


def _accounts() -> Iterator[Shape]:
    yield "{person} saw that {claim}", _came_by(SIGHT)
    yield "{person} did not see that {claim}", _came_by(SIGHT, negated=True)
    yield "{person} overheard that {claim}", _came_by(("overheard",))
    yield "{person} only guesses that {claim}", _came_by(GUESS)
    for hole in ("that {claim}", "{said}"):
        yield f"{{person}} heard from {{person}} {hole}", _came_by(WORD, by=True)
        yield f"{{person}} did not hear from {{person}} {hole}", _came_by(WORD, by=True, negated=True)


def _came_by(sources: tuple[str, ...], *, by: bool = False, negated: bool = False) -> Callable[[Parts], Found]:
    def build(parts: Parts) -> list[Condition]:
        parts.owner(0)
        return [From(parts.claim(2 if by else 1), sources, parts.term(1) if by else None, negated)]

    return build


def _rings_false(*, negated: bool) -> Callable[[Parts], Found]:
    def build(parts: Parts) -> list[Condition]:
        if not parts.scope.witnessed:
            raise MistakeError(
                "E306",
                parts.token,
                "only what is said in an act can ring false",
                "ask for it in a reaction to the act itself: when B tells A that P",
            )
        return [RingsFalse(negated)]

    return build


def _trait(test: str, bound: int) -> Callable[[Parts], Found]:
    def build(parts: Parts) -> list[Condition]:
        parts.owner(0)
        quality = parts.scope.vocabulary.terms[parts.number(1)].index
        return [Compare(Value(quality, None), test, Num(bound))]

    return build


# ---------------------------------------------------------------- places


def _at_home(*, negated: bool) -> Callable[[Parts], Found]:
    def build(parts: Parts) -> list[Condition]:
        person = parts.term(0)
        home = parts.scope.fresh("place")
        return [LivesAt(person, home), Holds(Claim(IN, (person, home)), THINKS, negated=negated)]

    return build


def _places() -> Iterator[Shape]:
    yield "{person} is here", lambda p: [Here(p.term(0))]
    yield "{person} is not here", lambda p: [Here(p.term(0), negated=True)]
    yield "{person} is at home", _at_home(negated=False)
    yield "{person} is not at home", _at_home(negated=True)
    yield "{place} is next to here", lambda p: [NextTo(p.term(0))]
    yield "{person} would look for {person} in {place}", lambda p: [_would_look(p)]
    yield "{person} is due in {place}", lambda p: [_due(p)]
    yield "{person} is on duty", lambda p: [OnDuty(p.term(0))]
    yield "{person} is not on duty", lambda p: [OnDuty(p.term(0), negated=True)]
    yield "{person} lives at {place}", lambda p: [LivesAt(p.term(0), p.term(1))]
    yield "{thing} is here", lambda p: [ThingHere(p.term(0))]
    yield "{thing} is in {place}", lambda p: [ThingIn(p.term(0), p.term(1))]
    yield "{thing} is a {kind}", lambda p: [OfKind(p.term(0), p.word(1))]
    yield "{thing} is an {kind}", lambda p: [OfKind(p.term(0), p.word(1))]


def _would_look(parts: Parts) -> Condition:
    parts.owner(0)
    return WouldLook(parts.term(1), parts.term(2))


def _due(parts: Parts) -> Condition:
    parts.owner(0)
    return Due(parts.term(1))


# ---------------------------------------------------------------- the calendar, claims, amounts


def _calendar() -> Iterator[Shape]:
    for word, negated in (("is", False), ("is not", True)):
        yield f"it {word} {{holiday}}", _day("holiday", negated=negated)
        yield f"it {word} the day before {{holiday}}", _day("eve", negated=negated)
        yield f"it {word} a weekday", _day("workday", negated=negated)
        yield f"it {word} after {{time}}", _day("after", negated=negated)
        yield f"it {word} before {{time}}", _day("before", negated=negated)
        for number, name in enumerate(WEEKDAYS):
            yield f"it {word} {name}", _day("weekday", number, negated=negated)


def _day(test: str, number: int = 0, *, negated: bool) -> Callable[[Parts], Found]:
    return lambda parts: [Calendar(test, parts.number(0) if parts.values else number, negated)]


def _claims() -> Iterator[Shape]:
    yield "{said} is news of the last {span}", lambda p: [Fresh(p.term(0), p.number(1))]
    yield "{said} is about {person}", lambda p: [About(p.term(0), p.term(1))]
    yield "{said} is not about {person}", lambda p: [About(p.term(0), p.term(1), negated=True)]
    yield "{person} {answers}", lambda p: [_answered(p, negated=False)]
    yield "{person} does not {answer}", lambda p: [_answered(p, negated=True)]


def _answered(parts: Parts, *, negated: bool) -> Condition:
    answer = parts.word(1)
    if answer not in parts.scope.answers:
        raise MistakeError(
            "E306",
            parts.token,
            f'"{answer}" is an answer, and what happened here is no act that can be answered so',
            "ask for it in a reaction to the act itself: when B asks A ...",
        )
    return Answered(answer, negated)


def _amounts() -> Iterator[Shape]:
    for words, test in (("at least", ">="), ("at most", "<="), ("more than", ">"), ("less than", "<")):
        yield f"{{amount}} is {words} {{amount}}", _compare(test)


def _compare(test: str) -> Callable[[Parts], Found]:
    return lambda parts: [Compare(parts.amount(0), test, parts.amount(1))]


def _shapes() -> Iterator[Shape]:
    yield from _thoughts()
    yield "{person} is very {trait}", _trait(">=", _VERY)
    yield "{person} is hardly {trait}", _trait("<=", _HARDLY)
    yield from _places()
    yield from _calendar()
    yield from _claims()
    yield from _accounts()
    yield "it rings false", _rings_false(negated=False)
    yield "it does not ring false", _rings_false(negated=True)
    yield from _amounts()


CONDITIONS: Grammar[list[Condition]] = Grammar(_shapes(), _sentence)
"""The shapes of conditions."""
