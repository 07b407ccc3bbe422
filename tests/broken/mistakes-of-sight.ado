world "Mistakes"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place wall

status "X is red", seen

status "X is green", seen

status "X is sweet"

status "A is dizzy of B", takes "X is red" for "X is green"

status "A is half asleep", takes "X is blue" for "X is green"

status "A is drunk", takes "X is red" for "X is sweet"

status "A is blind to it", takes "X is red" for "A looks up"

status "A is at odds", takes "X is red" for "X is red"

status "A is a fool", takes "X is red" for "Y is green"

status "A is out of sorts", takes "X is red" for "X is green", takes "X is red" for "X is pale"

status "X is pale", seen

status "A is in a dream", takes "X is red"

action look up: "A looks up"

person Ann, she
  at the start
    is in wall
