"""A world of two people at a gate, as text: enough to try what surrounds the language and the kernel."""

GATE = """\
world "Two at a gate"
  about "A greeting."
  from Monday 3 June 2024, 9:00 to Tuesday 4 June 2024, 12:00

place gate, "the gate"

person Ada, she
  at the start
    is in gate
    liking toward Bo 60
    thinks that Bo is cross

person Bo, he
  at the start
    is in gate

feeling liking toward someone, -100 to 100, usually 0
mood joy, 0 to 100
trait patient, usually 70
notion "A is cross"

action greet: "A greets B"
  needs B is here
  A says "Good morning, {B}!"
  told as "{A} greets {B}."
  B may smile, frown

want "a good morning"
  A wants to greet B by 30
  when A's liking toward B is at least 40
   and A did not greet B today
  because "{A} likes {B}"

reaction "a pleasure"
  when B greets A
   and A smiles
  then A's joy rises by 30
  because "{B} greeted {A}"
"""
