"""Pages about a library: what can be done and said with it, and all that speaks for, against and follows from it.

`python -m muchado.language.glossary src/muchado/library docs/reference/library` writes them. They are made from what
the library comes to once it is compiled; wherever a line of it is shown, it is the line as it stands in its file.
"""

from muchado.language.glossary.pages import pages
from muchado.language.glossary.shelf import LibraryError, files_below, read_library

__all__ = ["LibraryError", "files_below", "pages", "read_library"]
