"""The layers of the library: core names no pack, and packs do not name each other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parents[2] / "src" / "muchado" / "library"
CORE = "core"
FREE = ("everyday", "plays")
"""What is made of other layers: the old names, and what single plays are made of."""
PERIOD = re.compile(r"\b(maths|soup|weekend|hop in|drive off|postman|lessons?|gown|maid)\b", re.IGNORECASE)
"""Words of one period."""
LAYERED = sorted(path for path in LIBRARY.glob("*/*.ado") if path.parent.name not in FREE)


def strangers(layer: str, text: str) -> set[str]:
    """The layers that a file of a layer names and may not."""
    named = {name.split("/")[0] for name in re.findall(r'^  uses "(.+?)"', text, re.MULTILINE)}
    return named - {CORE, layer, *(layer.split("+") if "+" in layer else ())}


@pytest.mark.parametrize("path", LAYERED, ids=lambda path: path.relative_to(LIBRARY).as_posix())
def test_a_file_names_its_own_layer_and_core(path: Path) -> None:
    assert not strangers(path.parent.name, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted((LIBRARY / CORE).glob("*.ado")), ids=lambda path: path.stem)
def test_core_has_no_word_of_one_period(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.lstrip().startswith("#") and PERIOD.search(line.split("  #")[0])] == []


def test_a_stranger_is_seen() -> None:
    assert strangers(CORE, 'library "core/x"\n  uses "romance/love"\n') == {"romance"}
    assert strangers("romance", 'library "romance/x"\n  uses "court/schemes"\n  uses "core/talk"\n') == {"court"}
