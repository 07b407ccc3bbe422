"""`muchado lsp`: editors ask, and are answered over standard input and output."""

from __future__ import annotations

import json
import logging
import os
import sys

from muchado.cli.mistakes import MistakeError


def lsp(*, stdio: bool = False) -> None:
    """Answer an editor that has worlds open: what could stand here, what it means, what is wrong and what mends it.

    An editor starts this, and speaks the language server protocol with it.

    Parameters
    ----------
    stdio
        Speak over standard input and output, as is done anyway; some editors say so.

    """
    del stdio
    try:
        from muchado.lsp.features import make_server
    except ImportError as error:
        raise MistakeError('Editors need more than playing does: pip install "muchado[lsp]".') from error
    if sys.stdin.isatty():
        raise MistakeError("`muchado lsp` is started by an editor. How to tell yours: docs/guide/editors.md.")
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as out:
        sys.stdout = sys.stderr  # nothing but the protocol may stand there
        _log_briefly()
        make_server().start_io(stdout=out)


def _log_briefly() -> None:
    """Log what is refused, and what is no message, as a line; only what is a fault of ours has its way there."""
    from pygls.exceptions import JsonRpcException

    def brief(record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, JsonRpcException | json.JSONDecodeError):
            record.msg, record.args, record.exc_info = f"{record.getMessage()}: {error}", (), None
        return True

    handler, log = logging.StreamHandler(), logging.getLogger("pygls")
    handler.addFilter(brief)
    log.addHandler(handler)
    log.propagate = False
