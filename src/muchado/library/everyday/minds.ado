# Kept for worlds that name it: now in core/minds.

library "everyday/minds"
  uses "core/minds"
