"""How long whoever opens the page waits, in Chromium, with Python in the browser and with native Python; and its size.

python benchmarks/waiting.py [WORLD] [--times N]

Needs Chromium, playwright, and for the native engine the extra `page`. Wall time is what somebody waits; it grows with
whatever else the machine does, so the least and the median stand side by side, with the CPU seconds of the whole
browser and the load of the machine.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Playwright

MEGABYTES, SCRIPT = 7.5, 250_000
"""All files of valentine's page, compressed; bytes of its own script, compressed."""

COLD, WARM, MISTAKES, STORY, NATIVE_STORY = 10.0, 4.0, 0.5, 1.0, 0.6
"""Seconds at most."""

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
TOO_LONG = 120_000

WATCH = """
window.seen = {};
addEventListener("keydown", () => { window.seen = {key: performance.now()}; }, true);
new MutationObserver(() => {
  const seen = window.seen, mark = (name) => { seen[name] ??= performance.now(); };
  const scene = document.querySelector(".story .scene");
  if (document.querySelector(".story .ln")) mark("line");
  if (document.querySelector(".foot b")) mark("mistake");
  if (scene?.classList.contains("old")) mark("again");
  else if (seen.again) mark("story");
}).observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
"""

KEPT = """(async () => {
  const name = (await caches.keys()).find((one) => one.endsWith(" memory"));
  return name ? (await (await caches.open(name)).keys()).length : 0;
})()"""


class Waits:
    """What was measured, by what it is."""

    def __init__(self) -> None:
        self.over = False
        print(f"{'':34}{'least':>9}{'median':>9}{'CPU':>9}{'bound':>9}{'load':>7}")

    def add(self, words: str, waits: list[tuple[float, float]], bound: float) -> None:
        """Print a row: wall and CPU seconds of each time."""
        wall, spent = zip(*waits, strict=True)
        self.over = self.over or min(wall) > bound
        row = f"{min(wall):>7.2f} s{median(wall):>7.2f} s{median(spent):>7.2f} s{bound:>7.1f} s"
        print(f"{words:34}{row}{os.getloadavg()[0]:>7.1f}", flush=True)


def main() -> int:
    """Measure, print, and return 1 if a bound is passed even at best."""
    reader = argparse.ArgumentParser()
    reader.add_argument("world", nargs="?", default="valentine")
    reader.add_argument("--times", type=int, default=3)
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        folder = Path(home) / "page"
        subprocess.run([sys.executable, "-m", "muchado", "page", asked.world, "--out", folder], check=True)
        over = _size(folder)
        waits = Waits()
        with _hosted(folder) as address:
            _starts(playwright, address, asked.times, waits)
            _edits(playwright, address, "browser", asked.times, waits, STORY)
        with _edited(asked.world) as address:
            _edits(playwright, address, "native", asked.times, waits, NATIVE_STORY)
    return int(over or waits.over)


def _size(folder: Path) -> bool:
    sizes = {one: len(gzip.compress(one.read_bytes(), 9)) for one in folder.rglob("*") if one.is_file()}
    script = sum(size for path, size in sizes.items() if path.parent == folder and path.suffix == ".js")
    whole = sum(sizes.values()) / 1_000_000
    print(f"{whole:.2f} MB compressed, at most {MEGABYTES}; own script {script:,} bytes, at most {SCRIPT:,}")
    return whole > MEGABYTES or script > SCRIPT


# ------------------------------------------------------------------ what is waited for


def _starts(playwright: Playwright, address: str, times: int, waits: Waits) -> None:
    """First visits, each in a browser that knows nothing, and later ones, each in a browser opened anew."""
    cold, warm = [], []
    for _ in range(times):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            with _opened(playwright, home) as page:
                cold.append(_first_line(page, address))
                _until(page, "navigator.serviceWorker.ready.then(() => true)")
                _until(page, KEPT)
            with _opened(playwright, home) as page:
                warm.append(_first_line(page, address))
    waits.add("browser: first visit, first line", cold, COLD)
    waits.add("browser: later visit, first line", warm, WARM)


def _first_line(page: Page, address: str) -> tuple[float, float]:
    before = _cpu(page.context)
    page.goto(address)
    _until(page, "!!window.seen.line")
    return float(page.evaluate("window.seen.line")) / 1000, _cpu(page.context) - before


def _edits(playwright: Playwright, address: str, engine: str, times: int, waits: Waits, bound: float) -> None:
    """From a key to the mistake that it makes, and to the story after one that makes none."""
    mistakes, story = [], []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, _opened(playwright, home) as page:
        _first_line(page, address)
        page.locator(".until", has_text="played to").wait_for(timeout=TOO_LONG, state="attached")
        page.wait_for_timeout(4000)  # the text is looked through, and what is kept for later is kept
        for _ in range(times + 1):
            page.locator(".cm-content").click()
            page.keyboard.press("Control+End")
            page.keyboard.insert_text("\n\n")
            page.locator(".until", has_text="played to").wait_for(timeout=TOO_LONG, state="attached")
            page.wait_for_timeout(1500)
            mistakes.append(_typed(page, "x", "mistake"))
            page.wait_for_timeout(1000)
            story.append(_typed(page, "Backspace", "story"))
            page.wait_for_timeout(1500)
    waits.add(f"{engine}: a key to its mistake", mistakes[1:], MISTAKES)
    waits.add(f"{engine}: a key to the story", story[1:], bound)


def _typed(page: Page, key: str, mark: str) -> tuple[float, float]:
    before = _cpu(page.context)
    page.keyboard.press(key)
    _until(page, f"!!window.seen.{mark}")
    seen = page.evaluate("window.seen")
    return (seen[mark] - seen["key"]) / 1000, _cpu(page.context) - before


def _until(page: Page, what: str) -> None:
    """The page's policy lets no text be evaluated by a watcher of its own: it is asked again and again."""
    for _ in range(TOO_LONG // 20):
        if page.evaluate(what):
            return
        page.wait_for_timeout(20)
    raise TimeoutError(what)


# ------------------------------------------------------------------ browser and servers


@contextmanager
def _opened(playwright: Playwright, home: str) -> Iterator[Page]:
    context = playwright.chromium.launch_persistent_context(
        home, executable_path=CHROMIUM, args=["--no-sandbox"], viewport={"width": 1366, "height": 768}
    )
    context.add_init_script(WATCH)
    yield context.pages[0]
    context.close()


def _cpu(context: BrowserContext) -> float:
    """CPU seconds of all processes of the browser."""
    talk = context.browser.new_browser_cdp_session() if context.browser else None
    if talk is None:
        return 0.0
    found = talk.send("SystemInfo.getProcessInfo")["processInfo"]
    talk.detach()
    return float(sum(one["cpuTime"] for one in found))


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def _hosted(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


@contextmanager
def _edited(world: str) -> Iterator[str]:
    command = [sys.executable, "-m", "muchado", "edit", world, "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as edit:
        assert edit.stdout is not None  # noqa: S101 (a pipe was asked for)
        yield next(word for line in edit.stdout for word in line.split() if word.startswith("http"))
        edit.terminate()


if __name__ == "__main__":
    sys.exit(main())
