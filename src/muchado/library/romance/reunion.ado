# Lovers in each other's arms again.

library "romance/reunion"
  uses "core/reunion"

# An embrace, a kiss: however two are in each other's arms.
deed "A holds B close"

# Two who love each other find it out by this, more than by words.
action embrace: "A embraces B"
  needs B is here
  takes 2 minutes
  counts as "A opens up to B"
  counts as "A holds B close"
  told as "{A} puts {his A} arms round {B}."
  B may stiffen, hold on
  for want of a reason B stiffens
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
   and A did not embrace B within the last 7 days
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
  counts as "A settles it with B"
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

reaction "all is well"
  when B makes up with A
  then A's joy rises by 40
   and A's sadness falls by 30
   and A's guilt toward B becomes 0
  because "{A} has {B} back"

reaction "all is well again"
  when A makes up with B
  then A's joy rises by 40
   and A's sadness falls by 30
   and A's guilt toward B becomes 0
  because "{A} has {B} back"

reaction "a rival's happiness"
  when A learns that B made up with C
   and A's love toward C is at least 20
  then A's jealousy toward B rises by 40
   and A's anger toward B rises by 20
  because "{A} still thinks of {C}, and now {C} is with {B}"
