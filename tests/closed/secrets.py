"""A small world in which everything is hidden that can be, and some of it comes out."""

from __future__ import annotations

SECRETS = """\
world "Secrets"
  about "What people carry, feel and mean, and what is in the box."
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:30
  idle 10 minutes

feeling liking toward someone, 0 to 100, usually 0
feeling anger toward someone, 0 to 100, usually 0
mood joy, 0 to 100
trait curious, usually 50
notion "A is odd"
status "A is engaged to B", both ways
status "A is blushing", seen

place hall, "the hall"
  next to yard
place yard, "the yard"
  next to loft
place loft, "the loft"
  overlooks hall

thing box, "the box", in hall
thing ring, "the ring", in box
thing note, "the note", in hall
thing spade, "the spade", in loft
thing purse, "the purse"

person Ann, she
  curious 80
  at the start
    is in hall
    liking toward Bob 60, joy 40
    has purse
    is engaged to Dan
    thinks that Cy is odd

person Bob, he
  at the start
    is in hall
    anger toward Cy 70
    suspects that Ann is engaged to Dan

person Cy, he
  curious 70
  at the start
    is in yard
    liking toward Ann 30
    means to watch the yard

person Dan, he
  at the start
    is in loft
    is engaged to Ann
    liking toward Ann 70
    means to watch the yard

action go: "A goes to L"
  passing
  afterwards A goes toward L

action look: "A looks into Y"
  needs Y is here
  seen from afar
  afterwards A looks into Y

action jot: "A jots down in X that P"
  needs X is here
  seen from afar
  afterwards X says that P

action read: "A reads X"
  needs X is here
  afterwards A reads X

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

action propose: "A proposes to B"
  needs B is here
  needs A is not engaged to B
  afterwards B is blushing for 20 minutes
  B may accept, refuse

action smile: "A smiles at B"
  needs B is here

want "a good look"
  A wants to look into box by 30 plus a tenth of how curious A is
  when box is here
   and A did not look into box today
  because "{A} is curious"

want "a line for whoever comes"
  A wants to jot down in X that C is odd by 45
  when X is here
   and X is note
   and A thinks that C is odd
   and A did not jot down in X that C is odd today
  because "{A} has found {C} out"

want "letters are there to be read"
  A wants to read X by 25
  when X is here
   and X is note
   and A did not read X today
  because "{A} can read"

want "gossip"
  A wants to tell B that C is odd by 20
  when B is here
   and A thinks that C is odd
   and A did not tell B that C is odd today
  because "{B} ought to know"

want "a question at last"
  A wants to propose to B by 20
  when A's liking toward B is at least 55
   and B is here
   and A did not propose to B today
  because "{A} likes {B}"

want "spoken for"
  A wants to refuse by 20
  when B proposes to A
   and A is engaged to C
  because "{A} is engaged"

want "friendliness"
  A wants to smile at B by 12
  when A's liking toward B is at least 20
   and B is here
   and A did not smile at B within the last 30 minutes
  because "{A} likes {B}"

want "a walk"
  A wants to go to L by 9
  when L is next to here
   and A is curious
   and A did not go to L within the last 20 minutes
  because "{A} cannot sit still"

reaction "touched"
  when B smiles at A
  then A's liking toward B rises by 10
  because "{B} smiled"

reaction "wary"
  when A learns that B is odd
  then A's anger toward B rises by 20
  because "{B} is odd"

plan "A watches the yard"
  patience 1 hour
  worth 25
  first if A is not in yard: go to yard
  because "{A} keeps an eye on the yard"
"""

NOSE = """\
world "A nose for lies"
  about "What the text leaks."
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
  whim 0

trait sly, usually 50
notion "A is odd"

place hall, "the hall"

person Ann, she
  sly 80
  at the start
    is in hall
    thinks that Cy is odd

person Bob, he
  at the start
    is in hall

person Cy, he
  at the start
    is in hall

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
  B may nod, doubt

action lie: "A lies to B that P"
  needs B is here
  taken for "A tells B that P"
  afterwards B hears that P
  B may nod, doubt

want "plain talk"
  A wants to tell B that C is odd by 40
  when A thinks that C is odd
   and B is here
   and A did not tell B that C is odd today
  because "{B} ought to know"

want "a lie for the fun of it"
  A wants to lie to B that C is odd by how sly A is
  when A thinks that C is odd
   and B is here
   and A did not lie to B that C is odd today
  because "{A} is sly"

want "a nose for lies"
  A wants to doubt by 60
  when B lies to A that P
  because "{B} lies"
"""
"""A world whose text asks of an answer what only the one who is answered knows."""
