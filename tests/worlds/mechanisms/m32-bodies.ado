world "The dormitory"
  about "A purse is stolen in front of somebody who is asleep."
  from Monday 4 June 2007, 21:30 to Tuesday 5 June 2007, 8:00
  whim 0

place dormitory, "the dormitory"

thing purse, "the purse", in dormitory

trait thievish

trait kind

status "A owns X", public

status "A is asleep", seen, sees nothing, hears only what is loud, does nothing

action fall asleep: "A falls asleep"
  heard by nobody
  afterwards A is asleep

action wake up: "A wakes up"
  heard by nobody
  afterwards A is not asleep

action steal: "A steals X"
  needs X is here
  heard by nobody
  afterwards A has X

action cry out: "A cries out"
  heard next door
  A says "Thief!"

action whisper: "A whispers to B that P"
  needs B is here
  afterwards B hears that P

action take back: "A takes X back from B"
  needs B is here
  needs B has X
  afterwards A has X

want "bedtime"
  A wants to fall asleep by the pull of duty
  when A is due for sleep
   and A is not asleep
  because "it is late"

want "morning"
  A wants to wake up by 60
  when A is asleep
   and A is not due for sleep
  because "the night is over"

want "a noise in the night"
  A wants to wake up by 60
  when A is asleep
   and B cried out within the last 5 minutes
  because "somebody cried out"

want "a purse"
  A wants to steal purse by 30
  when A is thievish
   and purse is here
   and it is after 23:00
  because "nobody is watching it"

want "not in front of people"
  A wants not to steal purse by 20
  when B is here
   and B owns purse
   and B is not asleep
  because "it is {B}'s"

want "a thief"
  A wants to cry out by 80
  when A owns purse
   and A saw that someone B stole purse
   and A did not cry out
  because "{A} saw {B} do it"

want "what happened"
  A wants to whisper to B that C stole purse by 30
  when A is kind
   and A saw that C stole purse
   and B is here
   and B owns purse
   and A did not whisper to B that C stole purse
  because "it is {B}'s"

want "what is hers"
  A wants to take purse back from B by 50
  when A owns purse
   and B stole purse
   and B is here
   and A did not take purse back from B
  because "it is hers"

person Ada, she
  every day 22:00 to 7:00: sleep in dormitory, weight 50
  at the start
    is in dormitory
    owns purse

person Bo, he
  kind 90
  at the start
    is in dormitory

person Nils, he
  thievish 90
  at the start
    is in dormitory

test "nobody cries out, and in the morning she is told"
  in at least 80 of 100 runs:
    first Ada falls asleep
    then Nils steals purse
    then Ada wakes up
    then Bo whispers to Ada that Nils stole purse
    then Ada takes purse back from Nils

test "who is asleep sees nothing"
  never: Ada cries out

test "who stays up sees it"
  without want "bedtime"
  in at least 80 of 100 runs: Ada cries out

test "and nobody has to tell her"
  without want "bedtime"
  never: Ada wakes up
