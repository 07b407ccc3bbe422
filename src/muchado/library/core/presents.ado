# Things that are bought, carried about and given.

library "core/presents"
  uses "core/amends"

phrase "A carries a present"
  when A has X
   and X is a gift

action buy: "A buys X"
  needs X is here
  takes 4 minutes
  passing
  afterwards A has X
  told as "{A} buys {X}."

action give: "A gives X to B"
  needs A has X
  needs B is here
  takes 2 minutes
  counts as "A is good to B"
  A says "I nearly forgot. This is for you."
  A says "Here. I saw it and thought of you."
  A says "It isn't much. I stood before it for a long time, so it counts as more."
  A says "Don't look at it now. Or do. I can't watch."
  told as "{A} gives {B} {X}."
  B may accept, decline
  for want of a reason B accepts
  if B accepts
    afterwards B has X
    B says "For me? Oh, you shouldn't have."
    B says "You thought of that? I only said it once."
    B says "Nobody has ever guessed right before."
    told as "{A} remembers the present and gives {B} {X}."
  if B declines
    B says "I can't take that from you."
    B says "Keep it. There's too much in it that isn't the thing itself."
    B says "I would only have to wonder what you want for it."
    told as "{A} holds out {X}, but {B} will not take it."

plan "A finds B a present"
  done when A gave X to B
  patience 3 days
  worth 38 less the pull of duty
  first if A has X
    and X is a gift
    and B is here: give X to B
  else if A is not on duty
    and A does not carry a present
    and X is here
    and X is a gift: buy X
  else if A is not on duty
    and A does not carry a present
    and X is a gift
    and X is in L: go to L
  put off: let it wait with B
  because "{A} wants to give {B} something"

want "no presents between people who are apart"
  A wants not to give X to B by 120
  when A has X
   and X is a gift
   and A means to make up with B
  because "things are not right between {A} and {B}"

want "no presents before there is peace"
  A wants not to give X to B by 120
  when A has X
   and X is a gift
   and A hurt B
   and A is not at peace with B
  because "{A} has hurt {B}, and a present does not make up for it"

want "nothing from you"
  A wants to decline by 40
  when B gives X to A
   and A resents B
  because "{A} wants nothing from {B}"

# What a present says depends on who gives it.
reaction "a present from anybody"
  when B gives X to A
   and A accepts
   and A does not love B
  then A's surprise rises by 15
   and A's gratitude toward B rises by 10
   and A suspects that B is fond of A
  because "{A} did not expect it of {B}"

reaction "a present not taken"
  when A gives X to B
   and B declines
  then A's shame rises by 30
   and A's disappointment rises by 20
  because "{B} would not take it"

reaction "a present"
  when B gives X to A
   and A accepts
   and A loves B
  then A's joy rises by 30
   and A's sadness falls by 15
   and A's love toward B rises by 5
  because "{B} thought of {him A} all along"
