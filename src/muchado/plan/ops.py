"""The form of a plan: operations that go through tables, look up, compare, and put out what was found.

A plan is a row of operations. Each that has several ways to be so opens a loop, in which all that follow stand; each
that is not so ends this way. Only whole numbers, propositions and our own closed words occur in it. What a sense is
asked about goes by number: a kind of thing by its place in `Catalogue.kinds`, sources by a set of bits.
"""

from __future__ import annotations

from typing import Generic, Literal

from muchado.bundle.model.closed import Comparison
from muchado.bundle.model.questions.meaning import Look, S, Sign, Table
from muchado.bundle.records import NamedTuple

# ---------------------------------------------------------------------- values


class Reg(NamedTuple):
    """What a register holds. Register 0 is the one whose mind it is."""

    at: int


class Piece(NamedTuple):
    """An entry of the proposition in a register."""

    whole: int
    at: int


class OtherOf(NamedTuple):
    """The other one of the two interchangeable people of the proposition in a register."""

    whole: int
    known: Operand


class Made(NamedTuple):
    """A proposition made of parts; with `swaps` its first two are put in order."""

    relation: int
    parts: tuple[Operand, ...]
    swaps: bool


Operand = int | Reg | Piece | OtherOf | Made


class Call(NamedTuple, Generic[S]):
    """A sense, asked about something."""

    sense: S
    given: tuple[Operand, ...] = ()


class Beliefs(NamedTuple):
    """The propositions of a relation that one has an opinion of; with `at` from 0, those with `key` in that position.

    `either`: in the first or the second position.
    """

    relation: int
    at: int = -1
    key: Operand = -1
    either: bool = False


class Thoughts(NamedTuple):
    """What one may take somebody to think of a relation, by number, or of a claim (-1: of anything).

    `whose`: who thinks that who thinks it, -1 for anybody. `contrary`: what one may take them not to think.
    """

    whose: tuple[Operand, ...]
    about: Operand
    contrary: bool


class Feelings(NamedTuple):
    """Those toward whom one has had a feeling."""

    quality: int


# ---------------------------------------------------------------------- amounts


class LevelOf(NamedTuple):
    """How much one has of a quality; -1: toward nobody."""

    quality: int
    toward: Operand = -1


class HowSure(NamedTuple):
    """How sure one is of a proposition, whatever it is about."""

    prop: Operand


class Itself(NamedTuple):
    """A number that is known."""

    number: Operand


class Pull(NamedTuple):
    """The weight of one's duty of this minute."""


class Portion(NamedTuple):
    """An amount times `times` over `over`, rounded down."""

    times: int
    over: int
    measure: Measure


class Total(NamedTuple):
    """Amounts added, less others."""

    plus: tuple[Measure, ...]
    minus: tuple[Measure, ...]


Measure = int | LevelOf | HowSure | Itself | Pull | Portion | Total

# ---------------------------------------------------------------------- checks

Test = Comparison


class Contains(NamedTuple):
    """Something is in what a sense gives."""

    call: Call[Table]
    value: Operand


class Gives(NamedTuple):
    """Something is what a sense gives."""

    call: Call[Look]
    value: Operand


class Yes(NamedTuple):
    """A sense says yes."""

    call: Call[Sign]


class Compares(NamedTuple):
    """An amount against another."""

    left: Measure
    test: Test
    right: Measure


class Sureness(NamedTuple):
    """One is at least `least` sure of a proposition, or with `contrary` of its contrary.

    `plain`: it is surely none of one's own matters and not about where somebody is, so that what one holds tells.
    """

    prop: Operand
    least: int
    contrary: bool
    plain: bool


class AtOne(NamedTuple):
    """One is at least `least` sure that people are all in a place (-1: in one), or with `contrary` not."""

    people: tuple[Operand, ...]
    place: Operand
    least: int
    contrary: bool


Check = Contains | Gives | Yes | Compares | Sureness | AtOne

# ---------------------------------------------------------------------- operations


class Scan(NamedTuple):
    """Go through a table: each entry in turn is in the register."""

    table: Call[Table] | Beliefs | Thoughts | Feelings
    into: int


class Pick(NamedTuple):
    """Look up; nothing is below 0, and ends this way."""

    call: Call[Look]
    into: int


class Let(NamedTuple):
    """Put a value into a register."""

    into: int
    value: Operand


class Split(NamedTuple):
    """A register must hold a proposition of the relation."""

    whole: int
    relation: int


class Swap(NamedTuple):
    """The two interchangeable people of a proposition, once in each order."""

    whole: int
    one: int
    other: int


class Either(NamedTuple):
    """Somebody must be one of the two interchangeable people of a proposition."""

    whole: int
    known: Operand


class Equal(NamedTuple):
    """Two values must be one."""

    one: Operand
    other: Operand


class Named(NamedTuple):
    """A register must hold somebody: not one of whom nobody knows who it is."""

    person: int


class Apart(NamedTuple):
    """A register must hold none of these."""

    person: int
    others: tuple[Operand, ...]


class Require(NamedTuple):
    """A check must be so, or with `negated` not be so."""

    check: Check
    negated: bool = False


class Lacks(NamedTuple):
    """There must be no way through these operations."""

    ops: tuple[Op, ...]


Loop = Scan | Swap
"""Operations that may have many ways to be so."""

Once = Pick | Let | Split | Either | Equal | Named | Apart | Require | Lacks
"""Operations that have one way to be so, or none."""

Op = Loop | Once

# ---------------------------------------------------------------------- what is put out


class Scored(NamedTuple):
    """An option (an act, or an answer's number), with its points and what the roles stand for."""

    option: Operand
    amount: Measure
    binding: tuple[Operand, ...]


class Found(NamedTuple):
    """Something that fits."""

    prop: Operand


class Aimed(NamedTuple):
    """An aim to take up, and what the roles stand for."""

    prop: Operand
    binding: tuple[Operand, ...]


class Retold(NamedTuple):
    """What a teller makes of news, and what the roles stand for."""

    prop: Operand
    binding: tuple[Operand, ...]


class Moved(NamedTuple):
    """A reaction's strength, what the roles stand for, and its effects."""

    strength: Measure
    binding: tuple[Operand, ...]
    effects: tuple[Effect, ...]


class Affirmed(NamedTuple):
    """Yes, and no need to look further."""


class Shifts(NamedTuple):
    """A feeling or mood moves; `toward` -1 for a mood."""

    quality: int
    toward: Operand
    how: int
    amount: Measure


class Thinks(NamedTuple):
    """A claim is held from now on."""

    prop: Operand
    sure: int
    assumed: bool


class Adopts(NamedTuple):
    """An aim is taken up."""

    prop: Operand


class Drops(NamedTuple):
    """An aim is let go."""

    prop: Operand


Effect = Shifts | Thinks | Adopts | Drops
Output = Scored | Found | Aimed | Retold | Moved
Ending = Output | Affirmed

Argument = Literal["prop", "teller", "answer", "rang"]
"""What a rule is given beside the mind and the minute."""

Family = Literal["question", "phrase", "action", "want", "reaction", "plan", "retelling"]
"""Kinds of rule."""


class QueryPlan(NamedTuple):
    """One rule, or a part of one, ready to be carried out.

    `inputs` are in the registers from 1 on. `rule` and `number`: which rule it is, to be named where it takes too much.
    `registers`: how many it uses. `free`: how many loops may be nested before their steps are counted.
    """

    name: str
    rule: Family
    number: int
    inputs: tuple[Argument, ...]
    ops: tuple[Op, ...]
    ending: Ending
    registers: int
    free: int = 1
