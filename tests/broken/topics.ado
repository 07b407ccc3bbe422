world "Broken topics"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 10:00

place hall

deed "A is good to B"

action reproach: "A reproaches B"
  needs B is here

action sing: "A sings"

action ask: "A asks B"
  needs B is here
  B may answer, refuse

action name: "A names C to B"
  needs B is here

topic nobody can end: "A talks with B about the end"
  A may reproach B

action turn to it: "A turns to the ends with B"
  needs B is here
  afterwards A talks with B about the ends

topic ends wrongly: "A talks with B about the ends"
  A may reproach B
  when it rains: reproach B
  when all is said: be good to B
  when nothing is said: ask B
  when A loses heart: name C to B
  when A is called away: turn to the ends with B

topic moves wrongly: "A talks with B about the moves"
  B may reproach A
  A may sing
  anybody may watch by 30
  when all is said: reproach B

topic of one: "A thinks of the world"
  A may reproach B
  when all is said: reproach B

talk misnamed: "A talks with B about the name"
  A may reproach B
  when all is said: reproach B

person Ada, she
  at the start
    is in hall
    talks with Ben about the end

person Ben, he
  at the start
    is in hall

happening a meeting: "B runs into C"
  every day at 8:30
  afterwards B talks with C about the end

plan "A seeks B"
  first if B is here: reproach B
  held back: name C to B
  put off: name C to B
  because "{A} looks for {B}"

want "a topic that there is not"
  A wants to reproach B by 20
  when A talks with B about the weather
  because "it rains"
