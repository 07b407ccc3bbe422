"""Check a world from the command line, for development: `python -m muchado.language PATH`."""

from __future__ import annotations

import sys
from pathlib import Path

from muchado.language import compile_text, read

LIBRARY = Path(__file__).parent.parent / "library"


def _find(name: str) -> Path | None:
    path = LIBRARY / f"{name}.ado"
    return path if path.is_file() else None


def main() -> None:
    """Print every diagnostic of the world at the path."""
    result = compile_text(read(Path(sys.argv[1]), _find).files)
    sys.stdout.write("".join(f"{diagnostic.render()}\n" for diagnostic in result.diagnostics))
    sys.stdout.write("ok\n" if result.bundle else "no bundle\n")


if __name__ == "__main__":
    main()
