# Asking to dance: a world says which hour is the feast, by a duty called feast.

library "romance/dancing"
  uses "romance/asking"

deed "A crosses the floor"

action ask to dance: "A asks B to dance"
  needs B is here
  takes 5 minutes
  counts as "A is tender with B"
  counts as "A crosses the floor"
  A says "They're playing the only one that I know. It would be a waste."
  A says "I should warn you: I count under my breath. Will you?"
  A says "You've sat out two. I have been counting. Not the third, please."
  A says "If I don't ask you now I shall have to go home and be angry with myself."
  A says "They're playing the only one that I know. It is now or next year."
  A says "I tread on people, but never twice on the same foot."
  A says "If you don't dance with me I shall have to go on looking at you from over there."
  A says "I've been across this floor three times in my head. Now my feet are here as well."
  A says "There's room for two out there, and I know only one whom I'd ask."
  A says "My friends say that I shan't dare. Would you help me to annoy them?"
  A says "If we start on the left nobody will see that I can't do it."
  A says "Would you rather be asked prettily, or be danced with before the tune is over?"
  A says "One dance, and afterwards you may say that you were pushed."
  A says "Your foot has been asking me for some time. I thought that I'd better reply."
  A says "Everybody's watching to see whom I ask. Come and surprise them."
  A says "You needn't say anything. Just, if you nodded, I would see it." when A is shy
  A says "I've worn out my courage on the way across. Please say yes quickly." when A is shy
  A says "It's all right if you don't. But if you did it'd be more than all right." when A is shy
  B may dance, put off to the next one, stay seated
  for want of a reason B puts off to the next one
  if B dances
    B says "Don't look at your feet. Look here."
    B says "I thought that you'd never cross the floor."
    B says "One. And if you tread on me, another, to make up for it."
    B says "I was keeping my foot still by force. Yes."
    B says "Slowly, then, and tell me where you are going before you go there."
    B says "You took your time. I have turned down two."
    B says "If I fall you're coming down with me. Agreed?"
    B says "Quick, before somebody asks me who can do it properly."
    B says "You lead, and I shall look as if it had been my idea."
    B says "I've watched you dance. It's not good, but one would like to be in it."
    B says "Yes. And you needn't talk. You needn't ever stop, either."
    B says "Hold me a little tighter, or I'll float off and embarrass you."
    B says "At last. I was about to learn the pattern of the floor by heart."
    B says "I'd have asked you, if you had taken one minute longer." when B's attraction toward A is at least 25
    B says "I hoped that they would play slowly, and that you'd look over." when B's attraction toward A is at least 25
    B says "Don't let go when it stops. They may play another." when B's attraction toward A is at least 25
    B says "I was saving this one. I didn't say for whom, but I was saving it." when B's attraction toward A is at least 25
    B says "You've cold hands. So have I. We'll say that it is the evening." when B's attraction toward A is at least 25
    told as "{A} asks {B} to dance, and they dance as if it had been agreed."
    told as "{A} and {B} dance. Somebody remarks on it. They don't hear."
  if B puts off to the next one
    B says "The next one. My shoes are full of gravel."
    B says "Let me get my breath. Ask again. You will ask again?"
    B says "This one is promised. I'm sorry. The one after?"
    B says "This one is too fast for talking. Come for the next."
    B says "Let me get my breath, and then let me be asked again. I liked it."
    B says "I've promised it, but I can be robbed afterwards."
    B says "Not this minute. But stay where I can see you."
    B says "I've only just sat down, and I'd like to look forward to it a little."
    told as "{A} asks {B} to dance. The next one, perhaps, says {B}."
  if B stays seated
    B says "I don't think so, {A}. Ask somebody who likes it."
    B says "Thank you. I'm looking after the coats."
    B says "No. I'd rather that it didn't look like anything."
    B says "I like it better from here. One sees everybody be brave."
    B says "My feet have had their day. It's not for want of being asked well."
    B says "There are so many who'd be glad to. Be kind and ask one."
    told as "{A} crosses the whole floor to ask {B} to dance, and crosses it back alone."

want "the music is playing"
  A wants to ask B to dance by 4 plus a third of A's attraction toward B
  when A is due for feast
   and A is drawn to B
   and B is here
   and A did not cross the floor within the last 50 minutes
   and A did not ask B to dance within the last 2 hours
   and B did not ask A to dance within the last 2 hours
  because "{A} would like to dance with {B}"

want "everybody dances"
  A wants to ask B to dance by a tenth of how sociable A is
  when A is due for feast
   and A's liking toward B is at least 25
   and A is of an age to court
   and B is of an age to court
   and A is not family of B
   and B is here
   and one time in three
   and A did not cross the floor within the last 50 minutes
   and A did not ask B to dance within the last 2 hours
   and B did not ask A to dance within the last 2 hours
  because "it is a feast, and {A} likes to dance"

want "a long way across the floor"
  A wants not to ask B to dance by a quarter of how shy A is
  when A is due for feast
   and A is shy
   and B is here
  because "everybody would be looking"

want "dancing with one's own"
  A wants not to ask B to dance by 20
  when A is due for feast
   and A dates someone here C
   and A does not date B
   and B is here
  because "{C} is here"

want "the feet say yes"
  A wants to dance by 6 plus a third of A's attraction toward B plus a tenth of how cheerful A is
  when B asks A to dance
   and A's liking toward B is at least 0
  because "{A} would like to dance with {B}"

want "waiting for somebody else to ask"
  A wants to put off to the next one by 16
  when B asks A to dance
   and A is drawn to someone here C
   and A is not drawn to B
  because "{A} hopes that {C} will ask"

want "out of breath"
  A wants to put off to the next one by 18
  when B asks A to dance
   and A was tender with someone within the last 10 minutes
  because "{A} has only just sat down"

want "it would look like something"
  A wants to stay seated by 20
  when B asks A to dance
   and A's liking toward B is less than 15
   and A is not drawn to B
  because "{A} does not want to be seen dancing with {B}"

want "with whom one came"
  A wants to stay seated by a quarter of how loyal A is
  when B asks A to dance
   and A dates someone C
   and A does not date B
  because "{A} goes with {C}"

want "a mourner does not dance"
  A wants to stay seated by half of A's sadness
  when B asks A to dance
   and A is downcast
  because "{A} has no heart for it"

reaction "danced with"
  when A asks B to dance
   and B dances
   and A's attraction toward B is less than 70
   and A is of an age to court
  then A's attraction toward B rises by 7
   and A's joy rises by 8
   and A's hope rises by 6
  because "{A} danced with {B}"

reaction "asked to dance"
  when B asks A to dance
   and A dances
   and A's attraction toward B is less than 60
   and A is of an age to court
  then A's attraction toward B rises by 7
   and A's joy rises by 8
   and A suspects that B is taken with A
  because "{A} danced with {B}"

reaction "left standing on the floor"
  when A asks B to dance
   and B stays seated
  then A's shame rises by 20
   and A's hope falls by 10
   and A's attraction toward B falls by 4
  because "{B} let {him A} walk back alone"
