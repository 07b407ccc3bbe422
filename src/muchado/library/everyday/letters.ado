# Kept for worlds that name it: now in core/letters.

library "everyday/letters"
  uses "everyday/errands"
  uses "everyday/presents"
  uses "core/letters"
