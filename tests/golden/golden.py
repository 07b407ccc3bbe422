"""The digests of the bundled worlds' runs, kept so that no change to how they play out goes unnoticed.

After a change that is meant, write them anew, with the line of CHANGELOG.md that tells users of it:
`uv run python tests/golden/golden.py "the line, without its dash"`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import muchado
from muchado.api.find import bundled_worlds
from muchado.record.start import next_digest
from muchado.record.tables import rows_of, text_of

KEPT = Path(__file__).with_name("digests.json")
CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"
SEEDS = (0, 7)


def found() -> dict[str, dict[str, str]]:
    """The digest of the last beat of each bundled world with each seed."""
    return {name: {str(seed): _digest(name, seed) for seed in SEEDS} for name in bundled_worlds()}


def _digest(world: str, seed: int) -> str:
    run, digest = muchado.load(world).start(seed=seed), ""
    while beat := run.beat():
        digest = next_digest(digest, text_of(rows_of(beat)))
    return digest


def changes() -> list[str]:
    """The lines of the changelog."""
    lines = CHANGELOG.read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("- ") for line in lines if line.startswith("- ")]


def main(line: str) -> str:
    """Keep what is found now; return what to say."""
    if line not in changes():
        return f'CHANGELOG.md has no line "- {line}". Write it first: it tells users that runs play out otherwise.'
    KEPT.write_text(json.dumps({"change": line, "digests": found()}, indent=1) + "\n", encoding="utf-8")
    return f"Wrote {KEPT}."


if __name__ == "__main__":
    sys.stdout.write(main(" ".join(sys.argv[1:])) + "\n")
