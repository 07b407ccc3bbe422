# After a death: the grave, talking of the dead, and the first laugh again.

library "core/remembrance"
  uses "core/unmended"

# ---------------------------------------------------------------- the grave

# A world says which place it is.
status "L is a burial ground", public

status "A lies in the grave", seen

action lay to rest: "A lays B to rest in L"
  needs B is here
  needs B is dead
  needs L is a burial ground
  takes 20 minutes
  afterwards A goes to L
  afterwards B goes to L
  afterwards B lies in the grave
  told as "They carry {B} to {L}, {A} in front, and nobody speaks on the way."
  told as "{A} lays {B} to rest. It takes less time than one would think."
  told as "{B} is laid to rest in {L}. {A} stays until the last one has gone."

plan "A sees B to the grave"
  let go when B lies in the grave
  patience 3 days
  worth 60
  first if B is here
    and it is after 9:00
    and it is before 18:00
    and L is a burial ground: lay B to rest in L
  else if A would look for B in L
    and it is after 9:00
    and it is before 18:00: go to L
  because "{B} has to be laid to rest"

reaction "it falls to the family"
  when a day begins
   and someone B is dead
   and A is family of B
   and B does not lie in the grave
  then A means to see B to the grave
  because "{A} is family, and it has to be done"

action stand at the grave: "A stands at the grave of B"
  needs B lies in the grave
  needs B is here
  takes 10 minutes
  counts as "A gives way to grief"
  A says "So this is where they've put you. It's a good spot. You'd find fault with it."
  A says "I brought you something. It's foolish. I'll leave it here all the same."
  A says "I don't know what one says. They are all well. We are managing."
  A says "You'd want to know how the others are. Quarrelling, a little. As ever."
  A says "I've come to tell you what has happened. Not much. You'd have made more of it."
  A says "I brought you something. You'd say that I shouldn't have."
  A says "They have put you in the sun. I made sure."
  told as "{A} stands at the grave of {B} for a while, bareheaded."
  told as "{A} has come to the grave of {B}, and pulls up a weed or two."

want "a last way together"
  A wants to go to L by 26 plus a quarter of A's grief
  when someone B lies in the grave
   and A grieves for B
   and L is a burial ground
   and A is not in L
   and A is free
   and A does not keep to bed
   and it is after 9:00
   and it is before 19:00
   and A did not stand at the grave of B
  because "{A} has not been to {B}'s grave yet"

want "at the grave"
  A wants to stand at the grave of B by 40
  when B lies in the grave
   and B is here
   and A grieves for B
   and A did not stand at the grave of B
  because "{A} grieves for {B}"

reaction "something has been ended"
  when A stands at the grave of B
  then A's grief falls by 3
   and A's sadness falls by 4
  because "{A} has said goodbye"

# ---------------------------------------------------------------- talking of the dead

deed "A speaks of the dead"

action speak of the dead: "A speaks of C to B"
  needs B is here
  needs C is dead
  takes 8 minutes
  counts as "A speaks of the dead"
  counts as "A keeps B from being alone"
  A says "{C} would have had something to say about this weather. Something long."
  A says "Do you remember how {C} never could shut a door quietly? I keep listening for it."
  A says "I found a thing that {C} had mended, and one can't see where. That was {him C} all over."
  A says "{He C} was not easy. But do you know, {he C} was never once unkind to anybody small."
  A says "Nobody says {C}'s name any more. So I'm saying it: {C}."
  A says "Somebody whistled that tune of {his C}, and I turned round. One never learns."
  A says "{C} would have been late for this, too. {He C} was late for everything but this."
  A says "I have dreamed of {C}. {He C} was cross with me for making so much of it."
  A says "I laughed at it today, at something {he C} once said, and then I had nobody to tell." when A's loneliness is at least 25
  B may tell one too, go quiet, ask to let it rest
  for want of a reason B goes quiet
  if B tells one too
    B says "And the time with the ladder? {He C} swore that it had been there all along."
    B says "{He C} lied about {his C} age for years, and in both directions."
    B says "{He C} gave me the last of the bread once and said {he C} had eaten. {He C} hadn't."
    B says "I hear {him C} when I count. {He C} taught me, you know. On {his C} fingers."
    B says "Do you know that {he C} practised that laugh? I caught {him C} at it once."
    B says "{He C} owed me a coin. I'd pay ten to be owed it again."
    B says "The first time I met {him C} I couldn't stand {him C}. It took an hour."
    told as "{A} speaks of {C}, and {B} knows another story."
    told as "{A} and {B} talk of {C} until it's almost as if {he C} had only gone out."
  if B goes quiet
    B says "Yes."
    B says "I'd like to laugh about that. Some day I shall."
    B says "Go on. I can't say anything, but go on."
    B says "I can hear {him C} say it. That's the trouble."
    B says "You tell it well. I'll just sit here while you do."
    B says "I have one, too. It won't come out yet."
    told as "{A} speaks of {C}, and {B} listens with {his B} head bent."
  if B asks to let it rest
    B says "Don't. You'd only make a saint of {him C}, and then I've lost {him C} twice."
    B says "Must we? I had just gone a whole hour without."
    B says "You mean well, but I can't bear to hear it told like a story."
    B says "Each time one tells it, it gets a bit smoother. I want to keep mine rough."
    B says "Not now. I'm holding something together, and you are pulling at the string."
    B says "I know how it ends, {A}. I've no wish to hear the rest."
    told as "{A} begins to speak of {C}. {B} asks {him A} to let it rest."

want "the name should be said"
  A wants to speak of C to B by 2 plus a fifth of A's grief plus a tenth of how sociable A is
  when A grieves for C
   and B is here
   and A thinks that B knows C is dead
   and A gave way to grief
   and A does not resent B
   and A is free
   and one time in 30
   and A did not speak of the dead within the last 2 days
   and B did not speak of the dead within the last 10 hours
  because "{A} likes to speak of {C}"

want "with one who knew them"
  A wants to speak of C to B by 8
  when A grieves for C
   and B is a friend of C
   and A gave way to grief
   and one time in 30
   and A did not speak of the dead within the last 2 days
  because "{B} knew {C} well"

want "there is always another story"
  A wants to tell one too by 6 plus a fifth of how cheerful A is
  when B speaks of C to A
   and A's liking toward C is at least 20
  because "{A} has a story of {C}, too"

want "still too near"
  A wants to go quiet by 4 plus a quarter of A's grief
  when B speaks of C to A
   and A grieves for C
  because "it is still too near"

want "let the dead rest"
  A wants to ask to let it rest by a quarter of A's guilt toward C plus a tenth of how proud A is
  when B speaks of C to A
   and A is not sociable
  because "{A} does not want to be reminded"

want "what one did to them"
  A wants to ask to let it rest by 20
  when B speaks of C to A
   and A parted from C with a hard word
  because "{A} cannot hear {C} praised without thinking of the last time"

reaction "spoken of"
  when A speaks of B to C
   and C tells one too
  then A's grief falls by 3
   and A's joy rises by 4
   and A's loneliness falls by 15
  because "{B} was there again for a while"

reaction "one who remembers"
  when B speaks of C to A
   and A tells one too
   and A's liking toward B is less than 65
  then A's liking toward B rises by 3
   and A's grief falls by 3
   and A's loneliness falls by 15
  because "{B} remembers {C} as {he A} does"

reaction "reminded"
  when B speaks of C to A
   and A asks to let it rest
  then A's sadness rises by 4
   and A's liking toward B falls by 1
  because "{B} had to speak of {C}"

# ---------------------------------------------------------------- laughing again

deed "A laughs again"

action laugh again: "A laughs again with B"
  needs B is here
  takes 2 minutes
  counts as "A laughs again"
  A says "Did you see its face? Oh dear. Oh, I needed that."
  A says "Stop it. Stop, I'm not supposed to, stop!"
  A says "That's the first time since... never mind. Do it again."
  A says "I had forgotten what it feels like. It hurts here, at the side."
  A says "If anybody hears us. Well, let them hear us."
  A says "I'm sorry, it's only, did you hear that? It was the way it fell!"
  A says "You look at me and I am off. Stop it, or I can't stop!"
  A says "Oh. Oh, that was me. I didn't know that it still worked."
  B may laugh along, fall silent, be hurt
  for want of a reason B laughs along
  if B laughs along
    B says "There you are again. I had begun to miss you."
    B says "Don't look at me, or I'll never stop."
    B says "{He A} laughs! Somebody write down the day."
    B says "There's a sound that I have missed in this place."
    B says "It wasn't even funny. That's what is so funny."
    B says "Go on, before either of us remembers why we shouldn't."
    told as "Something quite small happens, and {A} laughs aloud, and {B} with {him A}. It is the first time."
    told as "{A} and {B} catch each other's eye and cannot help laughing."
  if B falls silent
    B says "I'm sorry. It caught me, and then I thought of it."
    B says "I nearly could. Another day I shall."
    B says "It's all right. Laugh for me, too."
    B says "I had it, and then I looked at the chair."
    B says "You go on. I'll catch you up."
    told as "{A} laughs, for the first time. {B} smiles, and then does not."
  if B is hurt
    B says "So it's over for you, is it? That was quick."
    B says "How can you? In this house?"
    B says "I'm glad that somebody finds something to laugh at."
    B says "I'd thought that you and I would be sad together for longer."
    B says "Shut the door, if you must, so that the rest of us needn't hear."
    B says "How is it that you can and I cannot? Were you so much less fond?"
    told as "{A} laughs, for the first time, and hears it {himself A}. {B} leaves off what {he B} is doing."

want "it comes out all the same"
  A wants to laugh again with B by 4 plus a fifth of how cheerful A is
  when A grieves for someone C
   and B is here
   and A is fond of B
   and A gave way to grief for at least the third time
   and A did not laugh again
   and A's sadness is at most 30
   and A is free
   and one time in 12
  because "nobody can be sad every minute"

want "not where all the neighbours hear it"
  A wants not to laugh again with B by 14
  when A's grief is at least 40
   and B is here
   and someone here C is not family of A
  because "{C} would think it unfeeling"

want "catching"
  A wants to laugh along by 12 plus a fifth of how cheerful A is
  when B laughs again with A
   and A is fond of B
  because "it does {A} good to hear {B} laugh"

want "too soon for oneself"
  A wants to fall silent by 4 plus a third of A's grief
  when B laughs again with A
   and A's grief is at least 20
  because "{A} is not so far yet"

want "how can anybody laugh?"
  A wants to be hurt by 10 plus half of A's grief less a fifth of how kind A is
  when B laughs again with A
   and A's grief is at least 15
  because "{A} cannot see how anybody can laugh now"

reaction "a first laugh"
  when A laughs again with B
   and B laughs along
  then A's grief falls by 5
   and A's joy rises by 8
   and A's sadness falls by 6
  because "{A} has found that {he A} can still laugh"

reaction "a laugh that is held against one"
  when A laughs again with B
   and B is hurt
  then A's shame rises by 25
   and A's sadness rises by 6
   and A's liking toward B falls by 3
  because "{B} looked at {him A} as if {he A} had done something wrong"

reaction "laughing so soon"
  when B laughs again with A
   and A is hurt
  then A's liking toward B falls by 5
   and A's blame toward B rises by 8
  because "{B} can laugh already"
