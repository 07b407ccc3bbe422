world "The fair"
  about "Five at a fair: of what others do one notices some, and of a friend all."
  from Monday 4 June 2007, 14:00 to Monday 4 June 2007, 18:00
  people notice about 1 others at a time in a crowd

place fair, "the fair"

feeling liking toward someone, 0 to 100

trait merry

trait loud

action sing: "A sings a verse"
  heard here

action fire off: "A fires off a rocket"
  heard next door

action sigh: "A sighs"

want "a song"
  A wants to sing a verse by 20
  when A is merry
   and A did not sing a verse within the last 12 minutes
  because "{A} is in good spirits"

want "a rocket"
  A wants to fire off a rocket by 60
  when A is loud
   and it is after 16:00
   and A did not fire off a rocket
  because "it is four o'clock"

want "not again"
  A wants to sigh by 40
  when B sang a verse for at least the tenth time
   and A did not sigh
  because "{B} has sung ten verses by now"

person Flo, she
  merry 80
  at the start
    is in fair

person Max, he
  at the start
    is in fair
    liking toward Flo 60

person Pip, he
  loud 90
  at the start
    is in fair

person Una, she
  at the start
    is in fair

person Wes, he
  at the start
    is in fair

test "of a friend one notices everything"
  in at least 80 of 100 runs: Max sighs

test "of others one notices now this, now that"
  in at most 30 of 100 runs: Una sighs

test "it is the friendship that makes him notice"
  with Max's liking toward Flo at 0
  in at most 30 of 100 runs: Max sighs

test "what is loud nobody misses"
  always: Una learns that Pip fired off a rocket
