"""Explains anything that is on record: an act, a belief, a feeling, an aim, how things stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.sentences import say, say_denied
from muchado.kernel.events import number, relation
from muchado.kernel.moments.chains import as_ones_own
from muchado.plan.reads import Ground, asked_by
from muchado.tell.times import when
from muchado.why.aims import aim
from muchado.why.beliefs import belief, from_the_start, recalled
from muchado.why.choices import act, latest_first
from muchado.why.feelings import feeling
from muchado.why.others import of_minds
from muchado.why.reasons import Reason
from muchado.why.steps import Step, nothing

if TYPE_CHECKING:
    from muchado.kernel.events import Event, Prop
    from muchado.why.bounds import Asked
    from muchado.why.ledger import Ledger
    from muchado.why.records import Place


class Explainer:
    """Makes the steps of explanations out of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    def act(self, event: Event) -> Step:
        """The step of an event."""
        return act(self, event)

    def fact(self, person: int, fact: Ground, before: Place, asked: Asked | None = None) -> Step | None:
        """The step of something in a mind before a place in the record; None if it was never there.

        `asked`: of a feeling, what it is asked for.
        """
        kind, about = fact
        if kind == "feeling":
            return feeling(self, person, about, before, asked)
        if kind == "aim":
            return aim(self, person, about, before)
        own = self.ledger.bundle.relations[relation(about)]
        if own.kind == "knows":
            if (inner := as_ones_own(person, about)) != about:
                return self.fact(person, Ground(kind, inner), before)
            step = recalled(self, person, about, before) or of_minds(self, person, about, before)
            return step or from_the_start(self, person, about)
        if len(about) > 1 and about[1] == person:
            if own.kind == "trait":
                return feeling(self, person, (own.number,), before)
            if own.kind == "phrase" and kind == "phrase":
                return self.phrase(about, before)
        return belief(self, person, about, before)

    def phrase(self, prop: Prop, before: Place) -> Step:
        """What a phrase about somebody rests on in their own mind."""
        person = number(prop, 1)
        words = say(self.ledger.bundle, prop)
        return Step(("phrase", prop, before), Reason("status", words), partial(self._phrase, person, prop, before))

    def _phrase(self, person: int, prop: Prop, before: Place) -> list[Step]:
        bundle = self.ledger.bundle
        phrase = bundle.phrases[bundle.relations[relation(prop)].number]
        binding = [*prop[1:], *[-1] * (len(phrase.roles) - len(prop) + 1)]
        conditions = [condition for alternative in phrase.alternatives for condition in alternative]
        found = dict.fromkeys(asked_by(bundle, person, conditions, binding))
        steps = (self.fact(person, fact, before) for fact in found)
        return latest_first(step for step in steps if step is not None)

    def status(self, prop: Prop, before: Place) -> Step | None:
        """How a status came to be as it is, in truth; None if nothing is known of it."""
        ledger = self.ledger
        event = ledger.bringer(prop, before.minute)
        if event is not None and (over := self._over(event, prop)) and over <= before.minute:
            words = f"{say_denied(ledger.bundle, prop)} any more, since {when(over)}: it ends by itself"
            return Step(("over", prop), Reason("status", words, over), partial(self._event, event))
        if event is not None:
            ended = self._ended(event, prop, before.minute)
            said = (say_denied if ended else say)(ledger.bundle, prop)
            found = Reason("status", f"{said}, since {when(event.minute)}", event.minute, event.id)
            return Step(("status", prop), found, partial(self._event, event))
        if prop in ledger.opening.statuses:
            return Step(("status", prop), Reason("status", f"{say(ledger.bundle, prop)}, from the start"), nothing)
        return None

    def _ended(self, event: Event, prop: Prop, until: int) -> bool:
        """Whether an event ended a status; of what there are so many, whether it left another number."""
        program = self.ledger.program
        if prop[0] in program.numbers:
            return any(one.event == event and one.after != prop for one in self.ledger.counted(prop, until))
        return any(one == prop and not is_so for one, is_so, _ in program.implied(event.prop, event.answer))

    def _over(self, event: Event, prop: Prop) -> int:
        """When a status that an event began is over by itself; 0 where it lasts until something ends it."""
        began = (
            lasts
            for one, is_so, lasts in self.ledger.program.implied(event.prop, event.answer)
            if one == prop and is_so and lasts
        )
        return next((event.minute + lasts for lasts in began), 0)

    def _event(self, event: Event) -> tuple[Step]:
        return (self.act(event),)
