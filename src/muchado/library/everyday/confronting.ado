# Kept for worlds that name it: now in core/confronting, romance/confronting.

library "everyday/confronting"
  uses "everyday/comfort"
  uses "everyday/romance"
  uses "everyday/talking"
  uses "core/confronting"
  uses "romance/confronting"
