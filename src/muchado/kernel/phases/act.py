"""Carrying an act out: its needs are held against the truth, then it changes the world."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import (
    IN,
    Action,
    Give,
    Go,
    Inform,
    Leave,
    LookInto,
    Put,
    Read,
    SetStatus,
    Term,
    UseUp,
    WorldEffect,
    Write,
)
from muchado.bundle.model.closed import TalkEndIfAny
from muchado.bundle.records import NamedTuple
from muchado.kernel.chance import WORDS, draw
from muchado.kernel.common.dealing import dealing
from muchado.kernel.common.paths import FAR
from muchado.kernel.common.reach import HERE, either
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import FAILS, Event, Prop, Said, Way, number, relation
from muchado.kernel.exec.functions import Function
from muchado.kernel.mind.mind import Exchange, Mind, Sighting
from muchado.kernel.phases.attention import missed
from muchado.kernel.phases.commit import let_go
from muchado.kernel.phases.effort import ask, tried
from muchado.kernel.phases.fail import relied_on, shown_by, unmet
from muchado.kernel.phases.journey import SETS_OUT, gone_on_with
from muchado.kernel.phases.learn import last_seen
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.recorded import sounding
from muchado.kernel.phases.retell import source_of
from muchado.kernel.talks.course import is_unheard, opened, talk_of
from muchado.kernel.world.faculties import closing
from muchado.kernel.world.hidden import notices
from muchado.kernel.world.statuses import count_status, set_status
from muchado.kernel.world.stuff import holds_itself
from muchado.kernel.world.world import Leaving, Standing, Word, World
from muchado.plan.rules import LineKey


class Deed(NamedTuple):
    """An act about to be carried out, its answer settled. `others`: the parties besides the actor.

    `meant`: the act as its actor means it, () where that is the same. `talk`: the talk that it `ends`.
    """

    by: int
    prop: Prop
    others: tuple[int, ...]
    answer: str
    causes: tuple[int, ...]
    meant: Prop = ()
    talk: int = -1
    ends: TalkEndIfAny = ""


class Outcome(NamedTuple):
    """The event, the words given with it, and what a failure showed to be so or not.

    `letter`: who is given which written words. `rings`: to how many of a hundred hearers what `speaker` says
    rings false. `stage`: it is no event of its own, but a stage of a journey. `wrong`: in what the actor alone
    found out to have been mistaken, by failing.
    """

    event: Event
    words: tuple[Word, ...]
    truths: tuple[tuple[Prop, bool], ...]
    letter: tuple[tuple[int, Word], ...] = ()
    rings: int = 0
    speaker: int = -1
    stage: bool = False
    wrong: tuple[Prop, ...] = ()


def carry_out(moment: Moment, world: World, deed: Deed, saw: tuple[int, ...], heard: tuple[int, ...]) -> Outcome:
    """Do it, or fail at it."""
    action = moment.program.action(deed.prop)
    failing = unmet(moment, world, deed.prop)
    done = action.effects_when(deed.answer)
    vain = bool(failing) or deed.answer == FAILS or is_beyond_reach(moment, world, done, deed.prop)
    words = () if vain else tuple(_words(moment, world, action, deed, done))
    journey = SETS_OUT if vain else gone_on_with(moment.program, world, deed.by, deed.prop)
    event = _event(moment, world, action, deed._replace(answer=FAILS) if vain else deed, saw, heard, journey)
    for person in (deed.by, *deed.others):
        world.busy[person] = max(world.busy[person], event.until)
        world.wait(person, world.busy[person])
        world.minds[person].rouse()
    _go_on_talking(world, event)
    if vain or deed.prop[0] not in moment.program.journeys:
        _be_done(world.minds[deed.by], deed)
    if vain:
        barred = _barred(moment, world, done, deed.prop) if moment.program.barring else ()
        shown = (*shown_by(moment, world, failing, deed.prop), *_unable(moment, world, deed), *barred)
        return Outcome(event, words, shown, wrong=tuple(relied_on(moment, world, failing, deed.prop)))
    letter = tuple(_letter(moment, world, deed, done))
    for effect in done:
        take_effect(moment, world, event, effect, words)
    for word in words:
        world.minds[deed.by if word.author < 0 else word.author].rehearse(word.meant or word.prop, moment.now)
    truths = tuple(_found_inside(moment, world, done, deed.prop))
    speaker = int(str(deed.prop[action.answerer + 1])) if deed.answer else deed.by
    rings = moment.program.rings(deed.prop, deed.answer)
    percent = 0 if rings is None else _asked(moment, world.minds[speaker], action, rings)
    spoken = {moment.program.say_so(effect.claim, deed.prop[1:]) for effect in done if isinstance(effect, Inform)}
    given = tuple([word for word in words if word.prop in spoken])
    return Outcome(event, given, truths, letter, percent, speaker, journey != SETS_OUT)


def _event(
    moment: Moment,
    world: World,
    action: Action,
    deed: Deed,
    saw: tuple[int, ...],
    heard: tuple[int, ...],
    journey: int,
) -> Event:
    """What is done, as an event; a stage of a `journey` has its number, and is told in its words."""
    number = moment.bundle.relations[action.relation].number
    talk = world.minds[deed.by].exchanges.get(deed.others[0], NO_EXCHANGE) if deed.others else NO_EXCHANGE
    goes_on = moment.now <= talk.until + moment.bundle.settings.resumes
    variant = draw(moment.seed, moment.now, deed.by, WORDS) >> 40
    ways: tuple[Way, ...] = ()
    lines: tuple[Said, ...] = ()
    if journey == SETS_OUT:
        fits = partial(_fits, moment, world)
        ways, lines = moment.program.wording.drawn(deed.prop, deed.answer, dealing(world.dealt, variant), fits)
    return Event(
        id=moment.program.number_of(moment.now, deed.by) if journey == SETS_OUT else journey,
        minute=moment.now,
        until=moment.now + action.takes,
        action=number,
        prop=deed.prop,
        by=deed.by,
        to=deed.others,
        place=world.place[deed.by],
        answer=deed.answer,
        about=next((entry for entry in deed.prop if isinstance(entry, tuple) and entry), None),
        causes=deed.causes,
        saw=saw,
        heard=heard,
        variant=variant,
        meant=deed.meant,
        missed=missed(moment, world, deed.prop, action, (deed.by, *deed.others), either(saw, heard)),
        follows=talk.event if goes_on else -1,
        turn=talk.turn + 1 if goes_on else 1,
        talk=_talk(moment, world, deed),
        ends=deed.ends,
        ways=ways,
        lines=lines,
    )


def _fits(moment: Moment, world: World, who: int, line: LineKey, act: Prop) -> bool:
    """Whether a line that is not for every occasion fits, in the mind of the one who is to say it."""
    mind, asked = world.minds[who], moment.program.code.lines[line]
    return tried(moment, mind, lambda: bool(ask(moment, mind, "action", line[0], asked, act)), False)


def _talk(moment: Moment, world: World, deed: Deed) -> int:
    """The talk that an act opens, in which it is a turn, or that it ends."""
    if deed.ends:
        return deed.talk
    if opened(moment.program, world.talks, deed.prop, deed.answer, (deed.by, *deed.others)) is not None:
        return moment.program.number_of(moment.now, deed.by)
    return talk_of(moment.program, world, deed.prop, deed.by, deed.others)


def _be_done(mind: Mind, deed: Deed) -> None:
    """What one has done, or failed at, one has set one's mind on no more."""
    if mind.intention.option == (deed.meant or deed.prop):
        let_go(mind)


NO_EXCHANGE = Exchange(-1, -(1 << 30), 0)


def _go_on_talking(world: World, event: Event) -> None:
    """Let all who take part know in which exchange they are, and at which turn of it."""
    for person in event.parties:
        for other in event.parties:
            if other != person:
                world.minds[person].exchanges[other] = Exchange(event.id, event.until, event.turn)


def _words(moment: Moment, world: World, action: Action, deed: Deed, done: tuple[WorldEffect, ...]) -> Iterator[Word]:
    """What the actor, or whoever answers, gives their word for, as sure as they are of it themselves."""
    for effect in done:
        if isinstance(effect, Inform | Write):
            answered = isinstance(effect, Inform) and effect.answered and action.answerer >= 0
            giver = number(deed.prop, action.answerer + 1) if answered else deed.by
            yield _word(moment, world.minds[giver], action, deed, effect.claim, giver if answered else -1)


def _word(moment: Moment, mind: Mind, action: Action, deed: Deed, claim: Term, author: int) -> Word:
    prop = moment.program.say_so(claim, deed.prop[1:])
    meant = moment.program.say_so(claim, (deed.meant or deed.prop)[1:])
    belief = mind.belief(meant)
    sure = _asked(moment, mind, action, lambda mind, now: moment.program.senses.sure(mind, meant, now))
    happened = moment.now if belief is None else belief.happened
    if belief is not None and moment.program.cells.of(meant):
        happened = last_seen(mind, meant, belief, moment.now) if sure > 0 else moment.now
    if relation(meant) == IN and sure > 0:
        happened = mind.seen_there(meant, moment.now)
    if sure == 0 or (sure < 0 and action.taken_for):
        sure = CERTAIN  # one who pretends says it as if it were so
    claimed, hands = source_of(moment, mind, meant)
    return Word(prop, sure, happened, claimed, hands, author, () if meant == prop else meant)


def _letter(moment: Moment, world: World, deed: Deed, done: tuple[WorldEffect, ...]) -> Iterator[tuple[int, Word]]:
    """What is written in the things that somebody reads."""
    for effect in done:
        if isinstance(effect, Read):
            reader = moment.program.named(effect.person, deed.prop)
            for word in world.letters.get(moment.program.named(effect.thing, deed.prop), ()):
                yield reader, word


def _asked(moment: Moment, mind: Mind, action: Action, amount: Function) -> int:
    """An amount of which an act speaks, in somebody's mind; 0 if that is too much to think through."""
    number = moment.bundle.relations[action.relation].number
    return tried(moment, mind, lambda: int(ask(moment, mind, "action", number, amount)), 0)


# ------------------------------------------------------------------ needs and the truth


def _barred(moment: Moment, world: World, done: Iterable[WorldEffect], act: Prop) -> Iterator[tuple[Prop, bool]]:
    """What was in the way."""
    for effect in done:
        if isinstance(effect, Go):
            yield from ((prop, True) for prop in _bars(moment, world, act, effect))


def _unable(moment: Moment, world: World, deed: Deed) -> Iterator[tuple[Prop, bool]]:
    """The states in which whoever should have answered can do nothing."""
    answerer = moment.program.action(deed.prop).answerer
    if deed.answer == FAILS and answerer in moment.program.action(deed.prop).parties:
        for prop in closing(moment.program, world, number(deed.prop, answerer + 1), moment.now):
            if relation(prop) in moment.program.stilling:
                yield prop, True


def is_beyond_reach(moment: Moment, world: World, done: tuple[WorldEffect, ...], act: Prop) -> bool:
    """Whether what an act would do cannot be."""
    return _puts_in_itself(moment, world, done, act) or _leads_nowhere(moment, world, done, act)


def _puts_in_itself(moment: Moment, world: World, done: Iterable[WorldEffect], act: Prop) -> bool:
    """Whether an act would put a thing into itself or onto itself, which cannot be done."""
    spots = moment.program.spots
    put = (effect.claim for effect in done if isinstance(effect, Put))
    props = (moment.program.say_so(claim, act[1:]) for claim in put)
    return any(holds_itself(world.spots, spots.thing(prop), spots.spot(prop)) for prop in props)


def _found_inside(moment: Moment, world: World, done: Iterable[WorldEffect], act: Prop) -> Iterator[tuple[Prop, bool]]:
    """What is in the things that an act looks into, once it is done."""
    for effect in done:
        if isinstance(effect, LookInto):
            spot = Spot("inside", moment.program.named(effect.thing, act))
            for thing in world.stuff.inside.get(spot.at, ()):
                yield moment.program.spots.prop(thing, spot), True


# ------------------------------------------------------------------ effects


def take_effect(moment: Moment, world: World, event: Event, effect: WorldEffect, words: tuple[Word, ...]) -> None:
    """Let an act change the world."""
    program, act = moment.program, event.prop
    match effect:
        case SetStatus(claim, on, minutes, by):
            prop = program.say_so(claim, act[1:])
            if on and is_unheard(program, prop, event.parties):
                return
            standing = Standing(moment.now, moment.now + minutes if minutes else 0, event.id) if on else None
            if by:
                count_status(program, world, prop, by, standing)
            else:
                set_status(program, world, prop, standing)
        case Go(person):
            _set_out(moment, world, event, program.named(person, act), _way(moment, world, act, effect))
        case Give(thing, to):
            world.put(program.named(thing, act), Spot("has", program.named(to, act)))
        case UseUp(thing):
            world.put(program.named(thing, act), None)
        case Leave(thing):
            world.put(program.named(thing, act), Spot("lies", event.place))
        case Write(thing, claim):
            written = program.say_so(claim, act[1:])
            author = sounding(program, world, program.action(act), event.by)
            said = (word._replace(author=author, written=True) for word in words if word.prop == written)
            number_of_thing = program.named(thing, act)
            world.letters[number_of_thing] = (*world.letters.get(number_of_thing, ()), *said)
        case Put(claim):
            prop = program.say_so(claim, act[1:])
            world.put(program.spots.thing(prop), program.spots.spot(prop))
        case Inform() | Read() | LookInto():
            pass


def _way(moment: Moment, world: World, act: Prop, effect: Go) -> tuple[int, int]:
    """Where somebody comes by an act, and in how many minutes; (-1, 0) where they stay, or no way leads there."""
    paths, goal = moment.program.paths, moment.program.named(effect.place, act)
    start = world.place[moment.program.named(effect.person, act)]
    if moment.program.barring and any(_bars(moment, world, act, effect)):
        return -1, 0
    if not effect.whole or start == goal:
        return paths.step(start, goal)
    minutes = paths.minutes(start, goal)
    return (-1, 0) if minutes >= FAR else (goal, minutes)


def _bars(moment: Moment, world: World, act: Prop, effect: Go) -> Iterator[Prop]:
    """The states of places by which nobody can go there."""
    program = moment.program
    start, goal = world.place[program.named(effect.person, act)], program.named(effect.place, act)
    ways = program.barring.on(program.paths, start, goal, whole=effect.whole)
    return (prop for prop in ways if world.is_so(prop, moment.now))


def _leads_nowhere(moment: Moment, world: World, done: Iterable[WorldEffect], act: Prop) -> bool:
    """Whether somebody would go to a place to which no way leads from where they are."""
    return any(
        _way(moment, world, act, effect)[0] < 0
        and world.place[moment.program.named(effect.person, act)] != moment.program.named(effect.place, act)
        for effect in done
        if isinstance(effect, Go) and (effect.whole or moment.program.barring)
    )


def _set_out(moment: Moment, world: World, event: Event, person: int, way: tuple[int, int]) -> None:
    """Go somewhere; all who are left behind and the one who goes remember who was where."""
    start = world.place[person]
    there, minutes = way
    if there < 0:
        return
    world.leavings[start] = [
        leaving
        for leaving in world.leavings.get(start, ())
        if moment.now - leaving.event.minute <= moment.bundle.settings.gone_by
    ]
    if person not in world.hidden:
        world.leavings[start].append(Leaving(event, there))
    left, seen_going = Sighting(start, moment.now), Sighting(there, moment.now)
    mind = world.minds[person]
    known = mind.whereabouts
    others = [one for one in mind.company if one != person]
    # whom one saw this minute is off, too
    mind.locate_all([one for one in others if one not in known or known[one].minute < moment.now], left)
    hidden = person in world.hidden
    for other in (*event.parties, *event.watching):
        if other != person and (not hidden or notices(world, world.minds[other], person)):
            world.minds[other].locate(person, seen_going)
    shows = moment.bundle.actions[event.action].seen >= HERE and event.place == start
    world.move(person, there, moment.now + minutes, seen=shows)
    world.busy[person] = max(world.busy[person], moment.now + minutes)
    world.wait(person, world.busy[person])
