# Those who know each other meet: a hail, how somebody is, room made in a talk, and leave taken.

library "core/meeting"
  uses "core/overtures"
  uses "core/acquaintance"

# A word now and then is company, and one after the other is work.
deed "A makes conversation"

action hail: "A hails B"
  needs B is here
  counts as "A passes the time with B"
  passing
  A says "There you are, {B}. I had given you up."
  A says "{B}. You look as if you had slept, for once."
  A says "And here is {B}, so it can begin."
  A says "You again, {B}. Good."
  A says "{B}! I was this moment telling somebody that you never come."
  A says "Look what the day has brought. Come here, {B}."
  A says "Ah, {B}. Walk slower, and let me look as if I were in a hurry, too."
  A says "Good to see a face that I know. Even yours, {B}."
  A says "I heard your step and thought: that is either trouble or {B}."
  A says "Still alive, {B}? So am I, just about."
  A says "There goes the only one I wanted to see. {B}!"
  A says "{B}, at last. I have had nobody to disagree with all day."
  A says "Stop where you are, {B}. Let me look at somebody who is pleased to be here."
  A says "I said to myself that it would be {B} who came next, and look."
  A says "Well, {B}? What have they not told me since I saw you last?"
  A says "Ah, {B}. Now there are two of us who do not know what is going on."
  A says "{B}, you walk as if you had news, or a stone in your shoe."
  A says "There's my favourite face. I shall deny that I said so." when A's liking toward B is at least 40
  A says "{B}. I was in a vile temper, and there it goes." when A is fond of B
  A says "Don't tell me. I can see it: it's a good day." when A is very cheerful
  A says "Oh. Yes. {B}. Good day." when A is shy
  told as "{A} hails {B}."
  B may hail back, nod, look away
  for want of a reason B nods
  if B hails back
    B says "And you. I was hoping it would be you."
    B says "Good to see you. Is it as late as it feels?"
    B says "{A}! You are early, or I am late."
    B says "I knew that voice before I turned my head."
    B says "You look well. What have you been up to?"
    B says "Here I am, and not a minute too soon, it seems."
    B says "I was on my way to you. I say that to everybody, but it's true."
    B says "There you are. I had begun to talk to the furniture."
    B says "Good day to you, and don't ask me for anything yet."
    B says "You're the one that I was hoping to run into. You always are." when B's liking toward A is at least 40
    B says "Every time I see you, the day gets a little shorter." when B is cheerful
    told as "{A} and {B} hail each other."
  if B looks away
    told as "{A} calls out to {B}, who has found something to read on the ground."
    told as "{A} greets {B} across the way. {B} goes on talking to somebody else."
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
  counts as "A makes conversation"
  passing
  A says "How are you? I mean it, I have time."
  A says "And how do things stand with you these days?"
  A says "You have been quiet. Is it anything, or only the hour?"
  A says "Tell me one true thing about how you are."
  A says "I asked you yesterday and you said fine. I'm asking again."
  A says "Are you sleeping? You have that look about the eyes."
  A says "Never mind how I look. How are you, underneath?"
  A says "You laugh a bit later than the others today. What is it?"
  A says "I've got as long as you need. How are you bearing up?"
  A says "Say fine, if you must. I'll stand here until you say something else."
  A says "You can lie to the others. I've known you too long." when A's liking toward B is at least 30
  A says "I worry about you. There. I wasn't going to say it." when A is kind and A's liking toward B is at least 20
  told as "{A} asks how {B} is."
  B may make light of it, speak plainly, turn it back
  for want of a reason B makes light of it
  if B makes light of it
    B says "I can't complain. Nobody would listen if I did."
    B says "Well enough. I have had worse days and better ones."
    B says "Oh, as always. Ask me something harder."
    B says "I am as you see me. Nothing that a good night wouldn't mend."
    B says "There is always somebody worse off. Ask {A}. Oh, that is you."
    B says "Up and about. One gets up, and then one is about."
    B says "If I told you, we would both be late."
    B says "Don't look so kindly at me, or I shall think that I am ill."
    B says "I have never been better, and I would thank you not to look so closely." when B is proud
    B says "I'm always well. It's a habit, like whistling." when B is cheerful
    told as "{A} asks how {B} is. Well enough, says {B}."
  if B speaks plainly
    B says "Not so well, if you truly want to know. I lie awake."
    B says "I am lonelier here than I let on. There, I have said it."
    B says "Better than last week, and that is not saying much."
    B says "I'm tired, and I don't mean the sort that sleep is good for."
    B says "I smile all day, and in the evening my face hurts. That's how I am."
    B says "I am worried, and I can't even say about what. It sits here."
    B says "You are the only one who asks twice. No. It's not going well."
    B says "I thought I should have got further by now. That's all. That is everything."
    B says "To you I can say it. I get up, and I ask myself what for." when B's liking toward A is at least 30
    B says "You asked, and I don't lie. Badly." when B is very honest
    B says "It's the evenings. There is nobody to tell that it has been a day." when B's loneliness is at least 30
    told as "{A} asks how {B} is, and {B} tells {him A}."
  if B turns it back
    B says "You first. You ask as if you needed asking."
    B says "Never mind me. How are you yourself?"
    B says "I always say fine. What do you say?"
    B says "I asked you first, the other day, and you got out of it."
    B says "You have a gift for asking. Have you one for answering, too?"
    B says "Tell me something about you, and I'll tell you if it's the same with me."
    B says "I'd have to think. Go on, you begin, while I'm thinking."
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
  A says "What has gone quiet here? I could hear you laughing from over there."
  A says "I'll only sit on the edge of it. Go on, what did {C} say?"
  A says "I've heard the end of that twice. Tell me the beginning."
  A says "Is it private? You have the faces of people who are about to say no."
  told as "{A} joins {B} and {C}."
  B may make room, fall silent
  for want of a reason B makes room
  if B makes room
    B says "Sit. We had nearly run out of things to disagree on."
    B says "You come just in time. Tell {C} that I am right."
    B says "Push up, {C}. Now, you can be the judge of this."
    B says "We wanted a third. Two can only be right or wrong."
    B says "You have missed the best of it, so we'll have to do it again."
    B says "Sit down before somebody sensible takes the place."
    told as "{A} joins {B} and {C}, who make room for {him A}."
  if B falls silent
    B says "We were only saying. It is nothing, really."
    B says "Oh. {C} and I were about done with it."
    B says "It's a long story, and you would have to know the people."
    B says "We'll tell you another time. Won't we, {C}?"
    B says "Never mind. It wasn't about you, if that's what you think."
    told as "{A} joins {B} and {C}, and the talk stops."

want "not to stand apart"
  A wants to join B beside C by a tenth of how sociable A is plus a quarter of A's loneliness less a tenth of how shy A is
  when B passed the time with C within the last 10 minutes
   and A is acquainted with B
   and B is here
   and C is here
   and A is free
   and one time in three
   and A did not come up to a talk within the last 20 hours
   and A did not join B beside C within the last 4 days
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
  A says "They will be counting heads where I am due. I had better be one."
  A says "I've stayed as long as I dared. It was worth it."
  A says "Hold that thought. I want to be angry about it tomorrow."
  A says "Duty calls. It has a very loud voice for such a dull thing."
  A says "I don't like going. You'll have noticed that I'm still here." when A's liking toward B is at least 30
  told as "{A} takes leave of {B}."
  B may say until when, let go
  for want of a reason B lets go
  if B says until when
    B says "Until tomorrow, then. Same place, same complaints."
    B says "Come by when you can. I shall be about."
    B says "Go, then. I'll keep your place and your opinions for you."
    B says "Tomorrow, and bring a better excuse for going."
    B says "I'll be where I always am. That is the trouble with me."
    told as "{A} and {B} say until tomorrow."
  if B lets go
    B says "Mind the step."
    B says "Off you go. Somebody here has to look as if nobody ever left."

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
