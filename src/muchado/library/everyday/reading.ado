# Kept for worlds that name it: now in core/reading, romance/reading.

library "everyday/reading"
  uses "everyday/amends"
  uses "everyday/brooding"
  uses "everyday/love"
  uses "core/reading"
  uses "romance/reading"
