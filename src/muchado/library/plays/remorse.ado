# The truth comes out: the innocent are cleared, and those who wronged them are sorry.

library "plays/remorse"
  uses "plays/slander"

notion "A is taken from us"

notion "A is alive"

# ---------------------------------------------------------------- cleared

reaction "then it was not so"
  when A learns that B slandered C
   and A suspects that C is false to someone D
  then A is sure that C is not false to D
   and A's blame toward C becomes 0
   and A's blame toward B rises by 50
  because "{A} knows now that it was {B}'s doing, and that {C} is innocent"

reaction "then they were true"
  when A learns that B slandered C
   and A suspects that C is false to A
  then A is sure that C is not false to A
   and A's blame toward C becomes 0
   and A's anger toward C becomes 0
   and A's jealousy toward B becomes 0
   and A's blame toward B rises by 50
   and A's guilt toward C rises by 30
  because "{A} knows now that it was {B}'s doing, and that {C} was true"

reaction "what have I done?"
  when A learns that B slandered C
   and A denounced C
  then A's guilt toward C rises by 90
   and A's anger toward C becomes 0
   and A's blame toward C becomes 0
   and A's love toward C rises by 20
   and A's sadness rises by 40
   and A means to make up with C
  because "{A} shamed {C} for something that {B} made up"

reaction "one had believed it too"
  when A learns that B slandered C
   and A did not denounce C
   and A's blame toward C is at least 20
  then A's guilt toward C rises by 50
   and A's sadness rises by 15
  because "{A} believed the worst of {C}, and it was {B}'s lie"

reaction "the warning was a lie"
  when A learns that B slandered C
   and someone D told A that C is false to A
  then A's trust toward D falls by 60
   and A's trust toward D rises no higher than 75
   and A's blame toward D rises by 60
  because "it was {D} who set {him A} against {C}"

reaction "before it is too late"
  when A learns that B slandered C
   and A is fond of C
   and C is betrothed to D
  then A means to take D the news that B slandered C
  because "{D} is to marry {C}, and must not believe it"

reaction "and it was a lie"
  when A learns that B denounced C
   and A is fond of C
   and someone D slandered C
  then A means to take B the news that D slandered C
  because "{B} does not know what {D} did"

reaction "they shall know it"
  when A learns that B slandered C
   and A is fond of C
   and someone D denounced C
  then A means to take D the news that B slandered C
  because "{D} shamed {C} without cause, and has to be told"

want "a slander must be contradicted"
  A wants to tell B that C slandered D by 25
  when C slandered D
   and A is fond of D
   and A is fond of B
   and A is free
   and A does not think that B knows C slandered D
   and A did not tell B that C slandered D
  because "they have all thought ill of {D}, {B} too"

# Guilt comes back with the thought of what was done, and does not fade in an hour: the wrong is still there.
drift "the loyal do not forget a wrong"
  A's guilt toward someone fades by half in 3 hours
  when A is loyal
  because "{A} cannot forgive {himself A}"

want "nothing to say for oneself"
  A wants to evade by 60
  when B confronts A about C
   and A's guilt toward C is at least 30
  because "{A} cannot look {B} in the face"

# What was said before everybody has to be taken back, whoever is there.
want "it has to be taken back"
  A wants to apologise to B by 40
  when A denounced B
   and A's guilt toward B is at least 30
   and A is not at peace with B
   and A did not apologise to B within the last 10 minutes
  because "{A} has shamed {B} without cause"

want "before everybody, as it was done"
  A wants to apologise to B by 20
  when A denounced B
   and A's guilt toward B is at least 30
   and A is not at peace with B
   and A is fond of B
   and B is here
   and each C is here
  because "{C} should hear that {B} was wronged"

# ---------------------------------------------------------------- given out for dead

# A wrong that cannot be mended weighs more: so a friend of the wronged lets it be thought that it is too late.
reaction "let them weep first"
  when A sees that B denounced C
   and A is very calm
   and A's trust toward C is at least 60
  then A means to make B believe that C is taken from us
  because "{A} thinks that {B} will be sorry when it is too late, and wants it to seem too late"

# Nobody sends word to the dead.
want "beyond all messages"
  A wants not to ask B to tell C that A longs to make up with C by 100
  when A thinks that C is taken from us
  because "{C} is dead"

action mourn: "A mourns B"
  takes 10 minutes
  A says "If I could only unsay it. {B}, forgive me."
  A says "{B} never did me any harm. I did it, I and nobody else."
  told as "{A} mourns {B}, and does not spare {himself A}."
  told as "{A} asks forgiveness of {B}, who cannot hear {him A}."

want "too late to say it to their face"
  A wants to mourn B by half of A's guilt toward B
  when A thinks that B is taken from us
   and A hurt B
   and A's guilt toward B is at least 30
   and A is free
   and A did not mourn B within the last 3 hours
  because "{A} wronged {B}, and {B} is dead"

reaction "they have wept enough"
  when B mourns C
   and A is fond of C
   and A does not think that C is taken from us
   and someone D slandered C
  then A is sure that C is alive
   and A means to take B the news that C is alive
  because "{B} has wept for {C}, and that is enough"

reaction "not dead after all"
  when A learns that B is alive
   and A suspects that B is taken from us
  then A is sure that B is not taken from us
   and A's surprise rises by 80
   and A's joy rises by 30
  because "{B} is alive"

reaction "too late"
  when A learns that B is taken from us
   and A hurt B
  then A's sadness rises by 30
   and A's guilt toward B rises by 20
  because "the last thing that {B} had from {him A} was an unkind word"

reaction "back from the dead"
  when A meets B
   and A thinks that B is taken from us
  then A is sure that B is not taken from us
   and A's surprise rises by 80
   and A's joy rises by 30
  because "{B} is alive"
