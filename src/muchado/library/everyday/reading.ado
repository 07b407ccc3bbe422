# What people make of one another: guesses at feelings and aims from what shows. They may be wrong.

library "everyday/reading"
  uses "everyday/amends"
  uses "everyday/brooding"
  uses "everyday/love"

reaction "tears tell"
  when A sees that B is in tears
  then A thinks that B is downcast
  because "{B} is in tears"

reaction "a face like that"
  when A sees that B brooded
   and A is fond of B
  then A suspects that B is downcast
  because "{B} stares at nothing"

reaction "one does not hold just anybody like that"
  when A sees that B embraced C
  then A suspects that B loves C
   and A suspects that C loves B
  because "{A} saw how {B} held {C}"

reaction "a kiss is a kiss"
  when A sees that B kissed C
  then A is sure that B loves C
   and A thinks that C loves B
  because "{A} saw {B} kiss {C}"

reaction "no love lost"
  when A sees that B hurt C
  then A suspects that B resents C
  because "{A} saw what {B} did to {C}"

reaction "keeping out of one's way"
  when B goes to L
   and A dates B
   and A means to end it with B
  then A suspects that B means to avoid A
  because "{B} walks off as soon as {A} is there"
