world "Small"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00
  turns none

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
  taken for "A dates B"
  taken for "A greets C"
  taken from afar for greeting
  taken from afar for "A greets B"
  taken from afar for "A greets B"
  rings false by half
  B may accept, refuse
  if B refuses
    rings false by A's anger toward B

reaction "out of place"
  when A learns that B greeted A
   and it rings false
  then A's anger toward B rises no higher
  because "{A} hears {B}"

reaction "no thought"
  when B greets A
   and B saw that A greeted B
   and A heard from that B loves A
  then B takes it that A loves B
  because "{A} hears {B}"

reaction "no aim"
  when A attains that B loves A
  then A takes it that B loves A
  because "{A} hears {B}"

retelling "no change"
  when A loves B
  because "{A} hears {B}"

retelling "out of nowhere"
  "B greeted C" becomes "B greeted D"

retelling "half said"
  "B greets C" becomes "B grets D"
  "B greeted C" becomes
