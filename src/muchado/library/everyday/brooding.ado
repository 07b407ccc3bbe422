# Kept for worlds that name it: now in core/brooding.

library "everyday/brooding"
  uses "everyday/appraisal"
  uses "core/brooding"
