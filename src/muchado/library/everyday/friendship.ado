# Kept for worlds that name it: now in core/friendship.

library "everyday/friendship"
  uses "everyday/talk"
  uses "core/friendship"
