"""How fast stories are told: uv run python benchmarks/telling.py.

The realiser alone says the library's own frames; a telling is all of `muchado tell valentine` but the run.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import muchado
from measure import cpu
from muchado.record.chronicle import Chronicle
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.reading import read
from muchado.tell.english.realise import English
from muchado.tell.english.verbs import PAST, PRESENT
from muchado.tell.manner import ALL, ORDERS, OUTSIDE, Manner
from muchado.tell.story import tell_story

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Role

ROUNDS = 40
WANTED = 50_000
"""Sentences a second that the realiser has to say."""

LONGEST = 0.5
"""Seconds that a telling of valentine may take."""


def main() -> None:
    """Measure and print."""
    bundle = muchado.load("valentine").bundle
    clauses = _clauses(bundle)
    spent = cpu(partial(_say, English(bundle), clauses))
    each = len(clauses) * ROUNDS / spent
    print(f"the realiser: {each:,.0f} sentences a CPU second of {len(clauses)} frames (wanted {WANTED:,})")
    kept = _played()
    for through, name in ((ALL, "all"), (OUTSIDE, "nobody"), (0, "one person")):
        for order in ORDERS:
            spent = cpu(partial(tell_story, kept, Manner(through, order)))
            print(f"valentine through {name}, {order}: {spent:.3f} CPU s (at most {LONGEST})")


def _clauses(bundle: Checked) -> list[Clause]:
    """Every sentence of the library in which an act is told, about people of the world."""
    told = [
        (words, action.roles)
        for action in bundle.actions
        for words in (*action.told, *(words for answer in action.answers for words in answer.told))
        if all(role.kind == "person" for role in action.roles)
    ]
    return [_clause(words, roles) for words, roles in told]


def _clause(words: str, roles: tuple[Role, ...]) -> Clause:
    letters = "".join(role.letter for role in roles)
    return Clause(read(words, letters, tuple(role.kind for role in roles)), tuple(range(len(roles))))


def _say(english: English, clauses: list[Clause]) -> None:
    mentions = Mentions()
    for turn in range(ROUNDS):
        voice = Voice(PAST if turn % 2 else PRESENT, turn % 3 - 1)
        for clause in clauses:
            english.sentence((clause,), voice, mentions)


def _played() -> Chronicle:
    run = muchado.load("valentine").start(3)
    beats = []
    while (beat := run.beat()) is not None:
        beats.append(beat)
    return Chronicle(run.bundle, run.seed, tuple(beats))


if __name__ == "__main__":
    main()
