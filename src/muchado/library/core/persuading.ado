# Invitation, refusal with a reason: what stands in the way is asked for and said, and met, granted or held to.

library "core/persuading"
  uses "core/acquaintance"
  uses "core/appointments"
  uses "core/talking"

# However somebody is asked along.
deed "A asks B along to L at T"

# Turns that a pack adds count as this.
deed "A bargains with B"

topic going there: "A talks with B about going to L at T"
  A may bargain with B
  at most 7 turns
  whatever is worth 50 calls away
  anybody may join by 30
  anybody may break in by 40
  when all is said: leave it at that with B
  when A is called away: be called away from B

action ask what is in the way: "A asks B what is in the way of L at T"
  needs B is here
  counts as "A bargains with B"
  A says "What is it? You needn't say. But if you say it I can do something about it."
  A says "Is it me, or is it {L}? I'd rather it were {L}."
  A says "Give me one good reason, and I'll leave you in peace."
  A says "You are not going to tell me that you have something better to do?"
  A says "I thought you liked it at {L}. Have I got that wrong?"
  A says "Somebody has put you off it. Who was it, and may I have a word with them?"
  A says "If it's the company, I can send the company home."
  A says "Do you want to be asked twice? I don't mind. I'm asking twice."
  told as "{A} wants to know what is in the way."
  told as "{A} asks {B} why not."

want "there must be a reason"
  A wants to ask B what is in the way of L at T by 8 plus a fifth of A's liking toward B less a tenth of how shy A is
  when A talks with B about going to L at T
   and A asked B along to L at T within the last 30 minutes
   and B did not give A a reason against L at T within the last 20 minutes
   and A did not ask B what is in the way of L at T within the last 20 minutes
  because "{A} would like to know why"

action give a reason: "A gives B a reason against L at T"
  needs B is here
  counts as "A bargains with B"
  A says "It's late for me. I fall asleep wherever I am, and people take it amiss."
  A says "I have promised myself one evening without anybody. This is it."
  A says "Everybody is at {L}. I can only bear everybody in the mornings."
  A says "I went with you last time, and it was a week before I'd done what I left lying."
  A says "I don't know what we should talk about. There, that is the reason."
  A says "I would only sit there and count the minutes, and you would see it."
  A says "I have been among people all day, and I've no face left to put on." when A's weariness is at least 10
  A says "I never know where to put my hands." when A is shy
  told as "{A} says why not."
  told as "{A} has a reason, and it is not a bad one."

want "one owes a reason"
  A wants to give B a reason against L at T by 10 plus a tenth of how honest A is
  when A talks with B about going to L at T
   and B asked A along to L at T within the last 30 minutes
   and A did not give B a reason against L at T within the last 20 minutes
   and A did not hold to it before B about L at T within the last 20 minutes
  because "{B} is to know why"

action meet it: "A has an answer to that for B about L at T"
  needs B is here
  counts as "A bargains with B"
  A says "Then we'll go early, and I bring you back before you have yawned twice."
  A says "I'll help you with it tomorrow. Two hours of mine for one of yours."
  A says "You needn't say a word. I'll talk for both of us."
  A says "We'll stand where nobody comes. I know a place at {L}."
  A says "And if it's dreadful, you may be cross with me all the way home."
  told as "{A} has an answer to that, too."
  told as "{A} knows a way round that."

want "there is a way round that"
  A wants to have an answer to that for B about L at T by 6 plus a fifth of A's liking toward B plus a tenth of how sociable A is
  when A talks with B about going to L at T
   and B gave A a reason against L at T within the last 5 minutes
   and A did not have an answer to that for B about L at T within the last 20 minutes
  because "{A} would like to have {B} there"

action be talked round: "A agrees after all with B on L at T"
  needs B is here
  counts as "A bargains with B"
  afterwards A is to meet B in L at T
    and A does not talk with B about going to L at T
  A says "You don't give up, do you? Well, then. I'll come."
  A says "All right. But if I yawn you mustn't look at me like that."
  A says "I had run out of reasons some time ago. I only wanted to hear yours."
  A says "Somebody should have talked to me like that years ago. I'll be there."
  A says "One hour. And you owe me one of yours."
  A says "To nobody else I'd have said yes to that." when A's liking toward B is at least 30
  A says "I only said no to hear you ask again." when A's liking toward B is at least 30
  A says "You'd have been so disappointed. I can't have that on my mind all evening." when A's liking toward B is at least 30
  told as "{A} lets {himself A} be talked round: {he A} will come to {L}, {T}."
  told as "{A} laughs, and gives in. {T} at {L}, then."

want "talked round"
  A wants to agree after all with B on L at T by a quarter of A's liking toward B plus a fifth of A's loneliness plus a tenth of how sociable A is less a tenth of how proud A is
  when A talks with B about going to L at T
   and B had an answer to that for A about L at T within the last 5 minutes
  because "{B} has an answer to everything"

want "one cannot be in two places"
  A wants not to agree after all with B on L at T by 25
  when A talks with B about going to L at T
   and A is to meet someone C in M at U
  because "{A} is to meet {C}"

action hold to it: "A holds to it before B about L at T"
  needs B is here
  counts as "A bargains with B"
  A says "No is a short word. I should like to keep it that way."
  A says "You mean it well, and I still mean no."
  A says "Ask me for anything else. Not for that, and not today."
  A says "If I come I'm coming for your sake, and you'd notice it."
  A says "Don't be so nice about it, or I shall give in, and be sorry all evening."
  A says "You'd have to carry me there, and I am heavier than I look."
  told as "{A} stays with it: not to {L}, and not then."
  told as "{A} shakes {his A} head, not unkindly."

want "no is no"
  A wants to hold to it before B about L at T by 2 plus a tenth of how proud A is plus a tenth of A's weariness less a tenth of A's liking toward B
  when A talks with B about going to L at T
   and B had an answer to that for A about L at T within the last 5 minutes
   and A did not hold to it before B about L at T within the last 20 minutes
  because "{A} has said no, and means it"

action not press: "A presses B no further about L at T"
  needs B is here
  counts as "A bargains with B"
  afterwards A does not talk with B about going to L at T
  A says "Good. I have tried, and nobody shall say that I haven't."
  A says "Then another time. I'm going to ask again, be warned."
  A says "I understand. I'd say the same, if anybody asked me."
  A says "Rest. {L} will still be there."
  A says "All right. I shall think of you when it gets to the good part."
  A says "No is no, and I'd rather have it from you than a yes with that face."
  A says "I'll stop. You may change your mind in secret, nobody will see it."
  A says "Then I've nothing more to say, and I'll say it to you some other day."
  A says "You needn't explain. Nobody who says no so kindly has to."
  told as "{A} does not press {B} any further."
  told as "{A} lets {B} off, and is not cross."

want "a good reason is a good reason"
  A wants to press B no further about L at T by 8 plus a fifth of how kind A is
  when A talks with B about going to L at T
   and B gave A a reason against L at T within the last 10 minutes
  because "{A} sees that {B} has a reason"

want "enough asked"
  A wants to press B no further about L at T by 20
  when A talks with B about going to L at T
   and B held to it before A about L at T within the last 5 minutes
  because "{A} will not ask a third time"

# ---------------------------------------------------------------- what it does

reaction "there was a reason"
  when B gives A a reason against L at T
  then A's disappointment falls by 5
   and A's liking toward B rises by 1
  because "it was not for want of liking"

reaction "come after all"
  when B agrees after all with A on L at T
  then A's joy rises by 5
   and A's liking toward B rises by 2
  because "{B} will come after all"

reaction "not pressed"
  when B presses A no further about L at T
  then A's gratitude toward B rises by 5
  because "{B} did not press {him A}"
