# What people make of one another: guesses at feelings and aims from what shows. They may be wrong.

library "core/reading"
  uses "core/amends"
  uses "core/brooding"

reaction "tears tell"
  when A sees that B is in tears
  then A thinks that B is downcast
  because "{B} is in tears"

reaction "a face like that"
  when A sees that B brooded
   and A is fond of B
  then A suspects that B is downcast
  because "{B} stares at nothing"

reaction "no love lost"
  when A sees that B hurt C
  then A suspects that B resents C
  because "{A} saw what {B} did to {C}"
