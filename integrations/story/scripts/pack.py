"""Pack the engine: all of Much Ado that plays, tells and explains, as a zip."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "src"))

from muchado.api.find import bundled_worlds  # noqa: E402 (only to be found now)
from muchado.api.world import sources  # noqa: E402 (only to be found now)
from muchado.page.folder import NEVER, engine  # noqa: E402 (only to be found now)

ELSEWHERE = (*NEVER, "draw/", "page/", "report/", "serve/app.py", "serve/door.py", "serve/engine.py", "serve/talk.py")
"""What a script in a browser has no need of."""


def main() -> None:
    """Write it where it is said."""
    packed = engine(map(sources, bundled_worlds()), ELSEWHERE, (".py", ".ado"))
    Path(sys.argv[1]).write_bytes(packed)
    print(f"{len(packed) // 1000} KB")


if __name__ == "__main__":
    main()
