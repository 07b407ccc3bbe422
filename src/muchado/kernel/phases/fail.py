"""What an attempt that fails shows: of the needs that were not met what can be found out, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from muchado.bundle.model import IN, Claim, Condition, Nobody, Question, Term, meaning_of
from muchado.bundle.model.questions.meaning import InPlace
from muchado.bundle.slots import slots_in, value_of
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.effort import ask, tried
from muchado.kernel.phases.moment import Moment
from muchado.kernel.truth import is_so, truth_of
from muchado.kernel.world.world import World


def unmet(moment: Moment, world: World, act: Prop) -> tuple[Condition, ...]:
    """The needs that are not met in truth; what takes too much to look into is as the actor believes."""
    mind, about = world.minds[number(act, 1)], moment.bundle.relations[relation(act)].number

    def asked(_: Mind, now: int) -> tuple[Condition, ...]:
        return truth_of(moment.program).unmet(world, act, now)

    return tried(moment, mind, lambda: tuple(ask(moment, mind, "action", about, asked)), ())


def shown_by(moment: Moment, world: World, failing: Iterable[Condition], act: Prop) -> Iterator[tuple[Prop, bool]]:
    """What a failure shows to all who see it: of the claims that a need rests on, those by which it was not met.

    Of those who turn out not to be there nothing else can be found out.
    """
    return _at_hand(moment, tuple(_unfounded(moment, world, failing, act)))


def _unfounded(moment: Moment, world: World, failing: Iterable[Condition], act: Prop) -> Iterator[tuple[Prop, bool]]:
    for need in failing:
        if not isinstance(need, Nobody):
            so = need.negated != getattr(need, "contrary", False)
            for prop in _rested_on(moment, need, act):
                if is_so(moment.program, world, prop, moment.now) is so:
                    yield prop, so


def _at_hand(moment: Moment, shown: tuple[tuple[Prop, bool], ...]) -> Iterator[tuple[Prop, bool]]:
    """Of what a failure shows, what can be found out: nothing else of those who turn out not to be there."""
    gone = {_first(moment, prop) for prop, so in shown if not so and moment.program.kind(prop) in ("in", "lies")}
    for prop, so in shown:
        kinds = moment.bundle.relations[relation(prop)].roles
        where = not so and moment.program.kind(prop) in ("in", "lies")
        if where or gone.isdisjoint(zip(kinds, prop[1:], strict=False)):
            yield prop, so


def _first(moment: Moment, prop: Prop) -> tuple[str, object]:
    """Whom or what a claim is about first, and of what kind that is."""
    return moment.bundle.relations[relation(prop)].roles[0], prop[1]


def _rested_on(moment: Moment, need: Question, act: Prop) -> Iterator[Prop]:
    """What a need rests on, by what the act names."""
    for claim in meaning_of(need).rests_on(need):
        if _is_named(claim, act):
            yield moment.program.say_so(claim, act[1:])


def relied_on(moment: Moment, world: World, failing: Iterable[Condition], act: Prop) -> Iterator[Prop]:
    """Of what the actor took to be so for the sake of needs that leave something open, what is not."""
    mind = world.minds[number(act, 1)]
    for need in failing:
        if not isinstance(need, Nobody) and not need.negated and not getattr(need, "contrary", False):
            for prop in _taken_for(moment, mind, need, act):
                if is_so(moment.program, world, prop, moment.now) is False:
                    yield prop


def _taken_for(moment: Moment, mind: Mind, need: Question, act: Prop) -> Iterator[Prop]:
    """What somebody holds by which a need is met that leaves open who, what or where."""
    for claim in meaning_of(need).rests_on(need):
        if isinstance(claim, Claim) and not _is_named(claim, act):
            given = {at: value_of(arg, act[1:]) for at, arg in enumerate(claim.args, 1) if _is_named(arg, act)}
            held = (prop for prop in mind.known(claim.relation) if mind.sure(prop, moment.now) > 0)
            yield from [prop for prop in held if all(prop[at] == value for at, value in given.items())]
    match meaning_of(need).view(need):
        case InPlace(people, place):
            at = moment.program.named(place, act) if place is not None and _is_named(place, act) else -1
            named = [moment.program.named(one, act) for one in people if _is_named(one, act)]
            if at >= 0 and len(named) == len(people):
                return  # it leaves nothing open
            anybody = () if len(named) == len(people) else range(len(moment.bundle.people))
            for person in dict.fromkeys((*named, *anybody)):
                taken = moment.program.senses.expected(mind, person, moment.now)
                if taken >= 0 and at in (-1, taken):
                    yield (IN, person, taken)


def _is_named(term: Term, act: Prop) -> bool:
    """Whether an act names all that a term speaks of."""
    return all(slot < len(act) - 1 for slot in slots_in(term))
