"""Worlds as they were made ready before: what their text was compiled to, and their rules as Python compiled them."""

from __future__ import annotations

import marshal
import pickle
import sys
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.api.sharing import shared
from muchado.bundle.checked import Checked
from muchado.bundle.model import Bundle
from muchado.kernel.exec.ready import Ready, planned
from muchado.kernel.exec.source import compiled, written
from muchado.language.keys import PLANNED, key
from muchado.plan.rules import Plans
from muchado.plan.writer import Catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType

    from muchado.api.shelf import Images
    from muchado.bundle.stories import StoryTest
    from muchado.language.text.source import SourceFile


class Prepared(NamedTuple):
    """A world that can be played at once, and the tests in its text."""

    bundle: Checked
    tests: tuple[StoryTest, ...]
    ready: Ready


class _Image(NamedTuple):
    """What is kept of a world: of its plans all but the catalogue they begin with, and in short how they `read`."""

    bundle: Bundle
    tests: tuple[StoryTest, ...]
    plans: tuple[Any, ...]
    answers: Mapping[str, int]
    findable: frozenset[int]
    read: bytes


def kept(files: Sequence[SourceFile], shelf: Images) -> Prepared | None:
    """Return a world of these files as it was kept; None if it is not, or no longer what would be made of them."""
    image = _opened(shelf.take(key(files, PLANNED)))
    if image is None:
        return None
    bundle = Checked(image.bundle, image.bundle)
    plans = Plans(Catalogue(bundle, image.answers, image.findable), *image.plans)
    code = _code(image.read, shelf) or _compiled(written(plans), image.read, shelf)
    return Prepared(bundle, image.tests, Ready(plans, code))


def keep(files: Sequence[SourceFile], bundle: Checked, tests: tuple[StoryTest, ...], shelf: Images) -> Ready:
    """Make a world ready, and keep it for the next time."""
    plans = planned(bundle)
    source = written(plans)
    read = blake2b(source.encode(), digest_size=16).digest()
    (_, answers, findable), *rest = plans
    image = _Image(Bundle._make(bundle), tests, tuple(rest), answers, findable, read)
    shelf.put(key(files, PLANNED), pickle.dumps(shared(image), pickle.HIGHEST_PROTOCOL))
    return Ready(plans, _code(read, shelf) or _compiled(source, read, shelf))


def _code(read: bytes, shelf: Images) -> CodeType | None:
    """Return what this Python has made of plans that read so, for this world or another; None if it is not kept."""
    code = shelf.take(_under(read))
    return None if code is None else marshal.loads(code)  # noqa: S302 (written by us, and whole)


def _compiled(source: str, read: bytes, shelf: Images) -> CodeType:
    code = compiled(source)
    if not shelf.travels:
        shelf.put(_under(read), marshal.dumps(code))
    return code


def _under(read: bytes) -> str:
    return blake2b(read, digest_size=16, key=blake2b(sys.version.encode()).digest()).hexdigest()


def _opened(image: bytes | None) -> _Image | None:
    if image is None:
        return None
    held = pickle.loads(image)  # noqa: S301 (written by us, and whole)
    return held if isinstance(held, _Image) else None
