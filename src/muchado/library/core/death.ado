# Death, and the bringing of the news: who is told by whom, and how they take it.
#
# Who dies is a matter of the world: somebody is near the end, and `happening die` comes about by chance, or on the day that
# a world says (`instead happening die`).

library "core/death"
  uses "core/illness"
  uses "core/talking"

status "A is dead", seen, sees nothing, hears nothing, does nothing, for good

# It ebbs over months and not over days. Yearning is strongest in the fourth month after a death (Maciejewski and others
# 2007, 233 bereaved).
mood grief, 0 to 100, fades by half in 40 days

phrase "A grieves for B"
  when B is dead
   and B is family of A
  or when B is dead
   and B is a friend of A
  or when B is dead
   and A's liking toward B is at least 50

# What cannot be made good any more.
notion "A parted from B with a hard word"

happening die: "B dies"
  about once in 2 days
  while B is near the end
  takes 2 minutes
  seen here, heard here
  afterwards B is dead
  afterwards B is not ill
  afterwards B does not keep to bed
  afterwards B is not near the end
  told as "{B} breathes out, and nobody hears {him B} breathe in again."
  told as "{B}'s hand grows heavy. It is over."
  told as "It is so quiet that it takes a while before anybody understands: {B} is dead."

# ---------------------------------------------------------------- what it does to one

reaction "one of one's own"
  when A learns that B is dead
   and B is family of A
  then A's grief rises by 40 plus a quarter of A's liking toward B
   and A's sadness rises by 25
   and A's joy falls by 60
  because "{B} is dead"

reaction "a friend is dead"
  when A learns that B is dead
   and A is not family of B
   and A grieves for B
  then A's grief rises by 15 plus a quarter of A's liking toward B
   and A's sadness rises by 15
   and A's joy falls by 40
  because "{B} is dead"

reaction "one who was known"
  when A learns that B is dead
   and A does not grieve for B
  then A's sadness rises by 5
   and A's joy falls by 20
  because "{B} was here only the other day"

reaction "the last word was a hard one"
  when A learns that B is dead
   and A's blame toward B is at least 15
  then A thinks that A parted from B with a hard word
   and A's blame toward B falls by 30
   and A's guilt toward B rises by 50
  because "there was a quarrel between them, and nobody can end it now"

reaction "what was done cannot be undone"
  when A learns that B is dead
   and A hurt B within the last 30 days
   and A is not at peace with B
  then A thinks that A parted from B with a hard word
   and A's guilt toward B rises by 50
  because "the last thing that {B} had from {him A} was an unkindness"

want "one does not talk as if nothing were the matter"
  A wants not to make small talk with B by 200
  when B is dead
   and B is here
  because "{B} is dead"

# ---------------------------------------------------------------- the news

action break the news: "A breaks the death of C to B"
  needs B is here
  needs A thinks that C is dead
  needs A does not think that B knows C is dead
  takes 4 minutes
  seen here, heard here
  afterwards B hears that C is dead
  A says "Sit down, {B}. No, please. Sit down first."
  A says "It's {C}. I would give a great deal not to be the one who tells you."
  A says "I have turned it over all the way here, and there is no good way to say it. {C} is dead."
  A says "{B}. {C} is gone. It was quiet, they say, at the end."
  A says "I came as fast as I could, and I wish that I were still on the way. {C} is dead."
  A says "I was with {C}. I want you to have it from me, and not from the street."
  A says "You can see it by my face, can't you? I needn't say it. It is {C}."
  A says "Put that down for a moment, {B}. Put it down. There's no hurry any more."
  B may break down, go numb, refuse to believe it
  for want of a reason B goes numb
  if B breaks down
    B says "No. No, no. {He C} was only, I was only going to..."
    B says "Hold me up, will you? I don't think that I can stand."
    B says "And I wasn't there. {A}, I wasn't there."
    B says "Who is going to, who will... oh, what does it matter who."
    B says "Say it again. I heard it, but say it again."
    B says "I had something to tell {him C}. It was nothing. It was only something small."
    B says "Let me, just let me. I'll be quiet in a moment. I can't."
    told as "{A} tells {B} that {C} is dead, and {B}'s knees give way."
    told as "{A} has hardly said {C}'s name when {B} begins to weep."
  if B goes numb
    B says "I see. Thank you for telling me. Have you had anything to eat?"
    B says "Yes. Then there are things to be done. I shall have to make a list of them."
    B says "I don't feel anything. Should I not feel something?"
    B says "I had put a piece of the good loaf aside for {him C}."
    B says "Somebody has to lock up tonight. I'll see to that."
    B says "Thank you. You've come a long way. Sit, I'll get you something."
    B says "How strange. I was in such a good mood this morning."
    told as "{A} tells {B} that {C} is dead. {B} nods, and goes on folding what {he B} has in {his B} hands."
    told as "{B} hears {A} out and says, quite calmly, that it has grown cold in here."
  if B refuses to believe it
    B says "You have that from somebody who has it from somebody. Go and ask again."
    B says "{He C} spoke to me. {He C} said what {he C} would do next week. People don't die with plans."
    B says "That is a cruel thing to say, {A}. Take it back."
    B says "There'll be a mistake in it. There is always a mistake in it."
    B says "That cannot be, I am to see {him C} tomorrow."
    B says "You have misunderstood. People say gone when they only mean gone out."
    B says "No. I'd have felt it. One feels such a thing."
    told as "{A} tells {B} that {C} is dead, and {B} will not have it."

plan "A owes B the news of C"
  let go when A thinks that B knows C is dead
  done when A broke the death of C to B
  patience 2 days
  worth 55 plus a fifth of how kind A is less half of the pull of duty
  first if B is here: break the death of C to B
  else if A is free
    and A would look for B in L
    and A did not go to L within the last 20 minutes: go to L
  else if A is free
    and B lives at L
    and A did not go to L within the last 2 hours: go to L
  put off: let it wait with B
  because "{B} has to hear it from somebody"

want "such news opens doors"
  A wants to go to L by 200
  when A means to owe someone B the news of someone C
   and B lives at L
   and A does not live at L
   and A is not family of B
   and A would look for B in L
   and A did not go to L within the last 2 hours
  because "what {A} has to say does not wait for an invitation"

reaction "the family has to know"
  when A learns that B is dead
   and each C is family of B
   and A does not think that C knows B is dead
  then A means to owe C the news of B
  because "{C} is family of {B}, and does not know"

reaction "the friends have to know"
  when A learns that B is dead
   and A is family of B
   and each C is a friend of B
   and A does not think that C knows B is dead
  then A means to owe C the news of B
  because "{C} was a friend of {B}, and does not know"

want "a death is news"
  A wants to tell B that C is dead by 16
  when C is dead
   and B is here
   and A is free
   and B is not family of C
   and A does not think that B knows C is dead
   and A did not tell B that C is dead
  because "everybody ought to know"

want "it overcomes one"
  A wants to break down by 14 plus a third of A's liking toward C less a fifth of how proud A is
  when B breaks the death of C to A
   and A grieves for C
  because "{A} held {C} dear"

want "a shoulder is there"
  A wants to break down by 12
  when B breaks the death of C to A
   and A is fond of B
  because "before {B} one may weep"

want "it does not go in"
  A wants to go numb by 6 plus a fifth of how calm A is
  when B breaks the death of C to A
   and A grieves for C
  because "it is too much to take in at once"

want "one does not weep before others"
  A wants to go numb by a fifth of how proud A is
  when B breaks the death of C to A
   and A is proud
  because "{A} does not weep before others"

want "it cannot be"
  A wants to refuse to believe it by 12 plus a fifth of A's liking toward C plus a fifth of how impulsive A is
  when B breaks the death of C to A
   and A grieves for C
  because "{A} saw {C} so lately"

want "a word from that mouth"
  A wants to refuse to believe it by 45 less A's trust toward B
  when B breaks the death of C to A
   and A's trust toward B is less than 40
  because "{A} does not take {B}'s word for much"

want "it was to be expected"
  A wants not to refuse to believe it by 5
  when B breaks the death of C to A
   and C is near the end
  because "they had all seen it coming"

# What is held off comes in the morning.
notion "A has not taken in the death of B"

reaction "held off"
  when B breaks the death of C to A
   and A does not break down
   and A grieves for C
  then A thinks that A has not taken in the death of C
   and A's grief falls by 15
   and A's sadness falls by 10
  because "{A} has not taken it in"

reaction "it comes in the morning"
  when a day begins
   and A has not taken in the death of someone B
  then A no longer thinks that A has not taken in the death of B
   and A's grief rises by 20
   and A's sadness rises by 15
  because "{A} woke up, and it was still true"

reaction "wept on a shoulder"
  when B breaks the death of C to A
   and A breaks down
   and A's liking toward B is less than 60
  then A's liking toward B rises by 3
   and A's trust toward B rises by 4
  because "it was {B} who had the courage to come"

reaction "the messenger"
  when A breaks the death of C to B
  then A's sadness rises by 5
   and A's compassion toward B rises by 30
  because "{A} saw {B}'s face"
