world "The mill"
  about "Flour is fetched where the flour is, and the mill is twelve minutes away."
  from Tuesday 5 June 2007, 9:00 to Tuesday 5 June 2007, 11:00

place bakery, "the bakery"
  12 minutes from mill

place mill, "the mill"

thing flour, "a sack of flour", in mill, public

person Greta, she
  industrious 80
  at the start
    is in bakery

person Odo, he
  at the start
    is in mill

trait industrious

action go: "A goes to L"
  passing
  afterwards A goes toward L
  told as "{A} goes to {L}."

action buy: "A buys X from B"
  needs B is here
  needs X is here
  takes 5 minutes
  afterwards A has X
  told as "{A} buys {X} from {B}."

want "no flour, no bread"
  A wants to go to L by how industrious A is less 30
  when A is industrious
   and X is in L
   and A is not in L
   and A does not have X
  because "{A} cannot bake without {X}"

want "what one came for"
  A wants to buy X from B by 40
  when A is industrious
   and X is here
   and B is here
   and A does not have X
  because "{A} needs {X}, and {B} has it"

test "the way leads to the deed"
  in at least 70 of 100 runs:
    first Greta goes to mill
    then Greta buys flour from Odo while Greta is in mill

test "not before twelve minutes have gone by"
  never: Greta buys flour from Odo before 9:12

test "together or not at all"
  with Odo absent
  never: Greta buys flour from someone

test "nobody goes without a reason"
  without flour
  never: Greta goes to mill
