# Making up: the way back to somebody one has hurt, or been hurt by.

library "everyday/amends"
  uses "everyday/errands"
  uses "everyday/apology"
  uses "everyday/whereabouts"

phrase "A longs to make up with B": A means to make up with B

phrase "A is free to face B"
  when A does not love B
  or when A dates nobody
   and B dates nobody

phrase "A waits to hear from B"
  when A asked someone C to tell B that A longs to make up with B within the last 6 hours
   and C is not against A
  or when someone C brought B word from A that A longs to make up with B within the last 6 hours

want "no go-between for one who is taken"
  A wants to refuse by 45
  when B asks A to tell C that B longs to make up with C
   and A is fond of C
   and B dates someone D
  because "as far as {he A} knows {B} is still with {D}, and {C} has been hurt enough"

plan "A makes up with B"
  taken up when A is fond of B
    and A's guilt toward B is at least 40
    and A is not at peace with B
  let go when A is not fond of B
  done when A made up with B
  done when B made up with A
  done when A made peace with B
  done when B made peace with A
  patience 4 days
  worth 45 less the pull of duty
  first if A is free to face B
    and B is here
    and A hurt B
    and A is not at peace with B
    and A did not apologise to B within the last 10 minutes: apologise to B
  else if A is free to face B
    and B is here
    and A did not hurt B
    and A is not at peace with B
    and A did not reach out to B within the last 3 hours: reach out to B
  else if A is free to face B
    and B is not here
    and A hurt B
    and B did not reach out to A
    and someone here C is a friend of B
    and A did not ask C to tell B that A longs to make up with B today: ask C to tell B that A longs to make up with B
  else if A is free to face B
    and B is not here
    and A is free
    and A does not wait to hear from B
    and A would look for B in L: go to L
  because "{A} cannot bear how things stand with {B}"

want "rather here"
  A wants not to go to L by 25
  when A means to make up with B
   and B is here
   and A is due in L
  because "{A} has found {B} and does not want to walk away again"

action reach out: "A reaches out to B"
  needs B is here
  counts as "A opens up to B"
  A says "Can we talk?"
  A says "I've been looking for you."
  told as "{A} asks {B} whether they can talk."

reaction "an open hand"
  when B reaches out to A
   and A is fond of B
  then A's hope rises by 50
  because "{B} wants to talk to {him A} after all"

want "too much between them for small talk"
  A wants not to make small talk with B by 30
  when A means to make up with B
   and A is not at peace with B
  because "there is too much between {him A} and {B} for small talk"

want "explaining oneself"
  A wants to tell B that A broke up with C by 52
  when A loves B
   and A apologised to B within the last 20 minutes
   and A broke up with C within the last 3 days
   and A does not think that B knows A broke up with C
   and A did not tell B that A broke up with C
   and A is free
  because "{B} has to know that {C} is not between them any more"

reaction "an apology"
  when B apologises to A
   and A forgives
  then A's anger toward B becomes 0
   and A's blame toward B falls by 60
   and A's sadness falls by 25
   and A means to make up with B
  because "{B} is truly sorry"

reaction "word from one who is missed"
  when A learns that B longs to make up with A
   and A is fond of B
   and A is not at peace with B
  then A's hope rises by 40
   and A's surprise rises by 30
   and A's sadness falls by 10
   and A means to make up with B
  because "{B} wants to make up with {him A} after all"

reaction "the way is free"
  when A learns that B broke up with C
   and A loves B
   and A is not at peace with B
  then A's surprise rises by 50
   and A's hope rises by 40
   and A means to make up with B
  because "{A} never thought that {B} would leave {C}"

reaction "one who is loved must hear of it"
  when A learns that B broke up with C
   and A is fond of someone D
   and D loves B
   and A does not resent D
  then A means to take D the news that B broke up with C
  because "{D} loves {B} and does not know that {he B} has left {C}"

# Two who love each other find it out by this, more than by words.
action embrace: "A embraces B"
  needs B is here
  takes 2 minutes
  counts as "A opens up to B"
  told as "{A} puts {his A} arms round {B}."
  B may stiffen, hold on
  if B stiffens
    told as "{A} puts {his A} arms round {B}, who stands there and does not know what to do."
    told as "{A} embraces {B}. {B} stiffens."
  if B holds on
    told as "{A} and {B} fall into each other's arms."
    told as "{A} puts {his A} arms round {B}. {B} holds on to {him A}, in tears."

want "in each other's arms"
  A wants to embrace B by 42
  when A loves B
   and A is at peace with B
   and A did not make up with B within the last 7 days
   and B did not make up with A within the last 7 days
   and A did not embrace B within the last 1 days
   and B did not embrace A within the last 1 days
  because "there is nothing between {A} and {B} any more, and {A} loves {B}"

want "holding on"
  A wants to hold on by half of A's love toward B
  when B embraces A
   and A loves B
  because "{A} has missed {B} more than {he A} can say"

reaction "held on to"
  when A embraces B
   and B holds on
  then A thinks that B loves A
   and A's hope rises by 30
  because "{B} would not let go of {him A}"

reaction "held"
  when B embraces A
   and A loves B
  then A thinks that B loves A
   and A's hope rises by 30
  because "{B} put {his B} arms round {him A}"

reaction "arms that hang down"
  when A embraces B
   and B stiffens
  then A doubts that B loves A
   and A's sadness rises by 15
   and A's hope falls by 40
  because "{B} did not hold {him A}"

# What two who love each other come back to. Friends make peace.
action make up: "A makes up with B"
  needs B is here
  needs A is at peace with B
  takes 2 minutes
  counts as "A is good to B"
  counts as "A opens up to B"
  told as "{A} does not let go of {B}, and all is well again between them."
  told as "{A} laughs and cries at once. {He A} has {B} back."

want "having each other back"
  A wants to make up with B by 46
  when A loves B
   and A is at peace with B
   and A thinks that B loves A
   and A embraced B within the last 1 hours
   and A did not make up with B within the last 7 days
   and B did not make up with A within the last 7 days
  because "all is well again between {A} and {B}"

want "having been taken back"
  A wants to make up with B by 46
  when A loves B
   and A is at peace with B
   and A thinks that B loves A
   and B embraced A within the last 1 hours
   and A did not make up with B within the last 7 days
   and B did not make up with A within the last 7 days
  because "all is well again between {A} and {B}"

action make peace: "A makes peace with B"
  needs B is here
  needs A is at peace with B
  takes 2 minutes
  counts as "A is good to B"
  A says "Friends?"
  A says "I don't want to fight with you any more."
  told as "{A} and {B} are friends again."
  told as "{A} and {B} shake hands on it."

want "friends again"
  A wants to make peace with B by 38
  when A means to make up with B
   and A does not love B
   and A is at peace with B
   and A did not make peace with B within the last 7 days
   and B did not make peace with A within the last 7 days
  because "{A} is fond of {B}, and it is over and forgiven"

reaction "friends again"
  when B makes peace with A
  then A's joy rises by 15
   and A's guilt toward B becomes 0
   and A no longer means to make up with B
  because "{A} and {B} are friends again"

reaction "that is off the heart"
  when A makes peace with B
  then A's joy rises by 15
   and A's guilt toward B becomes 0
  because "{A} and {B} are friends again"

reaction "all is well"
  when B makes up with A
  then A's joy rises by 40
   and A's sadness falls by 30
   and A's guilt toward B becomes 0
   and A no longer means to make up with B
  because "{A} has {B} back"

reaction "all is well again"
  when A makes up with B
  then A's joy rises by 40
   and A's sadness falls by 30
   and A's guilt toward B becomes 0
  because "{A} has {B} back"

reaction "the sight of one who was wronged"
  when A meets B
   and A is fond of B
   and A hurt B within the last 30 days
   and A is not at peace with B
   and A does not resent B
  then A's guilt toward B rises by 20
  because "{A} cannot look at {B} without feeling what {he A} did"

reaction "what was done for the wrong one"
  when A breaks up with B
   and A loves someone C
   and A hurt C
  then A's guilt toward C rises by 40
   and A means to make up with C
  because "{A} let {C} down for {B}, and now it is over with {B}"

reaction "a rival's happiness"
  when A learns that B made up with C
   and A's love toward C is at least 20
  then A's jealousy toward B rises by 40
   and A's anger toward B rises by 20
  because "{A} still thinks of {C}, and now {C} is with {B}"
