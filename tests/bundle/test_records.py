"""Records are what `typing.NamedTuple` would make of the same class."""

from __future__ import annotations

import copy
import pickle
import typing
from pathlib import Path

import pytest

import muchado
from muchado.bundle.records import NamedTuple as Quick

USED = [
    path
    for path in sorted(Path(muchado.__file__).parent.rglob("*.py"))
    if "muchado.bundle.records import NamedTuple" in path.read_text(encoding="utf-8")
]


class Given(Quick):
    """Something given."""

    what: str
    by: int | None = None

    @property
    def shout(self) -> str:
        """Said aloud."""
        return self.what.upper()

    @classmethod
    def nothing(cls) -> Given:
        return cls("")


class Usual(typing.NamedTuple):
    """Something given."""

    what: str
    by: int | None = None

    @property
    def shout(self) -> str:
        """Said aloud."""
        return self.what.upper()

    @classmethod
    def nothing(cls) -> Usual:
        return cls("")


def test_a_record_is_a_named_tuple() -> None:
    one, other = Given("rose"), Usual("rose")
    assert one == other == ("rose", None)
    assert (one.shout, one._replace(by=3)) == (other.shout, ("rose", 3))
    assert (Given.__doc__, Given._fields, Given._field_defaults) == (
        Usual.__doc__,
        Usual._fields,
        Usual._field_defaults,
    )
    assert typing.get_type_hints(Given) == typing.get_type_hints(Usual)
    assert repr(one) == repr(other).replace("Usual", "Given")
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == one  # noqa: S301 (our own)
    assert Given.nothing().__class__ is Given
    assert {name for name in dir(Usual) if name not in dir(Given)} <= {"__orig_bases__", "__annotate__"}
    match one:
        case Given(what, None):
            assert what == "rose"
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize("record", [Given, Usual])
def test_what_makes_no_record_is_refused_alike(record: type[Given]) -> None:
    with pytest.raises(TypeError, match=r"__new__\(\) missing 1 required positional argument: 'what'"):
        record()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'where'"):
        record("rose", where=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Expected 2 arguments, got 1"):
        record._make(["rose"])
    with pytest.raises((TypeError, ValueError), match=r"Got unexpected field names: \['where'\]"):
        record("rose")._replace(where=1)  # type: ignore[call-arg]


def test_a_record_knows_its_fields_by_name() -> None:
    assert Given(by=2, what="rose")._asdict() == Usual(by=2, what="rose")._asdict() == {"what": "rose", "by": 2}
    assert Given._make(["rose", 2]) == Given("rose", 2)


@pytest.mark.parametrize("path", USED, ids=lambda path: path.stem)
def test_what_is_made_of_written_types_is_written(path: Path) -> None:
    assert "\nfrom __future__ import annotations\n" in path.read_text(encoding="utf-8")
