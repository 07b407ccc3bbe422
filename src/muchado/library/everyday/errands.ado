# Kept for worlds that name it: now in core/errands, romance/errands.

library "everyday/errands"
  uses "everyday/friendship"
  uses "core/errands"
  uses "romance/errands"
