# What one talks of when one talks of nothing in particular: what has happened, and what has to be done.

library "core/topics"
  uses "core/duty"
  uses "core/harm"
  uses "core/reunion"
  uses "core/talk"

# Nobody has something to say about everything at once.
deed "A remarks on the day"

action talk over: "A talks over with B that P"
  needs B is here
  takes 4 minutes
  counts as "A makes small talk with B"
  counts as "A remarks on the day"
  passing
  A says "I keep turning it over. Who would have thought it?"
  A says "They will be talking of that for a week. We are, too."
  A says "One hears it at every corner. I'd like to know what is behind it."
  A says "It is none of our business, I know. So: what do you make of it?"
  A says "Don't tell me that you haven't thought about it, too."
  A says "I would not want to be in the shoes of either of them today."
  A says "Sooner or later it had to come to something. Or hadn't it?"
  A says "I said nothing when I heard. I have been saying it to myself ever since."
  A says "I have heard three versions, and I should like to have been in any of them."
  A says "What would you have done? I asked myself that, and I didn't like the answer."
  told as "{A} and {B} go over it once more: {P}."
  told as "{A} and {B} cannot leave it alone: {P}."

want "what everybody speaks of"
  A wants to talk over with B that C hurt D by 4 plus a tenth of how sociable A is
  when A is sociable
   and C hurt D within the last 6 hours
   and A thinks that B knows C hurt D
   and B is here
   and C is not here
   and D is not here
   and A is free
   and A's liking toward B is at least 20
   and A does not resent B
   and A did not remark on the day within the last 2 hours
   and A did not talk over with B that C hurt D
   and B did not talk over with A that C hurt D
  because "everybody speaks of what {C} did to {D}"

want "how it was mended"
  A wants to talk over with B that C settled it with D by 4 plus a tenth of how sociable A is
  when A is sociable
   and C settled it with D within the last 6 hours
   and A thinks that B knows C settled it with D
   and B is here
   and C is not here
   and D is not here
   and A is free
   and A's liking toward B is at least 20
   and A does not resent B
   and A did not remark on the day within the last 2 hours
   and A did not talk over with B that C settled it with D
   and B did not talk over with A that C settled it with D
  because "everybody speaks of {C} and {D}"

# What there is to do is a topic for those who do it, while they do.
action talk shop: "A talks with B of what there is to do in L"
  needs B is here
  needs A is in L
  takes 2 minutes
  counts as "A makes small talk with B"
  counts as "A remarks on the day"
  passing
  A says "How long is this still going on, do you think?"
  A says "If anybody asks, we were not talking."
  A says "Half of it is done. The other half is the longer one."
  A says "Whoever thought of this never had to do it."
  A says "Give me a sign if I fall asleep over it."
  A says "I'd rather do this with you than with anybody. I'd rather not do it at all."
  A says "I had begun to like it, and then I looked up to see how late it was."
  A says "Tell me that you are getting on better with it than I am."
  A says "What would happen if we simply stopped? I mean it as a question, not a plan."
  A says "You do the beginning and I do the end, and somebody else can have the middle."
  A says "I've done this so often that my hands could teach it. My head never learned."
  A says "Who is it that always calls this the easy part?"
  A says "At this pace we shall be done by the time that it no longer matters."
  A says "Is it meant to look like that, or is it only mine that does?"
  A says "Look how keen they all are. I feel quite ill."
  A says "They said that it would be quick. I've stopped listening to what they say."
  A says "Keep your head down. I think they're looking for volunteers."
  A says "In five years nobody will ask if we did it well. Today, unfortunately, they do."
  A says "You make it look as if there were nothing to it. I could hate you."
  A says "My thoughts went out some while ago. I hope they're having a nice time."
  A says "One good thing about {L}: whatever one begins in it comes to an end, sooner or later."
  A says "How do you get through it? I count things. I've run out of things."
  A says "Wake me when somebody says my name, and tell me what the answer was."
  A says "Let me see how you do it. Ah. I've been doing the opposite, and with great care."
  A says "Two more like this, and I'll take up begging. I have the face for it."
  A says "Do they know that one could do this in half the time? Should one tell them? No."
  A says "It was going so well, and then I made the mistake of looking closely."
  A says "The work I don't mind. It's being watched at it."
  A says "Hand me a reason to go on. Any reason. It need not be a good one."
  A says "If we look any busier they'll give us more."
  A says "Nothing in {L} has ever been finished. One hands it on to the next, like a cold."
  A says "Somebody before us must have liked this. I picture them with no friends."
  A says "That's the third time I've begun it. The second was the best."
  A says "What comes after this? No, don't tell me, I've just got used to this."
  A says "I've been doing it with my eyes open for so long that they have gone dry."
  A says "Whose turn is it to be keen? I was keen yesterday."
  A says "Slow down, you make the rest of us look honest."
  A says "There's a knack to it. I had it, and I've put it down somewhere."
  A says "How is it that yours is getting smaller and mine isn't?"
  A says "The last one who did this was moved to something better. That keeps me going."
  A says "Have we had this bit before? I seem to know all the faces."
  A says "Don't look up. If you look up, time stops."
  A says "Pretend that I'm asking you something to do with the work. Thank you. How are you?"
  A says "My back begs to be excused."
  A says "I used to believe that {L} was where one learned something. One does. Patience."
  A says "One could teach a goat to do it. The goat would ask for more."
  A says "One more time, and then I'll do it again."
  A says "Would anybody notice if I did the left half only?"
  A says "It gets better after a while, and then the while's over."
  A says "For the first hour I had ambitions."
  A says "Nobody told me that there'd be so much of it, or so little of me."
  A says "You hum, did you know? It's the best thing about {L}."
  A says "I'll do yours if you do mine. Then at least it's something new."
  A says "Could you drop something? I want to see who jumps."
  A says "It must be for something, mustn't it? One wouldn't do it for nothing."
  A says "So many of us, and it's still not done. One could almost think that we were talking."
  A says "By the time I'm good at it I shall be too old to be asked."
  A says "If somebody fainted we'd have to stop. I only mention it."
  A says "You wouldn't have a spare one of those, would you? Mine has seen enough."
  A says "I want to do it well, that's the silly thing. Don't tell the others." when A is proud
  told as "{A} and {B} talk in low voices of what there is still to do."
  told as "{A} leans over to {B}, and they speak of how long it takes."

want "a word over the work"
  A wants to talk with B of what there is to do in L by a tenth of how sociable A is less 4
  when A is sociable
   and A is due in L
   and A is in L
   and B is here
   and B is on duty
   and A's liking toward B is at least 20
   and A does not resent B
   and A did not remark on the day within the last 5 hours
   and B did not remark on the day within the last 2 hours
   and A did not talk with B of what there is to do in L within the last 5 hours
   and B did not talk with A of what there is to do in L within the last 5 hours
  because "{A} and {B} are at the same thing"
