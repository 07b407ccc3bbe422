"""The compiled world as plain data: what the language writes and the kernel reads.

Everything is a named tuple of integers, strings and tuples of these (a named tuple is made five times
faster than a frozen dataclass, and the kernel is to be imported quickly). Compare only records of one
class. People, places, things, qualities, relations and actions are numbered by their position in the
bundle's tuples. Minutes are counted so that `minute // 1440` is `datetime.date.toordinal()` of the day.

A *claim* is a relation with its arguments (`dates(Naruto, Sakura)`). A *slot* is a role of a rule
or action, numbered by position; slot 0 is always the one whose mind it is (the role `A`).
"""

from __future__ import annotations

from typing import NamedTuple

FORMAT = 2
"""Version of the bundle format. A reader refuses any other."""

DAY = 1440
"""Minutes in a day."""

Prop = tuple["int | Prop", ...]
"""A proposition: a relation's number, then its arguments; an argument may be a proposition itself."""

# --------------------------------------------------------------------------- terms and amounts


class Slot(NamedTuple):
    """A role of the rule or action, by position. Slot 0 is the owner of the mind, `A`."""

    at: int


class Const(NamedTuple):
    """A named person, place or thing (`kind` is "person", "place" or "thing")."""

    kind: str
    id: int


class Claim(NamedTuple):
    """A relation with its arguments, not all of which need be known yet."""

    relation: int
    args: tuple[Term, ...]


Term = Slot | Const | Claim


class Num(NamedTuple):
    """A whole number."""

    value: int


class Value(NamedTuple):
    """How much of a trait, mood (target None) or feeling (toward target) the owner has."""

    quality: int
    target: Term | None


class Sure(NamedTuple):
    """How sure the owner is of a claim, -100 (sure that not) to 100; 0 when never thought of."""

    claim: Term


class DutyPull(NamedTuple):
    """The weight of the owner's duty of this minute, 0 when there is none."""


class Scaled(NamedTuple):
    """An amount times `times` over `over`, rounded toward minus infinity."""

    times: int
    over: int
    amount: Amount


class Sum(NamedTuple):
    """The amounts `plus` added, less the amounts `minus`."""

    plus: tuple[Amount, ...]
    minus: tuple[Amount, ...]


Amount = Num | Value | Sure | DutyPull | Scaled | Sum

# --------------------------------------------------------------------------- conditions


class Compare(NamedTuple):
    """`left` against `right`; `test` is one of ">=", "<=", ">", "<"."""

    left: Amount
    test: str
    right: Amount


class Holds(NamedTuple):
    """The owner holds a claim true (or, if `denied`, false), at least `least` sure (1..100).

    A phrase about the owner is worked out from its definition, an aim of the owner is looked up among
    the aims, what the owner has and where they are is their own knowledge; all else is belief.
    `within` limits an act to the last so many minutes (0: no limit); `today` to the present day.
    """

    claim: Term
    least: int = 60
    denied: bool = False
    negated: bool = False
    within: int = 0
    today: bool = False


class Here(NamedTuple):
    """A person is in the owner's place, in sight."""

    person: Term
    negated: bool = False


class NextTo(NamedTuple):
    """A place is one way from where the owner stands."""

    place: Term


class WouldLook(NamedTuple):
    """The owner would look for `person` in `place` (where seen last, then where due, then elsewhere)."""

    person: Term
    place: Term


class Due(NamedTuple):
    """The owner's timetable wants them in `place` now."""

    place: Term


class OnDuty(NamedTuple):
    """A person's timetable names a place for them now. Timetables are common knowledge."""

    person: Term
    negated: bool = False


class LivesAt(NamedTuple):
    """A person's home is `place`. Homes are common knowledge."""

    person: Term
    place: Term


class Calendar(NamedTuple):
    """A fact of the calendar.

    `test`: "holiday" (number: which), "eve" (the day before that holiday), "weekday" (0 Monday .. 6
    Sunday), "workday" (Monday to Friday), "after" and "before" (minute of the day).
    """

    test: str
    number: int = 0
    negated: bool = False


class Fresh(NamedTuple):
    """The owner learned the claim in the last `within` minutes."""

    claim: Term
    within: int


class About(NamedTuple):
    """A person takes part in the claim, at any depth."""

    claim: Term
    person: Term
    negated: bool = False


class OfKind(NamedTuple):
    """A thing is of a kind ("gift")."""

    thing: Term
    kind: str


class ThingHere(NamedTuple):
    """A thing lies in the owner's place, in sight."""

    thing: Term


class ThingIn(NamedTuple):
    """The owner knows the thing to be in a place (where it lay at the start, or was seen since)."""

    thing: Term
    place: Term


class Answered(NamedTuple):
    """The act that set the reaction off was answered so (the answer's name)."""

    answer: str
    negated: bool = False


class From(NamedTuple):
    """The owner has heard, seen or thought of a claim in one of these ways (`sources` as in a belief).

    `teller`: by whose word, where it was told or overheard. An account that one no longer believes counts too.
    """

    claim: Term
    sources: tuple[str, ...]
    teller: Term | None = None
    negated: bool = False


class RingsFalse(NamedTuple):
    """What was said in the act that set the reaction off did not sound true to the owner."""

    negated: bool = False


class Nobody(NamedTuple):
    """No person in the slot makes all the conditions true. The slot is bound nowhere else."""

    slot: int
    conditions: tuple[Condition, ...]


Condition = (
    Compare
    | Holds
    | Here
    | NextTo
    | WouldLook
    | Due
    | OnDuty
    | LivesAt
    | Calendar
    | Fresh
    | About
    | OfKind
    | ThingHere
    | ThingIn
    | Answered
    | From
    | RingsFalse
    | Nobody
)

# --------------------------------------------------------------------------- effects


class Shift(NamedTuple):
    """One's own feeling or mood rises, falls or becomes (`how`) an amount, or is "limited" to it for good."""

    quality: int
    target: Term | None
    how: str
    amount: Amount


class Think(NamedTuple):
    """The owner comes to hold a claim, `sure` from -100 to 100 (0: drops it); `assumed`: takes it to be so untested."""

    claim: Term
    sure: int
    assumed: bool = False


class Adopt(NamedTuple):
    """The owner takes up an aim (a claim of an aim relation whose first argument is the owner)."""

    aim: Claim


class Drop(NamedTuple):
    """The owner drops an aim."""

    aim: Claim


MindEffect = Shift | Think | Adopt | Drop


class SetStatus(NamedTuple):
    """A status begins or ends; `minutes` > 0 lets it end by itself."""

    claim: Claim
    on: bool
    minutes: int = 0


class Go(NamedTuple):
    """A person takes the next way toward a place."""

    person: Term
    place: Term


class Give(NamedTuple):
    """A thing passes to a person."""

    thing: Term
    to: Term


class UseUp(NamedTuple):
    """A thing is gone for good."""

    thing: Term


class Inform(NamedTuple):
    """Everybody who takes part or hears is given the actor's word for a claim, or (`answered`) the answerer's."""

    claim: Term
    answered: bool = False


class Leave(NamedTuple):
    """A thing is left lying where the actor is."""

    thing: Term


class Write(NamedTuple):
    """The actor's word for a claim is written into a thing."""

    thing: Term
    claim: Term


class Read(NamedTuple):
    """A person is given, in its writer's name, the word for all that is written in a thing."""

    person: Term
    thing: Term


WorldEffect = SetStatus | Go | Give | UseUp | Inform | Leave | Write | Read

# --------------------------------------------------------------------------- vocabulary


class Where(NamedTuple):
    """A place in the world's text, for messages and for "why"."""

    file: str
    line: int


class Forms(NamedTuple):
    """How a relation is said. `{0}`, `{1}` ... stand for its arguments.

    present "{0} dates {1}", negative "{0} does not date {1}", past "{0} dated {1}",
    base (no subject) "date {1}".
    """

    present: str
    negative: str
    past: str
    base: str


class Relation(NamedTuple):
    """What a claim can be about.

    `kind`: "knows", "in", "has" (the three built in, relations 0, 1, 2), "status", "phrase", "notion",
    "trait", "act", "deed" or "aim". `roles` gives each argument's kind: "person", "place", "thing",
    "claim". `both_ways`: the first two arguments may be swapped; claims keep the smaller first.
    `public`: everybody believes it from the start. `seen`: whoever is in sight sees it.
    `number`: that of the trait's quality, of the action, of the phrase or of the plan, else -1.
    """

    name: str
    kind: str
    roles: tuple[str, ...]
    forms: Forms
    both_ways: bool = False
    public: bool = False
    seen: bool = False
    number: int = -1


KNOWS, IN, HAS = 0, 1, 2
"""Relation numbers of `knows(person, claim)`, `in(person, place)` and `has(person, thing)`."""


class Quality(NamedTuple):
    """A trait, mood or feeling (`kind`), `low` to `high`, `usual` where nothing is said.

    `half_life` in minutes toward `usual` (0: it stays).
    """

    name: str
    kind: str
    low: int = 0
    high: int = 100
    usual: int = 0
    half_life: int = 0


class Place(NamedTuple):
    """Where things happen. `ways`: (place, minutes); `views`: places seen from here; `earshot`."""

    name: str
    title: str
    ways: tuple[tuple[int, int], ...]
    views: tuple[int, ...]
    earshot: tuple[int, ...]


class Thing(NamedTuple):
    """Something to have and give. `holder` and `place`: where it is at the start (-1: not there)."""

    name: str
    title: str
    kinds: tuple[str, ...]
    holder: int
    place: int


class Holiday(NamedTuple):
    """A day of the year that means something."""

    name: str
    month: int
    day: int


class Duty(NamedTuple):
    """A time at which one is due somewhere.

    `weekdays` is a set of bits (1 Monday .. 64 Sunday), 0 where `date` (an ordinal) is given instead.
    `start` and `end` are minutes of the day; an `end` at or before `start` is on the next day.
    """

    name: str
    weekdays: int
    date: int
    start: int
    end: int
    place: int
    pull: int


class Person(NamedTuple):
    """Somebody. `pronoun` is "he", "she" or "they"; `home` -1 if none; `place` at the start."""

    name: str
    title: str
    pronoun: str
    home: int
    place: int
    duties: tuple[Duty, ...]
    where: Where


# --------------------------------------------------------------------------- opening facts


class OpeningValue(NamedTuple):
    """A trait, mood (target -1) or feeling somebody starts with."""

    person: int
    quality: int
    target: int
    amount: int


class OpeningStatus(NamedTuple):
    """A status that is so at the start, since a minute."""

    claim: Claim
    since: int


class OpeningBelief(NamedTuple):
    """What somebody holds at the start, `sure` from -100 to 100. `since` for acts: when they happened."""

    person: int
    claim: Claim
    sure: int
    since: int


class OpeningAim(NamedTuple):
    """What somebody means to do at the start."""

    person: int
    aim: Claim


Opening = OpeningValue | OpeningStatus | OpeningBelief | OpeningAim

# --------------------------------------------------------------------------- actions and rules


class Role(NamedTuple):
    """A role of a rule or action: its letter and kind ("person", "place", "thing", "claim").

    `each`: every match counts and is added, where otherwise only the strongest does.
    """

    letter: str
    kind: str
    each: bool = False


class Line(NamedTuple):
    """A spoken line: who says it (a slot), and the words with `{A}`-like places."""

    speaker: int
    words: str


class Answer(NamedTuple):
    """One way in which the other side may answer, with what follows from it; `rings` as in an action."""

    name: str
    effects: tuple[WorldEffect, ...]
    says: tuple[Line, ...]
    told: tuple[str, ...]
    rings: Amount | None = None


class Action(NamedTuple):
    """Something to do. Its roles are the arguments of its relation, in the same order.

    `parties`: slots of the people who must be present and free, the actor not among them. `answerer`:
    the slot of the one who answers, -1 if nobody. `seen`: 0 by nobody else, 1 in the place, 2 from
    afar too. `heard`: 0, 1 in the place, 2 within earshot. `counts_as`: the deeds that it is.
    `passing`: too slight to be worth a line in the telling. `taken_for`: what act all but the actor take it for;
    `from_afar`: what those take it for who see and do not hear it. `rings`: to how many of a hundred hearers the
    words ring false, in the mind of the one who speaks (for an answer the answerer).
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


class Want(NamedTuple):
    """Scores an option (or, with `answer`, an answer to the act `claim` done to the owner).

    For an answer, `claim`'s first argument is the other one and the owner stands where the answerer does.
    """

    name: str
    roles: tuple[Role, ...]
    claim: Claim
    answer: str
    amount: Amount
    when: tuple[Condition, ...]
    because: str
    where: Where


class Trigger(NamedTuple):
    """What sets a reaction off.

    `kind`: "learns" (the claim, from any source), "sees" (with own eyes or as a party), "told" (by
    `person`), "astonished" (the claim, having been fairly sure of the contrary), "act" (witnesses the act
    or deed `claim` as it happens), "meets" (comes upon `person`), "misses" (does not find `person`
    where expected), "attains" and "gives up" (an aim of one's own, the claim), "day" (a new day begins). `denied`:
    it is learned that the claim is *not* so.
    """

    kind: str
    claim: Term | None = None
    person: Term | None = None
    denied: bool = False


class Reaction(NamedTuple):
    """On an occasion, changes one's own mind."""

    name: str
    roles: tuple[Role, ...]
    trigger: Trigger
    when: tuple[Condition, ...]
    effects: tuple[MindEffect, ...]
    because: str
    where: Where


class Step(NamedTuple):
    """One way toward an aim: taken if it is the first whose conditions hold."""

    when: tuple[Condition, ...]
    claim: Claim


class Plan(NamedTuple):
    """An aim and the ways to reach it. The first roles are the arguments of its relation.

    `adopt`: alternatives, any of which lets one take it up (none: only by a reaction or at the start).
    `moot`, `done`: alternatives that end it. `patience` in minutes. `worth` scores each step.
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


class Settings(NamedTuple):
    """`whim`: how far chance sways a choice, in points. `idle`: minutes between second thoughts.

    `turns`: after how many turns in a row two people have had enough of talking, for a while.
    """

    whim: int = 12
    idle: int = 15
    turns: int = 12


class Bundle(NamedTuple):
    """A whole compiled world."""

    format: int
    title: str
    about: str
    start: int
    end: int
    settings: Settings
    qualities: tuple[Quality, ...]
    relations: tuple[Relation, ...]
    places: tuple[Place, ...]
    things: tuple[Thing, ...]
    holidays: tuple[Holiday, ...]
    people: tuple[Person, ...]
    opening: tuple[Opening, ...]
    actions: tuple[Action, ...]
    wants: tuple[Want, ...]
    reactions: tuple[Reaction, ...]
    plans: tuple[Plan, ...]
    phrases: tuple[Phrase, ...]
    drifts: tuple[Drift, ...]
    retellings: tuple[Retelling, ...] = ()
