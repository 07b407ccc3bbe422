# What goes well and what goes wrong by chance, before other people: it is praised, grudged, laughed at or laid at a door.

library "core/mishaps"
  uses "core/peacemaking"
  uses "core/sides"

# Some things succeed and some do not, whoever does them. A world in which nothing does leaves these two out.
happening bungle: "B bungles it"
  about once in 5 days
  while it is after 8:00 and it is before 20:00
  seen here, heard here
  told as "{B} makes a mess of it, and cannot say how it came about."
  told as "Something slips out of {B}'s hands that ought not to have slipped."
  told as "{B} gets it wrong, and there are people there to see it."
  told as "It was a simple thing to do, and {B} has not done it."

happening shine: "B excels at it"
  about once in 6 days
  while it is after 8:00 and it is before 20:00
  seen here, heard here
  told as "{B} does it better than anybody had expected, {himself B} least of all."
  told as "Everything comes right that {B} takes in hand."
  told as "{B} has found how it is done, and the others stop to look."
  told as "It had beaten all of them, and {B} does it as if it were nothing."

reaction "that was well done"
  when B excels at it
   and A is not envious
   and A's liking toward B is less than 60
  then A's admiration toward B rises by 12
   and A's liking toward B rises by 2
  because "{B} did it better than anybody"

reaction "it could have been me"
  when B excels at it
   and A is envious
  then A's envy toward B rises by 25
  because "it was {B} who shone, and not {A}"

reaction "proud of it"
  when A excels at it
  then A's pride rises by 20
   and A's joy rises by 8
  because "{A} has done it well"

reaction "with everybody looking"
  when A bungles it
  then A's shame rises by 20
   and A's sadness rises by 4
  because "everybody saw {him A} fail"

want "that deserves a word"
  A wants to praise B by 10 plus a tenth of how kind A is plus half of A's admiration toward B
  when B excelled at it within the last 2 hours
   and B is here
   and A's liking toward B is at least 0
   and A did not praise B within the last 1 days
   and A did not hand out praise within the last 12 hours
  because "{A} saw how well {B} did it"

want "one cannot let that pass"
  A wants to tease B by a fifth of how impulsive A is plus a tenth of A's liking toward B
  when B bungled it within the last 2 hours
   and B is here
   and A's liking toward B is at least 15
   and A did not make fun within the last 12 hours
  because "{A} saw what {B} did, and cannot let it pass"

want "a gift to a sharp tongue"
  A wants to make fun of B by a quarter of how impulsive A is less a fifth of how kind A is less a fifth of A's liking toward B
  when B bungled it within the last 2 hours
   and B is here
   and A's liking toward B is less than 30
   and A did not play to the gallery within the last 12 hours
  because "{B} has asked for it, as {A} sees it"

# ---------------------------------------------------------------- at whose door it is laid

action lay blame: "A lays it at the door of B"
  needs B is here
  takes 3 minutes
  seen here, heard here
  counts as "A holds something against anybody"
  A says "That is you all over. And who is to set it right now?"
  A says "If you had had your eyes on it, we should not be standing here."
  A says "I say it to your face, since nobody else will: that was your doing."
  A says "One asks you for a single thing, and this is what comes of it."
  A says "Don't stand there as if it had fallen from the sky."
  A says "I asked you twice whether you had it in hand, and twice you said yes."
  A says "Somebody was careless, and there's only one of us who is never careful."
  A says "It would not have happened to anybody who was thinking of the matter at hand."
  A says "Well, there it lies. Have a good look, since you made it."
  A says "I'm the one who'll have to answer for this, and you know it."
  A says "How often has one told you? I could do it in my sleep. You evidently did."
  A says "Whose was it to see to? I only ask. I know the answer."
  A says "Let nobody say that it was bad luck. Bad luck doesn't have your hands."
  A says "Everything was in order when I left you with it."
  A says "You were talking. You're always talking. And now look."
  A says "I could have done it myself in half the time. I should have known."
  A says "If there is one thing in the world that can be dropped, you'll be under it."
  A says "Tell me what you were thinking. No, tell me that you were thinking."
  A says "That was a day's work, {B}. It took you less time than a sneeze."
  A says "Are you going to say something, or do I have to guess that you're sorry?"
  A says "The rest of us get by without breaking things. It can be learned."
  A says "One more of those, and I'll do it alone, and gladly."
  A says "First you wouldn't be helped, and then you couldn't do it. We've seen that before."
  told as "{A} lays what went wrong at {B}'s door."
  B may own to that, point elsewhere, give as good
  for want of a reason B points elsewhere
  if B owns to that
    B says "Yes. It was me, and I will set it right before the night."
    B says "You need not shout. I know whose fault it was."
    B says "It was my hand and nobody else's. I am sorry for it."
    B says "Mine. I would give something to have it to do again."
    B says "You're right to be angry. I would be."
    B says "I saw it going, and I was too slow. There's no more to it than that."
    B says "It was me. I'd rather say it before you've used up all the words."
    B says "Don't look further. I'll stay until it's put right."
    B says "I'd have said so sooner, but you had such a run at it."
    told as "{A} lays it at {B}'s door, and {B} owns to it."
  if B points elsewhere
    B says "I had it as it was handed to me. Ask who had it before."
    B says "It was bad before I touched it, and you all know that."
    B says "Nobody told me. How am I to know what nobody tells me?"
    B says "I was called away in the middle of it. It was not me."
    B says "There were others about. Why is it always me that one sees first?"
    B says "I was told to do it so, and in just those words."
    B says "Anybody could have knocked against it. I don't say who did."
    B says "Ask those who were standing next to it. I was on the other side."
    B says "It was an accident. They happen to careful people as well, only you don't shout at those."
    B says "If it had been kept where it belongs I shouldn't have been near it."
    B says "Something must have given way. I felt it. Nobody ever believes me."
    B says "I only held it. It was those who let go."
    B says "Look at the thing itself! It was made to fall apart."
    B says "You said leave it to me, and so I left it. To you."
    told as "{A} lays it at {B}'s door, and {B} says that it was none of {his B} doing."
  if B gives as good
    B says "And who made the worse mess of it last time? I held my tongue then."
    B says "Do it yourself, since you do everything so well."
    B says "You have waited for this, have you not? Enjoy it."
    B says "Keep that voice for somebody who has to listen to it."
    B says "Shout louder, there may be somebody left who likes you."
    B says "Whose idea was it to do it in such a hurry? I seem to remember a voice."
    B says "You've dropped worse, and we all looked at the ceiling out of kindness."
    B says "It must be wonderful to be you, and never to have been anywhere near."
    B says "I'll take the blame when you take your turn."
    told as "{A} lays it at {B}'s door, and gets as good as {he A} gave."

want "somebody has to answer for it"
  A wants to lay it at the door of B by 12 plus a fifth of how impulsive A is plus a third of A's blame toward B less a fifth of how kind A is less a fifth of A's liking toward B
  when B bungled it within the last 1 hours
   and B is here
   and A did not hold something against anybody within the last 20 hours
  because "{A} has to put up with what {B} bungled"

want "whose fault it was"
  A wants to own to that by a quarter of how honest A is less a tenth of how proud A is
  when B lays it at the door of A
  because "{A} knows whose fault it was"

want "not all of it"
  A wants to point elsewhere by 16 less a tenth of how honest A is plus a tenth of how sly A is
  when B lays it at the door of A
  because "{A} was not the only one who had a hand in it"

want "not in that voice"
  A wants to give as good by a fifth of how proud A is plus a third of A's blame toward B less a fifth of A's liking toward B
  when B lays it at the door of A
  because "{A} will not be spoken to in that voice"

reaction "owned to without a fuss"
  when A lays it at the door of B
   and B owns to that
  then A's blame toward B falls by 10
   and A's liking toward B rises by 2
  because "{B} did not look for excuses"

reaction "nobody's fault, it seems"
  when A lays it at the door of B
   and B points elsewhere
  then A's blame toward B rises by 12
   and A's trust toward B falls by 5
  because "{B} never has a hand in anything"

reaction "as good as one gave"
  when A lays it at the door of B
   and B gives as good
  then A's blame toward B rises by 15
   and A's anger toward B rises by 15
   and A's liking toward B falls by 4
  because "{B} turned on {him A}"

reaction "shown up"
  when B lays it at the door of A
   and A does not own to that
  then A's blame toward B rises by 20
   and A's liking toward B falls by 6
   and A's anger toward B rises by 12
  because "{B} laid it at {his A} door before the others"

reaction "it had to be said"
  when B lays it at the door of A
   and A owns to that
  then A's liking toward B falls by 2
   and A's shame rises by 10
  because "{B} was right, and said it aloud"

action make light: "A makes light of the mishap to B"
  needs B is here
  takes 3 minutes
  counts as "A makes an overture"
  A says "The first time, I did far worse. Ask anybody, they still tell it."
  A says "By tomorrow nobody will know which of us it was."
  A says "Come, give me a corner of it. Two can set it right in no time."
  A says "It looked worse than it is. Most things do."
  A says "Nobody died of it, and one or two of us needed the laugh."
  A says "It's a law of nature. I've only never seen anybody prove it so fast."
  A says "Let it lie for a moment. First breathe, then we'll look."
  A says "I've hidden worse behind that very spot. Don't look."
  told as "{A} makes light of what went wrong, for {B}'s sake."
  B may be cheered, stay sore
  for want of a reason B stays sore
  if B is cheered
    B says "You are making that up. Go on, tell me all of it."
    B says "Thank you. I was just about to crawl under something."
    B says "You did? And they kept you? Then there is hope."
    B says "You're lying, and it's very kind, and it's working."
    B says "Ha. Then I'm not the first to do it. I'm only the loudest."
    B says "Thank you. I had been planning to go and live in a wood."
    told as "{A} makes light of it, and {B} can laugh again."
  if B stays sore
    B says "You need not be so kind. I know what it looked like."
    B says "It is not nothing. Please don't say that it is nothing."
    B says "Leave it now. I have to do it over, that is all."
    B says "You would say that of a fire. I'd rather sulk a while, if it's all one to you."
    B says "It's good of you. Tomorrow I may laugh. Not today."
    told as "{A} makes light of it. {B} takes no comfort in that."

want "it happens to everybody"
  A wants to make light of the mishap to B by a fifth of how kind A is plus a fifth of A's liking toward B less 8
  when B bungled it within the last 2 hours
   and B is here
   and A did not make light of the mishap to B within the last 1 days
   and A did not lay it at the door of B within the last 1 days
   and A did not make an overture within the last 8 hours
  because "it could have happened to {A}"

want "not the end of the world"
  A wants to be cheered by a fifth of how cheerful A is plus a fifth of A's liking toward B
  when B makes light of the mishap to A
  because "{B} means well, and is right"

want "nothing to laugh about"
  A wants to stay sore by 6 plus a fifth of how proud A is
  when B makes light of the mishap to A
  because "{A} does not find it a small matter"

reaction "helped over it"
  when B makes light of the mishap to A
   and A is cheered
   and A's liking toward B is less than 65
  then A's liking toward B rises by 5
   and A's shame falls by 15
   and A's sadness falls by 5
  because "{B} helped {him A} over it"
