"""What the language server logs where an editor shows it."""

from __future__ import annotations

import json
import logging

from pygls.exceptions import JsonRpcException


def log_briefly() -> None:
    """Log what is refused, and what is no message, as a line; only what is a fault of ours has its way there."""

    def brief(record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, JsonRpcException | json.JSONDecodeError):
            record.msg, record.args, record.exc_info = f"{record.getMessage()}: {error}", (), None
        return True

    handler, log = logging.StreamHandler(), logging.getLogger("pygls")
    handler.addFilter(brief)
    log.addHandler(handler)
    log.propagate = False
