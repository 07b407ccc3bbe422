world "Broken talks"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 10:00

place hall

action reproach: "A reproaches B"
  needs B is here

action shout: "A shouts at B"
  heard next door

action hum: "A hums to B"
  needs B is here

action leave it: "A leaves it at that with B"
  needs B is here

action take aside: "A takes B aside"
  needs B is here
  afterwards A talks with B about the work

action call over: "A calls out to B"
  afterwards A talks with B about the work

topic work: "A talks with B about the work"
  A may reproach B, shout at B
  when all is said: leave it at that with B

topic weather: "A talks with B about the weather"
  A may hum to B
  whatever is worth 60 calls away
  when all is said: leave it at that with B

want "a word"
  A wants to take B aside by 40
  when B is here
   and A did not take B aside today
  because "{A} has something to say"

want "a word from afar"
  A wants to call out to B by 10
  when B is here
   and A did not call out to B today
  because "{A} has something to say"

want "a turn"
  A wants to reproach B by 30
  when A talks with B about the work
   and A did not reproach B within the last 5 minutes
  because "{A} is cross"

want "no turn there"
  A wants to hum to B by 30
  when A talks with B about the work
  because "{A} is cheerful"

want "from outside"
  A wants to hum to B by 30
  when B talks with someone C about the work
   and B is here
  because "{A} would like them to stop"

want "a word that calls away"
  A wants to take B aside by 70
  when A talks with someone C about the weather
   and B is here
  because "{A} has had enough of it"

want "loud"
  A wants to shout at B by 30
  when A talks with B about the work
  because "{A} is loud"

person Ada, she
  at the start
    is in hall

person Ben, he
  at the start
    is in hall
