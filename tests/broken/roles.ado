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
  A wants to greet someone A by 5
  because "-"

want "two"
  A wants to greet A by 5
  when B is here
  because "-"

want "three"
  B wants to greet A by 5
  when B is here
  because "-"

want "four"
  A wants to greet B by 5
  when B is here
   and someone B is here
  because "-"

want "five"
  A wants to greet B by 5
  when B is here
   and nobody does not date B
  because "-"

want "six"
  A wants to greet nobody by 5
  because "-"

reaction "seven"
  when nobody greets A
  then A's sadness rises by 5
  because "-"

reaction "eight"
  when B greets A
  then A suspects that nobody loves A
  because "-"

reaction "nine"
  when B greets A
   and A thinks that B greets C
  then A's sadness rises by 5
  because "-"

reaction "ten"
  when B greets A
   and A knows that C loves B
  then A's sadness rises by 5
  because "-"

reaction "eleven"
  when B greeted A
  then A's proud rises by 5
  because "-"

reaction "twelve"
  when B greets A
  then A's anger toward someone here C rises by 5
  because "-"

reaction "thirteen"
  when B greets A
   and B suspects that A loves B
  then A doubts that B does not love A
  because "-"
