# Kept for worlds that name it: now in court/schemes.

library "everyday/schemes"
  uses "everyday/friendship"
  uses "everyday/lying"
  uses "everyday/wit"
  uses "court/schemes"
