"""Small worlds for the kernel's tests, put together in code a line at a time.

`World` collects places, people, relations and rules and makes a bundle of them. Chance is off unless asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from human import HUMAN
from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    DAY,
    FORMAT,
    Action,
    Amount,
    Answer,
    Bundle,
    Claim,
    Closing,
    Compare,
    Condition,
    Const,
    Drift,
    Duty,
    Forms,
    Happened,
    Here,
    Holiday,
    MindEffect,
    Num,
    Opening,
    OpeningAim,
    OpeningBelief,
    OpeningStatus,
    OpeningValue,
    Person,
    Phrase,
    Place,
    Plan,
    Quality,
    Reaction,
    Relation,
    Retelling,
    Role,
    Slot,
    Step,
    Term,
    Thing,
    Topic,
    Trigger,
    Value,
    Want,
    Where,
    WorldEffect,
    held,
)
from muchado.kernel import Prop

A, B, C, D = (Slot(at) for at in range(4))
"""Roles by position; `A` is whose mind it is."""

LIES, INSIDE, ON = 3, 4, 5
"""The relations that say where a thing is, in these worlds."""

START = 732355 * DAY + 480
"""Monday 13 February 2006, 8:00."""

HERE_IN_TEXT = Where("small.ado", 1)
KINDS = {"person": "person", "place": "place", "thing": "thing", "claim": "claim", "to": "person"}
BUILT_IN = (
    ("knows", ("person", "claim")),
    ("in", ("person", "place")),
    ("has", ("person", "thing")),
    ("lies", ("thing", "place")),
    ("inside", ("thing", "thing")),
    ("on", ("thing", "thing")),
)


def at_least(amount: Amount, bar: int) -> Compare:
    """The condition that an amount is at least so much."""
    return Compare(amount, ">=", Num(bar))


def post(where: int, start: int = 480, end: int = 1080) -> Duty:
    """A duty of every day, from a minute of the day to another."""
    return Duty("post", 127, 0, start, end, where, 60)


@dataclass(frozen=True)
class Word:
    """A relation that makes claims: `likes(A, B)`."""

    number: int

    def __call__(self, *args: Term) -> Claim:
        return Claim(self.number, args)

    def of(self, *args: int | Prop) -> Prop:
        """A proposition of this relation."""
        return (self.number, *args)


class Holds(NamedTuple):
    """The owner holds a claim; which question that is is found out when the world is made a bundle of."""

    claim: Term
    least: int = 60
    denied: bool = False
    negated: bool = False
    within: int = 0


def _told_apart(piece: Any, relations: Sequence[Relation]) -> Any:  # noqa: ANN401 (any part of a rule)
    if isinstance(piece, Holds):
        if piece.within:
            return Happened(piece.claim, piece.least, piece.within, negated=piece.negated)
        about = relations[piece.claim.relation] if isinstance(piece.claim, Claim) else None
        return held(about, piece.claim, piece.least, contrary=piece.denied, negated=piece.negated)
    if not isinstance(piece, tuple):
        return piece
    parts = [_told_apart(part, relations) for part in piece]
    return type(piece)(*parts) if hasattr(piece, "_fields") else tuple(parts)


@dataclass
class World:
    """A bundle in the making. Every method adds one thing and returns its number or its word."""

    minutes: int = 600
    whim: int = 0
    altered: tuple[int, ...] = HUMAN.altered
    resolve: int = 0
    cool: int = 0
    idle: int = 15
    start: int = START
    qualities: list[Quality] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    things: list[Thing] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    opening: list[Opening] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    wants: list[Want] = field(default_factory=list)
    reactions: list[Reaction] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)
    drifts: list[Drift] = field(default_factory=list)
    holidays: list[Holiday] = field(default_factory=list)
    retellings: list[Retelling] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name, roles in BUILT_IN:
            self.word(name, name, *roles)

    def bundle(self) -> Checked:
        """The world so far as a bundle."""
        rules = (self.actions, self.wants, self.reactions, self.plans, self.phrases, self.drifts)
        actions, wants, reactions, plans, phrases, drifts = (
            _told_apart(tuple(table), self.relations) for table in rules
        )
        bundle = Bundle(
            FORMAT, "Small", "", self.start, self.start + self.minutes,
            HUMAN._replace(whim=self.whim, idle=self.idle, altered=self.altered, resolve=self.resolve, cool=self.cool),
            tuple(self.qualities), tuple(self.relations), tuple(self.places), tuple(self.things), tuple(self.holidays),
            tuple(self.people), tuple(self.opening), actions, wants, reactions, plans, phrases, drifts,
            _told_apart(tuple(self.retellings), self.relations), tuple(self.topics),
        )  # fmt: skip
        return Checked(bundle)

    # ------------------------------------------------------------------ who, where, what

    def place(self, name: str, views: tuple[int, ...] = (), earshot: tuple[int, ...] = ()) -> int:
        """A place; `views` and `earshot` are places seen and heard from it."""
        self.places.append(Place(name, name, (), views, earshot))
        return len(self.places) - 1

    def way(self, one: int, other: int, minutes: int = 1) -> None:
        """A way between two places, in both directions."""
        for start, end in ((one, other), (other, one)):
            self.places[start] = self.places[start]._replace(ways=(*self.places[start].ways, (end, minutes)))

    def person(self, name: str, place: int = 0, duties: Iterable[Duty] = (), home: int = -1) -> int:
        """Somebody, and where they are at the start."""
        self.people.append(Person(name, name, "they", home, place, tuple(duties), HERE_IN_TEXT))
        return len(self.people) - 1

    def thing(
        self, name: str, holder: int = -1, place: int = -1, kinds: tuple[str, ...] = (), *, public: bool = False
    ) -> int:
        """A thing that somebody has or that lies somewhere."""
        self.things.append(Thing(name, name, kinds, holder, place, public))
        return len(self.things) - 1

    # ------------------------------------------------------------------ vocabulary

    def word(
        self,
        name: str,
        kind: str,
        *roles: str,
        number: int = -1,
        both_ways: bool = False,
        public: bool = False,
        seen: bool = False,
    ) -> Word:
        """A relation of a kind: a status, notion, deed ..."""
        rest = " ".join(f"{{{at}}}" for at in range(1, len(roles)))
        forms = Forms(f"{{0}} {name} {rest}", f"{{0}} does not {name} {rest}", f"{{0}} {name} {rest}", f"{name} {rest}")
        self.relations.append(Relation(name, kind, roles, forms, both_ways, public, seen, number))
        return Word(len(self.relations) - 1)

    def quality(
        self, kind: str, name: str, *, usual: int = 0, low: int = -100, high: int = 100, half_life: int = 0
    ) -> int:
        """A trait, mood or feeling."""
        self.qualities.append(Quality(name, kind, low, high, usual, half_life))
        return len(self.qualities) - 1

    def trait(self, name: str, usual: int = 50) -> tuple[int, Word]:
        """A trait, with the word that says somebody has it."""
        number = self.quality("trait", name, usual=usual, low=0)
        return number, self.word(name, "trait", "person", number=number)

    def phrase(self, name: str, roles: Sequence[str], *alternatives: Sequence[Condition]) -> Word:
        """A named condition."""
        word = self.word(name, "phrase", *roles, number=len(self.phrases))
        every = tuple(tuple(conditions) for conditions in alternatives)
        self.phrases.append(Phrase(word.number, self._roles(roles, every), every, HERE_IN_TEXT))
        return word

    def action(
        self,
        name: str,
        *roles: str,
        needs: Sequence[Condition] = (),
        takes: int = 1,
        seen: int = 1,
        heard: int = 1,
        answers: Sequence[Answer | str] = (),
        effects: Sequence[WorldEffect] = (),
        counts_as: Sequence[Claim] = (),
        passing: bool = False,
        taken_for: Claim | None = None,
        from_afar: Claim | None = None,
        rings: Amount | None = None,
    ) -> Word:
        """An action; whoever must be here is a party, and the first party answers if there are answers."""
        word = self.word(name, "act", *roles, number=len(self.actions))
        parties = tuple(
            need.person.at
            for need in needs
            if isinstance(need, Here) and not need.negated and isinstance(need.person, Slot)
        )
        replies = tuple(Answer(answer, (), (), ()) if isinstance(answer, str) else answer for answer in answers)
        self.actions.append(
            Action(
                name,
                word.number,
                self._roles(roles, tuple(needs)),
                tuple(needs),
                takes,
                seen,
                heard,
                parties,
                parties[0] if replies else -1,
                replies,
                tuple(effects),
                (),
                (f"{{A}} {name}.",),
                tuple(counts_as),
                passing,
                HERE_IN_TEXT,
                taken_for,
                from_afar,
                rings,
            )
        )
        return word

    # ------------------------------------------------------------------ rules

    def retelling(self, heard: Claim, told: Claim, when: Sequence[Condition] = ()) -> None:
        """What a teller may make of news."""
        roles = self._roles((), (heard, told, tuple(when)))
        self.retellings.append(Retelling("it grows", roles, heard, told, tuple(when), "", HERE_IN_TEXT))

    def topic(
        self, about: Word, moves: Sequence[Claim], end: Claim, *, turns: int = 12, called: int = -1, joined: int = -1,
        broken: int = -1,
    ) -> None:  # fmt: skip
        """What two people can have a talk about, and what is done when it is at an end, however that comes."""
        roles = self._roles(self.relations[about.number].roles, (tuple(moves),))
        ends = (Closing("all is said", end),)
        self.topics.append(
            Topic("a talk", about.number, roles, tuple(moves), turns, called, joined, broken, ends, HERE_IN_TEXT)
        )

    def want(
        self,
        claim: Claim,
        amount: Amount | int,
        when: Sequence[Condition] = (),
        *,
        answer: str = "",
        each: Sequence[int] = (),
    ) -> int:
        """A want, for an act or (with `answer`) for answering one."""
        points = Num(amount) if isinstance(amount, int) else amount
        roles = self._roles((), (claim, points, tuple(when)), each)
        self.wants.append(Want(f"want {len(self.wants)}", roles, claim, answer, points, tuple(when), "", HERE_IN_TEXT))
        return len(self.wants) - 1

    def wish(self, who: int, prop: Prop, points: int, when: Sequence[Condition] = (), *, once: bool = True) -> int:
        """One person's want to do one thing; `once`: until they have done it."""
        said = self.said(prop)
        claim = said._replace(args=(A, *said.args[1:]))
        mood = self.quality("mood", f"wish {len(self.wants)}")
        self.feels(who, mood, points)
        undone = [Holds(claim, negated=True)] if once else []
        return self.want(claim, Value(mood, None), [at_least(Value(mood, None), 1), *when, *undone])

    def reaction(
        self,
        trigger: Trigger,
        effects: Sequence[MindEffect],
        when: Sequence[Condition] = (),
        *,
        each: Sequence[int] = (),
    ) -> int:
        """A reaction."""
        roles = self._roles((), (trigger, tuple(effects), tuple(when)), each)
        self.reactions.append(
            Reaction(f"reaction {len(self.reactions)}", roles, trigger, tuple(when), tuple(effects), "", HERE_IN_TEXT)
        )
        return len(self.reactions) - 1

    def plan(
        self,
        name: str,
        *roles: str,
        steps: Callable[[Word], Sequence[Step]] | Sequence[Step],
        adopt: Sequence[Sequence[Condition]] = (),
        moot: Sequence[Sequence[Condition]] = (),
        done: Sequence[Sequence[Condition]] = (),
        patience: int = 300,
        worth: Amount | int = 50,
        held: Claim | None = None,
        off: Claim | None = None,
    ) -> Word:
        """An aim with the ways toward it, and what shows in whoever holds back from it or puts it off."""
        word = self.word(name, "aim", *roles, number=len(self.plans))
        ways = tuple(steps(word) if callable(steps) else steps)
        ends = tuple(tuple(tuple(conditions) for conditions in group) for group in (adopt, moot, done))
        points = Num(worth) if isinstance(worth, int) else worth
        self.plans.append(
            Plan(
                name,
                word.number,
                self._roles(roles, (ends, ways, points)),
                ends[0],
                ends[1],
                ends[2],
                patience,
                points,
                ways,
                "",
                HERE_IN_TEXT,
                held,
                off,
            )
        )
        return word

    def _roles(self, declared: Sequence[str], node: object, each: Sequence[int] = ()) -> tuple[Role, ...]:
        """The roles of a rule: those declared, and further ones by where they appear."""
        found = dict(enumerate(declared)) or {0: "person"}
        self._note_kinds(node, found)
        return tuple(
            Role("ABCDEFGHIJK"[at], found.get(at, "person"), at in each) for at in range(max(found, default=0) + 1)
        )

    def _note_kinds(self, node: object, found: dict[int, str]) -> None:
        if isinstance(node, Claim):
            for role, argument in zip(self.relations[node.relation].roles, node.args, strict=True):
                if isinstance(argument, Slot):
                    found.setdefault(argument.at, role)
                self._note_kinds(argument, found)
        elif isinstance(node, tuple):
            for name, part in zip(getattr(node, "_fields", [""] * len(node)), node, strict=True):
                if isinstance(part, Slot):
                    found.setdefault(part.at, KINDS.get(name, "person"))
                self._note_kinds(part, found)

    # ------------------------------------------------------------------ opening facts

    def feels(self, who: int, quality: int, points: int, toward: int = -1) -> None:
        """A trait, mood or feeling at the start."""
        self.opening.append(OpeningValue(who, quality, toward, points))

    def so(self, prop: Prop, since: int = 0) -> None:
        """A status that is so at the start."""
        self.opening.append(OpeningStatus(self.said(prop), since or self.start))

    def thinks(self, who: int, prop: Prop, sure: int = 100, since: int = 0) -> None:
        """A belief at the start."""
        self.opening.append(OpeningBelief(who, self.said(prop), sure, since or self.start))

    def means(self, who: int, prop: Prop) -> None:
        """An aim at the start."""
        self.opening.append(OpeningAim(who, self.said(prop)))

    def said(self, prop: Prop) -> Claim:
        """A proposition as the language would write it: named people, places and things."""
        head, *rest = prop
        if not isinstance(head, int):
            raise TypeError(f"no relation in {prop!r}")
        kinds = self.relations[head].roles
        return Claim(
            head,
            tuple(
                self.said(argument) if isinstance(argument, tuple) else Const(kind, argument)
                for kind, argument in zip(kinds, rest, strict=True)
            ),
        )
