world "The watch on the wall"
  about "Who is told off to stand guard is due there, and looked for there, for as long as it lasts."
  uses "core/duty"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0

place gate, "the gate"
  3 minutes from wall, mill

place wall, "the wall"

place mill, "the mill"

trait strict

trait dull

status "A is to stand guard in L at T", a duty for 2 hours, weight 70

action tell off: "A tells B off to stand guard in L at T"
  needs B is here
  needs T has not come
  afterwards B is to stand guard in L at T

action report: "A reports all well to B"
  needs B is here

want "somebody has to"
  A wants to tell B off to stand guard in L at T by 50
  when A is strict
   and B is dull
   and B is here
   and L is wall
   and T is today at 14:00
   and A did not tell B off to stand guard in L at T
  because "somebody has to"

want "is he there"
  A wants to go to L by 80
  when A told B off to stand guard in M at T
   and T was more than 45 minutes ago
   and A would look for B in L
   and A is not in L
   and B did not report all well to A
  because "{A} would see whether {B} is at it"

want "all well"
  A wants to report all well to B by 60
  when B is strict
   and B is here
   and A is due in L
   and A is in L
   and A did not report all well to B
  because "{A} is on guard"

person Eva, she
  strict 90
  at the start
    is in gate
    thinks that Tom is dull

person Tom, he
  dull 90
  every day 8:00 to 20:00: the mill in mill, weight 40
  at the start
    is in gate
    thinks that Eva is strict

test "he leaves the mill for the wall, and is looked for there"
  in at least 80 of 100 runs:
    first Eva tells Tom off to stand guard in wall at 14:00
    then Tom reports all well to Eva while Tom is in wall

test "who is told off to nothing stays where the timetable wants him"
  without want "somebody has to"
  never: Tom goes to wall

test "nor is he looked for there"
  without want "somebody has to"
  never: Eva goes to wall
