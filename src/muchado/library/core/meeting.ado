# Those who know each other meet: a hail, how somebody is, room made in a talk, and leave taken.

library "core/meeting"
  uses "core/acquaintance"

action hail: "A hails B"
  needs B is here
  counts as "A passes the time with B"
  passing
  A says "There you are, {B}. I had given you up."
  A says "{B}. You look as if you had slept, for once."
  A says "And here is {B}, so it can begin."
  A says "You again, {B}. Good."
  told as "{A} hails {B}."
  B may hail back, nod, look away
  for want of a reason B nods
  if B hails back
    B says "And you. I was hoping it would be you."
    B says "Good to see you. Is it as late as it feels?"
    B says "{A}! You are early, or I am late."
    told as "{A} and {B} hail each other."
  if B looks away
    told as "{A} hails {B}, who looks the other way."
    told as "{A} lifts a hand to {B}, and lets it sink again."

want "a hail"
  A wants to hail B by 8 plus a tenth of how sociable A is less a tenth of how shy A is
  when A is acquainted with B
   and B is here
   and A likes B well enough
   and A did not hail B today
   and B did not hail A today
  because "{A} knows {B}"

want "hailed, and glad of it"
  A wants to hail back by 4 plus a fifth of A's liking toward B plus a tenth of how cheerful A is
  when B hails A
  because "{A} is glad to see {B}"

want "a nod will do"
  A wants to nod by 6 plus a tenth of how shy A is
  when B hails A
  because "{A} is no great talker"

want "not seen"
  A wants to look away by 15 plus a fifth of how proud A is
  when B hails A
   and A's liking toward B is less than -5
  because "{A} would rather not have seen {B}"

reaction "not hailed back"
  when A hails B
   and B looks away
  then A's liking toward B falls by 6 and A's shame rises by 8
  because "{B} would not see {him A}"

# ---------------------------------------------------------------- how somebody is

action ask how things are: "A asks B about how things are"
  needs B is here
  takes 2 minutes
  counts as "A turns to B"
  counts as "A passes the time with B"
  passing
  A says "How are you? I mean it, I have time."
  A says "And how do things stand with you these days?"
  A says "You have been quiet. Is it anything, or only the hour?"
  A says "Tell me one true thing about how you are."
  told as "{A} asks how {B} is."
  B may make light of it, speak plainly, turn it back
  for want of a reason B makes light of it
  if B makes light of it
    B says "I can't complain. Nobody would listen if I did."
    B says "Well enough. I have had worse days and better ones."
    B says "Oh, as always. Ask me something harder."
    told as "{A} asks how {B} is. Well enough, says {B}."
  if B speaks plainly
    B says "Not so well, if you truly want to know. I lie awake."
    B says "I am lonelier here than I let on. There, I have said it."
    B says "Better than last week, and that is not saying much."
    told as "{A} asks how {B} is, and {B} tells {him A}."
  if B turns it back
    B says "You first. You ask as if you needed asking."
    B says "Never mind me. How are you yourself?"
    B says "I always say fine. What do you say?"
    told as "{A} asks how {B} is, and gets the question back."

want "how they are"
  A wants to ask B about how things are by a tenth of how kind A is plus a tenth of how curious A is plus a tenth of A's liking toward B less 4
  when A is acquainted with B
   and B is here
   and A is free
   and A did not ask B about how things are today
   and B did not ask A about how things are today
  because "{A} would like to know how {B} is"

want "no complaints"
  A wants to make light of it by a fifth of how proud A is plus a tenth of how cheerful A is
  when B asks A about how things are
  because "{A} does not carry it about for all to see"

want "asked, and told"
  A wants to speak plainly by a quarter of A's closeness toward B plus a tenth of how honest A is plus a fifth of A's loneliness
  when B asks A about how things are
  because "{B} wants to know, and {A} can tell {him B}"

want "asked in return"
  A wants to turn it back by a tenth of how curious A is plus a tenth of how sly A is plus a tenth of how shy A is
  when B asks A about how things are
  because "{A} would rather hear of {B}"

reaction "told how things are"
  when A asks B about how things are
   and B speaks plainly
  then A's closeness toward B rises by 6 and A's compassion toward B rises by 10
  because "{B} has told {him A} how things are"

reaction "heard out"
  when B asks A about how things are
   and A speaks plainly
  then A's closeness toward B rises by 6 and A's trust toward B rises by 1 and A's loneliness falls by 10
  because "{B} has heard {him A} out"

# ---------------------------------------------------------------- joining two who talk

deed "A comes up to a talk"

action join: "A joins B beside C"
  needs B is here
  needs C is here
  counts as "A turns to B"
  counts as "A comes up to a talk"
  A says "Is there room for one more, or is it that sort of talk?"
  A says "You two look as if you were having all the fun."
  A says "Don't stop for me. I can catch up."
  told as "{A} joins {B} and {C}."
  B may make room, fall silent
  for want of a reason B makes room
  if B makes room
    B says "Sit. We had nearly run out of things to disagree on."
    B says "You come just in time. Tell {C} that I am right."
    told as "{A} joins {B} and {C}, who make room for {him A}."
  if B falls silent
    B says "We were only saying. It is nothing, really."
    B says "Oh. {C} and I were about done with it."
    told as "{A} joins {B} and {C}, and the talk stops."

want "not to stand apart"
  A wants to join B beside C by a tenth of how sociable A is plus a quarter of A's loneliness less a tenth of how shy A is
  when B passed the time with C within the last 10 minutes
   and A is acquainted with B
   and B is here
   and C is here
   and A is free
   and A did not come up to a talk within the last 5 hours
   and A did not join B beside C within the last 2 days
  because "{B} and {C} seem to have a good time"

want "room for one more"
  A wants to make room by a fifth of how kind A is plus a fifth of A's liking toward B
  when B joins A beside someone C
  because "there is always room for one more"

want "not for other ears"
  A wants to fall silent by a fifth of how proud A is plus a fifth of A's liking toward C less a tenth of A's liking toward B
  when B joins A beside C
  because "what {A} has to say is for {C} alone"

reaction "let in on it"
  when A joins B beside C
   and B makes room
   and A's liking toward B is less than 50
  then A's loneliness falls by 15
   and A's liking toward B rises by 4 less a tenth of A's surfeit toward B
   and A's surfeit toward B rises by 10
  because "they made room for {him A}"

reaction "shut out"
  when A joins B beside C
   and B falls silent
  then A's loneliness rises by 10 and A's shame rises by 8 and A's liking toward B falls by 5
  because "the talk stopped when {A} came"

# ---------------------------------------------------------------- leave

action take leave: "A takes leave of B"
  needs B is here
  passing
  A says "I must be off. Keep some of it for tomorrow."
  A says "That is me for today. Look after yourself."
  A says "If I don't go now, I never shall."
  told as "{A} takes leave of {B}."
  B may say until when, let go
  for want of a reason B lets go
  if B says until when
    B says "Until tomorrow, then. Same place, same complaints."
    B says "Come by when you can. I shall be about."
    told as "{A} and {B} say until tomorrow."

want "leave is taken"
  A wants to take leave of B by 6 plus a fifth of A's liking toward B
  when A passed the time with B within the last 3 hours
   and B is here
   and A is due in L
   and A is not in L
   and A did not take leave of B today
  because "{A} is going, and does not go without a word"

want "until tomorrow"
  A wants to say until when by a fifth of A's liking toward B plus a tenth of how sociable A is
  when B takes leave of A
  because "{A} would like to see {B} again"

want "no long farewells"
  A wants to let go by a tenth of how shy A is plus a tenth of how calm A is
  when B takes leave of A
  because "{A} is no friend of long farewells"
