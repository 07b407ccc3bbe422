# Kept for worlds that name it: now in romance/avoiding.

library "everyday/avoiding"
  uses "everyday/bonds"
  uses "everyday/duty"
  uses "romance/avoiding"
