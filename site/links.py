"""Follow every link within a site: each leads to a file of it, and to a place there."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

CARRIED = "story="
"""Behind such a mark an address carries a world and names no place."""


class _Seen(HTMLParser):
    """Where a page leads, and the places in it."""

    def __init__(self) -> None:
        super().__init__()
        self.leads: list[str] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take down what a tag leads to, and its name."""
        for name, value in attrs:
            if value and name in {"href", "src"} and not (tag == "link" and "canonical" in str(attrs)):
                self.leads.append(value)
            elif value and name in {"id", "name"}:
                self.places.add(value)


def broken(site: Path) -> list[str]:
    """Give a sentence for each link of a site that leads nowhere; links to elsewhere are not followed."""
    pages = {page.resolve(): _seen(page) for page in site.rglob("*.html")}
    return [
        f"{page.relative_to(site.resolve())}: {link} leads nowhere"
        for page, seen in pages.items()
        for link in seen.leads
        if not _leads(page, link, pages)
    ]


def _leads(page: Path, link: str, pages: dict[Path, _Seen]) -> bool:
    """Whether a link of a page leads somewhere."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True
    to = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    to = to / "index.html" if to.is_dir() else to
    if to not in pages:
        return to.is_file()
    return not parts.fragment or parts.fragment.startswith(CARRIED) or unquote(parts.fragment) in pages[to].places


def _seen(page: Path) -> _Seen:
    seen = _Seen()
    seen.feed(page.read_text(encoding="utf-8"))
    return seen
