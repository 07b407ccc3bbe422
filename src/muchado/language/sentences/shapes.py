"""Shapes that belong to the language, each with what it builds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Generic, TypeVar

from muchado.bundle.model import Claim, held
from muchado.bundle.model.closed import RoleKind
from muchado.language.sentences.clause import Clause
from muchado.language.sentences.mentions import UNSAID, Mention, Said, as_so, spelt
from muchado.language.sentences.noted import note_sentence, note_shape
from muchado.language.sentences.patterns import Patterns
from muchado.language.sentences.puzzle import puzzled
from muchado.language.text.diagnostics import CLOSED_MIND, MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.lines import Words
from muchado.language.text.words import across

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.model import Amount, Question, Term
    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Form
    from muchado.language.text.diagnostics import Cure
    from muchado.language.text.words import Spot, Token

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parts:
    """What the holes of a shape hold, resolved when asked for, in the order of the text."""

    scope: Scope
    values: tuple[object, ...]
    spot: Spot

    def term(self, index: int) -> Term:
        """Give a person, place or thing."""
        value = self.values[index]
        if not isinstance(value, Mention):
            raise TypeError("not a mention")
        return self.scope.term(value)

    def owner(self, index: int) -> Term:
        """Give the one whose mind it is; tell if somebody else is named."""
        value = self.values[index]
        if isinstance(value, Mention) and self.scope.me is None and value.letter != OWNER:
            raise MistakeError(
                CLOSED_MIND,
                value.token,
                "minds are closed: only A's own thoughts can be asked or changed here",
                "say it of A, or declare a sentence that A can think about others",
            )
        return self.term(index)

    def claim(self, index: int, *, negative: bool = False) -> Term:
        """Give a claim."""
        return self.scope.claim(self.values[index], negative=negative)

    def denies(self, index: int) -> bool:
        """Say whether the sentence in a hole is denied ("B does not date C")."""
        value = self.values[index]
        return isinstance(value, Said) and value.form.negative

    def untangled(self, so: str = "{1}", *, negated: bool = False) -> MistakeError:
        """Give the mistake of doubting what is not so, or with `negated` of not doubting it.

        `so`: how it is said that it is so, with the holes by number; the first hole, 0, is who doubts it.
        """
        verb = "does not suspect that" if negated else "suspects that"
        hint = f"{{0}} {verb} {so}".format(*map(self._spelt, self.values))
        message = "to doubt what is not so is too hard to follow"
        return MistakeError("E307", self.spot, message, f'say "{hint}"', cure=self.anew(hint))

    def _spelt(self, value: object) -> str:
        if isinstance(value, Said):
            return as_so(value, self.scope.vocabulary)
        return spelt(value) if isinstance(value, Mention) else UNSAID

    def held(self, claim: Term, least: int, *, contrary: bool = False, negated: bool = False) -> Question:
        """Give the question whether somebody holds a claim: of one's own matters, what they are."""
        about = self.scope.vocabulary.terms[claim.relation].relation() if isinstance(claim, Claim) else None
        return held(about, claim, least, contrary=contrary, negated=negated)

    def fresh(self, kind: RoleKind) -> Term:
        """Give a role without a letter."""
        return self.scope.fresh(kind)

    def quality(self, index: int) -> int:
        """Give the number of a trait."""
        return self.scope.vocabulary.terms[self.number(index)].index

    def anew(self, said: str) -> Cure:
        """Give what says the sentence otherwise, where it is known in full how."""
        return [(self.spot, said)] if "..." not in said else ()

    def dice(self) -> int:
        """Give the number of dice that nothing else throws."""
        return self.scope.dice()

    def refuse(self, code: str, message: str, hint: str) -> MistakeError:
        """Give the mistake that this makes no sense here."""
        return MistakeError(code, self.spot, message, hint)

    @property
    def witnessed(self) -> bool:
        """Whether an act is in question that the owner takes part in or witnesses."""
        return self.scope.witnessed

    @property
    def answers(self) -> frozenset[str]:
        """How the act in question may be answered."""
        return self.scope.answers

    def amount(self, index: int) -> Amount:
        """Give an amount."""
        value = self.values[index]
        if not callable(value):
            raise TypeError("not an amount")
        measured: Amount = value(self.scope)
        return measured

    def number(self, index: int) -> int:
        """Give a number or a span in minutes."""
        value = self.values[index]
        if not isinstance(value, int):
            raise TypeError("not a number")
        return value

    def word(self, index: int) -> str:
        """Give a word as it stands."""
        return str(self.values[index])


Builder = Callable[[Parts], T]


Continue = Callable[["Form", Parts, Words], T]
"""Builds something from a declared sentence, and reads what may follow it on the line."""


class Grammar(Generic[T]):
    """A closed set of shapes, and perhaps the declared sentences beside them."""

    def __init__(self, shapes: Iterable[tuple[str, Builder[T]]], sentence: Continue[T] | None = None) -> None:
        self._shapes: Patterns[Builder[T]] = Patterns()
        self._sentence = sentence
        for text, builder in shapes:
            self._shapes.add(text, builder)

    def read(self, tokens: Sequence[Token], scope: Scope) -> T:
        """Read a clause to its end.

        Raises:
            MistakeError: it fits no shape, or what it says makes no sense.

        """
        clause = Clause(tokens, scope.vocabulary)
        result, length = self._read(clause, scope)
        if length < len(tokens):
            raise puzzled(clause, self._texts(scope), scope.journal.speller, length)
        return result

    def begin(self, tokens: Sequence[Token], scope: Scope) -> tuple[T, int]:
        """Read a clause as far as it goes; give its length too.

        Raises:
            MistakeError: it fits no shape, or what it says makes no sense.

        """
        return self._read(Clause(tokens, scope.vocabulary), scope)

    def _read(self, clause: Clause, scope: Scope) -> tuple[T, int]:
        tokens = clause.tokens
        shape = self._shapes.longest(tokens, 0, clause, clause.dead_end)
        said = scope.vocabulary.sentences.longest(tokens, 0, clause, clause.dead_end) if self._sentence else None
        rest = Words(tokens)
        if shape and (said is None or (shape.end, shape.literal) >= (said.end, said.literal)):
            rest.at = shape.end
            note_shape(clause, self._shapes, shape)
            result = shape.meaning(Parts(scope, shape.values, _stretch(tokens[: shape.end])))
        elif said and self._sentence:
            rest.at = said.end
            note_sentence(clause, said)
            result = self._sentence(said.meaning, Parts(scope, said.values, _stretch(tokens[: said.end])), rest)
        else:
            raise puzzled(clause, self._texts(scope), scope.journal.speller)
        return result, rest.at

    def _texts(self, scope: Scope) -> Iterator[str]:
        return chain(self._shapes.texts, scope.vocabulary.sentences.texts if self._sentence else ())


def _stretch(tokens: Sequence[Token]) -> Spot:
    """Give where words stand; a subject that is not written stands nowhere."""
    return across([token for token in tokens if token.width] or list(tokens))
