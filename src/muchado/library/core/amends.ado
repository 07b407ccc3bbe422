# Making up: the way back to somebody one has hurt, or been hurt by.

library "core/amends"
  uses "core/errands"
  uses "core/reunion"
  uses "core/whereabouts"

phrase "A longs to make up with B": A means to make up with B

# What else may stand between two, a pack says.
phrase "A is free to face B": A is fond of B

phrase "A waits to hear from B"
  when A asked someone C to tell B that A longs to make up with B within the last 6 hours
   and C is not against A
  or when someone C brought B word from A that A longs to make up with B within the last 6 hours

# What was cut short is gone on with.
phrase "A has left something open with B"
  when A left off with B within the last 6 hours
  or when B left off with A within the last 6 hours

action speak of the hurt: "A tells B how much it hurt"
  needs B is here
  takes 2 minutes
  counts as "A opens up to B"
  A says "You walked away, and I stood there. Do you know what that was like?"
  A says "I waited for you to say something. Anything at all."
  A says "It would have hurt less if it had been anybody but you."
  A says "I make as if it were nothing. I want you to know that it wasn't."
  A says "The others I would have expected it of. I had you down on my side."
  A says "I kept finding excuses for you. I'm good at it by now. I ran out."
  told as "{A} tells {B} how much it hurt."
  told as "{A} says it without looking at {B}: how much it hurt."

want "how much it hurt"
  A wants to tell B how much it hurt by 24
  when A talks with B about what is between them
   and B hurt A
   and A is not at peace with B
   and A did not tell B how much it hurt within the last 1 days
  because "{B} has to know what it was like"

want "so much is owed"
  A wants to apologise to B by 30
  when B told A how much it hurt within the last 10 minutes
   and A is fond of B
   and A is not at peace with B
   and A did not apologise to B within the last 10 minutes
  because "{A} had not known how much it hurt {B}"

want "the first to say it"
  A wants to apologise to B by 20
  when A talks with B about what is between them
   and A is fond of B
   and A's guilt toward B is at least 20
   and A is not at peace with B
   and A did not apologise to B within the last 1 hours
  because "{A} has it on {his A} conscience"

reaction "it is out"
  when A tells B how much it hurt
  then A's sadness falls by 5
   and A's hope rises by 5
  because "{A} has said it at last"

reaction "it goes home"
  when B tells A how much it hurt
   and A is fond of B
  then A's guilt toward B rises by 15
  because "{A} had not known how much it hurt {B}"

plan "A makes up with B"
  taken up when A is fond of B
    and A's guilt toward B is at least 40
    and A is not at peace with B
  let go when A is not fond of B
  done when A settled it with B
  done when B settled it with A
  patience 4 days
  worth 45 less the pull of duty
  first if A is free to face B
    and B is here
    and A hurt B
    and A is not at peace with B
    and A did not apologise to B within the last 2 hours: apologise to B
  else if A is free to face B
    and B is here
    and A did not hurt B
    and A is not at peace with B
    and A did not reach out to B within the last 3 hours: reach out to B
  else if A is free to face B
    and B is here
    and A has left something open with B
    and A is not at peace with B
    and A did not reach out to B within the last 20 minutes: reach out to B
  else if A is free to face B
    and B is not here
    and A hurt B
    and B did not reach out to A
    and someone here C is a friend of B
    and A does not think that C knows A longs to make up with B
    and A did not ask C to tell B that A longs to make up with B: ask C to tell B that A longs to make up with B
  else if A is free to face B
    and B is not here
    and A is free
    and A does not wait to hear from B
    and A would look for B in L: go to L
  held back: look away from B
  put off: let it wait with B
  because "{A} cannot bear how things stand with {B}"

want "rather here"
  A wants not to go to L by 25
  when A means to make up with B
   and B is here
   and A is due in L
  because "{A} has found {B} and does not want to walk away again"

want "not past one another"
  A wants not to go to L by 5
  when A means to make up with B
   and B is here
   and A lives at L
  because "{B} is here, and {A} cannot just walk past {him B}"

reaction "there, at last"
  when A meets B
   and A thinks that B longs to make up with A
   and A means to make up with B
  then A's hope rises by 12
  because "{B} has let {him A} know that {he B} wants to make up"

action reach out: "A reaches out to B"
  needs B is here
  counts as "A opens up to B"
  A says "Can we talk?"
  A says "Have you a moment for me."
  A says "I don't like how it is between us. Do you?"
  A says "I can't go on walking past you. I'm no good at it."
  A says "Could we be in the same place for five minutes, and say something true?"
  A says "There's something in my throat, and it's your name. Can we talk?"
  A says "Do you think that we could stop being so polite?"
  A says "I've walked past you three times. The fourth time I thought that I'd stop."
  A says "Before it becomes a habit: may I say something to you?"
  A says "Would you hear me out, if I were to make it short?"
  A says "You needn't forgive me for it. I'd only like to sit where you are, and not be afraid."
  A says "It's so quiet between us that I can't hear anything else. Have you a moment?"
  A says "One word with you, and then you can send me away again."
  A says "Are you still angry? I ask because I'd rather know it than guess."
  A says "If I began, would you go on?"
  A says "Somebody has to say good day first. Good day."
  told as "{A} asks {B} whether they can talk."
  B may nod, put off, turn away
  for want of a reason B nods
  if B nods
    afterwards A talks with B about what is between them
    B says "Yes. I hoped that one of us would ask."
    B says "Five minutes. I may need more."
    B says "I've been standing here in case you'd say that."
    B says "Yes, but sit down. I can't do it with you hovering."
    B says "Go on, then. I've not slept either."
    B says "It's time. It was time on the first evening."
    B says "I've been leaving the place next to me free. I don't know if you saw."
    B says "All right. But let's both sit, so that neither can walk away so well."
    B says "I can't promise that I'll be wise. But I'll listen."
    B says "You look as if you had rehearsed. So have I. Let's leave it out."
    B says "Yes. And don't begin with the weather."
    B says "Please. I'd run out of places where I could be without you."
    B says "I'd have asked you, only I was too proud. So I'm glad that you're better."
    B says "Come over here, where it's light. I want to see you while you say it."
    B says "Say it quickly, and then say it again slowly."
    B says "Yes, talk. I'm so tired of answering for you in my head."
    told as "{A} asks {B} whether they can talk. {B} nods."
  if B puts off
    B says "Not here. Later."
    B says "I want to. I can't do it with one foot out of the door."
    B says "Let me get through this day first. Then come and find me."
    told as "{A} asks {B} whether they can talk. Not now, says {B}."
  if B turns away
    B says "There's nothing to say."
    B says "You've had all the time in the world to say something."
    B says "I know what you will say. I have said it for you, in my head, and better."
    told as "{A} asks {B} whether they can talk, and {B} turns away."

want "not before all these people"
  A wants to put off by 4
  when B reaches out to A
   and each C is here
  because "{A} does not want {C} to listen"

want "not to be spoken to about it before others"
  A wants to turn away by a fifth of how proud A is plus a quarter of A's anger toward B less 6
  when B reaches out to A
   and someone here C is not B
   and A is not at peace with B
  because "{A} will not be spoken to about it before {C}"

reaction "put off"
  when A reaches out to B
   and B puts off
  then A's hope falls by 10
  because "{B} did not want to talk there"

reaction "turned away"
  when A reaches out to B
   and B turns away
  then A's hope falls by 40
   and A's sadness rises by 10
  because "{B} would not talk to {him A}"

reaction "an open hand"
  when B reaches out to A
   and A is fond of B
  then A's hope rises by 50
  because "{B} wants to talk to {him A} after all"

want "too much between them for small talk"
  A wants not to make small talk with B by 30
  when A means to make up with B
   and A is not at peace with B
  because "there is too much between {him A} and {B} for small talk"

reaction "an apology"
  when B apologises to A
   and A forgives
  then A's anger toward B becomes 0
   and A's blame toward B falls by 60
   and A's sadness falls by 25
   and A means to make up with B
  because "{B} is truly sorry"

reaction "word from one who is missed"
  when A learns that B longs to make up with A
   and A is fond of B
   and A is not at peace with B
  then A's hope rises by 35
   and A's surprise rises by 30
   and A's sadness falls by 10
   and A means to make up with B
  because "{B} wants to make up with {him A} after all"

want "friends again"
  A wants to make peace with B by 38
  when A means to make up with B
   and A does not love B
   and A is at peace with B
   and A did not make peace with B within the last 7 days
   and B did not make peace with A within the last 7 days
  because "{A} is fond of {B}, and it is over and forgiven"

reaction "the sight of one who was wronged"
  when A meets B
   and A is fond of B
   and A hurt B within the last 30 days
   and A is not at peace with B
   and A does not resent B
  then A's guilt toward B rises by 20
  because "{A} cannot look at {B} without feeling what {he A} did"
