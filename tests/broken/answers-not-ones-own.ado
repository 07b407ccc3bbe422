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

action ask: "A asks B to dance"
  needs B is here
  B may accept, refuse

want "dancing"
  A wants to ask B to dance by 30
  when B is here
  because "{A} wants to dance"

want "no"
  A wants to refuse by 10
  when A asks B to dance
  because "{A} is tired"

want "not so"
  A wants to accept by 10
  when B greets A
  because "{A} is glad"

reaction "refused"
  when B greets A
   and B refuses
  then A's sadness rises by 5
  because "{A} wanted to dance"
