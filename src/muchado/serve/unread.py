"""What is no HTTP is refused as all else is that does not fit: in a sentence, and with its length."""

from __future__ import annotations

import json
from http import HTTPStatus

from uvicorn.protocols.http.h11_impl import H11Protocol

WORDS = "This is no HTTP request that can be read."


class Protocol(H11Protocol):
    """HTTP/1.1; only what cannot be read is answered otherwise than by uvicorn, which leaves out the length."""

    def send_400_response(self, msg: str) -> None:
        """Refuse what could not be read, and hang up; `msg` is what uvicorn would say."""
        del msg
        body = json.dumps({"refused": WORDS}).encode()
        head = (
            f"HTTP/1.1 {HTTPStatus.BAD_REQUEST.value} {HTTPStatus.BAD_REQUEST.phrase}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()
