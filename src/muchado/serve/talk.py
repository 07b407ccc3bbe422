"""A socket and its town, for as long as the socket is open."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from starlette.websockets import WebSocketDisconnect

from muchado.serve.asks import parsed
from muchado.serve.door import PROTOCOL
from muchado.serve.mistakes import RefusedError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.websockets import WebSocket

    from muchado.serve.door import Guest, House

WAITING = 64
"""Asks that may wait for an answer; whoever sends more has to wait with sending."""

GOING_AWAY = 1001


class Talk:
    """Takes asks as they come and answers them in order, each with the number that it came with."""

    def __init__(
        self,
        connection: WebSocket,
        guest: Guest,
        house: House,
        do: Callable[[str, dict[str, object]], Awaitable[dict[str, Any]]],
    ) -> None:
        self._connection, self._guest, self._house, self._do = connection, guest, house, do
        self._waiting: asyncio.Queue[str | bytes | None] = asyncio.Queue(WAITING)

    async def go_on(self) -> None:
        """Answer until the socket is closed, by either side."""
        offered = self._connection.scope["subprotocols"]
        await self._connection.accept(PROTOCOL if PROTOCOL in offered else None)
        listening = asyncio.create_task(self._listen())
        try:
            while (text := await self._next()) is not None:
                await self._connection.send_text(await self._answered(text))
            await self._connection.close(GOING_AWAY, "This session is over.")
        except (WebSocketDisconnect, RuntimeError):
            pass  # they are gone, and wait for no answer
        finally:
            listening.cancel()

    async def _next(self) -> str | bytes | None:
        """What came next; None when they are gone, or have asked nothing for long."""
        try:
            async with asyncio.timeout(self._house.idle):
                return await self._waiting.get()
        except TimeoutError:
            return None

    async def _listen(self) -> None:
        """Take in what comes; whoever goes in the middle of something is noticed at once."""
        try:
            while (message := await self._connection.receive())["type"] == "websocket.receive":
                self._guest.touch()
                await self._waiting.put(message.get("text") or message.get("bytes") or "")
        except (WebSocketDisconnect, RuntimeError):
            pass
        self._guest.leave.gone = True
        await self._waiting.put(None)

    async def _answered(self, text: str | bytes) -> str:
        number: object = None
        try:
            self._house.check_size(len(text))
            try:
                number, name, fields = parsed(_as_text(text))
            finally:
                self._guest.rate.take()
            answer: dict[str, Any] = {"answer": await self._do(name, fields)}
        except RefusedError as error:
            number = error.number if number is None else number
            answer = {"refused": str(error), "status": error.status}
        number = number if isinstance(number, int | str) and len(str(number)) <= WAITING else None
        return json.dumps({"id": number, **answer}, ensure_ascii=False, separators=(",", ":"))


def _as_text(message: str | bytes) -> str:
    if isinstance(message, bytes):
        raise RefusedError(400, "Asks are sent as text, and this is a message of bytes.")
    return message
