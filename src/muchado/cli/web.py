"""`muchado page`: the page with a world in it, as a folder for any host."""

from __future__ import annotations

from pathlib import Path

from muchado.cli.files import new_directory
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say


def page(world: str, /, *, out: Path) -> None:
    """Write the page with a world in it as a folder, to be put on any host: it plays in the visitor's browser.

    Nothing runs on the host. After the first visit the page works without a network, too.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    out
        A new or empty directory for it.

    """
    from muchado.api.errors import WorldError
    from muchado.api.find import find_world
    from muchado.api.world import sources
    from muchado.page.folder import pages
    from muchado.page.mistakes import AskError

    try:
        files = pages(find_world(world).name.removesuffix(".ado"), sources(world))
    except (AskError, WorldError) as error:
        raise MistakeError(str(error)) from error
    with new_directory(out) as part:
        for path, data in files.items():
            (part / path).parent.mkdir(parents=True, exist_ok=True)
            (part / path).write_bytes(data)
    size = sum(map(len, files.values()))
    say(f"Wrote the page of {world} to {out}: {len(files)} files, {size / 1_000_000:.1f} MB. Put it on any host.")
