"""A run as data frames, of pandas or polars: who did what, what was said, and what changed in whom."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from muchado.bundle.sentences import say, say_base
from muchado.tell.times import iso
from muchado.why.words import rule_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.api.past import Past
    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Change

Library = Literal["pandas", "polars"]

LIBRARIES: tuple[Library, ...] = ("pandas", "polars")

Columns = dict[str, list[Any]]


class Frames(NamedTuple):
    """The tables of a run; all have `at`, a time, and `event`, the number of what happened.

    Attributes:
        happenings: what was done: `action`, `by`, `to` (the first of those it was done to), `place`, `answer`, `talk`,
            `turn`, `text`.
        present: who took part, saw or heard it, or came upon it later (`how`): a row for each `person`.
        lines: what was said: `speaker`, `words`, and its `line`'s id.
        feelings: what moved in somebody: `person`, `feeling`, `toward`, `before`, `after`, and the `rule`, `file` and
            `line` that did it.
        beliefs: what somebody came to hold or doubt: `person`, `sentence`, how sure `before` and `after`, the `source`
            and the `teller`.
        aims: what somebody took up (`on`) or gave up: `person`, `aim`.

    """

    happenings: Any
    present: Any
    lines: Any
    feelings: Any
    beliefs: Any
    aims: Any


def frames(run: Past, library: Library | None = None) -> Frames:
    """Return a run as frames.

    Args:
        run: the run, as far as it was played.
        library: "pandas" or "polars"; the first of them that is installed if it is left out.

    Raises:
        ValueError: there is no such library.
        ImportError: it is not installed.

    """
    made = _maker(library)
    found = {name: rows(run) for name, rows in _ROWS.items()}
    return Frames(**{name: made({key: list(one) for key, one in columns.items()}) for name, columns in found.items()})


def _maker(library: str | None) -> Callable[[Columns], Any]:
    if library not in {None, *LIBRARIES}:
        raise ValueError(f'Frames are of "pandas" or "polars", and not of {library!r}.')
    wanted = [library] if library else [one for one in LIBRARIES if find_spec(one)]
    try:
        made: Callable[[Columns], Any] = import_module(wanted[0]).DataFrame
    except (ImportError, IndexError) as error:
        raise ImportError(f"Frames need a package of their own: pip install {library or LIBRARIES[0]}") from error
    return made


def _columns(names: str, rows: Iterator[tuple[Any, ...]]) -> Columns:
    keys, found = names.split(), list(rows)
    return {key: [row[at] for row in found] for at, key in enumerate(keys)}


def _happenings(run: Past) -> Columns:
    return _columns(
        "event at action by to place answer talk turn text",
        (
            (
                one.id, datetime.fromisoformat(one.at), one.action, one.by, next(iter(one.to), None), one.place,
                one.answer, one.talk, one.turn, one.text,
            )
            for one in run.events
        ),
    )  # fmt: skip


def _present(run: Past) -> Columns:
    kinds = ("took_part", "saw", "heard", "aftermath")
    return _columns(
        "event at person how",
        (
            (one.id, datetime.fromisoformat(one.at), person, kind.replace("_", " "))
            for one in run.events
            for kind in kinds
            for person in getattr(one, kind)
        ),
    )


def _lines(run: Past) -> Columns:
    return _columns(
        "event at speaker words line",
        (
            (one.id, datetime.fromisoformat(one.at), line.speaker, line.words, line.id)
            for one in run.events
            for line in one.lines
        ),
    )


def _feelings(run: Past) -> Columns:
    def rows() -> Iterator[tuple[Any, ...]]:
        bundle = run.chronicle.bundle
        for change in _changes(run, "feeling"):
            quality, *toward = change.about
            rule = None if change.use is None else rule_of(bundle, change.use)
            where = (None, None, None) if rule is None else (rule.name, rule.file, rule.line)
            target = bundle.people[int(str(toward[0]))].name if toward else None
            feeling = bundle.qualities[int(str(quality))].name
            yield (*_when(change), _who(bundle, change.person), feeling, target, change.before, change.after, *where)

    return _columns("event at person feeling toward before after rule file line", rows())


def _beliefs(run: Past) -> Columns:
    bundle = run.chronicle.bundle
    return _columns(
        "event at person sentence before after source teller",
        (
            (
                *_when(one), _who(bundle, one.person), say(bundle, one.about), one.before, one.after, one.source,
                _who(bundle, one.teller),
            )
            for one in _changes(run, "belief")
        ),
    )  # fmt: skip


def _aims(run: Past) -> Columns:
    bundle = run.chronicle.bundle
    return _columns(
        "event at person aim on",
        (
            (*_when(one), _who(bundle, one.person), say_base(bundle, one.about), bool(one.after))
            for one in _changes(run, "aim")
        ),
    )


_ROWS: dict[str, Callable[[Past], Columns]] = {
    "happenings": _happenings,
    "present": _present,
    "lines": _lines,
    "feelings": _feelings,
    "beliefs": _beliefs,
    "aims": _aims,
}


def _changes(run: Past, kind: str) -> Iterator[Change]:
    return (change for change in run.chronicle.changes if change.kind == kind)


def _when(change: Change) -> tuple[int | None, datetime]:
    return change.event if change.event >= 0 else None, datetime.fromisoformat(iso(change.minute))


def _who(bundle: Checked, person: int) -> str | None:
    return bundle.people[person].name if person >= 0 else None
