"""What somebody takes for something else: by relation, for which claim about the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from muchado.bundle.model import Claim

Takes = Mapping[int, Claim]

AS_IT_IS: Final[Takes] = MappingProxyType({})
"""Who takes everything for what it is."""
