# Kept for worlds that name it: now in core/sleep.

library "everyday/sleep"
  uses "everyday/duty"
  uses "core/sleep"
