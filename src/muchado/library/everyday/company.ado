# Kept for worlds that name it: now in core/company, romance/company.

library "everyday/company"
  uses "everyday/confronting"
  uses "everyday/solitude"
  uses "everyday/amends"
  uses "core/company"
  uses "romance/company"
