"""What all worlds show together of what they are written in: what never comes, how answers fall, what tips."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from muchado.rehearsal.together import rehearsed
from muchado.rehearsal.unused import came, nothing, unused
from muchado.rehearsal.usage import Use
from scoreboard.figures import Figures, figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from muchado.bundle.model import Action
    from muchado.rehearsal.together import Ruled
    from muchado.rehearsal.unused import Came
    from scoreboard.playing import Played


class Dead(NamedTuple):
    """Something that never comes in any world: an act, answer, line, want, plan or reaction, and where it stands."""

    kind: str
    words: str
    file: str


class Answers(NamedTuple):
    """How an act is answered in all worlds: how often in all, and by each answer."""

    act: str
    file: str
    times: int
    each: tuple[tuple[str, int], ...]


class Tipped(NamedTuple):
    """Of the rules of a kind: how many tipped a choice at least once, of how many that there are."""

    kind: str
    rules: int
    of: int


class Board(NamedTuple):
    """The scoreboard: each world, and all together. `unread`: files of the library that none of them uses."""

    runs: int
    first: int
    worlds: tuple[Figures, ...]
    answers: tuple[Answers, ...]
    dead: tuple[Dead, ...]
    tipped: tuple[Tipped, ...]
    unread: tuple[str, ...]


def board(played: Mapping[str, Played], library: Iterable[str] = ()) -> Board:
    """Put worlds together, each by its name; `library` are the names of the files that they could use."""
    acts: dict[tuple[str, str], Action] = {}
    rules: dict[tuple[str, str, str], Use] = {}
    counted, takes = nothing(), [one.takes for one in played.values()]
    worlds: list[Figures] = []
    for name, one in played.items():
        bundle = one.world.bundle
        rehearsal = rehearsed(bundle, (), one.takes)
        worlds.append(figures(name, one, rehearsal))
        acts |= {(action.name, action.where.file): action for action in bundle.actions}
        counted.add(came(bundle, one.takes))
        for rule in rehearsal.rules:
            key = rule.kind, rule.name, rule.where.file
            rules[key] = _both(rules.get(key, Use()), rule)
    return Board(
        len(takes[0]),
        takes[0][0].seed,
        tuple(worlds),
        tuple(_answers(acts.values(), counted)),
        (
            *_never(acts.values(), counted),
            *(Dead(*key) for key, use in rules.items() if not use.counted and not use.tipped),
        ),
        tuple(_tipped(kind, rules) for kind in ("want", "plan")),
        tuple(sorted({*library}.difference(file.name for one in played.values() for file in one.world.files))),
    )


def _both(use: Use, rule: Ruled) -> Use:
    return Use(*(sum(pair) for pair in zip(use, rule.use, strict=True)))


def _answers(acts: Iterable[Action], counted: Came) -> Iterable[Answers]:
    for act in acts:
        each = tuple((answer.name, counted.answers[act.name, answer.name]) for answer in act.answers)
        times = sum(count for _, count in each)
        if times:
            yield Answers(act.name, act.where.file, times, each)


def _never(acts: Iterable[Action], counted: Came) -> Iterable[Dead]:
    for one in unused(acts, counted):
        yield Dead(one.kind, f"{one.act}: {one.words}" if one.words else one.act, one.where.file)


def _tipped(kind: str, rules: Mapping[tuple[str, str, str], Use]) -> Tipped:
    uses = [use for key, use in rules.items() if key[0] == kind]
    return Tipped(kind, sum(use.tipped > 0 for use in uses), len(uses))


def by_file(dead: Iterable[Dead]) -> dict[str, Counter[str]]:
    """Count what never comes, by file and kind."""
    found: dict[str, Counter[str]] = {}
    for one in dead:
        found.setdefault(one.file, Counter())[one.kind] += 1
    return dict(sorted(found.items()))
