"""Messages as assistants' programs send them: what does not fit into the protocol is answered in a sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import anyio
from mcp.shared.exceptions import MCPError
from mcp.shared.message import SessionMessage
from mcp.types import (
    INVALID_PARAMS,
    INVALID_REQUEST,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    ErrorData,
    JSONRPCError,
    jsonrpc_message_adapter,
)
from pydantic import ValidationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from mcp.server.context import CallNext, HandlerResult, ServerRequestContext

LONGEST = 300
"""Characters of what is told of a message: it may be as long as somebody likes."""

NOTICES = "notifications/"
"""How the names of all begin that is told, and not asked."""


class Lines(anyio.AsyncFile[str]):
    """What comes in, a message a line. A line that is none is answered, so that nobody waits, and not handed on."""

    answer: Callable[[SessionMessage], Awaitable[None]]
    """Sends an answer."""

    async def __aiter__(self) -> AsyncIterator[str]:
        """Hand on what are messages."""
        async for line in super().__aiter__():
            if not line.strip():
                continue
            refusal = _refusal(line)
            if refusal is None:
                yield line
            else:
                await self.answer(SessionMessage(refusal))


async def in_sentences(ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
    """Have a message answered; where the protocol refuses it, say why."""
    try:
        return await call_next(ctx)
    except ValidationError as error:
        told = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise MCPError(INVALID_PARAMS, _brief(f"This does not fit into the protocol: {told}.")) from error
    except MCPError as error:
        if error.code == METHOD_NOT_FOUND:
            known = "There are initialize, ping, tools/list and tools/call."
            raise MCPError(METHOD_NOT_FOUND, _brief(f'Nothing is answered to "{ctx.method}". {known}')) from error
        if error.code == INVALID_PARAMS and not ctx.session.client_params:
            raise MCPError(INVALID_REQUEST, "The first that a program asks is to initialize.") from error
        raise


def _refusal(line: str) -> JSONRPCError | None:
    """Return what is answered to a line that is no message; None if it is one."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return _refused(None, PARSE_ERROR, "This cannot be read as JSON. Send one message a line.")
    if not isinstance(data, dict):
        return _refused(None, INVALID_REQUEST, "This is no message: each is an object, on a line of its own.")
    number = data.get("id")
    if not isinstance(number, int | str) or isinstance(number, bool):
        number = None
    flaw = _flaw(data, number)
    if flaw:
        return _refused(number, INVALID_REQUEST, flaw)
    if not isinstance(data.get("params", {}), dict | None):
        told = 'The params of a message are an object, such as {"name": "worlds", "arguments": {}}.'
        return _refused(number, INVALID_PARAMS, told)
    try:
        jsonrpc_message_adapter.validate_json(line, by_name=False)
    except ValidationError as error:
        told = f"This is no message of the Model Context Protocol: {error.errors()[-1]['msg']}."
        return _refused(number, INVALID_REQUEST, _brief(told))
    return None


def _flaw(data: dict[str, Any], number: int | str | None) -> str:
    """Why an object is no message; "" if it may be one."""
    if data.get("jsonrpc") != "2.0":
        return 'A message begins with "jsonrpc": "2.0".'
    if "id" in data and number is None and "error" not in data:
        return "The id of a message is a whole number or a text."
    if not data.keys() & {"method", "result", "error"}:
        return 'A message asks for something, such as "method": "tools/list", or answers.'
    method = data.get("method", NOTICES)
    if not isinstance(method, str):
        return 'What a message asks for is named in a text, such as "method": "tools/list".'
    if number is None and not method.startswith(NOTICES):
        return _brief(f'"{method}" is answered, so it needs an id, such as "id": 1.')
    return ""


def _refused(number: int | str | None, code: int, told: str) -> JSONRPCError:
    return JSONRPCError(jsonrpc="2.0", id=number, error=ErrorData(code=code, message=told))


def _brief(told: str) -> str:
    return told if len(told) <= LONGEST else f"{told[:LONGEST]} ..."
