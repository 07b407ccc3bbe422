# Kept for worlds that name it: now in core/presents.

library "everyday/presents"
  uses "everyday/amends"
  uses "core/presents"
