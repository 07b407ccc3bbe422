world "The last piece"
  about "A piece of cake is put away, moved behind somebody's back, and looked for where it was."
  from Saturday 7 July 2007, 9:00 to Saturday 7 July 2007, 12:00
  whim 0

place kitchen, "the kitchen"
  5 minutes from shop

place shop, "the shop"

thing cake, "the last piece of cake", in kitchen

thing tin, "the tin", in kitchen

thing basket, "the bread basket", in kitchen

trait tidy

trait sly

action go to the shop: "A goes to the shop"
  takes 60 minutes
  afterwards A goes to shop

action come home: "A comes home"
  afterwards A goes to kitchen

action put: "A puts X into Y"
  needs X is here
  needs Y is here
  takes 3 minutes
  afterwards X is in Y

action hide: "A hides X in Y"
  needs A has X
  needs Y is here
  takes 3 minutes
  afterwards X is in Y

action take out: "A takes X out of Y"
  needs X is in Y
  needs Y is here
  takes 3 minutes
  afterwards A has X

action look: "A looks into Y for X"
  needs Y is here
  takes 3 minutes
  afterwards A looks into Y
  told as "{A} opens {Y} and looks for {X}."

action whistle: "A whistles"
  told as "{A} whistles and looks out of the window."

action unpack: "A unpacks the shopping"
  takes 5 minutes

want "putting it away"
  A wants to put cake into tin by 60
  when A is tidy
   and cake is in kitchen
  because "it would dry out"

want "errands"
  A wants to go to the shop by 40
  when A is tidy
   and A is in kitchen
   and A thinks that cake is in tin
   and A did not go to the shop
  because "{A} needs milk"

want "back again"
  A wants to come home by 40
  when A is in shop
  because "{A} has what {he A} came for"

want "milk and eggs"
  A wants to unpack the shopping by 50
  when A went to the shop
   and A is in kitchen
   and A did not unpack the shopping
  because "the milk must not get warm"

want "for later"
  A wants to take cake out of tin by 60
  when A is sly
   and cake is in tin
   and nobody is here
   and A did not take cake out of tin
  because "nobody is looking"

want "a better place"
  A wants to hide cake in basket by 60
  when A is sly
   and A has cake
  because "nobody will look there"

want "a piece of cake"
  A wants to look into Y for cake by 50
  when A is tidy
   and A unpacked the shopping
   and cake is in Y
   and A did not look into Y for cake within the last 30 minutes
  because "{A} takes it to be in {Y}"

want "innocence"
  A wants to whistle by 50
  when A is sly
   and B is here
   and A thinks that B thinks that cake is in tin
   and A does not think that cake is in tin
   and A did not whistle
  because "{B} still thinks that it is in the tin"

person Ida, she
  tidy 90
  at the start
    is in kitchen

person Jon, he
  sly 90
  at the start
    is in kitchen

test "she looks where she put it, and he knows that she will"
  in at least 70 of 100 runs:
    first Jon hides cake in basket
    then Jon whistles
    then Ida looks into tin for cake

test "she who stays at home knows where it is"
  without want "errands"
  never: Ida looks into tin for cake

test "and nobody has anything to whistle about"
  without want "errands"
  never: Jon whistles
