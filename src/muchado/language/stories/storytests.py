"""Story tests: what an author says should hold over many runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.stories import Alteration, Bar, Link, Often, Share, Sooner, StoryTest
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.amounts import SHARES
from muchado.language.sentences.scope import Scope
from muchado.language.stories.alterations import AlterationReader
from muchado.language.stories.chains import ChainReader
from muchado.language.text.bodies import Item, Layout, Sections
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from muchado.bundle.model import Bundle
    from muchado.language.cast.timetables import Times
    from muchado.language.text.entries import Entry
    from muchado.language.text.lines import Words

_CLAIMS = ("in", "never", "always", "at", "less", "more", "earlier", "later")
LAYOUT = Layout("a test", once=("given", *_CLAIMS), many=("with", "without"), nesting=("given", *_CLAIMS))

_EXAMPLE = "in at least 80 of 100 runs: someone comforts B within 1 hour after someone hurts B"
_MOST = 1_000_000


def read_test(entry: Entry, draft: Draft, bundle: Bundle, world: Times) -> StoryTest | None:
    """Read a test of a world, noting mistakes; None where there are any."""
    journal = draft.journal
    errors = journal.errors
    journal.attempt(entry.line().end)
    parts = LAYOUT.read(entry.block.below, entry.token, journal)
    flawed = journal.errors > errors or any(block.broken for block in entry.block.below)
    claim = _claim(parts, entry, draft, flawed=flawed)
    alterations = _alterations(parts, AlterationReader(draft.vocabulary, bundle), draft)
    scope = Scope(draft.vocabulary, journal, letters="", named=True)
    reader = ChainReader(scope, draft, world)
    given = parts.one("given")
    before = journal.attempt(_given, given, reader) if given else ()
    if claim is None:
        return None
    line = claim.line()
    bar = journal.attempt(_bar, line)
    if bar is None or before is None:
        return None
    altered = parts.all("with") or parts.all("without")
    if not altered and not isinstance(bar, Share):
        message = "this compares the world with itself"
        journal.error("E607", claim.spot, message, "say what is otherwise: with Ben absent; without Ada's lessons")
    steps, bounds = reader.read(line, claim), reader.bounds()
    if journal.errors > errors:
        return None
    told, altering = _text(claim), tuple(alterations)
    return StoryTest(entry.name, tuple(scope.roles), altering, before, steps, bar, told, where(entry), bounds)


def _claim(parts: Sections, entry: Entry, draft: Draft, *, flawed: bool) -> Item | None:
    """Give the one line that says what should hold; in a flawed test it may be the one that cannot be read."""
    claims = [item for item in parts.in_order() if item.key in _CLAIMS]
    if not claims and flawed:
        return None
    if not claims:
        draft.journal.error("E606", entry.token, "this test says nothing that should hold", f"such as: {_EXAMPLE}")
        return None
    for other in claims[1:]:
        draft.journal.error("E606", other.spot, "a test says one thing that should hold", "make another test of it")
    return claims[0]


def _alterations(parts: Sections, reader: AlterationReader, draft: Draft) -> list[Alteration]:
    found: list[Alteration] = []
    for item in parts.in_order():
        if item.key == "with":
            found += draft.journal.attempt(reader.changed, item.line()) or ()
        elif item.key == "without":
            found += draft.journal.attempt(reader.removed, item.line()) or ()
    return found


def _given(item: Item, reader: ChainReader) -> tuple[Link, ...]:
    line = item.line()
    line.expect("given", "that")
    return reader.read(line, item)


# ---------------------------------------------------------------- how often


def _bar(line: Words) -> Bar:
    """Read how often or how soon, up to the colon."""
    bar = _how_often(line)
    line.expect(":")
    return bar


def _how_often(line: Words) -> Bar:
    word = line.peek()
    line.at += 1
    match word:
        case "in":
            return _share(line)
        case "never":
            return Share(0, 0, 1)
        case "always":
            return Share(1, 1, 1)
        case "earlier" | "later":
            return Sooner(later=word == "later")
        case "less" | "more":
            line.expect("often")
            return Often(1, 1, more=word == "more")
        case _:
            return _times(line)


def _share(line: Words) -> Share:
    """Read `at least 80 of 100 runs`, `at most 5 of 100 runs` or `40 to 90 of 100 runs`."""
    try:
        return _share_of_runs(line)
    except MistakeError as mistake:
        mistake.hint = mistake.hint if mistake.code == "E609" else "such as: in at least 80 of 100 runs: ..."
        mistake.cure = ()
        raise


def _share_of_runs(line: Words) -> Share:
    at = line.here
    least, most = line.take_if("at", "least"), line.take_if("at", "most")
    low = line.number(0, _MOST)
    high = low
    if not (least or most):
        line.expect("to")
        high = line.number(0, _MOST)
    line.expect("of")
    of = line.number(1, _MOST)
    line.expect("runs")
    if not low <= high <= of:
        raise MistakeError("E609", at, "there are not so many runs", "such as: in at least 80 of 100 runs")
    return Share(0 if most else low, of if least else high, of)


def _times(line: Words) -> Often:
    """Read `at most half as often` or `at least twice as often`."""
    more = line.take_if("least")
    if not more:
        line.expect("most")
    at = line.here
    for words, (times, over) in SHARES.items():
        if line.take_if(*words.removesuffix(" of").split()):
            line.expect("as", "often")
            return Often(times, over, more)
    known = [words.removesuffix(" of") for words in SHARES]
    raise MistakeError(
        "E609", at, "how many times as often is missing here", f"one of: {', '.join(known)}", line.peek(), known
    )


def _text(item: Item) -> str:
    """Give the claim in the author's words, on one line."""
    lines = [spoken(item.tokens)]
    for block in item.below:
        lines += [spoken(block.tokens), *(spoken(below.tokens) for below in block.below)]
    return " ".join(lines)
