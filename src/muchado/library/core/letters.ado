# Word in writing: written, handed on, delivered, read by the one it is for or by somebody else, or never delivered at all.

library "core/letters"
  uses "core/errands"
  uses "core/presents"

notion "A is to have X"

action write: "A writes to B on X that P"
  needs A has X
  needs X is a letter
  takes 5 minutes
  heard by nobody
  afterwards X says that P
  told as "{A} writes to {B}."
  told as "{A} bends over {X} and writes."

action pick up: "A picks up X"
  needs X is here
  passing
  afterwards A has X
  told as "{A} picks up {X}."

action hand: "A hands X to B for C"
  needs A has X
  needs B is here
  A says "Would you give this to {C}?"
  A says "For {C}. Only for {C}."
  told as "{A} hands {B} {X} for {C}."
  B may take, decline
  for want of a reason B takes
  if B takes
    afterwards B has X
    B says "I'll see that {he C} gets it."
    told as "{A} hands {B} {X} for {C}."
  if B declines
    B says "I will not carry that for you."
    told as "{A} holds out {X} for {C}, but {B} will not take it."

action deliver letter: "A delivers X to B"
  needs A has X
  needs B is here
  counts as "A is good to B"
  afterwards B has X
  A says "This is for you."
  told as "{A} gives {B} {X}."

action open: "A opens X"
  needs A has X
  takes 2 minutes
  heard by nobody
  afterwards A reads X
  told as "{A} opens {X} and reads."

action tear up: "A tears up X"
  needs A has X
  heard by nobody
  afterwards X is gone
  told as "{A} tears up {X}."

# ---------------------------------------------------------------- who has nobody to speak for them

reaction "then in writing"
  when A asks B to tell C that P
   and B refuses
   and A has X
   and X is a letter
  then A means to write to C that P
  because "{B} will not speak for {him A}"

plan "A writes to B that P"
  done when A handed X to C for B
  done when A delivered X to B
  patience 2 days
  worth 42 less the pull of duty
  first if A has X
    and X is a letter
    and A did not write to B on X that P: write to B on X that P
  else if A wrote to B on X that P
    and B is here: deliver X to B
  else if A wrote to B on X that P
    and someone here C is a friend of B
    and C is not against A: hand X to C for B
  else if A is free
    and A wrote to B on X that P
    and A would look for B in L: go to L
  put off: let it wait with B
  because "what cannot be said can be written"

# ---------------------------------------------------------------- on the way

want "no post for somebody like that"
  A wants to decline by 10 plus a fifth of how loyal A is
  when B hands X to A for C
   and A is fond of C
   and A resents B
  because "{A} stands by {C} and holds it against {B}"

reaction "something to hand on"
  when B hands X to A for C
   and A takes
  then A is sure that C is to have X
   and A means to bring X to C
  because "{B} gave it to {him A} for {C}"

plan "A brings X to B"
  let go when A tore up X
  done when A delivered X to B
  patience 2 days
  worth 40 less the pull of duty
  first if B is here: deliver X to B
  else if A is free
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{B} is to have it"

want "what may it say"
  A wants to open X by 35 less half of how honest A is
  when A has X
   and B handed X to A for C
   and A did not open X
   and A is not honest
   and nobody is here
  because "{A} would like to know what {B} has to say to {C}"

want "it must never arrive"
  A wants to tear up X by 20 plus half of A's jealousy toward C less half of how honest A is
  when A has X
   and B handed X to A for C
   and A's jealousy toward C is at least 30
   and nobody is here
  because "{A} does not want {C} to have it"

want "it must not hurt again"
  A wants to tear up X by 10 plus half of A's blame toward B less half of how honest A is
  when A has X
   and B handed X to A for C
   and A resents B
   and nobody is here
  because "{A} thinks that {B} has done {C} harm enough"

# ---------------------------------------------------------------- received

want "a letter"
  A wants to open X by 50
  when B delivered X to A
   and A has X
   and A did not open X
  because "it is for {him A}"
