"""An event as it comes into one mind: what it looked like, what it teaches, what was said in it and what was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import LookInto
from muchado.bundle.model.closed import How, Source
from muchado.kernel.chance import VOICE, draw
from muchado.kernel.common.taking import AS_IT_IS, Takes
from muchado.kernel.events import FAILS, NOBODY, Event, Perception, Prop, relation
from muchado.kernel.mind.belief import FIRSTHAND, HEARD, OVERHEARD, TOLD, TOOK_PART, Belief
from muchado.kernel.mind.mind import Mind, Sighting
from muchado.kernel.mind.rivals import may_be
from muchado.kernel.phases.learn import learn, learn_act, leave_behind, lessons, take_in, told_sure
from muchado.kernel.phases.letters import by_hand_of, seen_to_read
from muchado.kernel.phases.moment import Lesson, Moment, Occasion, Sight
from muchado.kernel.phases.recorded import UNKNOWN_VOICE, author_of
from muchado.kernel.phases.slight import held_that_day, looking_on
from muchado.kernel.world.guises import MASKED, ONESELF, guised
from muchado.kernel.world.world import Percept, Word


def happening(moment: Moment, mind: Mind, percept: Percept) -> Iterator[Occasion]:
    """Take in one event, as it reached somebody."""
    event = percept.event
    takes = mind.takes if mind.takes and percept.how in FIRSTHAND else AS_IT_IS
    by_ear = percept.how == HEARD and event.by != NOBODY
    known = percept.whom != MASKED and (not by_ear or _knows_voice(moment, mind, event, _doer(percept)))
    sight = _sight(moment, mind, percept, takes, known=known)
    prop = sight.prop
    if not percept.passed or event.by != mind.me:  # that one goes on oneself is told by the journey
        passed = event.minute if percept.passed else -1
        moment.perceptions.append(Perception(mind.me, moment.now, event.id, percept.how, prop, percept.rang, passed))
    if event.answer == FAILS:
        yield from _truths(moment, mind, percept)
        return
    if (percept.how == HEARD and known) or percept.is_mail(mind.me):
        mind.voices[event.id] = moment.now
    if known and not mind.faculties.sees and event.by not in (mind.me, NOBODY):
        mind.locate(_doer(percept), Sighting(event.place, event.minute))
    yield from sight.occasions
    taught: Iterable[Lesson] = sight.lessons
    if sight.once:
        taught = (one for one in taught if one.prop != sight.once or not held_that_day(mind, one))
    if takes:
        taught = (one._replace(prop=moment.program.taken_as(takes, one.prop)) for one in taught)
    yield from take_in(moment, mind, prop, sight.account, taught)
    if sight.leaves:
        yield from leave_behind(moment, mind, prop, sight.account, event.answer, event.place)
    if percept.truths:
        yield from _truths(moment, mind, percept)
    if sight.looks:
        yield from _looking_into(moment, mind, percept, sight.looks)
    if percept.words:
        if percept.heard:
            yield from _words(moment, mind, percept, known=known)
        if known:
            yield from _reading(moment, mind, percept)
    if event.action in moment.program.reading and percept.how in FIRSTHAND:
        yield from seen_to_read(moment, mind, event, prop)


def _sight(moment: Moment, mind: Mind, percept: Percept, takes: Takes, *, known: bool) -> Sight:
    """What an event is to all who perceive it so, and take it for nothing else."""
    event, how, heard, _, _, rang, whom, _ = percept
    alike = event.id, event.minute, how, heard, rang, whom, event.by == mind.me, known
    sight = None if takes else moment.sights.get(alike)
    if sight is None:
        prop = _appearance(moment, mind, percept)
        prop = moment.program.taken_as(takes, prop) if takes else prop
        sight = _made_of(moment, event, how, rang, prop if known else moment.program.nameless(prop))
        if not takes:
            moment.sights[alike] = sight
    return sight


def _made_of(moment: Moment, event: Event, how: How, rang: bool, prop: Prop) -> Sight:
    """What an event is to whoever perceives it as something; an attempt in vain is nothing but an attempt."""
    sure = CERTAIN if how in FIRSTHAND else moment.bundle.settings.hearsay
    account = Belief(sure, how, -1, event.id, moment.now, event.minute)
    if event.answer == FAILS:
        return Sight(prop, (), account, ())
    found = tuple(lessons(moment, prop, account, event.answer))
    left, once = (found, ()) if how == TOOK_PART else looking_on(moment, prop, found)
    occasions = tuple(_act_occasions(moment, event, prop, rang=rang))
    leaves = moment.bundle.relations[relation(prop)].number in moment.program.leaving
    done = moment.program.action(event.prop).effects_when(event.answer) if how in FIRSTHAND else ()
    looks = tuple(effect for effect in done if isinstance(effect, LookInto))
    return Sight(prop, occasions, account, left, once, leaves, looks)


def _truths(moment: Moment, mind: Mind, percept: Percept) -> Iterator[Occasion]:
    """What an attempt in vain, a look into something and an act out of hiding show of how things stand."""
    for prop, is_so in percept.truths if percept.how in FIRSTHAND else ():
        sure = CERTAIN if is_so else -CERTAIN
        yield from learn(
            moment, mind, prop, Belief(sure, percept.how, -1, percept.event.id, moment.now, percept.event.minute)
        )


def _looking_into(moment: Moment, mind: Mind, percept: Percept, looks: Iterable[LookInto]) -> Iterator[Occasion]:
    """What is in a thing, to all who look into it or see that done; and that something is not in it."""
    found, inside = {prop for prop, _ in percept.truths}, moment.program.spots.numbers["inside"]
    for effect in looks:
        for prop in list(mind.known(inside, 1, moment.program.named(effect.thing, percept.event.prop))):
            if prop not in found and may_be(mind, prop, moment.now):
                account = Belief(-CERTAIN, percept.how, -1, percept.event.id, moment.now, percept.event.minute)
                yield from learn(moment, mind, prop, account)


def _appearance(moment: Moment, mind: Mind, percept: Percept) -> Prop:
    """The act as it looked to somebody: its actor knows what they meant by it."""
    event = percept.event
    if event.by == mind.me:
        return event.meant or event.prop
    seen = guised(event.prop, percept.whom) if percept.whom != MASKED else event.prop  # they are nameless anyhow
    return moment.program.appearance(seen, percept.heard, percept.how in FIRSTHAND)


def _knows_voice(moment: Moment, mind: Mind, event: Event, by: int) -> bool:
    """Whether one knows by the voice alone who it is, or seems to be."""
    settings = moment.bundle.settings
    lot = draw(moment.seed, event.minute, mind.me, VOICE, by) % 100
    if (lot < settings.familiar) == (lot < settings.strange):
        return lot < settings.familiar
    familiar = any(by in levels for levels in mind.levels)
    return lot < (settings.familiar if familiar else settings.strange)


def _act_occasions(moment: Moment, event: Event, prop: Prop, *, rang: bool) -> Iterator[Occasion]:
    program = moment.program
    for claim in (None, *program.action(prop).counts_as):
        about = relation(prop) if claim is None else claim.relation
        if program.heeds("act", about, denied=False):
            form = prop if claim is None else program.say_so(claim, prop[1:])
            yield Occasion("act", form, False, event.id, -1, program.answer_numbers[event.answer], rang)


def _words(moment: Moment, mind: Mind, percept: Percept, *, known: bool) -> Iterator[Occasion]:
    """What others said: to one who took part, or overheard, perhaps without knowing whose voice it was."""
    source: Source = TOLD if percept.how == TOOK_PART else OVERHEARD
    for word in percept.words:
        giver = _giver(percept, word)
        if giver != mind.me and not word.written:
            yield from _take_word(moment, mind, percept, word, source, giver if known else -1)


def _doer(percept: Percept) -> int:
    """Whom one takes to have done it."""
    return percept.event.by if percept.whom == ONESELF else percept.whom


def _giver(percept: Percept, word: Word) -> int:
    """Whose word it is."""
    by = _doer(percept)
    return by if word.author in (-1, percept.event.by) else word.author


def _reading(moment: Moment, mind: Mind, percept: Percept) -> Iterator[Occasion]:
    """The word of whoever wrote what one reads."""
    for word in percept.words:
        author = author_of(moment, mind, percept.event, word) if word.written else mind.me
        if author != mind.me:
            yield from _take_word(moment, mind, percept, word, TOLD, author)
            if author != UNKNOWN_VOICE and not percept.rang:
                yield from by_hand_of(moment, mind, percept.event, word._replace(author=author))


def _take_word(
    moment: Moment, mind: Mind, percept: Percept, word: Word, source: Source, teller: int
) -> Iterator[Occasion]:
    sure = told_sure(moment, mind, teller, word.sure)
    if percept.rang:
        sure //= moment.bundle.settings.rings_false
    if sure:
        account = Belief(
            sure, source, teller, percept.event.id, moment.now, word.happened, 0, word.claimed, word.hands + 1
        )
        if moment.program.kind(word.prop) == "act":
            yield from learn_act(moment, mind, word.prop, account)
        else:
            yield from learn(moment, mind, word.prop, account)
