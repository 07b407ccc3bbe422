"""Where one takes others to expect people: by timetables, which all know, as one does by oneself (`whereabouts`).

What a chain of minds saw or was told of late counts more, and who was there together expects nobody there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from muchado.bundle.degrees import THINKS
from muchado.bundle.model import IN, Settings
from muchado.kernel.common.calendar import Almanac
from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.mind import Mind
from muchado.kernel.mind.others import memory_of, thought_by
from muchado.kernel.mind.whereabouts import NOWHERE
from muchado.kernel.moments.chains import collapsed, nested, within
from muchado.kernel.moments.derive import spoken_to
from muchado.kernel.moments.search import every
from muchado.kernel.moments.sights import been_together


class Expecting:
    """What others are taken to expect; each answer is a function of one mind and of common knowledge.

    `staying`: the states in which somebody goes nowhere.
    """

    def __init__(self, settings: Settings, calendar: Almanac, staying: Sequence[int]) -> None:
        self._settings = settings
        self._calendar = calendar
        self._staying = staying

    def sure(self, mind: Mind, prop: Prop, now: int) -> int:
        """How sure one is that others think so, timetables included where it is about where somebody is."""
        asked = nested(mind.me, prop)
        if asked is None or relation(asked.claims[-1]) != IN:
            return mind.sure(prop, now)
        _, person, place = asked.claims[-1]
        due = self._due(mind, asked.chain, person, now) if isinstance(person, int) else NOWHERE
        if due == NOWHERE or self._is_fresh(mind, prop, now, denied=due == place):
            return mind.sure(prop, now)
        if due == place:
            return THINKS
        may_know = spoken_to(mind.ground, memory_of(mind), asked.chain[1:], now - self._settings.warm)
        return mind.sure(prop, now) if may_know else -THINKS

    def thought_by(
        self, mind: Mind, whose: Sequence[int], about: int | Prop, everybody: Collection[int], *, contrary: bool
    ) -> Iterator[Prop]:
        """What one may take others to think: see `others.thought_by`. Where somebody is due is among it."""
        found = dict.fromkeys(thought_by(mind, whose, about, everybody, contrary=contrary))
        yield from found
        yield from (
            prop for prop in self._due_of(mind, whose, about, everybody, contrary=contrary) if prop not in found
        )

    def _due_of(
        self, mind: Mind, whose: Sequence[int], about: int | Prop, everybody: Collection[int], *, contrary: bool
    ) -> Iterator[Prop]:
        """What others may think, or not think, of where those are who are due somewhere."""
        asked = nested(mind.me, about) if isinstance(about, tuple) and about else None
        if asked is not None and relation(asked.claims[-1]) == IN:
            whose = (*whose, *asked.chain[1:])
        elif about != IN:
            return
        for person in everybody:
            duty = self._calendar.duty(person, mind.taken)
            for place in () if duty is None else range(mind.ground.places) if contrary else (duty.place,):
                claim = (IN, person, place)
                if asked is None or asked.claims[-1] == claim:
                    yield from (within(chain, claim) for chain in every(whose, everybody))

    def _is_fresh(self, mind: Mind, prop: Prop, now: int, *, denied: bool) -> bool:
        """Whether what others perceived with one, or were told, is so recent that timetables do not count."""
        held = mind.belief(prop)
        if held is None or not held.sure:
            return False
        lasts = self._settings.again - 1 if denied and held.sure < 0 else self._settings.warm
        return now - held.since <= lasts

    def _due(self, mind: Mind, chain: Sequence[int], person: int, now: int) -> int:
        """Where the timetable wants somebody, unless all of a chain have been there or know better."""
        duty = self._calendar.duty(person, now)
        if duty is None:
            return NOWHERE
        states = (prop for state in self._staying for prop in mind.known(state, 0, person))
        if any(mind.sure(within(chain[1:], prop), now) > 0 for prop in states):
            return NOWHERE
        since = max(duty.start, now - self._settings.again)
        been = been_together(mind.ground, memory_of(mind), collapsed(chain), (person, duty.place), since)
        return NOWHERE if been else duty.place
