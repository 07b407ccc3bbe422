world "After class"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place club-room, "the club room"
  next to hall
place hall, "the hall"

thing letter, "a love letter", a gift

trait shy
feeling liking toward someone, -100 to 100
feeling anger toward someone, 0 to 100
mood joy, 0 to 100
status "A dates B", both ways, public
phrase "A is fond of B": A's liking toward B is at least 40
notion "A is kind"

person Mia, "Mia Tanaka", she
  lives at hall
  shy 70
  every day 8:00 to 10:00: lessons in club-room
  at the start
    is in club-room
    has letter
    liking toward Ren 60

person Ren, he
  at the start
    is in hall

action greet: "A greets B"
  needs B is here
  B may smile, blush

action confess: "A confesses to B"
  needs B is here
  takes 3 minutes
  B may accept, refuse
  told as "{A} tells {B} everything."
  if B accepts
    told as "{A} tells {B} everything, and {B} smiles."

action give: "A gives X to B"
  needs A has X
  needs B is here
  afterwards B has X

want "manners"
  A wants to greet B by 20
  when B is here
   and A is fond of B
  because "{A} likes {B}"

want "modesty"
  A wants to refuse by 10
  when B confesses to A
   and A is shy
  because "{A} is shy"

reaction "moved"
  when B confesses to A
  then A's joy rises by 20
  because "{B} has confessed"

plan "A woos B"
  taken up when A is fond of B
  done when A confessed to B today
  patience 3 days
  worth 40
  first if B is here: confess to B
  else if A would look for B in L: go to L
  because "{A} is fond of {B}"

action go: "A goes to L"
  afterwards A goes to L
