# Kept for worlds that name it: now in core/wit.

library "everyday/wit"
  uses "everyday/talk"
  uses "everyday/talking"
  uses "core/wit"
