"""From files to a bundle, or to what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.hidden import HIDDEN, describe
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import DAY, FORMAT, Bundle, Settings, Thing
from muchado.bundle.model.closed import BeingKind
from muchado.language.ahead import counts, image, opened
from muchado.language.cast.facts import hold_things, settle
from muchado.language.cast.groups import shared_facts
from muchado.language.cast.people import Cast
from muchado.language.cast.places import read_holiday, read_places, read_thing
from muchado.language.cast.settings import read_settings
from muchado.language.cast.standing import begun
from muchado.language.cast.timetables import LAYOUT as TIMETABLE
from muchado.language.cast.timetables import Times, duties_of
from muchado.language.cast.worldchecks import check_world
from muchado.language.cast.worlds import Head, check_uses, read_world
from muchado.language.keys import LANGUAGE, key
from muchado.language.rules.actions import read_action
from muchado.language.rules.altering import alter, fits
from muchado.language.rules.checks import check_searches
from muchado.language.rules.costs import warn_of_costs
from muchado.language.rules.draft import Draft
from muchado.language.rules.drifts import read_drift
from muchado.language.rules.happenings import read_happening
from muchado.language.rules.phrases import read_phrase
from muchado.language.rules.plans import read_plan
from muchado.language.rules.reactions import read_reaction
from muchado.language.rules.rereading import entry_at, reads_alike
from muchado.language.rules.retellings import read_retelling
from muchado.language.rules.thoughts import read_thoughts
from muchado.language.rules.topics import read_topic
from muchado.language.rules.wants import read_want
from muchado.language.sentences.declare import Declared, declare
from muchado.language.stories.patterns import read_pattern
from muchado.language.stories.storytests import read_test
from muchado.language.text.blocks import read_blocks
from muchado.language.text.diagnostics import Diagnostic, Journal
from muchado.language.text.entries import Alteration, Entry, read_entries
from muchado.language.text.tree import Tree
from muchado.language.text.words import SourceLine, Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Duty
    from muchado.bundle.stories import StoryTest
    from muchado.language.ahead import Ahead, Passage, Shelf
    from muchado.language.text.block import Block
    from muchado.language.text.source import SourceFile


@dataclass(frozen=True, slots=True)
class Result:
    """What came of compiling: a bundle, or None where there was an error; all that is to be said; the story tests."""

    bundle: Checked | None
    diagnostics: tuple[Diagnostic, ...]
    tests: tuple[StoryTest, ...] = ()


def compile_text(files: Sequence[SourceFile], shelf: Shelf | None = None, *, costs: bool = False) -> Result:
    """Compile a world from its files: libraries first, then its own; warn of what it `costs` at worst, if asked.

    Never raises for what the files say: every mistake is a diagnostic. Libraries compiled ahead are on the `shelf`.
    """
    journal = Journal()
    compiled = compile_world(files, journal, shelf)
    if compiled is None or journal.errors:
        return Result(None, journal.sorted())
    bundle = compiled.checked()
    if costs:
        warn_of_costs(compiled.draft, bundle)
    return Result(bundle, journal.sorted(), compiled.tests)


class Compiled(NamedTuple):
    """A world with all that is needed to read more about it. Where the journal has errors it is not to be played.

    `ahead` is what was compiled, and looked through, of its libraries before. `patterns` have names to look for.
    """

    bundle: Bundle
    tests: tuple[StoryTest, ...]
    draft: Draft
    times: Times
    ahead: Bundle | None
    patterns: tuple[StoryTest, ...] = ()

    def checked(self) -> Checked:
        """Return the world's bundle, looked through."""
        return Checked(self.bundle, self.ahead)


def compile_world(files: Sequence[SourceFile], journal: Journal, shelf: Shelf | None = None) -> Compiled | None:
    """Compile a world, noting mistakes; None where there is no world."""
    _check_names(files, journal)
    if shelf is not None and not journal.errors:
        compiled = _compile_further(files, journal, shelf)
        if compiled is not None:
            return compiled
    return _compile(files, journal)


def _compile_further(files: Sequence[SourceFile], journal: Journal, shelf: Shelf) -> Compiled | None:
    """Compile a world beginning with its libraries as they were compiled ahead, if it has any."""
    libraries = list(takewhile(lambda file: file.library, files))
    own = files[len(libraries) :]
    ahead = _ahead(libraries, shelf)
    if ahead is None:
        return None
    known, alone = counts(ahead.declared.vocabulary), Journal(journal.tree and Tree())
    compiled = _compile(own, alone, ahead)
    if compiled is None:
        return None
    near = ahead.near(known, compiled.draft.vocabulary)
    if not all(_reads_alike(one, libraries, compiled.draft) for one in near):
        return None
    journal.take(alone)
    compiled.draft.journal = journal  # more may be read with it
    return compiled


def _reads_alike(one: Passage, libraries: Sequence[SourceFile], draft: Draft) -> bool:
    """Whether a block of a library is read as before, now that a world says more."""
    read = dict(RULES).get(one.kind)
    if read is None:
        return False
    entry = entry_at(next(file for file in libraries if file.name == one.file), one.first, one.last)
    stands = next((each for each in draft.declared.of(one.kind) if each.name == entry.name), None)
    return stands is None or not stands.library or reads_alike(entry, read, draft)


def _ahead(libraries: Sequence[SourceFile], shelf: Shelf) -> Ahead | None:
    """Return libraries as they were compiled ahead, or compile them for later ones; None if there is nothing ahead."""
    if not libraries:
        return None
    under = key(libraries, LANGUAGE)
    kept = shelf.take(under)
    ahead = opened(kept) if kept is not None else None
    if ahead is None and shelf.keeps:
        kept = _compile_ahead(libraries)
        if kept is None:
            return None
        shelf.put(under, kept)
        ahead = opened(kept)
    return ahead


def tree_of(libraries: Sequence[SourceFile]) -> Tree:
    """Read libraries by themselves for what stands where in them."""
    tree = Tree()
    _compile_libraries(libraries, Journal(tree))
    return tree


def read_libraries(libraries: Sequence[SourceFile], journal: Journal) -> Checked | None:
    """Compile libraries by themselves, noting mistakes; None where there are any."""
    _, bundle, _ = _compile_libraries(libraries, journal)
    return None if journal.errors else Checked(bundle)


def _compile_ahead(libraries: Sequence[SourceFile]) -> bytes | None:
    journal = Journal()
    draft, bundle, blocks = _compile_libraries(libraries, journal)
    if journal.sorted():
        return None
    try:
        Checked(bundle)
    except BundleError:
        return None
    return image(draft, bundle, blocks)


def _compile_libraries(libraries: Sequence[SourceFile], journal: Journal) -> tuple[Draft, Bundle, list[Block]]:
    blocks = [block for file in libraries for block in read_blocks(file, journal)]
    entries = read_entries(blocks, journal)
    check_uses(entries.new, journal)
    declared = declare(entries, journal)
    draft = Draft(declared, journal)
    _read_rules(declared, draft)
    check_searches(draft)
    return draft, _assemble(declared, draft, Head("", "", Times(DAY, DAY)), Settings(), journal), blocks


def _compile(files: Sequence[SourceFile], journal: Journal, ahead: Ahead | None = None) -> Compiled | None:
    """Compile the files that come after those that were compiled ahead.

    None if there is no world, or if it alters what was compiled ahead so that this has to be read anew.
    """
    blocks = [block for file in files for block in read_blocks(file, journal)]
    before = list(ahead.entries()) if ahead is not None else []
    entries = read_entries(blocks, journal, before)
    if not fits(entries.altered):
        return None
    uses = check_uses([*before, *entries.new], journal)
    declared = declare(entries, journal, ahead.declared if ahead is not None else None)
    head = read_world(declared.of("world"), journal)
    declared.vocabulary.start = head.times.start if head is not None else 0
    settings = read_settings([*before, *entries.new], uses, journal)
    draft = ahead.draft if ahead is not None else Draft(declared, journal)
    draft.journal = journal
    if not _read_rules(declared, draft, entries.altered):
        return None
    check_searches(draft)
    if head is None:
        if not journal.errors and files:
            first = SourceLine(files[-1].name, 1, files[-1].text.split("\n")[0], files[-1].library)
            journal.error(
                "E517", Spot(first, 1, max(1, len(first.text))), "there is no world here", 'write: world "..."'
            )
        return None
    known = None if ahead is None else ahead.bundle
    bundle = _assemble(declared, draft, head, settings, journal, known)
    if not journal.errors:
        check_world(bundle, declared, journal)
    tests = [read_test(entry, draft, bundle, head.times) for entry in declared.of("test")]
    patterns = [read_pattern(entry, draft, head.times) for entry in declared.of("pattern")]
    return Compiled(
        bundle,
        tuple(test for test in tests if test),
        draft,
        head.times,
        known,
        tuple(pattern for pattern in patterns if pattern),
    )


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


RULES: tuple[tuple[str, Callable[[Entry, Draft], None]], ...] = (
    ("action", read_action),
    ("happening", read_happening),
    ("topic", read_topic),
    ("phrase", read_phrase),
    ("want", read_want),
    ("reaction", read_reaction),
    ("plan", read_plan),
    ("drift", read_drift),
    ("retelling", read_retelling),
)
"""How rules are read, and in which order: actions first, since rules ask what they need and how they are answered."""


def _read_rules(declared: Declared, draft: Draft, altered: Sequence[Alteration] = ()) -> bool:
    """Read all rules; False if what is altered makes others read otherwise."""
    for kind, read in RULES:
        if not all(alter(one, read, draft) for one in altered if one.before.kind == kind):
            return False
        for entry in declared.new(kind):
            read(entry, draft)
    for entry in (*declared.new("feeling"), *declared.new("mood")):
        read_thoughts(entry, draft)
    return True


def _assemble(
    declared: Declared, draft: Draft, head: Head, settings: Settings, journal: Journal, known: Bundle | None = None
) -> Bundle:
    """Read places, things and people, and put everything together; what is `known` already is taken from there."""
    relations = known.relations if known is not None else ()
    vocabulary = declared.vocabulary
    places = read_places(declared.of("place"), vocabulary.places, journal)
    things = [
        journal.attempt(read_thing, entry, vocabulary.places, vocabulary.things) for entry in declared.of("thing")
    ]
    holidays = [journal.attempt(read_holiday, entry) for entry in declared.of("holiday")]
    cast = _cast(declared, head.times, journal)
    kinds: tuple[BeingKind, ...] = ("place", "thing")
    standing = [one for kind in kinds for one in begun(declared.of(kind), kind, vocabulary, head.times.start, journal)]
    shared = shared_facts(declared.of("people"), cast.facts, vocabulary, head.times.start, journal)
    opening = settle([*cast.facts, *standing, *shared], vocabulary, journal, head.times)
    return Bundle(
        format=FORMAT,
        title=head.title,
        about=head.about,
        start=head.times.start,
        end=head.times.end,
        settings=settings,
        qualities=tuple(vocabulary.qualities),
        relations=(*relations, *(term.relation() for term in vocabulary.terms[len(relations) :])),
        places=places,
        things=hold_things([thing or _NOTHING for thing in things], cast.facts, declared.of("thing"), journal),
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
        topics=tuple(draft.topics),
        thoughts=tuple(draft.thoughts),
    )


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
    return [duty for item in items for duty in duties_of(item, places, times, journal)]
