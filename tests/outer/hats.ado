world "Hats"
  about "One sweetheart and one hat at a time, changed behind backs, and told of."
  from Saturday 7 July 2007, 9:00 to Saturday 7 July 2007, 11:00
  whim 0
  idle 10 minutes

place hall, "the hall"
  2 minutes from yard

place yard, "the yard"

thing cap, "the cap"

thing bonnet, "the bonnet"

trait vain

trait idle

trait fickle

trait chatty

status "A is promised to B", public, both ways, one B

status "A wears X", seen, one X

action wear: "A puts X on"
  afterwards A wears X

action go out: "A goes out"
  afterwards A goes to yard

action promise: "A gives B a ring"
  needs B is here
  afterwards A is promised to B

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

want "a hat"
  A wants to put cap on by 60
  when A is vain
   and A did not put cap on
  because "it suits {him A}"

want "air"
  A wants to go out by 50
  when A is idle
   and someone B put cap on
   and A is in hall
  because "{A} wants some air"

want "another hat"
  A wants to put bonnet on by 50
  when A is vain
   and A put cap on
   and someone B went out
   and A did not put bonnet on
  because "nobody has seen this one"

want "a ring"
  A wants to give B a ring by 50
  when A is fickle
   and B is here
   and B put bonnet on
   and A did not give B a ring
  because "{A} cannot help it"

want "news for those outside"
  A wants to go out by 50
  when A is chatty
   and someone B gave C a ring
   and A is in hall
  because "it is too good to keep"

want "gossip"
  A wants to tell B that C is promised to D by 50
  when A is chatty
   and C gave D a ring
   and A is in yard
   and B is here
   and A did not tell B that C is promised to D
  because "it is too good to keep"

person Ann, she
  vain 90
  at the start
    is in hall

person Bob, he
  fickle 90
  at the start
    is in hall
    is promised to Eve

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
  in at least 50 of 100 runs: Dot tells Cyd that Ann is promised to Bob or Dot tells Eve that Ann is promised to Bob
