"""The worlds that are attacked: small ones, that come with the tests of a checkout, and those that users have."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from muchado.api.find import bundled_worlds, package
from muchado.api.world import World
from muchado.conform.attack.case import CannotError

CHECKOUT = Path(__file__).parents[4]
SMALL = CHECKOUT / "tests" / "worlds" / "mechanisms"
PAGE = CHECKOUT / "docs" / "reference" / "language.md"
FENCE = "```ado\n"
USES = "\n  uses "
MINDS = f'{USES}"everyday/minds"'


@cache
def plain() -> dict[str, str]:
    """Return the small worlds by name that use no rules of the library's, with the one that the language's page is of.

    Raises:
        CannotError: this is no checkout.

    """
    found = {name: text for name, text in _small().items() if USES not in text.replace(MINDS, "")}
    found["language"] = "".join(part.split("```", 1)[0] for part in PAGE.read_text(encoding="utf-8").split(FENCE)[1:])
    return found


@cache
def using() -> dict[str, str]:
    """Return the small worlds by name that use the library, and the bundled ones, each as one text."""
    found = {name: text for name, text in _small().items() if USES in text}
    return found | {name: _whole(Path(str(path))) for name, path in bundled_worlds().items()}


@cache
def library() -> str:
    """Return the library's text, all of it."""
    return _whole(Path(str(package())) / "library")


def _whole(path: Path) -> str:
    """Return all text of a file, or below a directory."""
    files = [path] if path.is_file() else sorted(path.rglob("*.ado"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


@cache
def _small() -> dict[str, str]:
    if not SMALL.is_dir():
        raise CannotError(f"The small worlds come with a checkout of Much Ado, and {SMALL} is not there.")
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(SMALL.glob("*.ado"))}


@cache
def compiled(name: str) -> World:
    """Return one of the worlds that use no library, compiled."""
    return World.from_text(plain()[name])
