"""The tools: a record for each, whose fields are what an assistant may say, and the command that it comes to."""

from __future__ import annotations

import dataclasses
import typing
from dataclasses import dataclass, field
from typing import Any, get_args

from muchado.assistant.mistakes import ToolError
from muchado.bundle.suggest import nearest
from muchado.stage.codec import fields_of, from_fields, members_of
from muchado.stage.mistakes import StageError

MOST_RUNS = 200
"""So often a run is played at most for one answer."""

LONGEST = 200_000
"""Characters of a world's text; of anything else `SHORT`."""

SHORT, MANY = 400, 200

CHOICES = "choices.txt"
"""The file in which the command finds what is decided."""


def _said(about: str, default: Any = dataclasses.MISSING) -> Any:  # noqa: ANN401 (what a field may be)
    """Return a field of which is said what it is for."""
    return field(default=default, metadata={"about": about})


@dataclass(frozen=True, kw_only=True, slots=True)
class Worlds:
    """List the worlds that come with Much Ado, and those in the folder."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """Which world is meant."""

    world: str = _said('A world that comes with Much Ado ("valentine"), or a path in the folder.', "")
    text: str = _said("Instead of a world: its text, in Much Ado's language.", "")

    def command(self) -> tuple[str, ...]:
        """Return what the command is told besides the world."""
        return ()


@dataclass(frozen=True, kw_only=True, slots=True)
class _Run(Subject):
    seed: int = _said("Settles all chance: the same world and seed always play out alike.", 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Paged(_Run):
    skip: int = _said("Leave out so many lines of the answer, where it was too long before.", 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Check(Subject):
    """Tell everything that is wrong in a world's text, with the place and what to write instead."""

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        return ("check",)


@dataclass(frozen=True, kw_only=True, slots=True)
class Play(_Paged):
    """Play a world and tell what happens, a line an event; or take somebody's part and decide for them.

    With `person` it stops where the next thing is to be decided: call it again with one choice more.
    """

    until: str = _said('Stop there: "20:00", "Tuesday 20:00". The end of the world if left out.', "")
    all: bool = _said("Tell of passing acts too, such as walking from place to place.", default=False)
    person: str = _said("Take this person's part.", "")
    choices: tuple[str, ...] = _said(
        'With person: all that is decided so far, in order: a number or the words of a choice, or "wait".', ()
    )

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        if self.person:
            if self.until or self.all:
                raise ToolError("With person a part is played; until and all belong to a whole run.")
            return ("play", *_option("as", self.person), *_option("seed", str(self.seed)), f"--choices={CHOICES}")
        if self.choices:
            raise ToolError("Choices are somebody's: say whose, as person.")
        return ("run", *_option("seed", str(self.seed)), *_option("until", self.until), *_flag("all", self.all))


@dataclass(frozen=True, kw_only=True, slots=True)
class Tell(_Paged):
    """Tell a run as a story."""

    through: str = _said('Through whose eyes: a name, "all" or "nobody".', "all")
    order: typing.Literal["straight", "middle", "flashback", "twice"] = _said("In which order.", "straight")
    tense: typing.Literal["past", "present"] = _said("In which tense.", "past")
    length: typing.Literal["full", "brief"] = _said("At which length.", "full")

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        told = {"seed": str(self.seed), "through": self.through, "order": self.order, "tense": self.tense}
        return ("tell", *(one for name, value in told.items() for one in _option(name, value)),
                *_option("length", self.length))  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Why(_Run):
    """Explain an act, a belief, a feeling or an aim in a run; or why somebody did not do something."""

    question: str = _said(
        '"Sakura shoved Ino", "Hinata believes that Naruto dates Sakura", "Ino\'s anger toward Bo".', ""
    )
    undone: str = _said('Instead: what somebody did not do: "Ino kisses Naruto".', "")
    at: str = _said('Asked at this time, such as "Tuesday 20:00"; the end if left out.', "")

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        if bool(self.question) == bool(self.undone):
            raise ToolError('Ask one: a question such as "Sakura shoved Ino", or what was undone: "Ino kisses Naruto".')
        asked = (_word(self.question),) if self.question else _option("not", self.undone)
        return ("why", *asked, *_option("seed", str(self.seed)), *_option("at", self.at))


@dataclass(frozen=True, kw_only=True, slots=True)
class Mind(_Paged):
    """Show what somebody believes, how surely and from whom, and where they are wrong; or who knew what when."""

    person: str = _said("Whose mind.", "")
    who_knows: str = _said("Instead: a sentence, to see when and from whom each learned it.", "")
    about: str = _said("Only what is about this person.", "")
    at: str = _said('At this time, such as "Tuesday 20:00"; the end if left out.', "")

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        if bool(self.person) == bool(self.who_knows):
            raise ToolError("Say whose mind, as person, or which sentence, as who_knows: one of them.")
        asked = (_word(self.person),) if self.person else _option("who-knows", self.who_knows)
        return (
            "mind",
            *asked,
            *_option("about", self.about),
            *_option("seed", str(self.seed)),
            *_option("at", self.at),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Fork(_Paged):
    """What if: let a run go two ways, as it was and with something otherwise, and tell where they differ."""

    changes: tuple[str, ...] = _said(
        '"Hinata absent", "Naruto\'s love toward Ino at 0", "Ino thinks that Naruto loves Ino" ...'
    )
    at: str = _said("From when on: a time, or what happens (the first time); the start if left out.", "")
    outcomes: tuple[str, ...] = _said('Instead of telling, count these: "Naruto makes up with Ino" ...', ())
    runs: int = _said("With outcomes: how often each way goes on.", 20)

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        if not self.changes:
            raise ToolError('Say what is otherwise: changes such as "Hinata absent".')
        _check_runs(self.runs)
        changes = (one for change in self.changes for one in _option("change", change))
        counted = [one for outcome in self.outcomes for one in _option("outcome", outcome)]
        runs = _option("runs", str(self.runs)) if counted else ()
        return ("fork", *changes, *_option("at", self.at), *_option("seed", str(self.seed)), *counted, *runs)


@dataclass(frozen=True, kw_only=True, slots=True)
class Seek(_Run):
    """What would it take: the smallest single changes that turn an outcome. Narrow it by tries and of."""

    outcome: str = _said('What is to turn: "Naruto makes up with Ino".')
    at: str = _said("From when on something is otherwise; the start if left out.", "")
    tries: tuple[str, ...] = _said("What to try: feelings, traits, beliefs, aims, duties, things, people.", ())
    of: tuple[str, ...] = _said("In whom to try it.", ())
    runs: int = _said("In how many runs the smallest changes are tried.", 5)
    most: int = _said("How many of them to show.", 5)

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        _check_runs(self.runs)
        narrowed = [*(("try", one) for one in self.tries), *(("of", one) for one in self.of)]
        options = (one for name, value in narrowed for one in _option(name, value))
        numbers = {"seed": self.seed, "runs": self.runs, "most": self.most}
        counts = (one for name, number in numbers.items() for one in _option(name, str(number)))
        return ("seek", *_option("for", self.outcome), *_option("at", self.at), *options, *counts)


@dataclass(frozen=True, kw_only=True, slots=True)
class Lines(_Paged):
    """All that is said in a run, a line each with time and speaker; or all that can be said, for translators."""

    until: str = _said("Up to then; the end of the world if left out.", "")
    catalogue: bool = _said(
        "Instead: everything that can be said in this world, as a gettext catalogue.", default=False
    )

    def command(self) -> tuple[str, ...]:
        """See `Subject`."""
        if self.catalogue:
            return ("lines",)
        return ("run", "--json", "--all", *_option("seed", str(self.seed)), *_option("until", self.until))


Tool = Worlds | Check | Play | Tell | Why | Mind | Fork | Seek | Lines

TOOLS: dict[str, type[Any]] = {kind.__name__.lower(): kind for kind in get_args(Tool)}
"""All tools by name."""


def about(name: str) -> str:
    """Return what a tool is for."""
    return " ".join((TOOLS[name].__doc__ or "").split())


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of what a tool may be told."""
    kind = TOOLS[name]
    known = _fields_of(kind)
    meant = {one.name: one.metadata["about"] for one in dataclasses.fields(kind)}
    return {
        "type": "object",
        "properties": {one: {**_schema_of(hint), "description": meant[one]} for one, (hint, _) in known.items()},
        "required": [one for one, (_, needed) in known.items() if needed],
        "additionalProperties": False,
    }


def _fields_of(kind: Any) -> dict[str, tuple[Any, bool]]:  # noqa: ANN401 (a class of a tool)
    return fields_of(kind)


def _schema_of(hint: Any) -> dict[str, Any]:  # noqa: ANN401 (a type, plain or composed)
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": {"type": "string"}, "maxItems": MANY}
    if typing.get_origin(hint) is typing.Literal:
        return {"enum": list(get_args(hint))}
    (only,) = members_of(hint)
    return {"type": {int: "integer", str: "string", bool: "boolean"}[only]}


def read(name: str, arguments: dict[str, object]) -> Tool:
    """Read what a tool is told.

    Raises:
        ToolError: there is no such tool, or it does not fit.

    """
    if name not in TOOLS:
        raise ToolError(f'There is no tool "{name[:40]}"; there are {", ".join(TOOLS)}.{nearest(name[:40], TOOLS)}')
    try:
        found: Tool = from_fields(TOOLS[name], arguments, name)
    except StageError as error:
        raise ToolError(str(error)) from error
    for one in arguments:
        _check_bounds(f"{name}.{one}", getattr(found, one), LONGEST if one == "text" else SHORT)
    return found


def _check_bounds(where: str, value: object, longest: int) -> None:
    if isinstance(value, tuple):
        if len(value) > MANY:
            raise ToolError(f"{where}: these are more than {MANY}.")
        for one in value:
            _check_bounds(where, one, longest)
    elif isinstance(value, str):
        if len(value) > longest:
            raise ToolError(f"{where}: this is longer than {longest:,} characters.")
        if longest == SHORT and not value.isprintable():
            raise ToolError(f"{where}: write it on one line, in letters and marks that can be printed.")
    elif isinstance(value, int) and not 0 <= value < 10**18:
        raise ToolError(f"{where}: write a whole number from 0 on, of at most 18 digits.")


def _check_runs(runs: int) -> None:
    if not 1 <= runs <= MOST_RUNS:
        raise ToolError(f"runs: write a whole number from 1 to {MOST_RUNS}.")


def _option(name: str, value: str) -> tuple[str, ...]:
    """Return an option with its value in one word, so that no value is taken for an option."""
    return (f"--{name}={value}",) if value else ()


def _flag(name: str, on: bool) -> tuple[str, ...]:
    return (f"--{name}",) if on else ()


def _word(value: str) -> str:
    """Return a word that stands by itself, which must be no option."""
    if value.startswith("-"):
        raise ToolError(f'"{value}" cannot be asked: begin with a name.')
    return value
