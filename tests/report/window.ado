world "At the window"
  about "One is taken for another."
  from Monday 3 June 2024, 20:00 to Tuesday 4 June 2024, 20:00
  whim 0

place yard, "the yard"

person Ann, she
  sly 90
  at the start
    is in yard

person Bea, she
  at the start
    is in yard

person Cyd, she
  at the start
    is in yard
    is twin to Bea

person Dan, he
  jealous 90
  at the start
    is in yard

trait sly
trait jealous
feeling anger toward someone, 0 to 100
status "A is twin to B", both ways, public
status "A is parted from B", both ways, for good

action dress up: "A dresses B up as C"
  needs B is here
  taken for "A whispers to C"
  needs C is here
  told as "{A} dresses {B} up as {C}."

action whisper: "A whispers to B"
  needs B is here

action part: "A parts with B"
  needs B is here
  afterwards A is parted from B
  told as "{A} parts with {B}."

want "mischief"
  A wants to dress B up as C by 60
  when A is sly
   and B is twin to C
   and A did not dress B up as C
  because "{A} cannot leave it"

reaction "behind one's back"
  when A sees that B whispered to C
   and A is jealous
  then A's anger toward C rises by 70
  because "{C} has secrets"

want "no more of that"
  A wants to part with B by A's anger toward B
  when A's anger toward B is at least 40
   and it is after 8:00
   and it is before 10:00
   and A did not part with B
  because "{A} has had enough"
