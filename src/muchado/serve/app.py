"""The server: a session over HTTP, where each ask is a request, or over a WebSocket, where it is a message."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute

import muchado
from muchado.serve.asks import parsed
from muchado.serve.door import Guests
from muchado.serve.engine import Engine, Leave
from muchado.serve.mistakes import RefusedError
from muchado.serve.talk import Talk
from muchado.stage.codec import read_json
from muchado.stage.protocol import VERSION

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp
    from starlette.websockets import WebSocket

    from muchado.serve.door import Guest, House
    from muchado.serve.session import Session

LOG = logging.getLogger("uvicorn.error")

PATIENCE = 10.0
"""Seconds within which a request has come whole."""

HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


def make_app(house: House, session: Callable[[], Session]) -> ASGIApp:
    """Return the server.

    Args:
        house: who may come in, how often and how many.
        session: makes the town of somebody who comes in.

    """
    server = _Server(house, session)
    routes = [
        Route("/", server.answering(server.about)),
        Route("/sessions", server.answering(server.enter), methods=["POST"]),
        Route("/sessions/{name}", server.answering(server.ask), methods=["POST"]),
        Route("/sessions/{name}", server.answering(server.leave), methods=["DELETE"]),
        WebSocketRoute("/socket", server.socket),
    ]
    pages = Middleware(
        CORSMiddleware,
        allow_origins=sorted(house.origins),
        allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["authorization", "content-type"],
    )
    return Starlette(
        routes=routes,
        middleware=[pages] if house.origins else [],
        lifespan=server.lifespan,
        exception_handlers={404: server.nothing, 405: server.nothing},
    )


class _Server:
    """Answers requests."""

    def __init__(self, house: House, session: Callable[[], Session]) -> None:
        self._house, self._session = house, session
        self._guests, self._engine = Guests(house, session), Engine(house.sessions)

    def answering(self, handle: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        """Return what handles a request of somebody who may ask; what is refused is told."""

        async def answer(request: Request) -> Response:
            try:
                self._house.check(request.headers)
                return await handle(request)
            except RefusedError as error:
                return _refused(error)

        return answer

    async def nothing(self, request: Request, error: Exception) -> Response:
        """There is nothing at an address, or nothing of that kind."""
        status = getattr(error, "status_code", 404)
        return _refused(
            RefusedError(
                status,
                f"{request.method} {request.url.path[:100]} is nothing that is answered. There are GET /, "
                "POST /sessions, POST and DELETE /sessions/NAME, and the WebSocket /socket.",
            ),
            getattr(error, "headers", None),
        )

    async def about(self, _: Request) -> Response:
        """What is played here, and who answers."""
        found = await self._engine.do(lambda: self._session().ask("about", {}), Leave())
        return _told({"muchado": muchado.__version__, "version": VERSION, **found})

    async def enter(self, request: Request) -> Response:
        """A new session, in which a town begins."""
        fields = await self._fields(request)
        name, guest = self._guests.enter()
        try:
            found = await self._do(guest, "begin", fields)
        except RefusedError:
            self._guests.go(name)
            raise
        return _told({"session": name, **found}, 201, {"Location": f"/sessions/{name}"})

    async def ask(self, request: Request) -> Response:
        """An ask of a session."""
        guest = self._guests.find(request.path_params["name"])
        guest.rate.take()
        _, name, fields = parsed(await self._body(request))
        return _told(await self._do(guest, name, fields))

    async def leave(self, request: Request) -> Response:
        """A session is over."""
        name = request.path_params["name"]
        self._guests.find(name)
        self._guests.go(name)
        return _told({})

    async def socket(self, connection: WebSocket) -> None:
        """A session for as long as a socket is open."""
        try:
            self._house.check(connection.headers, tuple(connection.scope["subprotocols"]))
            name, guest = self._guests.enter()
        except RefusedError as error:
            await connection.send_denial_response(_refused(error))
            return
        try:
            await Talk(connection, guest, self._house, lambda ask, fields: self._do(guest, ask, fields)).go_on()
        finally:
            self._guests.go(name)

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        """Look after who is idle, and clear up; in the end let everybody out."""
        sweeping = asyncio.create_task(self._sweep())
        try:
            yield
        finally:
            sweeping.cancel()
            self._guests.close()
            self._engine.close()

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(min(self._house.idle, 5.0))
            self._guests.sweep()
            self._engine.tidy()

    async def _do(self, guest: Guest, name: str, fields: dict[str, object]) -> dict[str, Any]:
        """Have an ask answered; those of one guest one after the other."""
        guest.busy += 1
        try:
            async with guest.lock:
                return await self._engine.do(lambda: guest.answer(name, fields), guest.leave)
        except RefusedError:
            raise
        except Exception as error:
            LOG.exception("%s", name)
            fault = f"This is a fault of Much Ado, not yours ({type(error).__name__}). Please tell us what was asked."
            raise RefusedError(500, fault) from error
        finally:
            guest.busy -= 1
            guest.touch()

    async def _body(self, request: Request) -> bytes:
        length = request.headers.get("content-length", "0")
        self._house.check_size(int(length) if length.isdecimal() else 0)
        body = bytearray()
        try:
            async with asyncio.timeout(PATIENCE):
                async for part in request.stream():
                    body += part
                    self._house.check_size(len(body))
        except TimeoutError as error:
            raise RefusedError(408, f"This has not come whole within {PATIENCE:g} seconds.") from error
        except ClientDisconnect as error:
            raise RefusedError(400, "This has not come whole.") from error
        return bytes(body)

    async def _fields(self, request: Request) -> dict[str, object]:
        """What a new session begins with: nothing, or an object such as {"seed": 7}."""
        body = (await self._body(request)).strip() or b"{}"
        try:
            data = read_json(body)
        except (ValueError, RecursionError) as error:
            raise RefusedError(400, "This cannot be read as JSON.") from error
        if not isinstance(data, dict):
            raise RefusedError(400, 'A session begins with an object such as {"seed": 7}.')
        return data


def _told(answer: dict[str, Any], status: int = 200, headers: dict[str, str] | None = None) -> Response:
    text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    return Response(text, status, {**HEADERS, **(headers or {})}, "application/json")


def _refused(error: RefusedError, headers: dict[str, str] | None = None) -> Response:
    more = {401: {"WWW-Authenticate": "Bearer"}, 429: {"Retry-After": "1"}, 503: {"Retry-After": "10"}}
    return _told({"refused": str(error)}, error.status, headers or more.get(error.status))
