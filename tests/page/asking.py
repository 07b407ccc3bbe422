"""A page that asks: what it sends over its channel, and what comes back."""

from __future__ import annotations

import json
from typing import Any

from muchado.page.answering import Answering
from muchado.page.session import Session

Message = dict[str, Any]


class Page:
    """Asks a session, as the user interface does."""

    def __init__(self, answering: Answering | None = None) -> None:
        self.session = Session(answering)
        self.sent = 0

    def send(self, ask: str, **fields: object) -> list[Message]:
        """Send an ask, and return what comes back at once."""
        self.sent += 1
        return read(self.session.receive(json.dumps({"id": self.sent, "ask": ask, **fields})))

    def steps(self, most: int = 1_000_000) -> list[Message]:
        """Let tasks go on, and return what comes."""
        found: list[Message] = []
        while self.session.busy and most > 0:
            found += read(self.session.step())
            most -= 1
        return found

    def all(self, ask: str, **fields: object) -> list[Message]:
        """Send an ask, and return all that comes until nothing is being done any more."""
        return [*self.send(ask, **fields), *self.steps()]

    def ask(self, ask: str, **fields: object) -> Message:
        """Return the answer to an ask."""
        last = self.all(ask, **fields)[-1]
        assert "answer" in last, last
        answer: Message = last["answer"]
        return answer

    def refused(self, ask: str, **fields: object) -> str:
        """Return the sentence with which an ask is refused."""
        last = self.all(ask, **fields)[-1]
        assert "refused" in last, last
        sentence = last["refused"]
        assert isinstance(sentence, str)
        assert sentence.endswith((".", "!", "?"))
        return sentence

    def scenes(self, **fields: object) -> list[Message]:
        """Play, and return the scenes as they stand in the end."""
        found: dict[int, Message] = {}
        for message in self.all("play", **fields):
            for scene in message.get("part", {}).get("scenes", ()):
                found[scene["number"]] = scene
        return list(found.values())

    def lines(self, **fields: object) -> list[Message]:
        """Play, and return the lines of all scenes."""
        return [line for scene in self.scenes(**fields) for line in scene["lines"]]


def read(messages: list[str]) -> list[Message]:
    """Read what came over the channel."""
    return [json.loads(one) for one in messages]


def opened(text: str) -> Page:
    """Return a page on which a world of one file stands."""
    page = Page()
    page.ask("open", files={"world.ado": text})
    return page
