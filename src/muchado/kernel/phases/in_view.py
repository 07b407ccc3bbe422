"""What is in view where one is: states that show, oneself, things, and who has just left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from muchado.bundle.degrees import CERTAIN, THINKS
from muchado.bundle.model import HAS
from muchado.bundle.model.closed import RoleKind
from muchado.kernel.events import NOBODY, Notice, Prop, number, relation
from muchado.kernel.mind.belief import SAW, Belief
from muchado.kernel.mind.mind import Mind, Sighting
from muchado.kernel.mind.rivals import may_be, rivals
from muchado.kernel.phases.attention import heeded
from muchado.kernel.phases.learn import learn, lessons
from muchado.kernel.phases.moment import Moment, Occasion
from muchado.kernel.talks.course import talking_with
from muchado.kernel.world.faculties import closing
from muchado.kernel.world.statuses import looks_like
from muchado.kernel.world.world import Bearer, World


def signs(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
    """States that show, in anybody and anything here: learned by seeing, and with them that something happened."""
    shown = {
        _looking(moment, mind, prop): standing
        for prop, standing in world.showing(_in_sight(moment, world, mind), moment.now)
    }
    for prop, standing in shown.items():
        of_a_person = _bearer(moment, prop) == "person"
        if (of_a_person and prop[1] == mind.me) or mind.sure(prop, moment.now) == CERTAIN:
            continue
        account = Belief(CERTAIN, SAW, -1, standing.event, moment.now, standing.since, standing.until)
        yield from learn(moment, mind, prop, account)
        if of_a_person:
            _notice(moment, world, mind.me, prop, standing.event)
    for prop in _thought_to_show(moment, mind):
        if prop not in shown:
            yield from learn(moment, mind, prop, Belief(-CERTAIN, SAW, -1, -1, moment.now, moment.now))


def _looking(moment: Moment, mind: Mind, prop: Prop) -> Prop:
    """A state as it shows to somebody: what is feigned is as it is to those alone who know, or are in it.

    And they may take it for something else.
    """
    knows = prop[1] == mind.me or mind.sure(prop, moment.now) >= THINKS
    seen = prop if knows else looks_like(moment.program, prop)
    return moment.program.taken_as(mind.takes, seen) if mind.takes else seen


def own_state(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
    """What is closed to oneself, in which talk one is, and what is no more."""
    talking = talking_with(moment.program, world.talks, mind.me)
    own = (*closing(moment.program, world, mind.me, moment.now), *talking)
    so = {prop: world.statuses[prop] for prop in own if prop in world.statuses}
    for prop, standing in so.items():
        if mind.sure(prop, moment.now) != CERTAIN:
            account = Belief(CERTAIN, SAW, -1, standing.event, moment.now, standing.since, standing.until)
            yield from learn(moment, mind, prop, account)
    thought = [prop for state in moment.program.closing for prop in mind.known(state, 0, mind.me)]
    talked = [topic for topic in moment.program.topics if topic in mind.index]
    thought += [prop for at in (0, 1) for topic in talked for prop in mind.known(topic, at, mind.me)]
    for prop in thought:
        if prop not in so and mind.sure(prop, moment.now) > 0:
            yield from learn(moment, mind, prop, Belief(-CERTAIN, SAW, -1, -1, moment.now, moment.now))


def things(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
    """What lies here in sight, what one has, and that something is not there which one took to be."""
    spots = moment.program.spots
    lies, on = spots.numbers["lies"], spots.numbers["on"]
    found = [spots.prop(thing, world.spots[thing]) for thing in mind.things]
    found += [(HAS, mind.me, thing) for thing in mind.holding]
    for prop in found:
        if mind.sure(prop, moment.now) != CERTAIN or rivals(moment.program.cells, mind, prop, moment.now):
            yield from learn(moment, mind, prop, Belief(CERTAIN, SAW, -1, -1, moment.now, moment.now))
    taken = [*mind.known(lies, 1, mind.place), *mind.known(HAS, 0, mind.me)]
    if on in mind.index:
        taken += [prop for thing in (*mind.things, *mind.holding) for prop in mind.known(on, 1, thing)]
    for prop in taken:
        if prop not in found and may_be(mind, prop, moment.now):
            yield from learn(moment, mind, prop, Belief(-CERTAIN, SAW, -1, -1, moment.now, moment.now))


def _thought_to_show(moment: Moment, mind: Mind) -> list[Prop]:
    """The states that would show in the others here and in what is here, if what one thinks were so."""
    thought_of = [number for number in moment.program.signs if number in mind.index or number in mind.common.index]
    if not thought_of:
        return []
    thoughts = (prop for number in thought_of for prop in _thoughts_of(moment, mind, number))
    return [prop for prop in thoughts if mind.sure(prop, moment.now) > 0]


def _thoughts_of(moment: Moment, mind: Mind, state: int) -> Iterable[Prop]:
    """What one holds of a state in the others here and in what is here, in order of these."""
    kind = moment.bundle.relations[state].roles[0]
    if kind != "person":
        return (prop for sort, at in _besides(moment, mind) if sort == kind for prop in mind.known(state, 0, at))
    held = len(mind.index.get(state, ())) + len(mind.common.index.get(state, ()))
    if held < len(mind.company):  # one knows of fewer than are here
        others = (prop for prop in mind.known(state) if prop[1] in mind.company and prop[1] != mind.me)
        return sorted(others, key=_bearing)
    return (prop for one in mind.company if one != mind.me for prop in mind.known(state, 0, one))


def _bearing(prop: Prop) -> int:
    return number(prop, 1)


def _in_sight(moment: Moment, world: World, mind: Mind) -> list[Bearer]:
    """Those whom and what one sees of whatever states show in, or ever did."""
    if len(world.signs) < len(mind.company):
        people = sorted(one for kind, one in world.signs if kind == "person" and one in mind.company)
    else:
        people = [*mind.company]
    return [*(("person", one) for one in people), *_besides(moment, mind)]


def _besides(moment: Moment, mind: Mind) -> list[Bearer]:
    """Where there are states that show in such: the things that one sees, and where one is."""
    if not moment.program.signs_of_things:
        return []
    return [*(("thing", one) for one in (*mind.things, *mind.holding)), ("place", mind.place)]


def _bearer(moment: Moment, prop: Prop) -> RoleKind:
    """What kind of being a state is first about."""
    return moment.bundle.relations[relation(prop)].roles[0]


def _notice(moment: Moment, world: World, person: int, prop: Prop, number: int) -> None:
    """Note that somebody came upon what is left of an event, and of what led to it, without having perceived it."""
    event = world.recent.get(number)
    if event is None:
        return
    behind = (world.recent[cause] for cause in event.causes if cause in world.recent)
    for candidate in (event, *behind):
        took_part = candidate.parties
        if prop[1] in took_part and person not in (*took_part, *candidate.watching, *candidate.listening):
            moment.notices.append(Notice(person, candidate.id, moment.now))


def walking_away(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
    """Coming to a place, one sees who has only just left it."""
    if world.arrives[mind.me] != moment.now:
        return
    left = [
        one
        for one in world.leavings.get(mind.place, ())
        if one.event.minute + moment.bundle.settings.gone_by >= moment.now
    ]
    whom = {*heeded(moment, mind, sorted({one.event.by for one in left}))}
    for event, to in sorted(
        (one for one in left if one.event.by in whom), key=lambda one: (one.event.minute, one.event.by)
    ):
        if mind.me in event.parties or event.is_seen_by(mind.me) or event.by in mind.company or event.by == NOBODY:
            continue
        account = Belief(CERTAIN, SAW, -1, event.id, moment.now, event.minute)
        going = next(lessons(moment, event.prop, account, event.answer))
        yield from learn(moment, mind, going.prop, going.account)
        mind.locate(event.by, Sighting(to, moment.now))
        moment.notices.append(Notice(mind.me, event.id, moment.now))
