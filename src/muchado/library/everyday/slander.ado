# Kept for worlds that name it: now in plays/slander.

library "everyday/slander"
  uses "everyday/betrothal"
  uses "everyday/schemes"
  uses "plays/slander"
