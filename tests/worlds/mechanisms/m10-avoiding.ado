world "Out of the way"
  about "She knows what he has come to say. As long as she is not there, he cannot say it."
  uses "everyday"
  from Thursday 14 June 2007, 9:00 to Thursday 14 June 2007, 11:30

place hall, "the hall"
  next to kitchen, garden

place kitchen, "the kitchen"

place garden, "the garden"

person Vera, she
  proud 40
  on 14 June 9:00 to 11:00: gardening in garden, weight 15
  at the start
    is in garden
    dates Nils since 2 May 2007
    love toward Nils 60
    suspects that Nils is done with Vera

person Nils, he
  on 14 June 9:00 to 9:30: breakfast in kitchen
  on 14 June 9:30 to 10:30: gardening in garden
  at the start
    is in kitchen
    love toward Vera 30

person Arent, he
  at the start
    is in kitchen

test "she goes when he comes"
  in at least 70 of 100 runs:
    first Nils meets Vera
    then Vera goes to hall within 5 minutes

test "she stays when she is done with him herself"
  with Vera's love toward Nils at 0 and Vera's love toward Arent at 60
  never: Vera goes to hall within 5 minutes after Nils meets Vera
