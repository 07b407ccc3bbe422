# Setting out and coming home: who is taken leave of, and who is welcomed. A world says who is to go where and when
# (`is to set out for market-town at 5 June 2007, 9:00`) and when they mean to be back (`is to come home at ...`).

library "core/journeys"
  uses "core/talk"

status "A is to set out for L at T", public

status "A is to come home at T", public

status "A is on a journey", public

status "A is back from a journey", seen

action say goodbye: "A says goodbye to B"
  needs B is here
  takes 3 minutes
  A says "Look after everything. I don't mean the house. You know what I mean."
  A says "It is only a few days. It only looks long from this side."
  A says "I never know what to say on doorsteps. So, I'm going."
  A says "If I'm not back by then, don't wait with supper. And don't worry, either."
  A says "Don't come to the door with me. I'll turn round if you do."
  A says "If anything is the matter, send. If nothing is, send all the same."
  A says "I've left things undone so that I shall have to come back."
  B may wish a good way, hold on, make light of it
  for want of a reason B makes light of it
  if B makes light of it
    B says "Off with you. We'll hardly have time to tidy up after you."
    B says "Bring something back. Nothing useful, we've enough that is useful."
    B says "Go, or you'll still be standing there when you're due home."
    B says "At last I'll get to the end of a sentence in this house."
    B says "We shall hardly know you when you are back. We'll say: who's that?"
    B says "Don't lose anything that you're fond of. Your head, I mean."
    told as "{A} says goodbye to {B}, who makes light of it."
  if B wishes a good way
    B says "Safe roads. And dry ones."
    B says "Come back as you are. I shouldn't like to get used to another."
    B says "I've put something in your bag. Don't look until you're hungry."
    B says "Keep to the road, and keep warm, and don't argue with strangers."
    B says "I'll look at the sky for you. It has always listened to me."
    B says "Go well. And eat, do you hear? You forget to when I am not there."
    told as "{A} says goodbye to {B}, who wishes {him A} a good journey."
  if B holds on
    B says "Must it be now? No, don't answer. I know that it must."
    B says "I don't like it when you go. I don't like it every time."
    B says "One minute. So. Now I can let you go."
    B says "I'm not holding you. It is only that my hand has not let go yet."
    B says "Say something foolish, so that I've something to laugh at tomorrow."
    B says "I keep having one more thing to tell you. Go, before I find the next."
    B says "I have a list of all that can happen to you. I'll not read it to you." when B is kind
    told as "{A} says goodbye to {B}, who does not let go at once."

want "before one goes"
  A wants to say goodbye to B by 14 plus a quarter of A's liking toward B
  when A is to set out for L at T
   and T is within the next 2 hours
   and B is here
   and A's liking toward B is at least 15
   and A did not say goodbye to B within the last 1 days
  because "{A} is going away"

want "without a goodbye"
  A wants not to say goodbye to B by a fifth of how proud A is plus 10
  when A is to set out for L at T
   and B is here
   and A resents B
  because "{A} is not on speaking terms with {B}"

want "a good word on the way"
  A wants to wish a good way by 8 plus a fifth of A's liking toward B
  when B says goodbye to A
  because "{A} wishes {B} well"

want "hard to let go"
  A wants to hold on by 6 plus a quarter of A's liking toward B
  when B says goodbye to A
   and A is fond of B
   and A is not proud
  because "{A} will miss {B}"

want "no scenes on the doorstep"
  A wants to make light of it by 6 plus a fifth of how cheerful A is
  when B says goodbye to A
  because "{A} would rather laugh than make a scene"

action set out: "A sets out for L at T"
  needs A is to set out for L at T
  afterwards A goes to L
  afterwards A is on a journey
  afterwards A is not to set out for L at T
  told as "{A} sets out for {L}."
  told as "{A} shoulders {his A} things and sets out for {L}."

want "the hour has come"
  A wants to set out for L at T by 150
  when A is to set out for L at T
   and T has come
   and A is not on a journey
  because "it is time to go"

action come home: "A comes home to L at T"
  needs A is to come home at T
  needs A is on a journey
  needs A lives at L
  afterwards A goes to L
  afterwards A is not on a journey
  afterwards A is back from a journey for 8 hours
  afterwards A is not to come home at T
  told as "{A} comes home from {his A} journey."
  told as "The door opens, and it is {A}, with the road still on {his A} shoes."

want "home again"
  A wants to come home to L at T by 150
  when A is to come home at T
   and T has come
   and A is on a journey
   and A lives at L
  because "{A} is due back"

want "away from it all"
  A wants not to go to L by 200
  when A is on a journey
   and A is due in L
  because "{A} is on a journey"

want "not home yet"
  A wants not to go to L by 200
  when A is on a journey
   and A lives at L
  because "{A} is on a journey"

action welcome home: "A welcomes B home"
  needs B is here
  takes 4 minutes
  A says "There you are! Turn round. You're thinner. Is that a new coat?"
  A says "We have kept your place. Nobody was allowed to sit in it."
  A says "I had your step in my ear all day. And then one doesn't hear it."
  A says "Sit, sit. First eat, then tell. No, tell first."
  A says "So you found the way back. I had a wager on it."
  A says "Don't stand there letting the cold in. Oh, come here."
  A says "You've got a different walk. What have they done to you?"
  A says "It's been so tidy here. I couldn't bear it."
  A says "I didn't sleep well while you were gone. I'm not saying that it's your fault." when A's liking toward B is at least 40
  B may fall on the neck, tell of the journey, be short
  for want of a reason B tells of the journey
  if B falls on the neck
    B says "Oh, it's good to see you. I hadn't known how good."
    B says "Let me look at you. Yes. That's what was missing there."
    B says "Next time you come along, or I don't go."
    B says "I saw the lights from far off, and I began to run like a child."
    B says "Don't say anything yet. I want to hear how quiet it is here."
    B says "I thought of your face the whole way, and I still had it wrong."
    B says "I counted the steps, the last hundred. Then I ran." when B is impulsive
    told as "{A} welcomes {B} home, and {B} falls on {his A} neck."
  if B tells of the journey
    B says "You won't believe what people eat there. I'll tell you, and you won't."
    B says "Two days of rain, and a fellow who sang. I've learned all his songs. I'm sorry."
    B says "It's all as it was, only louder. I'm glad to be out of it."
    B says "Give me a stool and something hot, and don't believe more than half."
    B says "I've seen a bridge fall, and a man marry twice on one day. I'll start with the bridge."
    B says "First I got lost, and then I got found, by the wrong people. Sit down."
    told as "{A} welcomes {B} home, and {B} has a great deal to tell."
  if B is short
    B says "Tomorrow. I have been on my feet since before it was light."
    B says "It's done. Don't ask me about it just now."
    B says "I'm here. Let that be enough until I have slept."
    B says "Everything hurts that one walks on. Good night, good night."
    B says "Later. I have answered questions for days."
    told as "{A} welcomes {B} home. {B} wants only to sit down."

want "back again"
  A wants to welcome B home by 12 plus a quarter of A's liking toward B
  when B is back from a journey
   and B is here
   and A's liking toward B is at least 10
   and A did not welcome B home within the last 1 days
  because "{B} is back"

want "missed them"
  A wants to fall on the neck by half of A's liking toward B less a tenth of how proud A is
  when B welcomes A home
   and A is fond of B
  because "{A} missed {B}"

want "so much to tell"
  A wants to tell of the journey by 8 plus a tenth of how sociable A is
  when B welcomes A home
  because "{A} has seen a great deal"

want "tired from the road"
  A wants to be short by 24 less a fifth of how sociable A is
  when B welcomes A home
   and it is after 18:00
  because "{A} is tired from the road"

reaction "welcome"
  when B welcomes A home
   and A's liking toward B is less than 55
  then A's liking toward B rises by 3
   and A's joy rises by 6
  because "{B} is glad that {he A} is back"

reaction "a cool homecoming"
  when A welcomes B home
   and B is short
  then A's disappointment rises by 6
  because "{B} hardly said a word"

reaction "gone"
  when B says goodbye to A
   and A is fond of B
  then A's sadness rises by 5
  because "{B} is going away"
