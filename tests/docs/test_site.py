"""The site: what is played on it can be played, and links that lead nowhere are found."""

from __future__ import annotations

import base64
import json
import sys
import zlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "site"))

from address import address_of  # noqa: E402 (it is no package)
from links import broken  # noqa: E402 (it is no package)

TINY = ROOT / "tests" / "worlds" / "mechanisms" / "m11-searching.ado"


def test_an_address_carries_a_world_from_its_beginning() -> None:
    files = {TINY.name: TINY.read_text(encoding="utf-8")}
    address = address_of("a name", files, 4)
    assert address is not None
    packed = address.removeprefix("#story=1.")
    data = json.loads(zlib.decompress(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)), -zlib.MAX_WBITS))
    assert data["files"] == files
    assert (data["name"], data["seed"]) == ("a name", 4)
    assert data["minute"] > 0


EMPTY = 'world "Empty"\n  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 9:00\n'


@pytest.mark.parametrize("text", ["world", EMPTY])
def test_what_cannot_be_played_has_no_address(text: str) -> None:
    assert address_of("none", {"none.ado": text}) is None


def test_links_that_lead_nowhere_are_found(tmp_path: Path) -> None:
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "index.html").write_text('<p id="here"><a href="../a.html#place">back</a>', encoding="utf-8")
    (tmp_path / "a.html").write_text(
        '<b id="place"></b><a href="part/#here"></a><a href="#place"></a><a href="part/#story=1.xyz"></a>'
        '<a href="mailto:a@b"></a><a href="none.html"></a><img src="none.png"><a href="part/#nowhere"></a>',
        encoding="utf-8",
    )
    assert broken(tmp_path) == [f"a.html: {link} leads nowhere" for link in ("none.html", "none.png", "part/#nowhere")]
