# Hurting people, and what it does to them.

library "core/harm"
  uses "core/talk"

action shove: "A shoves B"
  needs B is here
  seen here, heard here
  counts as "A hurts B"
  afterwards A is not at peace with B
  A says "Out of my way!"
  A says "I have had enough of you!"
  A says "Stand there once more and see what happens!"
  A says "Are you blind, as well?"
  told as "{A} shoves {B} against the wall, calls {him B} something ugly and walks on."
  told as "{A} barges into {B}, spits out an insult and walks on."

action insult: "A insults B"
  needs B is here
  seen here, heard here
  counts as "A hurts B"
  afterwards A is not at peace with B
  A says "I can't even look at you."
  A says "You make me sick."
  A says "There's nothing behind that face. There never was."
  A says "I used to take your part. I must have been out of my mind."
  told as "{A} hurls an insult at {B}."
  told as "{A} says something to {B} that cannot be taken back."

action glare: "A glares at B"
  needs B is here
  told as "{A} glares at {B}, and keeps {his A} hands to {himself A}."
  told as "{A} gives {B} a look that could turn milk sour."

# Aggression runs between people who are close as much as between strangers (Faris 2020), so dislike is not asked for.
plan "A gets even with B"
  taken up when A is vindictive
    and A's anger toward B is at least 40
    and A's blame toward B is at least 30
    and A's love toward B is less than 20
  let go when A's anger toward B is less than 25
  done when A hurt B within the last 4 hours
  patience 8 hours
  worth 5 plus half of A's anger toward B plus a tenth of A's jealousy toward B less the pull of duty
  first if B is here: shove B
  else if A is free
    and A would look for B in L: go to L
  held back: glare at B
  because "{A} wants to make {B} pay"

want "not staying to look"
  A wants to go to L by 40
  when A hurt B within the last 3 minutes
   and B is here
   and L is next to here
  because "{A} does not stay to see what {he A} has done to {B}"

want "an angry word"
  A wants to insult B by half of A's anger toward B less a third of how calm A is
  when A's anger toward B is at least 40
   and A does not love B
   and A did not hurt B within the last 4 hours
  because "{A} is furious with {B}"

# Anger that cannot reach the one it is meant for goes to whoever stands near (Marcus-Newhall and others 2000, 82 studies).
deed "A lets fly"

action snap: "A snaps at B"
  needs B is here
  counts as "A lets fly"
  A says "What are you looking at?"
  A says "Leave me alone, will you?"
  A says "Not now!"
  A says "Do you have to breathe like that?"
  A says "Can nobody in this place leave one be for a minute?"
  told as "{A} snaps at {B}, who has done nothing."
  told as "{A} bites {B}'s head off."

want "somebody has to pay for it"
  A wants to snap at B by a quarter of A's anger toward C less a fifth of how calm A is
  when A's anger toward C is at least 40
   and C is not here
   and B is here
   and A is not kind
   and A did not let fly within the last 3 hours
  because "{A} is angry with {C}, and {B} is in the way"

reaction "snapped at"
  when B snaps at A
  then A's sadness rises by 4
   and A's liking toward B falls by 2
   and A's anger toward B rises by 8
  because "{A} has done nothing to {B}"

reaction "the wrong one"
  when A snaps at B
   and A is fond of B
  then A's guilt toward B rises by 15
  because "it was not {B} that {A} was angry with"

want "kindness holds back"
  A wants not to hurt B by half of how kind A is
  when A's anger toward B is at least 40
   and A is kind
  because "{A} does not hurt people"

want "not in front of friends"
  A wants not to hurt B by 30
  when A's anger toward B is at least 40
   and someone here C is a friend of B
  because "{C} would stand up for {B}"

want "not the place for it"
  A wants not to hurt B by the pull of duty
  when A's anger toward B is at least 40
   and A is on duty
  because "this is not the place for it"

notion "A meant to hurt B"

reaction "no accident"
  when B hurts A
   and A is not fond of B
  then A thinks that B meant to hurt A
  because "nobody does such a thing by accident"

# Emotional episodes get told on nine times in ten (Rime 2009), mostly among friends.
want "a wrong done to somebody is news"
  A wants to tell B that C hurt D by 20
  when C hurt D within the last 8 hours
   and A is fond of B
   and A is free
   and A is not in tears
   and A does not think that B knows C hurt D
   and A did not tell B that C hurt D
  because "{A} cannot keep to {himself A} what {C} did to {D}"
