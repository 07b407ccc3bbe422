"""What the language server logs where an editor shows it."""

from __future__ import annotations

import logging

from pygls.exceptions import JsonRpcException

UNFIT, UNREAD = "Unable to deserialize message", "Unable to handle message"
"""How it is logged that a message does not fit, with all that led there, and then that it was refused."""


def log_briefly() -> None:
    """Log what is refused, and what is no message, as a line; only what is a fault of ours has its way there."""

    def brief(record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, JsonRpcException) or (error is not None and record.msg == UNREAD):
            record.msg, record.args, record.exc_info = f"{record.getMessage()}: {error}", (), None
        return not str(record.msg).startswith(UNFIT)

    handler, log = logging.StreamHandler(), logging.getLogger("pygls")
    handler.addFilter(brief)
    log.addHandler(handler)
    log.propagate = False
