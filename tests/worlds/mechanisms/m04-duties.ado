world "The night watch"
  about "A watchman walks his round, and leaves it once in his life."
  uses "everyday/minds"
  from Wednesday 6 June 2007, 20:00 to Wednesday 6 June 2007, 23:15

place tower, "the tower"
  next to square

place square, "the square"

person Jost, he
  musical 60
  every day 20:30 to 23:30: watch in tower, weight 40
  at the start
    is in square
    liking toward Lena 60

# Somebody has to notice it.
person Lena, she
  anxious 90
  at the start
    is in square

trait musical
trait anxious
feeling liking toward someone, -100 to 100

action go: "A goes to L"
  needs A is not in L
  takes 1 minute
  afterwards A goes to L
  told as "{A} goes to {L}."

want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"

action listen: "A listens to the band"
  needs A is in square
  takes 20 minutes
  told as "{A} listens to the band."

want "the band is playing"
  A wants to listen to the band by a third of how musical A is less the pull of duty
  when A is musical
   and A is in square
  because "{A} could listen to them for ever"

want "down to the music"
  A wants to go to square by a third of how musical A is less the pull of duty
  when A is musical
   and A is in tower
  because "one hears the band up here, and {A} wants to be there"

action call: "A calls for help"
  seen from afar, heard next door
  A says "Help! Fire!"
  told as "{A} calls for help."

want "there is smoke"
  A wants to call for help by 40
  when A is anxious
   and it is after 22:00
   and A did not call for help
  because "{A} smells smoke"

want "some things come first"
  A wants to go to square by 80
  when A is in tower
   and B called for help within the last 10 minutes
  because "{B} called for help"

action help: "A helps B"
  needs B is here
  takes 20 minutes
  told as "{A} and {B} beat out the flames with wet sacks."

want "no standing by"
  A wants to help B by 80
  when B called for help within the last 10 minutes
  because "{B} called for help"

test "duty binds"
  in at least 70 of 100 runs: Jost goes to tower before 20:45

test "and keeps one from what one would rather do"
  in at most 20 of 100 runs: Jost listens to the band within 2 hours after Jost goes to tower

test "it can be broken"
  in at least 60 of 100 runs: Jost helps Lena before 23:00

test "not for nothing"
  with Lena's anxious at 0
  never: Jost helps Lena

test "without the duty he stays with the band"
  without Jost's watch
  never: Jost goes to tower
