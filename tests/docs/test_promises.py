"""What the page of promises says of names, formats and versions is so."""

from __future__ import annotations

import re
from pathlib import Path

import muchado
from muchado.bundle.model import FORMAT

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "promises.md").read_text(encoding="utf-8")


def test_the_names_are_those_of_the_package() -> None:
    listed = re.search(r"^```text\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert listed is not None
    assert sorted(listed.group(1).split()) == sorted(muchado.__all__)


def test_every_name_says_what_it_is() -> None:
    assert [name for name in muchado.__all__ if not getattr(muchado, name).__doc__] == []


def test_the_format_of_bundles_is_that_of_the_code() -> None:
    assert f"its format (now {FORMAT})" in PAGE
