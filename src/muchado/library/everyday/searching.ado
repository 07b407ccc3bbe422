# Looking for somebody who cannot be found: whom one asks, and what one makes of an empty place.

library "everyday/searching"
  uses "everyday/amends"
  uses "everyday/confronting"

phrase "A looks for B"
  when A means to make up with B
  or when A means to end it with B
  or when A means to see to B

want "where can they be"
  A wants to ask B about C by 12 plus a fifth of how sociable A is
  when A looks for C
   and C is not here
   and B is a friend of C
   and A is free
   and A does not resent B
   and A did not ask B about C within the last 1 hours
  because "{B} may know where {C} is"

want "somebody must have seen them"
  A wants to ask B about C by 14
  when A looks for C
   and C is not here
   and B is here
   and A is free
   and A does not resent B
   and B is not a friend of C
   and A did not ask B about C within the last 1 hours
  because "{B} may have seen {C}"
