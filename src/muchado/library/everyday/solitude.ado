# Kept for worlds that name it: now in core/solitude.

library "everyday/solitude"
  uses "everyday/duty"
  uses "core/solitude"
