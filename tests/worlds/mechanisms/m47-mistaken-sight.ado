world "The sorting table"
  about "Whoever wears green glasses takes red for green, and is sure of having sorted well."
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
  whim 0

place table, "the sorting table"
  next to yard

place yard, "the yard"

thing plum, "the plum", a fruit, in table
  at the start
    is red

thing pear, "the pear", a fruit, in table
  at the start
    is green

thing red-box, "the red box", in table

thing green-box, "the green box", in table

trait diligent

trait watchful

status "X is red", seen

status "X is green", seen

status "A wears green glasses", takes "X is red" for "X is green"

action put on: "A puts on green glasses"
  afterwards A wears green glasses

action go in: "A goes in to work"
  afterwards A goes to table

action sort: "A sorts X into Y"
  needs X is here
  afterwards X is in Y

action protest: "A tells B off for sorting X wrong"
  needs B is here

want "the sun"
  A wants to put on green glasses by 60
  when A is diligent
   and A is in yard
   and A does not wear green glasses
  because "the sun blinds {him A}"

want "to work"
  A wants to go in to work by 40
  when A is diligent
   and A is in yard
  because "there is fruit to be sorted"

want "green to green"
  A wants to sort X into Y by 30
  when A is diligent
   and X is a fruit
   and X is here
   and X is green
   and Y is green-box
  because "{X} looks green to {him A}"

want "red to red"
  A wants to sort X into Y by 30
  when A is diligent
   and X is a fruit
   and X is here
   and X is red
   and Y is red-box
  because "{X} looks red to {him A}"

want "not into that one"
  A wants to tell B off for sorting X wrong by 40
  when A is watchful
   and B sorted X into Y
   and X is red
   and Y is green-box
   and A did not tell B off for sorting X wrong
  because "{X} is red"

person Rob, he
  diligent 90
  at the start
    is in yard

person Lea, she
  watchful 90
  at the start
    is in table

test "the red one goes into the green box"
  in at least 80 of 100 runs:
    first Rob sorts plum into green-box
    then Lea tells Rob off for sorting plum wrong

test "he takes it to be green"
  always: Lea tells Rob off for sorting plum wrong while Rob thinks that plum is green

test "with his own eyes he sorts well"
  without want "the sun"
  never: Rob sorts plum into green-box
