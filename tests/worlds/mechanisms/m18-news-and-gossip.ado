world "Over the garden fence"
  about "What was done to somebody goes from mouth to mouth, but not to everybody."
  uses "everyday"
  from Tuesday 19 June 2007, 9:00 to Tuesday 19 June 2007, 15:00

place fence, "the garden fence"
  next to well

place well, "the well"

# She saw it this morning.
person Marit, she
  sociable 80
  at the start
    is in fence
    liking toward Anke 70
    is sure that Bodo insulted Jon on 19 June 2007, 8:00

person Anke, she
  sociable 70
  on 19 June 9:00 to 11:00: weeding in fence, weight 60
  on 19 June 11:00 to 14:00: washing in well, weight 60
  at the start
    is in fence
    liking toward Marit 60, liking toward Sil 70
    trust toward Marit 70

person Sil, she
  at the start
    is in well
    liking toward Anke 60, trust toward Anke 70

person Bodo, he
  at the start
    is in fence

test "news travels from friend to friend"
  in at least 70 of 100 runs:
    first Marit tells Anke that Bodo hurt Jon
    then Anke tells Sil that P within 6 hours

test "there is no news without somebody to carry it"
  with Anke absent
  never: Sil learns that Bodo hurt Jon

test "one tells those one is fond of"
  with Anke's liking toward Sil at 0
  at most a quarter as often: Anke tells Sil that P

person Jon, he
  at the start
    is in fence
