# Kept for worlds that name it: now in core/promises.

library "everyday/promises"
  uses "everyday/errands"
  uses "everyday/amends"
  uses "core/promises"
