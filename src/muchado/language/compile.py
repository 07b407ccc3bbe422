"""From files to a bundle, or to what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.hidden import HIDDEN, describe
from muchado.bundle.model import FORMAT, Bundle, Thing
from muchado.language.cast.facts import hold_things, settle
from muchado.language.cast.people import Cast
from muchado.language.cast.places import read_holiday, read_places, read_thing
from muchado.language.cast.timetables import LAYOUT as TIMETABLE
from muchado.language.cast.timetables import Times, read_duties
from muchado.language.cast.worldchecks import check_world
from muchado.language.cast.worlds import Head, check_uses, read_world
from muchado.language.rules.actions import read_action
from muchado.language.rules.checks import check_searches
from muchado.language.rules.draft import Draft
from muchado.language.rules.drifts import read_drift
from muchado.language.rules.phrases import read_phrase
from muchado.language.rules.plans import read_plan
from muchado.language.rules.reactions import read_reaction
from muchado.language.rules.retellings import read_retelling
from muchado.language.rules.wants import read_want
from muchado.language.sentences.declare import Declared, declare
from muchado.language.stories.storytests import read_test
from muchado.language.text.blocks import read_blocks
from muchado.language.text.diagnostics import Diagnostic, Journal
from muchado.language.text.entries import Entry, read_entries
from muchado.language.text.words import SourceLine, Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Duty
    from muchado.bundle.stories import StoryTest
    from muchado.language.text.source import SourceFile


@dataclass(frozen=True, slots=True)
class Result:
    """What came of compiling: a bundle, or None where there was an error; all that is to be said; the story tests."""

    bundle: Checked | None
    diagnostics: tuple[Diagnostic, ...]
    tests: tuple[StoryTest, ...] = ()


def compile_text(files: Sequence[SourceFile]) -> Result:
    """Compile a world from its files: libraries first, then its own.

    Never raises for what the files say: every mistake is a diagnostic.
    """
    journal = Journal()
    compiled = compile_world(files, journal)
    if compiled is None or journal.errors:
        return Result(None, journal.sorted())
    return Result(Checked(compiled.bundle), journal.sorted(), compiled.tests)


class Compiled(NamedTuple):
    """A world with all that is needed to read more about it. Where the journal has errors it is not to be played."""

    bundle: Bundle
    tests: tuple[StoryTest, ...]
    draft: Draft
    times: Times


def compile_world(files: Sequence[SourceFile], journal: Journal) -> Compiled | None:
    """Compile a world, noting mistakes; None where there is no world."""
    _check_names(files, journal)
    blocks = [block for file in files for block in read_blocks(file, journal)]
    entries = read_entries(blocks, journal)
    check_uses(entries, journal)
    declared = declare(entries, journal)
    head = read_world(declared.of("world"), journal)
    draft = _read_rules(declared, journal)
    check_searches(draft)
    if head is None:
        if not journal.errors and files:
            first = SourceLine(files[-1].name, 1, files[-1].text.split("\n")[0], files[-1].library)
            journal.error(
                "E517", Spot(first, 1, max(1, len(first.text))), "there is no world here", 'write: world "..."'
            )
        return None
    bundle = _assemble(declared, draft, head, journal)
    tests = [read_test(entry, draft, bundle, head.times) for entry in declared.of("test")]
    return Compiled(bundle, tuple(test for test in tests if test), draft, head.times)


def _check_names(files: Sequence[SourceFile], journal: Journal) -> None:
    met: set[str] = set()
    for file in files:
        line = SourceLine(file.name, 1, file.text.split("\n")[0], file.library)
        spot = Spot(line, 1, max(1, len(line.text)))
        hidden = HIDDEN.search(file.name)
        if hidden:
            message = f"in this file's name stands {describe(hidden[0])}, which does not show"
            journal.error("E214", spot, message, "give the file another name")
        if file.name in met:
            hint = "give one of them another name"
            journal.error("E114", spot, f"there are two files called {file.name}", hint)
        met.add(file.name)


_RULES: tuple[tuple[str, Callable[[Entry, Draft], None]], ...] = (
    ("action", read_action),
    ("phrase", read_phrase),
    ("want", read_want),
    ("reaction", read_reaction),
    ("plan", read_plan),
    ("drift", read_drift),
    ("retelling", read_retelling),
)


def _read_rules(declared: Declared, journal: Journal) -> Draft:
    """Read actions first, since rules ask what they need and how they are answered."""
    draft = Draft(declared, journal)
    for kind, read in _RULES:
        for entry in declared.of(kind):
            read(entry, draft)
    return draft


def _assemble(declared: Declared, draft: Draft, head: Head, journal: Journal) -> Bundle:
    """Read places, things and people, and put everything together."""
    vocabulary = declared.vocabulary
    places = read_places(declared.of("place"), vocabulary.places, journal)
    things = [journal.attempt(read_thing, entry, vocabulary.places) for entry in declared.of("thing")]
    holidays = [journal.attempt(read_holiday, entry) for entry in declared.of("holiday")]
    cast = _cast(declared, head.times, journal)
    opening = settle(cast.facts, vocabulary, journal)
    bundle = Bundle(
        format=FORMAT,
        title=head.title,
        about=head.about,
        start=head.times.start,
        end=head.times.end,
        settings=head.settings,
        qualities=tuple(vocabulary.qualities),
        relations=tuple(term.relation() for term in vocabulary.terms),
        places=places,
        things=hold_things([thing or _NOTHING for thing in things], cast.facts, journal),
        holidays=tuple(holiday for holiday in holidays if holiday),
        people=tuple(cast.people),
        opening=opening,
        actions=tuple(draft.actions),
        wants=tuple(draft.wants),
        reactions=tuple(draft.reactions),
        plans=tuple(draft.plans),
        phrases=tuple(draft.phrases),
        drifts=tuple(draft.drifts),
        retellings=tuple(draft.retellings),
    )
    if not journal.errors:
        check_world(bundle, declared, journal)
    return bundle


_NOTHING = Thing("", "", (), -1, -1)
"""Stands for a thing that could not be read, so that the others keep their numbers."""


def _cast(declared: Declared, times: Times, journal: Journal) -> Cast:
    tables = {entry.name: _timetable(entry, declared, times, journal) for entry in declared.of("timetable")}
    cast = Cast(declared.vocabulary, tables, times, journal)
    for entry in declared.of("person"):
        cast.read(entry)
    return cast


def _timetable(entry: Entry, declared: Declared, times: Times, journal: Journal) -> list[Duty]:
    journal.attempt(entry.line().end)
    items = TIMETABLE.read(entry.block.below, entry.token, journal).in_order()
    places = declared.vocabulary.places
    return [duty for item in items for duty in journal.attempt(read_duties, item, places, times) or ()]
