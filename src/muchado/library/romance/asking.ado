# Asking a friend how the land lies: whether somebody is fond of one, and the friend who finds out.

library "romance/asking"
  uses "core/talking"
  uses "romance/flirting"

deed "A asks after the heart of B"

action ask a friend: "A asks C about the heart of B"
  needs C is here
  takes 4 minutes
  counts as "A asks after the heart of B"
  A says "You know {B}. Does {he B} ever, I mean, does my name ever come up?"
  A says "I'm asking for no particular reason. What does {B} think of me?"
  A says "Tell me that I'm a fool. No, first tell me whether {B} said anything."
  A says "You've got eyes. When I come in, does {B} look up?"
  A says "If you laugh I'll never tell you anything again. It's {B}."
  A says "Let us say that somebody wished to know about {B}. What would you tell that somebody?"
  A says "I have gone over it till I can't see it any more. {B} smiled. How does {he B} smile at others?"
  A says "Suppose that I were to speak to {B}. Would you bury me afterwards?"
  A says "There's a thing that I can't ask {B}, so I must ask whoever knows {him B} best."
  A says "How can one tell with {B}? {He B} is nice to everybody, it's dreadful."
  A says "Be honest, and look away while you're being it. Has {B} any thought of me?"
  A says "Could you find out something for me, as if it had nothing to do with me?"
  A says "When {B} says my name, does it sound like other names?"
  C may see signs, see nothing, promise to ask
  for want of a reason C promises to ask
  if C sees signs
    afterwards A hears that B is taken with A
    C says "Does {he B} look up? {He B} stops in the middle of a word!"
    C says "Everybody knows it but you. Ask the cat, the cat knows."
    C says "I'd not swear to it. But I have seen how {he B} laughs, and when."
    C says "Go and talk to {him B}, before I tell {him B} myself."
    C says "{He B} asked me what you like. In a voice as if it were nothing. It was something."
    C says "I'm not to say. So I won't say it. Look at my face instead."
    C says "When you left the room {he B} put down what {he B} was doing. That's all. It was a good deal."
    C says "I'll only say that {he B} knows what you had on, and on which day."
    told as "{A} asks {C} whether {B} is fond of {him A}. {C} has seen signs of it."
  if C sees nothing
    C says "I'd be no friend if I told you that I'd seen anything. I haven't."
    C says "{He B} likes you as one likes good weather. I'm sorry."
    C says "Don't hang your heart there. That is all that I'll say."
    C says "If there's a sign, it is written very small."
    C says "I think {he B} has never once thought of it. That may be better than no."
    told as "{A} asks {C} whether {B} is fond of {him A}. {C} has seen nothing of it."
  if C promises to ask
    C says "Leave it to me. I'll ask as if I were asking something else."
    C says "Give me a day. {He B} tells me things without noticing that {he B} does."
    C says "How should I know? But I can find out, and nobody will be the wiser."
    C says "I'll talk of the weather till {he B} tells me {himself B}. It always works."
    C says "I know nothing, but I have ears, and tomorrow I'll use them."
    C says "By supper I'll know. I shall say that I had a dream about the two of you."
    C says "Give me a reason to be alone with {him B}, and I'll bring you an answer."
    C says "Oh, this is fun. I mean, of course. I'll be as silent as a fish."
    C says "I'll ask {him B} what {he B} thinks of everybody, and have you come last."
    told as "{A} asks {C} whether {B} is fond of {him A}. {C} will find out."

want "one has to know"
  A wants to ask C about the heart of B by 4 plus a quarter of A's attraction toward B
  when A's attraction toward B is at least 25
   and A is drawn to B
   and C is here
   and A is fond of C
   and B is not here
   and A dates nobody
   and A does not date B
   and C does not look past A
   and A did not ask after the heart of B within the last 2 days
  because "{A} does not know what {B} thinks of {him A}"

want "what one does not dare to ask oneself"
  A wants to ask C about the heart of B by a fifth of how shy A is
  when A's attraction toward B is at least 25
   and A is shy
   and C is here
   and B is not here
   and A is fond of C
   and A did not ask after the heart of B within the last 2 days
  because "{A} would never dare to ask {B}"

want "one that knows them well"
  A wants to ask C about the heart of B by 8
  when A's attraction toward B is at least 25
   and C is a friend of B
   and A did not ask after the heart of B within the last 2 days
  because "{C} is a friend of {B}"

want "that is nobody's business"
  A wants not to ask C about the heart of B by a quarter of how proud A is
  when A's attraction toward B is at least 25
   and A is proud
   and C is here
  because "{A} does not like others to know"

want "not of a rival"
  A wants not to ask C about the heart of B by 60
  when A's attraction toward B is at least 25
   and C is taken with B
  because "{C} is taken with {B}, too"

want "has seen it"
  A wants to see signs by 30
  when B asks A about the heart of C
   and A suspects that C is taken with B
  because "{A} has seen how {C} looks at {B}"

want "has seen where the eyes go"
  A wants to see nothing by 26
  when B asks A about the heart of C
   and C is taken with someone D
  because "it is {D} at whom {C} looks"

want "plain speaking"
  A wants to see nothing by 12
  when B asks A about the heart of C
   and A does not suspect that C is taken with B
   and A is not sociable
  because "{A} has seen nothing"

want "what friends are for"
  A wants to promise to ask by 6 plus a tenth of how sociable A is plus a tenth of A's liking toward B
  when B asks A about the heart of C
   and A does not suspect that C is taken with B
  because "{A} would like to help {B}"

want "one's own irons in the fire"
  A wants to see nothing by 30 less a fifth of how honest A is
  when B asks A about the heart of C
   and A is drawn to C
  because "{A} has an eye on {C} {himself A}"

reaction "signs were seen"
  when A asks C about the heart of B
   and C sees signs
  then A's hope rises by 20
   and A's attraction toward B rises by 4
  because "{C} has seen signs of it"

reaction "no signs"
  when A asks C about the heart of B
   and C sees nothing
  then A's hope falls by 20
   and A's sadness rises by 6
   and A's attraction toward B falls by 6
  because "{C} has seen nothing of the kind"

reaction "let into the secret"
  when B asks A about the heart of C
  then A thinks that B is taken with C
  because "one does not ask such a thing for nothing"

reaction "a friend's errand"
  when B asks A about the heart of C
   and A promises to ask
  then A means to find out about C for B
  because "{A} has promised {B}"

# ---------------------------------------------------------------- finding out

action sound out: "A sounds B out over C"
  needs B is here
  takes 4 minutes
  A says "{C} was here. You needn't look at the door, {he C} has gone. Why did you look?"
  A says "What do you make of {C}? I can never decide whether {he C} is shy or proud."
  A says "Somebody said that you and {C} would get on. I said nothing. I only listened."
  A says "If one were to ask {C} along on Sunday, would that spoil it for you, or the other thing?"
  A says "There's talk of {C}. I said that you'd be the last to care. Was I right?"
  A says "If {C} were to walk in now, which way would you look? I only ask."
  A says "I've noticed that you know a great deal about {C}. Where did you get it all?"
  B may own to it, shrug, wave it away
  for want of a reason B shrugs
  if B owns to it
    afterwards A hears that B is taken with C
    B says "Is it so plain? Don't tell {him C}. Or do. No, don't. Or do."
    B says "I like {him C}. There. I've said it, and the roof is still up."
    B says "Did {he C} send you? Say that {he C} sent you."
    B says "You've known for weeks, haven't you? Then why do you make me say it?"
    B says "I think of {him C} when I should be thinking of my feet. I fall over things."
    B says "Since you ask like that I can't lie. I've tried, and I went red."
    told as "{A} sounds {B} out over {C}, and {B} goes red to the ears."
  if B shrugs
    B says "{C}? Pleasant enough. Why do you ask?"
    B says "I've never thought about it. Should I?"
    B says "You are not half as sly as you think. Ask me something else."
    B says "{C}? {He C} has nice hands. That's all that I'll say, and I have said too much."
    B says "Do I look like somebody who has time for that?"
    told as "{A} sounds {B} out over {C}. {B} shrugs."
  if B waves it away
    B says "Not if {he C} were the last one left, and the roof leaked."
    B says "Let that be. I mean it, {A}. There's nothing there."
    B says "No. And you can say so, if anybody should be wondering."
    B says "I'd sooner marry the weather."
    B says "{C} is a good soul, and that's the end of the sentence."
    told as "{A} sounds {B} out over {C}, and {B} will not have it."

plan "A finds out about B for C"
  let go when A thinks that B is taken with C
  done when A sounded B out over C
  patience 3 days
  worth 32 less half of the pull of duty
  first if B is here
    and C is not here: sound B out over C
  else if A is free
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{A} has promised {C} to find out"

want "it has to come out"
  A wants to own to it by half of A's attraction toward C
  when B sounds A out over C
   and A is drawn to C
   and A's trust toward B is at least 30
  because "{A} is glad to be asked"

want "not to be sounded"
  A wants to shrug by 4 plus a quarter of how proud A is plus a tenth of how sly A is
  when B sounds A out over C
  because "{A} does not let {himself A} be sounded"

want "never thought of it"
  A wants to shrug by 14
  when B sounds A out over C
   and A is not drawn to C
   and A's liking toward C is at least 0
  because "{A} has never thought of {C} in that way"

want "certainly not"
  A wants to wave it away by 26
  when B sounds A out over C
   and A is not drawn to C
   and A's liking toward C is less than 10
  because "{A} does not care for {C}"

want "promised to another"
  A wants to wave it away by 24
  when B sounds A out over C
   and A dates someone D
  because "{A} goes with {D}"

reaction "one is not asked that for nothing"
  when B sounds A out over C
   and A is of an age to court
  then A suspects that C is taken with A
  because "one does not ask such a thing for nothing"

reaction "waved away"
  when A sounds B out over C
   and B waves it away
  then A doubts that B is taken with C
  because "{B} said so"

want "bringing the answer"
  A wants to tell B that C is taken with B by 45
  when A sounded C out over B
   and C is taken with B
   and B is here
   and C is not here
   and A does not think that B knows C is taken with B
   and A did not tell B that C is taken with B
  because "{A} found it out for {B}"

want "a friend in need of a push"
  A wants to tell B that C is taken with B by 14
  when C is taken with B
   and B is taken with C
   and A is fond of B
   and C is not here
   and A is free
   and A does not think that B knows C is taken with B
   and A did not tell B that C is taken with B
  because "somebody ought to tell {B}"
