# Kept for worlds that name it: now in core/talking.

library "everyday/talking"
  uses "everyday/bonds"
  uses "core/talking"
