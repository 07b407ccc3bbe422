"""What somebody asks to be otherwise in a run: what a story test may alter, and facts, beliefs, aims, duties, acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.degrees import BEING_SURE, SUSPECTING, THINKING
from muchado.bundle.inputs import ANYBODY, Ban, Believe, Fact, Make, Mean, NewDuty
from muchado.bundle.model import Claim, Const
from muchado.bundle.slots import prop_of
from muchado.language.cast.facts import normal
from muchado.language.cast.timetables import at_home, read_duties
from muchado.language.sentences.flags import NOT_BEGUN
from muchado.language.sentences.shapes import Grammar, Parts
from muchado.language.stories.alterations import AlterationReader
from muchado.language.text.bodies import Item
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.words import across

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.bundle.inputs import WorldChange
    from muchado.bundle.model import Bundle
    from muchado.language.cast.timetables import Times
    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Form
    from muchado.language.text.words import Token

EXAMPLES = "Hinata absent; Naruto's love toward Ino at 0; Ino thinks that ...; Sakura does not hurt Ino"


class ChangeReader:
    """Reads changes against the world as it is."""

    def __init__(self, scope: Scope, bundle: Bundle, times: Times) -> None:
        self._scope = scope
        self._bundle = bundle
        self._times = times
        self._alterations = AlterationReader(scope.vocabulary, bundle)

    def read(self, tokens: list[Token]) -> list[WorldChange]:
        """Read a change.

        Raises:
            MistakeError: it cannot be read, or the world has nothing of the kind.

        """
        line = Words(tokens)
        second = tokens[1].text if len(tokens) > 1 else ""
        if line.peek() == "with":
            return [*self._alterations.changed(line)]
        if line.peek() == "without":
            return [*self._alterations.removed(line)]
        if tokens[0].kind == "name" and second in {"every", "on"}:
            return self._duties(tokens)
        if second in {"absent", "'s"} or "between" in [token.text for token in tokens if token.kind == "word"]:
            found = self._alterations.set_otherwise(line)
            line.end()
            return [*found]
        return [self._sentence(tokens)]

    def _duties(self, tokens: list[Token]) -> list[WorldChange]:
        """Read a line of a timetable after somebody's name."""
        people = self._scope.vocabulary.people
        if tokens[0].text not in people:
            message = f'there is nobody called "{tokens[0].text}"'
            raise MistakeError("E101", tokens[0], message, "", tokens[0].text, people)
        person = people[tokens[0].text]
        item = Item(tokens[1:], across(tokens))
        home = self._bundle.people[person].home
        duties = read_duties(item, self._scope.vocabulary.places, self._times)
        return [NewDuty(person, at_home(duty, home)) for duty in duties]

    def _sentence(self, tokens: list[Token]) -> WorldChange:
        change = _CHANGES.read(tokens, self._scope)
        nobody, here = self._scope.take_nobody(), self._scope.take_here()
        if here:
            raise MistakeError("E309", tokens[0], '"here" cannot stand in a change', "leave it out")
        if nobody is not None:
            if not isinstance(change, Make):
                raise MistakeError(
                    "E309", tokens[0], "a change is about somebody in particular", f"such as: {EXAMPLES}"
                )
            return Ban(change.act)
        if not isinstance(change, Ban) and self._is_open(change):
            raise MistakeError("E403", tokens[0], "a change is about somebody in particular", "write a name")
        return change

    def _is_open(self, part: object) -> bool:
        """Say whether it is left open who or what somewhere in a change is; of what nobody does nobody is missing."""
        if not isinstance(part, tuple):
            return part == ANYBODY
        undone = type(part) is tuple and self._scope.vocabulary.terms[part[0]].undone
        return any(map(self._is_open, part[2:] if undone else part))


# ---------------------------------------------------------------- sentences


def _change(form: Form, parts: Parts, _rest: Words) -> WorldChange:
    scope = parts.scope
    term = scope.vocabulary.terms[form.relation]
    claim = normal(scope.relation(form, parts.values), scope.vocabulary)
    prop = prop_of(claim)
    match term.kind:
        case "status" if term.topic and not form.negative:
            raise MistakeError("E610", parts.spot, *NOT_BEGUN)
        case "status" | "has" | "lies" | "inside" | "on":
            return Fact(prop, not form.negative)
        case "in" if not form.negative:
            return Fact(prop, on=True)
        case "aim":
            return Mean(prop, form.tense != "dropped" and not form.negative)
        case "act" | "deed" if form.tense == "present":
            if form.negative:
                return Ban(prop)
            if term.kind == "deed":
                hint = "name one of the acts that count as it; it can be ruled out as a whole: Sakura does not hurt Ino"
                raise MistakeError("E610", parts.spot, "there are several ways of doing this", hint)
            return Make(prop)
        case _:
            raise MistakeError("E610", parts.spot, *_WHY_NOT.get(term.kind, _NOT_NOW))


_NOT_NOW = ("this cannot be made so", f"such as: {EXAMPLES}")
_PAST = ("what has happened cannot be changed, only what anybody thinks of it", "say who thinks so; or fork earlier")
_WHY_NOT = {
    "trait": ("a trait is changed in points", "such as: Sakura's proud at 20"),
    "phrase": ("a phrase follows from feelings, so it cannot be made so", "change the feelings it speaks of"),
    "notion": ("this is what people think, not what is so", "say who thinks so"),
    "knows": ("nobody can tell what they know from what they think", 'say "is sure that ..."'),
    "act": _PAST,
    "deed": _PAST,
}


def _believes(sure: int) -> Callable[[Parts], WorldChange]:
    def build(parts: Parts) -> WorldChange:
        if sure < 0 and parts.denies(1):
            raise parts.untangled()
        person, claim = parts.term(0), parts.claim(1, negative=sure >= 0)
        if not isinstance(claim, Claim):
            raise MistakeError("E403", parts.spot, "a belief is a sentence", "such as: thinks that Naruto loves Ino")
        prop = prop_of(normal(claim, parts.scope.vocabulary))
        return Believe(person.id if isinstance(person, Const) else ANYBODY, prop, -sure if parts.denies(1) else sure)

    return build


def _at_home(parts: Parts) -> WorldChange:
    raise MistakeError("E610", parts.spot, "name the place", "such as: Ino is in hall")


def _shapes() -> Iterator[tuple[str, Callable[[Parts], WorldChange]]]:
    yield "{person} is at home", _at_home
    for verb, base, sure in (("suspects", "suspect", SUSPECTING), ("thinks", "think", THINKING)):
        yield f"{{person}} {verb} that {{claim}}", _believes(sure)
        yield f"{{person}} does not {base} that {{claim}}", _believes(0)
        yield f"{{person}} no longer {verb} that {{claim}}", _believes(0)
    yield "{person} is sure that {claim}", _believes(BEING_SURE)
    yield "{person} doubts that {claim}", _believes(-SUSPECTING)


_CHANGES: Grammar[WorldChange] = Grammar(_shapes(), _change)
