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

action dance: "A dances with B"
  needs B is here
  takes a fortnight
  takes 9 days
  seen from the moon
  heard aloud, heard here
  smelt here
  counts as "A dates B"
  counts as "A wins B"
  counts as ""
  passing by
  afterwards A greets B
  afterwards A is tired
  afterwards A's sadness falls by 5
  B may accept, accept
  if B refuses
    B says "No."
  if B accepts
    B sings "Yes."
  says "Well!"
  C says "Well!"
  told as nothing

want "dancing"
  A wants to dance with B by 5
  when B is here
  because "{A} likes to dance"
