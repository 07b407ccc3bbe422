"""Pack the engine: all of Much Ado that plays, tells and explains, as a zip with the same bytes for the same files."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "src"))

from muchado.api.find import bundled_worlds  # noqa: E402 (only to be found now)
from muchado.api.shelf import SUFFIX, sealed  # noqa: E402 (only to be found now)
from muchado.api.world import loaded, sources  # noqa: E402 (only to be found now)
from muchado.page.built import files_in  # noqa: E402 (only to be found now)
from muchado.page.folder import packed  # noqa: E402 (only to be found now)

ELSEWHERE = (
    "assistant/", "cli/", "conform/", "draw/", "lsp/", "page/", "record/sqlite/", "renpy/", "report/", "serve/app.py",
    "serve/door.py", "serve/engine.py", "serve/talk.py",
)  # fmt: skip
"""What a script in a browser has no need of."""


class Ahead(dict[str, bytes]):
    """What is made of worlds ahead, to be taken along."""

    keeps = True

    def take(self, key: str) -> bytes | None:
        """Give an image that was made a moment ago."""
        return self.get(key)

    def put(self, key: str, image: bytes) -> None:
        """Take an image along."""
        self[key] = image


def main() -> None:
    """Write it where it is said."""
    taken = {f"muchado/{path}": data for path, data in files_in(ROOT / "src" / "muchado", "")}
    taken |= {f"muchado/worlds/{path}": data for path, data in files_in(ROOT / "worlds", "")}
    kept = {
        path: data
        for path, data in taken.items()
        if path.endswith((".py", ".ado")) and not path.removeprefix("muchado/").startswith(ELSEWHERE)
    }
    ahead = Ahead()
    for name in bundled_worlds():
        loaded(sources(name), ahead)
    kept |= {f"muchado/library/__pycache__/{key}{SUFFIX}": sealed(image) for key, image in ahead.items()}
    Path(sys.argv[1]).write_bytes(packed(kept))
    print(f"{len(kept)} files, {Path(sys.argv[1]).stat().st_size // 1000} KB")


if __name__ == "__main__":
    main()
