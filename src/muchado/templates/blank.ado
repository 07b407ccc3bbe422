# Two people and one place. Give them something to feel, to believe or to want.

world "Untitled"
  uses "everyday"
  from Saturday 3 June 2006, 9:00 to Saturday 3 June 2006, 12:00

place room, "the room"

person Ada, she
  at the start
    is in room

person Ben, he
  at the start
    is in room
