"""Inputs: what is done to the run from outside, at the beginning of a beat."""

from __future__ import annotations

from muchado.bundle.alter import AWAY
from muchado.bundle.degrees import CERTAIN
from muchado.bundle.inputs import (
    Ban,
    Believe,
    Choose,
    Fact,
    Make,
    Mean,
    NewDuty,
    NewWorld,
    Respond,
    What,
)
from muchado.bundle.model import IN, SPOT_KINDS
from muchado.bundle.stories import Absent, Level, NoDuty, NoRule, NoThing
from muchado.kernel.events import NOBODY, Change, Prop, number, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import ASSUMED, Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.aims import adopt, drop
from muchado.kernel.phases.learn import learn
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.ways import reopen
from muchado.kernel.world.opening import settle_in
from muchado.kernel.world.statuses import set_status
from muchado.kernel.world.stuff import holds_itself
from muchado.kernel.world.world import Standing, World


def intervene(moment: Moment, world: World, what: What) -> None:
    """Do what an input asks; the program is the one that holds from now on. Who is touched by it thinks anew."""
    if isinstance(what, NewWorld):
        world.aside.clear()  # what was too much may have been written anew
    match what:
        case Absent(person):
            _remove(moment, world, person)
        case Level(person, quality, target, amount):
            _set_level(moment, world.minds[person], quality, target, amount)
            _touch(moment, world, person)
        case NoThing(thing):
            world.put(thing, None)
            world.letters.pop(thing, None)
        case NoDuty(person) | NewDuty(person):
            _touch(moment, world, person)
        case NoRule("drift", _):
            _drift_anew(moment, world)
        case Believe(person, prop, sure):
            _believe(moment, world, person, prop, sure)
        case Fact(prop, on):
            _make_so(moment, world, prop, on=on)
        case Mean(aim, on):
            person = number(aim, 1)
            if on:
                adopt(moment, world.minds[person], aim, None, -1)
            else:
                drop(moment, world.minds[person], aim, "changed", None, -1)
            _touch(moment, world, person)
        case Make(act):
            _bid(moment, world, act)
        case Ban(act):
            world.bans = (*world.bans, act)
        case Choose(person, act):
            moment.choices[person] = act
        case Respond(person, act, answer):
            moment.responses[person] = (act, answer)
        case NewWorld():
            settle_in(moment.program, world, moment.now)
            _drift_anew(moment, world)
            for person in range(len(world.minds)):
                _touch(moment, world, person)
        case _:
            pass


def _bid(moment: Moment, world: World, act: Prop) -> None:
    """Have somebody do something at the first chance; what nobody does is to happen now."""
    if number(act, 1) == NOBODY:
        moment.comes.append(act)
    else:
        world.orders[number(act, 1)] = act
        _touch(moment, world, number(act, 1))


def _touch(moment: Moment, world: World, person: int) -> None:
    """Let somebody think in this very beat if they are free, and weigh anew what they had set their mind on."""
    world.minds[person].unsettle()
    if moment.bundle.places[world.place[person]] != AWAY:
        world.touch(person, moment.now - 1)


def _remove(moment: Moment, world: World, person: int) -> None:
    """Take somebody out of the world, with what they carry and all that they thought and meant."""
    away = next(at for at, place in enumerate(moment.bundle.places) if place == AWAY)
    rates = world.minds[person].rates
    world.minds[person] = Mind(person, away, rates, world.common, moment.bundle.settings, world.ground)
    world.minds[person].since = moment.now
    world.minds[person].have_no_accounts()
    world.move(person, away, moment.now)
    world.busy[person] = moment.now
    world.wait(person, moment.bundle.end)
    world.inbox[person] = []
    world.orders.pop(person, None)


def _set_level(moment: Moment, mind: Mind, quality: int, target: int, amount: int) -> None:
    before, after = mind.set_level(quality, target, amount, moment.now, -1)
    about = (quality,) if target < 0 else (quality, target)
    if before != after:
        moment.changes.append(Change(mind.me, moment.now, "feeling", about, before, after, None, -1))
    if moment.bundle.qualities[quality].kind == "trait":
        drift_as_traits_have_it(moment.program, mind, moment.now)


def _drift_anew(moment: Moment, world: World) -> None:
    for mind in world.minds:
        drift_as_traits_have_it(moment.program, mind, moment.now)


def drift_as_traits_have_it(program: Program, mind: Mind, now: int) -> None:
    """Let qualities move as somebody's traits and the drifts of this minute have it."""
    qualities = program.bundle.qualities  # of a new world they may be more than the mind has had levels for
    traits = {
        at: mind.level(at, -1, now) for at, levels in enumerate(mind.levels) if qualities[at].kind == "trait" and levels
    }
    mind.drift_by(program.rates(traits), now)


def _believe(moment: Moment, world: World, person: int, prop: Prop, sure: int) -> None:
    """Hold it from now on, whatever was held before; it is news, to be reacted to."""
    account, changed = Belief(sure, ASSUMED, -1, -1, moment.now, moment.now), len(moment.changes)
    occasions = list(learn(moment, world.minds[person], prop, account, outright=True))
    reopen(moment, world.minds[person], moment.changes[changed:], ())
    moment.occasions[person] = moment.occasions.get(person, []) + occasions
    _touch(moment, world, person)


def _make_so(moment: Moment, world: World, prop: Prop, *, on: bool) -> None:
    """Change what is so; those whom it is about know, and everybody if it is public."""
    match relation(prop):
        case built_in if built_in == IN:
            world.move(number(prop, 1), number(prop, 2), moment.now)
            world.busy[number(prop, 1)] = moment.now
            _touch(moment, world, number(prop, 1))
        case built_in if moment.bundle.relations[built_in].kind in SPOT_KINDS:
            _put(moment, world, prop, on=on)
        case about:
            term = moment.bundle.relations[about]
            set_status(moment.program, world, prop, Standing(moment.now, 0, -1) if on else None)
            concerned = range(len(world.minds)) if term.public else moment.program.senses.people_in(prop)
            for person in concerned:
                _believe(moment, world, person, prop, CERTAIN if on else -CERTAIN)


def _put(moment: Moment, world: World, prop: Prop, *, on: bool) -> None:
    """Let a thing be somewhere, or not there; whoever has it knows, and whoever is there looks round."""
    spots = moment.program.spots
    thing, spot = spots.thing(prop), spots.spot(prop)
    before = world.spots.get(thing)
    if (on and not holds_itself(world.spots, thing, spot)) or (not on and before == spot):
        world.put(thing, spot if on else None)
    if spot.how == "has":
        _believe(moment, world, spot.at, prop, CERTAIN if on else -CERTAIN)
    touched = {one.at for one in (before, spot) if one is not None and one.how == "lies"}
    for person, place in enumerate(world.place):
        if place in touched:
            _touch(moment, world, person)
