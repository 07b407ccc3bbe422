"""That there is nobody such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.records import NamedTuple

if TYPE_CHECKING:
    from muchado.bundle.model.questions import Condition


class Nobody(NamedTuple):
    """No person in the slot makes all the conditions true. The slot is bound nowhere else."""

    slot: int
    conditions: tuple[Condition, ...]
