"""A bundle made ready to run: generated rules, looked up by what calls for them. Never changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import TypeVar, cast

from muchado.bundle.alter import altered
from muchado.bundle.checked import Checked
from muchado.bundle.inputs import What
from muchado.bundle.model import (
    HAS,
    Action,
    Away,
    Claim,
    Condition,
    Counted,
    Give,
    Leave,
    Num,
    Put,
    Role,
    SetStatus,
    Slot,
    Term,
    Topic,
    UseUp,
    Value,
    Write,
)
from muchado.bundle.model.cells import Cells
from muchado.bundle.model.closed import BeingKind, Comparison, RelationKind, RuleKind, being_of
from muchado.bundle.model.questions.amounts import TESTS
from muchado.bundle.rulebook import asking
from muchado.bundle.slots import slots_in, value_of
from muchado.kernel.common.barring import Barring
from muchado.kernel.common.calendar import Almanac
from muchado.kernel.common.faculties import Faculties, closing_states
from muchado.kernel.common.happenings import Happenings
from muchado.kernel.common.lots import Lots
from muchado.kernel.common.paths import Paths
from muchado.kernel.common.reach import Reach
from muchado.kernel.common.spots import Spots
from muchado.kernel.common.taking import Takes
from muchado.kernel.common.wording import Wording
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.exec.actions import (
    deeds,
    ended,
    flees,
    goal_of,
    informs,
    is_journey,
    leaves,
    only_goes,
    only_moves,
    reads,
    tells,
    turns_of_talks,
    walks,
    writes,
)
from muchado.kernel.exec.doors import Doors, behind_gates
from muchado.kernel.exec.filed import (
    ANYTHING,
    Responder,
    by_claim,
    by_claimed,
    by_occasion,
    by_trigger,
    gated,
    scorer_of,
)
from muchado.kernel.exec.functions import Function, Functions
from muchado.kernel.exec.ready import Ready, answer_names, planned
from muchado.kernel.exec.senses import Senses, pair
from muchado.kernel.exec.source import compiled, generated, written
from muchado.kernel.mind.mind import Mind, Rate
from muchado.kernel.moments.between import between
from muchado.kernel.moments.ground import Mistake, Showable
from muchado.plan.reads import Reads
from muchado.plan.rules import Plans, question_plan

SEEN_BY_MANY = 1024
"""Of how many acts at most it is kept what they look like and what follows from them, for the next who sees them."""


Executor = Callable[[Plans, Senses], Functions]
"""What makes functions of plans: `exec.source.generated` is quick, `exec.interpreter.interpreted` is plain."""


class Program:
    """Everything about a bundle that stays the same while it runs. `made`: what others make of it once, by its type.

    `ready`: its rules as they were made ready before.
    """

    def __init__(self, bundle: Checked, executor: Executor | None = None, ready: Ready | None = None) -> None:
        if not isinstance(bundle, Checked):
            raise TypeError("A world is played only once it has been looked through: muchado.bundle.checked.Checked.")
        self.bundle = bundle
        self.calendar = Almanac(bundle)
        self.paths = Paths(bundle)
        self.reach = Reach(bundle)
        self.spots = Spots(bundle.relations)
        self.cells = Cells(bundle.relations)
        self.wording = Wording(bundle)
        self.senses = Senses(bundle, self.calendar, self.paths)
        self.answer_names = answer_names(bundle)
        self.answer_numbers = {name: number for number, name in enumerate(self.answer_names)}
        self.lowered = planned(bundle) if ready is None else ready.plans
        self._executor = executor or partial(
            generated, ready=compiled(written(self.lowered)) if ready is None else ready.code
        )
        self.code = code = self.executed(self.senses)
        self.senses.phrases = code.phrases
        self.needs = code.needs
        scorers = [scorer_of(bundle, number, want, code) for number, want in enumerate(bundle.wants)]
        acts = [scorer for scorer, want in zip(scorers, bundle.wants, strict=True) if not want.answer]
        self.doors = Doors(
            behind_gates(scorer for scorer in acts if not self.lowered.wants[scorer.number].inputs),
            by_claimed(bundle, [scorer for scorer in acts if self.lowered.wants[scorer.number].inputs]),
            (gated(number, bundle, aim) for number, aim in enumerate(code.aims)),
        )
        self.answers = by_occasion(bundle, scorers)
        self._reactions = by_trigger(bundle, code)
        self._actions: dict[int | Prop, Action] = {action.relation: action for action in bundle.actions}
        self._ringing = frozenset(bundle.actions[number].relation for number, _ in code.rings)
        self.kinds = tuple(about.kind for about in bundle.relations)
        self.passing = tuple(about.kind == "act" and bundle.actions[about.number].passing for about in bundle.relations)
        self.leaving = frozenset(at for at, action in enumerate(bundle.actions) if leaves(action))
        # What many witnesses ask of the same few acts.
        self.implied = lru_cache(maxsize=SEEN_BY_MANY)(self._implied)
        self.appearance = lru_cache(maxsize=SEEN_BY_MANY)(self._appearance)
        self.nameless = lru_cache(maxsize=SEEN_BY_MANY)(self._nameless)
        self.deeds_of = lru_cache(maxsize=SEEN_BY_MANY)(self._deeds_of)
        self.acts_of = lru_cache(maxsize=SEEN_BY_MANY)(self._acts_of)
        self.aims = code.aims
        self.deeds = deeds(bundle)
        self._telling = tuple(tuple(tells(bundle, action)) for action in bundle.actions)
        self.retellings = by_claim(bundle, code)
        self.reads = Reads(bundle)
        self.signs = tuple(number for number, about in enumerate(bundle.relations) if about.seen)
        self.guises = {number: about.guise for number, about in enumerate(bundle.relations) if about.guise >= 0}
        self.hiding = tuple(number for number, about in enumerate(bundle.relations) if about.unnoticed)
        self.signs_of_things = any(bundle.relations[number].roles[0] != "person" for number in self.signs)
        self.closing = closing_states(bundle)
        self.showing = Showable(
            self.cells,
            self.spots.numbers["lies"],
            self.hiding,
            _bearers(bundle),
            self.closing,
            len(bundle.places),
            between(bundle, self.say_so, self.senses.people_in),
            {
                state: Mistake(tuple(takes), partial(self.taken_as, takes), self._following)
                for state, takes in self.mistaking.items()
            },
        )
        self.barring = Barring(bundle)
        self.stilling = tuple(number for number, able in self.closing.items() if not able.acts)
        self.walking, self.journeys, self.only_going, self.only_moving, self.informing = (
            frozenset(action.relation for action in bundle.actions if does(action))
            for does in (walks, is_journey, only_goes, only_moves, informs)
        )
        self._freeing = {action.relation: ended(action) for action in bundle.actions} if self.closing else {}
        self._changed: dict[tuple[type, What], Program] = {}
        self.made: dict[type, object] = {}
        self.trust = next(
            (at for at, quality in enumerate(bundle.qualities) if (quality.name, quality.kind) == ("trust", "feeling")),
            -1,
        )

    def comes_out(self, act: Prop, answer: str) -> bool:
        """Whether whoever does something is hidden no more by it, in the eyes of all."""
        done = self.action(act).effects_when(answer) if self.hiding else ()
        ends = (self.say_so(one.claim, act[1:]) for one in done if isinstance(one, SetStatus) and not one.on)
        return any(prop[0] in self.hiding and prop[1] == act[1] for prop in ends)

    @cached_property
    def reading(self) -> frozenset[int]:
        """The actions by which somebody reads."""
        return frozenset(at for at, action in enumerate(self.bundle.actions) if reads(action))

    @cached_property
    def writing(self) -> tuple[tuple[int, Write], ...]:
        """What is written, and the relation of the act by which it is."""
        return tuple((action.relation, one) for action in self.bundle.actions for one in writes(action))

    @cached_property
    def lots(self) -> Lots:
        """The dice of what people can do, say and think."""
        return Lots(self.bundle.relations, self.answer_names)

    @cached_property
    def happenings(self) -> Happenings:
        """All that may happen without anybody doing it."""
        return Happenings(self.bundle)

    @cached_property
    def topics(self) -> dict[int, Topic]:
        """What people can have talks about, by the status that is so meanwhile."""
        return {topic.relation: topic for topic in self.bundle.topics}

    @cached_property
    def signals(self) -> frozenset[int]:
        """The acts that only ever say how a talk ends, or that somebody holds back from an aim or puts it off."""
        plans, bundle = self.bundle.plans, self.bundle
        shown = {end.claim.relation for topic in bundle.topics for end in topic.ends}
        shown |= {act.relation for plan in plans for act in (plan.held, plan.off) if act is not None}
        meant = {want.claim.relation for want in bundle.wants if not want.answer}
        meant |= {step.claim.relation for plan in plans for step in plan.steps}
        meant |= {act.relation for act in bundle.actions if not meant.isdisjoint(one.relation for one in act.counts_as)}
        return frozenset(shown - meant)

    @cached_property
    def turns_of_talks(self) -> frozenset[int]:
        """The acts that make sense in a talk alone."""
        return turns_of_talks(self.bundle)

    @cached_property
    def feigning(self) -> dict[int, Claim]:
        """The statuses that show as others."""
        return {at: about.feigns for at, about in enumerate(self.bundle.relations) if about.feigns is not None}

    @cached_property
    def fleeing(self) -> frozenset[tuple[RuleKind, int]]:
        """The rules that let somebody go away, to wherever there is next to here."""
        return frozenset(flees(self.bundle, self.journeys))

    @cached_property
    def counted(self) -> frozenset[int]:
        """The acts and deeds of which some rule asks how often they were done."""
        return frozenset(one.claim.relation for one in _asking(Counted, asking(self.bundle)))

    @cached_property
    def timed(self) -> tuple[int, ...]:
        """The relations that speak of a time."""
        return tuple(number for number, about in enumerate(self.bundle.relations) if "hour" in about.roles)

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """How far off a time is, in minutes, when what some rule asks of it becomes so, or is no more."""
        asked = [*_asking(Away, asking(self.bundle))]
        kept = {offset for one in self.senses.appointments for offset in (0, -one.minutes)}
        return tuple(sorted({turn for one in asked for turn in (one.high, one.low - 1)} | kept))

    def number_of(self, minute: int, doer: int) -> int:
        """The number of an event; `doer`: whoever does it, or after all people what happens, by its number.

        One person does one thing a minute, and so happens each thing: an event's number depends on nothing else.
        """
        a_minute = len(self.bundle.people) + len(self.happenings.prospects)
        return (minute - self.bundle.start) * a_minute + doer

    def executed(self, senses: Senses) -> Functions:
        """The rules as functions of these senses."""
        return self._executor(self.lowered, senses)

    def changed(self, what: What) -> Program:
        """The program after an input: this one, unless it alters the world's text; made ready once."""
        bundle = altered(self.bundle, (what,))
        if bundle is self.bundle:
            return self
        key = (type(what), what)
        if key not in self._changed:
            self._changed[key] = Program(bundle)
        return self._changed[key]

    def kind(self, prop: Prop) -> RelationKind:
        """What sort of relation a proposition is about."""
        return self.kinds[relation(prop)]

    def responders(self, kind: str, prop: Prop, *, denied: bool) -> tuple[Responder, ...]:
        """The reactions to an occasion of a kind about something: those that name it, then those to anything."""
        about = prop[0] if len(prop) > 1 else ANYTHING
        found = self._reactions.get((kind, about, denied))
        return self._reactions.get((kind, ANYTHING, denied), ()) if found is None else found

    def heeds(self, kind: str, about: int, *, denied: bool) -> bool:
        """Whether any reaction answers to occasions of a kind about a relation."""
        reactions = self._reactions
        return (kind, about, denied) in reactions or (kind, ANYTHING, denied) in reactions

    def action(self, act: Prop) -> Action:
        """The action that an act carries out."""
        return self._actions[act[0]]

    def forms_of(self, act: Prop) -> tuple[Prop, ...]:
        """An act and all deeds that it counts as, also those that leave out something that it needs."""
        return (act, *(self.say_so(claim, act[1:]) for claim in dict.fromkeys(self.action(act).counts_as)))

    def others_in(self, act: Prop) -> tuple[int, ...]:
        """All who take part in an act at once, whoever does it not among them."""
        return tuple([number(act, slot + 1) for slot in self._actions[act[0]].others])

    def goal(self, journey: Prop) -> int:
        """The place toward which a journey goes."""
        return self.named(goal_of(self.action(journey)), journey)

    def is_passing(self, prop: Prop) -> bool:
        """Whether a proposition is about an act too slight to talk of."""
        return self.passing[relation(prop)]

    def frees(self, act: int | Prop, state: int) -> bool:
        """Whether an act of somebody ends a state of their own."""
        return isinstance(act, int) and state in self._freeing.get(act, ())

    @cached_property
    def voices(self) -> dict[int, int]:
        """The statuses by which one sounds like another, and the role of that other."""
        return {number: about.voice for number, about in enumerate(self.bundle.relations) if about.voice >= 0}

    @cached_property
    def mistaking(self) -> dict[int, Takes]:
        """The states in which one takes what one sees for something else, and what for what."""
        relations = enumerate(self.bundle.relations)
        return {
            at: {one.relation: Claim(one.other, tuple(map(Slot, one.args))) for one in about.takes}
            for at, about in relations
            if about.takes
        }

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The statuses that speak of a number, and where in their propositions it stands."""
        statuses = ((at, one.roles) for at, one in enumerate(self.bundle.relations) if one.kind == "status")
        return {at: roles.index("number") + 1 for at, roles in statuses if "number" in roles}

    def taken_as(self, takes: Takes, prop: Prop) -> Prop:
        """For what something is taken by who takes so much for something else."""
        claim = takes.get(relation(prop)) if takes else None
        return prop if claim is None else self.say_so(claim, prop[1:])

    def _following(self, prop: Prop) -> tuple[tuple[Prop, bool, int], ...]:
        """What follows from a claim, if that is an act."""
        return self.implied(prop) if self.kind(prop) == "act" else ()

    @cached_property
    def for_good(self) -> dict[int, Faculties]:
        """Of the states that close something to somebody those that do not end."""
        return {state: able for state, able in self.closing.items() if self.bundle.relations[state].for_good}

    def is_lasting(self, state: int) -> bool:
        """Whether somebody in a state can do nothing, not even what would end it."""
        return not self.closing[state].acts and not any(state in some for some in self._freeing.values())

    def say_so(self, claim: Term, arguments: Prop) -> Prop:
        """The proposition that an action's claim stands for, given the act's arguments (slot by slot)."""
        match claim:
            case Claim(number, args):
                parts = [value_of(argument, arguments) for argument in args]
                if self.bundle.relations[number].both_ways:
                    first, second, *rest = parts
                    if isinstance(first, int) and isinstance(second, int):
                        return pair(number, first, second, *rest)
                return (number, *parts)
            case _:
                value = value_of(claim, arguments)
                return value if isinstance(value, tuple) else ()

    def named(self, term: Term, act: Prop) -> int:
        """The number of the person, place or thing that a term of an action stands for in one act."""
        value = value_of(term, act[1:])
        if not isinstance(value, int):
            raise TypeError(f"no person, place or thing: {term!r}")
        return value

    def _implied(self, act: Prop, answer: str = "") -> tuple[tuple[Prop, bool, int], ...]:
        """What follows from an act: the deeds it counts as, the statuses it changes and who has what then.

        Each with whether it is so, and the minutes for which (0: until something changes it).
        """
        action = self.action(act)
        arguments = act[1:]
        deeds = ((self.say_so(deed, arguments), True, 0) for deed in action.counts_as)
        effects = action.effects_when(answer)
        statuses = (
            (self.say_so(effect.claim, arguments), effect.on, effect.minutes)
            for effect in effects
            if isinstance(effect, SetStatus) and not effect.by and _is_given(effect.claim, len(arguments))
        )
        gifts = (
            (self.say_so(Claim(HAS, (effect.to, effect.thing)), arguments), True, 0)
            for effect in effects
            if isinstance(effect, Give)
        )
        put = ((self.say_so(effect.claim, arguments), True, 0) for effect in effects if isinstance(effect, Put))
        return (*deeds, *statuses, *gifts, *put)

    def counted_by(self, act: Prop, answer: str = "") -> Iterator[tuple[Prop, int]]:
        """What is so many more (1) or less (-1) by an act: the number is how many."""
        for effect in self.action(act).effects_when(answer) if self.numbers else ():
            if isinstance(effect, SetStatus) and effect.by and _is_given(effect.claim, len(act) - 1):
                prop = self.say_so(effect.claim, act[1:])
                if () not in prop:
                    yield prop, effect.by

    def left_by(self, act: Prop, answer: str = "") -> Iterator[tuple[int, bool]]:
        """The things that are with nobody any more after an act: each with whether it lies where that was done."""
        for effect in self.action(act).effects_when(answer):
            if isinstance(effect, Leave | UseUp):
                thing = value_of(effect.thing, act[1:])
                if isinstance(thing, int) and thing >= 0:
                    yield thing, isinstance(effect, Leave)

    def _appearance(self, act: Prop, heard: bool, seen: bool) -> Prop:
        """The act as it looks to those who do not do it themselves; words that are not heard are ()."""
        action = self.action(act)
        claim = action.from_afar if seen and not heard and action.from_afar else action.taken_for
        seeming = self.say_so(claim, act[1:]) if claim else act
        return seeming if heard else tuple(() if isinstance(part, tuple) else part for part in seeming)

    def _nameless(self, act: Prop) -> Prop:
        """The act, done by nobody knows whom."""
        return (relation(act), (), *act[2:])

    def rings(self, act: Prop, answer: str) -> Function | None:
        """What says to how many of a hundred hearers the words of an act, or of its answer, ring false."""
        if act[0] not in self._ringing:
            return None
        action = self.action(act)
        at = next((at for at, reply in enumerate(action.answers) if reply.name == answer), -1)
        number = self.bundle.relations[action.relation].number
        return self.code.rings.get((number, at), self.code.rings.get((number, -1)))

    def _deeds_of(self, act: Prop) -> tuple[Prop, ...]:
        """The deeds that an act counts as and that name all that it needs."""
        claims = self._telling[self.bundle.relations[relation(act)].number]
        return tuple(self.say_so(claim, act[1:]) for claim in claims) if claims else ()

    def _acts_of(self, deed: Prop) -> tuple[Prop, ...]:
        """The acts that count as a deed, as far as the deed names all that they need."""
        return tuple(self._counting_as(deed))

    def _counting_as(self, deed: Prop) -> Iterator[Prop]:
        for at, claim in self.deeds.get(relation(deed), ()):
            action = self.bundle.actions[at]
            arguments: list[int | Prop] = [-1] * len(self.bundle.relations[action.relation].roles)
            for term, argument in zip(claim.args, deed[1:], strict=True):
                if isinstance(term, Slot) and term.at < len(arguments):
                    arguments[term.at] = argument
            act = (action.relation, *arguments)
            if -1 not in arguments and self.say_so(claim, act[1:]) == deed:
                yield act

    def test(self, roles: Sequence[Role], term: Term, conditions: Sequence[Condition]) -> Function:
        """A function of (mind, now, proposition): whether conditions hold where a term is the proposition.

        Raises `UnfillableError` where the conditions cannot be asked by themselves.
        """
        function = self.code.one(question_plan(self.lowered.catalogue, roles, term, conditions))

        def afresh(mind: Mind, now: int, prop: Prop) -> bool:
            mind.toil = 0
            return bool(function(mind, now, prop))

        return afresh

    def rates(self, traits: Mapping[int, int]) -> tuple[Rate, ...]:
        """How each quality moves in somebody with these traits (quality to points)."""
        rates = [
            Rate(quality.usual, quality.half_life, 0, 0, quality.low, quality.high) for quality in self.bundle.qualities
        ]
        for drift in self.bundle.drifts:
            if all(_trait_fits(condition, traits, self.bundle) for condition in drift.when):
                rates[drift.quality] = rates[drift.quality]._replace(
                    half_life=drift.half_life, growth=drift.growth, limit=drift.limit
                )
        return tuple(rates)


_Asked = TypeVar("_Asked")


def _asking(kind: type[_Asked], rules: object) -> Iterator[_Asked]:
    """The questions of a kind within rules, in no order; what stands in several as one thing is looked through once."""
    waiting, met = [rules], set[int]()
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, kind):
            yield piece
        elif isinstance(piece, tuple) and id(piece) not in met:
            met.add(id(piece))
            waiting += piece


def _bearers(bundle: Checked) -> dict[int, BeingKind]:
    """In what kind of being each state shows, of those that do."""
    firsts = ((number, being_of(about.roles[0])) for number, about in enumerate(bundle.relations) if about.seen)
    return {number: first for number, first in firsts if first is not None}


def _is_given(claim: Claim, count: int) -> bool:
    return all(slot < count for slot in slots_in(claim))


def _trait_fits(condition: Condition, traits: Mapping[int, int], bundle: Checked) -> bool:
    """A drift's condition: a trait against a number, as a sound bundle has it."""
    (quality, _), test, (bar,), _ = cast("tuple[Value, Comparison, Num, bool]", condition)
    level = traits.get(quality, bundle.qualities[quality].usual)
    return TESTS[test](level, bar)
