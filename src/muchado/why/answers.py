"""Answers to questions of why."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, cast

from muchado.bundle.model import IN
from muchado.bundle.sentences import DONE, called, say, say_denied
from muchado.kernel.events import number
from muchado.plan.reads import Ground
from muchado.tell.times import moment, when
from muchado.tell.words import sentence
from muchado.why.choices import went
from muchado.why.explainer import Explainer
from muchado.why.meetings import meeting
from muchado.why.question import Question, QuestionError, Reader
from muchado.why.reasons import Answer, Reason
from muchado.why.steps import Step, chain, tree
from muchado.why.words import did, feeling, name, undone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model.closed import FactKind
    from muchado.kernel.events import Event, Prop
    from muchado.why.ledger import Ledger
    from muchado.why.records import Place

SEVERAL = 6
"""How many other times of the same act are named."""


def why(ledger: Ledger, text: str, at: int | None = None) -> Answer:
    """Explain an event, a belief, a feeling, an aim or how things stand, at a minute (at the end if none is given).

    Raises:
        QuestionError: the question cannot be read.

    """
    return answered(ledger, Reader(ledger.bundle, ledger.finder).question(text), text, at)


def answered(ledger: Ledger, asked: Question, text: str, at: int | None = None) -> Answer:
    """Explain what a question asks about, as `why`; `text` is the question in words.

    Raises:
        QuestionError: there is no such event.

    """
    return _Answering(ledger, text, ledger.end if at is None else at).answer(asked)


def no_answer(question: str, text: str) -> Answer:
    """The answer that there is nothing to explain."""
    return Answer(question, text, (), partial(Reason, "nothing", text))


class _Answering:
    def __init__(self, ledger: Ledger, text: str, minute: int) -> None:
        self._ledger = ledger
        self._text = text
        self._minute = minute
        self._explainer = Explainer(ledger)

    def answer(self, asked: Question) -> Answer:
        match asked.kind:
            case "event":
                event = self._ledger.event(asked.number)
                if event is None:
                    raise QuestionError(
                        f"There is no event {asked.number}. `muchado run ... --json` gives every event's number."
                    )
                return self._event(event, "")
            case "act":
                return self._act(asked)
            case "met" | "missed":
                return meeting(self._explainer, asked, self._text, self._minute)
            case _:
                return self._state(asked)

    def _act(self, asked: Question) -> Answer:
        ledger = self._ledger
        found = tuple(islice(ledger.acts(asked.about, self._minute), SEVERAL + 1))
        if not found:
            return self._none(f"{undone(ledger.bundle, asked.about)} up to {moment(self._minute)}. Ask why not.")
        last, *others = found
        return self._event(last, self._others(others[::-1]) if others else "")

    def _others(self, events: Sequence[Event]) -> str:
        times = ", ".join(f"{when(event.minute)} ({event.id})" for event in events)
        return f"The last time is explained. It also happened {times}."

    def _event(self, event: Event, note: str) -> Answer:
        bundle = self._ledger.bundle
        place = called(bundle, "place", event.place)
        way = went(self._ledger, event)
        text = sentence(f"{did(bundle, event)}: {moment(event.minute)}, {place}{way and f'; {way}'}")
        return self._made(text, self._explainer.act(event), note, Question("event", number=event.id))

    def _state(self, asked: Question) -> Answer:
        bundle, place = self._ledger.bundle, self._ledger.place(self._minute)
        step = self._step(asked, place)
        if step is None:
            return self._none(self._never(asked))
        head = f"What makes it so that {say(bundle, asked.about)}" if asked.kind == "phrase" else step.reason.text
        return self._made(f"{sentence(head)}", step, "", asked)

    def _step(self, asked: Question, place: Place) -> Step | None:
        if asked.kind == "phrase":
            return self._explainer.phrase(asked.about, place)
        if asked.kind == "status":
            return self._explainer.status(asked.about, place)
        return self._explainer.fact(
            asked.person, Ground(cast("FactKind", asked.kind), asked.about), place
        )  # acts are told elsewhere

    def _never(self, asked: Question) -> str:
        bundle = self._ledger.bundle
        match asked.kind:
            case "feeling":
                usual = bundle.qualities[number(asked.about, 0)].usual
                return (
                    f"{feeling(bundle, asked.person, asked.about)} is {usual}, as with everybody: nothing has moved it."
                )
            case "belief" if (passed := self._passed_by(asked)) is not None:
                who = name(bundle, asked.person)
                return f"{who} was there, and did not notice it: {did(bundle, passed)}, {when(passed.minute)}."
            case "belief" if self._is_expected(asked.about):
                who, other = name(bundle, asked.person), name(bundle, number(asked.about, 1))
                return f"{who} neither saw nor heard that {say(bundle, asked.about)}, but {other} is due there."
            case "belief":
                return f"{name(bundle, asked.person)} never came to hold that {say(bundle, asked.about)}."
            case "aim":
                return f"It never came to it that {say(bundle, asked.about)}."
            case _:
                return sentence(f"{say_denied(bundle, asked.about)}, and did not up to {moment(self._minute)}")

    def _is_expected(self, about: Prop) -> bool:
        """Whether it says that somebody is where the timetables, which all know, have them at the minute asked for."""
        match about:
            case (relation, int(person), place) if relation == IN:
                duty = self._ledger.program.calendar.duty(person, self._minute)
                return duty is not None and duty.place == place
            case _:
                return False

    def _passed_by(self, asked: Question) -> Event | None:
        """The latest time that it was done before somebody whom it passed by; None if it never was."""
        if self._ledger.program.kind(asked.about) not in DONE:
            return None
        acts = self._ledger.acts(asked.about, self._minute)
        return next((event for event in acts if asked.person in event.missed), None)

    def _made(self, text: str, step: Step, note: str, asked: Question) -> Answer:
        return Answer(self._text, text, chain(step), partial(tree, step), note, asked)

    def _none(self, text: str) -> Answer:
        return no_answer(self._text, sentence(text))
