# What happens is held against what one is after, what one thinks right and whom one likes: out of that come the emotions
# (Ortony, Clore and Collins, The Cognitive Structure of Emotions, 1988).

library "core/appraisal"
  uses "core/friendship"
  uses "core/harm"

# ---------------------------------------------------------------- what one is after: joy, hope, disappointment, relief, fear

# The surer one was of it before, the less there is to be glad of; the more one hoped, the more.
reaction "what one was after"
  when A attains P
  then A's joy rises by 6 plus a fifth of A's hope
  because "{A} has done what {he A} set out to do"

reaction "hope in vain"
  when A gives up P
  then A's disappointment rises by 8 plus half of A's hope
   and A's sadness rises by 5
   and A's hope falls by 20
  because "nothing has come of it"

# ---------------------------------------------------------------- what one thinks right: gratitude, anger, admiration, pride, shame

reaction "a kindness"
  when B is good to A
  then A's liking toward B rises by 5
   and A's trust toward B rises by 5
   and A's gratitude toward B rises by 15
  because "{B} was good to {him A}"

# Trust goes two to three times faster than it comes.
reaction "hurt"
  when B hurts A
  then A's sadness rises by 25
   and A's trust toward B falls by 15
   and A's anger toward B rises by 15
  because "{B} hurt {him A}"

reaction "pride was hurt"
  when B hurts A
   and A is proud
  then A's anger toward B rises by 25
   and A's blame toward B rises by 20
  because "{B} hurt {his A} pride"

reaction "hurt before other people"
  when B hurts A
   and someone here C is not a friend of A
  then A's shame rises by 30
  because "{B} did it before {C}'s eyes"

reaction "pleased with oneself"
  when A is good to B
  then A's pride rises by 10
  because "{A} has done {B} some good"

reaction "it was too much"
  when A hurts B
   and A is not vindictive
  then A's guilt toward B rises by 30
  because "{A} did not mean to hurt {B} so much"

reaction "everybody saw it"
  when A hurts B
   and someone here C is a friend of B
  then A's shame rises by 15 plus a fifth of how kind A is
  because "{C} saw what {he A} did to {B}"

reaction "a good deed"
  when A learns that B was good to C
   and A does not resent B
  then A's admiration toward B rises by 8
  because "{B} was good to {C}"

# ---------------------------------------------------------------- whom one likes: glad for them, sorry for them

reaction "a kindness to a friend"
  when A learns that B was good to C
   and A is a friend of C
  then A's liking toward B rises by 3
   and A's blame toward B falls by 5
   and A's joy rises by 3
  because "{B} was good to {C}"

reaction "a friend was hurt"
  when A learns that B hurt C
   and A is fond of C
   and A is not fond of B
  then A's anger toward B rises by 20 plus a fifth of how loyal A is
   and A's blame toward B rises by 20
   and A's liking toward B falls by 10
   and A's compassion toward C rises by 30
  because "{B} hurt {C}, and {C} is dear to {him A}"

reaction "torn between two"
  when A learns that B hurt C
   and A is fond of C
   and A is fond of B
  then A's sadness rises by 8
   and A's anger toward B rises by 10
   and A's compassion toward C rises by 20
  because "{A} cares for both {B} and {C}"

reaction "sorry for a stranger"
  when A sees that B hurt C
   and A is kind
   and A is not fond of C
   and A does not resent C
  then A's compassion toward C rises by a fifth of how kind A is
  because "{A} feels for {C}"

reaction "serves them right"
  when A learns that B hurt C
   and A's anger toward C is at least 30
   and A is not kind
  then A's joy rises by 8
  because "{A} thinks that {C} had it coming"

# ---------------------------------------------------------------- what lies ahead: fear, and its end

reaction "once bitten"
  when B hurts A
   and A is not proud
  then A's fear toward B rises by 40
  because "{B} may do it again"

reaction "there they are again"
  when A meets B
   and B hurt A within the last 3 days
   and A is not proud
   and A is not at peace with B
   and A does not love B
  then A's fear toward B rises by 30
  because "{A} has not forgotten what {B} did to {him A}"

reaction "nothing to fear"
  when B is good to A
   and A's fear toward B is at least 10
  then A's fear toward B becomes 0
   and A's relief rises by 30
  because "{B} means {him A} no harm"

# ---------------------------------------------------------------- what the emotions do

want "out of their way"
  A wants to go to L by 10 plus half of A's fear toward B
  when A's fear toward B is at least 20
   and B is here
   and A is free
   and L is next to here
  because "{A} is afraid of {B}"

want "wishing the ground would open"
  A wants to go to L by 10 plus half of A's shame
  when A's shame is at least 30
   and someone here B is not a friend of A
   and A is free
   and A is not in tears
   and L is next to here
  because "{A} cannot face {B} now"

want "no word for anybody"
  A wants not to make small talk with B by half of A's shame
  when A's shame is at least 20
   and B is here
  because "{A} is ashamed and wants to be left alone"

want "good people are talked of"
  A wants to tell B that C was good to D by a third of A's admiration toward C
  when C was good to D within the last 1 days
   and A's admiration toward C is at least 8
   and A is fond of B
   and A is free
   and A does not think that B knows C was good to D
   and A did not tell B that C was good to D
  because "{A} thinks highly of {C} for it"
