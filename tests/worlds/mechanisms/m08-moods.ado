world "One drop too many"
  about "One hard word is borne. Two, one on top of the other, are not; and the next day it is over."
  uses "everyday"
  from Tuesday 12 June 2007, 9:00 to Wednesday 13 June 2007, 18:00

place office, "the office"

action sneer: "A sneers at B"
  needs B is here
  counts as "A hurts B"
  told as "{A} sneers at {B}."

want "bad company"
  A wants to sneer at B by how vindictive A is less 30
  when A is vindictive
   and A's anger toward B is at least 40
   and A did not sneer at B today
  because "{A} likes to see {B} small"

person Gerd, he
  vindictive 90, kind 10
  at the start
    is in office
    anger toward Olga 90

person Hein, he
  vindictive 90, kind 10
  at the start
    is in office
    anger toward Olga 90

person Olga, she
  proud 30, kind 60
  at the start
    is in office

test "two are too many"
  in at least 70 of 100 runs:
    first someone B sneers at Olga
    then someone C sneers at Olga
    then Olga cries

test "one is borne"
  with Hein absent
  never: Olga cries

test "tears do not last"
  never: Olga cries on Wednesday
