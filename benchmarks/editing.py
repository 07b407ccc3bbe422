"""How long an author waits: from a keystroke to the mistakes, and to the first new part of the story, natively.

python benchmarks/editing.py [WORLD]
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from typing import Any

from muchado.cli.main import NEW_THINGS
from muchado.page.session import Session

TIMES = 9
MISTAKES, STORY = 0.5, 0.6
"""Seconds of CPU within which mistakes are told, and the story begins anew."""


class Author:
    """Somebody who types, and waits."""

    def __init__(self, world: str) -> None:
        self.session, self.asked = Session(), 0
        opened = self.ask("open", world=world)
        self.texts = {one["name"]: one["text"] for one in opened["files"]}
        self.file = next(name for name, text in self.texts.items() if "\nperson " in text or text.startswith("person "))

    def send(self, name: str, **fields: object) -> list[str]:
        """Ask something."""
        self.asked += 1
        return self.session.receive(json.dumps({"id": self.asked, "ask": name, **fields}))

    def ask(self, name: str, **fields: object) -> dict[str, Any]:
        """Ask something that is answered at once."""
        answer: dict[str, Any] = json.loads(self.send(name, **fields)[-1])["answer"]
        return answer

    def types(self, more: str) -> dict[str, Any]:
        """Write something at the end of a file."""
        return self.ask("change", file=self.file, text=self.texts[self.file] + more)

    def watches(self) -> None:
        """Wait for the first part of the story."""
        self.send("play", seed=9)
        while self.session.busy and not self.session.step():
            pass

    def leaves(self) -> None:
        """Stop what is being played."""
        self.send("stop", task=self.asked)


def main() -> None:
    """Measure, print, and say whether it is within the bounds."""
    gc.set_threshold(NEW_THINGS)  # as the command does
    world = sys.argv[1] if len(sys.argv) > 1 else "valentine"
    author = Author(world)
    mistakes, story = [], []
    author.types("\n# warm")
    author.watches()
    for number in range(TIMES):
        before = time.process_time()
        author.types(f"\nperson Nobody-{number}, they\n  prowd {number}\n")
        mistakes.append(time.process_time() - before)
        before = time.process_time()
        author.types(f"\nplace nook-{number}\n")
        author.watches()
        story.append(time.process_time() - before)
        author.leaves()
    for words, found, bound in (("to the mistakes", mistakes, MISTAKES), ("to the first new part", story, STORY)):
        middle = statistics.median(found)
        verdict = "within" if middle <= bound else "OVER"
        print(f"{world}: from an edit {words}: {middle:.3f} s of CPU, worst {max(found):.3f}; {verdict} {bound} s")
    if statistics.median(mistakes) > MISTAKES or statistics.median(story) > STORY:
        sys.exit(1)


if __name__ == "__main__":
    main()
