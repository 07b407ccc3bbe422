# Wooing, by oneself or through a friend; promising marriage, and the wedding. For worlds in which people marry.

library "everyday/betrothal"
  uses "everyday/amends"
  uses "everyday/love"

trait shy

status "A is betrothed to B", both ways, public
status "A is married to B", both ways, public
status "A is a priest", public

phrase "A is promised"
  when A is betrothed to someone B
  or when A is married to someone B

phrase "A is spoken for"
  when A is promised
  or when A dates someone B

# ---------------------------------------------------------------- wooing

action court: "A courts B"
  needs B is here
  takes 5 minutes
  seen from afar, heard here
  A says "When you came in I forgot what I was saying."
  A says "Stay a little. The others can do without you."
  told as "{A} pays court to {B}."
  told as "{A} has eyes only for {B}, and says so."
  B may listen, laugh
  if B listens
    told as "{A} pays court to {B}, who does not mind at all."
  if B laughs
    told as "{A} pays court to {B}, who only laughs."

want "sweet talk"
  A wants to court B by a quarter of A's love toward B
  when A loves B
   and A dates B
   and A is free
   and A did not court B within the last 1 days
  because "{A} loves to be with {B}"

# To ask a trusted friend to speak first.
want "too shy to say it"
  A wants to ask B to tell C that A loves C by a quarter of how shy A is plus a quarter of A's love toward C
  when A loves C
   and A is shy
   and A's trust toward B is at least 70
   and A is not spoken for
   and C is not here
   and A did not ask B to tell C that A loves C
  because "{A} does not dare to tell {C} {himself A}, and trusts {B} to find the words"

reaction "wooed by word of mouth"
  when A learns that B loves A
   and A loves B
  then A's hope rises by 40
   and A's joy rises by 20
  because "{B} loves {him A}"

# ---------------------------------------------------------------- the promise

action propose: "A proposes to B"
  needs B is here
  needs A is not betrothed to B
  takes 4 minutes
  A says "I am no good at speeches, {B}. Will you marry me?"
  A says "I have nothing to offer but myself. Will you have me, {B}?"
  told as "{A} asks {B} to marry {him A}."
  B may hesitate, accept, decline
  if B hesitates
    B says "You must give me time."
    told as "{A} asks {B} to marry {him A}. {B} asks for time."
  if B accepts
    afterwards A is betrothed to B
    B says "With all my heart."
    B says "Yes. And I was afraid that you would never ask."
    told as "{A} asks {B} to marry {him A}, and {B} says yes."
    told as "{A} and {B} promise to marry."
  if B declines
    B says "I cannot. I am sorry."
    told as "{A} asks {B} to marry {him A}, but {B} will not."

want "love that is returned"
  A wants to propose to B by half of A's love toward B
  when A loves B
   and B loves A
   and A is not promised
   and A did not propose to B within the last 2 days
  because "{A} loves {B}, and is loved"

want "a friend has spoken"
  A wants to propose to B by half of A's love toward B
  when A loves B
   and someone C brought B word from A that A loves B
   and A is not promised
   and A did not propose to B within the last 2 days
  because "{C} has spoken to {B}, and now {A} has to speak"

want "with all one's heart"
  A wants to accept by A's love toward B
  when B proposes to A
   and A loves B
   and A is not promised
  because "{A} loves {B}"

want "not this one"
  A wants to decline by 40
  when B proposes to A
   and A's love toward B is less than 30
  because "{A} does not love {B}"

want "not one who did that"
  A wants to decline by A's blame toward B
  when B proposes to A
   and A's blame toward B is at least 30
  because "{A} cannot forget what {B} did"

reaction "promised"
  when A proposes to B
   and B accepts
  then A's joy rises by 50
  because "{B} will marry {him A}"

reaction "a promise given"
  when B proposes to A
   and A accepts
  then A's joy rises by 50
   and A is sure that B loves A
  because "{A} will marry {B}"

# ---------------------------------------------------------------- the wedding

action wed: "A weds B before C"
  needs B is here
  needs C is here
  needs A is betrothed to B
  needs C is a priest
  takes 12 minutes
  seen from afar, heard here
  B may consent, refuse
  if B consents
    afterwards A is married to B
    afterwards A is not betrothed to B
    told as "{C} marries {A} and {B}."
    told as "{A} and {B} say yes before {C}, and are married."
  if B refuses
    told as "{C} asks the question, and {B} says no."

want "the wedding day"
  A wants to wed B before C by 45 plus a fifth of A's love toward B
  when A loves B
   and A is betrothed to B
   and C is a priest
   and C is on duty
   and A's blame toward B is less than 30
   and A did not wed B before C
  because "{A} loves {B}, and {C} is waiting"

want "no longer willing"
  A wants to refuse by 60
  when B weds A before C
   and A's blame toward B is at least 40
  because "{A} cannot marry {B} after what {he B} did"

reaction "married"
  when A learns that B is married to A
  then A's joy rises by 60
   and A's sadness falls by 40
  because "{A} and {B} are married"
