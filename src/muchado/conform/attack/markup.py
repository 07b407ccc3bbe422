"""Words full of markup, in a real browser, in tables and in a terminal: nothing of it may come alive."""

from __future__ import annotations

import csv
import json
import re
import shutil
from contextlib import closing, suppress
from itertools import islice
from typing import TYPE_CHECKING, Any

from muchado.api.errors import WorldError
from muchado.api.world import World
from muchado.conform.attack.bundles import CLOSED, alter, ways
from muchado.conform.attack.case import CannotError, Case, Kind, WrongError
from muchado.conform.attack.processes import Setting, ran
from muchado.conform.attack.shell import look_at
from muchado.conform.attack.stage import muchado
from muchado.conform.attack.walk import WORK
from muchado.conform.attack.worlds import compiled, plain
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.table import TableError, read_table
from muchado.draw.ties import draw_ties
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader
from muchado.report.page import report

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from playwright.sync_api import Browser, Page, Playwright

    from muchado.api.run import Run

BROWSERS = ("chromium", "chromium-browser", "google-chrome")

NASTY = (
    "<script>hit()</script>", "</script><script>hit()</script>", "<img src=x onerror=hit()>", '"><svg onload=hit()>',
    "'><svg/onload=hit()>", "';hit();//", '";hit();//', "`${hit()}`", "\\';hit();//", "</title><script>hit()</script>",
    "</style><script>hit()</script>", "</svg><script>hit()</script>", "]]><script>hit()</script>", "<![CDATA[", "]]>",
    "<!--", "--><script>hit()</script>", "<!--<script>", "&lt;script&gt;hit()&lt;/script&gt;",
    "&#60;img src=x onerror=hit()>",
    '" onmouseover="hit()" x="', '" onfocus="hit()" autofocus="', "javascript:hit()", "[x](javascript:hit())",
    "<a href=javascript:hit()>x</a>", "<iframe srcdoc='<script>parent.hit()</script>'>",
    "<base href=//example.invalid/>",
    "<meta http-equiv=refresh content=0;url=//example.invalid/>", "<link rel=stylesheet href=//example.invalid/x>",
    "url(//example.invalid/x)", "}body{background:url(//example.invalid/x)}", "@import '//example.invalid/x';",
    "@@data@@",
    "@@script@@", "{{A}}", "{A}", "\\u003cscript>", "\\1", "\\g<0>", "%s", "$&", "[bold red]x[/]", "[/]", "[link=x]",
    "[red", ":smile:", "# x", "* x", "> x", "```", "|", "1. x", "=1+1", "+1", "-1+1", "@SUM(1)", "\t=1+1",
    '=HYPERLINK("x")',
    "\x1b[31m", "\x1b]0;x\x07", "\x9b31m", "\x07", "\x08", "\r", "\n", "\u202e", "\u2066", "\u200f", "\u2028",
    "\x00", "\x85",
    "\ufeff", "\ufffe", "\ud800", "é", "한", "👩‍👩‍👧", "a" * 3000, " ", "", "__proto__", "constructor", "null",
    "NaN", "&", "<", ">",
    "'", '"', "\\",
)  # fmt: skip

CANARY = "window.hits = 0; window.hit = () => { window.hits += 1; };"
FREE = re.compile("title|about|name|because|words|told|text|present|base|past|from_afar|file")
"""Fields of a bundle that hold words of an author."""

FORMULA = re.compile(r"[=+@\t\r-]")
NUMBER = re.compile(r"-?\d+(\.\d+)?")
BEATS = 25
LONG = 200.0
"""Milliseconds that are waited for what ought not to happen."""


class Markup(Kind):
    """Worlds with markup in their words. The parts are what was put where, in text or bundle, as JSON."""

    name = "markup"
    inside = False

    def __init__(self) -> None:
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None

    def make(self, random: Random) -> Case:
        """Return a world and what is put into it."""
        base = random.choice(("m14-lies", "m03-sight-and-hearing", "m23-splitting-work", "language"))
        parts = [_put(random, base) for _ in range(random.randint(3, 25))]
        return Case(base, tuple(map(json.dumps, parts)), random.randrange(1 << 30))

    def run(self, case: Case, folder: Path) -> str:
        """Play it, and look at its page, its pictures, its tables and at a terminal."""
        world = _world(case)
        run = world.start(case.salt % 100)
        run.save(folder / "some.run")
        for _ in islice(iter(run.beat, None), BEATS):
            pass
        run.close()
        self._in_browser(run, case, folder)
        _in_tables(folder)
        _in_terminal(case.salt, folder)
        return "refused" if world is compiled(case.base) else "shown"

    def close(self) -> None:
        """Close the browser."""
        if self._browser is not None:
            self._browser.close()
        if self._playwright is not None:
            self._playwright.stop()
        self._browser = self._playwright = None

    def _in_browser(self, run: Run, case: Case, folder: Path) -> None:
        pages = {"page.html": report(run.chronicle), "picture.svg": _picture(run, case)}
        for name, text in pages.items():
            (folder / name).write_text(text, encoding="utf-8")
            self._opened(folder / name)

    def _opened(self, path: Path) -> None:
        """Open a page, use it, and look whether anything came alive or to harm."""
        context = self._started().new_context()
        with closing(context):
            page = context.new_page()
            wrong: list[str] = []
            page.add_init_script(CANARY)
            page.on("console", lambda message: wrong.append(f"the console says: {message.text}"))
            page.on("pageerror", lambda error: wrong.append(f"a script fails: {error}"))
            page.on("dialog", lambda dialog: wrong.append(f"a dialog: {dialog.message}"))
            page.on("request", lambda request: wrong.append(f"a request: {request.url}"))
            page.goto(path.as_uri())
            wrong.remove(f"a request: {path.as_uri()}")
            if path.suffix == ".html":
                _use(page)
            page.wait_for_timeout(LONG)
            if page.evaluate("window.hits"):
                wrong.append("a script has run")
            if wrong:
                raise WrongError(f"{path.suffix} in a browser: {wrong[0][:80]}", "\n".join(wrong))

    def _started(self) -> Browser:
        """Return the browser, started when it is first asked for."""
        if self._browser is None:
            found = next(filter(None, map(shutil.which, BROWSERS)), None)
            if found is None:
                raise CannotError("There is no Chromium on this machine.")
            try:
                from playwright.sync_api import sync_playwright  # noqa: PLC0415 (only developers have it)
            except ImportError as error:
                raise CannotError("There is no playwright on this machine.") from error
            self._playwright = sync_playwright().start()
            self._browser = self._playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        return self._browser


def _use(page: Page) -> None:
    """Do with a report what readers do: other eyes, whys, pictures, the cast and their minds."""
    for eyes in range(min(3, page.locator("#eyes option").count())):
        page.locator("#eyes").select_option(index=eyes)
        asked = page.locator("#prose .asks")
        for at in range(min(3, asked.count())):
            asked.nth(at).click()
            page.keyboard.press("Escape")
    page.locator("#tab-pictures").click()
    marks = page.locator("#pictures .mark[tabindex='0']")
    if marks.count():
        marks.first.focus()
        page.keyboard.press("Enter")
        for summary in page.locator("#answer summary").all()[:5]:
            if summary.is_visible():
                summary.click()
    page.locator("#tab-cast").click()
    page.locator("#when").fill(page.locator("#when").get_attribute("max") or "0")
    for summary in page.locator(".person summary").all()[:5]:
        summary.click()
    for link in page.locator(".person .link").all()[:3]:
        if link.is_visible():
            link.click()
            page.keyboard.press("Escape")


def _picture(run: Run, case: Case) -> str:
    """Draw one of the pictures that there are."""
    match case.salt % 5:
        case 0:
            return draw_storyline(story(run.chronicle), work=WORK)
        case 1:
            return draw_ties(run.chronicle, run.now)
        case 2:
            return draw_moods(run.chronicle)
        case 3:
            return draw_knowledge(run.chronicle, run.now)
        case _:
            return _drawn_table(case)


def _drawn_table(case: Case) -> str:
    """Draw a table of names as nasty as those of the world."""
    names = [json.loads(part)["to"] for part in case.parts] or ["x"]
    rows = [f'{at},"{name}","{name};Ann"'.replace('""', '"') for at, name in enumerate(names)]
    try:
        return draw_storyline(read_table("time,session,people\n" + "\n".join(rows), names[0]), work=WORK)
    except TableError:
        return draw_storyline(read_table("time,session,people\n1,x,Ann", names[0]))


def _in_tables(folder: Path) -> None:
    """Look whether a table's cell is a formula to those who open it."""
    for path in export(Reader.open(folder / "some.run"), "csv", folder / "tables"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    if FORMULA.match(cell) and not NUMBER.fullmatch(cell):
                        raise WrongError("a cell that is a formula", f"{path.name}: {cell[:80]!r}")


def _in_terminal(salt: int, folder: Path) -> None:
    """Look whether a terminal is sent anything that it would obey."""
    command = (("tell", "some.run"), ("show", "some.run"), ("resume", "some.run"), ("tell", "some.run", "--json"))[
        salt % 4
    ]
    setting = Setting(out="terminal", env={"TERM": "xterm-256color"})
    look_at(ran(muchado(*command), folder, setting), setting)


def _put(random: Random, base: str) -> dict[str, Any]:
    """Return where something nasty is put: a quote of the text, or a value of the bundle."""
    nasty = random.choice(NASTY)
    if random.randrange(2):
        return {"quote": random.randrange(1 << 16), "to": nasty}
    found = [
        way for way, value in ways(base) if isinstance(value, str) and value not in CLOSED and FREE.search(str(way))
    ]
    return {"way": random.choice(found), "to": nasty}


def _world(case: Case) -> World:
    """Return the case's world, with all that is put into it, as far as it is taken: much of it is refused."""
    world, text = compiled(case.base), plain()[case.base]
    puts = [json.loads(part) for part in case.parts]
    for put in puts:
        if "quote" in put:
            changed = _quoted(text, put["quote"], put["to"])
            with suppress(WorldError):
                world, text = World.from_text(changed), changed
    for put in puts:
        if "way" in put:
            data = json.loads(world.to_json())
            alter(data, tuple(put["way"]), "set", put["to"])
            with suppress(WorldError):
                world = World.from_json(json.dumps(data))
    return world


def _quoted(text: str, which: int, nasty: str) -> str:
    """Put something at the end of one of the quotes of a text."""
    ends = [found.end() - 1 for found in re.finditer(r'"[^"\n]*"', text)]
    at = ends[which % len(ends)]
    return f"{text[:at]} {nasty}{text[at:]}"
