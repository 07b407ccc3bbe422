# Kept for worlds that name it: now in core/whereabouts.

library "everyday/whereabouts"
  uses "everyday/talk"
  uses "core/whereabouts"
