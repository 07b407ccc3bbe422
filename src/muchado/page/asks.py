"""All that the user interface may ask: one record each, read from what came over its channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from muchado.page.mistakes import AskError
from muchado.stage.codec import from_fields
from muchado.stage.mistakes import StageError

# ---------------------------------------------------------------------- the text


@dataclass(frozen=True, slots=True)
class Open:
    """Take up a world: by the name of a bundled one or of a template, by its files, or else the author's own.

    `quick`: nothing is checked.
    """

    world: str | None = None
    files: dict[str, str] | None = field(default=None, hash=False)
    quick: bool = False


@dataclass(frozen=True, slots=True)
class Worlds:
    """Which worlds and templates there are."""


@dataclass(frozen=True, slots=True)
class Check:
    """What is wrong in the text as it is, and the colours of all files."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file gets another text."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Add:
    """There is another file."""

    file: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """A file is there no more."""

    file: str


@dataclass(frozen=True, slots=True)
class Save:
    """Keep the files as they are. `over`: also where one has changed on the disk since it was read."""

    over: bool = False


@dataclass(frozen=True, slots=True)
class Create:
    """Keep the files as a new world of a name."""

    name: str


@dataclass(frozen=True, slots=True)
class AtPoint:
    """Something about a point of the text: a file, a line and a column, from 1."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Complete(AtPoint):
    """What could stand at a point."""


@dataclass(frozen=True, slots=True)
class Hover(AtPoint):
    """What stands at a point, and what it means."""


@dataclass(frozen=True, slots=True)
class Definition(AtPoint):
    """Where that is declared which stands at a point."""


@dataclass(frozen=True, slots=True)
class References(AtPoint):
    """Wherever that is spoken of which stands at a point."""


@dataclass(frozen=True, slots=True)
class Rename(AtPoint):
    """What stands at a point gets another name."""

    new: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A file in the customary layout."""

    file: str


@dataclass(frozen=True, slots=True)
class Symbols:
    """What is declared in a file, or everywhere."""

    file: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file, of a library's too."""

    file: str


# ---------------------------------------------------------------------- the story


@dataclass(frozen=True, slots=True)
class Halt:
    """The rule at a line of a file, once it speaks after a minute."""

    file: str
    line: int
    after: int = 0


@dataclass(frozen=True, slots=True)
class Play:
    """The story, through nobody's or somebody's eyes. `fuel`: how many times as much as usual is played at most.

    `halt`: a rule at which it stops.
    """

    seed: int = 0
    eyes: str | None = None
    fuel: int = 1
    halt: Halt | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """Who was with whom when, as lines to be drawn."""


@dataclass(frozen=True, slots=True)
class Minds:
    """What people have in mind at a minute; of one person all of it."""

    minute: int
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Of:
    """What is asked about: an event, a line of the story, a belief, a feeling or mood."""

    event: int | None = None
    line: str | None = None
    person: str | None = None
    sentence: str | None = None
    feeling: str | None = None
    toward: str | None = None
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """Why something is so, or was done. `other`: in the story of the last `differ` in which something is otherwise."""

    of: Of
    other: bool = False


@dataclass(frozen=True, slots=True)
class Knowers:
    """Who came to know of an event, a line or a belief, when and from whom, in the order in which they did."""

    of: Of


@dataclass(frozen=True, slots=True)
class Prove:
    """What a choice hung on: played again, with one thing after the other otherwise."""

    event: int


@dataclass(frozen=True, slots=True)
class Weighs:
    """What somebody thinks of doing at a minute, rule by rule."""

    person: str
    minute: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the story."""

    kind: Literal["storyline", "ties", "knowledge", "moods"]
    minute: int | None = None
    theme: Literal["light", "dark"] = "light"


@dataclass(frozen=True, slots=True)
class Report:
    """The whole run as one HTML file."""


# ---------------------------------------------------------------------- what if


@dataclass(frozen=True, slots=True)
class Alter:
    """One thing that is to be otherwise."""

    kind: Literal["trait", "feeling", "belief", "absent", "forbid"]
    person: str = ""
    name: str = ""
    toward: str | None = None
    amount: int = 0
    sentence: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What can be changed at a minute, or at the start."""

    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Differ:
    """The story beside the one in which something is otherwise from a minute on."""

    changes: tuple[Alter, ...]
    minute: int | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Shares:
    """How often what comes about, as it was and with changes."""

    changes: tuple[Alter, ...]
    runs: int = 100
    minute: int | None = None
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seek:
    """The smallest changes that turn whether something comes about; in some people, or in anybody."""

    wanted: str
    of: tuple[str, ...] = ()
    minute: int | None = None
    runs: int = 10


@dataclass(frozen=True, slots=True)
class Tests:
    """The story tests of the world."""

    runs: int = 100


@dataclass(frozen=True, slots=True)
class Rehearse:
    """How alike the stories of many seeds are, what is odd in them, where they break, what never comes.

    `seed`: the first.
    """

    runs: int = 20
    seed: int = 0


# ---------------------------------------------------------------------- a part


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's part: what they have to decide next. `town`: from where on; from the beginning if left out.

    `slight`: they are asked where to go and whom to greet, too.
    """

    person: str
    town: str | None = None
    seed: int = 0
    slight: bool = False


@dataclass(frozen=True, slots=True)
class Choose:
    """Decide in somebody's place: which of the choices that `part` gave for this town; -1: as they would themselves."""

    person: str
    town: str
    choice: int
    slight: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """What answers here."""


PointAsk = Complete | Hover | Definition | References | Rename | Layout | Symbols | Source
TextAsk = Worlds | Open | Check | Change | Add | Remove | Save | Create | PointAsk
StoryAsk = Strip | Minds | Why | Knowers | Weighs | Picture | Report | Changes | Part | Choose | About
Task = Play | Differ | Shares | Seek | Tests | Rehearse | Prove
Ask = TextAsk | StoryAsk | Task

ASKS: dict[str, type[Any]] = {kind.__name__.lower(): kind for kind in Ask.__args__}
"""All asks by name."""

LARGEST = 2**53
"""No number is larger: beyond it a browser does not tell whole numbers apart."""


def read(name: object, fields: dict[str, object]) -> Ask:
    """Read an ask.

    Raises:
        AskError: there is none of this name, or it does not fit.

    """
    if not isinstance(name, str) or name not in ASKS:
        raise AskError(f"There is nothing called {str(name)[:40]!r} to be asked here.")
    try:
        found: Ask = from_fields(ASKS[name], fields, name)
    except StageError as error:
        raise AskError(str(error)) from error
    for field_name in fields:
        value = getattr(found, field_name)
        if isinstance(value, int) and abs(value) > LARGEST:
            raise AskError(f"{name}.{field_name}: such a large number makes no sense.")
    return found
