world "Small"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall

trait proud
feeling anger toward someone, fades by half in 30 minutes
feeling love toward someone, -100 to 100
mood sadness
status "A dates B", both ways, public
phrase "A loves B": A's love toward B is at least 50

person Ada, she
  at the start
    is in hall

person Ben, he
  at the start
    is in hall

action greet: "A greets B"
  needs B is here

want "good manners"
  A wants to greet B by 20
  when B is here
  because "{A} is polite"

want "one"
  A wants to greet B by 5 plus
  when B is here
  because "{A} is kind"

want "two"
  A wants to greet B by half of
  when B is here
  because "{A} is kind"

want "three"
  A wants to greet B by how prowd A is
  when B is here
  because "{A} is kind"

want "four"
  A wants to greet B by how proud B is
  when B is here
  because "{A} is kind"

want "five"
  A wants to greet B by A's anger
  when B is here
  because "{A} is kind"

want "six"
  A wants to greet B by A's angre toward B
  when B is here
  because "{A} is kind"

want "seven"
  A wants to greet B by A's proud
  when B is here
  because "{A} is kind"

want "eight"
  A wants to greet B by
  when B is here
  because "{A} is kind"

want "nine"
  A wants to greet B by ten
  when B is here
  because "{A} is kind"
