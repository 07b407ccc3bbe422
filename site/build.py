"""Make the site: `uv run --group site python site/build.py OUT`, with OUT a new or empty directory.

The pages are those of `docs`; Sphinx makes of them what a browser reads, and any warning of it is a failure. The page
on which worlds are written and played comes along, so examples are played where they stand. Then every link within the
site is followed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from sphinx.cmd.build import build_main

SITE = Path(__file__).parent
sys.path.insert(0, str(SITE))

from gallery import gallery, said  # noqa: E402 (it lies beside this)
from links import broken  # noqa: E402 (it lies beside this)

DOCS = SITE.parent / "docs"
PLAYED = "valentine"
"""The world with which the page opens of itself."""

STRICT = ("-q", "-W", "--keep-going", "-j", "auto")

DECISIONS = "# Decisions\n\nWhat we chose, and why; the newest last.\n\n"
GALLERY = "- [Gallery](gallery.md): the worlds that come along, to look at and to play.\n"


def main() -> int:
    """Make the site in the directory that is named."""
    if len(sys.argv) != 2:  # noqa: PLR2004 (the program and the directory)
        print(__doc__.splitlines()[0], file=sys.stderr)
        return 2
    out = Path(sys.argv[1])
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        print(f"{out} is not empty: name a new directory.", file=sys.stderr)
        return 2
    with TemporaryDirectory() as kept:
        pages, trees = Path(kept) / "pages", Path(kept) / "trees"
        gather(pages)
        failed = build_main([*STRICT, "-d", str(trees), "-c", str(SITE), str(pages), str(out)])
    if failed:
        return failed
    said("page", PLAYED, "--out", str(out / "play"))
    faults = broken(out)
    print("\n".join(faults) or f"{sum(1 for _ in out.rglob('*.html'))} pages, and every link leads somewhere.")
    return int(bool(faults))


def gather(pages: Path) -> None:
    """Put the pages together as Sphinx wants them: with a gallery, and each list of pages as a table of contents."""
    copytree(DOCS, pages)
    gallery(pages)
    decisions = sorted(pages.glob("decisions/*.md"))
    listed = "".join(f"- [{title(page)}]({page.name})\n" for page in decisions)
    (pages / "decisions" / "index.md").write_text(DECISIONS + listed, encoding="utf-8")
    index = pages / "index.md"
    text = index.read_text(encoding="utf-8").replace("(decisions/)", "(decisions/index.md)")
    index.write_text(text.replace("\n## ", f"\n{GALLERY}\n## ", 1), encoding="utf-8")
    for page in pages.rglob("index.md"):
        page.write_text(with_contents(page.read_text(encoding="utf-8")), encoding="utf-8")


def title(page: Path) -> str:
    """Give the heading of a page."""
    return page.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("# ")


def with_contents(text: str) -> str:
    """Add, behind each part of a list of pages, the table of contents that the list is."""
    first, *parts = re.split(r"(?m)^(?=## )", text)
    return "".join(part + contents(part) for part in (first, *parts))


def contents(part: str) -> str:
    """Give the hidden table of contents of the pages below to which a part leads."""
    found = dict.fromkeys(re.findall(r"\]\(([\w/+-]+)\.md[#)]", part))
    if not found:
        return ""
    heading = re.match(r"## (?!\[)(.*)", part)
    caption = f":caption: {heading[1]}\n" if heading else ""
    return f"\n```{{toctree}}\n:hidden:\n:titlesonly:\n{caption}\n" + "\n".join(found) + "\n```\n\n"


if __name__ == "__main__":
    sys.exit(main())
