# Kept for worlds that name it: now in core/pretence.

library "everyday/pretence"
  uses "everyday/comfort"
  uses "everyday/reading"
  uses "core/pretence"
