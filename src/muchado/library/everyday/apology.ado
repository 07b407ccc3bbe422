# Kept for worlds that name it: now in core/apology, romance/apology.

library "everyday/apology"
  uses "everyday/romance"
  uses "everyday/appraisal"
  uses "everyday/talking"
  uses "core/apology"
  uses "romance/apology"
