"""What speaks for an act and against it: wants that draw to something find it, the others are asked of what was found.

A want that can only lower a score would find options that nobody thinks of. It is asked of those that something speaks
for, and only while they are worth something still.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from operator import attrgetter
from typing import Any

from muchado.bundle.records import NamedTuple
from muchado.bundle.rulebook import DUTY_FIRST, LETS_WAIT, NOT_NOW, SET_ON_IT
from muchado.kernel.common.lots import Lots
from muchado.kernel.events import Prop, relation
from muchado.kernel.exec.doors import Scorer
from muchado.kernel.exec.functions import Function
from muchado.kernel.mind.intention import Voice
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.aims import plan_of
from muchado.kernel.phases.effort import ask, ask_each, is_aside
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.possible import is_possible
from muchado.kernel.phases.ways import is_left_alone, shied_at

Match = tuple[Any, int, tuple[Any, ...]]
"""One way in which a rule speaks: the option, the points, what the rule's roles stand for."""


_rule = attrgetter("rule")
"""By which voices are put in order."""

Options = dict[Any, list[Voice]]


class Floor(NamedTuple):
    """What somebody can do in the talk they are in, and what it counts that they are."""

    is_move: Callable[[Prop], bool]
    voice: Voice


class Weighing:
    """All that draws somebody to anything at one moment; what speaks against it is asked as it is needed."""

    def __init__(self, moment: Moment, mind: Mind, floor: Floor | None = None) -> None:
        self.shied: list[list[Voice]] = []
        self._floor = floor
        self._moment = moment
        self._mind = mind
        self._open = moment.program.doors.open_to(mind)
        self._drawn: Options = {}
        self._idle: set[Prop] = set()
        for scorer, out in ask_each(moment, mind, "want", self._open.wants):
            add(self._moment.program.lots, self._drawn, scorer, out)
            if scorer.idle:
                self._idle.update(option for option, _, _ in out)
        self._deterring: dict[Prop, list[Voice]] = {}
        self._steps: Options = {}
        for aim in mind.aims:
            self._add_step(aim)

    def options(self) -> Options:
        """What could be done and is worth something, with every rule that speaks for or against it."""
        found: Options = {}
        for act in self._thought_of():
            said, worthy = self._said(act)
            if worthy and self._is_open(act, act):
                found[act] = self._sorted(said, act)
                continue
            if self._floor is not None and self._floor.is_move(act):
                self._shy(act)
            if self._moment.listener is not None:
                self._moment.listener.dismissed(self._mind.me, act, self._sorted(said, act))
        return found

    def _shy(self, act: Prop) -> None:
        """Keep what speaks for and against something that one would do in a talk, and holds back from."""
        voices = self.voices(act)
        if any(voice.amount < 0 for voice in voices) and is_possible(self._moment, self._mind, act):
            self.shied.append(voices)

    def voices(self, act: Prop) -> list[Voice]:
        """All that speaks for or against an act, possible or not, worth doing or not."""
        said = [(form, [*self._against(form)]) for form in self._forms(act)]
        return self._sorted(said, act)

    # ------------------------------------------------------------------ for

    def _add_step(self, aim: Prop) -> None:
        """Add the say of an aim: for the first way toward it that can be taken."""
        number = plan_of(self._moment, aim)
        if is_aside(self._moment, self._mind, "plan", number):
            return
        held = False
        for step in self._moment.program.aims[number].steps:
            open_ways = [match for match in self._ways(number, step, aim) if self._is_open(aim, match[0])]
            ways = [match for match in open_ways if self._worth(match) > 0]
            for option, amount, binding in ways:
                self._steps.setdefault(option, []).append(Voice("plan", number, amount, binding))
            if ways:
                return
            held = self._holds_back(aim, open_ways) or held
        for off in self._moment.program.aims[number].off if not held else ():
            for way in self._ways(number, off, aim):
                self._put_off(aim, way)

    def _ways(self, number: int, step: Function, aim: Prop) -> Iterable[Match]:
        """In which ways a step toward an aim could be taken, each by what speaks most for it."""
        out: list[Match] = []
        ask(self._moment, self._mind, "plan", number, step, aim, out)
        return strongest(self._moment.program.lots, out)

    def _is_open(self, aim: Prop, option: Prop) -> bool:
        """Whether an act (toward an aim, or for its own sake) is possible, and has not led nowhere of late."""
        moment, mind = self._moment, self._mind
        return not is_left_alone(moment, mind, aim, option) and is_possible(moment, mind, option)

    def _worth(self, match: Match) -> int:
        """What a step toward an aim is worth by itself, with all that speaks for the act and against it."""
        option, amount, _ = match
        forms = self._forms(option)
        drawn = sum(total_of(self._drawn[form]) for form in forms if form in self._drawn)
        against = sum(voice.amount for form in forms for voice in self._against(form))
        return amount + drawn + against + total_of(self._beside(option))

    def _holds_back(self, aim: Prop, ways: list[Match]) -> bool:
        """Whether one holds back from a step that takes others who are there: it shows, and what deters is why."""
        number = plan_of(self._moment, aim)
        plan = self._moment.bundle.plans[number]
        held = plan.held or plan.off
        taking = (way for way in ways if way[1] > 0 and self._moment.program.action(way[0]).others)
        way = next(taking, None) if held is not None else None
        if held is None or way is None:
            return False
        if self._shows(aim, act := self._moment.program.say_so(held, aim[1:])):
            option, amount, binding = way
            forms = self._forms(option)
            said = [sorted((*self._drawn.get(form, ()), *self._against(form)), key=_rule) for form in forms]
            voices = [voice._replace(amount=-voice.amount) for voice in chain(*said) if voice.amount < 0]
            self._steps.setdefault(act, []).extend([*voices, Voice("plan", number, amount, binding)])
        return True

    def _put_off(self, aim: Prop, way: Match) -> None:
        """Let it show that nothing can be done for an aim beside those whom it takes: a duty is why, or the moment.

        What a duty takes from the worth of an aim does not take from putting it off.
        """
        act, amount, binding = way
        if not self._shows(aim, act):
            return
        pull = self._moment.program.senses.obliged.pull(self._mind, self._moment.now) if amount <= 0 else 0
        why = Voice("intention", DUTY_FIRST if pull else NOT_NOW, LETS_WAIT, (self._mind.me,))
        means = Voice("plan", plan_of(self._moment, aim), amount + pull, binding)
        if means.amount > 0:
            self._steps.setdefault(act, []).extend([means, why])

    def _shows(self, aim: Prop, act: Prop) -> bool:
        """Whether holding back or putting off can show: not again at once, nor by or to those who are deep in talk."""
        if self._floor is not None:
            return False
        moment, shown = self._moment, self._mind.belief(act)
        if shown is not None and moment.now - shown.happened < moment.bundle.settings.shows_again:
            return False
        talking = moment.talks and not moment.talks.keys().isdisjoint(moment.program.others_in(act))
        return not talking and self._is_open(aim, act)

    def _beside(self, act: Prop) -> tuple[Voice, ...]:
        """What counts for or against an act besides all rules: what drove one out of a place, that one is in a talk."""
        shy = (*shied_at(self._moment, self._mind, act),) if self._mind.driven else ()
        return shy if self._floor is None or not self._floor.is_move(act) else (*shy, self._floor.voice)

    def _thought_of(self) -> Iterable[Prop]:
        """Every act that something speaks for, itself or as a deed, each once."""
        program = self._moment.program
        drawn = [option for option in self._drawn if self._speaks_for(option)]
        acts = [option for option in drawn if option[0] not in program.deeds]
        deeds = [option for option in drawn if option[0] in program.deeds]
        return dict.fromkeys((*acts, *(act for deed in deeds for act in program.acts_of(deed)), *self._steps))

    def _speaks_for(self, option: Prop) -> bool:
        """Whether any want draws to it: what wants only keep one from, at this moment, nobody thinks of."""
        return option in self._idle or any(voice.amount > 0 for voice in self._drawn[option])

    def _forms(self, act: Prop) -> tuple[Prop, ...]:
        """The act as what it is and as every deed that it counts as."""
        return (act, *self._moment.program.deeds_of(act))

    # ------------------------------------------------------------------ against

    def _said(self, act: Prop) -> tuple[list[tuple[Prop, list[Voice]]], bool]:
        """What is said against an act, by what it is and counts as, and whether it is worth anything for all that.

        What is done for no reason at all need not be. Once it is worth nothing, nothing more is asked.
        """
        forms = self._forms(act)
        least = 0 if self._idle and not self._idle.isdisjoint(forms) else 1
        worth = total_of(self._steps[act]) if act in self._steps else 0
        for form in forms:
            if form in self._drawn:
                worth += total_of(self._drawn[form])
        worth += total_of(self._beside(act))
        said: list[tuple[Prop, list[Voice]]] = [(form, []) for form in forms]
        for form, against in said:
            for voice in self._against(form):
                against.append(voice)
                worth += voice.amount
                if worth < least:
                    return said, False
        return said, worth >= least

    def _against(self, form: Prop) -> Iterable[Voice]:
        """All that speaks against an act or a deed, asked once."""
        if form not in self._deterring:
            self._deterring[form] = self._asked_against(form) if form[0] in self._open.against else []
        return self._deterring[form]

    def _asked_against(self, form: Prop) -> list[Voice]:
        found: list[Voice] = []
        for scorer, out in ask_each(self._moment, self._mind, "want", self._open.against[relation(form)], form):
            found += [voice for _, voice in voices_of(self._moment.program.lots, scorer, out)]
        return found

    def _sorted(self, said: Iterable[tuple[Prop, list[Voice]]], act: Prop) -> list[Voice]:
        """What is said of the act, of its deeds, and by aims; each as the rules come one after another."""
        own, *deeds = [sorted((*self._drawn.get(form, ()), *against), key=_rule) for form, against in said]
        if deeds:
            deeds = sorted(filter(None, deeds), key=lambda voices: voices[0].rule)
        spoke = [*own, *chain.from_iterable(deeds), *self._steps.get(act, ())]
        spoke += self._beside(act)
        if act == self._mind.intention.option and total_of(spoke) > 0:
            spoke += set_on_it(self._moment, self._mind, act)
        return spoke


def add(lots: Lots, found: Options, scorer: Scorer, matches: list[Match]) -> None:
    """Add a want's say to each option that it speaks of."""
    for option, voice in voices_of(lots, scorer, matches):
        found.setdefault(option, []).append(voice)


def voices_of(lots: Lots, scorer: Scorer, matches: list[Match]) -> Iterator[tuple[Any, Voice]]:
    """A want's say: once for each option, by its strongest match, or by every match if it is `each`."""
    for option, amount, binding in matches if scorer.lone or scorer.each else strongest(lots, matches):
        if amount or scorer.idle:
            yield option, Voice("want", scorer.number, amount, binding)


def strongest(lots: Lots, matches: list[Match]) -> Iterable[Match]:
    """For each option its strongest match: a third party means that there is one."""
    if len(matches) == 1:
        return matches
    rivals: dict[Any, list[Match]] = {}
    for match in matches:
        rivals.setdefault(match[0], []).append(match)
    return [_weightiest(lots, several) for several in rivals.values()]


def _weightiest(lots: Lots, matches: list[Match]) -> Match:
    """The match that says most; of several that say as much the lot decides."""
    if len(matches) > 1:
        most = max([amount for _, amount, _ in matches])
        matches = [match for match in matches if match[1] == most]
    return matches[0] if len(matches) == 1 else max(matches, key=lambda match: lots.of_all(match[2]))


def set_on_it(moment: Moment, mind: Mind, act: Prop) -> tuple[Voice, ...]:
    """What it counts that one has set one's mind on an act, as long as that binds."""
    points = moment.bundle.settings.resolve
    binds = points and act == mind.intention.option and moment.now < mind.intention.until
    if not binds or (act[0] in moment.program.journeys and moment.program.goal(act) == mind.place):
        return ()
    return (Voice("intention", SET_ON_IT, points, (mind.me,)),)


def total_of(voices: Iterable[Voice]) -> int:
    """What the rules say of an option together."""
    total = 0
    for voice in voices:  # a plain loop: this is done for everything that anybody ever thinks of doing
        total += voice[2]
    return total
