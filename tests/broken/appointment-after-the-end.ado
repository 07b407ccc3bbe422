world "Too late"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place wall

status "A is to keep watch in L at T", a duty for 2 hours, weight 40

status "A is to see B in L at T", an appointment

person Ann, she
  at the start
    is in wall
    is to keep watch in wall at 4 June 2007, 17:00
    is to keep watch in wall at 4 June 2007, 18:00
    is to see Bob in wall at 14 June 2007, 10:00

person Bob, he
  at the start
    is in wall

action greet: "A greets B"
  needs B is here

want "company"
  A wants to greet B by 20
  when B is here
  because "{A} likes {B}"
