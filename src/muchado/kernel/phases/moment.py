"""One minute that is being played: what the phases share, and what they set down."""

from __future__ import annotations

from collections.abc import Collection

from muchado.bundle.model import LookInto
from muchado.bundle.model.closed import How, TriggerKind
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Change, Encounter, Notice, Overwork, Perception, Prop
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import Belief
from muchado.kernel.phases.voices import Listener
from muchado.kernel.talks.talk import Talk
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


class Lesson(NamedTuple):
    """A claim to take in, with the account of it; what only follows from another is no news of its own.

    `by`: there are so many more (1) or less (-1) than one took there to be.
    """

    prop: Prop
    account: Belief
    news: bool = True
    by: int = 0


class Sight(NamedTuple):
    """What an event is to all who perceive it alike, worked out once.

    `prop`: as what they perceive it. `account`: of what they saw or heard. `once`: what of it is learned once a day;
    () if it is all learned each time. `leaves`: whether things may be left behind by it, or gone after it. `looks`:
    what was looked into before their eyes.
    """

    prop: Prop
    occasions: tuple[Occasion, ...]
    account: Belief
    lessons: tuple[Lesson, ...]
    once: Prop = ()
    leaves: bool = False
    looks: tuple[LookInto, ...] = ()


Reached = tuple[int, int, How, bool, bool, int, bool, bool]
"""What those share to whom an event is the same: the event and its minute, how they perceived it, whether they heard
the words, whether these rang false, for whom they took who did it, whether they did it themselves, and whether they
know who it was."""


class Moment:
    """The minute in hand: the program, the seed, what inputs ask for, and what has been set down so far.

    `choices` and `responses` by person: what to do or how to answer an act, this minute. `comes`: what nobody does and
    is to happen this minute. `bans`, `talks` and `aside` as in the world. `occasions`: what inputs gave somebody to
    react to. `spent`: those who have had too much to think about; `sights`: what has been perceived by all alike.
    `beside`: what is done and by whom where somebody else does the like (`attention`).
    `work`: the rules that were asked and the steps that each took, one after another. `listener`: who is told how
    people choose, if anybody.
    """

    def __init__(
        self,
        program: Program,
        seed: int,
        now: int,
        bans: tuple[Prop, ...] = (),
        aside: dict[RuleKey, Aside] | None = None,
        listener: Listener | None = None,
    ) -> None:
        self.program = program
        self.bundle = program.bundle
        self.seed = seed
        self.now = now
        self.bans = bans
        self.aside = {} if aside is None else aside
        self.listener = listener
        self.talks: dict[int, Talk] = {}
        self.spent: set[int] = set()
        self.work: list[tuple[RuleKey, int]] = []
        self.choices: dict[int, Prop] = {}
        self.responses: dict[int, tuple[Prop, str]] = {}
        self.comes: list[Prop] = []
        self.occasions: dict[int, list[Occasion]] = {}
        self.sights: dict[Reached, Sight] = {}
        self.changes: list[Change] = []
        self.notices: list[Notice] = []
        self.encounters: list[Encounter] = []
        self.perceptions: list[Perception] = []
        self.overworks: list[Overwork] = []
        self.beside: Collection[Prop] = ()
