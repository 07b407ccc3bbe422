# Demanding an account of what was done to a friend, and what one may learn by it.

library "everyday/confronting"
  uses "everyday/comfort"
  uses "everyday/romance"

action confront: "A confronts B about C"
  needs B is here
  takes 2 minutes
  seen here, heard next door
  A says "What did you do to {C}?"
  A says "Stop right there. What has {C} ever done to you?"
  told as "{A} stands in {B}'s way and demands to know what {he B} did to {C}."
  B may answer, evade, scoff
  if B answers
    B says "You want to know? Then listen."
    told as "{A} demands to know what {B} has against {C}. {B} does not hold back."
  if B evades
    B says "I don't know what you're talking about."
    told as "{A} demands to know what {B} did to {C}. {B} will not say."
  if B scoffs
    B says "{C} had it coming."
    told as "{A} demands to know what {B} did to {C}. {B} laughs it off."

# What is said in a quarrel is not taken aside.
action fling: "A flings at B that P"
  needs B is here
  needs A suspects that P
  takes 2 minutes
  afterwards B hears that P
  told as "{A} flings at {B} that {P}."
  told as "{A} flings it at {B}: {P}."

plan "A takes B to task over C"
  taken up when B hurt C within the last 2 hours
    and A is fond of C
    and A's anger toward B is at least 30
  let go when A's anger toward B is less than 15
    and A confronted B about C within the last 30 minutes
  let go when A is at peace with B
  done when A flung at B that B is the one who took D from C today
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
  because "{B} hurt {C}, and {A} will not let it pass"

# Tears, somebody walking away, and a grudge: that is how people put two and two together.
reaction "putting two and two together"
  when A sees that B is in tears
   and A is fond of B
   and A's blame toward C is at least 30
   and C went to L within the last 5 minutes
  then A suspects that C hurt B
   and A's anger toward C rises by 30
   and A means to take C to task over B
  because "{B} is in tears and {C} is walking away"

want "the other side of it"
  A wants to answer by 15 plus a third of A's anger toward C
  when B confronts A about C
   and A resents C
  because "{A} wants {B} to know what {C} did"

want "denying it"
  A wants to evade by 30 less a quarter of how honest A is
  when B confronts A about C
   and A is not proud
  because "{A} would rather not talk about it"

want "no apology"
  A wants to scoff by a quarter of how proud A is
  when B confronts A about C
   and A is proud
  because "{A} owes {B} no answer"

want "what was taken"
  A wants to fling at B that C is the one who took D from A by 45
  when B confronted A about C within the last 10 minutes
   and A thinks that C is the one who took D from A
   and A did not fling at B that C is the one who took D from A within the last 2 hours
  because "{A} wants {B} to know what {C} did"

want "setting it right"
  A wants to fling at B that D broke up with A by 60
  when B flung at A that A is the one who took D from C within the last 10 minutes
   and D broke up with A within the last 3 days
   and A did not fling at B that D broke up with A
  because "{B} speaks of {D} as if {he D} were still with {him A}"

want "bitter words"
  A wants to fling at B that D broke up with A by 40
  when B confronted A about C within the last 10 minutes
   and D broke up with A within the last 3 days
   and A did not fling at B that D broke up with A
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

reaction "no answer"
  when A confronts B about C
   and B scoffs
  then A's anger toward B rises by 20
   and A's liking toward B falls by 10
  because "{B} does not even deny it"
