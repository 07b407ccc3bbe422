"""The page in a real browser, with either of its engines."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from playwright.sync_api import Browser, Locator, Page

from muchado.page.answering import Answering
from muchado.page.built import built, for_native
from muchado.page.disk import Disk
from muchado.page.serve import make_app
from muchado.page.session import Session

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

TOKEN = "a-token-of-the-tests"  # noqa: S105
ROOT = Path(__file__).resolve().parents[2]

SQUARE = """world "Square"
  uses "everyday"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place square, "the square"
place lane, "the lane"
  next to square

person Ann, she
  kind 20, impulsive 90, vindictive 90, sociable 80
  lives at square
  at the start
    is in square
    anger toward Bob 90, blame toward Bob 90
person Bob, he
  sociable 70
  lives at square
  at the start
    is in square
    liking toward Ann 60
"""


@contextmanager
def edited(path: Path | None, home: Path) -> Iterator[str]:
    """The address of `muchado edit`, as long as it runs."""
    port = _free()
    app = make_app(for_native(built()), TOKEN, port, lambda: Session(Answering("native", Disk(path, home))))
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error", ws_max_size=16_000_000))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.02)
    yield f"http://127.0.0.1:{port}/#token={TOKEN}"
    server.should_exit = True
    thread.join(10)


def _free() -> int:
    with ThreadingHTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        return server.server_address[1]


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def hosted(folder: Path) -> Iterator[tuple[str, ThreadingHTTPServer]]:
    """The address of a folder on some host, and the host, which can be shut down."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", server
    server.shutdown()
    server.server_close()


@contextmanager
def opened(browser: Browser, address: str, *, width: int = 1366, scheme: str = "light") -> Iterator[Page]:
    """A page at an address; whatever the browser complains of fails the test."""
    context: BrowserContext = browser.new_context(
        viewport={"width": width, "height": 768},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(f"a dialog: {dialog.message}"))
    page.goto(address)
    yield page
    context.close()
    assert complaints == []


def played(page: Page, seconds: float = 20) -> None:
    """Wait until the story is at its end."""
    page.locator(".until", has_text="played to").wait_for(timeout=seconds * 1000, state="attached")


def write(page: Page, text: str) -> None:
    """Put a text in the place of the whole file that is open."""
    editor = page.locator(".cm-content")
    editor.click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(text)


def line(page: Page, words: str) -> Locator:
    """The first line of the story with these words."""
    return page.locator(".story .ln", has_text=words).first
