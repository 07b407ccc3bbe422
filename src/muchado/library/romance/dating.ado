# Two who go together, and what may come between them.

library "romance/dating"
  uses "core/bonds"

status "A dates B", both ways, public

notion "A is the one who took B from C"

# Alternatives weigh against commitment (Rusbult's investment model).
phrase "A is done with B"
  when A dates B
   and A's love toward B is less than 30
   and A's love toward someone C is more than A's love toward B
