# Not finding somebody where one hoped.

library "core/whereabouts"
  uses "core/talk"

reaction "not where one hoped"
  when A misses B
   and A is fond of B
  then A's sadness rises by 3
  because "{B} was not where {he A} hoped"
