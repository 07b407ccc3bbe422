# Those who know each other meet: a hail, how somebody is, a word about the place, the day or those who are missing, room
# made in a talk, a game, and leave taken.

library "core/meeting"
  uses "core/acquaintance"
  uses "core/overtures"

# A word now and then is company, and one after the other is work.
deed "A makes conversation"
deed "A joins in a talk"

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
  counts as "A passes the time with B"
  counts as "A makes conversation"
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
   and A did not make conversation within the last 2 hours
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

# ---------------------------------------------------------------- a word about this and that

action talk of the day: "A talks of the day with B"
  needs B is here
  takes 4 minutes
  counts as "A passes the time with B"
  counts as "A makes conversation"
  passing
  A says "It was a long one today, and it is not over yet."
  A says "Is it me, or do the mornings come earlier here?"
  A says "I had a plan for today. It lasted until breakfast."
  A says "One day I shall have nothing to do, and not know how."
  told as "{A} and {B} talk over the day."
  B may go along, give one word
  for want of a reason B gives one word
  if B goes along
    B says "Mine began with the wrong foot, and went on with it."
    B says "We should write down who did all the work."
  if B gives one word
    B says "Yes."
    B says "Perhaps."
    B says "So it goes."
    told as "{A} talks of the day. {B} has one word for it."

action remark on: "A remarks on L to B"
  needs B is here
  needs A is in L
  takes 3 minutes
  counts as "A passes the time with B"
  counts as "A makes conversation"
  passing
  A says "I could find my way about {L} with my eyes shut by now."
  A says "Somebody ought to do something about {L}. Not me."
  A says "What would {L} be without us standing about in it?"
  told as "{A} and {B} speak of {L} and what it is good for."
  B may go along, give one word
  for want of a reason B gives one word
  if B goes along
    B says "I like {L} best when it is empty. No offence."
    B says "You should have seen {L} before you came."
  if B gives one word
    B says "It is what it is, I suppose."
    told as "{A} has something to say of {L}. {B} has not."

action wonder about: "A wonders with B about C"
  needs B is here
  takes 3 minutes
  counts as "A passes the time with B"
  counts as "A makes conversation"
  passing
  A says "Where is {C} got to? It is too quiet without {him C}."
  A says "{C} would have something to say about this, if {he C} were here."
  A says "I have not seen {C} all day. Have you?"
  told as "{A} and {B} wonder where {C} is."
  B may go along, give one word
  for want of a reason B gives one word
  if B goes along
    B says "Wherever {C} is, {he C} is having a better time."
    B says "{C} comes and goes. One learns not to wait."
  if B gives one word
    B says "{C} will turn up, as {he C} always does."
    told as "{A} misses {C}. {B} does not, it seems."

want "a word about the day"
  A wants to talk of the day with B by a fifth of how sociable A is less a tenth of A's surfeit toward B less 4
  when A is acquainted with B
   and B is here
   and A is free
   and A likes B well enough
   and A did not talk of the day with B today
   and B did not talk of the day with A today
   and A did not make conversation within the last 2 hours
  because "{A} likes to talk a day over"

want "a word about the place"
  A wants to remark on L to B by a tenth of how sociable A is plus a tenth of how curious A is less 4
  when A is acquainted with B
   and B is here
   and A is in L
   and A is free
   and A likes B well enough
   and A did not remark on L to B within the last 2 days
   and B did not remark on L to A within the last 2 days
   and A did not make conversation within the last 2 hours
  because "{A} has {his A} own thoughts on {L}"

want "who is missing"
  A wants to wonder with B about C by a tenth of how curious A is plus a fifth of A's liking toward C less 3
  when A is acquainted with B
   and A is acquainted with C
   and B is here
   and C is not here
   and A is free
   and A likes B well enough
   and A's liking toward C is at least 8
   and A did not wonder with B about C today
   and B did not wonder with A about C today
   and A did not make conversation within the last 2 hours
  because "{A} misses {C}"

want "never short of a word"
  A wants to go along by 2 plus a fifth of how sociable A is plus a fifth of A's liking toward B
  when B passes the time with A
  because "{A} likes to talk"

want "short of words"
  A wants to give one word by a fifth of how shy A is plus a tenth of how proud A is
  when B passes the time with A
  because "{A} has nothing to say to that"

reaction "one word"
  when A talks of the day with B
   and B gives one word
  then A's liking toward B falls by 2 and A's disappointment rises by 2
  because "{B} had one word for {him A}"

# ---------------------------------------------------------------- joining two who talk

action join: "A joins B beside C"
  needs B is here
  needs C is here
  counts as "A joins in a talk"
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
   and A did not join B beside C today
   and A did not join in a talk within the last 20 hours
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
  then A's loneliness falls by 15 and A's liking toward B rises by 2
  because "they made room for {him A}"

reaction "shut out"
  when A joins B beside C
   and B falls silent
  then A's loneliness rises by 10 and A's shame rises by 8 and A's liking toward B falls by 5
  because "the talk stopped when {A} came"

# ---------------------------------------------------------------- a game, and leave

action play: "A plays a game with B"
  needs B is here
  takes 15 minutes
  counts as "A makes an overture"
  A says "One round. The loser does not have to admit it."
  A says "I warn you, I have played this before."
  A says "Come, one game. It is that, or talk about work."
  told as "{A} and {B} play a game."
  B may lose gladly, lose badly, win
  for want of a reason B wins
  if B loses gladly
    B says "Well played. I nearly saw that coming."
    B says "Again tomorrow. I need a day to think of an excuse."
    told as "{A} beats {B} at a game, and {B} laughs about it."
  if B loses badly
    B says "You looked. Don't tell me that you didn't look."
    B says "It is a stupid game. I only play it to be polite."
    told as "{A} beats {B} at a game, and {B} takes it ill."
  if B wins
    B says "I am sorry. No, I am not sorry in the least."
    B says "You let me. You did not? Then it is even better."
    told as "{A} and {B} play a game, and {B} wins."

want "a game"
  A wants to play a game with B by a tenth of how cheerful A is plus a fifth of A's liking toward B less 4
  when A is acquainted with B
   and B is here
   and A is free
   and A's liking toward B is at least 5
   and A did not play a game with B today
   and B did not play a game with A today
   and A did not make an overture within the last 8 hours
  because "{A} has an hour and likes {B}"

want "a good loser"
  A wants to lose gladly by a fifth of how calm A is plus a tenth of how cheerful A is
  when B plays a game with A
   and one time in two
  because "it is only a game"

want "a bad loser"
  A wants to lose badly by a fifth of how proud A is plus a tenth of how impulsive A is
  when B plays a game with A
   and one time in two
  because "{A} does not like to lose"

want "the better hand"
  A wants to win by 14
  when B plays a game with A
  because "{A} had the better of it"

reaction "a good game"
  when B plays a game with A
   and A does not lose badly
  then A's joy rises by 4 and A's closeness toward B rises by 3
  because "it was a good game"

reaction "beaten"
  when B plays a game with A
   and A loses badly
  then A's anger toward B rises by 8 and A's liking toward B falls by 3
  because "{B} has beaten {him A}"

reaction "no joy in winning"
  when A plays a game with B
   and B loses badly
  then A's liking toward B falls by 4 and A's respect toward B falls by 4
  because "{B} cannot lose"

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
