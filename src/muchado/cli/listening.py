"""Where a server listens, and how it is left."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from muchado.cli.interrupts import STOPPED, Stopped
from muchado.cli.mistakes import MistakeError

if TYPE_CHECKING:
    from uvicorn import Server

HERE = "127.0.0.1"
"""This machine, as it is reached from itself only."""


def listening(host: str, port: int | None, usual: int) -> socket.socket:
    """Listen at a port; if none is named at the usual one or, where that is taken, at any other that is free.

    Raises:
        MistakeError: nobody can listen there.

    """
    found = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    for wanted in (port,) if port is not None else (usual, 0):
        try:
            found.bind((host, wanted))
        except socket.gaierror as error:
            found.close()
            raise MistakeError(f'"{host}" is no address of this machine.') from error
        except OverflowError as error:
            found.close()
            raise MistakeError(f"{wanted} is no port: write a whole number from 0 to 65535.") from error
        except OSError as error:
            if wanted != usual or port is not None:
                found.close()
                raise MistakeError(f"Port {wanted} is not free; leave out --port, or name another.") from error
        else:
            break
    found.listen()  # whoever comes before we are ready waits, and is not turned away
    return found


def served(server: Server, at: socket.socket) -> None:
    """Serve until somebody has enough of it; to press Ctrl-C is the way to leave, and no mistake."""
    try:
        server.run(sockets=[at])
    except Stopped as stopped:
        if stopped.status != STOPPED + signal.SIGINT:
            raise
