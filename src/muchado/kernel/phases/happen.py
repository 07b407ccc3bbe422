"""What nobody does: it comes about where and when it may, changes the world, and is perceived as acts are."""

from __future__ import annotations

from muchado.bundle.alter import AWAY
from muchado.bundle.model import Claim, Condition, Const, Slot
from muchado.kernel.chance import WORDS, draw
from muchado.kernel.common.dealing import dealing
from muchado.kernel.common.happenings import Prospect
from muchado.kernel.common.reach import Companies, either
from muchado.kernel.events import NOBODY, Event, Prop, number
from muchado.kernel.phases.act import Outcome, is_beyond_reach, take_effect
from muchado.kernel.phases.attention import missed
from muchado.kernel.phases.bans import is_banned
from muchado.kernel.phases.moment import Moment
from muchado.kernel.truth import truth_of
from muchado.kernel.world.faculties import aware, hearing, seeing
from muchado.kernel.world.world import World


def come_about(moment: Moment, world: World, companies: Companies, act: Prop) -> Outcome | None:
    """Let something happen, if it can: None if it cannot, by how things stand or since it is banned."""
    at = moment.program.happenings.number_of(act)
    place = _scene(moment, world, at)
    if place < 0 or is_banned(moment, act):
        return None
    effects = moment.program.happenings.prospects[at].action.effects
    if is_beyond_reach(moment, world, effects, act) or _lacking(moment, world, act, place):
        return None
    event = _event(moment, world, companies, at, place)
    for person in event.to:
        world.busy[person] = max(world.busy[person], event.until)
        world.wait(person, world.busy[person])
        world.minds[person].rouse()
    for effect in effects:
        take_effect(moment, world, event, effect, ())
    return Outcome(event, (), ())


def in_the_way(moment: Moment, world: World, act: Prop) -> tuple[Condition, ...] | None:
    """The needs of something that would happen which are not met; None if it would be nowhere."""
    place = _scene(moment, world, moment.program.happenings.number_of(act))
    return None if place < 0 else _lacking(moment, world, act, place)


def _lacking(moment: Moment, world: World, act: Prop, place: int) -> tuple[Condition, ...]:
    return truth_of(moment.program).lacking(world, act, place, moment.now)


def _event(moment: Moment, world: World, companies: Companies, at: int, place: int) -> Event:
    program, now = moment.program, moment.now
    act, action, _, dice = program.happenings.prospects[at]
    befalls = tuple(number(act, slot + 1) for slot in action.parties)
    to = aware(program, world, befalls, action, now)
    saw = program.reach.seers(companies, place, action.seen, to)
    heard = program.reach.hearers(companies, place, action.heard, to)
    variant = draw(moment.seed, now, 0, WORDS, dice) >> 40
    ways, lines = program.wording.drawn(act, "", dealing(world.dealt, variant))
    return Event(
        id=program.number_of(now, len(program.bundle.people) + at),
        minute=now,
        until=now + action.takes,
        action=program.bundle.relations[action.relation].number,
        prop=act,
        by=NOBODY,
        to=to,
        place=place,
        answer="",
        about=None,
        causes=(),
        saw=seeing(program, world, saw, now) if program.closing else saw,
        heard=hearing(program, world, heard, now, action.heard) if program.closing else heard,
        variant=variant,
        missed=missed(moment, world, act, action, to, either(saw, heard)),
        ways=ways,
        lines=lines,
    )


def _scene(moment: Moment, world: World, at: int) -> int:
    """Where it happens; -1 if that is nowhere: whom it befalls is on the way, what it befalls is gone."""
    if at < 0:
        return -1
    prospect = moment.program.happenings.prospects[at]
    people = [number(prospect.act, slot + 1) for slot in prospect.action.parties]
    place = _stage(moment, world, prospect)
    there = [place, *(_place_of(world, person, moment.now) for person in people)]
    return -1 if any(one < 0 or moment.bundle.places[one] == AWAY for one in there) else place


def _stage(moment: Moment, world: World, prospect: Prospect) -> int:
    match prospect.occurs.place:
        case Const(_, at):
            return at
        case Slot(slot):
            at, kind = number(prospect.act, slot + 1), prospect.action.roles[slot].kind
            return at if kind == "place" else _place_of(world, at, moment.now, thing=kind == "thing")
        case Claim():
            return -1


def _place_of(world: World, one: int, now: int, *, thing: bool = False) -> int:
    """Where somebody or something is, by whoever has it and whatever it is in; -1 for nowhere."""
    met = set[int]()
    while thing and one not in met:
        met.add(one)
        spot = world.spots.get(one)
        if spot is None:
            return -1
        if spot.how == "lies":
            return spot.at
        one, thing = spot.at, spot.how != "has"
    return -1 if thing or world.arrives[one] > now else world.place[one]
