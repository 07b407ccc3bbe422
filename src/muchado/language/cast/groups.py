"""What everybody of a group thinks when the world begins, and that they know of one another: said once for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.degrees import CERTAIN, SUSPECTS
from muchado.bundle.differences import about
from muchado.bundle.model import KNOWS, Claim, Const, OpeningBelief, OpeningStatus
from muchado.bundle.model.cells import Cells
from muchado.bundle.slots import prop_of
from muchado.language.cast.openings import Thought, read_thought
from muchado.language.sentences.clause import DEEPEST
from muchado.language.sentences.scope import UNKNOWN, Scope
from muchado.language.text.bodies import Layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.language.cast.facts import Stated
    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.block import Block
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

LAYOUT = Layout("a group", many=("thinks", "suspects", "is", "doubts", "knows"))

_NAMING = ("members", "member", "has", "includes", "contains", "led", "leads", "leader", "headed", "with")
"""Words by which somebody may want to say here who is of a group, besides their names."""


class Shared(NamedTuple):
    """A thought that all of a group have, and where it was said."""

    thought: Thought
    token: Token


def read_thoughts(entry: Entry, vocabulary: Vocabulary, start: int, journal: Journal) -> list[Shared]:
    """Read what all of a group think, noting mistakes; `start` is the world's."""
    below = [block for block in entry.block.below if block.broken or not _is_elsewhere(block, entry, journal)]
    found = []
    for item in LAYOUT.read(below, entry.token, journal).in_order():
        scope = Scope(vocabulary, journal, me=Const("person", UNKNOWN))
        thought = journal.attempt(read_thought, item.tokens, scope, start)
        if thought is not None:
            found.append(Shared(thought, item.tokens[0]))
    return found


def _is_elsewhere(block: Block, entry: Entry, journal: Journal) -> bool:
    """Whether a line says who is of the group, or that all of it is so at the start, which is noted."""
    first = block.tokens[0]
    if first.is_word("at"):
        hint = "write what stands below it right here, and leave this line out"
        journal.error("E211", first, "what all of a group think is what they think at the start", hint)
        return True
    if first.kind != "name" and not first.is_word(*_NAMING):
        return False
    hint = f"below each of them, at the start: is of the {entry.name}; and: leads the {entry.name}"
    journal.error("E211", first, "who is of a group is said with each person", hint)
    return True


def shared_facts(
    entries: Sequence[Entry], told: Sequence[Stated], vocabulary: Vocabulary, start: int, journal: Journal
) -> list[Stated]:
    """Give what all members of the groups think, and what they know of one another, as beliefs of each of them."""
    known, left = _Known(told, vocabulary), MOST_BELIEFS
    found: list[Stated] = []
    for entry in entries:
        circle = _circle(entry, told, vocabulary, start, journal)
        left -= circle.beliefs
        if left < 0:
            much = f"{len(circle.members)} people are of the {entry.name}, too many to write out what all of them know"
            hint = f"with all groups together that is {MOST_BELIEFS - left:,} beliefs, of {MOST_BELIEFS:,}; {_LESS}"
            journal.error("E520", entry.token, much, hint)
            return []
        found += [(belief, token) for belief, token in circle.written_out() if known.leaves_open(belief)]
    return found


MOST_BELIEFS = 50_000
"""So many beliefs may be written out for all groups together: it grows with the square of who is of them."""

_LESS = "let more of them join later, let it be public, or say less of what all of them think"


class _Circle(NamedTuple):
    """Who is of a group at the start, what all of them think, and what each knows of the others; who leads it."""

    token: Token
    members: tuple[int, ...]
    shared: tuple[Shared, ...]
    known: tuple[OpeningStatus, ...]
    led: tuple[OpeningStatus, ...]

    @property
    def beliefs(self) -> int:
        """How many beliefs that is, written out."""
        return len(self.members) * ((len(self.shared) + len(self.led)) * len(self.members) + len(self.known))

    def written_out(self) -> Iterator[tuple[OpeningBelief, Token]]:
        """Give what each of them thinks and knows, with where it was said."""
        for thought, token in self.shared:
            yield from ((belief, token) for one in self.members for belief in _thinks(one, thought, self.members))
        yield from ((belief, self.token) for one in self.members for belief in _knows(one, self.known))
        for fact in self.led:
            led = Thought(fact.claim, CERTAIN, fact.since)
            yield from ((belief, self.token) for one in self.members for belief in _of_others(one, led, self.members))


def _circle(entry: Entry, told: Iterable[Stated], vocabulary: Vocabulary, start: int, journal: Journal) -> _Circle:
    group = vocabulary.groups[entry.name]
    facts = [fact for fact, _ in told if isinstance(fact, OpeningStatus) and fact.claim.relation in group]
    of = (fact.claim.args[0] for fact in facts if fact.claim.relation == group.of)
    members = dict.fromkeys(who.id for who in of if isinstance(who, Const))
    known = () if vocabulary.terms[group.of].public else dict.fromkeys(facts)
    shared = tuple(read_thoughts(entry, vocabulary, start, journal))
    led = tuple(fact for fact in known if fact.claim.relation == group.leads)
    return _Circle(entry.token, tuple(members), shared, tuple(known), led)


def _thinks(one: int, thought: Thought, members: Iterable[int]) -> Iterator[OpeningBelief]:
    """What a member thinks, and that they know that the others think so too."""
    yield OpeningBelief(one, *thought)
    if thought.sure >= SUSPECTS and _depth(thought.claim) < DEEPEST:
        yield from _of_others(one, thought, members)


def _of_others(one: int, thought: Thought, members: Iterable[int]) -> Iterator[OpeningBelief]:
    for other in members:
        if other != one:
            yield OpeningBelief(one, Claim(KNOWS, (Const("person", other), thought.claim)), CERTAIN, thought.since)


def _depth(claim: Claim) -> int:
    return 1 + max((_depth(arg) for arg in claim.args if isinstance(arg, Claim)), default=0)


def _knows(one: int, known: Iterable[OpeningStatus]) -> Iterator[OpeningBelief]:
    """What a member knows of who is of the group, and who leads it."""
    about = (Const("person", one),)
    yield from (OpeningBelief(one, fact.claim, CERTAIN, fact.since) for fact in known if fact.claim.args != about)


class _Known:
    """What people are said to think otherwise: it goes before what their group thinks."""

    def __init__(self, told: Iterable[Stated], vocabulary: Vocabulary) -> None:
        self._cells = Cells([term.relation() for term in vocabulary.terms])
        own = [fact for fact, _ in told if isinstance(fact, OpeningBelief)]
        self._said = {about(fact) for fact in own}
        self._values = {(fact.person, cell) for fact in own if fact.sure >= SUSPECTS for cell in self._of(fact)}

    def leaves_open(self, belief: OpeningBelief) -> bool:
        """Whether somebody has said nothing else of it."""
        if belief.claim.relation == KNOWS and belief.claim.args[0] == Const("person", belief.person):
            return False  # what one thinks oneself follows from what one thinks
        taken = belief.sure >= SUSPECTS and any((belief.person, cell) in self._values for cell in self._of(belief))
        return about(belief) not in self._said and not taken

    def _of(self, belief: OpeningBelief) -> Iterable[object]:
        return self._cells.of(prop_of(belief.claim))
