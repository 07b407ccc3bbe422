# Kept for worlds that name it: now in core/duty, household/home.

library "everyday/duty"
  uses "everyday/feelings"
  uses "core/duty"
  uses "household/home"
