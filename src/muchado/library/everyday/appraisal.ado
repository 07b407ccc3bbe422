# Kept for worlds that name it: now in core/appraisal.

library "everyday/appraisal"
  uses "everyday/friendship"
  uses "everyday/harm"
  uses "core/appraisal"
