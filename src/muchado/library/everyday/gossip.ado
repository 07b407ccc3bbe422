# Kept for worlds that name it: now in core/gossip, romance/gossip.

library "everyday/gossip"
  uses "everyday/promises"
  uses "everyday/comfort"
  uses "everyday/reading"
  uses "core/gossip"
  uses "romance/gossip"
