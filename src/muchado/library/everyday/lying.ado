# Kept for worlds that name it: now in core/lying.

library "everyday/lying"
  uses "everyday/searching"
  uses "everyday/reading"
  uses "core/lying"
