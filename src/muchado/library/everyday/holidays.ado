# Kept for worlds that name it: now in romance/holidays.

library "everyday/holidays"
  uses "everyday/love"
  uses "everyday/presents"
  uses "romance/holidays"
