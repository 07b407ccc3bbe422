# Making somebody believe a thing: letting others in, and speaking so as to be overheard.
# Who knows of a scheme is not taken in by it.

library "court/schemes"
  uses "core/friendship"
  uses "core/lying"
  uses "core/wit"

trait playful

action let in: "A asks B to help make C believe that P"
  needs B is here
  takes 2 minutes
  seen here, heard by nobody
  taken from afar for "A chats with B"
  afterwards B hears that A means to make C believe that P
  A says "I have a plan, and I need you for it."
  A says "Come closer. Nobody else must hear this."
  A says "You like a good deed, and you like a jest. What if it were both?"
  A says "Can you keep a straight face? Then I have work for you."
  A says "There's somebody who needs to be deceived for {his C} own good, and I can't do it alone."
  A says "Lend me your voice for a quarter of an hour. It's in a good cause, mostly."
  told as "{A} takes {B} aside: {C} shall believe that {P}, and {he B} is to help."
  B may join, demur
  for want of a reason B joins
  if B joins
    B says "I would not miss it for the world."
    B says "Tell me what I have to say."
    B says "You had me at the whisper. What is my part?"
    B says "I've never lied in better company. When do we begin?"
    B says "Only if I may be the one who sighs."
    B says "Say where I am to stand, and how surprised I should look."
    told as "{A} takes {B} aside: {C} shall believe that {P}. {B} is in."
  if B demurs
    B says "Leave me out of it."
    told as "{A} takes {B} aside: {C} shall believe that {P}. {B} wants no part in it."

action speak to be overheard: "A speaks to B for C to overhear that P"
  needs B is here
  needs C is not here
  takes 6 minutes
  seen here, heard next door
  taken for "A tells B that P"
  rings false by 48 less half of how sly A is
  afterwards B hears that P
  A says "Not so loud? But nobody can hear us."
  A says "I tell you this in confidence. It must never come to {his C} ears."
  A says "I should never forgive myself if {C} were to hear of it. Come closer."
  A says "Are we alone? Then I may say what I would not have {him C} know for the world."
  A says "You will keep it from {C}, will you not? It would only turn {his C} head."
  A says "It has lain on my heart for days. Here, where nobody listens, I can tell it."
  told as "{A} and {B} speak as if nobody were near: {P}. {C} is near."
  told as "{A} tells {B}, just loud enough for {C} to overhear, that {P}."

# What concerns oneself is believed sooner when it seems not to be meant for one's ears (Walster and Festinger 1962); what does
# not can be told to one's face.
plan "A makes B believe that P"
  let go when A thinks that P
  done when A thinks that B thinks that P
  patience 4 days
  worth 55 less the pull of duty
  first if B is in L
    and L is next to here
    and A is not downcast
    and someone here C means to make B believe that P: speak to C for B to overhear that P
  else if B is here
    and P is not about B: lie to B that P
  else if A is free
    and P is not about B
    and A would look for B in L: go to L
  else if B is not here
    and P is about B
    and A is not downcast
    and someone here C is a friend of B
    and C does not mean to make B believe that P
    and A did not ask C to help make B believe that P: ask C to help make B believe that P
  put off: let it wait with B
  because "{B} shall believe that {P}"

want "the honest do not lie"
  A wants not to lie to B that P by a quarter of how honest A is
  when A means to make B believe that P
   and A is honest
  because "{A} does not lie"

# ---------------------------------------------------------------- who lends a hand

want "good sport"
  A wants to join by 20 plus a fifth of how playful A is
  when B asks A to help make C believe that P
   and A is fond of B
  because "{A} would do more than that for {B}"

want "no tricks on a friend"
  A wants to demur by a third of how honest A is less a third of how playful A is
  when B asks A to help make C believe that P
   and A is fond of C
  because "{A} does not like to trick {C}"

reaction "one more in the secret"
  when A asks B to help make C believe that P
   and B joins
  then A is sure that B means to make C believe that P
  because "{B} has promised to help"

reaction "in the secret"
  when B asks A to help make C believe that P
   and A joins
  then A means to make C believe that P
  because "{B} has let {him A} in, and {A} likes the plan"

reaction "that was well said"
  when A speaks to B for C to overhear that P
  then A takes it that C thinks that P
  because "{C} was near enough to hear"

reaction "that was well heard"
  when B tells D that P
   and B means to make C believe that P
  then A no longer thinks that P
   and A takes it that C thinks that P
  because "{A} knows for whose ears that was"

reaction "in the know"
  when B tells A that P
   and B means to make someone C believe that P
  then A no longer thinks that P
   and A takes it that C thinks that P
  because "{A} knows for whose ears that was"

# ---------------------------------------------------------------- for love

# Two who spar all day: to one who is fond of both the cure is plain.
reaction "made for each other"
  when B mocks C
   and C retorts
   and A is playful
   and A is fond of B
   and A is fond of C
   and A does not think that B loves C
   and A does not think that B thinks that C loves B
  then A means to make B believe that C loves B
  because "{A} thinks that {B} and {C} are made for each other, if only {B} knew it"

reaction "made for each other, and for the other's sake"
  when C mocks B
   and B retorts
   and A is playful
   and A is fond of B
   and A is fond of C
   and A does not think that B loves C
   and A does not think that B thinks that C loves B
  then A means to make B believe that C loves B
  because "{A} thinks that {B} and {C} are made for each other, if only {B} knew it"

# Whoever goes on mocking has not been taken in.
reaction "it did not take"
  when B mocks C
   and A thinks that B thinks that C loves B
   and A is playful
   and A is fond of B
   and A is fond of C
  then A doubts that B thinks that C loves B
   and A means to make B believe that C loves B
  because "{B} does not talk like one who thinks {himself B} loved"

# To be liked makes one like (Backman and Secord 1959), if there was some warmth to begin with.
reaction "loved, and never knew it"
  when A learns that B loves A
   and A does not love B
   and A's love toward B is at least 10
  then A's love toward B rises by 40
   and A's hope rises by 40
   and A's surprise rises by 50
  because "{A} had no idea that {B} loved {him A}"

reaction "how could one mock them?"
  when A learns that B loves A
   and A mocked B
  then A's liking toward B rises by 10
  because "{A} has been laughing at {B}, who was in love all the time"
