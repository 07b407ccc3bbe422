# A rumour: set going by envy or a grudge, passed on, doubted or stood up against; brought to the ear of whom it is about, asked to be proved, and taken back.

library "core/rumour"
  uses "core/peacemaking"
  uses "core/quarrel"
  uses "core/sides"

notion "A plays false"
notion "A has spoken ill of B"

deed "A carries tales"
deed "A speaks ill to B of C"

action set going: "A sets it going with B that C plays false"
  needs B is here
  takes 4 minutes
  heard by nobody
  taken from afar for "A chats with B"
  counts as "A carries tales"
  counts as "A makes an overture"
  counts as "A speaks ill to B of C"
  afterwards B hears that C plays false
  A says "I say nothing. I only ask myself what {C} does when we are not there."
  A says "Count what you have after {C} has been near it. That is all I say."
  A says "{C} smiles at you and at me. One of those smiles is not meant."
  A says "I should not be the one to tell you, but {C} is not what {he C} seems."
  A says "Have you never wondered how {C} always comes out of it so well?"
  A says "What {C} tells me about you I wouldn't repeat. Only ask yourself what {he C} tells others about me."
  A says "There are two of {C}, I've begun to think. You have met the one for guests."
  A says "Look, I may be mistaken. But I'd keep certain things to myself when {C} is about."
  A says "It's a pity about {C}. One wanted so much to like {him C}."
  A says "{C} swore to me that it was so, and then swore somebody else the opposite. I was standing behind the door."
  A says "Nobody tells you, so I have to. Be a little careful what you trust to {C}."
  A says "Some people wash their hands so often that one begins to ask why. I mean {C}."
  A says "Did {C} seem honest to you? Think before you answer. I had to."
  A says "How much do you know about {C}, when all is said? What {he C} has told you."
  A says "If anything should ever come out about {C}, remember that I said nothing."
  A says "Promise that you won't go to {C} with this. {He C} has such a way of weeping."
  A says "I saw {C}'s face when {he C} thought that nobody looked. I haven't slept well since."
  told as "{A} lets {B} understand that {C} plays false."
  told as "{A} drops a word about {C}, and sees to it that {B} picks it up."
  B may prick up the ears, ask for proof, stand up for the absent
  for want of a reason B asks for proof
  if B pricks up the ears
    B says "I have had a feeling about {C} for some time."
    B says "{C}? Now that you say it, there was something, last week."
    B says "And nobody says a word. Who else knows of this?"
    B says "Wait. Say that again, and slower. I want to get it right."
    B says "It would explain a thing or two, if it were so."
    B says "I never liked to say it, but I've locked things up since {C} came."
    B says "That's strange. Somebody hinted at something of the sort only lately."
    told as "{A} lets {B} understand that {C} plays false, and {B} pricks up {his B} ears."
  if B asks for proof
    B says "Did you see it, or did you think it?"
    B says "That is a great deal to say of anybody. What have you to show for it?"
    B says "Bring me one thing that I can hold in my hand, and I will listen."
    B says "And this you know from whom? I'd like a name."
    B says "It seems, you say. I don't condemn anybody for seeming."
    B says "Show me where, and when, and I'll come and look with you."
    B says "I've been told such things about you, too, and I asked the same question."
    B says "Why do you tell me, and not {C}?"
    B says "There may be something in it. There may be something in you, too."
    B says "What I haven't seen I haven't seen. Let us leave it at that."
    B says "That's smoke. I'm asking you for the fire."
    B says "Were you there? No. Was anybody? You see."
    told as "{A} lets {B} understand that {C} plays false. {B} would like to see proof."
  if B stands up for the absent
    B says "I have known {C} longer than you have, and I know better."
    B says "Then say it to {C}, and let me be there when you do."
    B says "{C} has never done you any harm. What has got into you?"
    B says "I'd put my hand in the fire for {C}. I wouldn't for the one who says such things."
    B says "You'll have to find somebody else to be sorry for you. {C} is my friend."
    told as "{A} says that {C} plays false, and {B} stands up for {him C}."

action pass on: "A passes on to B that C plays false"
  needs B is here
  needs A suspects that C plays false
  takes 3 minutes
  counts as "A carries tales"
  counts as "A makes an overture"
  counts as "A speaks ill to B of C"
  afterwards B hears that C plays false
  A says "They say things about {C}. I would not repeat them, but you ought to know."
  A says "Have you heard it of {C}, too? Then it must have something to it."
  A says "I don't know that it is so. I only know that everybody says it."
  A says "Look at {C}'s hands the next time. I am told that one can see it."
  A says "I got it from somebody who has no reason to invent it. It's about {C}."
  A says "You didn't hear it from me: {C} isn't straight. There, you hear it from everybody else."
  A says "If it's a lie about {C}, then it is a lie that has been about a good deal."
  A says "It may be nothing. But you lend things to {C}, don't you?"
  A says "Where there are so many stories about {C} there must be at least one that's true."
  A says "Lower your voice. It concerns {C}, and what people have begun to notice."
  told as "{A} passes on to {B} what is said of {C}."
  B may prick up the ears, ask for proof, stand up for the absent
  for want of a reason B asks for proof
  if B pricks up the ears
    B says "Is it as bad as that? I had only heard the half of it."
    B says "One would never have thought it. Or perhaps one would."
    B says "I shall keep my distance from {C}, then. Thank you."
    B says "I don't like to say that I'm surprised, because I am not."
    B says "Sit down and tell me all of it, now that you've begun."
    told as "{A} passes on what is said of {C}, and {B} believes it."
  if B asks for proof
    B says "Who says so? No, not they. Who?"
    B says "I believe what I see, and I have seen nothing yet."
    B says "People talk when the days are long. I would wait."
    B says "So you have it from somebody, who had it from somebody. I see."
    B says "Before I think ill of {C} I'd like to have a better reason than the weather."
    B says "Find me the first one who said it. I'd like to ask what it was about."
    told as "{A} passes on what is said of {C}. {B} asks who says so."
  if B stands up for the absent
    B says "It stops with me. I will not carry that one step further."
    B says "Whoever says that of {C} has {himself A} in mind."
    B says "{C} would not believe such a thing of you."
    told as "{A} passes on what is said of {C}, and {B} stands up for {him C}."

# Rumours need a motive to begin and none to go on.
want "somebody has it coming"
  A wants to set it going with B that C plays false by 6 plus a third of A's blame toward C plus a tenth of how sly A is less a fifth of how honest A is less a tenth of how kind A is
  when A's blame toward C is at least 12
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A is free
   and C does not play false
   and A did not carry tales within the last 2 days
   and A did not set it going with B that C plays false
  because "{A} has a score to settle with {C}"

want "somebody stands too high"
  A wants to set it going with B that C plays false by 6 plus a third of A's envy toward C plus a tenth of how sly A is less a fifth of how honest A is less a tenth of how kind A is
  when A's envy toward C is at least 12
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A is free
   and C does not play false
   and A did not carry tales within the last 2 days
   and A did not set it going with B that C plays false
  because "{A} does not grant {C} {his C} luck"

want "never could stand them"
  A wants to set it going with B that C plays false by 6 plus a fifth of how sly A is less a fifth of how honest A is
  when A's liking toward C is less than 0
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A is free
   and C does not play false
   and A did not carry tales within the last 2 days
   and A did not set it going with B that C plays false
  because "{A} would not mind seeing {C} brought down"

want "it is going round"
  A wants to pass on to B that C plays false by a fifth of how sociable A is plus a tenth of how sly A is less a fifth of A's liking toward C less a tenth of how loyal A is
  when A suspects that C plays false
   and B is here
   and C is not here
   and A's liking toward B is at least 15
   and A is free
   and A does not think that B knows C plays false
   and A did not carry tales within the last 2 days
   and A did not pass on to B that C plays false
  because "{A} has heard something of {C} that {B} has not"

want "no smoke without fire"
  A wants to prick up the ears by 14 plus a tenth of A's liking toward B less a fifth of A's liking toward C
  when B speaks ill to A of C
  because "there must be something to it"

want "who says so"
  A wants to ask for proof by 8 plus a tenth of how calm A is plus a tenth of how honest A is
  when B speaks ill to A of someone C
  because "{A} believes what {he A} sees"

want "not the one I know"
  A wants to stand up for the absent by a fifth of how loyal A is plus a third of A's liking toward C less 8
  when B speaks ill to A of C
  because "{A} knows {C} better than that"

reaction "something sticks"
  when B sets it going with A that C plays false
   and A pricks up the ears
  then A suspects that C plays false
   and A's trust toward C falls by 10
   and A's liking toward C falls by 6
  because "{A} has heard it from {B}"

reaction "something sticks, at second hand"
  when B passes on to A that C plays false
   and A pricks up the ears
  then A suspects that C plays false
   and A's trust toward C falls by 8
   and A's liking toward C falls by 5
  because "{A} has heard it from {B}"

reaction "not of such a one"
  when B sets it going with A that C plays false
   and A stands up for the absent
  then A doubts that C plays false
   and A's blame toward B rises by 15
   and A's liking toward B falls by 4
   and A takes it that B has spoken ill of C
  because "{B} speaks ill of {C} behind {his C} back"

reaction "not of such a one, whoever says it"
  when B passes on to A that C plays false
   and A stands up for the absent
  then A doubts that C plays false
   and A's blame toward B rises by 8
   and A takes it that B has spoken ill of C
  because "{B} carries about what is said of {C}"

reaction "talk with nothing behind it"
  when B passes on to A that C plays false
   and A asks for proof
  then A doubts that C plays false
   and A takes it that B has spoken ill of C
  because "{B} has nothing to show for it"

reaction "nothing to show for it"
  when B sets it going with A that C plays false
   and A asks for proof
  then A doubts that C plays false
   and A takes it that B has spoken ill of C
  because "{B} has nothing to show for it"

want "not with one who plays false"
  A wants to look through B by 14 less a tenth of how kind A is
  when A suspects that B plays false
   and B is here
   and A did not slight B within the last 2 days
  because "{A} has heard what {B} is"

# ---------------------------------------------------------------- it comes to the ear of whom it is about

action warn of: "A warns B of C"
  needs B is here
  takes 4 minutes
  heard by nobody
  taken from afar for "A chats with B"
  A says "You ought to hear it from a friend: {C} says things about you."
  A says "I told {C} what I thought of it. Now I tell you."
  A says "I don't believe a word of it. But they say it, and {C} says it loudest."
  A says "Have you quarrelled with {C}? Then why does {he C} talk like that?"
  A says "I'd want to be told, if it were me. {C} is talking about you, and not kindly."
  A says "Somebody should say it to you before you walk in there. It's {C}."
  A says "Do you trust {C}? Then trust {him C} a little less, until I have told you all of it."
  A says "It will hurt, and I'm sorry. What {C} says when you have gone is not what {he C} says to you."
  told as "{A} tells {B} what {C} says of {him B}."
  B may ask for every word, laugh at it, wish not to know
  for want of a reason B asks for every word
  if B asks for every word
    B says "Every word, please. And who was standing by."
    B says "So that is why they stop talking when I come in."
    B says "Go on. Don't make it softer, I can hear when you do."
    B says "To whom did {he C} say it? And did they laugh?"
    B says "From the beginning. And in {his C} words, not in yours."
    B says "I need to know it all, so that I know what face to put on."
    B says "Now I understand some looks that I've had. What else?"
    told as "{A} tells {B} what {C} says of {him B}, and {B} asks for every word."
  if B laughs at it
    B says "Let {C} talk. Whoever knows me will not believe it."
    B says "Is that all? I had thought that {C} would come up with something better."
    B says "From {C} that is nearly praise. I shall have it put on my door."
    B says "{He C} said that? And here was I, thinking that {he C} never noticed me."
    told as "{A} tells {B} what {C} says of {him B}. {B} laughs at it."
  if B wishes not to know
    B says "Why do you tell me that? I was happier a minute ago."
    B says "I would rather not know. Now I shall have to do something."
    B says "You've done your duty, and spoilt my supper."
    B says "I'd have liked to go on liking {him C} a day or two longer."
    told as "{A} tells {B} what {C} says of {him B}, who would rather not have known."

want "better from a friend"
  A wants to warn B of C by 4 plus a fifth of A's liking toward B plus a tenth of how honest A is
  when C has spoken ill of B
   and B is here
   and C is not here
   and A's liking toward B is at least 25
   and A is free
   and A did not warn B of C
  because "{B} ought to know what is said of {him B}"

want "every word of it"
  A wants to ask for every word by 12 plus a tenth of how proud A is
  when B warns A of C
  because "{A} wants to know where {he A} stands"

want "let them talk"
  A wants to laugh at it by a fifth of how cheerful A is plus a tenth of how calm A is less 6
  when B warns A of C
  because "{A} does not care what {C} says"

want "better not to know"
  A wants to wish not to know by a fifth of how shy A is plus 2
  when B warns A of C
  because "{A} had rather not have known"

reaction "what is said of one"
  when B warns A of C
   and A does not laugh at it
  then A is sure that C has spoken ill of A
   and A's blame toward C rises by 25
   and A's anger toward C rises by 15
   and A's liking toward C falls by 8
   and A's trust toward B rises by 5
  because "{C} speaks ill of {him A} behind {his A} back"

# ---------------------------------------------------------------- proof, and taking it back

action call to account: "A calls B to account over C"
  needs B is here
  takes 6 minutes
  seen here, heard here
  A says "You have been saying things about {C}. Say them again, with all of us here."
  A says "When was it, where was it, and who saw it? Three questions, no more."
  A says "Either you show us what you know of {C}, or you take it back."
  A says "I have asked everybody. They have all of it from you, and you from nobody."
  A says "Let us have it out in the open. What do you know about {C}, and how?"
  A says "There's a story going about, and each of us can say who told it. It ends with you, {B}."
  A says "I'm not asking what you think of {C}. I am asking what you saw."
  A says "You have had a good deal to say in corners. Here is the middle of the room."
  A says "If {C} has done something, then say it, and I'll help you. If not, I'll help {C}."
  told as "{A} has {B} answer before everybody for what {he B} said of {C}."
  B may stand by it, take it back, have it from others
  for want of a reason B has it from others
  if B stands by it
    afterwards A has words with B
    B says "I say what I said. You will all see it in good time."
    B says "You would stand up for {C} if {he C} stole the roof."
    B says "I need no proof for what I know. Watch {C}, that is all."
    B says "You asked me, and I've answered. Now you don't like the answer."
    B says "I'd say it again before more people than this."
    told as "{A} has {B} answer for what {he B} said of {C}, and {B} stands by it."
  if B takes it back
    B says "I saw nothing. I was angry, and I said it. I take it back."
    B says "There is nothing behind it. I am sorry, {C} did not deserve it."
    B says "I made it bigger than it was. It was nothing at all."
    B says "I never thought that it would run so far. It isn't so. I made it up out of nothing much."
    B says "You're right to be angry. I can't show you one thing, because there's none."
    told as "{A} has {B} answer for what {he B} said of {C}, and {B} takes it back before all."
  if B has it from others
    afterwards A has words with B
    B says "I only said what everybody says. Ask them, not me."
    B says "It was not I who thought of it. I have forgotten who it was."
    B says "I asked a question, no more. One may ask a question."
    B says "I passed it on, like everybody here. Why am I the one in the middle?"
    B says "It was going about long before it came to me."
    told as "{A} has {B} answer for what {he B} said of {C}. {B} has it from others."

want "let it be proved"
  A wants to call B to account over C by half of how loyal A is plus a quarter of how loyal A is plus a fifth of A's liking toward C less a fifth of A's liking toward B less 46
  when B has spoken ill of C
   and B is here
   and A's liking toward C is at least 20
   and C does not play false
   and A did not call B to account over C
  because "{A} wants to see what is behind it"

want "taken back before all"
  A wants to take it back by a fifth of how honest A is plus a fifth of A's liking toward B less a tenth of how proud A is plus 2
  when B calls A to account over someone C
  because "there is nothing behind it, and {A} knows that"

want "said is said"
  A wants to stand by it by a fifth of how proud A is plus a third of A's blame toward C
  when B calls A to account over C
  because "{A} will not eat {his A} words"

want "one has it from others"
  A wants to have it from others by 8 plus a tenth of how sly A is
  when B calls A to account over someone C
  because "{A} is not the only one who said it"

want "it began with oneself"
  A wants not to have it from others by 12
  when B calls A to account over C
   and A set it going with someone that C plays false
  because "{A} knows from whom it came"

reaction "cleared"
  when B calls C to account over D
   and C takes it back
  then A doubts that D plays false
   and A's trust toward D rises by 6
   and A's liking toward D rises by 4
   and A's trust toward C falls by 10
  because "{C} has taken it back before all"

reaction "cleared, by one's own asking"
  when A calls C to account over D
   and C takes it back
  then A doubts that D plays false
   and A's relief rises by 15
   and A's blame toward C falls by 10
  because "{C} has taken it back"

reaction "it fell to pieces"
  when B calls A to account over C
   and A takes it back
  then A's shame rises by 25
   and A's liking toward B falls by 3
   and A no longer thinks that C plays false
  because "{A} had to take it back before all"

reaction "one who stood up for one"
  when B calls C to account over A
  then A's liking toward B rises by 6
   and A's trust toward B rises by 6
   and A's gratitude toward B rises by 25
  because "{B} stood up for {his A} name"

reaction "called to account for it"
  when B calls A to account over someone C
   and A does not take it back
  then A's blame toward B rises by 12
   and A's liking toward B falls by 5
  because "{B} took {him A} to task before everybody"

reaction "has nothing but words"
  when A calls B to account over C
   and B does not take it back
  then A's blame toward B rises by 10
   and A's liking toward B falls by 4
  because "{B} has nothing but words"
