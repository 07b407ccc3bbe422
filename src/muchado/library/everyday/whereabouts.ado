# Kept for worlds that name it: now in core/whereabouts, core/searching.

library "everyday/whereabouts"
  uses "everyday/talk"
  uses "core/whereabouts"
  uses "core/searching"
