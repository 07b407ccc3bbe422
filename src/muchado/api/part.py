"""Somebody's part in a run, taken from outside: what they perceive and have in mind, and what to do in their place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from muchado.api.mind import Mind, person_number
from muchado.bundle.inputs import Choose, Respond
from muchado.bundle.sentences import fill, name_argument, relation_of, say_base
from muchado.kernel.events import RuleUse
from muchado.kernel.mind.belief import HEARD, TOOK_PART
from muchado.tell.lines import tell, tell_perceived
from muchado.tell.reasons import MATTERS, effect, points, reason
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.run import Run
    from muchado.bundle.inputs import Input, What
    from muchado.kernel.events import Beat, Change, Choice, Event, Part, Perception, Prop
    from muchado.kernel.phases.weigh import Voice

WAIT = "let it pass"
"""The option of doing nothing for now."""


class Option(NamedTuple):
    """Something to do or to answer, in words, and what it is as an input. `leaning`: what speaks for it, in points."""

    words: str
    what: What
    leaning: int = 0
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """Where somebody's part has something to decide.

    Attributes:
        minute: when.
        asked: what is said or done to them, if they are to answer it; otherwise nothing.
        noticed: what they have perceived and what it did to them since last time, a sentence each, in order.
        options: what they would think of by themselves, what they lean to first.
        others: what they could do besides.
        place: where they are, in words.
        here: who is there, by name.
        mind: what they have in mind.

    """

    minute: int
    asked: str
    noticed: tuple[str, ...]
    options: tuple[Option, ...]
    others: tuple[Option, ...]
    place: str
    here: tuple[str, ...]
    mind: Mind


@dataclass
class Role:
    """Somebody's part in a run. Every choice becomes an input of the run; what is not chosen they do by themselves.

    Raises:
        UnknownNameError: nobody is called so.

    """

    run: Run
    name: str
    _noticed: list[str] = field(default_factory=list)
    _events: dict[int, Event] = field(default_factory=dict)
    _told: set[Change | Perception] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._me = person_number(self.run.bundle, self.name)
        self._take_up()

    def _take_up(self) -> None:
        """Know what has happened; if this part was played before, also what they have noticed since the last choice."""
        mine = [one.minute for one in self.run.inputs if self._is_mine(one)]
        last = max((minute for minute in mine if minute <= self.run.now), default=self.run.bundle.end)
        for beat in self.run.chronicle.beats:
            self._events.update((event.id, event) for event in beat.events)
            if beat.minute == last:
                self._told.update(beat.perceptions, beat.changes)
                self._noticed += self._own(beat)
            elif beat.minute > last:
                self._take_in(beat.perceptions, beat.changes)

    def _is_mine(self, one: Input) -> bool:
        return isinstance(one.what, Choose | Respond) and one.what.person == self._me

    def _own(self, beat: Beat) -> list[str]:
        """Return what is told of the slight acts that they have done themselves."""
        mine = [event for event in beat.events if event.by == self._me and self.run.is_passing(event.id)]
        return [tell(self.run.bundle, event) for event in mine]

    def next(self, until: int | None = None) -> Decision | None:
        """Play on to where there is something to decide; None at the end of the world, or when a minute is reached."""
        while (minute := self.run.simulation.next_minute()) is not None and (until is None or minute < until):
            decision = self._turn() or self._question()
            if decision is not None:
                return decision
            self.go_on()
        return None

    def choose(self, option: Option) -> Decision | None:
        """Do it, or answer so; if that leads to something to decide in the same minute, return that."""
        self.run.put_in_next_beat(option.what)
        if isinstance(option.what, Choose):
            question = self._question()
            if question is not None:
                return question
        beat = self.go_on()
        if beat and isinstance(option.what, Choose) and option.what.act:
            self._noticed += self._own(beat)
        return None

    def go_on(self) -> Beat | None:
        """Let the minute pass as it comes, whoever decides."""
        beat = self.run.beat()
        if beat is not None:
            self._notice(beat)
        return beat

    def alone(self, until: int) -> None:
        """Let them act by themselves up to a minute."""
        while (minute := self.run.simulation.next_minute()) is not None and minute < until:
            self.go_on()

    def take_noticed(self) -> tuple[str, ...]:
        """Return what they have perceived since last time."""
        taken, self._noticed = tuple(self._noticed), []
        return taken

    # ------------------------------------------------------------------ what there is to decide

    def _turn(self) -> Decision | None:
        twin = self.run.simulation.copy()
        turn = twin.turn(self._me)
        if turn is None:
            return None
        self._take_in(turn.perceptions, turn.changes)
        if not turn.options and not self._noticed:
            return None
        wished = [self._option(verdict.option, verdict.voices, verdict.score) for verdict in turn.options]
        others = [self._option(act, (), 0) for act in turn.others]
        return self._decision(turn.minute, "", (wished, others), self.run.mind_of(self._me, twin, turn.minute))

    def _question(self) -> Decision | None:
        """Look ahead whether the next beat brings something that they are to answer."""
        twin = self.run.simulation.copy()
        beat = twin.beat()
        mine = [choice for choice in beat.choices if choice.person == self._me and choice.answer and not choice.bidden]
        if not mine:
            return None
        act = mine[0].prop
        answers = self.run.simulation.program.action(act).answers
        options = [self._answer(mine[0], answer.name) for answer in answers]
        options.sort(key=lambda option: option.words != mine[0].answer)
        mind = self.run.mind_of(self._me, self.run.simulation, beat.minute)
        return self._decision(beat.minute, sentence(_said(self.run, act)), (options, []), mind)

    def _decision(
        self, minute: int, asked: str, options: tuple[Sequence[Option], Sequence[Option]], mind: Mind
    ) -> Decision:
        bundle = self.run.bundle
        titles = {place.name: place.title or place.name for place in bundle.places}
        here = tuple(name for name in mind.company if name != mind.name)
        wished, others = map(tuple, options)
        return Decision(minute, asked, self.take_noticed(), wished, others, titles[mind.place], here, mind)

    def _option(self, act: Prop, voices: Sequence[Voice], score: int) -> Option:
        because = self._reasons([(RuleUse(one.kind, one.rule, one.binding), one.amount) for one in voices])
        return Option(say_base(self.run.bundle, act), Choose(self._me, act), score, because)

    def _answer(self, choice: Choice, answer: str) -> Option:
        parts: Sequence[Part] = choice.parts if answer == choice.answer else ()
        because = self._reasons([(part.use, part.amount) for part in parts])
        score = choice.score if answer == choice.answer else 0
        return Option(answer, Respond(self._me, choice.prop, answer), score, because)

    def _reasons(self, uses: Sequence[tuple[RuleUse, int]]) -> tuple[str, ...]:
        """Return why one would do it, what weighs most first."""
        ranked = sorted((entry for entry in uses if entry[1] > 0), key=lambda entry: -entry[1])
        return tuple(dict.fromkeys(reason(self.run.bundle, use) for use, _ in ranked))

    # ------------------------------------------------------------------ what they notice

    def _notice(self, beat: Beat) -> None:
        self._events.update((event.id, event) for event in beat.events)
        self._take_in(beat.perceptions, beat.changes)

    def _take_in(self, perceptions: Sequence[Perception], changes: Sequence[Change]) -> None:
        """Note what they have perceived, and what has changed in their mind, each once; what is plain is left out."""
        for one in perceptions:
            known = one in self._told or one.event not in self._events
            if one.person == self._me and not known and not self.run.is_passing(one.event):
                self._told.add(one)
                self._noticed.append(tell_perceived(self.run.bundle, self._events[one.event], one))
        for change in changes:
            if change.person == self._me and change not in self._told and self._matters(change):
                self._told.add(change)
                why = "" if change.use is None else f", because {reason(self.run.bundle, change.use)}"
                self._noticed.append(sentence(effect(self.run.bundle, change) + why))

    def _matters(self, change: Change) -> bool:
        if change.use is None and change.kind == "belief":
            kind = relation_of(self.run.bundle, change.about).kind
            return change.source not in (TOOK_PART, HEARD) and kind not in ("act", "deed", "knows", "in")
        return points(change) >= MATTERS


def _said(run: Run, act: Prop) -> str:
    """Return what is being done, before it is known how it is answered: "Naruto asks Hinata to tell Ino that ..."."""
    relation = relation_of(run.bundle, act)
    return fill(relation.forms.present, tuple(name_argument(run.bundle, act, at) for at in range(len(relation.roles))))
