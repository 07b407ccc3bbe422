# What single plays are made of: slander, remorse, the watch.

library "plays"
  uses "plays/remorse"
  uses "plays/slander"
  uses "plays/watch"
