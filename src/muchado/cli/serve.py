"""`muchado serve`: games elsewhere play a world over HTTP or a WebSocket."""

from __future__ import annotations

import logging
import os
import secrets
import sys
from ipaddress import ip_address
from typing import TYPE_CHECKING

from muchado.cli.asked import loaded
from muchado.cli.listening import HERE, listening, served
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say

if TYPE_CHECKING:
    from muchado.serve.door import House

PORT = 8128
"""Where it is; if something else is there already, at any other place that is free."""

TOKEN = "MUCHADO_TOKEN"  # noqa: S105 (the name of a variable)

MOST_SESSIONS, MOST_MINUTES, FASTEST = 1_000, 24 * 60, 10_000
NO_FAULTS = ("ASGI callable returned without completing handshake", "Invalid UTF-8 sequence received")
"""How complaints begin that uvicorn takes for faults: who was turned away, or says what is no text, was told so."""

CONNECTIONS = 64
"""So many connections more than sessions there may be."""


def serve(
    world: str,
    /,
    *,
    port: int | None = None,
    host: str = HERE,
    token: str | None = None,
    origin: list[str] | None = None,
    sessions: int = 32,
    idle: int = 15,
    rate: int = 200,
) -> None:
    """Serve a world to games: each that comes has a town of its own, and asks in the protocol of the stage.

    It is served on this machine only, to who has the token that is printed.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    port
        Where; 8128 if not given, or another if that is taken.
    host
        On which address of this machine; only to itself if not given. Beyond it put something that speaks TLS before.
    token
        What games must send, at least 16 characters; the variable MUCHADO_TOKEN if not given, or else a new one.
    origin
        A page elsewhere that may ask, such as https://games.example. May be given several times.
    sessions
        How many play at a time at most.
    idle
        After how many minutes a session that nobody asks is given up.
    rate
        How many asks a second are answered to each.

    """
    try:
        import uvicorn

        from muchado.serve.app import make_app
        from muchado.serve.engine import make_quick
        from muchado.serve.session import Session
        from muchado.serve.unread import Protocol
    except ImportError as error:
        raise MistakeError('To serve needs more than playing does: pip install "muchado[page]".') from error
    given = token if token is not None else os.environ.get(TOKEN)
    known = _token(given or secrets.token_urlsafe(24))
    limits = {"sessions": (sessions, MOST_SESSIONS), "idle": (idle, MOST_MINUTES), "rate": (rate, FASTEST)}
    for name, (number, most) in limits.items():
        if not 1 <= number <= most:
            raise MistakeError(f"--{name} is a whole number from 1 to {most:,}, and not {number}.")
    found = loaded(world)
    _ = found.program  # so that whoever comes first does not wait for it
    with listening(host, port, PORT) as at:
        number = at.getsockname()[1]
        house = _house(known, host, number, origin or (), sessions, idle, rate)
        config = uvicorn.Config(
            make_app(house, lambda: Session(found)),
            http=Protocol,
            log_level="error",
            ws_max_size=house.largest,
            limit_concurrency=sessions + CONNECTIONS,
            timeout_graceful_shutdown=1,
        )
        say(f"{found.title} is served at http://{_bracketed(host)}:{number}")
        say("The token is as you gave it." if given else f"Token: {known}")
        say("Ctrl-C closes it.")
        sys.stdout.flush()
        make_quick()
        logging.getLogger("uvicorn.error").addFilter(lambda record: not record.getMessage().startswith(NO_FAULTS))
        served(uvicorn.Server(config), at)


def _token(found: str) -> str:
    from muchado.serve.door import SHORTEST

    if len(found) < SHORTEST or not all("!" <= mark <= "~" for mark in found):
        raise MistakeError(f"A token has at least {SHORTEST} characters: letters, digits and marks, without spaces.")
    return found


def _house(
    token: str, host: str, port: int, origins: list[str] | tuple[str, ...], sessions: int, idle: int, rate: int
) -> House:
    from muchado.serve.door import House

    for one in origins:
        if not one.startswith(("http://", "https://")) or one.endswith("/") or one.count("/") > 2:  # noqa: PLR2004
            raise MistakeError(f'"{one}" is no origin: write it as https://games.example, without a path.')
    names = {f"{one}:{port}" for one in ("127.0.0.1", "localhost", "[::1]")}
    hosts = frozenset(names) if _is_here(host) else None
    return House(token, hosts, frozenset(origins), sessions, idle * 60.0, rate)


def _is_here(host: str) -> bool:
    """Whether an address is reached from this machine only."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
