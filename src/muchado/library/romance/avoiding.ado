# Keeping out of somebody's way.

library "romance/avoiding"
  uses "core/duty"
  uses "romance/dating"

plan "A avoids B"
  taken up when A dates B
    and A suspects that B is done with A
    and A is not done with B
  let go when A does not date B
  let go when A does not suspect that B is done with A
  patience 5 days
  worth 71 less the pull of duty
  first if B is here
    and L is next to here: go to L
  because "{A} knows what {B} has come to say, and does not want to hear it"

want "not to the one who is avoided"
  A wants not to go to L by 30
  when A means to avoid B
   and B is in L
  because "{A} does not want to run into {B}"
