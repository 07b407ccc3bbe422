world "The harbour"
  about "A foghorn, a leaking roof, and a man who catches cold."
  from Monday 4 June 2007, 6:00 to Friday 8 June 2007, 6:00

place quay, "the quay"
  overlooks pier

place pier, "the pier"
  3 minutes from quay

place loft, "the loft"
  next to quay

thing bucket, "the bucket", in loft

trait handy

status "X is full", seen

status "L is wet", seen

status "A has a cold", seen

mood worry, 0 to 100, fades by half in 8 hours

happening horn: "the foghorn sounds"
  in pier
  every day at 6:30
  heard next door
  seen from afar

happening rain: "it rains in L"
  about once in 20 hours
  while L is not loft
  takes 15 minutes
  seen from afar
  afterwards L is wet for 90 minutes
  told as "It rains on {L}."

happening leak: "the roof leaks into X"
  about once an hour
  while quay is wet and X is not full
  afterwards X is full

happening chill: "B catches cold"
  about once in 2 hours
  while B is in quay and quay is wet and B does not have a cold
  afterwards B has a cold

action empty: "A empties X"
  needs X is full
  takes 5 minutes
  afterwards X is not full

action grumble: "A grumbles about the rain"

action groan: "A groans at the foghorn"

want "before it runs over"
  A wants to empty X by 40
  when A thinks that X is full
   and A is handy
  because "{X} is full to the brim"

want "that weather"
  A wants to grumble about the rain by 30
  when it rained in L within the last 30 minutes
   and A did not grumble about the rain within the last 4 hours
  because "it has been raining"

want "every morning"
  A wants to groan at the foghorn by 30
  when the foghorn sounded within the last 10 minutes
   and A did not groan at the foghorn within the last 1 hours
  because "it is far too early for that"

reaction "the stores"
  when the roof leaks into X
  then A's worry rises by 30
  because "the roof leaks"

person Jon, he
  at the start
    is in quay

person Ida, she
  handy 90
  at the start
    is in loft

test "the horn is heard, on the quay and by whoever is about"
  always: Jon groans at the foghorn after the foghorn sounds

test "it rains now and then"
  in at least 80 of 100 runs: it rains in quay

test "the roof leaks, and somebody sees to it"
  in at least 60 of 100 runs: Ida empties bucket after the roof leaks into bucket

test "where it does not rain, no roof leaks and nobody catches cold"
  without happening rain
  never: the roof leaks into bucket

test "without it he is spared the cold"
  without happening rain
  never: Jon catches cold
