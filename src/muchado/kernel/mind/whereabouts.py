"""Where one takes others and things to be, and where one would go to find them.

Made of what one saw or was told, of timetables (which everybody knows) and of where one has looked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from muchado.bundle.degrees import SUSPECTS, THINKS
from muchado.bundle.model import IN, Relation, Settings
from muchado.bundle.model.closed import SpotKind
from muchado.bundle.records import NamedTuple
from muchado.kernel.common.calendar import Almanac
from muchado.kernel.common.paths import Paths
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.mind import Mind, Sighting

PLACES = 128
"""Of how many places it is kept what lies around them."""

NOWHERE = -1
LONG_AGO = -1

WAITED_FOR = 30
"""Where nothing else is said, for so many minutes people are taken to be where they are to be by appointment."""


class Appointment(NamedTuple):
    """A relation that says when somebody is to be where, and at what of its claims these stand.

    For so many minutes they are expected there; `due`: those who are due there, by so much `pull`.
    """

    relation: int
    people: tuple[int, ...]
    place: int
    hour: int
    minutes: int
    due: tuple[int, ...]
    pull: int


def appointments_of(relations: Sequence[Relation]) -> tuple[Appointment, ...]:
    """The relations that are appointments, or duties."""
    return tuple(
        Appointment(
            number,
            tuple(at for at, kind in enumerate(about.roles, start=1) if kind == "person"),
            about.roles.index("place") + 1,
            about.roles.index("hour") + 1,
            about.lasts or WAITED_FOR,
            (1, 2)[: 1 + about.both_ways] if about.lasts else (),
            about.pull,
        )
        for number, about in enumerate(relations)
        if about.appointment or about.lasts
    )


def is_on(about: Appointment, hour: int, now: int) -> bool:
    """Whether it is the time of something for which people are to be somewhere."""
    return hour <= now < hour + about.minutes


class Whereabouts:
    """Guesses at where people and things are; each is a function of one mind and of common knowledge.

    `spots`: the relations that say where a thing is; `staying`: the states in which somebody goes nowhere.
    `appointments`: those that say when somebody is to be where.
    """

    def __init__(
        self,
        settings: Settings,
        calendar: Almanac,
        paths: Paths,
        private: frozenset[int],
        spots: Mapping[SpotKind, int],
        staying: Sequence[int],
        appointments: Sequence[Appointment] = (),
    ) -> None:
        self._settings = settings
        self._calendar = calendar
        self._paths = paths
        self._private = private  # people's homes: nobody walks in on the off chance
        self._spots = spots
        self._staying = staying
        self._appointments = appointments
        self._near = lru_cache(maxsize=PLACES)(self._places_near)

    def expected(self, mind: Mind, person: int, now: int) -> int:
        """The place where one takes a person to be, -1 if one has no idea."""
        if person in mind.company:
            return mind.place
        expected = self._expected(mind, person, now)
        return NOWHERE if expected >= 0 and self._knows_better(mind, person, expected, now) else expected

    def _expected(self, mind: Mind, person: int, now: int) -> int:
        if any(mind.sure(prop, now) > 0 for state in self._staying for prop in mind.known(state, 0, person)):
            return self._sighting(mind, person, now, now)
        agreed = self._agreed(mind, person, now) if self._appointments else NOWHERE
        if agreed >= 0:
            return agreed
        seen = self._sighting(mind, person, now, self._settings.stale)
        if seen >= 0 and self._sighting(mind, person, now, self._settings.warm) >= 0:
            return seen
        due = self._due(mind, person, now)
        return due if due >= 0 else seen

    def _agreed(self, mind: Mind, person: int, now: int) -> int:
        """The place where, as one knows, somebody is to be by appointment, unless one has seen or looked since."""
        for about in self._appointments:
            for at in about.people:
                for prop in mind.known(about.relation, at - 1, person):
                    place, hour = prop[about.place], prop[about.hour]
                    if not isinstance(place, int) or not isinstance(hour, int) or not is_on(about, hour, now):
                        continue
                    seen = mind.whereabouts.get(person)
                    since = max(LONG_AGO if seen is None else seen.minute, mind.been.get(place, LONG_AGO))
                    if since < hour and mind.sure(prop, now) >= THINKS:
                        return place
        return NOWHERE

    def search(self, mind: Mind, person: int, now: int) -> int:
        """The place where one would look for a person next, -1 when there is nowhere left."""
        expected = self.expected(mind, person, now)
        return expected if expected >= 0 else self._unsearched(mind, now)

    def seek(self, mind: Mind, thing: int, now: int) -> int:
        """The place where one would look for a thing next, -1 when there is nowhere left."""
        taken = self._taken(mind, thing, now, frozenset())
        return taken if taken >= 0 else self._unsearched(mind, now)

    def _taken(self, mind: Mind, thing: int, now: int, within: frozenset[int]) -> int:
        """The place where one takes a thing to be, with whatever it is in or on, or whoever has it; -1 if nowhere.

        `within`: what is in it or on it, as one takes it: nothing is in itself.
        """
        if thing in mind.things or thing in mind.holding:
            return mind.place
        for kind, number in self._spots.items():
            at, rest = (1, 0) if kind == "has" else (0, 1)
            for prop in mind.known(number, at, thing):
                there = prop[rest + 1]
                if not isinstance(there, int) or mind.sure(prop, now) < SUSPECTS:
                    continue
                if kind == "lies":
                    return there
                if kind == "has":
                    return self.expected(mind, there, now)
                return NOWHERE if there in within else self._taken(mind, there, now, within | {thing})
        return NOWHERE

    @staticmethod
    def _sighting(mind: Mind, person: int, now: int, minutes: int) -> int:
        seen = mind.whereabouts.get(person)
        if seen is None or now - seen.minute > minutes or mind.been.get(seen.place, NOWHERE) > seen.minute:
            return NOWHERE
        return seen.place

    def _due(self, mind: Mind, person: int, now: int) -> int:
        duty = self._calendar.duty(person, now)
        if duty is None or mind.been.get(duty.place, NOWHERE) >= max(duty.start, now - self._settings.again):
            return NOWHERE
        return duty.place

    def _unsearched(self, mind: Mind, now: int) -> int:
        """The nearest place where one never was; else the one where one was longest ago."""
        near = self._near(mind.place)
        for place in near:
            if place not in mind.been:
                return place
        known = ((looked, near[place], place) for place, looked in mind.been.items() if place in near)
        return min((rank for rank in known if now - rank[0] >= self._settings.again), default=(0, 0, NOWHERE))[2]

    def _places_near(self, here: int) -> Mapping[int, int]:
        """Where one would look from a place, with the minutes there; the nearest first."""
        around = self._paths.around(here, self._settings.reach)
        return {place: minutes for place, minutes in around.items() if place != here and place not in self._private}

    def _knows_better(self, mind: Mind, person: int, place: int, now: int) -> bool:
        """Whether one has learned of late that somebody is not in a place: after one saw them there, if one did."""
        denial = mind.belief((IN, person, place))
        if denial is None or denial.sure >= 0 or now - denial.since >= self._settings.again:
            return False
        seen = mind.whereabouts.get(person)
        return seen is None or seen.place != place or seen.minute <= denial.since


def place_by(mind: Mind, prop: Prop, held: Belief) -> None:
    """Take somebody to be where one holds that they are, unless one has seen them since."""
    _, person, place = prop
    if isinstance(person, int) and isinstance(place, int):
        seen = mind.whereabouts.get(person)
        if seen is None or seen.minute <= held.happened:
            mind.locate(person, Sighting(place, held.happened))
