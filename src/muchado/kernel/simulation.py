"""A run of a bundle: one beat after another."""

from __future__ import annotations

from collections.abc import Iterable

from muchado.bundle.checked import Checked
from muchado.bundle.inputs import Chance, Input, What
from muchado.bundle.model import DAY, Condition
from muchado.bundle.records import NamedTuple
from muchado.kernel.common.happenings import Coming
from muchado.kernel.common.reach import Companies
from muchado.kernel.events import Beat, Change, Choice, Perception, Prop
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.fading import horizon
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.act import Outcome, carry_out
from muchado.kernel.phases.answer import answered
from muchado.kernel.phases.attention import beside
from muchado.kernel.phases.decide import choose, options, thinkable, weigh_up
from muchado.kernel.phases.due import rest
from muchado.kernel.phases.happen import come_about, in_the_way
from muchado.kernel.phases.hesitant import Hesitant
from muchado.kernel.phases.intervene import intervene
from muchado.kernel.phases.journey import come_through, stages
from muchado.kernel.phases.meet import Proposal, propose, settle
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.think import come_to
from muchado.kernel.phases.voices import Listener, Verdict
from muchado.kernel.phases.weigh import Options
from muchado.kernel.phases.witness import deliver, witnesses
from muchado.kernel.state.canon import copied, digest
from muchado.kernel.talks.course import go_on, in_place
from muchado.kernel.talks.turns import confer, weigh_in
from muchado.kernel.thought import Thought, thought
from muchado.kernel.view import View
from muchado.kernel.world.faculties import seeing
from muchado.kernel.world.hidden import run_out
from muchado.kernel.world.opening import opening_world
from muchado.kernel.world.world import World


class Turn(NamedTuple):
    """Somebody's turn in a beat: what they have in mind, what they have just taken in and what that changed.

    `options` are what they would do, the best first; `held` what they are drawn to and hold back from, with what was
    said of it until that showed; `others` what they could do besides, with no wish to. `waits`: they are in a talk in
    which another has the floor.
    """

    minute: int
    mind: Mind
    perceptions: tuple[Perception, ...]
    changes: tuple[Change, ...]
    options: tuple[Verdict, ...]
    held: tuple[Verdict, ...]
    others: tuple[Prop, ...]
    waits: bool


class Simulation:
    """A world in motion: a bundle, a seed, inputs and the state so far. Copying it copies the state alone.

    `taken`: how many of the inputs, in order, have been taken already. `listener`: who is told how people choose, if
    anybody; a copy has none.
    """

    listener: Listener | None = None

    def __init__(
        self,
        bundle: Checked,
        seed: int,
        program: Program | None = None,
        world: World | None = None,
        inputs: Iterable[Input] = (),
        taken: int = 0,
    ) -> None:
        self.program = Program(bundle) if program is None else program
        self.seed = seed
        self.world = opening_world(self.program) if world is None else world
        self._inputs = tuple(sorted(inputs, key=_minute))
        self._taken = taken
        self._tell_minds()

    @property
    def view(self) -> View:
        """How everything stands now, to be read."""
        return View(self.world)

    @property
    def now(self) -> int:
        """The minute of the latest beat; before the first, the minute before the start."""
        return self.world.now

    def mind(self, person: int) -> Mind:
        """One person's mind, for reading."""
        return self.world.minds[person]

    @property
    def inputs(self) -> tuple[Input, ...]:
        """All that is done to the run; it follows from these, the world and the seed it began with."""
        return self._inputs

    def put(self, what: What, minute: int | None = None) -> Input:
        """Do something to the run at a minute to come, by default that of the next beat; it is taken in order.

        Raises:
            ValueError: the minute is past, or the world's time is over by then.

        """
        due = self.next_minute() if minute is None else minute
        if due is None or not self.now < due < self.program.bundle.end:
            raise ValueError(f"Nothing can be done to a run at minute {minute}: it is past, or the world is over.")
        one = Input(due, what)
        self._inputs = tuple(sorted((*self._inputs, one), key=_minute))
        return one

    def next_minute(self) -> int | None:
        """The minute of the next beat, at which somebody is due or an input is; None when the world's time is over."""
        waiting = [one.minute for one in self._inputs[self._taken : self._taken + 1]]
        due = self.world.crowd.next_minute()
        if self.program.happenings:
            waiting.append(self._coming.next_minute(self.now))
        minute = min([*waiting, self.program.bundle.end if due is None else due])
        return minute if minute < self.program.bundle.end else None

    def copy(self, inputs: Iterable[Input] | None = None) -> Simulation:
        """The same run at the same point, free to go its own way; with other `inputs`, if those taken are the same."""
        world, inputs = copied(self.world), self._inputs if inputs is None else inputs
        return Simulation(self.program.bundle, self.seed, self.program, world, inputs, self._taken)

    @classmethod
    def standing(cls, program: Program, seed: int, inputs: Iterable[Input], world: World) -> Simulation:
        """A run as it stood in a state that was kept; `program`, `seed` and `inputs` are those it began with."""
        simulation = cls(program.bundle, seed, program, world, inputs)
        simulation._take(world.now)
        return simulation

    def digest(self) -> str:
        """A fingerprint of the whole state: equal states have equal digests, in any process."""
        return digest(self.world)

    def options(self, person: int) -> Options:
        """What somebody could do now, with every rule that counts for or against it. Changes nothing."""
        return options(
            Moment(self.program, self.seed, self.now, self.world.bans, dict(self.world.aside)), self.mind(person)
        )

    def thought(self, person: int, minute: int) -> Thought | None:
        """What somebody would have in mind if they thought at a minute; None if they are busy or on their way then.

        All that comes before the minute must have been played, and nothing of it. Changes nothing.
        """
        return thought(self.program, self.seed, self.world, person, minute)

    def is_due(self, act: Prop, minute: int) -> bool:
        """Whether something that nobody does is due in the next beat, if that is at this minute."""
        return self.next_minute() == minute and act in self._coming.due(minute)

    def hindering(self, act: Prop) -> tuple[Condition, ...] | None:
        """What of the needs of something that nobody does is not met as things stand; None if it would be nowhere."""
        moment = Moment(self.program, self.seed, self.now)
        return in_the_way(moment, self.world, act)

    def turn(self, person: int, *, besides: bool = True) -> Turn | None:
        """What somebody has in mind in the next beat and could do; None if it is not their turn.

        The beat is left half done: ask a copy. `besides`: what they could do with no wish to is asked for too.
        """
        now = self.next_minute()
        if now is None:
            return None
        moment = self._begin(now)
        companies = self.world.companies(now)
        if person not in self._crowd(now, companies) or person in self.world.orders:
            return None
        come_to(moment, self.world, self.world.minds[person], companies[self.world.place[person]])
        mind, talk = self.mind(person), self.world.talks.get(person)
        moment.listener = hesitant = Hesitant()
        ranked = tuple(weigh_up(moment, mind) if talk is None else weigh_in(moment, mind))
        held = tuple(hesitant.held(moment, mind))
        wished = {verdict.option for verdict in (*ranked, *held)}
        possible = in_place(self.program, talk, thinkable(moment, mind)) if besides else []
        others = tuple(act for act in possible if act not in wished)
        waits = talk is not None and talk.floor != person
        return Turn(now, mind, tuple(moment.perceptions), tuple(moment.changes), ranked, held, others, waits)

    # ------------------------------------------------------------------ the beat

    def beat(self) -> Beat:
        """Play the next minute at which anybody is due: perceive, react, aim, decide, meet, answer, act, witness.

        Raises `StopIteration` when the world's time is over.
        """
        now = self.next_minute()
        if now is None:
            raise StopIteration
        world = self.world
        moment = self._begin(now)
        companies = world.companies(now)
        crowd = self._crowd(now, companies)
        for person in crowd:
            come_to(moment, world, world.minds[person], companies[world.place[person]])
        world.feel(moment.changes)
        places = come_through(world)
        proposals = [proposal for person in crowd if (proposal := self._decide(moment, person))]
        if world.talks:
            proposals += confer(moment, world, {proposal.by for proposal in proposals})
        ahead, kept_waiting = settle(moment, world, proposals)
        moment.beside = beside(moment, world, (proposal.verdict.option for proposal in ahead))
        played = [self._play(moment, proposal, companies) for proposal in ahead]
        if self.program.topics:
            go_on(moment, world, [outcome.event for outcome, _ in played])
        # By person, not by score: the order in which one takes things in must not tell how much others wanted them.
        played.sort(key=lambda entry: entry[0].event.by)
        played += [(outcome, []) for outcome in self._happen(moment, companies)]
        for outcome, _ in played:
            deliver(self.program, world, outcome, self.seed)
        done = [outcome.event for outcome, _ in played]
        rest(moment, world, crowd, done, kept_waiting)
        choices = tuple(choice for _, chosen in played for choice in chosen)
        return Beat(
            now,
            tuple(outcome.event for outcome, _ in played if not outcome.stage),
            choices,
            tuple(moment.changes),
            tuple(moment.notices),
            tuple(moment.encounters),
            tuple(moment.perceptions),
            tuple(moment.overworks),
            tuple(stages(self.program, world, places, done)),
        )

    def _begin(self, now: int) -> Moment:
        """Come to a minute, and take the inputs that are due."""
        if now // DAY != self.world.now // DAY:
            settings = self.program.bundle.settings
            self.world.ground.forget(now - horizon(settings.slow_slight, settings.forgetting, settings.dim))
        self.world.now = now
        run_out(self.world)
        due = self._take(now)
        moment = Moment(self.program, self.seed, now, aside=self.world.aside, listener=self.listener)
        for what in due:
            intervene(moment, self.world, what)
        moment.bans, moment.talks = self.world.bans, self.world.talks
        return moment

    def _take(self, now: int) -> list[What]:
        """Take the inputs up to a minute, and let the program and the seed be what they make of them."""
        due = [one.what for one in self._inputs[self._taken :] if one.minute <= now]
        self._taken += len(due)
        for what in due:
            self.program = self.program.changed(what)
            self.seed = what.seed if isinstance(what, Chance) else self.seed
        if due:
            self._tell_minds()
            self.world.feel_anew()
        return due

    def _tell_minds(self) -> None:
        """Let every mind be as the world says that people are, and know of what there is one at a time."""
        self.world.ground.live_by(self.program.showing)
        for mind in self.world.minds:
            mind.settings, mind.seed = self.program.bundle.settings, self.seed
        self._coming = Coming(self.program.happenings, self.seed)

    def _play(self, moment: Moment, proposal: Proposal, companies: Companies) -> tuple[Outcome, list[Choice]]:
        """Let the other side answer, and do it before all who are there to perceive it."""
        deed, choices = answered(moment, self.world, proposal, companies)
        if proposal.bidden and self.world.orders.get(deed.by) == proposal.verdict.option:
            del self.world.orders[deed.by]
        saw, heard = witnesses(self.program, self.world, companies, deed, moment.now)
        outcome = carry_out(moment, self.world, deed, saw, heard)
        if outcome.stage:
            return outcome, [choice._replace(event=outcome.event.id) for choice in choices if not choice.is_kept]
        self.world.keep(outcome.event)
        return outcome, choices

    def _happen(self, moment: Moment, companies: Companies) -> list[Outcome]:
        """Let come about, after all that people do, what is due now and what inputs let happen."""
        if not self.program.happenings:
            return []
        due = dict.fromkeys((*self._coming.due(moment.now), *moment.comes))
        found = (come_about(moment, self.world, companies, act) for act in due)
        outcomes = sorted(filter(None, found), key=lambda outcome: outcome.event.id)
        for outcome in outcomes:
            self.world.keep(outcome.event)
        return outcomes

    def _crowd(self, now: int, companies: Companies) -> list[int]:
        """Everybody who is due, and the free people upon whom somebody comes this minute, if they see it."""
        world = self.world
        coming = dict.fromkeys(world.place[one] for one in world.crowd.arrived() if one not in world.hidden)
        there = (person for place in coming for person in companies.get(place, ()))
        met = seeing(self.program, world, [one for one in there if world.is_free(one, now)], now)
        return sorted({*world.crowd.take_due(now), *met})

    def _decide(self, moment: Moment, person: int) -> Proposal | None:
        """What somebody sets their mind on; in a talk they follow its course, but for what they are bidden."""
        order = self.world.orders.get(person, ())
        talks = person in self.world.talks
        if talks and not order and person not in moment.choices:
            return None
        verdict, runner_up, bidden = choose(moment, self.world.minds[person], order)
        if verdict is None or (talks and not bidden):
            return None
        return propose(moment, person, verdict, runner_up, bidden=bidden)


def _minute(one: Input) -> int:
    return one.minute
