"""What somebody in a crowd notices of what others do, and whom they come upon; the rest passes them by.

After Cherry (1953): of what goes on around one, one follows what one is in, and is struck by one's own name, by what is
loud, and once by what is new; how many others one can follow besides is a setting of the world. Who these are is drawn
from all who are there, so that it costs what they are, and not what the crowd is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from muchado.bundle.model import Action
from muchado.kernel.chance import NOTICE, draw
from muchado.kernel.common.reach import FURTHER
from muchado.kernel.events import FAILS, Prop, number, relation
from muchado.kernel.mind.fading import SCALE
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.slight import kept_of
from muchado.kernel.world.world import World

FELT = 20
"""So much of a feeling toward somebody, in points, makes one notice what they do."""


def missed(
    moment: Moment, world: World, act: Prop, action: Action, parties: Sequence[int], there: Sequence[int]
) -> tuple[int, ...]:
    """Those of the people in sight or earshot of an act whom it passes by; nobody where there is no crowd."""
    if action.heard >= FURTHER or not _is_crowd(moment, there):
        return ()
    noticed = {*_some(moment, there, parties[0] if parties else 0, moment.program.lots.of(act))}
    noticed.update(_struck(moment, world, {*parties, *moment.program.senses.people_in(act)}))
    rest = [one for one in there if one not in noticed]
    if act[:2] in moment.beside:
        return tuple(rest)
    kind = _kind(moment, act)
    return tuple([one for one in rest if kind in world.minds[one].index or _has_noticed(moment, world, one, kind)])


def beside(moment: Moment, world: World, acts: Iterable[Prop]) -> frozenset[Prop]:
    """Of what people set about in one minute, and who does, what is new to nobody since the like is done beside it.

    What strikes them is the first of it, as they take it in: by person.
    """
    if not moment.bundle.settings.attention:
        return frozenset()
    first, found = set[tuple[int, int]](), set[Prop]()
    for by, act in sorted((number(act, 1), act) for act in acts):
        action, like = moment.program.action(act), (_kind(moment, act), world.minds[by].place)
        if by in world.hidden or not (action.seen or action.heard):
            continue
        if like in first:
            found.add(act[:2])
        first.add(like)
    return frozenset(found)


def _kind(moment: Moment, act: Prop) -> int:
    """Of what kind an act is to those who look on, and so what there is to be known of it."""
    return relation(kept_of(moment, moment.program.appearance(act, True, True)))


def _has_noticed(moment: Moment, world: World, one: int, kind: int) -> bool:
    """Whether somebody has noticed an act of a kind, and has yet to take it in."""
    events = (percept.event for percept in world.inbox[one] if not percept.is_mail(one))
    return any(event.answer != FAILS and _kind(moment, event.prop) == kind for event in events)


def heeded(moment: Moment, mind: Mind, people: Collection[int]) -> Collection[int]:
    """Those of the people whom one sees of whom one takes note; in a crowd, those who matter to one and some more."""
    if not _is_crowd(moment, people):
        return people
    chosen = {*_some(moment, tuple(people), mind.me, 0), *_dear(moment, mind)}
    return sorted(chosen.intersection(people))


def _is_crowd(moment: Moment, people: Collection[int]) -> bool:
    """Whether there are more than one can follow."""
    return 0 < moment.bundle.settings.attention < len(people)


def _some(moment: Moment, people: Sequence[int], who: int, lot: int) -> Iterator[int]:
    """As many of a crowd as one can follow, each as likely as any other (Floyd's way, in as many draws)."""
    chosen: set[int] = set()
    for last in range(len(people) - moment.bundle.settings.attention, len(people)):
        at = draw(moment.seed, moment.now, who, NOTICE, lot ^ last) % (last + 1)
        chosen.add(last if at in chosen else at)
    return (people[at] for at in chosen)


def _struck(moment: Moment, world: World, concerned: Collection[int]) -> Iterator[int]:
    """Those who notice an act wherever they are: it is about them, or about those whom they heed."""
    for other in concerned:
        if isinstance(other, int) and other >= 0:
            yield other
            yield from _talking(moment, world.minds[other])
            yield from (one for one in world.regard.toward(other) if _feels(world.minds[one], other))


def _dear(moment: Moment, mind: Mind) -> Iterator[int]:
    """Those who matter to somebody: whom they mean to do something with, talk with, or feel something toward."""
    for aim in mind.aims:
        yield from moment.program.senses.people_in(aim)
    yield from _talking(moment, mind)
    for levels in mind.levels:
        yield from (other for other, level in levels.items() if abs(level[0]) >= FELT * SCALE)


def _talking(moment: Moment, mind: Mind) -> Iterator[int]:
    """Those with whom somebody is in a talk, or was a little while ago."""
    since = moment.now - moment.bundle.settings.resumes
    return (other for other, talk in mind.exchanges.items() if talk.until >= since)


def _feels(mind: Mind, other: int) -> bool:
    return any(other in levels and abs(levels[other][0]) >= FELT * SCALE for levels in mind.levels)
