# Kept for worlds that name it: now in core/bonds, romance/dating, court/service.

library "everyday/bonds"
  uses "everyday/feelings"
  uses "core/bonds"
  uses "romance/dating"
  uses "court/service"
