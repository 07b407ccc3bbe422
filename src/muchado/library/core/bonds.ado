# What people are to one another, and the wider acts that they can do to each other.

library "core/bonds"
  uses "core/feelings"

status "A is a friend of B", both ways, public

# What one does to be good to somebody.
deed "A is good to B"

# What one would rather do where nobody else listens.
deed "A opens up to B"

status "A is at peace with B", both ways

deed "A hurts B"
