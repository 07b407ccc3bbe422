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

status "A dates B and C"
status "A dates A"
status "A dates 2"
notion "A tells that P to B"
notion "A takes X from B to C near L at T"
notion "A walks on and on and on to where there is nobody but B at all"
notion "A sees O"
notion "walks home"
status "A knows B", both way
status "A is somewhere with L", both ways
notion "A cleaves to B", past "A clove with B"
status "A hides with B", unnoticed
status "X is lost", unnoticed
status "A is veiled", seen, unnoticed
status "A is cloaked", unnoticed, public
status "A takes after B", seen, taken for B
status "A is wigged", taken for B
status "A is mute with X", taken for X
status "X is blind", sees nothing
status "A is shut", lets nobody in
status "L is shut for A", lets nobody in
