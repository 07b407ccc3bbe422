# Sleep: whoever is due for it falls asleep where that is, unless something keeps them up; noise and the morning wake
# them. In a timetable: every day 22:30 to 7:00: sleep at home, weight 70

library "core/sleep"
  uses "core/duty"

status "A is asleep", seen, sees nothing, hears only what is loud, does nothing

action fall asleep: "A falls asleep"
  needs A is not asleep
  heard by nobody
  passing
  afterwards A is asleep
  told as "{A} falls asleep."

action wake up: "A wakes up"
  needs A is asleep
  heard by nobody
  passing
  afterwards A is not asleep
  told as "{A} wakes up."

want "bedtime"
  A wants to fall asleep by the pull of duty
  when A is due for sleep
   and A is due in L
   and A is in L
   and A is not asleep
  because "it is time to sleep"

want "morning"
  A wants to wake up by 200
  when A is asleep
   and A is not due for sleep
  because "the night is over"

# What is loud enough to be heard asleep; not what one took in before one fell asleep.
want "a noise in the night"
  A wants to wake up by 200
  when A is asleep
   and P is news of the last 3 minutes
   and P is not about A
   and A did not fall asleep within the last 5 minutes
  because "there was a noise"
