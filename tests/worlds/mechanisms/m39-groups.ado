world "The guild"
  about "A guild keeps its secret among its own, and takes somebody in."
  from Monday 4 June 2007, 20:00 to Monday 4 June 2007, 22:00
  whim 0

place inn, "the inn"

feeling trust toward someone, 0 to 100

trait old

notion "A is the heir"

people guild
  thinks that Cas is the heir

action swear in: "A swears in B"
  needs B is here
  takes 3 minutes
  seen by nobody, heard by nobody
  afterwards B is of the guild
  told as "{A} takes {B} aside and has {him B} swear."

action whisper: "A whispers to B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P

action hand over: "A hands the keys to B"
  needs B is here
  seen by nobody, heard by nobody
  afterwards B leads the guild

action bow: "A bows to B"
  needs B is here

want "one more of us"
  A wants to swear in B by 50
  when A leads the guild
   and A's trust toward B is at least 60
   and B is here
   and B is not of the guild
  because "{A} would have {B} among {his A} own"

want "to our own"
  A wants to whisper to B that C is the heir by 40
  when A is of the guild
   and B is of the guild
   and A thinks that C is the heir
   and B is here
   and A does not think that B knows that C is the heir
  because "{A} takes {B} for one of the guild"

want "old hands"
  A wants to hand the keys to B by 20
  when A leads the guild
   and A is old
   and B is here
   and B is of the guild
   and A's trust toward B is at least 80
  because "{A} is too old for it"

want "to whoever leads"
  A wants to bow to B by 30
  when A is of the guild
   and B leads the guild
   and B is here
   and A did not bow to B
  because "{B} leads the guild"

person Osk, "old Osk", he
  old 90
  at the start
    is in inn
    is of the guild since 1 May 1990
    leads the guild
    trust toward Ada 90, trust toward Bo 70

person Ada, she
  at the start
    is in inn
    is of the guild
    thinks that Dov is of the guild

person Bo, he
  at the start
    is in inn

person Dov, he
  at the start
    is in inn

person Cas, she
  at the start
    is in inn

test "whoever is taken in is told"
  in at least 80 of 100 runs:
    first Osk swears in Bo
    then someone whispers to Bo that Cas is the heir

test "who is taken for one of them is told by whoever does so"
  in at least 80 of 100 runs: Ada whispers to Dov that Cas is the heir

test "and by nobody else"
  never: Osk whispers to Dov that Cas is the heir

test "nobody tells what all of them know, and nobody tells a stranger"
  never: Osk whispers to Ada that Cas is the heir or someone whispers to Cas that Cas is the heir

test "there is one who leads"
  in at least 80 of 100 runs:
    first Osk hands the keys to Ada while Osk leads the guild
    then Osk bows to Ada while Osk does not lead the guild

test "who is not taken in is not told"
  without want "one more of us"
  never: someone whispers to Bo that Cas is the heir
