"""How things stand in the world along a run: what acts begin and end, and how much of it lasts."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.model import OpeningBelief, OpeningStatus, Relation, SetStatus, UseUp
from muchado.bundle.sentences import DONE
from muchado.bundle.slots import prop_of
from muchado.kernel.events import FAILS, Event, Prop, relation
from muchado.record.chronicle import Chronicle

FOR_GOOD, PARTED, BOUND, STAYS, GONE = 400, 160, 120, 30, 30
"""What it counts that something is so for good, that a tie between two ends, that one begins, that anything else
begins or ends and stays so until the run is over, and that a thing is used up."""


class Switch(NamedTuple):
    """A status begins (`on`) or ends, by an event."""

    event: int
    minute: int
    prop: Prop
    on: bool


class Annals:
    """What was so at which minute, in truth, as far as acts made it so."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle, self._bundle = chronicle, chronicle.bundle
        self._topics = {topic.relation for topic in self._bundle.topics}

    def is_so(self, prop: Prop, minute: int) -> bool | None:
        """Whether a status stood, or an act had been done, at the end of a minute; None where acts do not tell."""
        kind = self._bundle.relations[relation(prop)].kind
        if () in prop or -1 in prop:
            return None
        if kind in DONE:
            return None if prop in self._before else self._done.get(prop, minute + 1) <= minute
        if kind != "status" or relation(prop) in self._fleeting:
            return None
        prop = self._in_order(prop)
        turns = [turn for turn in self._by_prop.get(prop, ()) if turn.minute <= minute]
        return turns[-1].on if turns else prop in self._opening

    @cached_property
    def lasting(self) -> dict[int, int]:
        """By event: what it counts for what it changes in the world; the n-th change of a sort counts n times less."""
        counts: Counter[tuple[int, bool]] = Counter()
        found: Counter[int] = Counter()
        last = {turn.prop: turn for turn in self.turns}
        for turn in self.turns:
            about = self._bundle.relations[relation(turn.prop)]
            sort = relation(turn.prop), turn.on
            counts[sort] += 1
            if about.for_good and turn.on:
                found[turn.event] += FOR_GOOD
            elif self._is_tie(about):
                found[turn.event] += (BOUND if turn.on else PARTED) // counts[sort]
            elif last[turn.prop] is turn and sort[0] not in self._topics and not about.closes:
                found[turn.event] += STAYS // counts[sort]
        for event in self._chronicle.events.values():
            found[event.id] += sum(isinstance(effect, UseUp) for effect in self._effects(event)) * GONE
        return found

    @cached_property
    def turns(self) -> tuple[Switch, ...]:
        """The statuses that begin and end by acts, in order; what was so already does not begin."""
        standing, found = set(self._opening), []
        for event in self._chronicle.events.values():
            for effect in self._effects(event):
                if not isinstance(effect, SetStatus) or effect.by or effect.minutes:
                    continue
                prop = self._in_order(prop_of(effect.claim, event.prop[1:]))
                if -1 not in prop and (prop in standing) != effect.on:
                    (standing.add if effect.on else standing.discard)(prop)
                    found.append(Switch(event.id, event.minute, prop, effect.on))
        return tuple(found)

    @cached_property
    def _fleeting(self) -> frozenset[int]:
        """The statuses that end by themselves, of which acts do not tell whether they still stand."""
        found = (effect for action in self._bundle.actions for effect in action.all_effects())
        return frozenset(one.claim.relation for one in found if isinstance(one, SetStatus) and (one.by or one.minutes))

    def _effects(self, event: Event) -> tuple[object, ...]:
        action = self._bundle.actions[event.action]
        return () if event.answer == FAILS else action.effects_when(event.answer)

    def _is_tie(self, about: Relation) -> bool:
        """Whether a status binds two people to each other, for longer than they talk or stand together."""
        passing = about.seen or about.appointment or self._bundle.relations.index(about) in self._topics
        return about.both_ways and about.roles == ("person", "person") and not passing

    def _in_order(self, prop: Prop) -> Prop:
        """A claim that holds both ways keeps the smaller first."""
        if not self._bundle.relations[relation(prop)].both_ways:
            return prop
        first, *rest = sorted(prop[1:3], key=lambda one: one if isinstance(one, int) else -1)
        return (prop[0], first, *rest, *prop[3:])

    @cached_property
    def _opening(self) -> frozenset[Prop]:
        facts = (fact for fact in self._bundle.opening if isinstance(fact, OpeningStatus))
        return frozenset(self._in_order(prop_of(fact.claim)) for fact in facts)

    @cached_property
    def _by_prop(self) -> dict[Prop, list[Switch]]:
        found: dict[Prop, list[Switch]] = {}
        for turn in self.turns:
            found.setdefault(turn.prop, []).append(turn)
        return found

    @cached_property
    def _done(self) -> dict[Prop, int]:
        """By act, under whatever name it rightly goes: when it was first done."""
        found: dict[Prop, int] = {}
        for event in self._chronicle.events.values():
            if event.answer != FAILS:
                counted = self._bundle.actions[event.action].counts_as
                for prop in (event.prop, *(prop_of(claim, event.prop[1:]) for claim in counted)):
                    found.setdefault(prop, event.minute)
        return found

    @cached_property
    def _before(self) -> frozenset[Prop]:
        """What people hold from the start to have been done, of which there is no record."""
        facts = (fact for fact in self._bundle.opening if isinstance(fact, OpeningBelief))
        return frozenset(prop_of(fact.claim) for fact in facts)


def stays(bundle: Checked, event: Event) -> bool:
    """Whether an act makes something so that does not end by itself."""
    effects = () if event.answer == FAILS else bundle.actions[event.action].effects_when(event.answer)
    return any(isinstance(effect, SetStatus) and not effect.minutes for effect in effects)
