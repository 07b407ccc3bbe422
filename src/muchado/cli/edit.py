"""`muchado edit`: write a world in the browser, and watch it happen beside its text."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.asked import asked
from muchado.cli.listening import HERE, listening, served
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.page.session import Session

LARGEST = 16_000_000
"""Bytes of an ask: all files of a world fit in."""

PORT = 8127
"""Where the page is; if something else is there already, at any other place that is free."""


def edit(world: str | None = None, /, *, port: int | None = None, no_browser: bool = False) -> None:
    """Open the page: a world's text on the left, what comes of it on the right, and why.

    It is served on this machine only, to who has the address that is printed. What you write is saved in your files.

    Parameters
    ----------
    world
        A path to a file or a directory of your own, or the name of a world that comes with Much Ado, which is not
        saved until you give it a name. Without any the page lets you choose.
    port
        Where on this machine; 8127 if not given, or another if that is taken.
    no_browser
        Only print the address.

    """
    try:
        import uvicorn

        from muchado.page.serve import make_app
    except ImportError as error:
        raise MistakeError('The page needs more than playing does: pip install "muchado[page]".') from error
    from muchado.page.built import built, for_native
    from muchado.page.mistakes import AskError

    session = _sessions(world)
    try:
        files = for_native(built())
    except AskError as error:
        raise MistakeError(str(error)) from error
    token = secrets.token_urlsafe(24)
    with listening(HERE, port, PORT) as at:
        found = at.getsockname()[1]
        address = f"http://{HERE}:{found}/#token={token}"
        app = make_app(files, token, found, session)
        config = uvicorn.Config(app, log_level="error", ws_max_size=LARGEST, timeout_graceful_shutdown=1)
        say(f"The page is at {address}\nCtrl-C closes it.")
        sys.stdout.flush()
        if not no_browser:
            import webbrowser

            webbrowser.open(address)
        served(uvicorn.Server(config), at)


def _sessions(world: str | None) -> Callable[[], Session]:
    """Return what makes the engine of each page that is opened."""
    from muchado.api.find import bundled_worlds
    from muchado.api.world import sources
    from muchado.page.answering import Answering
    from muchado.page.disk import Disk
    from muchado.page.session import Session

    bundled = world if world in bundled_worlds() else ""
    path, home = None, Path.cwd()
    if world is not None and not bundled:
        asked(lambda: sources(world))
        path = Path(world).resolve()
        home = path.parent
    return lambda: Session(Answering("native", Disk(path, home), bundled or ""))
