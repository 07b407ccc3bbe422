"""From the world into one mind: who is here, what happened, what is left of it. Nothing else gets in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from muchado.bundle.degrees import CERTAIN, THINKS
from muchado.bundle.model import DAY, HAS, LookInto
from muchado.bundle.model.closed import How, RoleKind, Source
from muchado.kernel.chance import VOICE, draw
from muchado.kernel.common.taking import AS_IT_IS
from muchado.kernel.events import FAILS, NOBODY, Encounter, Event, Notice, Perception, Prop, number, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import FIRSTHAND, HEARD, OVERHEARD, SAW, TOLD, TOOK_PART, Belief
from muchado.kernel.mind.forgetting import forget
from muchado.kernel.mind.mind import Mind, Sighting
from muchado.kernel.mind.rivals import rivals, set_aside
from muchado.kernel.phases.attention import heeded
from muchado.kernel.phases.learn import learn, learn_act, leave_behind, lessons, take_in, told_sure
from muchado.kernel.phases.moment import Moment, Occasion, Sight
from muchado.kernel.phases.recorded import author_of
from muchado.kernel.phases.slight import held_that_day, looking_on
from muchado.kernel.talks.course import talking_with
from muchado.kernel.world.faculties import closing, faculties_of
from muchado.kernel.world.guises import MASKED, ONESELF, guised
from muchado.kernel.world.hidden import noticed
from muchado.kernel.world.mistakes import mistakes_of
from muchado.kernel.world.statuses import looks_like
from muchado.kernel.world.world import Bearer, Percept, Word, World


def look(program: Program, world: World, mind: Mind, company: dict[int, int]) -> None:
    """Let somebody see where they are, who is there and what lies there; who sees nothing goes by what they know."""
    place = world.place[mind.me]
    mind.toil = 0
    mind.faculties = faculties_of(program, world, mind.me, world.now)
    if program.mistaking:
        mind.takes = mistakes_of(program, world, mind.me)
    seen = noticed(world, mind, company) if world.hidden else company
    mind.company = seen if mind.faculties.sees else _known_here(program, mind, place, world.now)
    mind.place = place
    mind.things = world.in_sight(mind.me) if mind.faculties.sees else ()
    mind.holding = dict.fromkeys(world.stuff.held.get(mind.me, ()), 1)
    mind.stamp = None


def _known_here(program: Program, mind: Mind, place: int, now: int) -> dict[int, int]:
    """Oneself, and whom one takes to be in a place without seeing it; who can do nothing takes nobody to be there."""
    if not mind.faculties.acts:
        return {mind.me: 1}
    for one in mind.company if mind.place == place else ():
        if one != mind.me and _has_been_here(mind, one):
            mind.locate(one, Sighting(place, mind.taken))
    mind.company = {}
    here = (one for one, seen in mind.whereabouts.items() if seen.place == place)
    there = (one for one in here if program.senses.expected(mind, one, now) == place)
    return dict.fromkeys(sorted((mind.me, *there)), 1)


def perceive(moment: Moment, world: World, mind: Mind) -> list[Occasion]:
    """Take in all that has reached somebody since they last took notice; they must have looked round."""
    occasions: list[Occasion] = []
    percepts, world.inbox[mind.me] = world.inbox[mind.me], []
    for percept in percepts:
        if _is_mail(percept, mind.me) and not mind.faculties.sees:
            world.inbox[mind.me].append(percept)
            continue
        occasions += _happening(moment, mind, percept)
    if moment.program.closing or moment.program.topics:
        occasions += _own_state(moment, world, mind)
    if mind.faculties.sees:
        if world.hidden:  # whom one has just seen hide is there
            mind.company = noticed(world, mind, world.companies(moment.now)[mind.place])
        occasions += _signs(moment, world, mind)
        occasions += _things(moment, world, mind)
        occasions += _walking_away(moment, world, mind)
    occasions += _meetings(moment, mind)
    if mind.faculties.sees and world.arrives[mind.me] == moment.now:
        occasions += _missed(moment, mind)
    mind.taken = moment.now
    if mind.faculties.sees:
        world.ground.look_up(mind.me, moment.now)
        mind.been[mind.place] = moment.now
    if mind.day != moment.now // DAY:
        mind.day = moment.now // DAY
        forget(mind, moment.now, moment.program.lots.of)
        occasions.append(Occasion("day", ()))
    mind.stamp = None
    return occasions


# ------------------------------------------------------------------ what happened


def _happening(moment: Moment, mind: Mind, percept: Percept) -> Iterator[Occasion]:
    event = percept.event
    takes = mind.takes if mind.takes and percept.how in FIRSTHAND else AS_IT_IS
    prop = _appearance(moment, mind, percept)
    prop = moment.program.taken_as(takes, prop) if takes else prop
    by_ear = percept.how == HEARD and event.by != NOBODY
    known = percept.whom != MASKED and (not by_ear or _knows_voice(moment, mind, event, _doer(percept)))
    if not known:
        prop = moment.program.nameless(prop)
    if not percept.passed or event.by != mind.me:  # that one goes on oneself is told by the journey
        passed = event.minute if percept.passed else -1
        moment.perceptions.append(Perception(mind.me, moment.now, event.id, percept.how, prop, percept.rang, passed))
    if event.answer == FAILS:
        yield from _truths(moment, mind, percept)
        return
    if (percept.how == HEARD and known) or _is_mail(percept, mind.me):
        mind.voices[event.id] = moment.now
    if known and not mind.faculties.sees and event.by not in (mind.me, NOBODY):
        mind.locate(_doer(percept), Sighting(event.place, event.minute))
    sight = _sight(moment, event, percept.how, percept.rang, prop)
    yield from sight.occasions
    taught = (one for one in sight.lessons if one.prop != sight.once or not held_that_day(mind, one))
    if takes:
        taught = (one._replace(prop=moment.program.taken_as(takes, one.prop)) for one in taught)
    yield from take_in(moment, mind, prop, sight.account, taught)
    yield from leave_behind(moment, mind, prop, sight.account, event.answer, event.place)
    if percept.truths:
        yield from _truths(moment, mind, percept)
    yield from _looking_into(moment, mind, percept)
    if percept.words:
        if percept.heard:
            yield from _words(moment, mind, percept, known=known)
        if known:
            yield from _reading(moment, mind, percept)


def _is_mail(percept: Percept, person: int) -> bool:
    """Whether it was sent to somebody, who takes part in it only now."""
    event = percept.event
    return percept.how == TOOK_PART and person != event.by and person not in event.to


def _sight(moment: Moment, event: Event, how: How, rang: bool, prop: Prop) -> Sight:
    """What an event is to all who perceive it so."""
    key = (event.id, event.minute, how, rang, prop)
    if key not in moment.sights:
        settings = moment.bundle.settings
        gained = how, -1, event.id, moment.now, event.minute
        account = Belief(CERTAIN if how in FIRSTHAND else settings.hearsay, *gained)
        found = tuple(lessons(moment, prop, account, event.answer))
        left, once = (found, ()) if how == TOOK_PART else looking_on(moment, prop, found)
        moment.sights[key] = Sight(tuple(_act_occasions(moment, event, prop, rang=rang)), account, left, once)
    return moment.sights[key]


def _truths(moment: Moment, mind: Mind, percept: Percept) -> Iterator[Occasion]:
    """What an attempt in vain, a look into something and an act out of hiding show of how things stand."""
    for prop, is_so in percept.truths if percept.how in FIRSTHAND else ():
        sure = CERTAIN if is_so else -CERTAIN
        yield from learn(
            moment, mind, prop, Belief(sure, percept.how, -1, percept.event.id, moment.now, percept.event.minute)
        )


def _looking_into(moment: Moment, mind: Mind, percept: Percept) -> Iterator[Occasion]:
    """What is in a thing, to all who look into it or see that done; and that something is not in it."""
    action = moment.program.action(percept.event.prop)
    looks = [effect for effect in action.effects_when(percept.event.answer) if isinstance(effect, LookInto)]
    if not looks or percept.how not in FIRSTHAND:
        return
    found, inside = {prop for prop, _ in percept.truths}, moment.program.spots.numbers["inside"]
    for effect in looks:
        for prop in list(mind.known(inside, 1, moment.program.named(effect.thing, percept.event.prop))):
            if prop not in found and _may_be(moment, mind, prop):
                account = Belief(-CERTAIN, percept.how, -1, percept.event.id, moment.now, percept.event.minute)
                yield from learn(moment, mind, prop, account)


def _may_be(moment: Moment, mind: Mind, prop: Prop) -> bool:
    """Whether not finding it is news: one takes it to be so, or would but for somebody's word."""
    return mind.sure(prop, moment.now) > 0 or set_aside(mind, prop) is not None


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


# ------------------------------------------------------------------ what is left of it


def _signs(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
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


def _own_state(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
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


def _things(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
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
        if prop not in found and _may_be(moment, mind, prop):
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


def _walking_away(moment: Moment, world: World, mind: Mind) -> Iterator[Occasion]:
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


# ------------------------------------------------------------------ who is here


def _meetings(moment: Moment, mind: Mind) -> Iterator[Occasion]:
    """Whom one comes upon."""
    for other in heeded(moment, mind, mind.company):
        if other not in mind.met and other != mind.me:
            moment.encounters.append(Encounter(mind.me, other, moment.now, found=True))
            yield Occasion("meets", (other,), teller=other)
    for other in mind.met.keys() - mind.company.keys():
        if other in mind.whereabouts and _has_been_here(mind, other):
            del mind.whereabouts[other]  # where they were before is no guess any more
    mind.met = mind.company


def _has_been_here(mind: Mind, other: int) -> bool:
    """Whether it was before one last saw somebody here that one saw them elsewhere, or go."""
    seen = mind.whereabouts.get(other)
    return seen is None or seen.minute < mind.taken


def _missed(moment: Moment, mind: Mind) -> Iterator[Occasion]:
    """Coming to a place: whom one does not find there, having taken them to be there."""
    sought = {person: None for aim in mind.aims for person in moment.program.senses.people_in(aim)}
    missed = [other for other in sought if moment.program.senses.expected(mind, other, moment.now) == mind.place]
    missed += [other for other, sighting in mind.whereabouts.items() if sighting.place == mind.place]
    for other in sorted({*missed} - mind.company.keys()):
        mind.whereabouts.pop(other, None)
        moment.encounters.append(Encounter(mind.me, other, moment.now, found=False))
        yield Occasion("misses", (other,), teller=other)
