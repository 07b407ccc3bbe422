"""Several asks at a time: short ones are answered at once, tasks a slice at a time, so that nobody who types waits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from muchado.page.answering import Answering
from muchado.page.asks import Task
from muchado.page.mistakes import AskError

if TYPE_CHECKING:
    from collections.abc import Iterator

ALONE = frozenset(one.__name__.lower() for one in Task.__args__)
"""Tasks of which one takes the place of an earlier one of its kind."""

LONGEST = 16_000_000
"""Characters that an ask may have: all files of a world fit in."""

STOPPED = "Stopped."

Message = dict[str, Any]


class Session:
    """Takes asks as JSON, and gives back what is to be sent. It has no clock: whoever calls decides when to go on."""

    def __init__(self, answering: Answering | None = None) -> None:
        self._answering = answering or Answering()
        self._tasks: dict[int, tuple[str, Iterator[Message | None]]] = {}

    @property
    def busy(self) -> bool:
        """Whether any task has not come to its end."""
        return bool(self._tasks)

    def receive(self, text: str) -> list[str]:
        """Take an ask, and return what is to be sent at once."""
        try:
            number, name, fields = _read(text)
        except AskError as error:
            return [_sent(-1, {"refused": str(error)})]
        if name == "stop":
            return [*self._stop(fields.get("task")), _sent(number, {"answer": {}})]
        if number in self._tasks:
            return [_sent(number, {"refused": "Something of this number is being done already."})]
        ended = self._replaced(name)
        task = self._answering.ask(name, fields)
        if name not in ALONE:
            return [*ended, *(_sent(number, one) for one in task if one is not None)]
        self._tasks[number] = name, task
        return ended

    def step(self) -> list[str]:
        """Do a slice of the task whose turn it is, and return what is to be sent."""
        if not self._tasks:
            return []
        number = next(iter(self._tasks))
        name, task = self._tasks.pop(number)
        found = next(task, _END)
        if found is _END:
            return []
        self._tasks[number] = name, task
        if found is None:
            return []
        if "part" not in found:
            del self._tasks[number]
        return [_sent(number, found)]

    def _replaced(self, name: str) -> list[str]:
        if name not in ALONE:
            return []
        earlier = [number for number, (kind, _) in self._tasks.items() if kind == name]
        return [one for number in earlier for one in self._stop(number)]

    def _stop(self, number: object) -> list[str]:
        if not isinstance(number, int) or number not in self._tasks:
            return []
        del self._tasks[number]
        return [_sent(number, {"refused": STOPPED})]


_END: Message = {}


def _read(text: str) -> tuple[int, str, dict[str, object]]:
    if len(text) > LONGEST:
        raise AskError("That is more than can be asked at once.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise AskError("That cannot be read.") from error
    if not isinstance(data, dict):
        raise AskError("That is no ask.")
    number, name = data.pop("id", None), data.pop("ask", None)
    data.pop("state", None)
    if type(number) is not int or number < 0:
        raise AskError("An ask has a number.")
    return number, str(name), data


def _sent(number: int, message: Message) -> str:
    return json.dumps({"id": number, **message}, ensure_ascii=False, separators=(",", ":"))
