# Kept for worlds that name it: now in core/searching, romance/searching.

library "everyday/searching"
  uses "everyday/amends"
  uses "everyday/confronting"
  uses "core/searching"
  uses "romance/searching"
