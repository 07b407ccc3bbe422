"""How people are in most tests: as the library `everyday/minds` has it."""

from __future__ import annotations

from muchado import World

HUMAN = World.from_text("""
world "Nobody"
  uses "everyday/minds"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 9:00

place hall

person Ada, she
  at the start
    is in hall
""").bundle.settings
