# Kept for worlds that name it: now in core/amends, romance/amends.

library "everyday/amends"
  uses "everyday/errands"
  uses "everyday/reunion"
  uses "everyday/whereabouts"
  uses "core/amends"
  uses "romance/amends"
