"""Actions, and the rules by which people want, do and feel."""

from __future__ import annotations

from datetime import date

from muchado.bundle.calendar import DAY
from muchado.bundle.model.closed import RoleKind, TalkEnd, TriggerKind
from muchado.bundle.model.effects import MindEffect, WorldEffect
from muchado.bundle.model.questions import Condition
from muchado.bundle.model.terms import Amount, Claim, Term
from muchado.bundle.model.vocabulary import Where
from muchado.bundle.records import NamedTuple


class Role(NamedTuple):
    """A role of a rule or action: its letter and kind.

    `each`: every match counts and is added, where otherwise only the strongest does.
    """

    letter: str
    kind: RoleKind
    each: bool = False


class Line(NamedTuple):
    """A spoken line: who says it (a slot), and the words with `{A}`-like places.

    `id`: of words that stand for an author's in another tongue, the id of the author's; "" of those themselves.
    `when`: how things have to be for it to be said, in the mind of the one who speaks: they are its slot 0, and whoever
    acts stands in theirs.
    """

    speaker: int
    words: str
    id: str = ""
    when: tuple[Condition, ...] = ()


class Answer(NamedTuple):
    """One way in which the other side may answer, with what follows from it; `rings` as in an action."""

    name: str
    effects: tuple[WorldEffect, ...]
    says: tuple[Line, ...]
    told: tuple[str, ...]
    rings: Amount | None = None


class Bell(NamedTuple):
    """A time of the day, `minute`, on some days: what does not tell these is 0.

    They are told by `weekdays` (bits, as in a duty), by a `date` (an ordinal), or by `month` and `day` of each year.
    """

    weekdays: int
    date: int
    month: int
    day: int
    minute: int

    def after(self, minute: int, end: int) -> int | None:
        """Return the first minute after one, and before the end, at which it is such a time; None if there is none."""
        day = (minute + DAY - self.minute) // DAY  # the first on which that is to come
        if self.date:
            day = self.date if self.date >= day else end
        while day * DAY + self.minute < end and not self._is_on(day):
            day += 1
        return day * DAY + self.minute if day * DAY + self.minute < end else None

    def _is_on(self, day: int) -> bool:
        if self.weekdays:
            return bool(self.weekdays >> (day + 6) % 7 & 1)
        found = date.fromordinal(day)
        return self.date == day or (found.month, found.day) == (self.month, self.day)


class Occurring(NamedTuple):
    """When and where something happens that nobody does.

    `bells`: the times at which it does. `times` in `within` minutes: how often it does besides, by chance, each minute
    as likely as another; 0 for never. `place`: where.
    """

    bells: tuple[Bell, ...]
    times: int
    within: int
    place: Term


class Action(NamedTuple):
    """Something to do, or (with `occurs`) something that happens without anybody doing it.

    Its roles are the arguments of its relation, in the same order.

    `parties`: slots of the people who must be present and free, the actor not among them. `answerer`:
    the slot of the one who answers, -1 if nobody. `seen`: 0 by nobody else, 1 in the place, 2 from
    afar too. `heard`: 0, 1 in the place, 2 within earshot. `counts_as`: the deeds that it is.
    `passing`: too slight to be worth a line in the telling. `taken_for`: what act all but the actor take it for;
    `from_afar`: what those take it for who see and do not hear it. `rings`: to how many of a hundred hearers the
    words ring false, in the mind of the one who speaks (for an answer the answerer). `reached`: slots of those who take
    part from wherever they are, and must be free; `sent`: of those who take it in once they can.

    `unmoved`: the answer that is given where nothing speaks for any; "" where that is not declared.

    What nobody does has nobody in its first role, and no answers or words; its `needs` are how things have to stand for
    it to happen, its `parties` those to whom it does.
    """

    name: str
    relation: int
    roles: tuple[Role, ...]
    needs: tuple[Condition, ...]
    takes: int
    seen: int
    heard: int
    parties: tuple[int, ...]
    answerer: int
    answers: tuple[Answer, ...]
    effects: tuple[WorldEffect, ...]
    says: tuple[Line, ...]
    told: tuple[str, ...]
    counts_as: tuple[Claim, ...]
    passing: bool
    where: Where
    taken_for: Claim | None = None
    from_afar: Claim | None = None
    rings: Amount | None = None
    reached: tuple[int, ...] = ()
    sent: tuple[int, ...] = ()
    occurs: Occurring | None = None
    unmoved: str = ""

    @property
    def for_want_of_a_reason(self) -> str:
        """The answer that is given where nothing speaks for any: the declared one, or the first."""
        return self.unmoved or self.answers[0].name

    @property
    def others(self) -> tuple[int, ...]:
        """The slots of all who take part at once, the actor not among them."""
        return (*self.parties, *self.reached)

    def effects_when(self, answer: str) -> tuple[WorldEffect, ...]:
        """What it changes, answered so; a vain attempt changes nothing, and is not asked about."""
        return (*self.effects, *next((reply.effects for reply in self.answers if reply.name == answer), ()))

    def all_effects(self) -> tuple[WorldEffect, ...]:
        """All that it may change, however it is answered."""
        return (*self.effects, *(effect for answer in self.answers for effect in answer.effects))


class Want(NamedTuple):
    """Scores an option (or, with `answer`, an answer to the act `claim` done to the owner).

    For an answer, `claim`'s first argument is the other one and the owner stands where the answerer does. `idle`: it
    only lets one think of the act, which nothing speaks for and chance may lift.
    """

    name: str
    roles: tuple[Role, ...]
    claim: Claim
    answer: str
    amount: Amount
    when: tuple[Condition, ...]
    because: str
    where: Where
    idle: bool = False


class Trigger(NamedTuple):
    """What sets a reaction off.

    `kind`: "learns" (the claim, from any source), "sees" (with own eyes or as a party), "told" (by
    `person`), "astonished" (the claim, having been fairly sure of the contrary), "act" (witnesses the act
    or deed `claim` as it happens), "meets" (comes upon `person`), "misses" (does not find `person`
    where expected), "attains" and "gives up" (an aim of one's own, the claim), "day" (a new day begins). `denied`:
    it is learned that the claim is *not* so.
    """

    kind: TriggerKind
    claim: Term | None = None
    person: Term | None = None
    denied: bool = False


class Reaction(NamedTuple):
    """On an occasion, changes one's own mind. `told`: how a story tells what then goes through it."""

    name: str
    roles: tuple[Role, ...]
    trigger: Trigger
    when: tuple[Condition, ...]
    effects: tuple[MindEffect, ...]
    because: str
    where: Where
    told: tuple[str, ...] = ()


class Step(NamedTuple):
    """One way toward an aim: taken if it is the first whose conditions hold."""

    when: tuple[Condition, ...]
    claim: Claim


class Plan(NamedTuple):
    """An aim and the ways to reach it. The first roles are the arguments of its relation.

    `adopt`: alternatives, any of which lets one take it up (none: only by a reaction or at the start).
    `moot`, `done`: alternatives that end it. `patience` in minutes. `worth` scores each step. `held`: what one does,
    for all to see, who comes upon those whom a step takes and holds back from it. `off`: the same of one who can do
    nothing for it there, since a duty weighs more, or since no way is open yet.
    """

    name: str
    relation: int
    roles: tuple[Role, ...]
    adopt: tuple[tuple[Condition, ...], ...]
    moot: tuple[tuple[Condition, ...], ...]
    done: tuple[tuple[Condition, ...], ...]
    patience: int
    worth: Amount
    steps: tuple[Step, ...]
    because: str
    where: Where
    held: Claim | None = None
    off: Claim | None = None


class Phrase(NamedTuple):
    """A named condition on one's own mind; `alternatives`, any of which makes it true."""

    relation: int
    roles: tuple[Role, ...]
    alternatives: tuple[tuple[Condition, ...], ...]
    where: Where


class Drift(NamedTuple):
    """How a quality moves by itself in people whose traits fit (`when` asks of traits only).

    Either `half_life` > 0 (minutes), or `growth` points a day (may be negative) as far as `limit`.
    """

    name: str
    quality: int
    half_life: int
    growth: int
    limit: int
    when: tuple[Condition, ...]
    because: str
    where: Where


class Retelling(NamedTuple):
    """How news may be altered by one who tells it: a claim `heard` becomes the claim `told`. Slot 0 is the teller."""

    name: str
    roles: tuple[Role, ...]
    heard: Claim
    told: Claim
    when: tuple[Condition, ...]
    because: str
    where: Where


class Closing(NamedTuple):
    """What whoever ends a talk does where it ends so: slot 0 is the one who does it, slot 1 the other."""

    how: TalkEnd
    claim: Claim


class Topic(NamedTuple):
    """What people can have a talk about: what they can do in it by turns, and how it ends.

    `relation`: the status that is so while they talk, both ways; its first two roles are whoever has the floor, and the
    other. `moves`: acts and deeds; a role that the status does not have stands for whatever there is. `turns`: after
    how many it goes on too long. `called`: how much anything else has to be worth to call somebody away after one more
    turn; -1: nothing does. `joined`, `broken`: what it has to be worth to somebody else to join in, and to break in;
    -1: nobody does.
    """

    name: str
    relation: int
    roles: tuple[Role, ...]
    moves: tuple[Claim, ...]
    turns: int
    called: int
    joined: int
    broken: int
    ends: tuple[Closing, ...]
    where: Where

    def ending(self, how: TalkEnd) -> Claim:
        """Return what is done where it ends so: what is said of this, or of all that is said."""
        return next((one.claim for one in self.ends if one.how == how), self.ends[0].claim)
