# What people are to one another, and the wider acts that they can do to each other.

library "everyday/bonds"
  uses "everyday/feelings"

status "A dates B", both ways, public

notion "A is the one who took B from C"

# Alternatives weigh against commitment (Rusbult's investment model).
phrase "A is done with B"
  when A dates B
   and A's love toward B is less than 30
   and A's love toward someone C is more than A's love toward B

status "A is a friend of B", both ways, public

# What one does to be good to somebody.
deed "A is good to B"

# What one would rather do where nobody else listens.
deed "A opens up to B"

status "A is at peace with B", both ways

deed "A hurts B"

status "A serves B", public
