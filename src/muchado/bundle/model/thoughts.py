"""What authors have stories tell of feelings."""

from __future__ import annotations

from muchado.bundle.model.questions import Condition
from muchado.bundle.model.rules import Role
from muchado.bundle.model.vocabulary import Where
from muchado.bundle.records import NamedTuple


class Musing(NamedTuple):
    """How a story tells what goes through whoever a feeling or mood moves; nothing else hangs on it.

    `falls`: it comes as the feeling falls, and not as it rises. Slot 0 is whoever feels it; of a feeling slot 1 is
    whoever it is toward; the next is where they are. `when` asks only what a record tells of a mind.
    """

    quality: int
    falls: bool
    roles: tuple[Role, ...]
    words: str
    when: tuple[Condition, ...]
    where: Where
