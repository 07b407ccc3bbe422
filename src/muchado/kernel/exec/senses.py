"""The functions that generated rules call: each reads one mind and what is common knowledge."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from muchado.bundle.checked import Checked
from muchado.bundle.degrees import CERTAIN, FAIRLY, THINKS
from muchado.bundle.limits import MOST_STEPS
from muchado.bundle.model import HAS, IN, spots_of
from muchado.bundle.model.questions.beliefs import SOURCES
from muchado.bundle.model.questions.hours import reckoned
from muchado.bundle.overwork import OverworkError
from muchado.kernel.chance import ODDS, draw
from muchado.kernel.common.calendar import Almanac
from muchado.kernel.common.faculties import closing_states
from muchado.kernel.common.paths import Paths
from muchado.kernel.events import Prop, relation
from muchado.kernel.exec.functions import PhraseTest
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.expecting import Expecting
from muchado.kernel.mind.mind import Mind
from muchado.kernel.mind.obliged import Obliged
from muchado.kernel.mind.whereabouts import Whereabouts, appointments_of
from muchado.plan.writer import NO_KIND, duties_of, kinds_of

RULES = ("action", "want", "reaction", "plan", "phrase", "retelling")
"""Kinds of rule that ask; a bundle's tables of them add an s."""


_OWN = ("phrase", "aim", "trait", "in", "has")
"""Kinds of claim of which, about oneself, one looks up what is so."""


def pair(number: int, first: int, second: int, *rest: int | Prop) -> Prop:
    """A proposition whose first two arguments may be swapped, in its one spelling."""
    return (number, first, second, *rest) if first < second else (number, second, first, *rest)


class Senses:
    """What a rule can ask. Holds the bundle's common knowledge, never a mind or the world."""

    def __init__(self, bundle: Checked, calendar: Almanac, paths: Paths) -> None:
        homes = tuple(person.home for person in bundle.people)
        self._bundle = bundle
        self._calendar = calendar
        self._homes = homes
        self._households = _households(homes)
        self._paths = paths
        spots = spots_of(bundle.relations)
        staying = _staying(bundle)
        self.appointments = appointments_of(bundle.relations)
        self._whereabouts = Whereabouts(
            bundle.settings, calendar, paths, frozenset(homes), spots, staying, self.appointments
        )
        self.obliged = Obliged(calendar, self.appointments)
        self._expecting = Expecting(bundle.settings, calendar, staying)
        self.expected = self._whereabouts.expected
        self._duties = duties_of(bundle)
        closing = closing_states(bundle)
        self._stilled = tuple(at for at, able in closing.items() if not able.acts and bundle.relations[at].for_good)
        self._kinds = _things_of_kinds(bundle)
        self.phrases: Mapping[int, PhraseTest] = {}

    def namespace(self) -> dict[str, Any]:
        """The names that generated source may use; nothing else is in reach of it."""
        bundle = self._bundle
        return {
            "ONCE": (0,),
            "__builtins__": {"tuple": tuple},
            "at_one": self.at_one,
            "duty_place": self.duty_place,
            "duty_pull": self.obliged.pull,
            "everybody": tuple(range(len(self._homes))),
            "everything": tuple(range(len(bundle.things))),
            "expected": self.expected,
            "happened": happened,
            "has_account": has_account,
            "home": self._homes,
            "due_for": self.due_for,
            "household": self.household,
            "is_eve": self._calendar.is_eve,
            "is_holiday": self._calendar.is_holiday,
            "next_to": self._paths.next_to,
            "of_kind": self._kinds,
            "once": once,
            "odds": odds,
            "on_duty": self.on_duty,
            "pair": pair,
            "reckoned": reckoned,
            "times": times,
            "people_in": self.people_in,
            "resting": resting,
            "search": self._whereabouts.search,
            "seek": self._whereabouts.seek,
            "sure": self.sure,
            "tellers": tellers,
            "thought_by": self._expecting.thought_by,
            "toil": self.toil,
            "weekday": self._calendar.weekday,
        }

    def toil(self, mind: Mind, steps: int, kind: str, number: int) -> int:
        """Count steps taken for a rule; gives 0, to count on from.

        Raises:
            OverworkError: it has been far too many.

        """
        mind.toil += steps
        if mind.toil > MOST_STEPS:
            raise self._overwork(kind, number)
        return 0

    def _overwork(self, kind: str, number: int) -> OverworkError:
        tables = {table: getattr(self._bundle, f"{table}s") for table in RULES}
        if kind not in tables:
            return OverworkError(kind, "what is asked", "", 0)
        rule = tables[kind][number]
        name = self._bundle.relations[rule.relation].name if kind == "phrase" else rule.name
        return OverworkError(kind, name, rule.where.file, rule.where.line, number)

    def duty_place(self, mind: Mind, now: int) -> int:
        """Where one is due, -1 for nowhere."""
        duty = self.obliged.stint(mind, mind.me, now)
        return -1 if duty is None else duty.place

    def on_duty(self, mind: Mind, person: int, now: int) -> bool:
        """Whether somebody has a duty at this minute."""
        return self.obliged.stint(mind, person, now) is not None and not self._is_past_it(mind, person, now)

    def due_for(self, mind: Mind, person: int, duty: int, now: int) -> bool:
        """Whether somebody's duty of this minute is called so."""
        stint = self.obliged.stint(mind, person, now)
        named = stint is not None and duty >= 0 and stint.name == self._duties[duty]
        return named and not self._is_past_it(mind, person, now)

    def _is_past_it(self, mind: Mind, person: int, now: int) -> bool:
        """Whether, as far as one knows, somebody does nothing for good: such people leave every timetable."""
        states = (prop for state in self._stilled for prop in mind.known(state, 0, person))
        return any(self.sure(mind, prop, now) >= THINKS for prop in states)

    def household(self, place: int) -> tuple[int, ...]:
        """Those who live in a place, in order."""
        return self._households.get(place, ())

    def people_in(self, prop: Prop) -> tuple[int, ...]:
        """Everybody who takes part in a proposition, at any depth, each once, in order."""
        if not prop:
            return ()
        found: dict[int, None] = {}
        roles = self._bundle.relations[relation(prop)].roles
        for role, argument in zip(roles, prop[1:], strict=True):
            if isinstance(argument, tuple):
                found.update(dict.fromkeys(self.people_in(argument)))
            elif role == "person":
                found[argument] = None
        return tuple(found)

    def sure(self, mind: Mind, prop: Prop, now: int) -> int:
        """How sure one is of any proposition: what concerns oneself is looked up where it really is."""
        if not prop:
            return 0
        kind = self._bundle.relations[relation(prop)].kind
        if len(prop) > 1 and prop[1] == mind.me and kind in _OWN:
            return CERTAIN if self._own(mind, prop, now) else -CERTAIN
        if kind == "knows" and prop[1] == mind.me and isinstance(prop[2], tuple):
            return self.sure(mind, prop[2], now)  # that one thinks that one thinks so is that one does
        if kind == "knows":
            return self._expecting.sure(mind, prop, now)
        if kind == "in" and isinstance(prop[1], int):
            return self._there(mind, prop[1], prop[2], now) or mind.sure(prop, now)
        return mind.sure(prop, now)

    def _there(self, mind: Mind, person: int, place: int | Prop, now: int) -> int:
        """How sure one is that another is in a place, by what one sees and expects; 0 if one has no idea."""
        if person in mind.company or place == mind.place:
            return CERTAIN if person in mind.company and place == mind.place else -CERTAIN
        expected = self._whereabouts.expected(mind, person, now)
        if expected < 0:
            return 0
        return THINKS if expected == place else -THINKS

    def at_one(self, mind: Mind, people: Sequence[int], place: int, now: int) -> int:
        """How sure one is that people are all in a place, as of the least sure of them; with place -1, all in one.

        So they are where one takes one of them to be, or elsewhere, against what one takes.
        """
        if place >= 0:
            return min(self.sure(mind, (IN, person, place), now) for person in people)
        taken = [mind.place if one == mind.me else self.expected(mind, one, now) for one in people]
        known = [(one, at) for one, at in zip(people, taken, strict=True) if at >= 0]
        elsewhere = [0] * (len(known) < len(people)) + [-self.sure(mind, (IN, one, at), now) for one, at in known]
        return max((min(elsewhere), *(self.at_one(mind, people, at, now) for _, at in known)))

    def _own(self, mind: Mind, prop: Prop, now: int) -> bool:
        number = relation(prop)
        about = self._bundle.relations[number]
        if number == IN:
            return mind.place == prop[2]
        if number == HAS:
            return prop[2] in mind.holding
        if about.kind == "aim":
            return prop in mind.aims
        if about.kind == "trait":
            return mind.level(about.number, -1, now) >= FAIRLY
        return self.phrases[about.number](mind, now, prop)


def once(mind: Mind, now: int, prop: Prop, test: PhraseTest) -> bool:
    """Whether a phrase is so: found out once while nothing changes in the mind.

    While it is being found out it is taken not to be: a thought that rests on itself rests on nothing.
    """
    truths = mind.truths
    if truths is None:
        with mind.at_rest():
            return once(mind, now, prop, test)
    known = truths.get(prop)
    if known is None:
        truths[prop] = False
        mind.toil += 1
        known = truths[prop] = test(mind, now, prop)
    return known


def resting(mind: Mind, now: int, find: Callable[[Mind, int], dict[Prop, None]]) -> dict[Prop, None]:
    """Whom a phrase fits, found out while nothing changes in the mind."""
    with mind.at_rest():
        return find(mind, now)


def happened(mind: Mind, prop: Prop, now: int, least: int, earliest: int) -> bool:
    """Whether one believes that an act took place at or after a minute."""
    held = mind.belief(prop)
    return held is not None and held.happened >= earliest and mind.sure(prop, now) >= least


def times(mind: Mind, prop: Prop, many: int, more: int, now: int) -> bool:
    """Whether, as far as one knows, an act was done so many times, or (`more`) so many or more."""
    counted = mind.counts.get(prop, 0)
    return (counted >= many if more else counted == many) and mind.sure(prop, now) >= THINKS


def odds(mind: Mind, now: int, part: int, whole: int, dice: int) -> bool:
    """Whether dice fall so: one throw for somebody in a minute."""
    return draw(mind.seed, now, mind.me, ODDS, dice) % whole < part


def has_account(mind: Mind, prop: Prop, sources: int, teller: int = -1) -> bool:
    """Whether one came to think of something in one of these ways (bits of `SOURCES`); by whose word, if not -1."""
    return any(
        sources >> SOURCES.index(account.source) & 1 and account.sure > 0 and teller in (-1, account.teller)
        for account in _accounts(mind, prop)
    )


def tellers(mind: Mind, prop: Prop) -> tuple[int, ...]:
    """By whose word one has something, each once, in order."""
    return tuple(sorted({account.teller for account in _accounts(mind, prop) if account.teller >= 0}))


def _accounts(mind: Mind, prop: Prop) -> tuple[Belief, ...]:
    belief = mind.belief(prop)
    return () if belief is None else mind.accounts.get(prop, (belief,))


def _households(homes: tuple[int, ...]) -> Mapping[int, tuple[int, ...]]:
    """Those who live in each place where anybody does."""
    found: dict[int, list[int]] = {}
    for person, home in enumerate(homes):
        if home >= 0:
            found.setdefault(home, []).append(person)
    return {home: tuple(people) for home, people in found.items()}


def _staying(bundle: Checked) -> tuple[int, ...]:
    """The states in which somebody goes nowhere."""
    return tuple(number for number, able in closing_states(bundle).items() if not (able.acts and able.walks))


def _things_of_kinds(bundle: Checked) -> Mapping[int, tuple[int, ...]]:
    """The things of each kind, by the kind's number."""
    kinds = [
        tuple(number for number, thing in enumerate(bundle.things) if kind in thing.kinds) for kind in kinds_of(bundle)
    ]
    return {NO_KIND: (), **dict(enumerate(kinds))}
