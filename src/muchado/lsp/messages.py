"""Messages as editors send them: what does not fit into the protocol is refused in a sentence, and logged in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cattrs import transform_error
from lsprotocol import types
from pygls.exceptions import (
    JsonRpcException,
    JsonRpcInvalidParams,
    JsonRpcInvalidRequest,
    JsonRpcServerNotInitialized,
)
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.json_rpc import RPCError, RPCNotification, RPCRequest, RPCResponse

if TYPE_CHECKING:
    from pygls.protocol.json_rpc import RPCMessage

LONGEST = 300
"""Characters of what is told of a message: it may be as long as somebody likes."""

FIRST = (types.INITIALIZE, types.EXIT)
"""What an editor may say before the server knows it."""


class Protocol(LanguageServerProtocol):
    """The protocol. A question that does not fit is answered, so that no editor waits for it."""

    def structure_message(self, data: dict[str, Any]) -> Any:  # noqa: ANN401 - a message, or an object within one
        """Read an object of a message.

        Raises:
            JsonRpcException: it is a message that does not fit.

        """
        number = data.get("id")
        if "jsonrpc" in data and (flaw := _flaw(data)):
            unread = JsonRpcInvalidRequest(flaw)
            if isinstance(number, int | str):
                self._send_response(number, error=unread.to_response_error())
            raise unread
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            refusal = JsonRpcInvalidParams(f"This does not fit into the protocol: {_why(error.__cause__)}")
            if number is not None and "method" in data:
                self._send_response(number, error=refusal.to_response_error())
            raise refusal from error

    def handle_message(self, message: RPCMessage) -> None:
        """Have a message answered.

        Raises:
            JsonRpcException: it is none, or comes before the server knows who asks.

        """
        if not isinstance(message, RPCNotification | RPCRequest | RPCResponse | RPCError):
            raise JsonRpcInvalidRequest("This is no message of the language server protocol.")
        if self._workspace is None and getattr(message, "method", "") not in FIRST:
            refusal = JsonRpcServerNotInitialized("The first that an editor asks is to initialize.")
            if isinstance(message, RPCRequest):
                self._send_response(message.id, error=refusal.to_response_error())
            raise refusal
        super().handle_message(message)


def _flaw(data: dict[str, Any]) -> str:
    """Why something is no message at all; "" if it may be one."""
    if not isinstance(data.get("id"), int | str | None):
        return "The id of a message is a number or a text."
    if not isinstance(data.get("method", ""), str):
        return "What a message asks for is named in a text."
    return "" if data.keys() & {"method", "result", "error"} else "A message asks for something, or answers."


def _why(error: BaseException | None) -> str:
    """What does not fit, as far as that is known."""
    told = "; ".join(transform_error(error)) if isinstance(error, ExceptionGroup) else str(error)
    return told if len(told) <= LONGEST else f"{told[:LONGEST]} ..."
