# Home, and who comes to it.

library "household"
  uses "household/guests"
  uses "household/home"
