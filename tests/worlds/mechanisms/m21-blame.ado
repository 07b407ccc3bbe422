world "The wrong one pays"
  about "He leaves her, and she pays out somebody else for it."
  uses "everyday"
  from Wednesday 20 June 2007, 10:00 to Wednesday 20 June 2007, 14:00

place arcade, "the arcade"
  next to fountain

place fountain, "the fountain"

person Kees, he
  at the start
    is in arcade
    dates Ada since 1 May 2007
    love toward Mina 70, love toward Ada 5

person Ada, she
  vindictive 85, proud 80, kind 20
  at the start
    is in arcade
    love toward Kees 50
    suspects that Kees loves Mina

person Mina, she
  at the start
    is in fountain

test "he leaves, and another pays for it"
  in at least 70 of 100 runs:
    first Kees breaks up with Ada
    then Ada hurts Mina

test "no parting, no blame"
  with Kees absent
  never: Ada hurts Mina

test "to be out for it takes somebody who bears grudges"
  with Ada's vindictive at 10
  at most a quarter as often: Ada shoves Mina

test "to hurt her at all takes grudges or a temper"
  with Ada's vindictive at 10
  with Ada's calm at 90
  at most a quarter as often: Ada hurts Mina
