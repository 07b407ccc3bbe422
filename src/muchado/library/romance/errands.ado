# No word is carried from one who goes with somebody.

library "romance/errands"
  uses "core/errands"
  uses "core/talking"
  uses "romance/dating"

instead plan "A carries word to B from C that P"
  taken up when C asked A to tell B that P within the last 2 days
    and A does not resent C
    and C dates nobody
    and A did not bring B word from C that P
  let go when A resents C
  let go when A thinks that B knows P
  done when A brought B word from C that P
  patience 2 days
  worth 45 less the pull of duty
  first if B is here: bring B word from C that P
  else if A is free
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{C} asked {him A} to tell {B}"

