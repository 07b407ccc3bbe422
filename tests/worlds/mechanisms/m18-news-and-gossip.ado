world "Over the garden fence"
  about "What was done to somebody goes from mouth to mouth, but not to everybody."
  uses "everyday"
  from Tuesday 19 June 2007, 8:00 to Tuesday 19 June 2007, 15:00

place fence, "the garden fence"
  next to well
  10 minutes from field

place well, "the well"

place field, "the field"

place cottage, "Sil's cottage"
  5 minutes from well

person Bodo, he
  kind 20, calm 10
  on 19 June 8:15 to 15:00: mowing in field, weight 80
  at the start
    is in fence
    anger toward Jon 95

person Jon, he
  proud 70
  on 19 June 8:15 to 15:00: mowing in field, weight 80
  at the start
    is in fence

person Marit, she
  sociable 80
  at the start
    is in fence
    liking toward Anke 70

person Anke, she
  sociable 70
  on 19 June 9:00 to 11:00: weeding at fence, weight 15
  on 19 June 11:00 to 14:00: washing at well, weight 15
  at the start
    is in well
    liking toward Marit 60, liking toward Sil 70
    trust toward Marit 70

person Sil, she
  lives at cottage
  on 19 June 8:00 to 10:30: sweeping at home, weight 15
  on 19 June 10:30 to 14:00: washing at well, weight 60
  at the start
    is in cottage
    liking toward Anke 60, trust toward Anke 70

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
