# Strangers: the first word, a name, being made known to others, being made welcome; and how liking grows and wears off.

library "core/acquaintance"
  uses "core/character"
  uses "core/duty"

trait curious

status "A is acquainted with B", both ways, seen

# How well one knows somebody: it grows with what is done together, and fades when nothing is.
feeling closeness toward someone, 0 to 100, fades by half in 40 days
feeling respect toward someone, -100 to 100, fades by half in 60 days

# How much kindness one has had from somebody lately. Each moves less than the one before: the fifth of a day a fifth.
feeling surfeit toward someone, 0 to 40, fades by half in 12 hours

deed "A does B a kindness"
deed "A passes the time with B"

# What is done for the sake of company, and not because it has to be: the more of it one has had, the less one seeks.
deed "A turns to B"

mood weariness, 0 to 100, fades by half in 5 hours

phrase "A is close to B": A's closeness toward B is at least 30
phrase "A likes B well enough": A's liking toward B is at least -10

drift "liking wears off"
  A's liking toward someone fades by half in 45 days
  because "{A} has other things in mind by now"

reaction "a kindness from anybody"
  when B does A a kindness
   and A's liking toward B is less than 65
  then A's liking toward B rises by 5 less a tenth of A's surfeit toward B
   and A's surfeit toward B rises by 10
   and A's closeness toward B rises by 2
   and A's loneliness falls by 10
  because "{B} was kind to {him A}"

reaction "time spent together"
  when B passes the time with A
   and A's liking toward B is less than 35
   and A's surfeit toward B is less than 30
  then A's liking toward B rises by 1
   and A's surfeit toward B rises by 10
  because "{A} had a good word with {B}"

reaction "better known"
  when B passes the time with A
   and A's closeness toward B is less than 50
  then A's closeness toward B rises by 1
   and A's loneliness falls by 4
  because "{A} has come to know {B} a little better"

reaction "better known to oneself"
  when A passes the time with B
   and A's closeness toward B is less than 50
  then A's closeness toward B rises by 1
   and A's loneliness falls by 4
  because "{A} has come to know {B} a little better"

reaction "too much of it"
  when B passes the time with A
   and A is not sociable
   and A's surfeit toward B is at least 30
  then A's liking toward B falls by 2
  because "{A} has heard enough of {B} for one day"

reaction "a slight"
  when B slights A
  then A's liking toward B falls by 4
   and A's disappointment rises by 5
  because "{A} has been made little of by {B}"

reaction "a slight to one's pride"
  when B slights A
   and A is proud
  then A's liking toward B falls by 3
   and A's anger toward B rises by 8
  because "{A} is not used to be treated so"

# ---------------------------------------------------------------- a day has its share

want "enough for one day"
  A wants not to turn to B by half of A's weariness
  when A's weariness is at least 10
   and B is here
  because "{A} has been among people long enough for today"

reaction "company tires"
  when A turns to B
  then A's weariness rises by 12 less a tenth of how sociable A is
  because "{A} has been among people"

reaction "being talked to tires"
  when B turns to A
  then A's weariness rises by 9 less a tenth of how sociable A is
  because "{B} would talk to {him A}"

# ---------------------------------------------------------------- the first word

action address: "A addresses B"
  needs B is here
  counts as "A turns to B"
  counts as "A passes the time with B"
  A says "I don't believe we have spoken before, you and I."
  A says "Is it always as quiet as this here, or only today?"
  A says "You look as if you knew your way about. I don't."
  A says "I keep seeing you. I thought that I should say something."
  A says "Would it trouble you if I stood here for a while?"
  A says "You have been looking at that same spot as long as I have. Shall we take turns?"
  A says "I'm told that one of us has to begin. I drew the short straw."
  A says "I don't know a soul here, and you look less busy than the others."
  A says "Forgive me, is anybody standing here? I mean, besides you."
  A says "You don't know me. That is the good thing about it."
  A says "I have been trying to guess what you do all day. I give up."
  A says "If I'm in your way, say so. If I'm not, say so all the more."
  A says "I had a perfectly good reason to come over, and now it is gone."
  A says "May I ask you something foolish? It's only to hear my own voice."
  A says "There was a bet between me and myself whether I would dare. I've won."
  A says "Have you been here long? I ask because you look as if you knew how it ends."
  A says "You smiled just now, at nothing. I thought that I'd come and see what it was."
  A says "Whatever they told you about me, I've only just come."
  A says "It's no use, we shall have to talk. We've both run out of things to look at."
  A says "Could you tell me whether one may stand here, or whether it belongs to somebody?"
  A says "Tell me to go away, if you are busy. If you're only looking busy, don't."
  A says "We keep arriving at the same spot, you and I. There must be something in it."
  A says "You remind me of somebody. I've been trying to think of whom, and I hope that it's a friend."
  A says "Good day. I've rehearsed more, but that was the best of it."
  A says "Is this where one waits? I don't know for what, I just saw you do it."
  A says "People here all seem to know one another. Do you? You look like an outsider, forgive me."
  A says "They say that it's rude to stare, so I thought that I'd better say something."
  A says "Nobody has spoken to me since this morning, and I begin to think that I've gone invisible."
  A says "Pardon me. You dropped your thoughts, I think. You look as if you were searching for them."
  A says "What would you say if a stranger spoke to you? I only ask in general."
  A says "I can't stand next to somebody for so long and not say a word. It's how I was raised."
  A says "Every face here is new to me, and I had to begin with one."
  A says "Would you lend me your company as far as the end of this dull hour?"
  A says "So, this is how strangers begin. It's not so bad. Is it?"
  A says "I'm no good at this. Good day. There, it's out." when A is shy
  A says "Who are you, where are you from, and what is that you're holding?" when A is curious
  A says "I have been on my own so long that I've begun to agree with myself." when A's loneliness is at least 30
  A says "I don't as a rule speak first. Make something of it." when A is proud
  A says "I nearly didn't. I've been standing over there not doing it." when A is shy
  A says "Sorry. I wondered if. No, it's nothing. Good day, I mean." when A is shy
  A says "Please don't look straight at me, I shall forget the next word." when A is shy
  A says "I've three questions, and the first is what everybody here is called." when A is curious
  A says "What does one do here? What do you do here? Is it the same?" when A is curious
  A says "I've never seen anybody do that the way you do it. May I watch, and ask?" when A is curious
  A says "I'd got so used to nobody talking to me that I had to come and do it myself." when A's loneliness is at least 30
  A says "May I stand by you? It's only so as to stand by somebody." when A's loneliness is at least 30
  A says "I've been counting how many days it is. You'd be the first this week." when A's loneliness is at least 30
  A says "I've decided that you look intelligent. I'm seldom wrong." when A is proud
  A says "You'll have wondered who I am." when A is proud
  A says "I don't push myself forward. I happened to be walking in your direction." when A is proud
  told as "{A} speaks to {B}, whom {he A} does not know."
  B may answer kindly, answer shortly
  for want of a reason B answers shortly
  if B answers kindly
    B says "Stay. I was beginning to talk to myself."
    B says "I was wondering which of us would speak first."
    B says "You have come to the right one. I know everything but the way."
    B says "Not at all. It is good to hear a voice that I don't know."
    B says "I have been hoping that somebody would. Nobody here ever does."
    B says "You're not in the way. You are the first thing today that isn't."
    B says "Then we don't know a soul together. That is nearly company."
    B says "Come into the dry, so to speak. What do you want to know?"
    B says "I saw you yesterday, too. I was hoping you would come back."
    B says "You have saved me from having to think of something first."
    B says "By all means. I was about to speak to that post over there."
    B says "I should be glad. It's a long day when one only nods."
    B says "Sit, stand, lean, as you like. I'm not particular, and I'm not busy."
    B says "You've a nice voice. I had pictured it lower."
    B says "How good of you. I never know how to begin, I only know how to go on."
    B says "Ask away. I'm new in some ways myself."
    B says "Did you cross over here just for that? Then I'll try to be worth it."
    B says "Ah, a person. I was afraid that you were waiting for somebody."
    B says "Do. I've been told that I look forbidding. It's only my eyebrows."
    B says "Thank heaven. Another minute and I should have had to come over to you."
    B says "Strangers are only people who have not complained to each other yet. Shall I begin?"
    B says "Come, come. I collect people, and I haven't got you yet." when B is sociable
    B says "You've no idea how many hours I have stood here without a word." when B's loneliness is at least 30
    B says "I was on the point of coming over to you. I can never leave a person standing." when B is sociable
    B says "Oh, good, somebody new. Tell me everything, and begin where you like." when B is sociable
    B says "By tonight you'll know everybody. I shall see to it." when B is sociable
    B says "I've been rehearsing for this for days, and now I've no idea what to say. Stay." when B's loneliness is at least 30
    B says "I had begun to think that I was only furniture." when B's loneliness is at least 30
    told as "{A} speaks to {B}, and {B} has a friendly word for {him A}."
  if B answers shortly
    B says "If you like. I am not much of a talker, I am afraid."
    B says "Was there something that you wanted from me?"
    B says "Yes. Well. I have things to see to, as you can see."
    B says "I could not say. You had better ask one of the others."
    B says "I'm counting. You have made me lose the number."
    B says "People mostly ask over there. I only stand here."
    B says "Forgive me, I am not at my best before strangers."
    B says "Do we know each other? No. I thought not."
    B says "You may stand where you like. It isn't mine."
    B says "Mm. It may be as you say."
    B says "I am waiting for somebody. It may take a while, but I'd rather wait alone."
    B says "That's as it may be. Good day to you."
    B says "You'll want to try over there. They talk."
    B says "I have only the one thought at a time, and just now I'm having it."
    B says "Is it important? Then no."
    B says "Some other time, perhaps. I don't do well with sudden people."
    B says "No offence, I talk to those I know, and to few of them."
    B says "I'd, I. Yes. Forgive me, I'm not quick with people." when B is shy
    B says "You will find that I don't talk to everybody who happens to stand near me." when B is proud
    B says "I'm sorry, I've no, I wasn't ready for a talk." when B is shy
    B says "Oh. To me? Yes. It's, I couldn't say." when B is shy
    B says "I think they know more over there. I only, yes." when B is shy
    B says "Have we been introduced? I thought not." when B is proud
    B says "I choose my acquaintances slowly. Good day to you." when B is proud
    B says "Quite. You must excuse me, I was about to be elsewhere." when B is proud
    told as "{A} speaks to {B}, and gets a short answer."

want "a new face"
  A wants to address B by 2 plus a tenth of how sociable A is plus a tenth of how curious A is less a tenth of how shy A is
  when B is here
   and A is not acquainted with B
   and A is free
   and A likes B well enough
   and A did not address B today
   and B did not address A today
  because "{A} wonders who {B} is"

want "somebody to talk to"
  A wants to address B by a quarter of A's loneliness
  when B is here
   and A is not acquainted with B
   and A is free
   and A did not address B today
  because "{A} has been alone long enough"

want "not before so many"
  A wants not to address B by 3
  when B is here
   and A is shy
   and each C is here
  because "{A} does not like to be heard by {C}"

want "glad to be spoken to"
  A wants to answer kindly by 4 plus a fifth of how kind A is plus a tenth of how sociable A is
  when B addresses A
  because "{A} is glad to be spoken to"

want "keeping strangers off"
  A wants to answer shortly by a fifth of how shy A is plus a tenth of how proud A is
  when B addresses A
  because "{A} does not know {B}"

reaction "a cool answer"
  when A addresses B
   and B answers shortly
  then A's shame rises by 3 and A's liking toward B falls by 1
  because "{B} had hardly a word for {him A}"

action make acquaintance: "A makes acquaintance with B"
  needs B is here
  needs A is not acquainted with B
  counts as "A turns to B"
  counts as "A passes the time with B"
  A says "It is time that you knew what to call me: {A}."
  A says "We have nodded often enough. My name is {A}."
  A says "{A}. And I have been too slow to ask for yours."
  A says "If we are to see each other every day, I am {A}."
  A says "You must have a name. I have called you something else in my head long enough."
  A says "I am {A}, and I am not as solemn as I look from over there."
  A says "They all know what to call you but me. I am {A}."
  A says "Before we speak of the sky a third time: I'm {A}."
  A says "I've been meaning to do this properly. {A} is the name."
  A says "I'm {A}, in case you ever have to call for help."
  A says "One of us has to be first, and you look stubborn. {A}."
  A says "Should anybody ask who that was who talked so much: {A}."
  A says "Don't laugh, it was my grandmother's choice. I'm called {A}."
  A says "How is one to speak ill of you, if one doesn't know your name? Mine is {A}."
  A says "You'll hear it shouted soon enough, so I had better tell you myself: {A}."
  A says "My friends call me {A}. So do the others, as it happens."
  A says "I have a name, I'm told, and I answer to it: {A}."
  A says "There, I'll go first. I'm {A}, and now it is up to you."
  A says "Now that we've talked of everything else: {A}, at your service."
  A says "Names are quickly told and slowly learned, so I'm beginning today. {A}."
  A says "Let us put an end to this nodding. {A} is my name."
  A says "I can't go on thinking of you as the one by the door. I am {A}."
  A says "Promise me not to mix me up with the others. {A}."
  A says "Give me yours, and I'll give you mine. It's {A}. You see, I trust people."
  A says "If we're going to be polite to each other we may as well know to whom. I'm {A}."
  A says "What do they call you? Me they call {A}, when they are in a good mood."
  A says "Somebody said that you were asking who I was. I hoped that you were. {A}."
  A says "Perhaps you've heard it already, and nothing too bad with it: I'm {A}."
  A says "Say {A} to me. Anything longer makes me look round for my father."
  A says "You may as well know the worst. I am {A}, and I'm here every day."
  told as "{A} tells {B} {his A} name."
  B may give a name, stay short
  for want of a reason B stays short
  if B gives a name
    afterwards A is acquainted with B
    B says "{B}. I am bad with names, but I shall keep yours."
    B says "And I am {B}. There, that was not so hard."
    B says "{B}, then. Now we can't pretend not to see each other."
    B says "{B}. It has been a long time since anybody asked."
    B says "They call me {B}, when they call me at all."
    B says "I know. I asked about you. I'm {B}, in return."
    B says "{B}, and if you forget it I shall not tell you again. I shall, of course."
    B says "Mine's {B}. There is nothing to be done about it."
    B says "It's {B}. You may use it as often as you like."
    B says "So that's {A}. I'd guessed quite differently. I'm {B}."
    B says "{B}, at your service, or at any rate not in your way."
    B says "Then we're square. {B}, and pleased about it."
    B says "They named me something longer, but {B} is what stuck."
    B says "One plain name for another: I'm {B}."
    B says "You're the first who has wanted to know. {B}."
    B says "{B}. Say it once, so that I hear what it sounds like from you."
    B says "I had it ready on my tongue for a week. {B}."
    B says "{B}, and I warn you that I shall call you {A} at the top of my voice."
    B says "Oh, you're {A}! I am {B}, and I've heard that you laugh."
    B says "Good. I was running out of ways to call you without one. I'm {B}."
    told as "{A} and {B} tell each other their names."
  if B stays short
    B says "I dare say that we shall meet again, in a place like this."
    B says "I'm told so. Forgive me, my mind is on other things."
    B says "Good. I shall try to remember it when I need it."
    B says "Names come and go here. Let us see who stays."
    B says "Pleased, I'm sure. You'll find that I am easy to overlook."
    B says "You're quick with that. I am not."
    B says "Is that so? I'll try to bear it in mind."
    B says "Well, now you've told me."
    B says "One hears so many names on one day. Good luck with yours."
    B says "And that's what you came over for? I see."
    B says "I don't give mine out before I know what it is wanted for."
    B says "You're welcome to it, I suppose. It's a good name."
    told as "{A} tells {B} {his A} name, and is told none."

want "a name to the face"
  A wants to make acquaintance with B by 4 plus a tenth of how sociable A is
  when B is here
   and A is free
   and A is not acquainted with B
   and A did not make acquaintance with B today
   and A addressed B
  because "{A} has spoken with {B} and does not know who it is"

want "who that was"
  A wants to make acquaintance with B by 4 plus a tenth of how curious A is
  when B is here
   and A is free
   and A is not acquainted with B
   and A did not make acquaintance with B today
   and B addressed A
  because "{B} has spoken to {A}, who does not know yet who it is"

want "a name for a name"
  A wants to give a name by 4 plus a fifth of how sociable A is
  when B makes acquaintance with A
  because "{A} likes to know whom {he A} talks with"

want "no names"
  A wants to stay short by a tenth of how shy A is plus a tenth of how proud A is
  when B makes acquaintance with A
  because "{A} does not give {his A} name to everybody"

action introduce: "A introduces B to C"
  needs B is here
  needs C is here
  needs A is acquainted with B
  needs A is acquainted with C
  takes 2 minutes
  counts as "A turns to C"
  counts as "A does B a kindness"
  A says "{C}, you ought to know {B}. You will thank me later."
  A says "Have you two really never met? {C}, this is {B}."
  A says "{B} has been here long enough without knowing {C}."
  A says "Come, {C}. Somebody has to do this, and it is me: {B}."
  A says "I won't have two people I like nod past each other. {C}, {B}. {B}, {C}."
  A says "{C}, here's somebody who laughs at the same things. I have made sure: {B}."
  A says "I have spoken so much of {B} to you, {C}, that it is time you met."
  A says "{C}, be nice. This is {B}, who will be nice in any case."
  A says "I've kept you two apart long enough out of pure selfishness. {C}, {B}."
  A says "Stay a moment, {C}. There's somebody here whom you will like against your will."
  A says "One of you never stops talking and the other never starts. {C}, this is {B}."
  A says "Here, {C}, I've brought you a person: {B}. Handle with care."
  A says "{C}, may I borrow your good manners? This is {B}."
  A says "You've been asking me who that was, {C}. That was {B}, and is."
  A says "It's high time. {B}, that's {C}, of whom you have heard only half."
  A says "If you two get on I'll take the credit, and if not you've never met me. {C}: {B}."
  A says "{C}, you're always saying that nobody new ever comes. Well: {B}."
  A says "There are three people here worth knowing, {C}. You, me, and {B}."
  A says "Do you mind, {C}? It's about {B}, who stands about as if nobody wanted to know {him B}."
  A says "Let me do this before I forget who's who. {C}, {B}. Now talk."
  A says "{B} is too polite to come over, {C}, and you are too lazy. So I've done it."
  A says "This is {B}, {C}. I vouch for {him B}, as far as one can for anybody."
  A says "Guess who this is, {C}. No, you can't know. It's {B}, and you'll be glad."
  A says "You both laugh before the end of the joke. {C}, {B}, I leave you to it."
  A says "{C}, say good day to {B}. {He B} has been braver than most of us were at first."
  A says "Come and be useful, {C}: smile. That's {B}."
  A says "Don't run away, {C}, it is only {B}, and {he B} is nicer than I am."
  A says "Would you believe that {B} has never heard one of your stories, {C}?"
  A says "{B} knows something about everything, {C}. You'll have somebody to contradict."
  A says "Put that down for a moment, {C}. I want you to meet {B}."
  A says "I make few presents, {C}. This one is called {B}."
  A says "{C}, I'd like to have you both at one table some day, so I must begin now: {B}."
  told as "{A} makes {B} known to {C}."
  C may warm, keep cool
  for want of a reason C keeps cool
  if C warms
    afterwards B is acquainted with C
    C says "So you are {B}. Sit down, we were going to speak of nothing."
    C says "Any friend of {A} may have half of my bench."
    C says "I have heard good things, and I mean to find out."
    C says "{B}! I had you taller. No, stay, it suits you."
    C says "At last. I've had to imagine you, and I am bad at it."
    C says "If {A} vouches for you, I'm not going to ask any questions. Only a few."
    C says "You came at the right hour. There's room, and there is something to laugh at."
    C says "Come closer, I don't see well, and I want to know whom I'm going to like."
    C says "{B}. I'll remember it, I had an aunt who would have liked that name."
    C says "You are welcome here. Has anybody shown you where one can sit in peace?"
    C says "Delighted. Has {A} told you anything about me that I should deny?"
    C says "How long have you been here, and why has nobody shown you to me?"
    C says "Then there'll be one more at our end of things. Good."
    C says "I have been asking {A} for weeks to bring me somebody new." when C is sociable
    C says "The more of us the better. I'd have the whole world round this bench." when C is sociable
    C says "I shall want to know everything. Not at once. Well, rather at once." when C is sociable
    told as "{A} makes {B} known to {C}, who is glad of it."
  if C keeps cool
    afterwards B is acquainted with C
    C says "{A} makes everybody known to everybody, as you will find."
    C says "Yes. I have seen you about, I think."
    C says "How do you do. You will excuse me in a moment."
    C says "Yes, good day. I have somebody waiting, as it happens."
    C says "{A} collects people, you know. Now you are one of them, like me."
    C says "I'm sure that we shall bear each other."
    C says "I see. And what is it that one does with {B}?"
    C says "We've passed each other, I believe. I was in thoughts, as I am now."
    C says "If you say so, {A}. I have rather many people already."
    C says "Good day. You must forgive me, I'm no good before I know somebody."
    C says "How nice. Was there anything else?"
    C says "Forgive me if I don't get up. I've only just got comfortable."
    C says "That will be pleasant for you, {B}. {A} is very thorough."
    C says "So I hear. One hears a good deal."
    C says "I'm told that first impressions deceive. Let us hope so."
    C says "You'll find your feet. Most do. I took a year."
    C says "Yes, well. I generally wait a while before I know people."
    C says "Glad, I'm sure. Now where was I?"
    C says "You'll excuse my hands, they are busy, and so is the rest of me."
    C says "No doubt we shall run into one another. One can't help it here."
    told as "{A} makes {B} known to {C}, who stays cool."

want "they ought to know each other"
  A wants to introduce B to C by a tenth of how sociable A is plus a tenth of how kind A is
  when A passed the time with B within the last 40 minutes
   and B is here
   and C is here
   and A is acquainted with B
   and A is acquainted with C
   and B is not acquainted with C
   and A is free
   and A did not introduce B to C
   and A did not introduce C to B
  because "{A} knows both, and they do not know each other"

want "any friend of theirs"
  A wants to warm by a quarter of how kind A is plus a fifth of A's liking toward B
  when B introduces someone C to A
  because "{A} trusts {B} in the choice of company"

want "cool to new people"
  A wants to keep cool by a fifth of how proud A is plus a tenth of how shy A is
  when B introduces someone C to A
  because "{A} is slow to take to anybody"

reaction "warmly met"
  when B introduces A to C
   and C warms
   and A's liking toward C is less than 50
  then A's liking toward C rises by 4 less a tenth of A's surfeit toward C
   and A's surfeit toward C rises by 10
   and A's loneliness falls by 10
  because "{C} was glad to know {him A}"

reaction "coolly met"
  when B introduces A to C
   and C keeps cool
  then A's liking toward C falls by 2
  because "{C} had hardly a look for {him A}"

action welcome: "A welcomes B"
  needs B is here
  counts as "A turns to B"
  counts as "A does B a kindness"
  A says "You are one of us now. We are not as bad as we look."
  A says "Whatever you need, ask me first. I mean that."
  A says "Nobody should be new here for longer than a day."
  A says "There is a place kept for you, and not the worst."
  A says "We have all been where you stand now. I cried. You are doing better."
  A says "Don't let them tell you where you may sit. Sit."
  A says "If somebody is short with you, it isn't you. It is the morning."
  A says "I made room for you before I knew who you were. I'm glad of it now."
  A says "It's not as cold here as it looks. One only has to know on which side to stand."
  A says "Anything that you break in the first week doesn't count."
  A says "When I came nobody told me a thing, so I'll tell you everything."
  A says "You've come at a good time. There's work, and there's room, and there is me."
  A says "I know what it's like when everybody laughs and one doesn't know why. Ask me." when A is shy
  A says "I'm not good at welcomes. I'll just stand near you, if you like." when A is shy
  A says "I was so frightened on my first day that I said my own name wrong. You are doing well." when A is shy
  told as "{A} makes {B} welcome."
  B may thank, be shy
  for want of a reason B thanks
  if B thanks
    B says "I had not hoped for so much on the first days."
    B says "I shall remember who it was that said it."
    B says "You say that as if it cost nothing. It's worth a good deal to me."
    B says "I had made up my mind to leave again. I think I'll wait."
    B says "Then I know whom to ask where things are kept. And people."
    B says "I had a whole speech for if nobody came. I shan't need it."
    told as "{A} makes {B} welcome, and {B} thanks {him A} for it."
  if B is shy
    B says "Oh. I don't want to be any trouble to anyone."
    B says "Please, don't go out of your way because of me."
    B says "You needn't. I'm used to finding my own way."
    B says "I never know what to do with my hands when people are kind."
    B says "That's very, I mean. Thank you. I'll be over there."
    B says "Is it all right if I just listen, to begin with?"
    B says "Everybody's looking. No, it was nice of you. They're still looking."
    B says "Oh, please, as if I weren't here."
    told as "{A} makes {B} welcome. {B} does not know where to look."

want "nobody should be new for long"
  A wants to welcome B by a quarter of how kind A is less 5
  when B made acquaintance with A within the last 2 days
   and B is here
   and A is kind
   and A is free
   and A did not welcome B
   and B did not welcome A
  because "{A} remembers what it is to be new"

want "made known, and made welcome"
  A wants to welcome B by a quarter of how kind A is less 8
  when C introduced B to A within the last 2 days
   and B is here
   and A is kind
   and A is free
   and A did not welcome B
   and B did not welcome A
  because "{A} remembers what it is to be new"

want "welcome taken"
  A wants to thank by a fifth of how sociable A is
  when B welcomes A
  because "{A} is glad of it"

want "welcome too warm"
  A wants to be shy by a fifth of how shy A is
  when B welcomes A
  because "{A} does not like to be made much of"
