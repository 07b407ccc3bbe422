# Kept for worlds that name it: now in core/comfort, romance/comfort.

library "everyday/comfort"
  uses "everyday/friendship"
  uses "everyday/harm"
  uses "everyday/talking"
  uses "core/comfort"
  uses "romance/comfort"
