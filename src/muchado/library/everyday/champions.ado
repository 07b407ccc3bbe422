# Kept for worlds that name it: now in romance/champions.

library "everyday/champions"
  uses "everyday/confronting"
  uses "everyday/love"
  uses "romance/champions"
