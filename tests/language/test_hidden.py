"""Characters that do not show are told wherever text comes in: files and their names, bundles, questions, inputs."""

from __future__ import annotations

import json
import unicodedata

import pytest

from gate import GATE
from muchado import World, WorldError
from muchado.bundle.hidden import HIDDEN, shown
from muchado.language import SourceFile, compile_text

DECEIVING = "\x00\x07\x1b\x7f\x85\x9b\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\ufeff\ud83d"
NEEDED = "\t\u200c\u200d\u0600\u06dd"
"""Persian, Hindi and pictures of families need joiners; the last two are formats by name, and show."""


def codes(text: str, name: str = "world.ado") -> set[str]:
    return {found.code for found in compile_text([SourceFile(name, text)]).diagnostics}


@pytest.mark.parametrize("character", DECEIVING, ids=ascii)
def test_it_is_told_in_a_text_and_nothing_said_carries_it_on(character: str) -> None:
    for spoiled in (GATE.replace("A greeting", f"A{character}greeting"), f"{GATE}# aside{character}\n"):
        found = compile_text([SourceFile("world.ado", spoiled)])
        assert found.bundle is None
        assert {one.code for one in found.diagnostics} == {"E214"}
        assert not [mark for one in found.diagnostics for mark in one.render() if HIDDEN.match(mark) and mark != "\n"]


@pytest.mark.parametrize("character", DECEIVING, ids=ascii)
def test_it_is_refused_in_a_bundle_in_the_name_of_a_file_and_in_what_is_asked(character: str) -> None:
    data = json.loads(World.from_text(GATE).to_json())
    data["people"][0]["title"] = f"Ada{character}"
    with pytest.raises(WorldError, match="does not show"):
        World.from_json(json.dumps(data))
    assert "E214" in codes(GATE, f"wor{character}ld.ado")
    with pytest.raises(WorldError, match="does not show"):
        World.from_text(GATE).changes(f"Bo{character} absent")


@pytest.mark.parametrize("character", NEEDED, ids=ascii)
def test_what_languages_need_stays(character: str) -> None:
    world = World.from_text(GATE.replace("A greeting", f"A{character}greeting"))
    assert character in world.bundle.about
    assert World.from_json(world.to_json()).bundle == world.bundle


def test_all_controls_and_formats_are_decided_about() -> None:
    """Every one is refused, but those that are needed, and those that Unicode may add."""
    kinds = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    allowed = {
        mark for mark in map(chr, range(0x110000)) if unicodedata.category(mark) in kinds and not HIDDEN.match(mark)
    }
    assert {"\t", "\u200c", "\u200d"} <= allowed
    assert all(unicodedata.name(mark, "").split()[0] in {
        "", "ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN", "MUSICAL", "SHORTHAND", "ZERO",
    } for mark in allowed - {"\t"})  # fmt: skip


def test_a_message_shows_what_it_is() -> None:
    assert shown("a\u202eb\x1b") == "a<U+202E>b<U+001B>"
