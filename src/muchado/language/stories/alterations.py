"""What a story test takes away from the world or sets otherwise: `with Ben absent`, `without Ada's lessons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.stories import Absent, Alteration, Level, NoDuty, NoRule, NoThing
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.tree import DUTY
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Bundle
    from muchado.language.sentences.vocabulary import Scale, Vocabulary
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

_SHAPES = "with Ben absent; with Ada's love toward Ben at 0; with trust between Ada and Ben at 0"
_RULES = ("want", "plan", "reaction", "drift", "retelling", "happening")


class AlterationReader:
    """Reads the `with` and `without` lines of a test against the world as it is."""

    def __init__(self, vocabulary: Vocabulary, bundle: Bundle) -> None:
        self._vocabulary = vocabulary
        self._bundle = bundle

    def changed(self, line: Words) -> list[Alteration]:
        """Read `with Ben absent and Ada's anger toward Ben at 90`.

        Raises:
            MistakeError: it cannot be read, or the world has nothing of the kind.

        """
        line.expect("with")
        found = self.set_otherwise(line)
        while line.take_if("and"):
            found += self.set_otherwise(line)
        line.end()
        return found

    def removed(self, line: Words) -> list[Alteration]:
        """Read `without chocolates and Ada's lessons`.

        Raises:
            MistakeError: it cannot be read, or the world has nothing of the kind.

        """
        line.expect("without")
        found: list[Alteration] = [self._gone(line)]
        while line.take_if("and"):
            found.append(self._gone(line))
        line.end()
        return found

    # ------------------------------------------------------------ with

    def set_otherwise(self, line: Words) -> list[Alteration]:
        """Take `Ben absent` or `Ada's anger toward Ben at 90`; what follows it stays on the line.

        Raises:
            MistakeError: it cannot be read, or the world has nothing of the kind.

        """
        line.could_be(*self._vocabulary.people)
        if line.ended or line.tokens[line.at].kind != "name":
            scale = self._scale(line)
            line.expect("between")
            one = self._person(line)
            line.expect("and")
            other = self._person(line)
            if scale.quality.kind != "feeling" or one == other:
                raise MistakeError("E608", line.here, "only a feeling lies between two people", f"such as: {_SHAPES}")
            amount = self._amount(line, scale)
            return [Level(one, scale.number, other, amount), Level(other, scale.number, one, amount)]
        person = self._person(line)
        if line.take_if("absent"):
            return [Absent(person)]
        line.expect("'s")
        scale = self._scale(line)
        target = -1
        if scale.quality.kind == "feeling":
            line.expect("toward")
            target = self._person(line)
        return [Level(person, scale.number, target, self._amount(line, scale))]

    def _scale(self, line: Words) -> Scale:
        """Take the name of a trait, mood or feeling."""
        line.could_be(*self._vocabulary.scales)
        words = line.words_until("toward", "towards", "between", "at")
        name = spoken(words)
        scale = self._vocabulary.scales.get(name)
        if scale is None:
            at = words[0] if words else line.here
            message = f'there is no trait, mood or feeling "{name}"' if name else "a feeling is missing here"
            raise MistakeError("E107", at, message, f"such as: {_SHAPES}", name, list(self._vocabulary.scales))
        if self._vocabulary.tree:
            self._vocabulary.tree.names(scale.quality.kind, words)
        return scale

    @staticmethod
    def _amount(line: Words, scale: Scale) -> int:
        line.expect("at")
        return line.number(scale.quality.low, scale.quality.high)

    def _person(self, line: Words) -> int:
        people = self._vocabulary.people
        line.could_be(*people)
        token = line.take("name", "somebody's name", people)
        if token.text not in people:
            raise MistakeError("E101", token, f'there is nobody called "{token.text}"', "", token.text, people)
        if self._vocabulary.tree:
            self._vocabulary.tree.names("person", (token,))
        return people[token.text]

    # ------------------------------------------------------------ without

    def _gone(self, line: Words) -> Alteration:
        kind = next((kind for kind in _RULES if line.take_if(kind)), "")
        if kind:
            return self._rule(line, kind)
        if not line.ended and line.tokens[line.at].kind == "name":
            person = self._person(line)
            line.expect("'s")
            line.could_be(*(duty.name for duty in self._bundle.people[person].duties))
            return self._duty(person, line.words_until("and"), line)
        line.could_be(*self._vocabulary.things, *self._vocabulary.people)
        words = line.words_until("and")
        name = spoken(words)
        if name not in self._vocabulary.things:
            at = words[0] if words else line.here
            message = f'there is no thing called "{name}"' if name else "something to leave out is missing here"
            hint = 'what can be left out: a thing; a duty (without Ada\'s lessons); a rule (without want "...")'
            raise MistakeError("E103", at, message, hint, name, self._vocabulary.things)
        if self._vocabulary.tree:
            self._vocabulary.tree.names("thing", words)
        return NoThing(self._vocabulary.things[name])

    def _duty(self, person: int, words: Sequence[Token], line: Words) -> NoDuty:
        name = spoken(list(words))
        known = list(dict.fromkeys(duty.name for duty in self._bundle.people[person].duties))
        if name not in known:
            who = self._bundle.people[person].name
            hint = f"{who} has: {', '.join(known)}" if known else "a person's duties stand in timetables"
            at = words[0] if words else line.here
            raise MistakeError("E608", at, f'{who} has no duty called "{name}"', hint, name, known)
        if self._vocabulary.tree:
            self._vocabulary.tree.names(DUTY, words)
        return NoDuty(person, name)

    def _rule(self, line: Words, kind: str) -> NoRule:
        bundle = self._bundle
        words = line.words_until("and") if kind == "happening" else [line.take("text", f"the {kind}'s name in quotes")]
        name = spoken(words) if kind == "happening" else " ".join(words[0].text.split())
        known = {
            "happening": [one.name for one in bundle.actions if one.occurs is not None],
            "want": [rule.name for rule in bundle.wants],
            "plan": [rule.name for rule in bundle.plans],
            "reaction": [rule.name for rule in bundle.reactions],
            "drift": [rule.name for rule in bundle.drifts],
            "retelling": [rule.name for rule in bundle.retellings],
        }[kind]
        if name not in known:
            at = words[0] if words else line.here
            raise MistakeError("E105", at, f'there is no {kind} "{name}" to leave out', "", name, known)
        if self._vocabulary.tree:
            self._vocabulary.tree.note(kind, name, words)
        return NoRule(kind, name)
