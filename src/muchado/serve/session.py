"""A town that is asked by records: it stands somewhere, goes on, goes back, and tells."""

from __future__ import annotations

from dataclasses import asdict, replace
from itertools import count, islice
from typing import TYPE_CHECKING, Any

from muchado.bundle.overwork import OverworkError
from muchado.bundle.suggest import UnknownNameError
from muchado.serve import asks
from muchado.serve.mistakes import RefusedError
from muchado.stage.codec import to_data
from muchado.stage.mistakes import StageError
from muchado.stage.town import Town
from muchado.tell.times import TimeError, iso

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from _typeshed import DataclassInstance

    from muchado.stage.protocol import Standing
    from muchado.stage.worlds import Playable

    Seeking = Generator[None, None, tuple[Town, dict[str, Any] | None]]

Answer = dict[str, Any]

MOST_INPUTS = 2_000
"""So much may be done from outside to one town."""

MOST_FUEL = 10_000


class Session:
    """One town of one world. Asks are answered one after the other; whoever calls says when."""

    def __init__(self, world: Playable) -> None:
        self._world = world
        self.town = Town.of(world)
        self._start = self.town.minute
        self._course: tuple[Town, asks.Next | asks.TurningPoint, Seeking] | None = None

    def ask(self, name: str, fields: dict[str, object]) -> Answer:
        """Return the answer to an ask.

        Raises:
            RefusedError: there is no such ask, or it does not fit.

        """
        asked = asks.read(name, fields)
        self.town.within(self._world)  # where many worlds are played, this one is at hand again
        try:
            return self._answer(asked)
        except (StageError, UnknownNameError, TimeError, OverworkError) as error:
            raise RefusedError(422, str(error)) from error

    def _answer(self, asked: asks.Ask) -> Answer:
        if isinstance(asked, asks.About):
            return self._about()
        if isinstance(asked, asks.Going):
            return self._going(asked)
        if isinstance(asked, asks.Doing):
            return self._doing(asked)
        return self._known(asked)

    # ------------------------------------------------------------------ going on

    def _going(self, asked: asks.Going) -> Answer:
        before = self.town
        match asked:
            case asks.Begin(seed):
                self.town = Town.of(self._world, seed)
            case asks.Save():
                return {"town": to_data(self.town.standing)}
            case asks.Load(one):
                _check_inputs(len(one.inputs))
                self._check_world(one)
                self.town = Town(one.world, one.title, one.seed, one.minute, one.inputs).within(self._world)
            case asks.Until(time, minute):
                self.town = before.until(_one_of(time, minute))
            case asks.Step(fuel):
                self.town = before.step(min(fuel, MOST_FUEL))
            case asks.Next() | asks.TurningPoint():
                return self._sought(asked)
            case asks.UntilRule(rule):
                self.town = before.until_rule(rule)
        return self._stands()

    def _sought(self, asked: asks.Next | asks.TurningPoint) -> Answer:
        """Play on to somebody's turn, as much of the way as is asked for; who asks the same again goes on with it."""
        sought = replace(asked, beats=None)
        if self._course is None or self._course[:2] != (self.town, sought):
            self._course = self.town, sought, _seeking(self.town, sought, self._start)
        (_, _, course), self._course = self._course, None
        try:
            for _ in count() if asked.beats is None else range(max(asked.beats, 1)):
                next(course)
        except StopIteration as done:
            self.town, turn = done.value
            return {**self._stands(), "turn": turn, "more": False}
        self._course = self.town, sought, course
        return {**self._stands(), "turn": None, "more": True}

    def _doing(self, asked: asks.Doing) -> Answer:
        town = self.town
        match asked:
            case asks.Turn(person, since):
                turn = town.turn(person, _told(town, since, self._start))
                return {**self._stands(), "turn": None if turn is None else to_data(turn)}
            case asks.Act(choice):
                done = town.act(choice)
            case asks.Did(sentence):
                done = town.did(sentence)
            case asks.Fact(sentence, on):
                done = town.fact(sentence, on)
            case asks.Put(inputs):
                _check_inputs(len(inputs))
                done = town.put(*inputs)
        _check_inputs(len(done.inputs))
        self.town = done
        return self._stands()

    def _stands(self) -> Answer:
        town = self.town
        return {"minute": town.minute, "time": iso(town.minute), "over": town.over}

    def _check_world(self, saved: Standing) -> None:
        if saved.world != self.town.world:
            raise StageError(
                f'This save is of another world than "{self._world.bundle.title}", or its text has changed since: '
                "play it with the text as it was, or begin anew."
            )

    # ------------------------------------------------------------------ what is there to be known

    def _about(self) -> Answer:
        bundle = self._world.bundle
        named = [{"name": one.name, "title": one.title or one.name} for one in bundle.people]
        places = [{"name": one.name, "title": one.title or one.name} for one in bundle.places]
        span = {"from": iso(bundle.start), "to": iso(bundle.end)}
        about = {"title": bundle.title, "about": bundle.about, "world": self.town.world}
        return {**about, **span, "people": named, "places": places}

    def _known(self, asked: asks.Knowing) -> Answer:
        town = self.town
        match asked:
            case asks.After(since, through, skip, most):
                return _part("showings", town.after(since, through), skip, most)
            case asks.Lines(since, through, skip, most):
                return _part("lines", town.lines(since, through), skip, most)
            case asks.Told(through, since, skip, most):
                return _part("told", town.told(through, since), skip, most)
            case asks.Ending(person):
                return {"ending": to_data(town.ending(person))}
            case asks.Spoken(since, rule, skip, most):
                return _part("spoken", town.spoken(since, rule), skip, most)
            case asks.Weighs(person, most):
                return _part("weighed", town.weighs(person), 0, most)
            case asks.Believes(person, sentence):
                held = town.believes(person, sentence)
                return {"belief": None if held is None else {**asdict(held), "wrong": held.wrong}}
            case asks.Knows(person, sentence):
                return {"knows": town.knows(person, sentence)}
            case asks.Feels(person, quality, toward):
                return {"points": town.feels(person, quality, toward)}
            case asks.Mind(person, most):
                return self._mind(person, most)
            case asks.Why(question):
                found = town.why(question)
                chain = [{"text": one.text, "rule": str(one.rule or "")} for one in found.chain[: asks.MOST]]
                return {"text": found.text, "chain": chain, "note": found.note}

    def _mind(self, person: str, most: int) -> Answer:
        mind = self.town.mind(person)
        beliefs = [{**asdict(one), "wrong": one.wrong} for one in islice(mind.concerns, most)]
        about = {"person": mind.name, "place": mind.place, "company": mind.company, "holding": mind.holding}
        return {**about, "traits": mind.traits, "feelings": mind.feelings, "aims": mind.aims, "beliefs": beliefs}


def _seeking(town: Town, asked: asks.Next | asks.TurningPoint, start: int) -> Seeking:
    """Play on to somebody's turn and find out what it is, bit by bit."""
    since = town.minute if asked.since is None else asked.since
    found = yield from town.seeking(asked.person, every=isinstance(asked, asks.Next))
    turn = yield from found.turning(asked.person, _told(found, since, start))
    return found, None if turn is None else to_data(turn)


def _told(town: Town, since: int | None, start: int) -> Town | None:
    """The town after which it is told what somebody noticed; None for the beginning."""
    return None if since is None else replace(town, minute=min(max(since, start), town.minute))


def _part(name: str, records: Iterable[DataclassInstance], skip: int, most: int) -> Answer:
    """As much as may be told at once, and whether there is more."""
    found = [to_data(one) for one in islice(records, skip, skip + most + 1)]
    return {name: found[:most], "more": len(found) > most}


def _one_of(time: str | None, minute: int | None) -> str | int:
    if (time is None) == (minute is None):
        raise StageError('Say up to when: {"ask": "until", "time": "Monday 9:00"}, or a "minute" as in the answers.')
    return str(time) if minute is None else minute


def _check_inputs(many: int) -> None:
    if many > MOST_INPUTS:
        raise StageError(f"So much has been done to this town that no more is taken: {MOST_INPUTS:,} things at most.")
