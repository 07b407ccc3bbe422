world "The surprise"
  about "He was not meant to hear of it, and they are not meant to know that he did."
  uses "everyday/minds"
  from Monday 2 July 2007, 9:00 to Monday 2 July 2007, 13:00

place kitchen, "the kitchen"
  next to study

place study, "the study"
  next to garden

place garden, "the garden"

trait tactful
trait chatty
feeling liking toward someone, -100 to 100

person Lena, she
  chatty 80
  on 2 July 9:00 to 11:00: cooking in kitchen
  on 2 July 11:00 to 13:00: coffee in garden
  at the start
    is in kitchen
    liking toward Otto 80

person Timo, he
  on 2 July 9:10 to 11:00: cooking in kitchen
  on 2 July 11:00 to 13:00: coffee in garden
  at the start
    is in garden

person Otto, he
  tactful 80
  on 2 July 9:00 to 11:00: reading in study
  on 2 July 11:00 to 13:00: coffee in garden
  at the start
    is in garden
    liking toward Lena 60, liking toward Timo 50

action go: "A goes to L"
  passing
  afterwards A goes toward L

want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"

action order: "A orders a cake for B"

want "a friend's birthday"
  A wants to order a cake for B by 60
  when A's liking toward B is at least 80
   and it is before 9:05
   and A did not order a cake for B
  because "it is {B}'s birthday"

action tell: "A tells B that P"
  needs B is here
  heard next door
  takes 2 minutes
  afterwards B hears that P
  told as "{A} tells {B} that {P}."

want "a secret for two"
  A wants to tell B that A ordered a cake for C by a third of how chatty A is
  when A ordered a cake for C
   and B is here
   and C is not here
   and A does not think that B knows A ordered a cake for C
  because "{A} has to tell somebody"

action play innocent: "A plays innocent before B"
  needs B is here
  A says "A cake? What cake?"
  told as "{A} asks {B} what day it is today, and looks out of the window."

action thank: "A thanks B"
  needs B is here
  told as "{A} thanks {B} for the cake."

want "spoiling nothing"
  A wants to play innocent before B by half of how tactful A is
  when A suspects that B ordered a cake for A
   and A thinks that B does not know that A knows that B ordered a cake for A
   and A did not play innocent before B
  because "{B} does not know that {A} has heard, and {A} likes {him B} to have {his B} surprise"

want "no use in pretending"
  A wants to thank B by 20
  when A suspects that B ordered a cake for A
   and A thinks that B knows that A knows that B ordered a cake for A
   and A did not thank B
  because "{B} knows that {A} has heard"

test "he has heard, and they do not know"
  in at least 60 of 100 runs:
    first Lena tells Timo that Lena ordered a cake for Otto
    then Otto plays innocent before Lena

test "and he does not thank her"
  never: Otto thanks Lena

test "nothing heard, nothing to hide"
  without Otto's reading
  never: Otto plays innocent before Lena

test "nobody to tell, nothing to overhear"
  with Timo absent
  never: Otto plays innocent before Lena
