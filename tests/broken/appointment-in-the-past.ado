world "Too late"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place wall

status "A is to keep watch in L at T", a duty for 2 hours, weight 40

status "A is to see B in L at T", an appointment

person Ann, she
  at the start
    is in wall
    is to keep watch in wall at 3 June 2007, 14:00
    is to keep watch in wall at 4 June 2007, 8:00
    is to see Bob in wall at 4 June 2007, 8:00

person Bob, he
  at the start
    is in wall

action tell off: "A tells B off to keep watch in L at T"
  needs B is here
  afterwards B is to keep watch in L at T

action fix: "A fixes with B to meet in L at T"
  needs B is here
  needs T has not come
  afterwards A is to see B in L at T

want "a watch"
  A wants to tell B off to keep watch in L at T by 20
  when B is here
   and L is wall
   and T is today at 8:00
  because "somebody has to"

want "company"
  A wants to fix with B to meet in L at T by 20
  when B is here
   and L is wall
   and T is today at 15:00
  because "{A} likes {B}"
