world "Behind the curtain"
  about "He means to startle her, and sees more than he should."
  from Saturday 9 June 2007, 15:00 to Saturday 9 June 2007, 17:00
  whim 0

place parlour, "the parlour"
  2 minutes from garden

place garden, "the garden"

thing letter, "the letter", in parlour

thing vase, "the blue vase", in parlour

trait playful

trait sly

status "A is behind the curtain", unnoticed

action hide: "A hides behind the curtain"
  needs A is in parlour
  takes 2 minutes
  afterwards A is behind the curtain
  told as "{A} slips behind the curtain."

action come out: "A comes out"
  afterwards A is not behind the curtain
  told as "{A} steps out from behind the curtain."

action come in: "A comes in"
  afterwards A goes to parlour

action tuck away: "A tucks X away in Y"
  needs nobody is here
  needs X is here
  needs Y is here
  takes 3 minutes
  afterwards X is in Y

action look into: "A looks into Y for X"
  needs Y is here
  takes 3 minutes
  afterwards A looks into Y
  told as "{A} turns {Y} upside down, looking for {X}."

action smile: "A smiles at B"
  needs B is here

want "a fright for her"
  A wants to hide behind the curtain by 60
  when A is playful
   and A did not hide behind the curtain
  because "{A} means to startle whoever comes"

want "in for the letter"
  A wants to come in by 50
  when A is sly
   and A is in garden
   and A did not come in
  because "it must not lie about"

want "nobody is looking"
  A wants to tuck letter away in vase by 60
  when A is sly
   and A thinks that letter is in parlour
   and nobody is here
  because "{A} is alone"

want "that is enough"
  A wants to come out by 40
  when A is behind the curtain
   and B tucked letter away in vase
  because "{A} has seen what {he A} has seen"

want "so that is where it went"
  A wants to look into vase for letter by 50
  when A is playful
   and letter is in vase
   and someone B smiled at A
   and A did not look into vase for letter
  because "{A} saw {B} put it there"

want "and nobody knows"
  A wants to smile at B by 30
  when A tucked letter away in vase
   and B is here
   and A does not think that B thinks that letter is in vase
   and A did not smile at B
  because "{B} cannot know"

person Polo, he
  playful 90
  at the start
    is in parlour

person Gerda, she
  sly 90
  at the start
    is in garden

test "she takes herself to be alone, and smiles at one who knows"
  in at least 70 of 100 runs:
    first Polo hides behind the curtain
    then Gerda tucks letter away in vase
    then Gerda smiles at Polo while Polo thinks that letter is in vase
    then Polo looks into vase for letter

test "before his eyes she would not"
  without want "a fright for her"
  never: Gerda tucks letter away in vase
