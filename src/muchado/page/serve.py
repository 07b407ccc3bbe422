"""The server of `muchado edit`: the page's files for whoever asks on this machine, the engine for who has the token.

It listens on this machine only. What is of the author goes over one WebSocket, which is opened with a token that is new
each time, from the page's own address and no other. Work is done beside the event loop, a slice at a time.
"""

from __future__ import annotations

import asyncio
import mimetypes
from concurrent.futures import ThreadPoolExecutor
from hmac import compare_digest
from time import monotonic
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from muchado.page.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

PROTOCOL = "muchado"
"""What is spoken over the socket; after it, the page names the token."""

SLICE = 0.03
"""Seconds after which whoever types gets their turn."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self' ws://{host}; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json"}
"""Kinds of files that not every machine knows."""


def make_app(files: Mapping[str, bytes], token: str, port: int, session: Callable[[], Session]) -> ASGIApp:
    """Return the server.

    Args:
        files: the page's own files by their paths.
        token: what whoever opens the socket must know.
        port: where it is reached; requests that name another host are not answered.
        session: makes the engine of a page.

    """
    hosts = (f"127.0.0.1:{port}", f"localhost:{port}")
    pool = ThreadPoolExecutor(1, thread_name_prefix="engine")

    async def file(request: Request) -> Response:
        path = request.path_params["path"] or "index.html"
        if path not in files:
            return PlainTextResponse("There is no such file.\n", 404)
        ending = path[path.rfind(".") :]
        kind = TYPES.get(ending) or mimetypes.guess_type(path)[0] or "application/octet-stream"
        policy = POLICY.format(host=request.headers["host"])
        return Response(files[path], media_type=kind, headers={**HEADERS, "Content-Security-Policy": policy})

    async def socket(connection: WebSocket) -> None:
        origin, offered = connection.headers.get("origin"), connection.scope["subprotocols"]
        known = len(offered) > 1 and offered[0] == PROTOCOL and compare_digest(offered[1].encode(), token.encode())
        if origin not in {f"http://{host}" for host in hosts} or not known:
            await connection.close(1008)
            return
        await connection.accept(PROTOCOL)
        await _Talk(connection, session(), pool).go_on()

    routes = [WebSocketRoute("/socket", socket), Route("/{path:path}", file, methods=["GET"])]
    return _Guard(Starlette(routes=routes), hosts)


class _Guard:
    """Answers only who asks for this machine by its name here: a page elsewhere may have a name that leads here."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self._app, self._hosts = app, frozenset(host.encode() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is for us."""
        if scope["type"] == "lifespan" or dict(scope["headers"]).get(b"host") in self._hosts:
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await PlainTextResponse("This is not reached by that name.\n", 400)(scope, receive, send)
        else:
            await WebSocket(scope, receive, send).close(1008)


class _Talk:
    """One page and its engine, for as long as the page is open."""

    def __init__(self, connection: WebSocket, session: Session, pool: ThreadPoolExecutor) -> None:
        self._connection, self._session, self._pool = connection, session, pool
        self._waiting: asyncio.Queue[str | None] = asyncio.Queue()

    async def go_on(self) -> None:
        """Take what comes and send what is answered, until the page is closed."""
        listening = asyncio.create_task(self._listen())
        try:
            while (text := await self._next()) is not None:
                for answer in await self._work(text):
                    await self._connection.send_text(answer)
        except (WebSocketDisconnect, RuntimeError):
            pass  # the page is gone; nobody waits for an answer any more
        finally:
            listening.cancel()

    async def _listen(self) -> None:
        try:
            while True:
                self._waiting.put_nowait(await self._connection.receive_text())
        except (WebSocketDisconnect, RuntimeError, KeyError):
            self._waiting.put_nowait(None)

    async def _next(self) -> str | None:
        """What is to be done next: what came, or "" to go on with a task; None when the page is gone."""
        if self._session.busy and self._waiting.empty():
            await asyncio.sleep(0)
            if self._waiting.empty():
                return ""
        return await self._waiting.get()

    async def _work(self, text: str) -> list[str]:
        work = (lambda: self._session.receive(text)) if text else self._slice
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def _slice(self) -> list[str]:
        """Go on with tasks until there is something to send, or it is somebody else's turn."""
        end, found = monotonic() + SLICE, list[str]()
        while self._session.busy and not found and monotonic() < end:
            found = self._session.step()
        return found
