"""The digests of the bundled worlds' runs, kept so that no change to how they play out goes unnoticed.

After a change that is meant, write them anew, with the new line of CHANGELOG.md that tells users of it:
`uv run python tests/golden/golden.py "the line, without its dash"`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

import muchado
from muchado.api.find import bundled_worlds
from muchado.record.start import next_digest
from muchado.record.tables import rows_of, text_of

KEPT = Path(__file__).with_name("digests.json")
CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"
SEEDS = (0, 7)

Digests = dict[str, dict[str, str]]
"""By world and seed."""


class Entry(NamedTuple):
    """What is kept of a world: its digests by seed, and the line of the changelog that told of their last change."""

    change: str
    digests: dict[str, str]


Kept = dict[str, Entry]
"""By world."""


def held() -> Kept:
    """What was kept last."""
    return {world: Entry(**entry) for world, entry in json.loads(KEPT.read_text(encoding="utf-8")).items()}


def found() -> Digests:
    """The digest of the last beat of each bundled world with each seed."""
    return {name: {str(seed): digest(name, seed) for seed in SEEDS} for name in bundled_worlds()}


def digest(world: str, seed: int) -> str:
    """The digest of the last beat of a bundled world with a seed."""
    run, found = muchado.load(world).start(seed=seed), ""
    while beat := run.beat():
        found = next_digest(found, text_of(rows_of(beat)))
    return found


def changes() -> list[str]:
    """The lines of the changelog."""
    lines = CHANGELOG.read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("- ") for line in lines if line.startswith("- ")]


def renewed(held: Kept, digests: Digests, line: str) -> Kept:
    """Return what to keep: worlds that play out otherwise than is held have the line, the others what they had.

    Raises:
        ValueError: the line does not tell users of this change, since it is not there or told of another.

    """
    if line not in changes():
        raise ValueError(f'CHANGELOG.md has no line "- {line}". Write it first: it tells users of the change.')
    if any(entry.change == line for entry in held.values()):
        raise ValueError(f'"{line}" told of digests that were kept before. Write a new line into CHANGELOG.md.')
    return {
        world: held[world] if world in held and held[world].digests == found else Entry(line, found)
        for world, found in digests.items()
    }


def main(line: str) -> str:
    """Keep what is found now; return what to say."""
    try:
        kept = renewed(held(), found(), line)
    except ValueError as error:
        return str(error)
    plain = {world: entry._asdict() for world, entry in kept.items()}
    KEPT.write_text(json.dumps(plain, indent=1) + "\n", encoding="utf-8")
    return f"Wrote {KEPT}."


if __name__ == "__main__":
    sys.stdout.write(main(" ".join(sys.argv[1:])) + "\n")
