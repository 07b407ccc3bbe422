# Tears, and the people who sit down beside you.

library "core/comfort"
  uses "core/friendship"
  uses "core/harm"
  uses "core/talking"

# Somebody is asked, and tells; whoever asked listens, and says what there is to say.
topic a trouble: "A talks with B about what is the matter", looks like "A is deep in talk with B"
  A may tell B that P, open up to B, be good to B
  at most 8 turns
  whatever is worth 60 calls away
  anybody may join by 30
  anybody may break in by 50
  when all is said: leave it at that with B
  when nothing is said: have no answer for B
  when A loses heart: falter before B
  when A is called away: be called away from B
  when somebody breaks in: break off with B

action have no answer: "A has no answer for B"
  needs B is here
  told as "{A} only shakes {his A} head at {B}."
  told as "{A} cannot speak of it, and {B} does not press {him A}."

action cry: "A cries"
  seen here, heard next door
  takes 2 minutes
  afterwards A is in tears for 20 minutes
  told as "{A} slides down to the floor in tears."
  told as "{A} bursts into tears."

want "too much to bear"
  A wants to cry by half of A's sadness
  when B hurt A within the last 15 minutes
   and A's sadness is at least 30
   and A is not proud
   and A is not in tears
   and A did not cry within the last 1 hours
  because "{A} does not know why {B} did this to {him A}"

action comfort: "A comforts B"
  needs B is here
  takes 6 minutes
  counts as "A is good to B"
  A says "I'm here. Take your time."
  A says "Hey. Come here. It's all right."
  A says "You needn't say anything. I'm only going to sit here."
  A says "I've got you. Let it come."
  A says "Cry as long as you like. I have nowhere to be that matters."
  A says "Here's my shoulder, it's not doing anything else."
  A says "I'm no good with words. I'm here." when A is not sociable
  told as "{A} sits down beside {B} and puts an arm round {him B}."
  told as "{A} comforts {B}."
  B may lean, shrink
  for want of a reason B leans
  if B leans
    B says "I'm making you all wet. I'm sorry. Don't go."
    B says "How did you know where I was?"
    B says "Don't tell me that it will be all right. Only stay where you are."
    B says "Nobody must see me like this. You don't count, you've seen worse."
    B says "It's such a small thing, and it won't stop."
    B says "Talk about anything. I don't have to hear it, I only want the sound."
    B says "You're warm. I had not noticed that I was cold."
    B says "If you let go I shall be perfectly well. So don't let go yet."
    told as "{A} holds {B}, who weeps into {his A} shoulder."
    told as "{A} puts an arm round {B}, and {B} lets {him A}."
  if B shrinks
    B says "Leave me alone. Please."
    B says "Don't touch me. If you touch me I'll come apart."
    B says "Not you. I'm sorry, I can't, not from you."
    told as "{A} tries to comfort {B}, who turns away."

want "a friend in tears"
  A wants to comfort B by 35 plus a third of how kind A is
  when B is in tears
   and A is fond of B
   and A did not comfort B within the last 30 minutes
  because "{A} cannot bear to see {B} cry"

want "somebody in tears"
  A wants to comfort B by half of how kind A is
  when B is in tears
   and A is kind
   and A is not fond of B
   and A does not resent B
   and A did not comfort B within the last 30 minutes
  because "{A} does not walk past somebody who cries"

want "feeling for somebody"
  A wants to comfort B by a third of A's compassion toward B
  when B is in tears
   and A's compassion toward B is at least 10
  because "{A} feels for {B}"

want "after a bad day"
  A wants to comfort B by 25
  when C hurt B within the last 1 hours
   and A is fond of B
   and A is free
   and A did not comfort B within the last 1 hours
  because "{A} knows what {C} did to {B}"

plan "A sees to B"
  taken up when B cried within the last 15 minutes
    and A is fond of B
    and B is not here
    and A did not comfort B within the last 20 minutes
  let go when B is here
  patience 20 minutes
  worth 30 plus a third of how kind A is
  first if A would look for B in L: go to L
  because "{A} heard {B} cry"

want "somebody needs one more"
  A wants not to go to L by the pull of duty
  when A means to see to someone C
   and A is due in L
  because "{A} heard {C} cry, and the rest can wait"

want "not like this"
  A wants not to go to L by the pull of duty
  when A is in tears
   and A is due in L
  because "{A} does not want to be seen in tears"

want "somebody is with them already"
  A wants not to comfort B by 40
  when B is in tears
   and someone here C comforted B within the last 20 minutes
  because "{C} is looking after {B}"

want "no right to comfort"
  A wants not to comfort B by 50
  when A is fond of B
   and A hurt B
   and A is not at peace with B
  because "{A} has hurt {B} {himself A} and does not dare"

want "not from you"
  A wants to shrink by half of A's anger toward B
  when B comforts A
   and A resents B
  because "{A} wants no comfort from {B}"

want "no right to ask"
  A wants not to ask B what is wrong by 60
  when A is fond of B
   and A hurt B
   and A is not at peace with B
  because "{A} has hurt {B} {himself A} and does not dare"

reaction "comforted"
  when B comforts A
   and A leans
  then A's sadness falls by 12
   and A's trust toward B rises by 5
  because "{B} was there for {him A}"

reaction "tears move the kind"
  when A sees that B is in tears
   and A is kind
  then A's compassion toward B rises by a third of how kind A is
  because "{A} feels for {B}"

action ask what is wrong: "A asks B what is wrong"
  needs B is here
  takes 1 minute
  A says "What happened?"
  A says "Who did this, {B}?"
  A says "You're as white as a sheet. Tell me."
  A says "Something has happened. You needn't tell me what, only don't tell me nothing."
  A says "Look at me. What is it?"
  A says "Come here. Who was it? No, first sit down."
  A says "Since when have you been sitting here all by yourself?"
  A says "Tell me what it is, and I won't say a word until you've done."
  A says "You needn't wipe it off, I have seen it. What's the matter?"
  A says "Did somebody say something to you? Your chin gives you away."
  A says "That isn't the wind in your eyes. What has happened to you?"
  A says "There's something the matter, and it isn't small."
  A says "I could hear you from over there. What is it?"
  A says "Take a breath. Now another. Now tell me."
  A says "Is it something that can be mended, or something that has to be wept over?"
  A says "Nobody looks like that over nothing. Who do I have to be angry with?"
  A says "Give me your hands, they're shaking. What have they done to you?"
  A says "What do you need? If it's to be asked, then I'm asking."
  A says "How long has this been going on, behind that face?"
  A says "All right, I'm here, and the others can wait. Begin anywhere."
  A says "If you can't say it, nod. Was it something that was said?"
  A says "I've never seen you like this. Please, what is it?"
  A says "Don't say that it's nothing. I'm a good deal too fond of you for nothing."
  A says "My poor dear. Start at the end, if that's easier."
  A says "Hush, hush. You're safe. Only tell me who it was."
  A says "Are you hurt? I don't mean your knees."
  A says "Shall I send the others away? Then you can tell me."
  A says "Sit by me. One sees less from the side. What happened?"
  told as "{A} asks {B} what has happened."
  B may look up, wave it off
  for want of a reason B waves it off
  if B looks up
    afterwards B talks with A about what is the matter
    told as "{A} asks {B} what has happened. {B} looks up."
    told as "{A} crouches down beside {B} and asks what has happened."
  if B waves it off
    B says "It's nothing."
    B says "Nothing. Really."
    B says "Something in my eye. In both, yes."
    B says "I'm tired, that's all. One's allowed to be tired."
    B says "I only wanted to see what it's like to sit down here."
    B says "You needn't ask. Go on, they are waiting for you."
    B says "It's over. It was silly, and it's over."
    B says "Please talk of something else, or it will begin again."
    B says "I've got a cold in both eyes."
    B says "There's no story in it. I am just like this sometimes."
    told as "{A} asks {B} what has happened. {B} waves it off."

want "what happened"
  A wants to ask B what is wrong by 45
  when B is in tears
   and A is fond of B
   and A did not ask B what is wrong within the last 1 hours
  because "{A} wants to know who made {B} cry"

want "somebody who asks"
  A wants to look up by 30 plus a fifth of A's trust toward B
  when B asks A what is wrong
   and A is fond of B
  because "{B} has asked, and means it"

want "not to be asked"
  A wants to wave it off by half of how proud A is
  when B asks A what is wrong
   and A is proud
  because "{A} is too proud to speak of it"

want "telling a friend"
  A wants to tell B that C hurt A by 50
  when B asked A what is wrong within the last 20 minutes
   and C hurt A within the last 8 hours
   and A does not think that B knows C hurt A
   and A did not tell B that C hurt A
  because "{B} asked, and {A} trusts {him B}"

want "sparing a friend"
  A wants not to tell B that C hurt D by 15
  when C hurt D within the last 8 hours
   and B is in tears
  because "{B} has enough to bear"

want "keeping one's own hurt back"
  A wants not to tell B that C hurt A by 30
  when C hurt A within the last 8 hours
   and A is proud
   and B did not ask A what is wrong within the last 20 minutes
  because "{A} is too proud to speak of it"
