"""What people mean: silence beside its object, an agreement and then nothing, answers for want of a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.model import Slot
from muchado.kernel.events import FAILS, number, relation
from muchado.rehearsal.flaws.flaw import Flaw, flaw_in

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Claim, Plan
    from muchado.kernel.events import Choice, Event, Prop
    from muchado.rehearsal.seen import Seen

PATIENCE = 15
"""Minutes in which something should come of it, for those who are free."""


def toward(bundle: Checked) -> dict[int, tuple[int, ...]]:
    """By the relation of an aim: the places, from 1, of the people to whom a step toward it is done."""
    acts = {action.relation: action for action in bundle.actions}

    def objects(plan: Plan) -> tuple[int, ...]:
        steps = [(acts[step.claim.relation], step.claim.args) for step in plan.steps if step.claim.relation in acts]
        done_to = {args[slot] for action, args in steps for slot in action.others}
        arity = len(bundle.relations[plan.relation].roles)
        return tuple(at for at in range(1, arity) if Slot(at) in done_to)

    return {plan.relation: found for plan in bundle.plans if (found := objects(plan))}


def shown(bundle: Checked) -> dict[int, tuple[Claim, ...]]:
    """By the relation of an aim: what those do, for all to see, who hold back from it or put it off."""
    return {plan.relation: tuple(act for act in (plan.held, plan.off) if act is not None) for plan in bundle.plans}


class Silences:
    """Watches for those who mean something that is done to somebody, and are long beside them in silence.

    Who has shown that they hold back from it, or put it off, is not silent about it until the two part; nor where they
    come upon one another again before it need show once more. Somebody in a talk with others is not to be spoken to.
    """

    def __init__(self, bundle: Checked) -> None:
        self._toward = toward(bundle)
        self._shown = shown(bundle)
        self._shows_again = bundle.settings.shows_again
        self._since: dict[tuple[Prop, int], int] = {}
        self._showed: dict[tuple[Prop, int], int] = {}
        self._settled: set[tuple[Prop, int]] = set()

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all who are beside whom they mean something with."""
        engaged = {(event.by, other) for event in seen.beat.events for other in event.to}
        done = {event.prop for event in seen.beat.events}
        beside = dict.fromkeys(self._beside(seen))
        for key in [key for key in self._since if key not in beside]:
            del self._since[key]
            self._settled.discard(key)
        for key in beside:
            aim, other = key
            me = number(aim, 1)
            if (me, other) in engaged or (other, me) in engaged:
                self._since[key] = seen.minute
            self._since[key] = self._since.get(key, seen.minute) + self._busy(seen, me, other)
            if any(seen.program.say_so(act, aim[1:]) in done for act in self._shown[relation(aim)]):
                self._showed[key] = seen.minute
            since = self._since[key]
            if key in self._showed and since - self._showed[key] < self._shows_again:
                self._settled.add(key)
            if seen.minute - since >= PATIENCE and key not in self._settled:
                self._settled.add(key)
                yield Flaw("silent beside its object", me, seen.minute, aim, ("plan", self._plan(seen, aim)))

    def _beside(self, seen: Seen) -> Iterator[tuple[Prop, int]]:
        for mind in seen.view.minds():
            for aim in mind.aims:
                for at in self._toward.get(relation(aim), ()):
                    other = number(aim, at + 1)
                    if (
                        other != mind.me
                        and seen.places[other] == seen.places[mind.me]
                        and not {other, mind.me} & seen.still
                        and not self._talks_with_others(seen, mind.me, other)
                    ):
                        yield aim, other

    @staticmethod
    def _busy(seen: Seen, *pair: int) -> int:
        """For how many minutes what is begun in this beat takes up one of two."""
        begun = (event for event in seen.beat.events if not {*pair}.isdisjoint(event.parties))
        return max((seen.action(event).takes for event in begun), default=0)

    @staticmethod
    def _talks_with_others(seen: Seen, *pair: int) -> bool:
        """Whether one of two is in a talk, and the other is not in it."""
        return any(not {*pair} <= {*talk.people} for one in pair if (talk := seen.view.talks.get(one)))

    @staticmethod
    def _plan(seen: Seen, aim: Prop) -> int:
        return seen.program.bundle.relations[relation(aim)].number


@dataclass(frozen=True)
class Agreed:
    """Something done as a step of an aim and answered by the first answer, as one who consents does."""

    event: Event
    other: int
    aim: Prop


class Agreements:
    """Watches whether anything comes of it when somebody comes with an aim, and the other consents."""

    def __init__(self, bundle: Checked) -> None:
        self._plans = {number: plan.relation for number, plan in enumerate(bundle.plans)}
        self._waiting: list[Agreed] = []

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at what has been agreed."""
        for event in seen.done:
            between = {event.by, *event.to}
            self._waiting = [one for one in self._waiting if not {one.event.by, one.other} <= between]
        late = [one for one in self._waiting if seen.minute - one.event.minute > PATIENCE]
        for one in late:
            self._waiting.remove(one)
            if one.aim in seen.view.mind(one.event.by).aims:
                yield flaw_in("agreed and not held", one.event, None)._replace(
                    rule=("plan", seen.program.bundle.relations[relation(one.aim)].number)
                )
        for event in seen.done:
            if (agreed := self._agreed(seen, event)) is not None:
                self._waiting.append(agreed)

    def _agreed(self, seen: Seen, event: Event) -> Agreed | None:
        action, choice = seen.action(event), seen.choice(event)
        if choice is None or not action.answers or event.answer != action.answers[0].name:
            return None
        plans = {self._plans[part.use.rule] for part in choice.parts if part.use.kind == "plan"}
        other = number(event.prop, action.answerer + 1)
        aims = (aim for aim in seen.view.mind(event.by).aims if relation(aim) in plans and other in aim[2:])
        aim = next(aims, None)
        return None if aim is None else Agreed(event, other, aim)


class Answers:
    """Watches for answers that nothing speaks for, where it is not declared what is done for want of a reason."""

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at how people answer."""
        for choice in seen.beat.choices:
            if choice.answer and choice.answer != FAILS and not choice.bidden and not _is_wished(choice):
                action = seen.program.action(choice.prop)
                if len(action.answers) > 1 and not action.unmoved:
                    yield Flaw("answer without a reason", choice.person, choice.minute, choice.prop, None)


def _is_wished(choice: Choice) -> bool:
    return any(part.amount > 0 for part in choice.parts)
