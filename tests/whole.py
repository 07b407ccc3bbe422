"""A world that uses most of what the language has, small enough to be altered and played many times."""

DECLARED = """\
world "Small"
  from Monday 13 February 2006, 8:00 to Tuesday 14 February 2006, 12:00

place hall, "the hall"
  next to yard
  overlooks yard
place yard
  5 minutes from ada-home
place ada-home
thing ring, "a gold ring", a gift

trait proud
trait kind, usually 60
feeling love toward someone, -100 to 100
feeling anger toward someone, fades by half in 30 minutes
mood sadness
status "A dates B", both ways, public
status "A is in tears", seen
notion "A took B from C"
phrase "A loves B": A's love toward B is at least 50
deed "A hurts B"

timetable pupils
  every weekday 8:00 to 9:00: lessons in hall
  every day 20:00 to 7:00: night at home, weight 80

person Ada, "Aunt Ada", she
  proud 80
  lives at ada-home
  keeps to pupils
  on 14 February 10:00 to 11:00: club in yard, weight 70
  at the start
    dates Ben since 22 January 2006
    love toward Ben 30, sadness 20
    has ring
    suspects that Ben loves Cas
    doubts that Ben took Cas from Ada
    is sure that Ben shoved Cas on 3 February 2006
    thinks that Cas does not love Ben
    means to win Ben
person Ben, he
  at the start
    is in yard
person Cas
  at the start
    is in hall

action shove: "A shoves B"
  needs B is here
  takes 2 minutes
  seen from afar, heard next door
  counts as "A hurts B"
  passing
  afterwards B is in tears for 20 minutes
  B may shout, run off
  if B runs off
    afterwards B goes to yard
    B says "Ow, {A}!"
    told as "{A} shoves {B}, and {he B} runs off."
action give: "A gives X to B"
  needs A has X
  needs B is here
  afterwards B has X
action eat: "A eats X"
  needs A has X
  afterwards X is gone
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action go: "A goes to L"
  afterwards A goes to L
action ask: "A asks B to tell C that P"
  needs B is here
  B may refuse
plan "A wins B"
  taken up when A loves B
  let go when A is in tears
  let go when A's love toward B is less than 10
  done when A dates B
  patience 2 days
  worth 30 less a fifth of how proud A is
  first if B is here and A has X and X is a gift: give X to B
  else if A would look for B in L: go to L
  else go to yard
  because "{A} loves {B}"
"""
"""Places, people, acts and a plan, and no rules."""

WHOLE = f"""{DECLARED}\

want "w1"
  A wants to shove B by half of A's anger toward B plus 20
  when B is here
   and C is here
   and nobody here dates B
  because "{{A}} is cross"
want "w2"
  A wants to give X to B by 30
  when A has X
   and A loves B
  because "{{A}} loves {{B}}"
want "w3"
  A wants to run off by 30
  when B shoves A
  because "{{A}} is hurt by {{B}}"
want "w4"
  A wants to tell B that P by 25 plus how sure A is that P
  when P is news of the last 2 hours
   and B is here
   and P is not about B
   and A does not think that B knows P
  because "{{A}} has news"
want "w5"
  A wants to go to L by 12
  when L is next to here
  because "{{A}} is restless"
reaction "r1"
  when B shoves C
   and A loves C
   and D is here
  then A's anger toward B rises by 30
   and A's sadness rises by 5
   and A suspects that B loves D
  because "{{B}} hurt {{C}}"

reaction "r2"
  when A learns that B shoved C
  then A's anger toward B rises by 10
  because "{{A}} heard of it"
reaction "r3"
  when A meets B
   and A's love toward B is at least 10
  then A's sadness falls by 3
  because "{{A}} sees {{B}}"
reaction "r4"
  when a day begins
  then A's sadness rises by 1
  because "{{A}} sleeps badly"
retelling "rt"
  "B shoved C" becomes "C shoved B"
  when A loves B
  because "{{A}} likes {{B}}"
drift "d"
  A's sadness rises by 5 a day, to 40
  when A is proud
  because "{{A}} is proud"
"""
