# The way back to one whom one loves, past those whom either goes with.

library "romance/amends"
  uses "core/amends"
  uses "romance/apology"
  uses "romance/errands"
  uses "romance/parting"
  uses "romance/reunion"

instead phrase "A is free to face B"
  when A does not love B
  or when A dates nobody
   and B dates nobody
  or when A is impulsive
   and A is hardly loyal


want "no go-between for one who is taken"
  A wants to refuse by 45
  when B asks A to tell C that B longs to make up with C
   and A is fond of C
   and B dates someone D
  because "as far as {he A} knows {B} is still with {D}, and {C} has been hurt enough"

want "explaining oneself"
  A wants to tell B that A broke up with C by 52
  when A loves B
   and A apologised to B within the last 20 minutes
   and A broke up with C within the last 3 days
   and A does not think that B knows A broke up with C
   and A did not tell B that A broke up with C
  because "{B} has to know that {C} is not between them any more"

reaction "not held"
  when A embraces B
   and B stiffens
  then A no longer means to make up with B
  because "{B} did not hold {him A}"

reaction "the way is free"
  when A learns that B broke up with C
   and A loves B
   and A is not at peace with B
  then A's surprise rises by 50
   and A's hope rises by 20
   and A means to make up with B
  because "{A} never thought that {B} would leave {C}"

reaction "one who is loved must hear of it"
  when A learns that B broke up with C
   and A is fond of someone D
   and D loves B
   and A does not resent D
  then A means to take D the news that B broke up with C
  because "{D} loves {B} and does not know that {he B} has left {C}"

reaction "what was done for the wrong one"
  when A breaks up with B
   and A loves someone C
   and A hurt C
  then A's guilt toward C rises by 40
   and A means to make up with C
  because "{A} let {C} down for {B}, and now it is over with {B}"
