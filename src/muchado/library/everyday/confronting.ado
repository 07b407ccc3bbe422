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
  B may answer, evade, scoff, walk off
  for want of a reason B answers
  if B answers
    B says "You want to know? Then listen."
    told as "{A} demands to know what {B} has against {C}. {B} does not hold back."
  if B evades
    rings false by 72 less half of how sly B is
    B says "I don't know what you're talking about."
    B says "Me? Nothing. Ask {C}."
    told as "{A} demands to know what {B} did to {C}. {B} will not say."
  if B scoffs
    B says "{C} had it coming."
    B says "And what is that to you?"
    told as "{A} demands to know what {B} did to {C}. {B} laughs it off."
  if B walks off
    B says "I don't have to listen to this."
    told as "{A} demands to know what {B} did to {C}. {B} turns {his B} back on {him A}."
    told as "{A} has hardly begun to ask about {C} when {B} cuts {him A} short and walks off."

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

want "enough said between them"
  A wants not to confront B about C by 60
  when A means to take B to task over C
   and A broke up with B within the last 3 days
  because "{A} has just left {B}, and there has been enough shouting"

want "not in the middle of it"
  A wants not to go to L by 60
  when A means to take B to task over C
   and B is on duty
   and A is not on duty
   and A would look for B in L
  because "{B} is busy there, and {A} does not walk in on that"

# Tears, somebody walking away, and a grudge: that is how people put two and two together.
reaction "putting two and two together"
  when A sees that B is in tears
   and A is fond of B
   and A's blame toward someone C is at least 30
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

want "not staying to be told off"
  A wants to walk off by a quarter of how impulsive A is
  when B confronts A about C
   and A does not resent C
   and A is not calm
  because "{A} does not want to hear what {B} has to say"

reaction "turned away from"
  when A confronts B about C
   and B walks off
  then A's anger toward B rises by 15
   and A's disappointment rises by 10
  because "{B} would not even listen"

reaction "caught out"
  when A confronts B about C
   and B evades
   and it rings false
  then A suspects that B hurt C
   and A's anger toward B rises by 15
   and A's trust toward B falls by 10
  because "{B} would not look {him A} in the eye"

reaction "perhaps it was not so"
  when A confronts B about C
   and B evades
   and it does not ring false
  then A doubts that B hurt C
   and A's anger toward B falls by 15
  because "{B} sounded as if {he B} knew nothing of it"

reaction "no answer"
  when A confronts B about C
   and B scoffs
  then A's anger toward B rises by 20
   and A's liking toward B falls by 10
  because "{B} does not even deny it"
