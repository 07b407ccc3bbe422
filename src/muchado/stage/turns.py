"""What somebody has to decide next in a town, and where that is: as `muchado play` has it, without anybody typing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from muchado.bundle.inputs import Choose, Respond
from muchado.bundle.sentences import relation_of, say_base, tables
from muchado.stage.asked import comes_first, is_due, question
from muchado.stage.memories import keep
from muchado.stage.names import claim_of
from muchado.stage.offers import offered
from muchado.stage.part import WAIT, Noticing, others, wished
from muchado.stage.protocol import Choice, Turn
from muchado.stage.stakes import taken
from muchado.stage.states import taken_by
from muchado.stage.turning import is_turning, own_inputs, recalled, restrained
from muchado.tell.times import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Generator, Iterator, Mapping, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import What
    from muchado.bundle.model import Prop
    from muchado.kernel import Simulation
    from muchado.kernel.view import MindView
    from muchado.stage.part import Option
    from muchado.stage.showings import Scene
    from muchado.stage.states import State, Walk
    from muchado.stage.turning import Memory

AT_ONCE = 200
"""So many choices are put into words at once: a person has up to two thousand, and a frame has not the time for all."""


def sought(walk: Walk, start: State, me: int) -> Generator[None, None, State]:
    """Play on to the next thing that somebody has to decide, or to the end of the world, beat by beat."""
    noticing = _told(start, me)
    simulation = walk.simulation
    while simulation.next_minute() is not None:
        found = None if _has_decided(simulation, me) else simulation.copy().turn(me)
        if found is not None:
            noticing.take_in(simulation.program.bundle, found.perceptions, found.changes)
            if found.options or noticing:
                break
        if question(simulation, me) is not None:
            break
        _notice(noticing, simulation, walk.beat(), me, lambda: (walk.simulation.now,))
        yield
    return walk.stop()


def sought_turning(walk: Walk, memory: Memory, me: int) -> Generator[None, None, State]:
    """Play on to the next turning point of somebody, or to the end of the world, beat by beat.

    What was decided against they leave alone meanwhile: that is done to the town as if it had been chosen.
    """
    simulation = walk.simulation
    while simulation.next_minute() is not None:
        bundle = simulation.program.bundle
        found = None if _has_chosen(simulation, me) else simulation.copy().turn(me)
        if found is not None:
            if is_turning(bundle, memory, found):
                break
            instead = restrained(bundle, memory, found)
            if instead is not None:
                walk.put(instead)
        asked = question(simulation, me)
        if asked is not None and is_due(memory, asked):
            break
        memory = recalled(memory, simulation, me)
        walk.beat()
        yield
    keep(walk.origin, taken_by(simulation.inputs, simulation.now), me, memory)
    return walk.stop()


def turning(
    state: State, since: State | None, me: int, memory: Callable[[], Memory]
) -> Generator[None, None, Turn | None]:
    """Find out what somebody has to decide in the next beat, with what they noticed since another state, bit by bit.

    `memory`: what was decided in their place before, which is found out only where it tells what comes first.
    """
    simulation, twin = state.simulation, state.simulation.copy()
    if simulation.next_minute() is None:
        return None
    bundle, noticing = simulation.program.bundle, Noticing(me) if since is None else _told(since, me)
    then = None if since is None else since.simulation.next_minute()
    decided = () if then is None else (then,)  # whoever was told of that state has decided what was chosen there
    for found in state.past[0 if since is None else since.beats :]:
        _notice(noticing, simulation, found, me, lambda: (*decided, *memory().made))
    yield
    own = None if _has_chosen(simulation, me) else twin.turn(me)
    bundle = twin.program.bundle
    yield
    asked = question(simulation, me)
    yield
    if own is not None:
        noticing.take_in(bundle, own.perceptions, own.changes)
        if asked is None or ((own.options or noticing) and not comes_first(asked, bundle, memory(), own)):
            events = (event for found in state.past for event in found.beat.events)
            near = {one.what: one for one in offered(twin, me, own, taken(events, bundle, me))}
            yield
            options = [_choice(bundle, me, one, near, wished=True) for one in wished(bundle, me, own)]
            for many, one in enumerate(others(bundle, me, own), 1):
                options.append(_choice(bundle, me, one, near, wished=False))
                if many % AT_ONCE == 0:
                    yield
            lets_be = Choose(me, ()) in near
            options.append(Choice(bundle.people[me].name, WAIT, None, wished=False, offered=lets_be))
            return _turn(bundle, twin.view.mind(me), own.minute, noticing, options)
    if asked is None:
        return None
    near = {one.what: one for one in asked.options}
    answers = [_choice(bundle, me, one, near, wished=one.leaning > 0) for one in asked.options]
    turn = _turn(bundle, simulation.view.mind(me), asked.minute, noticing, answers)
    return replace(turn, asked=asked.asked, speaker=asked.speaker, words=asked.words)


def _turn(bundle: Checked, mind: MindView, minute: int, noticing: Noticing, choices: Sequence[Choice]) -> Turn:
    place = bundle.places[mind.place]
    here = tuple(bundle.people[person].name for person in mind.company if person != mind.me)
    name, aims = bundle.people[mind.me].name, tuple(say_base(bundle, aim) for aim in mind.aims)
    title = place.title or place.name
    just, noticed = noticing.just(), noticing.take()
    return Turn(name, minute, iso(minute), title, here, "", noticed, tuple(choices), aims=aims, just=just)


def _choice(bundle: Checked, me: int, option: Option, near: Mapping[What, Option], *, wished: bool) -> Choice:
    match option.what:
        case Choose(_, act):
            answer = None
        case Respond(_, act, answer):
            pass
        case _:
            raise TypeError("an option is an act or an answer")
    named: dict[str, list[int]] = {kind: [] for kind in tables(bundle)}
    for kind, number in _spoken_of(bundle, act):
        if kind in named:
            named[kind].append(number)
    people, things, places = (
        tuple(
            tables(bundle)[kind][number].name
            for number in dict.fromkeys(named[kind])
            if (kind, number) != ("person", me)
        )
        for kind in ("person", "thing", "place")
    )
    offer = near.get(option.what, option)
    return Choice(
        person=bundle.people[me].name,
        words=option.words,
        act=claim_of(bundle, act),
        answer=answer,
        people=people,
        things=things,
        places=places,
        leaning=option.leaning,
        because=option.because,
        wished=wished,
        offered=option.what in near,
        intent=offer.intent,
        held=offer.held,
        against=offer.against,
        rests=offer.rests,
        expects=offer.expects,
    )


def _spoken_of(bundle: Checked, prop: Prop) -> Iterator[tuple[str, int]]:
    """Everybody and everything that a proposition speaks of, by kind and number."""
    for kind, value in zip(relation_of(bundle, prop).roles, prop[1:], strict=True):
        if isinstance(value, int):
            yield kind, value
        elif value:
            yield from _spoken_of(bundle, value)


# ---------------------------------------------------------------------- what they noticed before


def _told(state: State, me: int) -> Noticing:
    """Somebody as they stand in a state: what they have perceived is told.

    Where they have chosen what to do in the next beat, so is what they were just taking in when they did.
    """
    noticing = Noticing(me)
    for found in state.past:
        noticing.meet(found.beat.events)
    coming = own_inputs(state.simulation, state.simulation.next_minute(), me)
    turn = state.simulation.copy().turn(me, besides=False) if coming else None
    if turn is not None:
        noticing.know(turn.perceptions, turn.changes)
    return noticing


def _notice(
    noticing: Noticing, simulation: Simulation, found: Scene, me: int, made: Callable[[], Container[int]]
) -> None:
    """Take in a beat; of slight acts only one's own are told, if one chose them: at a minute at which one did."""
    bundle, beat = simulation.program.bundle, found.beat
    noticing.meet(beat.events)
    noticing.take_in(bundle, beat.perceptions, beat.changes)
    chosen = own_inputs(simulation, beat.minute, me)
    acts = [what.act for what in chosen if isinstance(what, Choose)]
    if any(acts) and len(acts) == len(chosen) and beat.minute in made():
        noticing.own(bundle, beat)
    noticing.settle()


def _has_decided(simulation: Simulation, me: int) -> bool:
    """Whether it is settled already what somebody does or answers in the next beat."""
    return bool(own_inputs(simulation, simulation.next_minute(), me))


def _has_chosen(simulation: Simulation, me: int) -> bool:
    """Whether it is settled already what somebody does in the next beat."""
    coming = own_inputs(simulation, simulation.next_minute(), me)
    return any(isinstance(what, Choose) for what in coming)
