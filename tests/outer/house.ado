world "The ring"
  about "A ring is put away, moved, lied about, whispered about and told of."
  from Saturday 7 July 2007, 9:00 to Saturday 7 July 2007, 11:00
  whim 0
  idle 10 minutes

place hall, "the hall"
  2 minutes from yard

place yard, "the yard"

thing ring, "the ring", in hall

thing box, "the box", in hall

thing jar, "the jar", in hall

trait tidy

trait sly

trait idle

trait chatty

action put: "A puts X into Y"
  needs Y is here
  takes 2 minutes
  afterwards X is in Y

action go out: "A goes out"
  afterwards A goes to yard

action come in: "A comes in"
  afterwards A goes to hall

action lie: "A lies to B that P"
  needs B is here
  taken for "A tells B that P"
  afterwards B hears that P

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

action whisper: "A whispers to B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P

want "tidiness"
  A wants to put ring into box by 60
  when A is tidy
   and ring is in hall
  because "it must not lie about"

want "air"
  A wants to go out by 50
  when A is idle
   and someone B put ring into box
   and A is in hall
   and A did not go out
  because "{A} wants some air"

want "a better place"
  A wants to put ring into jar by 50
  when A is sly
   and ring is in box
   and someone B went out
  because "{B} is out"

want "in again"
  A wants to come in by 40
  when A is idle
   and A is in yard
   and A went out
   and A did not come in
  because "it is cold"

want "a lie"
  A wants to lie to B that ring is in box by 60
  when A is sly
   and A put ring into jar
   and B went out
   and B is here
   and A did not lie to B that ring is in box
  because "{B} must not know"

want "a whisper"
  A wants to whisper to B that ring is in jar by 50
  when A is tidy
   and someone C told B that ring is in box
   and B is here
   and ring is in jar
   and A did not whisper to B that ring is in jar
  because "{B} is to know"

want "news for those outside"
  A wants to go out by 50
  when A is chatty
   and someone B told C that ring is in box
   and A is in hall
  because "it is too good to keep"

want "gossip"
  A wants to tell B that C thinks that ring is in box by 50
  when A is chatty
   and someone D told C that ring is in box
   and A is in yard
   and B is here
   and A did not tell B that C thinks that ring is in box
  because "it is too good to keep"

person Ann, she
  tidy 90
  at the start
    is in hall

person Bob, he
  sly 90
  at the start
    is in hall

person Cyd, they
  idle 90
  at the start
    is in hall

person Dot, she
  chatty 90
  at the start
    is in hall

person Eve, she
  at the start
    is in yard

test "all of it"
  in at least 50 of 100 runs: Bob puts ring into jar
