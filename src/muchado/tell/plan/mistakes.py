"""What somebody is wrong in who does something because of it: one rule, whoever knows how sure people are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from muchado.bundle.checked import Checked
from muchado.bundle.degrees import THINKS
from muchado.bundle.rulebook import SETTLED
from muchado.kernel.events import Choice, Event, Part, Prop
from muchado.plan.reads import Reads
from muchado.record.chronicle import Chronicle
from muchado.tell.plan.annals import Annals
from muchado.tell.plan.held import Held

HEAVIEST = 3
"""Of the reasons for a choice, so many are looked into."""

Sure = Callable[[int, Prop, int], int]
"""How sure somebody is of something when they choose at a minute, in points."""

So = Callable[[Prop, int], "bool | None"]
"""Whether something is so in truth when somebody chooses at a minute; None where that cannot be told."""


def heaviest(choice: Choice) -> list[Part]:
    """Return the reasons that an author has written which weighed most in a choice, the heaviest first."""
    weighed = sorted(choice.parts, key=lambda part: -part.amount)[:HEAVIEST]
    return [part for part in weighed if part.amount > 0 and part.use.kind not in SETTLED]


class Mistakes:
    """Finds what choices rest on that is not so."""

    def __init__(self, bundle: Checked, sure: Sure, so: So) -> None:
        self._reads, self._sure, self._so = Reads(bundle), sure, so

    def of(self, choice: Choice) -> Prop:
        """Return what somebody thinks that is not so, because of which they chose; what weighed most, or ()."""
        mistaken = (prop for prop in self.grounds(choice) if self.is_mistaken(choice.person, prop, choice.minute))
        return next(mistaken, ())

    def grounds(self, choice: Choice) -> Iterator[Prop]:
        """What weighed most in a choice, of what people can hold of others and of the world."""
        for part in heaviest(choice):
            for kind, prop in self._reads.asked(choice.person, part.use.kind, part.use.rule, part.use.binding):
                if kind == "belief":
                    yield prop

    def is_mistaken(self, person: int, prop: Prop, minute: int) -> bool:
        """Whether somebody thinks a thing, as they choose at a minute, that is not so then."""
        return self._sure(person, prop, minute) >= THINKS and self._so(prop, minute) is False


class OnRecord(Mistakes):
    """The same by the record of a run, which tells what was so before a minute."""

    def __init__(self, chronicle: Chronicle, annals: Annals) -> None:
        self.held = Held(chronicle)
        super().__init__(chronicle.bundle, self.held.sure, lambda prop, minute: annals.is_so(prop, minute - 1))
        self._chronicle = chronicle

    def behind(self, event: Event) -> Prop:
        """Return what the one who does something thinks, because of which they do it, and which is not so; or ()."""
        for choice in self._chronicle.choices.get(event.id, ()):
            if choice.person == event.by and not choice.answer:
                return self.of(choice)
        return ()
