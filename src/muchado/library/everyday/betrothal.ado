# Kept for worlds that name it: now in romance+marriage/betrothal.

library "everyday/betrothal"
  uses "everyday/amends"
  uses "everyday/love"
  uses "romance+marriage/betrothal"
