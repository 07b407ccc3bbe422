# A trouble of one's own: told in confidence, kept or let out, spoken of by one who should not know, and traced to who told.

library "core/secrets"
  uses "core/confiding"
  uses "core/pardon"
  uses "core/quarrel"

# What it is an author may say with a status of their own; rules here speak of whatever was confided.
status "A has a trouble at home"
status "A is sworn to silence by B"

happening bad news: "bad news reaches B"
  about once in 14 days
  while B does not have a trouble at home and it is after 8:00 and it is before 18:00
  seen by nobody, heard by nobody
  afterwards B has a trouble at home
  told as "Word comes for {B} from home. {He B} reads it twice and puts it away."
  told as "{B} hears something about {his B} people that {he B} would rather not have heard."
  told as "Somebody has a word with {B} from home, and {B} says afterwards that it was nothing."

reaction "one's own trouble"
  when A learns that A has a trouble at home
  then A's sadness rises by 25
  because "things are bad at home"

want "it has to be told to somebody"
  A wants to confide to B that A has a trouble at home by a quarter of A's liking toward B plus a tenth of A's trust toward B plus a fifth of A's sadness less a tenth of how proud A is less 12
  when A has a trouble at home
   and B is here
   and A's liking toward B is at least 30
   and A is free
   and A does not resent B
   and A's sadness is at least 12
   and A does not think that B knows A has a trouble at home
  because "{A} cannot keep it to {himself A} any longer, and {B} is one who listens"

reaction "shared, and so halved"
  when A confides to B that A has a trouble at home
  then A's sadness falls by 20
   and A's relief rises by 15
  because "{B} has heard {him A} out"

action ask silence: "A asks silence of B"
  needs B is here
  heard by nobody
  A says "Not a word of this. Not to anybody, whoever asks."
  A says "I have told you, and only you. Let it stay so."
  A says "Give me your hand on it that it stays between us."
  A says "If it gets about, I shall know where it came from."
  A says "Forget it as soon as you can, and until then sit on it."
  A says "You're the only one who knows. I want to go on being able to say that."
  A says "If you must tell somebody, tell the wall, and whisper."
  told as "{A} asks {B} to keep it to {himself B}."
  B may swear to it, promise half
  for want of a reason B promises half
  if B swears to it
    afterwards B is sworn to silence by A
    B says "Here is my hand. I did not hear a word of it."
    B says "Who should I tell? I swear it, if you need to hear it."
    B says "It stays with me. I have kept heavier things."
    told as "{A} asks {B} for silence, and {B} swears to it."
  if B promises half
    B says "I will do what I can. People have eyes, though."
    B says "You know me. I hardly ever tell anything to anybody."
    B says "I would not go about with it. Is that enough?"
    B says "I'm a good listener. I make no promises about my face."
    B says "If I'm asked outright I shall have to look at the ceiling."
    B says "Unless somebody guesses. I'm very bad with people who guess."
    told as "{A} asks {B} for silence, and is promised half of it."

want "it must not get about"
  A wants to ask silence of B by 40
  when A confided to B that P within the last 20 minutes
   and P is about A
   and B is here
   and A did not ask silence of B within the last 1 days
  because "{A} does not want it to get about"

want "a hand on it"
  A wants to swear to it by a quarter of how loyal A is plus a fifth of A's liking toward B
  when B asks silence of A
  because "{A} means to keep it"

want "half a promise"
  A wants to promise half by 8 plus a fifth of how impulsive A is plus a tenth of how honest A is
  when B asks silence of A
  because "{A} does not know if {he A} can keep it"

# ---------------------------------------------------------------- let out

deed "A breaks a confidence"

action let out: "A lets out to B that P"
  needs B is here
  needs A suspects that P
  takes 3 minutes
  heard by nobody
  counts as "A breaks a confidence"
  afterwards B hears that P
  A says "I should not say this. You did not hear it from me."
  A says "Can you keep a thing to yourself? I could not, as you see."
  A says "I only tell you because you would have found out anyway."
  A says "It slipped out. Well, now you have half, you may as well have it all."
  A says "I've carried this about all day, and my arms are tired."
  A says "They made me promise. You'll see in a moment why I can't."
  A says "It isn't mine to tell. That is what makes it so heavy."
  A says "You must act surprised, if you ever hear it again."
  told as "{A} lets it out to {B}: {P}."
  told as "{A} was to tell nobody. {He A} tells {B} that {P}."
  B may want all of it, take it in silence, rebuke
  for want of a reason B takes it in silence
  if B wants all of it
    B says "No! Since when? Begin at the beginning, and leave nothing out."
    B says "So that is what it was. I knew that there was something."
    B says "Go on. You cannot stop there, not now."
    B says "And you have sat there the whole time with that inside you? Out with it!"
    B says "Who else knows? No, first the rest, and then who else knows."
    told as "{A} lets it out to {B}, who wants to hear all of it: {P}."
  if B takes it in silence
    B says "I see. I wish that you had not told me that."
    B says "Then we had better both forget it, you and I."
    B says "Hm. I am going to need some time with that."
    B says "It's very quiet here, all at once, isn't it?"
    B says "I'll try to look tomorrow as I looked today."
    told as "{A} lets it out to {B}, who says little: {P}."
  if B rebukes
    B says "That was told to you, and not to me. You should have kept it."
    B says "If you tell me that, what do you tell others about me?"
    B says "Stop. I don't want to know what was not meant for me."
    B says "I'm sorry for whoever trusted you with it. I mean that."
    B says "You'll feel lighter now. Somebody else won't."
    told as "{A} lets it out to {B}, who thinks the worse of {him A} for it: {P}."

want "too good to keep"
  A wants to let out to B that P by 4 plus a quarter of how sociable A is plus a quarter of how impulsive A is less half of how loyal A is
  when C confided to A that P
   and P is about C
   and B is here
   and C is not here
   and A's liking toward B is at least 15
   and A is free
   and A does not think that B knows P
   and A did not break a confidence within the last 1 days
  because "{A} knows something that {B} does not"

want "sworn is sworn"
  A wants not to let out to B that P by a quarter of how loyal A is
  when C confided to A that P
   and A is sworn to silence by C
   and B is here
  because "{A} has given {C} {his A} hand on it"

want "no more than they deserve"
  A wants to let out to B that P by half of A's blame toward C less a fifth of how loyal A is
  when C confided to A that P
   and P is about C
   and B is here
   and C is not here
   and A's blame toward C is at least 10
   and A does not think that B knows P
   and A did not break a confidence within the last 1 days
  because "{A} owes {C} nothing any more"

want "all of it"
  A wants to want all of it by a fifth of how sociable A is plus a tenth of how sly A is less a fifth of A's liking toward C
  when B lets out to A that P
   and P is about C
  because "{A} loves to know what nobody knows"

want "none of one's business"
  A wants to take it in silence by 12
  when B lets out to A that P
  because "{A} does not know what to do with it"

want "not for telling"
  A wants to rebuke by a fifth of how honest A is plus a fifth of A's liking toward C less 5
  when B lets out to A that P
   and P is about C
  because "{C} told it in confidence"

reaction "who tells me that tells everything"
  when B lets out to A that P
   and A rebukes
  then A's trust toward B falls by 12
   and A's liking toward B falls by 3
  because "{B} cannot keep anything to {himself B}"

# ---------------------------------------------------------------- found out

action speak of it: "A speaks to B of it that P"
  needs B is here
  needs A suspects that P
  takes 2 minutes
  A says "I have heard about it. If there is anything that I can do, say so."
  A says "So, and how are things at home? One hears all sorts of things."
  A says "You need not pretend with me. I know how it is with you."
  A says "I only wanted to say that I know. I thought that you should know it."
  A says "You've a lot to carry just now. I'm told. I'll say no more than that."
  A says "I won't ask. But if you were to speak of it, I'd know what it was about."
  A says "It has come to my ears, I can't say how. You needn't be brave with me."
  told as "{A} lets {B} see what {he A} knows: {P}."
  B may turn pale, thank for asking, cut it short
  for want of a reason B turns pale
  if B turns pale
    B says "Where have you got that from? Who says so?"
    B says "I told one person. One. And now you know it, too."
    B says "Say that again. No, don't say it again. Who else?"
    B says "Then it's out. I thought that the room had gone strange."
    told as "{A} lets {B} see what {he A} knows. {B} turns pale."
  if B thanks for asking
    B says "I did not want it known. But it was kind of you to ask."
    B says "Since you know it: it is worse than they say. Thank you."
    B says "It's almost a relief. I'd got so tired of rearranging my face."
    B says "You could have talked about it behind my back, like the others. Thank you."
    B says "Sit with me, then, since I needn't pretend any more."
    told as "{A} lets {B} see what {he A} knows, and asks kindly. {B} thanks {him A}."
  if B cuts it short
    B says "I don't know what you mean, and I have work to do."
    B says "Whatever you have heard, keep it where you found it."
    B says "You have been told a tale. Good day to you."
    B says "I would rather that we spoke of something that concerns you."
    told as "{A} lets {B} see what {he A} knows. {B} cuts {him A} short."

want "meaning it well"
  A wants to speak to B of it that P by a fifth of how kind A is plus a fifth of A's liking toward B less 8
  when C let out to A that P
   and P is about B
   and B is here
   and A is free
   and B did not confide to A that P
   and A did not speak to B of it that P
  because "{A} is sorry for {B}, and means to say so"

want "let them know that one knows"
  A wants to speak to B of it that P by a fifth of how impulsive A is plus a quarter of A's blame toward B less a fifth of how kind A is
  when C let out to A that P
   and P is about B
   and B is here
   and A is free
   and A did not speak to B of it that P
  because "{A} likes {B} to know that {he A} knows"

want "who else knows"
  A wants to turn pale by 18
  when B speaks to A of it that P
  because "{A} told it to one person only"

want "kindly asked"
  A wants to thank for asking by 6 plus a quarter of A's liking toward B plus a tenth of how calm A is
  when B speaks to A of it that P
  because "{B} means it kindly"

want "no word on that"
  A wants to cut it short by 6 plus a quarter of how proud A is
  when B speaks to A of it that P
  because "{A} does not speak of that"

reaction "it can only have been one"
  when B speaks to A of it that P
   and A confided to someone C that P
  then A takes it that C let out to B that P
   and A's trust toward C falls by 40
   and A's trust toward C rises no higher than 60
   and A's blame toward C rises by 35
   and A's liking toward C falls by 12
   and A's sadness rises by 10
  because "{A} told it to {C}, and now {B} knows it"

reaction "broken word"
  when B speaks to A of it that P
   and A confided to someone C that P
   and C is sworn to silence by A
  then A's blame toward C rises by 20
  because "{C} had given {his C} hand on it"

action charge: "A charges B with having told"
  needs B is here
  takes 5 minutes
  A says "There was one person in the world who knew that. Look at me."
  A says "I told you that in the dark, and today I hear it in broad daylight."
  A says "I would have trusted you with anything. I did, come to think of it."
  A says "Was it worth it? What did they give you for it, a laugh?"
  told as "{A} holds it up to {B} that {he A} was given away."
  B may admit it, protest innocence, plead good intentions
  for want of a reason B pleads good intentions
  if B admits it
    afterwards A has words with B
    B says "It was out before I knew it. I have felt sick ever since."
    B says "Yes. I told. I have no excuse, and I will not make one up."
    B says "I did. I wanted to be somebody who knows things, for once."
    told as "{A} holds it up to {B}, who admits that {he B} told."
  if B protests innocence
    afterwards A has words with B
    rings false by 60 less a third of how sly B is
    B says "Not from me. I would bite my tongue off first."
    B says "You must have talked in your sleep. I told nobody."
    B says "Why does everybody always think that it was me?"
    told as "{A} holds it up to {B}, who swears that {he B} never said a word."
  if B pleads good intentions
    afterwards A has words with B
    B says "They asked what was wrong with you. I thought that it would help."
    B says "You would not have let anybody help you. So I did."
    B says "I told one, so that you should have two to lean on."
    told as "{A} holds it up to {B}, who says that it was meant well."

want "there was only one who knew"
  A wants to charge B with having told by 10 plus half of A's blame toward B
  when B let out to someone C that P
   and A confided to B that P
   and B is here
   and A's blame toward B is at least 15
   and A did not charge B with having told within the last 3 days
  because "{B} was the only one who knew"

want "no way round it"
  A wants to admit it by a quarter of how honest A is plus a tenth of A's liking toward B
  when B charges A with having told
  because "{A} did it, and {B} knows it"

want "one's word against theirs"
  A wants to protest innocence by 26 plus a tenth of how sly A is less a quarter of how honest A is
  when B charges A with having told
  because "{A} would rather lie than be the one who told"

want "in the best of intentions"
  A wants to plead good intentions by 8 plus a tenth of how kind A is plus a tenth of how proud A is
  when B charges A with having told
  because "{A} meant no harm by it"

reaction "admitted, at least"
  when A charges B with having told
   and B admits it
  then A's blame toward B falls by 15
  because "{B} did not deny it"

reaction "and a lie on top of it"
  when A charges B with having told
   and B protests innocence
  then A thinks that B deceived A
   and A's trust toward B falls by 15
   and A's blame toward B rises by 15
   and A's liking toward B falls by 6
  because "{A} told nobody else"

reaction "found out as the one who told"
  when B charges A with having told
  then A's guilt toward B rises by 30
   and A's shame rises by 20
  because "{B} knows who told"

want "having given somebody away"
  A wants to ask pardon of B by a fifth of A's liking toward B plus a fifth of how kind A is
  when B charged A with having told within the last 4 days
   and B is here
   and A is free
   and A did not humble oneself within the last 1 days
  because "{A} gave {B} away, and is sorry for it"
