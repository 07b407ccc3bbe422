"""Who perceives an act, and handing it on to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from muchado.kernel.chance import RING, draw
from muchado.kernel.common.reach import Companies
from muchado.kernel.common.taking import Takes
from muchado.kernel.events import FAILS, NOBODY, Event, Prop, number
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import HEARD, SAW, TOOK_PART
from muchado.kernel.moments.stays import unnoticed
from muchado.kernel.moments.witnessed import Witnessed
from muchado.kernel.phases.act import Deed, Outcome
from muchado.kernel.phases.share import seen_to_go, witnessed
from muchado.kernel.world.faculties import hearing, seeing
from muchado.kernel.world.guises import (
    MASKED,
    ONESELF,
    guise_of,
    guised,
    heard_as,
    imitated,
    is_at_the_other_end,
    perceived_as,
    voice_of,
)
from muchado.kernel.world.hidden import notices
from muchado.kernel.world.mistakes import mistaking
from muchado.kernel.world.world import Percept, Word, World

Uttered = tuple[tuple[Word, ...], tuple[tuple[Prop, bool], ...], tuple[int, ...]]
"""What was said, how things were found to stand, and to whom the words rang false."""


def witnesses(
    program: Program, world: World, companies: Companies, deed: Deed, now: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Who sees an act and who hears it besides those who take part: where it is done, and about those it reaches."""
    reach, action, parties = program.reach, program.action(deed.prop), (deed.by, *deed.others)
    place = world.minds[deed.by].place
    saw = reach.seers(companies, place, action.seen, parties)
    if _is_unseen(program, world, deed):
        saw = tuple(one for one in saw if notices(world, world.minds[one], deed.by))
    heard = reach.hearers(companies, place, action.heard, parties)
    for slot in action.reached:
        end = world.place[number(deed.prop, slot + 1)]
        saw = tuple(sorted({*saw, *reach.seers(companies, end, action.seen, parties)}))
        heard = tuple(sorted({*heard, *reach.hearers(companies, end, action.heard, parties)}))
    if program.closing:
        saw, heard = seeing(program, world, saw, now), hearing(program, world, heard, now, action.heard)
    return saw, saw if saw == heard else heard


def _is_unseen(program: Program, world: World, deed: Deed) -> bool:
    """Whether only those see an act who have it that whoever does it is there."""
    hidden = deed.by in world.hidden and not program.comes_out(deed.prop, deed.answer)
    return hidden and guise_of(program, world, deed.by) == ONESELF


def deliver(program: Program, world: World, outcome: Outcome, seed: int) -> None:
    """Let the event reach all who perceive it; what is more than passing makes them think again."""
    event, words, truths, letter, rings, speaker, stage, wrong = outcome
    passing = program.bundle.actions[event.action].passing
    doubted: list[int] = []
    parties = event.parties
    truths = (*truths, *_given_away(program, world, event))
    other = bool(program.voices) or guise_of(program, world, event.by) != ONESELF
    for person in parties:
        read = tuple(word for reader, word in letter if reader == person)
        rang = person != speaker and _rings_false(program, seed, event, person, rings)
        doubted += [person] * rang
        whom = perceived_as(program, world, person, event.prop, event.place) if other else ONESELF
        shown = (*truths, *((prop, False) for prop in wrong)) if person == event.by and wrong else truths
        world.inbox[person].append(Percept(event, TOOK_PART, True, (*words, *read), shown, rang, whom, stage))
    saw = set(event.watching)
    heard = saw if event.heard is event.saw else set(event.listening)
    alike: dict[tuple[bool, bool, bool, int], Percept] = {}
    for person in sorted(heard | saw):
        sees, hears = person in saw, person in heard
        rang = hears and _rings_false(program, seed, event, person, rings)
        doubted += [person] * rang
        whom = perceived_as(program, world, person, event.prop, event.place, sees=sees) if other else ONESELF
        so = (sees, hears, rang, whom)
        if so not in alike:
            alike[so] = Percept(event, SAW if sees else HEARD, hears, words if hears else (), truths, *so[2:], stage)
        world.inbox[person].append(alike[so])
        if not passing:
            world.touch(person, event.minute)
    sent = sent_to(program, event)
    for person in sent:  # it waits until they can take it in
        world.inbox[person].append(Percept(event, TOOK_PART, True, words, ()))
        world.touch(person, event.minute)
    set_down(program, world, event, words, truths, doubted)


def _given_away(program: Program, world: World, event: Event) -> Iterator[tuple[Prop, bool]]:
    """Whom somebody unnoticed does something to there, they notice: the state in which they are shows to these."""
    action = program.action(event.prop)
    if event.by not in world.hidden or not event.to or action.reached or program.comes_out(event.prop, event.answer):
        return
    if guise_of(program, world, event.by) == ONESELF:
        standing = world.signs.get(("person", event.by), {})
        yield from ((prop, True) for prop in standing if prop[0] in world.ground.hiding)


def set_down(
    program: Program,
    world: World,
    event: Event,
    words: Iterable[Word],
    truths: Iterable[tuple[Prop, bool]] = (),
    doubted: Iterable[int] = (),
    fooled: Iterable[int] | None = None,
) -> None:
    """Set down what those share who perceived an event: who knows who did it, and who takes them for another.

    `fooled`: these, where it is known who they are.
    """
    words, truths, doubted = tuple(words), tuple(truths), tuple(doubted)
    guise = guise_of(program, world, event.by)
    voice = imitated(program, voice_of(program, world, event.by))
    if fooled is None:
        people = (*event.to, *event.saw) if guise != ONESELF else ()
        seen = (one for one in people if not _only_heard(program, world, event, one))
        fooled = [one for one in seen if not notices(world, world.minds[one], event.by)]
        fooled += [] if voice == ONESELF else _by_ear(program, world, event)
    fooled = frozenset(fooled)
    ear = [one for one in fooled if voice != ONESELF and _only_heard(program, world, event, one)]
    mistaken = [*mistaking(program, world, event)] if program.mistaking else []
    not_so = {*fooled, *(one for _, some in mistaken for one in some)}
    was = event._replace(missed=_with(event.missed, not_so)) if not_so else event
    afar = tuple(stood_elsewhere(world, event))
    passing = program.bundle.actions[event.action].passing
    apart = any(one in event.saw for one, _ in afar) or (not passing and world.ground.is_any_absent(event.watching))
    gone = seen_to_go(program, world, event) if apart else ()
    rows = [witnessed(program, was, words, truths, doubted, afar, sent_to(program, event), gone)]
    for takes, some in mistaken:
        row = _mistook(program, world, event, takes, some, (words, truths, doubted))
        rows.insert(0, row)
    if guise != ONESELF:
        here = (event.by, unnoticed(world.crowd.place_of(event.by)))
        afar = (*afar, here)
        looked = _looked(event, guise, fooled.difference(ear))
        rows.append(witnessed(program, looked, words if guise != MASKED else (), truths, doubted, afar))
    if ear:
        sounded = _among(event, ear)._replace(by=voice, prop=guised(event.prop, voice), meant=())
        row = witnessed(
            program, sounded, words if voice != MASKED else (), truths, doubted, stood_elsewhere(world, event)
        )
        # Whoever is taken to have done it knows nothing of it.
        rows.append(row and row._replace(by=NOBODY))
    for row in filter(None, rows):
        world.ground.add(row)
    world.ground.lapse(event.missed, event.minute)


def _mistook(
    program: Program, world: World, event: Event, takes: Takes, some: Collection[int], uttered: Uttered
) -> Witnessed | None:
    """An event as some took it who take it, or what came of it, for something else: all others know better."""
    others = {*event.parties, *event.saw, *event.heard}.difference(some)
    taken = event._replace(prop=program.taken_as(takes, event.prop), meant=(), missed=_with(event.missed, others))
    words, truths, doubted = uttered
    afar = stood_elsewhere(world, event)
    row = witnessed(program, taken, words, truths, doubted, afar, sent_to(program, event))
    claims = row.claims if row is not None else ()
    return row and row._replace(
        claims=tuple(one if one.teller >= 0 else one._replace(prop=program.taken_as(takes, one.prop)) for one in claims)
    )


def _looked(event: Event, guise: int, fooled: Collection[int]) -> Event:
    """An event as it looks to those who take whoever does it for another: that one and all others know better."""
    doer = (event.by,)
    knowing = {*doer, *event.to, *event.saw, *event.heard, *((guise,) if guise != MASKED else ())}.difference(fooled)
    return event._replace(
        by=guise if guise != MASKED else NOBODY,
        prop=guised(event.prop, guise),
        meant=(),
        saw=_with(event.saw, doer),
        heard=_with(event.heard, doer),
        missed=_with(event.missed, knowing),
    )


def _with(some: Iterable[int], others: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted({*some, *others}))


def _by_ear(program: Program, world: World, event: Event) -> list[int]:
    """Those who only heard an event and took whoever did it for another by the voice."""
    heard = (one for one in dict.fromkeys((*event.to, *event.heard)) if _only_heard(program, world, event, one))
    return [one for one in heard if heard_as(program, world, one, event.by) != ONESELF]


def _only_heard(program: Program, world: World, event: Event, person: int) -> bool:
    """Whether somebody heard an event and did not see it: from elsewhere, or taking part in it from there."""
    there = person in event.to or person in event.saw
    return not there or is_at_the_other_end(program, world, person, event.prop, event.place)


def _among(event: Event, some: Collection[int]) -> Event:
    """An event as some perceived it among themselves."""
    perceived = (event.to, event.saw, event.heard)
    to, saw, heard = (tuple(one for one in people if one in some) for people in perceived)
    return event._replace(to=to, saw=saw, heard=heard)


def sent_to(program: Program, event: Event) -> tuple[int, ...]:
    """Those to whom an event is sent, and who take it in once they can."""
    action = program.bundle.actions[event.action]
    return tuple(number(event.prop, slot + 1) for slot in action.sent) if event.answer != FAILS else ()


def stood_elsewhere(world: World, event: Event) -> Iterator[tuple[int, int]]:
    """Those who saw an event from another place or unnoticed, or took part in it elsewhere, and where they stood."""
    stood, here, hidden = world.crowd.place_of, event.place, world.hidden
    for person in event.saw if hidden else world.crowd.not_in(here, event.saw):
        place = unnoticed(stood(person)) if person in hidden else stood(person)
        if place != here:
            yield person, place
    yield from ((person, stood(person)) for person in event.to if stood(person) != here)


def _rings_false(program: Program, seed: int, event: Event, person: int, percent: int) -> bool:
    """Whether the words ring false to somebody: by chance, as often as the speaker's manner makes it."""
    return percent > 0 and draw(seed, event.minute, person, RING, program.lots.of(event.prop)) % 100 < percent
