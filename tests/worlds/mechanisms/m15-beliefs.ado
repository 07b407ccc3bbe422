world "The wrong one"
  about "Everybody acts on what they believe, and what they believe need not be so."
  uses "everyday/minds"
  from Sunday 17 June 2007, 9:00 to Sunday 17 June 2007, 13:00

place pantry, "the pantry"
  next to dining-room

place dining-room, "the dining room"

thing pie, "the cherry pie", in pantry

trait greedy
trait strict
feeling trust toward someone, -100 to 100, usually 40

person Milo, he
  greedy 90
  on 17 June 11:00 to 12:00: dinner in dining-room
  at the start
    is in pantry

person Ben, he
  at the start
    is in dining-room

# She has made up her mind beforehand.
person Thea, she
  strict 80
  at the start
    is in dining-room
    trust toward Gina 90
    suspects that Ben ate pie

# She sees who it is.
person Gina, she
  on 17 June 10:00 to 11:00: setting in dining-room
  at the start
    is in pantry

action eat: "A eats X"
  needs X is here
  takes 5 minutes
  afterwards X is gone
  told as "{A} eats {X}."

want "it smells so good"
  A wants to eat X by how greedy A is less 40
  when A is greedy
   and X is here
  because "{A} cannot leave {X} alone"

action scold: "A scolds B"
  needs B is here
  takes 2 minutes
  A says "You could have asked, {B}."
  told as "{A} scolds {B}."

want "who ate it"
  A wants to scold B by how strict A is less 40
  when A is strict
   and A suspects that B ate X
   and A did not scold B
  because "{A} takes it that {B} ate {X}"

action go: "A goes to L"
  passing
  afterwards A goes toward L

want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"

action tell: "A tells B that P"
  needs B is here
  takes 2 minutes
  afterwards B hears that P
  told as "{A} tells {B} that {P}."

want "what one saw is news"
  A wants to tell B that C ate X by 30
  when C ate X
   and B is here
   and A does not think that B knows C ate X
   and A did not eat X
   and A did not tell B that C ate X
  because "{A} knows who ate {X}"

test "she scolds the one whom she suspects"
  in at least 70 of 100 runs: Thea scolds Ben while Thea suspects that Ben ate pie

test "she learns better from one who saw it"
  in at least 70 of 100 runs:
    first Thea learns that Milo ate pie
    then Thea scolds Milo

test "nobody knows what nobody told them"
  with Gina absent
  never: Thea scolds Milo

test "it is the belief that counts, not what is true"
  never: Thea scolds Milo before Thea learns that Milo ate pie
