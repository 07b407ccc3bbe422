# Kept for worlds that name it: now in core/feelings.

library "everyday/feelings"
  uses "everyday/minds"
  uses "core/feelings"
