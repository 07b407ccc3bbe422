# Kept for worlds that name it: now in plays/watch.

library "everyday/watch"
  uses "everyday/slander"
  uses "everyday/remorse"
  uses "plays/watch"
