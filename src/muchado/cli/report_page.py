"""`muchado report`: a run as one page that works offline."""

from __future__ import annotations

import gc
from pathlib import Path

from muchado.cli.files import write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say
from muchado.cli.played import played


def write_report(world: str, /, *, out: Path = Path("story.html"), seed: str = "0") -> None:
    """Write a run as one page: the story, pictures, the cast and their minds, and the why of everything.

    The page needs no network: it can be kept, sent and opened anywhere.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory; or a run that was saved.
    out
        The file to write.
    seed
        A whole number that settles all chance.

    """
    if out.suffix.lower() not in {".html", ".htm"}:
        raise MistakeError(f'"{out}": a report is written as .html. Name the file so.')
    from muchado.report.page import report

    chronicle = played(world, seed).chronicle
    gc.disable()  # all that is worked out stays until the page is written: to look for circles in it takes a fifth
    text = report(chronicle)
    write_file(out, text)
    say(f"{out}: {len(text.encode()) // 1024:,} KB. Open it in a browser.")
