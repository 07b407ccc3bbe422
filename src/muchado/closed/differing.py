"""In what somebody differs where two runs part, and the rule behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple, cast

from muchado.closed.altering import alter
from muchado.closed.apart import Parting
from muchado.closed.asked import Answers
from muchado.closed.hidden import Hidden
from muchado.closed.proof import Span, started, upto
from muchado.closed.trace import Entry
from muchado.kernel import Belief, Change, Choice, Prop, RuleUse, Simulation
from muchado.kernel.mind.intention import Voice
from muchado.kernel.phases.decide import weigh_up
from muchado.kernel.state.canon import differing
from muchado.kernel.world.world import Word

Kind = Literal["act", "answer", "belief", "feeling", "aim", "words", "thought", "memory"]
"""In what somebody differs. `words`: how sure of something they sounded; `thought`: what they take another to know;
`memory`: something else that is kept in their mind."""

BY_TABLE: dict[str, Kind] = {"levels": "feeling", "beliefs": "belief", "aims": "aim"}


class Held(NamedTuple):
    """Something that somebody holds: a belief and how sure, a feeling and how strong, an aim and whether it is one."""

    about: Prop
    points: int


Side = Choice | Change | Held | None
"""What is so of somebody in one of two runs; None: nothing of the kind."""


class Differing(NamedTuple):
    """In what somebody differs, what was so in the first run and what instead, and the rule behind it (None: no rule).

    `table`: where in the mind it is kept, where that is all that can be said.
    """

    kind: Kind
    was: Side
    instead: Side
    use: RuleUse | None = None
    table: str = ""


def differing_in(span: Span, fact: Hidden, parting: Parting) -> Differing:
    """Say in what somebody differs: what changed in them comes before what they did of it."""
    noted = {kind: _pair(parting, kind) for kind in ("change", "choice", "words", "others")}
    was, instead = cast("tuple[Change | None, Change | None]", noted["change"])
    if one := instead or was:
        uses = [change.use for change in (instead, was) if change is not None and change.use is not None]
        return Differing(one.kind, was, instead, next(iter(uses), None))
    done = cast("tuple[Choice | None, Choice | None]", noted["choice"])
    if chosen := done[1] or done[0]:
        use = _voice_behind(span, fact, parting) or _part_behind(*done)
        return Differing("answer" if chosen.answer else "act", *done, use)
    for kind, inner in (("words", "words"), ("others", "thought")):
        if noted[kind] != (None, None):
            return Differing(cast("Kind", inner), *_first(*_held_apart(*noted[kind])))
    return _in_memory(span, fact, parting)


def _pair(parting: Parting, kind: str) -> tuple[object, object]:
    """What of a kind is noted in the first run alone and in the other alone, about the same if there is such."""
    was, instead = (_of_kind(entries, kind) for entries in (parting.was, parting.instead))
    if not was or not instead:
        return (was[0] if was else None), (instead[0] if instead else None)
    alike = ((one, other) for other in instead for one in was if _subject(one) == _subject(other))
    return next(alike, (None, instead[0]))


def _of_kind(entries: Iterable[Entry], kind: str) -> list[object]:
    return [entry.what for entry in entries if entry.kind == kind]


def _subject(what: object) -> object:
    """What something noted is about: of this there is one at a time."""
    match what:
        case Change():
            return what.kind, what.about
        case Choice():
            return bool(what.answer)
        case _:
            return None


def _held_apart(was: object, instead: object) -> tuple[list[Held], list[Held]]:
    """What somebody gave their word for, or takes others to know otherwise, and how sure."""
    if isinstance(was, Answers | None) and isinstance(instead, Answers | None):
        mine, yours = was or Answers({}), instead or Answers({})
        return _known(mine.but(yours)), _known(yours.but(mine))
    return _given(was), _given(instead)


def _known(others: Mapping[Prop, Belief]) -> list[Held]:
    return [Held(prop, belief.sure) for prop, belief in others.items()]


def _given(words: object) -> list[Held]:
    return [Held(word.prop, word.sure) for word in cast("list[Word]", words or [])]


def _first(was: list[Held], instead: list[Held]) -> tuple[Held | None, Held | None]:
    """The first that is held in one way alone, and how it is held in the other."""
    mine, yours = dict(was), dict(instead)
    about = next((prop for prop in (*yours, *mine) if mine.get(prop) != yours.get(prop)), ())
    one, other = (Held(about, held[about]) if about in held else None for held in (mine, yours))
    return one, other


# ------------------------------------------------------------------ the rule


def _both(span: Span, fact: Hidden, last: int) -> tuple[Simulation, Simulation]:
    """The first run and the other, as they stand after a minute."""
    first = started(span)
    other = first.copy()
    alter(other, fact)
    upto(first, last)
    upto(other, last)
    return first, other


def _voice_behind(span: Span, fact: Hidden, parting: Parting) -> RuleUse | None:
    """The rule that says something else in somebody's mind about to choose; None where no rule does."""
    thoughts = [one.thought(parting.person, parting.minute) for one in _both(span, fact, parting.minute - 1)]
    verdicts = [() if one is None else weigh_up(*one) for one in thoughts]
    was, instead = ({verdict.option: verdict.voices for verdict in ranked} for ranked in verdicts)
    options = [*instead, *was]
    return next((use for option in options for use in _otherwise(was.get(option, ()), instead.get(option, ()))), None)


def _otherwise(was: Iterable[Voice], instead: Iterable[Voice]) -> Iterator[RuleUse]:
    mine, yours = list(was), list(instead)
    alone = [voice for voice in yours if voice not in mine] + [voice for voice in mine if voice not in yours]
    return (RuleUse(voice.kind, voice.rule, voice.binding) for voice in alone)


def _part_behind(was: Choice | None, instead: Choice | None) -> RuleUse | None:
    """The rule that counted most in one of two choices and not, or not so much, in the other."""
    mine, yours = ({part.use: part.amount for part in one.parts} if one else {} for one in (was, instead))
    uses = [use for use in {**yours, **mine} if mine.get(use) != yours.get(use)]
    return max(uses, key=lambda use: abs(yours.get(use, 0) - mine.get(use, 0)), default=None)


# ------------------------------------------------------------------ what is only kept


def _in_memory(span: Span, fact: Hidden, parting: Parting) -> Differing:
    """What is kept otherwise in somebody's mind, where nothing else shows it."""
    first, other = _both(span, fact, parting.minute)
    found = [row for person, row in differing(first.world, other.world) if person == parting.person]
    tables = sorted(found, key=lambda row: row[0] not in BY_TABLE)
    if not tables:
        return Differing("memory", None, None)
    table, about, was, instead = tables[0]
    sides = [_kept(table, about, what) for what in (was, instead)]
    return Differing(BY_TABLE.get(table, "memory"), sides[0], sides[1], None, table)


def _kept(table: str, about: Prop, what: object) -> Held | None:
    match table, what:
        case _, None:
            return None
        case "levels", (int(amount), *_):
            return Held(about, amount // 1000)
        case "beliefs", Belief():
            return Held(cast("Prop", about[0]), what.sure)
        case "aims", _:
            return Held(cast("Prop", about[0]), 1)
        case _:
            return Held((), 0)
