"""A run's records ready to be asked: why, why not, who knows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from muchado.bundle.sentences import DONE, called, say, say_base, say_denied
from muchado.tell.reasons import certainty, whence
from muchado.tell.times import moment, short
from muchado.why.answers import answered, why
from muchado.why.knowers import who_knows
from muchado.why.ledger import Ledger
from muchado.why.proving import prove
from muchado.why.question import Reader
from muchado.why.truth import is_so
from muchado.why.whynot import why_not

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.kernel import Program, Simulation
    from muchado.kernel.events import Prop
    from muchado.kernel.view import View
    from muchado.why.knowers import Knowing
    from muchado.why.question import Question
    from muchado.why.reasons import Answer
    from muchado.why.records import Records


@dataclass(frozen=True, slots=True)
class Knower:
    """How one person came to hold a sentence, and how they hold it now.

    Attributes:
        person: who.
        sentence: what they hold, as a clause; what was asked where they hold nothing of it.
        sure: how sure they are now, -100 (that it is not so) to 100; 0 where they hold nothing of it.
        words: "is sure", "thinks", "suspects", "hardly suspects", "cannot tell"; "has not heard of it" where they
            never did.
        learned: when they first came to suspect it, or that it is not so; None if never.
        source: "took part", "saw", "heard", "overheard", "told", "inferred", "assumed", "opening" (from the start),
            "own" (it is about themselves); "" if never.
        teller: who told it, None if nobody did.
        claimed: whom the teller named as their own source, None if nobody.
        event: the number of the event that brought it, None if there is none.
        truth: whether what was asked is so in truth, None where there is no fact of the matter.
        known_as: as what they know the event that was asked about, where they hold nothing of what was asked: "hurt
            Cyd", or a whole clause where it is about another; None otherwise. The other attributes are about that.

    """

    person: str
    sentence: str
    sure: int
    words: str
    learned: str | None
    source: str
    teller: str | None
    claimed: str | None
    event: int | None
    truth: bool | None
    known_as: str | None = None

    def turned(self) -> Knower:
        """The same, where it was asked whether that is not so."""
        return replace(self, sure=-self.sure, truth=None if self.truth is None else not self.truth)

    @property
    def now(self) -> str:
        """How they hold it now, as is said after their name, without how sure they are in points."""
        if not self.sure:
            return self.words if self.learned is None else "has forgotten it, or cannot tell"
        if self.known_as is not None:
            return f"knows it as: {self.known_as}"
        return f"{self.words}{' that it is not so' if self.sure < 0 else ''}"

    @property
    def way(self) -> str:
        """From where they have it; "" if they have it from nowhere."""
        return "it is about themselves" if self.source == "own" else whence(self.source, self.teller, self.claimed)

    @property
    def when(self) -> str:
        """The day of the week and the time at which they first came to suspect it; "" if never."""
        return short(self.learned) if self.learned else ""


class Explained:
    """What happened in a run so far, to be asked."""

    def __init__(self, program: Program, records: Records) -> None:
        self.ledger = Ledger(program, records)

    def why(self, question: str, at: int) -> Answer:
        """Explain something, as in `Run.why`."""
        return why(self.ledger, question, at)

    def asked(self, question: Question, words: str, at: int) -> Answer:
        """Explain something that is asked about otherwise than in words."""
        return answered(self.ledger, question, words, at)

    def proved(self, answer: Answer, at: int, start: Callable[[int], Simulation]) -> Answer:
        """Try the links of an answer, as in `Run.why`."""
        return prove(self.ledger, answer, at, start)

    def why_not(self, start: Simulation, act: str, at: int | None) -> Answer:
        """Explain why something was not done, as in `Run.why_not`."""
        return why_not(self.ledger, start, act, at)

    def who_knows(self, view: View, sentence: str, now: int) -> tuple[Knower, ...]:
        """Return who holds a sentence, as in `Run.who_knows`."""
        prop, denied = Reader(self.ledger.bundle, self.ledger.finder).asked(sentence)
        found = knowers_of(self.ledger, view, prop, now)
        return tuple(one.turned() for one in found) if denied else found


def knowers_of(ledger: Ledger, view: View, prop: Prop, now: int) -> tuple[Knower, ...]:
    """Return who holds a proposition at a minute, in the order in which they came to hold it."""
    truth = is_so(ledger, view, prop, now)
    return tuple(_knower(ledger, prop, truth, one) for one in who_knows(ledger, view, prop, now))


def _knower(ledger: Ledger, prop: Prop, truth: bool | None, one: Knowing) -> Knower:
    bundle, held = ledger.bundle, one.other or prop
    return Knower(
        person=_called(ledger, one.person) or "",
        sentence=say(bundle, held) if one.sure >= 0 else say_denied(bundle, held),
        sure=one.sure,
        words="has not heard of it" if one.minute is None and not one.sure else certainty(one.sure),
        learned=None if one.minute is None else moment(one.minute),
        source=one.source,
        teller=_called(ledger, one.teller),
        claimed=_called(ledger, one.claimed),
        event=one.event if one.event >= 0 else None,
        truth=truth,
        known_as=_as(ledger, prop, one.other) if one.other else None,
    )


def _as(ledger: Ledger, prop: Prop, other: Prop) -> str:
    """As what an act is known: without who did it, if that is the same."""
    same = ledger.program.kind(other) in DONE and prop[1] == other[1]
    return say_base(ledger.bundle, other) if same else say(ledger.bundle, other)


def _called(ledger: Ledger, person: int) -> str | None:
    return called(ledger.bundle, "person", person) if person >= 0 else None
