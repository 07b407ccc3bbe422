world "The corn"
  about "Two take corn to the mill, each past the fair; only a word on the way turns one of them round."
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 12:00
  whim 12
  idle 10 minutes
  people hold by 10 to what they have set their minds on

place village, "the village"
  5 minutes from bridge

place bridge, "the bridge"
  5 minutes from mill
  3 minutes from fair

place hill, "the hill"
  5 minutes from ford

place ford, "the ford"
  5 minutes from mill
  3 minutes from fair

place mill, "the mill"

place fair, "the fair"

trait diligent

trait merry

trait kind

status "L stands still"

action go: "A goes to L"
  needs A is not in L
  seen from afar, heard by nobody
  passing
  afterwards A goes toward L

action grind: "A grinds the corn"
  needs A is in mill
  takes 30 minutes

action dance: "A dances"
  needs A is in fair
  takes 20 minutes

action warn: "A warns B that L stands still"
  needs B is here
  afterwards B hears that L stands still

want "the corn"
  A wants to go to mill by 25
  when A is diligent
   and A did not grind the corn
   and A does not think that mill stands still
   and A is not in mill
  because "the corn has to be ground"

want "at the mill"
  A wants to grind the corn by 60
  when A is diligent
   and A did not grind the corn
  because "the wheel turns"

want "music"
  A wants to go to fair by 18
  when A is merry
   and A did not dance
   and fair is next to here
  because "there is music at the fair"

want "a dance"
  A wants to dance by 40
  when A is merry
   and A did not dance
  because "the fiddler plays"

want "a word in time"
  A wants to warn B that mill stands still by 60
  when A is kind
   and A is sure that mill stands still
   and B is here
   and A did not warn B that mill stands still
  because "{B} would go there for nothing"

person Ned, he
  diligent 80
  merry 80
  at the start
    is in village

person Pip, they
  diligent 80
  merry 80
  at the start
    is in hill

person Ada, she
  kind 80
  at the start
    is in bridge
    is sure that mill stands still

test "a word on the way turns him round"
  always: Ada warns Ned that mill stands still before Ned dances

test "so his corn is not ground"
  never: Ned grinds the corn

test "music turns nobody round"
  always: Pip grinds the corn before Pip dances

test "without a word he goes on, too"
  with Ada's kind at 0
  always: Ned grinds the corn before Ned dances
