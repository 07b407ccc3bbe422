"""How sure one must be of something to suspect it, to think so, to be sure: the one place where this stands."""

from __future__ import annotations

from typing import Final

SUSPECTS: Final = 30
THINKS: Final = 60
SURE: Final = 85
CERTAIN: Final = 100
"""Points of certainty. One is `CERTAIN` of what one sees and of one's own matters; with less than `SUSPECTS` one has no
opinion."""

SUSPECTING: Final = 45
THINKING: Final = 75
BEING_SURE: Final = 95
"""How sure one becomes who comes to suspect something, to think so, to be sure: within each degree, so that a little
doubt does not change the word."""

FAIRLY: Final = THINKS
"""From how many points on somebody is said to have a trait."""

VERY, HARDLY = 80, 30
"""From how many points on somebody is very proud, and up to how many hardly so."""
