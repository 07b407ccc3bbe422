"""What was decided in somebody's place up to a minute, kept on the side so that it need not be found out anew.

As with kept states, what is kept changes nothing but how long something takes.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, TypeVar

from muchado.bundle.inputs import Choose, Respond
from muchado.stage.states import standing, taken_by
from muchado.stage.turning import beginning, recalled

if TYPE_CHECKING:
    from collections.abc import Generator

    from muchado.bundle.inputs import Input
    from muchado.stage.states import Origin
    from muchado.stage.turning import Memory

T = TypeVar("T")

MOST = 512
"""So many memories are kept at most; whichever was used longest ago is let go of."""

Key = tuple[str, int, int, tuple["Input", ...]]

_KEPT: OrderedDict[Key, Memory] = OrderedDict()


def drained(course: Generator[None, None, T]) -> T:
    """Return where a course comes to, without giving control back on the way."""
    try:
        while True:
            next(course)
    except StopIteration as done:
        found: T = done.value
        return found


def remembered(origin: Origin, inputs: tuple[Input, ...], me: int, until: int) -> Generator[None, None, Memory]:
    """Find out what was decided in somebody's place up to a minute; it gives control back after each beat."""
    minutes = [minute for minute in _decided(inputs, me) if minute <= until]
    memory, known = beginning(origin.program.bundle), 0
    for count in range(len(minutes), 0, -1):
        kept = _KEPT.get(_key(origin, taken_by(inputs, minutes[count - 1]), me))
        if kept is not None:
            memory, known = kept, count
            break
    for minute in minutes[known:]:
        taken = taken_by(inputs, minute)
        state = yield from standing(origin, taken, minute - 1)
        memory = _keep(_key(origin, taken, me), recalled(memory, state.simulation, me))
    return memory


def keep(origin: Origin, inputs: tuple[Input, ...], me: int, memory: Memory) -> None:
    """Keep what is remembered once all of these inputs have been taken."""
    minutes = _decided(inputs, me)
    if minutes:
        _keep(_key(origin, taken_by(inputs, minutes[-1]), me), memory)


def forget() -> None:
    """Let go of all that is kept."""
    _KEPT.clear()


def _decided(inputs: tuple[Input, ...], me: int) -> list[int]:
    """At which minutes something was chosen in somebody's place, each once."""
    own = (one.minute for one in inputs if isinstance(one.what, Choose | Respond) and one.what.person == me)
    return [*dict.fromkeys(own)]


def _key(origin: Origin, taken: tuple[Input, ...], me: int) -> Key:
    return origin.digest, origin.seed, me, taken


def _keep(key: Key, memory: Memory) -> Memory:
    _KEPT[key] = memory
    _KEPT.move_to_end(key)
    while len(_KEPT) > MOST:
        _KEPT.popitem(last=False)
    return memory
