"""The state when the curtain rises: from the opening facts to the world and the minds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from muchado.bundle.degrees import CERTAIN, SUSPECTS
from muchado.bundle.model import IN, Claim, OpeningAim, OpeningBelief, OpeningStatus, OpeningValue
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import Prop, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import OPENING, Belief
from muchado.kernel.mind.common import Common
from muchado.kernel.mind.mind import Aim, Mind
from muchado.kernel.mind.rivals import rivals
from muchado.kernel.mind.whereabouts import place_by
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.stays import Went
from muchado.kernel.world.statuses import set_status
from muchado.kernel.world.world import Standing, World, start_of


def opening_world(program: Program) -> World:
    """Everybody in place, with the traits, feelings, beliefs and aims they start with."""
    bundle = program.bundle
    common = Common(_known_to_all(program))
    values: list[list[OpeningValue]] = [[] for _ in bundle.people]
    for fact in bundle.opening:
        if isinstance(fact, OpeningValue):
            values[fact.person].append(fact)
    ground = CommonGround()
    ground.live_by(program.showing)
    minds = [_mind(program, person, values[person], common, ground) for person in range(len(bundle.people))]
    world = World(bundle, minds, common, ground)
    for fact in bundle.opening:
        match fact:
            case OpeningStatus(claim, since):
                _status(program, world, program.say_so(claim, ()), since)
            case OpeningBelief(person, claim, sure, since):
                for prop, account in _believed(program, claim, sure, since):
                    minds[person].hold(prop, account)
                    if relation(prop) == IN and account.sure > 0:
                        place_by(minds[person], prop, account)
            case OpeningAim(person, claim):
                aim = program.say_so(claim, ())
                patience = bundle.plans[bundle.relations[relation(aim)].number].patience
                minds[person].aims[aim] = Aim(bundle.start, -1, bundle.start + patience)
            case OpeningValue():
                pass
    for mind in minds:
        _know_things(program, world, mind)
    return world


def settle_in(program: Program, world: World, now: int) -> None:
    """Give the people and things that the program has beyond those of the world their places, as at a start."""
    fresh = opening_world(program)
    for person in range(len(world.minds), len(fresh.minds)):
        fresh.minds[person].live_by(world.common)
        fresh.minds[person].ground = world.ground
        world.minds.append(fresh.minds[person])
        world.place.append(fresh.place[person])
        world.arrives.append(now)
        world.busy.append(now)
        world.due.append(now)
        world.inbox.append([])
        world.ground.move(Went(person, now - 1, world.place[person], now))
    for thing in range(world.things, len(program.bundle.things)):
        world.put(thing, fresh.spots.get(thing))
        if program.bundle.things[thing].public and thing in fresh.spots:
            for mind in world.minds:
                mind.hold(program.spots.prop(thing, fresh.spots[thing]), _since(program, now))
    world.things = len(program.bundle.things)
    world.count_anew()


def _know_things(program: Program, world: World, mind: Mind) -> None:
    """Know of the things that one has, and of those that lie where one is if nobody says otherwise of one.

    Of what there is one at a time, the last that is said of somebody counts, and more than what everybody knows.
    """
    start, cells = program.bundle.start, program.cells
    mine = [program.spots.prop(thing, Spot("has", mind.me)) for thing in world.stuff.held.get(mind.me, ())]
    for prop in mine:
        mind.hold(prop, _since(program, start))
    said = [prop for prop, held in mind.beliefs.items() if cells.has[relation(prop)] and held.sure >= SUSPECTS]
    for prop in reversed(said):
        if (held := mind.belief(prop)) is not None and held.sure > 0:
            for rival in rivals(cells, mind, prop, start):
                mind.hold(rival, held._replace(sure=-held.sure))
    for thing in world.in_sight(mind.me):
        prop = program.spots.prop(thing, world.spots[thing])
        if mind.belief(prop) is None and not rivals(cells, mind, prop, start):
            mind.hold(prop, _since(program, start))


def _mind(program: Program, person: int, values: list[OpeningValue], common: Common, ground: CommonGround) -> Mind:
    bundle = program.bundle
    traits = {fact.quality: fact.amount for fact in values if bundle.qualities[fact.quality].kind == "trait"}
    mind = Mind(person, bundle.people[person].place, program.rates(traits), common, bundle.settings, ground)
    for quality, rate in enumerate(mind.rates):
        if rate.growth and bundle.qualities[quality].kind == "mood":
            mind.set_level(quality, -1, rate.usual, bundle.start, -1)
    for fact in values:
        mind.set_level(fact.quality, fact.target, fact.amount, bundle.start, -1)
    return mind


def _known_to_all(program: Program) -> dict[Prop, Belief]:
    """The statuses that are public, where things lie of which everybody knows, and what everybody holds alike.

    What each is certain of for themselves is left out: what is certain here all know of one another (`Common`).
    """
    bundle = program.bundle
    statuses = (fact for fact in bundle.opening if isinstance(fact, OpeningStatus))
    said = ((program.say_so(fact.claim, ()), fact.since) for fact in statuses)
    public = {prop: _since(program, since) for prop, since in said if bundle.relations[relation(prop)].public}
    held = Counter(fact[1:] for fact in dict.fromkeys(bundle.opening) if isinstance(fact, OpeningBelief))
    alike = (fact for fact, people in held.items() if people == len(bundle.people) and abs(fact[1]) < CERTAIN)
    spots = ((number, start_of(thing)) for number, thing in enumerate(bundle.things) if thing.public)
    lying = {program.spots.prop(number, spot): _since(program, bundle.start) for number, spot in spots if spot}
    return (
        dict(pair for claim, sure, since in alike for pair in _believed(program, claim, sure, since)) | public | lying
    )


def _believed(program: Program, claim: Claim, sure: int, since: int) -> Iterator[tuple[Prop, Belief]]:
    """A belief from the start, and what it implies."""
    account = Belief(sure, OPENING, -1, -1, program.bundle.start, since)
    for prop, holds in _with_implied(program, claim):
        yield prop, account if holds else account._replace(sure=-sure)


def _since(program: Program, since: int) -> Belief:
    """What is known from the start of something that has been so since a minute."""
    return Belief(CERTAIN, OPENING, -1, -1, program.bundle.start, since)


def _status(program: Program, world: World, prop: Prop, since: int) -> None:
    """A status that is so: known to all if it is public, else to those it is about."""
    about = program.bundle.relations[relation(prop)]
    set_status(program, world, prop, Standing(since, 0, -1))
    otherwise = (mind for mind in world.minds if prop in mind.beliefs)
    for mind in otherwise if about.public else [world.minds[who] for who in program.senses.people_in(prop)]:
        mind.hold(prop, _since(program, since))


def _with_implied(program: Program, claim: Claim) -> Iterator[tuple[Prop, bool]]:
    """A belief, and for an act what it counts as (its statuses are old news by now)."""
    prop = program.say_so(claim, ())
    yield prop, True
    if program.kind(prop) == "act":
        action = program.action(prop)
        for deed in action.counts_as:
            yield program.say_so(deed, prop[1:]), True
