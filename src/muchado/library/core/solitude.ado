# Keeping to oneself when one is low.

library "core/solitude"
  uses "core/duty"

plan "A keeps to L"
  let go when A's joy is at least 40
  patience 30 days
  worth 4 plus a quarter of A's sadness less the pull of duty
  first if A is free
    and A is not in L: go to L
  because "nobody disturbs {him A} there"

want "rather alone than where the others are"
  A wants not to go to L by the pull of duty
  when A means to keep to M
   and A is due in L
   and A is free
   and A is downcast
  because "{A} would rather be alone than among the others"
