# Whoever means to end it has to find the other first.

library "romance/searching"
  uses "core/searching"
  uses "romance/parting"

instead phrase "A looks for B"
  when A means to make up with B
  or when A means to end it with B
  or when A means to see to B

