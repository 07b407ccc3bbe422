# Kept for worlds that name it: now in household/guests.

library "everyday/guests"
  uses "everyday/feelings"
  uses "everyday/duty"
  uses "household/guests"
