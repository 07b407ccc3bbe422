# One who is new among people who know each other: passed over, asked, made use of, brought along, and taken in.

library "core/belonging"
  uses "core/meeting"

# It ends when somebody says before the others that it has ended.
status "A is new here", public

deed "A shuts the circle"
deed "A sees to a newcomer"

action leave out: "A shuts B out with C"
  needs B is here
  needs C is here
  takes 2 minutes
  counts as "A slights B"
  counts as "A shuts the circle"
  A says "You would have had to be there, {C}. Well, you were."
  A says "Come over here, {C}, where one can talk."
  A says "{C} knows what I mean. It would take too long to explain."
  A says "Is that place taken? I am keeping it for {C}."
  A says "You know what we said yesterday, {C}. No, not now. Later, when it's only us."
  A says "There's nobody here to talk to, {C}. Let us sit over there."
  A says "Do you remember, {C}? Nobody else would understand it."
  A says "Wait for me, {C}. The others know the way, or they'll find it."
  A says "I've kept you the best piece, {C}. There was just the one."
  A says "Shall we, {C}? It would be too long if we had to explain everything."
  A says "Same as always, {C}: you and me, and whoever else it was."
  A says "It's a pity that there's room for only two, isn't it, {C}?"
  A says "{C}, be quick, before somebody asks what we are laughing at."
  A says "What was that? No, I was speaking to {C}."
  told as "{A} talks to {C} across {B} as if the place were empty."
  told as "{A} turns {his A} back on {B}, without noticing, and talks to {C}."
  B may laugh with them, sit it out, walk a few steps off
  for want of a reason B sits it out
  if B laughs with them
    B says "I don't know what it was, but it sounds like a good evening."
    B says "Tell it from the start. I have time, and I am good at listening."
    B says "Ha! I wish I'd been there. No, really, go on."
    B says "That must have been funny. I can tell by how you hold your sides."
    B says "Who fell in? I only ask because I'm laughing already."
    B says "You two ought to be heard by more people."
    B says "I'll laugh now, and you can tell me later what at."
    told as "{A} talks to {C} across {B}, who laughs with them and knows not what about."
  if B sits it out
    told as "{A} talks to {C} across {B}, who sits it out and looks at {his B} hands."
    told as "{A} and {C} talk. {B} waits to be asked something, and is not."
  if B walks a few steps off
    told as "{A} talks to {C} across {B}, who goes and looks at something else."
    told as "{A} leaves {B} out of it, and {B} walks a few steps off."

want "among ourselves"
  A wants to shut B out with C by a fifth of A's liking toward C plus a tenth of how proud A is less a fifth of how kind A is less a third of A's liking toward B
  when B is new here
   and B is here
   and C is here
   and A is not new here
   and C is not new here
   and A's liking toward C is at least 20
   and A is free
   and one time in 15
   and A did not shut the circle within the last 2 days
  because "{A} has always talked to {C} like that, and {B} is new"

want "better to laugh than to look on"
  A wants to laugh with them by a fifth of how cheerful A is plus a tenth of how sociable A is less a tenth of how shy A is
  when B shuts A out with someone C
  because "{A} would rather be laughed at than left out"

want "waiting to be asked"
  A wants to sit it out by 8 plus a tenth of how calm A is
  when B shuts A out with someone C
  because "{A} waits until they ask {him A}"

want "rather alone than looked past"
  A wants to walk a few steps off by a tenth of how proud A is plus a tenth of how shy A is plus a fifth of A's loneliness
  when B shuts A out with someone C
  because "it is easier to be alone when one is alone"

reaction "talked across"
  when B shuts A out with someone C
   and A does not laugh with them
  then A's loneliness rises by 12
   and A's sadness rises by 4
  because "nobody had a word for {him A}"

reaction "I saw how they sat there"
  when B shuts C out with D
   and A is kind
   and A is not D
  then A's compassion toward C rises by 20
  because "{A} saw how {C} sat there"

# Pity goes so far: more comes only of having to do with somebody.
reaction "not what one wants to see"
  when B shuts C out with D
   and A is kind
   and A is not D
   and A's liking toward C is less than 12
  then A's liking toward C rises by 2
  because "{A} does not like to see {C} sit there"

# ---------------------------------------------------------------- asked

action ask about before: "A asks B about home"
  needs B is here
  takes 6 minutes
  counts as "A passes the time with B"
  counts as "A sees to a newcomer"
  A says "What was it like where you were before? Better, I should think."
  A says "Nobody has asked you one thing since you came. I am asking."
  A says "Do you miss anybody? You look as if you did, now and then."
  A says "Tell me something of yours, and I will tell you who is who here."
  A says "Who was it that you used to tell things to? One has somebody."
  A says "How does one say good night, where you come from? I collect such things."
  A says "What do you see when you shut your eyes? I mean from before."
  told as "{A} asks {B} what it was like where {he B} comes from."
  B may tell at length, say little
  for want of a reason B says little
  if B tells at length
    B says "There was a tree that one could climb out on. I think of that tree."
    B says "I had a place at the table there. One notices when one has none."
    B says "It was louder. One knew everybody, and everybody knew it all."
    B says "You are the first who asks. Where shall I begin?"
    B says "I could find my way there in the dark. Here I stumble in daylight."
    B says "They called me something else at home, a short name. Nobody knows it here."
    told as "{A} asks {B} where {he B} comes from, and hears a good deal."
  if B says little
    B says "Much like here. It is not worth telling."
    B says "One gets used to anything. I'm getting used to it."
    B says "Ask me in a month. I don't like to compare."
    B says "There was less wind. Otherwise people are people."
    B says "I left most of it there. On purpose, I think."
    B says "It's far off, and it gets further when one talks of it."
    told as "{A} asks {B} where {he B} comes from. {B} says little."

want "nobody has asked yet"
  A wants to ask B about home by a fifth of how kind A is plus a tenth of how sociable A is plus a third of A's compassion toward B less 14
  when B is new here
   and A is not new here
   and B is here
   and A is free
   and A likes B well enough
   and one time in 15
   and A did not see to a newcomer within the last 1 days
   and A did not ask B about home within the last 3 days
  because "nobody has asked {B} anything yet"

want "glad to tell of it"
  A wants to tell at length by 9 plus a fifth of A's loneliness plus a tenth of how sociable A is plus a fifth of A's liking toward B
  when B asks A about home
  because "nobody has asked {him A} before"

want "not to be homesick aloud"
  A wants to say little by a fifth of how shy A is plus a tenth of how proud A is
  when B asks A about home
  because "{A} does not want to seem homesick"

reaction "told of another place"
  when A asks B about home
   and B tells at length
  then A's closeness toward B rises by 10
   and A's liking toward B rises by 10
  because "{A} knows now who {B} is"

reaction "asked at last"
  when B asks A about home
  then A's liking toward B rises by 5
   and A's loneliness falls by 20
   and A's closeness toward B rises by 4
  because "{B} was the one who asked"

# ---------------------------------------------------------------- of use

deed "A makes anything easier for anybody"

action lend a hand: "A lends B a hand unasked"
  needs B is here
  takes 8 minutes
  counts as "A makes anything easier for anybody"
  A says "I was standing about anyway. Where do you want this?"
  A says "We did it the other way round at home. May I show you?"
  A says "You go and sit. I'll finish it, I know how by now."
  A says "Four hands, one grumble. May I?"
  A says "I've nothing to do, and nobody to do it with. Give me that end."
  A says "Don't thank me, I only want to see how it's done here."
  told as "{A} lends {B} a hand without being asked."
  B may be won by it, take it as due
  for want of a reason B takes it as due
  if B is won by it
    B says "Well, look at that. Who taught you to do it so neatly?"
    B says "I would have been at it until dark. You can come again."
    B says "I had not thought that you would. Thank you, {A}."
    B says "So that's how you do it. I've been making it hard for myself for years."
    B says "I was going to be short with you today. You've made it difficult."
    told as "{A} lends {B} a hand, and {B} looks at {him A} with new eyes."
  if B takes it as due
    B says "Put it over there. No, further over."
    B says "Good. There is more where that came from."
    B says "There. You have got the idea. You can do the other side as well."
    B says "That one's done. I dare say that you'll manage the next without me."
    B says "Mind the edges. Everybody forgets the edges."
    B says "About time that somebody did."
    told as "{A} lends {B} a hand. {B} takes it as {he B} takes the weather."

want "to be of use"
  A wants to lend B a hand unasked by a fifth of how kind A is plus a tenth of A's loneliness plus a tenth of A's liking toward B less 8
  when A is new here
   and B is not new here
   and B is here
   and one time in four
   and A is free
   and A did not make anything easier for anybody within the last 16 hours
   and A did not lend B a hand unasked within the last 4 days
  because "{A} would like to be of use to somebody"

want "a hand that knows its work"
  A wants to be won by it by a fifth of how kind A is plus a fifth of A's liking toward B
  when B lends A a hand unasked
  because "{B} did it well, and nobody had asked {him B}"

want "new people work"
  A wants to take it as due by 6 plus a fifth of how proud A is
  when B lends A a hand unasked
  because "that is what new people are for, as {A} sees it"

reaction "won by it"
  when B lends A a hand unasked
   and A is won by it
  then A's liking toward B rises by 8
   and A's respect toward B rises by 8
  because "{B} lent {him A} a hand unasked"

reaction "taken as due"
  when A lends B a hand unasked
   and B takes it as due
  then A's disappointment rises by 8
   and A's liking toward B falls by 3
  because "{B} had not so much as a thank you"

# ---------------------------------------------------------------- taken in

action bring along: "A brings B along to C"
  needs B is here
  needs C is here
  takes 3 minutes
  counts as "A sees to a newcomer"
  A says "{B} sits with us today. Move up, {C}, there is room for three."
  A says "{C}, {B} was just telling me something. Tell {him C}, {B}."
  A says "You two have more in common than either of you thinks."
  A says "Here's somebody who has sat alone for long enough. {C}, this is where {B} sits now."
  A says "Budge up, {C}. If {B} says nothing it's because we never let anybody."
  A says "{B} is with me. And since you're with me as well, {C}, that makes us a company."
  A says "I have told {B} that you don't bite, {C}. Don't make a liar of me."
  A says "Look, {C}, I've found us somebody who hasn't heard it yet. Begin again, for {B}."
  A says "{C}, what was it that you needed a third for? Here is {B}."
  A says "Tell {B} what you told me, {C}, about the way in which one gets by here."
  A says "Nobody should eat alone who can listen so well. Make room, {C}, for {B}."
  A says "{B} was going the same way, {C}, and it seemed silly to go it side by side and not speak."
  A says "We're three from today, {C}. You'll notice that the jokes improve."
  A says "You said that you wanted quiet, {C}. {B} is very good at it. I'm not, so I've brought {him B}."
  A says "I've promised {B} a seat beside the nicest person here, {C}, and that place was taken, so here we are."
  told as "{A} brings {B} along to {C}."
  C may move up, go on as before
  for want of a reason C goes on as before
  if C moves up
    C says "Sit down, then. We don't bite before noon."
    C says "Good, a fresh pair of ears. I know all of {A}'s stories."
    C says "There's always a corner. Mind the rough side."
    C says "Come on, then, before somebody duller takes the place."
    C says "I was wondering when one of us would think of it. I'm glad that it was {A}."
    C says "Sit by me. {A} kicks."
    C says "You're the new one. Good, I have questions."
    C says "Of course. We were just short of somebody to agree with me."
    C says "Good. {A} never brings anybody dull, only {himself A}."
    told as "{A} brings {B} along to {C}, who moves up."
  if C goes on as before
    C says "As I was saying, {A}, before you went off."
    C says "If there is room. There was not much before."
    C says "Where was I? It was so quiet a moment ago."
    C says "I dare say. So, to come back to it, {A}."
    C says "If {he B} doesn't mind that we talk of things {he B} can't know."
    C says "You do collect them, {A}. Anyway, as I said."
    C says "Hm. Good day. So, what did they say then?"
    C says "We'd nearly got to the end of it. It's hard to explain from the middle."
    told as "{A} brings {B} along to {C}, who goes on as if nothing were."

want "room for one more at the table"
  A wants to bring B along to C by a fifth of how kind A is plus a tenth of how sociable A is plus a fifth of A's liking toward B less 14
  when B is new here
   and A is not new here
   and C is not new here
   and B is here
   and C is here
   and A is free
   and A's liking toward B is at least 12
   and A's liking toward C is at least 20
   and A did not see to a newcomer within the last 1 days
   and A did not bring B along to C
  because "{A} likes {B}, and does not like to see {him B} alone"

want "a friend's friend"
  A wants to move up by a fifth of how kind A is plus a fifth of A's liking toward B
  when B brings someone C along to A
  because "{B} has brought {C}, and that will do"

want "as it has always been"
  A wants to go on as before by 8 plus a fifth of how proud A is
  when B brings someone C along to A
  because "it was good as it was, without anybody new"

reaction "a place made"
  when B brings C along to A
   and A moves up
  then A's liking toward C rises by 6
   and A's closeness toward C rises by 4
  because "{B} has brought {C} along"

reaction "one's own doing"
  when A brings B along to C
   and C moves up
  then A's liking toward B rises by 8
   and A's closeness toward B rises by 8
  because "{A} has brought {B} along, and it went well"

reaction "brought along"
  when B brings A along to someone C
  then A's liking toward B rises by 5
   and A's loneliness falls by 15
  because "{B} has brought {him A} along"

action take in: "A takes B in"
  needs B is here
  needs B is new here
  takes 4 minutes
  seen here, heard here
  A says "Let us stop saying that {B} is new. {B} belongs here, like any of us."
  A says "I say it so that everybody hears it: {B} is one of us."
  A says "{B}, that is your place from now on. If anybody asks, I said so."
  A says "Who has not noticed yet that we should be worse off without {B}?"
  A says "I've had enough of hearing about the new one. This is {B}, and {B} is ours."
  A says "If {B} weren't here tomorrow, each of you would ask where {he B} was. So."
  told as "{A} says before everybody that {B} is one of them."
  B may belong, doubt it
  for want of a reason B belongs
  if B belongs
    afterwards B is not new here
    B says "I had a speech ready for this, and now it is gone."
    B says "Then I will stop counting the days. Thank you, all of you."
    B says "Do you mean that? You do. Well. Then I am home."
    told as "{A} takes {B} in before everybody, and {B} is one of them from now on."
  if B doubts it
    B says "You are kind. Ask the others, though, behind my back."
    B says "Not all of you look as if you thought so."
    B says "I should like to believe it. Say it again when it's raining."
    B says "One of you said so. I counted more heads than that."
    told as "{A} says that {B} is one of them. {B} does not quite believe it."

want "one of us by now"
  A wants to take B in by a fifth of how kind A is plus a third of A's liking toward B plus a third of A's closeness toward B less 32
  when B is new here
   and A is not new here
   and B is here
   and someone here C is not new here
   and A's liking toward B is at least 22
   and A is free
   and A did not take B in within the last 2 days
  because "{B} has been new for long enough, as {A} sees it"

want "home at last"
  A wants to belong by 8 plus a fifth of A's liking toward B
  when B takes A in
  because "{B} has said it before everybody"

want "too good to be true"
  A wants to doubt it by a fifth of A's sadness plus a fifth of how shy A is
  when B takes A in
  because "{A} has seen how the others looked"

reaction "one of them"
  when B takes A in
   and A belongs
  then A's loneliness falls by 40
   and A's joy rises by 20
   and A's liking toward B rises by 6
  because "{B} has taken {him A} in"

reaction "one more of us"
  when B takes C in
   and A's liking toward B is at least 20
   and A's liking toward C is less than 40
  then A's liking toward C rises by 4
  because "{B} has said that {C} is one of them"
