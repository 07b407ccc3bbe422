"""One minute that is being played: what the phases share, and what they set down."""

from __future__ import annotations

from typing import NamedTuple

from muchado.bundle.model.closed import TriggerKind
from muchado.kernel.events import Change, Encounter, Notice, Overwork, Perception, Prop
from muchado.kernel.exec.program import Program
from muchado.kernel.world.world import Aside, RuleKey


class Occasion(NamedTuple):
    """Something that reactions can answer.

    `prop`: what was learned or witnessed, (person,) for a meeting. `teller`: who
    told it (or who was met or missed). `answer`: the number of the answer to an act. `rang`: its words rang false.
    """

    kind: TriggerKind
    prop: Prop
    denied: bool = False
    event: int = -1
    teller: int = -1
    answer: int = 0
    rang: bool = False


class Moment:
    """The minute in hand: the program, the seed, what inputs ask for, and what has been set down so far.

    `choices` and `responses` by person: what to do or how to answer an act, this minute. `bans` and `aside` as in the
    world. `occasions`: what inputs gave somebody to react to. `spent`: those who have had too much to think about;
    `costs`: the steps that rules took of late, `latest` the one that was asked last.
    """

    def __init__(
        self,
        program: Program,
        seed: int,
        now: int,
        bans: tuple[Prop, ...] = (),
        aside: dict[RuleKey, Aside] | None = None,
    ) -> None:
        self.program = program
        self.bundle = program.bundle
        self.seed = seed
        self.now = now
        self.bans = bans
        self.aside = {} if aside is None else aside
        self.spent: set[int] = set()
        self.costs: dict[RuleKey, int] = {}
        self.latest: RuleKey | None = None
        self.choices: dict[int, Prop] = {}
        self.responses: dict[int, tuple[Prop, str]] = {}
        self.occasions: dict[int, list[Occasion]] = {}
        self.changes: list[Change] = []
        self.notices: list[Notice] = []
        self.encounters: list[Encounter] = []
        self.perceptions: list[Perception] = []
        self.overworks: list[Overwork] = []
