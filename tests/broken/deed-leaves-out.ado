world "T"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00

place yard, "the yard"

trait shy

deed "A waves about"
deed "A greets B"

action wave: "A waves to B"
  needs B is here
  counts as "A waves about"
  counts as "A greets B"

want "good morning"
  A wants to greet B by 20
  when B is here
  because "it is {B}"

want "not before everybody"
  A wants not to wave about by 10
  when A is shy
  because "{A} is shy"

person Ada, she
  at the start
    is in yard

person Ben, he
  at the start
    is in yard
