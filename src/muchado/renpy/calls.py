"""What a script calls, with how many things and of which kind: what does not fit is told in a sentence."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, cast

from muchado.stage.mistakes import StageError

Call = TypeVar("Call", bound=Callable[..., Any])

Kind = tuple[Callable[[Any], bool], str]
"""What fits, and what that is called."""

LONGEST = 60
"""Characters of what is told of a value."""


def _every(value: Any) -> bool:  # noqa: ANN401 (whatever a script calls with)
    return all(isinstance(one, str) for one in value)


def _listed(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str | Mapping)


KINDS: dict[str, Kind] = {
    "str": (lambda value: isinstance(value, str), "a text"),
    "int": (lambda value: isinstance(value, int) and not isinstance(value, bool), "a whole number"),
    "bool": (lambda value: isinstance(value, bool), "True or False"),
    "None": (lambda value: value is None, "None"),
    "Mapping[str, str]": (
        lambda value: isinstance(value, Mapping) and _every(value) and _every(value.values()),
        'a text for each text, {"Ino greets Kiba": "met"}',
    ),
    "Sequence[str]": (lambda value: _listed(value) and _every(value), "a list of texts"),
    "Iterable[Showing]": (_listed, 'what `town.after(before, through="Ino")` gives'),
    "Town": (lambda value: _is_one(value, "Town"), "a town"),
    "Turn": (lambda value: _is_one(value, "Turn"), 'what `town.turn("Ino")` gives where she has something to decide'),
    "Choice": (lambda value: _is_one(value, "Choice"), 'what `town.may("Ino", "greet Kiba")` gives'),
    "Input": (lambda value: _is_one(value, "Input"), "an Input"),
    "Showing": (lambda value: _is_one(value, "Showing"), "one of what `town.after(...)` gives"),
    "Faces": (lambda value: _is_one(value, "Faces"), "Faces({...})"),
}
"""What may stand for a parameter, by the words of its annotation, and what that is called."""


def _is_one(value: object, name: str) -> bool:
    return type(value).__name__ == name


def checked(call: Call) -> Call:
    """Return a function, or a method of a town, that tells in a sentence what it cannot be called with."""
    signature = inspect.signature(call)
    kinds = {
        one.name: [KINDS[kind] for kind in one.annotation.split(" | ")]
        for one in signature.parameters.values()
        if one.annotation is not one.empty
    }
    *first, name = call.__qualname__.split(".")
    owner = next(iter(first), "")
    if name == "__init__":
        name = owner
    elif owner:
        name = f"{owner.lower()}.{name}"

    @functools.wraps(call)
    def told(*given: object, **named: object) -> object:
        try:
            bound = signature.bind(*given, **named)
        except TypeError as error:
            raise StageError(f"`{name}{_shown(signature)}`: {error}.") from error
        for parameter, value in bound.arguments.items():
            several = signature.parameters[parameter].kind is inspect.Parameter.VAR_POSITIONAL
            for one in value if several else (value,):
                if parameter in kinds:
                    _check(f"`{name}{_shown(signature)}`: {parameter}", kinds[parameter], one)
        return call(*given, **named)

    return cast("Call", told)


def _check(where: str, kinds: list[Kind], value: object) -> None:
    if not any(fits(value) for fits, _ in kinds):
        found = repr(value)
        found = found if len(found) <= LONGEST else f"{found[:LONGEST]}..."
        raise StageError(f"{where} is {' or '.join(words for _, words in kinds)}, and not {found}.")


def _shown(signature: inspect.Signature) -> str:
    """A signature as a script writes it."""
    written = (one.replace(annotation=one.empty) for one in signature.parameters.values() if one.name != "self")
    return str(inspect.Signature([*written]))
