"""Drifts: how feelings and moods move by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Compare, Condition, Drift, Num, Value
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.amounts import DECLARE
from muchado.language.sentences.declare import HIGHEST
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Item, Layout
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.texts import check_text

if TYPE_CHECKING:
    from muchado.language.text.entries import Entry

LAYOUT = Layout("a drift", once=("when", "because"), many=("'s",), needed={"'s": "A's sadness rises by 5 a day, to 40"})

Motion = tuple[int, int, int, int]
"""A quality, and its half-life in minutes, or its growth a day and its limit."""


def read_drift(entry: Entry, draft: Draft) -> None:
    """Read a drift into the draft, noting mistakes."""
    errors = draft.journal.errors
    draft.journal.attempt(entry.line().end)
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    scope = Scope(draft.vocabulary, draft.journal, rule=f"drift {entry.name}")
    moves = [draft.journal.attempt(_motion, item, draft) for item in parts.all("'s")[:1]]
    when = draft.clauses(parts.one("when"), "when")
    found: list[Condition] = []
    for part in when:
        conditions = draft.conditions([part], scope)
        if not all(_asks_of_traits(condition, draft) for condition in conditions):
            draft.journal.error(
                "E408",
                part[0],
                "a drift may ask only about traits, which never change, each against a number",
                "such as: when A is vindictive",
            )
        found += conditions
    said = parts.one("because")
    if said is None:  # the name says why
        check_text(entry.token, scope.roles, draft.journal)
    because = draft.because(said, scope, flawed=draft.journal.errors > errors) or entry.name
    motion = moves[0] if moves else None
    if motion and draft.journal.errors == errors:
        draft.drifts.append(Drift(entry.name, *motion, tuple(found), because, where(entry)))


def _asks_of_traits(condition: Condition, draft: Draft) -> bool:
    return (
        isinstance(condition, Compare)
        and isinstance(condition.left, Value)
        and draft.vocabulary.scale(condition.left.quality).kind == "trait"
        and isinstance(condition.right, Num)
    )


def _motion(item: Item, draft: Draft) -> Motion:
    """Read `A's anger toward someone fades by half in 3 hours` or `A's sadness rises by 5 a day, to 40`."""
    line = item.line()
    line.expect("A", "'s")
    quality = _quality(line, draft)
    scale = draft.vocabulary.scale(quality)
    if line.take_if("fades"):
        line.expect("by", "half", "in")
        minutes = line.span()
        line.end()
        return quality, minutes, 0, 0
    rises = line.take_if("rises")
    if not rises and not line.take_if("falls"):
        raise MistakeError(
            "E208", line.here, '"fades", "rises" or "falls" is missing here', "such as: fades by half in 3 hours"
        )
    line.expect("by")
    growth = line.number(1, HIGHEST)
    line.expect("a", "day")
    limit = scale.high if rises else scale.low
    if line.take_if(","):
        line.expect("to")
        limit = line.number(scale.low, scale.high)
    line.end()
    return quality, 0, growth if rises else -growth, limit


def _quality(line: Words, draft: Draft) -> int:
    at = line.here
    line.could_be(*draft.vocabulary.of_kind("feeling"), *draft.vocabulary.of_kind("mood"))
    tokens = line.words_until("toward", "towards", "fades", "rises", "falls")
    words = " ".join(token.text for token in tokens)
    scale = draft.vocabulary.scales.get(words)
    if scale is None or scale.quality.kind == "trait":
        known = [*draft.vocabulary.of_kind("feeling"), *draft.vocabulary.of_kind("mood")]
        raise MistakeError("E107", at, f'there is no feeling or mood "{words}"', DECLARE, words, known)
    if draft.journal.tree:
        draft.journal.tree.names(scale.quality.kind, tokens)
    if scale.quality.kind == "feeling":
        line.expect("toward", "someone")
    return scale.number
