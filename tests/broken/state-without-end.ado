world "Without end"
  from Monday 4 June 2007, 9:00 to Tuesday 5 June 2007, 9:00

place yard

status "A is dead", seen, sees nothing, hears nothing, does nothing, for good

status "A is bound", seen, cannot walk

status "A is dizzy", seen, cannot walk

status "A is drunk", seen, cannot walk

status "A is turned to stone", seen, does nothing, for good

action turn to stone: "A turns B to stone"
  needs B is here
  afterwards B is turned to stone for 20 minutes

action bind: "A binds B"
  needs B is here
  afterwards B is bound and B is dead
  afterwards B is dizzy for 20 minutes

action drink: "A drinks"
  afterwards A is drunk

action sober up: "A sobers up"
  afterwards A is not drunk

want "all of it"
  A wants to bind B by 10
  when B is here
  because "so"

want "spite"
  A wants to turn B to stone by 10
  when B is here
  because "so"

want "thirst"
  A wants to drink by 10
  because "so"

want "water"
  A wants to sober up by 10
  because "so"

person Ann, she
  at the start
    is in yard
