world "Broken whispers"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 10:00

place hall

action nod: "A nods to B"
  needs B is here

action warn: "A warns B of C"
  needs B is here
  heard by nobody
  A says "Mind what you say to {C}."

action slander: "A slanders C to B"
  needs B is here
  heard by nobody
  taken from afar for "A nods to B"
  A says "I should not trust {C} with a dog."

action tell on: "A tells B on C"
  needs B is here
  seen by nobody, heard by nobody
  A says "It was {C}."

action point: "A points out C to B"
  needs B is here
  needs C is here
  heard by nobody
  A says "There, by the door."

want "a word"
  A wants to warn B of C by 40
  when C is here
   and A did not warn B of C today
  because "{A} has something to say"

want "an ill word"
  A wants to slander C to B by 40
  when C is here
   and A did not slander C to B today
  because "{A} has something to say"

want "a word behind the door"
  A wants to tell B on C by 30
  when C is here
   and A did not tell B on C today
  because "{A} has something to say"

want "a look"
  A wants to point out C to B by 30
  when C is here
   and A did not point out C to B today
  because "{A} has something to show"

want "manners"
  A wants to nod to B by 10
  when A did not nod to B today
  because "{A} is polite"

person Ada, she
  at the start
    is in hall

person Ben, he
  at the start
    is in hall

person Cy, he
  at the start
    is in hall
