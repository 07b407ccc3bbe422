# Kept for worlds that name it: now in core/appointments.

library "everyday/appointments"
  uses "everyday/feelings"
  uses "everyday/duty"
  uses "core/appointments"
