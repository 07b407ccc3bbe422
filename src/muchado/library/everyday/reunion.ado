# Kept for worlds that name it: now in core/reunion, romance/reunion.

library "everyday/reunion"
  uses "everyday/apology"
  uses "core/reunion"
  uses "romance/reunion"
