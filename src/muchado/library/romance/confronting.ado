# Whom somebody has taken, and whom somebody has lost: what is flung at one another.

library "romance/confronting"
  uses "core/confronting"
  uses "romance/parting"

instead plan "A takes B to task over C"
  taken up when B hurt C within the last 2 hours
    and A is fond of C
    and A's anger toward B is at least 30
  let go when A's anger toward B is less than 15
    and A confronted B about C within the last 30 minutes
  let go when A is at peace with B
  done when A flung at B that B is the one who took D from C today
    and A did not fling at B that B is the one who took D from C within the last 5 minutes
  patience 3 hours
  worth 25 plus a third of how loyal A is less the pull of duty
  first if B is here
    and A did not confront B about C within the last 2 hours: confront B about C
  else if A confronted B about C within the last 10 minutes
    and B is here
    and A thinks that B is the one who took D from C: fling at B that B is the one who took D from C
  else if A is free
    and A did not confront B about C within the last 2 hours
    and A would look for B in L: go to L
  held back: look away from B
  put off: let it wait with B
  because "{B} hurt {C}, and {A} will not let it pass"


want "enough said between them"
  A wants not to confront B about C by 60
  when A means to take B to task over C
   and A broke up with B within the last 3 days
  because "{A} has just left {B}, and there has been enough shouting"

want "what was taken"
  A wants to fling at B that C is the one who took D from A by 45
  when B confronted A about C within the last 10 minutes
   and A thinks that C is the one who took D from A
   and A did not fling at B that C is the one who took D from A within the last 2 hours
   and A does not think that B knows C is the one who took D from A
  because "{A} wants {B} to know what {C} did"

want "setting it right"
  A wants to fling at B that D broke up with A by 60
  when B flung at A that A is the one who took D from C within the last 10 minutes
   and D broke up with A within the last 3 days
   and A did not fling at B that D broke up with A
   and A does not think that B knows D broke up with A
  because "{B} speaks of {D} as if {he D} were still with {him A}"

want "bitter words"
  A wants to fling at B that D broke up with A by 40
  when B confronted A about C within the last 10 minutes
   and D broke up with A within the last 3 days
   and A did not fling at B that D broke up with A
   and A does not think that B knows D broke up with A
  because "{A} has just lost {D}, and it has to come out"

reaction "so that is how it is"
  when A learns that B broke up with C
   and A suspects that C is the one who took B from someone D
   and A is fond of D
  then A's surprise rises by 60
   and A's blame toward B falls by 60
   and A's anger toward B becomes 0
   and A's anger toward C falls by 40
   and A no longer means to take C to task over D
  because "{A} had no idea: {B} has left {C}"
