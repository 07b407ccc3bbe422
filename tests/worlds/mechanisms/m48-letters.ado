# Mia writes to Jon who is to inherit. She is there when he opens it, and so is Lars, who knows it from elsewhere.
world "In writing"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
  whim 0

place hall, "the hall"

thing letter, "the letter"

trait curious
trait open
notion "A is the heir"

action write: "A writes to B on X that P"
  needs A has X
  takes 5 minutes
  heard by nobody
  afterwards X says that P
  told as "{A} writes to {B}."

action give: "A gives X to B"
  needs A has X
  needs B is here
  afterwards B has X

action unfold: "A unfolds X"
  needs A has X
  takes 2 minutes
  heard by nobody
  afterwards A reads X
  told as "{A} unfolds {X} and reads."

action tell: "A tells B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P
  told as "{A} tells {B} that {P}."

action wink: "A winks at B over C"
  needs B is here
  told as "{A} winks at {B}, with a look at {C}."

want "one had better write it"
  A wants to write to B on X that C is the heir by 30
  when A has X
   and C is the heir
   and B is here
   and B is curious
   and A did not write to B on X that C is the heir
  because "{B} should know"

want "it is for you"
  A wants to give X to B by 30
  when A wrote to B on X that P
   and A has X
   and B is here
  because "it is for {B}"

want "what does it say"
  A wants to unfold X by 30
  when A has X
   and A is curious
   and B gave X to A
   and A did not unfold X
  because "{A} wonders what it says"

want "you and I know"
  A wants to wink at B over C by 20
  when C is the heir
   and B is here
   and A thinks that B knows C is the heir
   and A did not wink at B over C
  because "{B} knows, as {A} knows"

want "have you heard"
  A wants to tell B that C is the heir by 10
  when C is the heir
   and B is here
   and B unfolded X
   and A is open
   and A does not think that B knows C is the heir
   and A did not tell B that C is the heir
  because "{B} may not know"

person Mia, she
  open 80
  at the start
    is in hall
    has letter
    thinks that Kai is the heir
    thinks that Jon is curious

person Jon, he
  curious 80, open 80
  at the start
    is in hall

person Lars, he
  open 80
  at the start
    is in hall
    thinks that Kai is the heir

person Kai, he
  at the start
    is in hall

test "who wrote it takes whoever reads it to know"
  always: Mia winks at Jon over Kai

test "who reads it takes whoever wrote it to know"
  always: Jon winks at Mia over Kai

test "who does not know what it says sees only that it is read"
  always: Lars tells Jon that Kai is the heir

test "unread it says nothing of anybody"
  with Jon's curious at 0
  never: Mia winks at Jon over Kai
