# Wooing, by oneself or through a friend; promising marriage, and the wedding. For worlds in which people marry.

library "romance+marriage/betrothal"
  uses "core/character"
  uses "core/amends"
  uses "romance/love"

status "A is betrothed to B", both ways, public

status "A is married to B", both ways, public

status "A is a priest", public

phrase "A is promised"
  when A is betrothed to someone B
  or when A is married to someone B

phrase "A is spoken for"
  when A is promised
  or when A dates someone B

# ---------------------------------------------------------------- wooing

action court: "A courts B"
  needs B is here
  needs A is not family of B
  takes 5 minutes
  seen from afar, heard here
  A says "When you came in I forgot what I was saying."
  A says "Stay a little. The others can do without you."
  A says "They are all looking at the lights, and I cannot find the way back to them from your face."
  A says "Speak to me of anything, and slowly. I should like it to last until supper."
  A says "I came for the music. I could not tell you now what they have played."
  A says "Do you always go so soon? I have only just grown brave."
  A says "If you dropped a glove I should have something to do with my hands."
  A says "My friends say that I have grown dull. I have only grown attentive."
  A says "Whom must I ask for leave to stand here? I am standing here in the meantime."
  A says "I had a compliment from a book. Now that I see you it does not fit."
  A says "Where you are going, may I carry something? It need not be heavy."
  A says "I used to be thought eloquent. You would not credit it, I know."
  A says "One word from you, and I have enough to think of until tomorrow."
  A says "It is said that you are hard to please. I should like to begin at once."
  told as "{A} pays court to {B}."
  told as "{A} has eyes only for {B}, and says so."
  B may listen, laugh
  for want of a reason B listens
  if B listens
    told as "{A} pays court to {B}, who does not mind at all."
  if B laughs
    told as "{A} pays court to {B}, who only laughs."

want "sweet talk"
  A wants to court B by a quarter of A's love toward B
  when A loves B
   and A dates B
   and A is free
   and A did not court B within the last 1 days
  because "{A} loves to be with {B}"

# To ask a trusted friend to speak first.
action ask to woo: "A asks B to woo C"
  needs B is here
  needs C is not here
  needs A is not family of C
  takes 2 minutes
  afterwards B hears that A loves C
  A says "You have a way with words. Say them for me, {B}: to {C}."
  A says "I can fight, but I cannot woo. Would you speak to {C} for me?"
  told as "{A} asks {B} to woo {C} for {him A}."
  B may agree, refuse
  for want of a reason B agrees
  if B agrees
    B says "Leave it to me."
    told as "{A} loves {C} and asks {B} to woo {him C} for {him A}. {B} is glad to."
  if B refuses
    B says "Your own mouth will do it better."
    told as "{A} asks {B} to woo {C} for {him A}, and {B} will not."

want "too shy to say it"
  A wants to ask B to woo C by a quarter of how shy A is plus a quarter of A's love toward C
  when A loves C
   and A is shy
   and A's trust toward B is at least 70
   and A is not spoken for
   and A did not ask B to woo C
   and A asked nobody to woo C
  because "{A} does not dare to tell {C} {himself A}, and trusts {B} to find the words"

want "a friend in love"
  A wants to agree by a third of A's liking toward B
  when B asks A to woo C
  because "{A} likes to see {B} happy"

want "a heart of one's own"
  A wants to refuse by A's love toward C
  when B asks A to woo C
  because "{A} loves {C} {himself A}"

# Who only sees it takes it for the wooer's own suit.
action woo for: "A woos B on behalf of C"
  needs B is here
  needs B is not family of C
  takes 5 minutes
  seen from afar, heard here
  taken from afar for "A courts B"
  afterwards B hears that C loves B
  A says "I know somebody who would give {his A} right hand to say this to you {himself A}."
  A says "There is one here who has lost {his A} heart, and dares not say to whom."
  told as "{A} woos {B} in the name of {C}."
  B may smile, blush
  for want of a reason B smiles
  if B smiles
    told as "{A} woos {B} in the name of {C}. {B} smiles, and says nothing."
  if B blushes
    B says "You may tell {him C} that I listened."
    told as "{A} woos {B} in the name of {C}, and {B} goes red to the ears."

plan "A speaks to B for C"
  taken up when C asked A to woo B within the last 2 days
    and A does not love B
    and A did not woo B on behalf of C
  done when A wooed B on behalf of C
  patience 2 days
  worth 45 less the pull of duty
  first if B is here: woo B on behalf of C
  else if A is free
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{C} has asked {him A} to"

want "it shows"
  A wants to blush by A's love toward C
  when B woos A on behalf of C
  because "{A} has thought of {C} for longer than {he A} would own"

reaction "the answer in a face"
  when A woos B on behalf of C
   and B blushes
  then A thinks that B loves C
   and A means to take C the news that B loves C
  because "{A} has seen {B} go red at {C}'s name"

want "sure of the answer"
  A wants to declare love to B by 60
  when A loves B
   and B loves A
   and A is not spoken for
   and A's blame toward B is less than 30
   and A does not mean to make up with B
   and A did not declare love to B today
  because "{A} has been told that {B} loves {him A}"

deed "A seeks to be alone with B"

action draw aside: "A draws B aside to L"
  needs B is here
  needs A is not in L
  seen here, heard by nobody
  counts as "A seeks to be alone with B"
  A says "A word with you, {B}. Not here."
  A says "Come aside with me. The walls here have cousins."
  A says "One moment, {B}. What I have to say would not bear to be shouted."
  A says "Walk a few steps with me, as if we were admiring something."
  A says "There is too much company in here for two people. This way."
  A says "Spare me the length of a passage, {B}. I will give you back again."
  A says "Lend me your ear where it is not so crowded."
  told as "{A} draws {B} aside."
  B may stay, come
  for want of a reason B stays
  if B stays
    told as "{A} would like a word alone with {B}. {B} does not see why."
  if B comes
    afterwards A goes to L
    afterwards B goes to L
    told as "{A} and {B} slip away from the others."
    told as "{A} draws {B} aside, out of the others' hearing."

want "a word to the one who is loved alone"
  A wants to draw B aside to L by 35
  when A loves B
   and B loves A
   and B is here
   and A is free
   and A is not spoken for
   and A's blame toward B is less than 30
   and someone here C is here
   and L is next to here
   and A did not seek to be alone with B within the last 5 hours
  because "{A} would like to be alone with {B}"

want "gladly"
  A wants to come by half of A's love toward B
  when B draws A aside to L
   and A loves B
   and A is free
  because "{A} would go anywhere with {B}"

reaction "wooed by word of mouth"
  when A learns that B loves A
   and A loves B
  then A's hope rises by 40
   and A's joy rises by 20
  because "{B} loves {him A}"

# ---------------------------------------------------------------- the promise

action propose: "A proposes to B"
  needs B is here
  needs A is not betrothed to B
  needs A is not family of B
  takes 4 minutes
  A says "I am no good at speeches, {B}. Will you marry me?"
  A says "I have nothing to offer but myself. Will you have me, {B}?"
  A says "You have all of my good opinion and most of my sleep. Will you take the rest of me?"
  A says "I had a speech, and I see your face, and there is only the question left. Will you have me?"
  A says "I would rather quarrel with you for forty years than agree with anybody else. Marry me."
  told as "{A} asks {B} to marry {him A}."
  B may hesitate, accept, decline
  for want of a reason B hesitates
  if B hesitates
    B says "You must give me time."
    told as "{A} asks {B} to marry {him A}. {B} asks for time."
  if B accepts
    afterwards A is betrothed to B
    B says "With all my heart."
    B says "Yes. And I was afraid that you would never ask."
    B says "You took such a long way round to get there. Yes, and yes again."
    B says "I said it to my glass this morning, in case you should ask. It was yes."
    told as "{A} asks {B} to marry {him A}, and {B} says yes."
    told as "{A} and {B} promise to marry."
  if B declines
    B says "I cannot. I am sorry."
    told as "{A} asks {B} to marry {him A}, but {B} will not."

want "love that is returned"
  A wants to propose to B by half of A's love toward B
  when A loves B
   and B loves A
   and A dates B
   and A is not promised
   and A's blame toward B is less than 30
   and A does not mean to make up with B
   and A did not propose to B within the last 1 days
  because "{A} loves {B}, and is loved"

want "won by a friend"
  A wants to propose to B by half of A's love toward B
  when A loves B
   and B loves A
   and A asked someone C to woo B
   and A is not promised
   and A's blame toward B is less than 30
   and A does not mean to make up with B
   and A did not propose to B within the last 1 days
  because "{C} has won {B} for {him A}"

want "with all one's heart"
  A wants to accept by A's love toward B
  when B proposes to A
   and A loves B
   and A is not promised
   and A's blame toward B is less than 30
  because "{A} loves {B}"

want "not this one"
  A wants to decline by 40
  when B proposes to A
   and A's love toward B is less than 30
  because "{A} does not love {B}"

want "not one who did that"
  A wants to decline by A's blame toward B
  when B proposes to A
   and A's blame toward B is at least 30
  because "{A} cannot forget what {B} did"

want "a betrothal is news"
  A wants to tell B that C is betrothed to D by 22
  when C is betrothed to D
   and A is fond of B
   and A is free
   and A does not think that B knows C is betrothed to D
   and A did not tell B that C is betrothed to D
  because "{C} and {D} are to marry, and {B} may not have heard"

reaction "who promise to marry are in love"
  when A learns that B is betrothed to C
  then A thinks that B loves C
   and A thinks that C loves B
  because "{B} and {C} have promised to marry"

reaction "promised"
  when A proposes to B
   and B accepts
  then A's joy rises by 50
  because "{B} will marry {him A}"

reaction "a promise given"
  when B proposes to A
   and A accepts
  then A's joy rises by 50
   and A is sure that B loves A
  because "{A} will marry {B}"

# ---------------------------------------------------------------- the wedding

action wed: "A weds B before C"
  needs B is here
  needs C is here
  needs A is betrothed to B
  needs C is a priest
  needs A is not family of B
  takes 12 minutes
  seen from afar, heard here
  B may consent, refuse
  for want of a reason B consents
  if B consents
    afterwards A is married to B
    afterwards A is not betrothed to B
    told as "{C} marries {A} and {B}."
    told as "{A} and {B} say yes before {C}, and are married."
  if B refuses
    told as "{C} asks the question, and {B} says no."

want "the wedding day"
  A wants to wed B before C by 45 plus a fifth of A's love toward B
  when A loves B
   and A is betrothed to B
   and C is a priest
   and C is on duty
   and A's blame toward B is less than 30
   and A did not wed B before C
  because "{A} loves {B}, and {C} is waiting"

want "no longer willing"
  A wants to refuse by 60
  when B weds A before C
   and A's blame toward B is at least 40
  because "{A} cannot marry {B} after what {he B} did"

reaction "married"
  when A learns that B is married to A
  then A's joy rises by 60
   and A's sadness falls by 40
  because "{A} and {B} are married"
