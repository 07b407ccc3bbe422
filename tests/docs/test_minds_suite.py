"""The page about the suite of minds shows what its command prints, and every form.

`python tests/docs/test_minds_suite.py` (with `tests` on the path) brings the page up to date; read it afterwards.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

import pytest

from conform.minds.native import native
from muchado.conform.minds.__main__ import main
from muchado.conform.minds.stories import FORMS

PAGE = Path(__file__).parents[2] / "docs" / "internals" / "minds-suite.md"
TABLE, FORM, END = "<!-- table -->\n", "<!-- forms -->\n", "<!-- end -->\n"
ENOUGH = 10_000


def forms() -> str:
    """All forms, a row each."""
    rows = (f"| {name} | {str(form.__doc__).splitlines()[0]} |" for name, form in FORMS.items())
    return "\n".join(("| form | what happens |", "| --- | --- |", *rows)) + "\n"


def printed() -> str:
    """What the command of the page prints."""
    command = re.search(r"^python -m muchado\.conform\.minds (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert command
    paper = io.StringIO()
    with contextlib.redirect_stdout(paper):
        main(shlex.split(command[1]))
    return f"```text\n{paper.getvalue()}```\n"


def between(begin: str) -> str:
    return PAGE.read_text(encoding="utf-8").partition(begin)[2].partition(END)[0]


def test_every_form_is_on_the_page() -> None:
    assert between(FORM) == forms()


@native
@pytest.mark.slow
def test_ten_thousand_questions_are_answered_as_the_page_shows() -> None:
    found = printed()
    assert between(TABLE) == found
    asked, wrong = (
        int(figure.replace(",", "")) for figure in re.findall(r"^all .* (\S+) / (\S+)$", found, re.MULTILINE)[0]
    )
    assert asked >= ENOUGH
    assert not wrong


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    for begin, what in ((FORM, forms()), (TABLE, printed())):
        head, _, rest = text.partition(begin)
        text = head + begin + what + END + rest.partition(END)[2]
    PAGE.write_text(text, encoding="utf-8")
