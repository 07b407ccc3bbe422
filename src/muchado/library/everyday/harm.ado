# Kept for worlds that name it: now in core/harm.

library "everyday/harm"
  uses "everyday/talk"
  uses "core/harm"
