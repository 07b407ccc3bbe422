"""What can go wrong between a host and the stage, in a sentence for whoever wrote the host."""

from __future__ import annotations


class StageError(ValueError):
    """What a host gave does not fit: another world's town, an input of what is not there, a record of bad form."""
