# A word alone, with none there but the one whom one goes with.

library "romance/company"
  uses "core/company"
  uses "romance/dating"

instead want "a word alone"
  A wants to take B aside to L by 4 plus a fifth of A's hope
  when A means to make up with B
   and A thinks that B longs to make up with A
   and B is here
   and A is not at peace with B
   and someone here C does not date A
   and L is next to here
   and A is free
   and A did not take B aside to L within the last 3 hours
  because "{A} cannot say it before {C}"

