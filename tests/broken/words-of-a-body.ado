world "The dormitory"
  from Monday 4 June 2007, 22:00 to Tuesday 5 June 2007, 2:00

place room, "the dormitory"

person Nils, he
  at the start
    is in room
    is asleep

person Ada, she
  at the start
    is in room
    is blindfolded

status "A is asleep", seen

status "A is blindfolded", seen, sees nothing, for good

status "A is knocked out", seen

action hum: "A hums"

want "a tune"
  A wants to hum by 30
  when A is not asleep
  because "{A} cannot sleep"
