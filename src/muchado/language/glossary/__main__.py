"""Writes the pages about a library: python -m muchado.language.glossary LIBRARY FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from muchado.language.glossary import LibraryError, files_below, pages, read_library


def main() -> None:
    """Write a page for each layer of a library, and one that lists them all."""
    root, home = map(Path, sys.argv[1:])
    try:
        library = read_library(files_below(root))
    except LibraryError as error:
        sys.exit(str(error))
    home.mkdir(parents=True, exist_ok=True)
    for name, text in pages(library).items():
        (home / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
