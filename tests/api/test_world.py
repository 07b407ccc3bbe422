from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import muchado
from gate import GATE

if TYPE_CHECKING:
    from pathlib import Path


def test_a_text_is_a_world() -> None:
    world = muchado.World.from_text(GATE)
    assert (world.title, world.people) == ("Two at a gate", ("Ada", "Bo"))


def test_a_text_with_mistakes_says_which() -> None:
    with pytest.raises(muchado.WorldError, match="mistake") as caught:
        muchado.World.from_text(GATE.replace("is in gate", "is in gaet"))
    assert "gaet" in caught.value.diagnostics[0].render()


def test_a_world_goes_through_json() -> None:
    world = muchado.World.from_text(GATE)
    assert muchado.World.from_json(world.to_json()).bundle == world.bundle


def test_json_that_is_no_world_is_refused() -> None:
    with pytest.raises(muchado.WorldError, match="not a bundle"):
        muchado.World.from_json("{}")


def test_a_path_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    assert muchado.load(tmp_path).bundle == muchado.load(str(tmp_path / "gate.ado")).bundle


def test_a_library_beside_the_world_is_found(tmp_path: Path) -> None:
    library = 'library "manners"\n\nmood glee, 0 to 100\n'
    world = tmp_path / "world.ado"
    (tmp_path / "libraries").mkdir()
    world.write_text(GATE.replace("  about", '  uses "libraries/manners"\n  about'), encoding="utf-8")
    (tmp_path / "libraries" / "manners.ado").write_text(
        library.replace("manners", "libraries/manners"), encoding="utf-8"
    )
    assert "glee" in [quality.name for quality in muchado.load(world).bundle.qualities]


def test_the_nearest_world_is_suggested() -> None:
    with pytest.raises(muchado.WorldError, match='Did you mean "valentine"'):
        muchado.load("valentin")


@pytest.mark.parametrize("name", ["", "no/such/place", "a\0b", "x" * 10_000])
def test_what_is_nowhere_is_no_world(name: str) -> None:
    with pytest.raises(muchado.WorldError):
        muchado.load(name)


def test_every_public_name_is_there() -> None:
    for name in muchado.__all__:
        assert getattr(muchado, name).__doc__
    with pytest.raises(AttributeError, match="nonsense"):
        _ = muchado.nonsense
