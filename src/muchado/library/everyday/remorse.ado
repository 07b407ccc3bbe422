# Kept for worlds that name it: now in plays/remorse.

library "everyday/remorse"
  uses "everyday/slander"
  uses "plays/remorse"
