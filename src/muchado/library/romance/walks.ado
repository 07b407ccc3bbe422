# Asking out, and what comes of it: yes, as friends, no. A world says where one goes (`is a place to walk out to`).

library "romance/walks"
  uses "romance/dancing"
  uses "core/appointments"

status "L is a place to walk out to", public

deed "A walks out with B"

action ask out: "A asks B to walk out to L at T"
  needs B is here
  needs L is a place to walk out to
  needs A is not family of B
  takes 4 minutes
  counts as "A walks out with B"
  A says "I thought, if you have nothing better, and if it's dry. You could say no. I hope that you won't."
  A says "I've asked you this forty times on the way here, and you said yes to most of them. Would you come out with me?"
  A says "There's nothing to see there. I'd like to see it with you."
  A says "It'd be only the two of us. I say so at once, so that you know what I am asking."
  A says "I'm not good at roundabout. Will you come walking with me tomorrow?"
  A says "I'll be walking out that way in any case. It would look less odd with two."
  A says "I had a reason all ready, and I'm not going to use it. Will you come with me?"
  A says "I've been up and down three times to get my courage up." when A is shy
  B may say yes, say as friends, say no
  for want of a reason B says as friends
  if B says yes
    afterwards A is to meet B in L at T
    B says "I wondered how long you'd be. Yes."
    B says "Only the two of us? I should hope so. Yes, I'll come."
    B says "Yes. And now go, before I think of everything that I have to do."
    B says "I'd have asked you myself, by Friday."
    B says "I thought you'd never get to the end of that sentence. Yes."
    B says "I'll come. I'd have come for a worse reason."
    B says "You'll have to wait while I pretend to think about it. There. Yes."
    told as "{A} asks {B} to walk out with {him A}. Yes, says {B}."
  if B says as friends
    afterwards A is to meet B in L at T
    B says "I'd like to come. As friends, {A}. You do mean as friends?"
    B says "A walk is a walk. Don't put more into it, and I'll gladly come."
    B says "With you always. Only don't go and spoil it by being solemn."
    B says "With pleasure, as long as we both know what it is. And what it isn't."
    B says "I like our talks too well to let them turn into something."
    told as "{A} asks {B} to walk out with {him A}. As friends, says {B}."
  if B says no
    B says "I can't, {A}. I should be thinking of somebody else the whole way."
    B says "I'm needed at home. And if I weren't, I'd still say no, and you should know that."
    B says "It would give you the wrong idea, and I like you too well for that."
    B says "No. I'm sorry. You've asked it so nicely, too."
    B says "You deserve somebody who says yes before you've finished."
    B says "I'd only be thinking how to get home. It is not you. It's mostly not you."
    B says "No. I have tried to find a gentle one, but it comes out like that."
    B says "I don't walk out with people as one tries on hats." when B is proud
    told as "{A} asks {B} to walk out with {him A}, and {B} says no."

want "now or never"
  A wants to ask B to walk out to L at T by 2 plus a third of A's attraction toward B
  when A's attraction toward B is at least 30
   and A is drawn to B
   and B is here
   and L is a place to walk out to
   and T is tomorrow at 17:00
   and A dates nobody
   and A does not date B
   and A did not walk out with B within the last 5 days
  because "{A} would like to be alone with {B}"

want "one has been given to hope"
  A wants to ask B to walk out to L at T by 8 plus a third of A's hope
  when A's attraction toward B is at least 30
   and B is taken with A
   and B is here
   and L is a place to walk out to
   and T is tomorrow at 17:00
   and A dates nobody
   and A does not date B
   and A did not walk out with B within the last 5 days
  because "{A} has reason to hope"

want "before somebody else does"
  A wants to ask B to walk out to L at T by 8
  when A's attraction toward B is at least 30
   and B is here
   and someone C is taken with B
   and L is a place to walk out to
   and T is tomorrow at 17:00
   and A did not walk out with B within the last 5 days
  because "{C} is taken with {B}, too"

want "what one had hoped for"
  A wants to say yes by 6 plus half of A's attraction toward B
  when B asks A to walk out to L at T
   and A is drawn to B
  because "{A} had hoped for it"

want "a friend, and a good one"
  A wants to say as friends by 14 plus a fifth of A's liking toward B
  when B asks A to walk out to L at T
   and A is not drawn to B
   and A's liking toward B is at least 15
  because "{A} likes {B} well, and no more"

want "better a clear word"
  A wants to say no by 10 plus a tenth of how honest A is
  when B asks A to walk out to L at T
   and A is not drawn to B
  because "{A} does not want to raise false hopes"

want "one's heart is elsewhere"
  A wants to say no by 20
  when B asks A to walk out to L at T
   and A's attraction toward someone C is more than A's attraction toward B
   and A is drawn to C
  because "{A} thinks of {C}"

want "going with somebody"
  A wants to say no by 45
  when B asks A to walk out to L at T
   and A dates someone C
  because "{A} goes with {C}"

reaction "a yes"
  when A asks B to walk out to L at T
   and B says yes
  then A's joy rises by 15
   and A's hope rises by 20
   and A thinks that B is taken with A
  because "{B} said yes"

reaction "been asked out"
  when B asks A to walk out to L at T
   and A's attraction toward B is less than 70
  then A thinks that B is taken with A
   and A's joy rises by 4
   and A's attraction toward B rises by 3
  because "{B} has asked {him A} to walk out"

reaction "a no"
  when A asks B to walk out to L at T
   and B says no
  then A's disappointment rises by 20
   and A's sadness rises by 8
   and A's hope falls by 25
   and A's attraction toward B falls by 8
   and A thinks that B rebuffed A
  because "{B} said no"

reaction "as friends"
  when A asks B to walk out to L at T
   and B says as friends
  then A's hope falls by 10
   and A's attraction toward B falls by 3
  because "{B} said that it was as friends"

# What a walk can do, and what it cannot.
reaction "a walk together"
  when A sees that A kept the appointment with B in L of T
   and A is drawn to B
   and A's attraction toward B is less than 75
  then A's attraction toward B rises by 10
   and A's love toward B rises by 20
   and A's joy rises by 8
  because "they walked, and the hour was too short"

reaction "walked with"
  when A sees that B kept the appointment with A in L of T
   and A is drawn to B
   and A's attraction toward B is less than 75
  then A's attraction toward B rises by 10
   and A's love toward B rises by 20
   and A's joy rises by 8
  because "they walked, and the hour was too short"
