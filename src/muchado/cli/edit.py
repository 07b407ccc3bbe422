"""`muchado edit`: write a world in the browser, and watch it happen beside its text."""

from __future__ import annotations

import secrets
import signal
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.asked import asked
from muchado.cli.interrupts import STOPPED, Stopped
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from uvicorn import Server

    from muchado.page.session import Session

LARGEST = 16_000_000
"""Bytes of an ask: all files of a world fit in."""

HOST, PORT = "127.0.0.1", 8127
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
    with _listening(port) as listening:
        found = listening.getsockname()[1]
        address = f"http://{HOST}:{found}/#token={token}"
        app = make_app(files, token, found, session)
        config = uvicorn.Config(app, log_level="error", ws_max_size=LARGEST, timeout_graceful_shutdown=1)
        say(f"The page is at {address}\nCtrl-C closes it.")
        sys.stdout.flush()
        if not no_browser:
            import webbrowser

            webbrowser.open(address)
        _served(uvicorn.Server(config), listening)


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


def _listening(port: int | None) -> socket.socket:
    """Listen on this machine, and nowhere else."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    for wanted in (port,) if port is not None else (PORT, 0):
        try:
            listening.bind((HOST, wanted))
        except (OSError, OverflowError) as error:
            if wanted != PORT or port is not None:
                listening.close()
                raise MistakeError(f"Port {wanted} is not free; leave out --port, or name another.") from error
        else:
            break
    listening.listen()  # whoever comes before we are ready waits, and is not turned away
    return listening


def _served(server: Server, listening: socket.socket) -> None:
    """Serve until somebody has enough of it; to press Ctrl-C is the way to leave, and no mistake."""
    try:
        server.run(sockets=[listening])
    except Stopped as stopped:
        if stopped.status != STOPPED + signal.SIGINT:
            raise
