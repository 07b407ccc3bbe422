"""What asks a process to stop, and hearing it a little later."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

HEARD = (signal.SIGINT, signal.SIGTERM)
"""What asks a process to stop."""


@contextmanager
def heard_later() -> Iterator[None]:
    """Do something undisturbed that may listen in our place: what was heard meanwhile is answered by us, afterwards.

    Whoever asks a second time does not wait for that. What is ignored stays ignored, whoever listened.
    """
    if current_thread() is not main_thread():  # only that one hears
        yield
        return
    before = {number: signal.getsignal(number) for number in HEARD}
    asked: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        asked.append(number)
        signal.signal(number, signal.SIG_DFL)

    for number, answer in before.items():
        if answer != signal.SIG_IGN:
            signal.signal(number, note)
    try:
        yield
    except SystemExit:  # by whoever listened in our place
        asked.append(signal.SIGTERM)
        raise
    finally:
        for number, answer in before.items():
            signal.signal(number, answer)
        if asked:
            signal.raise_signal(asked[0])
