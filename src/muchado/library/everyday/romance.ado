# Kept for worlds that name it: now in romance/parting.

library "everyday/romance"
  uses "everyday/avoiding"
  uses "everyday/harm"
  uses "everyday/talking"
  uses "romance/parting"
