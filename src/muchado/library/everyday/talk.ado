# Kept for worlds that name it: now in core/talk.

library "everyday/talk"
  uses "everyday/bonds"
  uses "everyday/duty"
  uses "core/talk"
