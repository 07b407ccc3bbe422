# Growing close: opening one's heart and being met or not, keeping company in silence, talk of old times.

library "core/heart"
  uses "core/meeting"
  uses "core/openness"

action confess oneself: "A speaks openly with B"
  needs B is here
  takes 10 minutes
  counts as "A opens the heart to B"
  counts as "A turns to B"
  counts as "A makes an overture"
  A says "I have never said this aloud, so it may come out wrong."
  A says "Shall I tell you what I am afraid of? It is quite small."
  A says "Everybody thinks that I am at home here. I am not, not yet."
  A says "I used to want other things than this. Some nights I still do."
  A says "I'm going to say it fast, and then we can both pretend that I didn't."
  A says "Do you ever lie awake and go through all that you said that day? I do."
  A says "I am good at seeming busy. It's so that nobody sees there is nobody waiting for me."
  A says "There's a thing I did once, long before this. I have never paid for it."
  A says "You've known me long enough to know when I make jokes. I'm not making one."
  A says "I'm not as brave as they take me for. I am only slow to run."
  A says "I've never been good at needing anybody. I seem to have begun." when A is proud
  A says "I'd rather tell you than anybody. I don't know when that happened." when A's liking toward B is at least 40
  A says "Sometimes I talk aloud when I'm alone, only to have heard a voice." when A's loneliness is at least 40
  told as "{A} opens {his A} heart to {B}."
  B may open too, stay guarded
  for want of a reason B stays guarded
  if B opens too
    afterwards B talks with A about what lies deeper
    B says "I thought that I was the only one. You can't know how good that is."
    B says "Then I will tell you mine, and we are even."
    B says "I have carried the like about for years. Sit closer."
    B says "So that's what is behind it. With me it is the mornings."
    B says "Don't be sorry. I've been waiting for somebody to go first."
    B says "Nobody knows this: I envy you that you can say it at all."
    B says "I would have said the same, in nearly the same words. Isn't that strange?"
    B says "I'm laughed at for laughing. If they knew what it keeps out." when B is cheerful
    told as "{A} opens {his A} heart to {B}, and {B} to {him A}."
  if B stays guarded
    afterwards B talks with A about what lies deeper
    B says "That is a great deal to say. I hardly know what to answer."
    B says "You should not think so much, in the evenings least of all."
    B says "I am sure that it looks better by daylight."
    B says "I'm honoured, truly. I only don't know where to put it."
    B says "We all have something. One learns to carry it quietly."
    B says "You'll feel better for having said it. That's what they say."
    B says "Are you sure that you want me to know that? I'll forget it, if you like."
    told as "{A} opens {his A} heart, and {B} keeps {his B} own shut."

want "a heart to be opened"
  A wants to speak openly with B by a tenth of how honest A is plus a quarter of A's closeness toward B plus a fifth of A's liking toward B less a tenth of how proud A is less 8
  when A is acquainted with B
   and B is here
   and A is free
   and one time in 90
   and A's closeness toward B is at least 12
   and A's liking toward B is at least 12
   and A did not speak openly with B within the last 5 days
   and A did not make an overture within the last 8 hours
  because "{A} could say it to {B}, if to anybody"

want "not before others"
  A wants not to speak openly with B by 6
  when A is acquainted with B
   and B is here
   and each C is here
  because "{C} would hear it"

want "one heart for another"
  A wants to open too by 8 plus a quarter of A's closeness toward B plus a tenth of how honest A is plus a tenth of A's liking toward B
  when B speaks openly with A
  because "{B} has opened {his B} heart to {him A}"

want "a guarded heart"
  A wants to stay guarded by a fifth of how proud A is plus a fifth of how shy A is less a tenth of A's loneliness
  when B speaks openly with A
  because "{A} keeps what {he A} feels to {himself A}"

reaction "trusted with it"
  when B speaks openly with A
  then A's closeness toward B rises by 5 and A's respect toward B rises by 2
  because "{B} has trusted {him A} with it"

reaction "two open hearts"
  when A speaks openly with B
   and B opens too
  then A's closeness toward B rises by 8 and A's trust toward B rises by 4 and A's loneliness falls by 20
  because "{B} has opened {his B} heart as well"

reaction "two open hearts, for the other"
  when B speaks openly with A
   and A opens too
  then A's closeness toward B rises by 4 and A's trust toward B rises by 4 and A's loneliness falls by 20
  because "they have spoken openly with each other"

reaction "not met"
  when A speaks openly with B
   and B stays guarded
  then A's shame rises by 10 and A's liking toward B falls by 5 and A's closeness toward B falls by 4
  because "{B} had nothing to give in return"

# An hour of that is a gift, and not a habit.
deed "A gives anybody an hour"

action keep company: "A keeps B company in silence"
  needs B is here
  takes 12 minutes
  counts as "A gives anybody an hour"
  counts as "A turns to B"
  counts as "A does B a kindness"
  counts as "A makes an overture"
  told as "{A} sits with {B}, and neither says a word."
  told as "{A} keeps {B} company, without asking for anything."
  told as "{A} sits down a little way from {B} and looks where {B} looks."
  B may stay, send away
  for want of a reason B stays
  if B sends away
    B says "I would rather be alone just now. It is not your doing."
    B says "You mean well. Leave me be for a while, please."
    B says "Do you have to look at me like that? Go and have your day."
    B says "I know that you mean it well. That is what makes it hard to bear."
    B says "Not today. Today I want to be unhappy without an audience."
    B says "If you stay I shall have to talk, and I've nothing to say."
    told as "{A} sits down with {B}, who would rather be alone."

want "company without words"
  A wants to keep B company in silence by a tenth of how kind A is plus a tenth of how calm A is plus a quarter of A's compassion toward B less 6
  when A asked B about how things are today
   and B is here
   and A is free
   and A's compassion toward B is at least 4
   and one time in three
   and A did not give anybody an hour within the last 2 days
   and A did not keep B company in silence today
   and A did not make an overture within the last 8 hours
  because "{B} is not well, and words would be no help"

want "company in the quiet"
  A wants to keep B company in silence by a tenth of how calm A is plus a tenth of how shy A is plus a fifth of A's liking toward B less 7
  when A is acquainted with B
   and B is here
   and A is free
   and A's liking toward B is at least 8
   and one time in 50
   and A did not give anybody an hour within the last 2 days
   and A did not keep B company in silence within the last 5 days
   and B did not keep A company in silence within the last 5 days
   and A did not make an overture within the last 8 hours
  because "{A} likes to be where {B} is, and need not talk"

want "good to have somebody near"
  A wants to stay by 5 plus a fifth of A's liking toward B plus a tenth of A's loneliness
  when B keeps A company in silence
  because "{A} is glad not to be alone, and not to have to talk"

want "rather alone"
  A wants to send away by a tenth of how proud A is plus a tenth of how impulsive A is plus a tenth of A's anger toward B
  when B keeps A company in silence
  because "{A} would rather be alone"

reaction "sent away"
  when A keeps B company in silence
   and B sends away
  then A's liking toward B falls by 4 and A's disappointment rises by 6
  because "{B} has sent {him A} away"

action tell of old times: "A talks of old times with B"
  needs B is here
  takes 8 minutes
  counts as "A turns to B"
  counts as "A passes the time with B"
  counts as "A makes an overture"
  A says "Do you remember the first thing that you ever said to me?"
  A says "We were worse at this once. I rather miss it."
  A says "It feels like years. It is not, I have counted."
  A says "Tell me again how it was, when we did not know each other."
  A says "You have not changed at all. I have, I used to be afraid of you."
  A says "Do you still have that habit? You do. I saw you do it just now."
  A says "There was a day when we laughed until we were ill. What was it about?"
  A says "I sometimes think that we were happier when we knew less of each other."
  A says "If you had told me then that we would stand here now, I'd have bet against it."
  told as "{A} and {B} talk of how it was."
  B may join in, go quiet
  for want of a reason B joins in
  if B joins in
    B says "You had it all wrong, and you were so sure of it."
    B says "I thought: that one will be trouble. I was right."
    B says "You said, and I have never forgotten it, you said nothing at all."
    B says "I was trying so hard to be liked. You made it look easy."
    B says "It was the cold that made friends of us. One stands closer."
    B says "And what became of that great plan of yours? No, I remember. I was there."
    told as "{A} and {B} tell each other how it was, and disagree on all of it."
  if B goes quiet
    B says "Let it rest. I don't look back if I can help it."
    B says "Was it like that? I have kept less of it than you."
    B says "I'd rather not. It makes now look so small."
    B says "You remember the jokes. I remember who wasn't laughing."
    B says "That was somebody else, I think. I only wore the shoes."
    told as "{A} talks of old times, and {B} goes quiet."

want "how it was"
  A wants to talk of old times with B by a tenth of how loyal A is plus a fifth of A's closeness toward B less 4
  when A is acquainted with B
   and B is here
   and A is free
   and one time in 40
   and A's closeness toward B is at least 12
   and A did not talk of old times with B within the last 3 days
   and B did not talk of old times with A within the last 3 days
   and A did not make an overture within the last 8 hours
  because "{A} and {B} have some days behind them"

want "as one remembers it"
  A wants to join in by a tenth of how cheerful A is plus a fifth of A's closeness toward B
  when B talks of old times with A
  because "{A} remembers it well"

want "not looking back"
  A wants to go quiet by a tenth of how shy A is plus a fifth of A's sadness plus a tenth of how calm A is
  when B talks of old times with A
  because "{A} does not care to look back"

reaction "the same memories"
  when B talks of old times with A
   and A joins in
  then A's closeness toward B rises by 4 and A's joy rises by 3
  because "{A} and {B} have this in common"

reaction "only one remembers"
  when A talks of old times with B
   and B goes quiet
  then A's disappointment rises by 5 and A's closeness toward B falls by 2
  because "it seems to mean less to {B}"
