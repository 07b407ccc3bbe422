# Kept for worlds that name it: now in romance/love.

library "everyday/love"
  uses "everyday/amends"
  uses "romance/love"
